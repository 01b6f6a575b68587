// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filedescriptor.h"
#include "requestfigures.h"
#include "restartreason.h"
#include "result.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace lumos {

/// What the master tells all workers. The first page of the scoreboard; read-only to workers.
struct ControlPage
{
    std::atomic<std::uint32_t> configuredWorkers;
    std::atomic<std::uint32_t> usedSlots; ///< highest slot ever given to a worker, plus 1
    std::atomic<std::uint32_t> isStopping; ///< 1: on TERM a worker first empties the listen queue
    /// Bits of the listeners' ids: nobody can connect to them any longer. Who ends empties their
    /// queues first.
    std::atomic<std::uint64_t> retiredListeners;
    std::atomic<std::uint32_t> isReplacing; ///< 1: nobody serves until all have ended
    std::atomic<std::int64_t> masterStarted; ///< CLOCK_MONOTONIC, ns
    std::atomic<std::uint64_t> endedRequests; ///< of workers whose page has been cleared
    std::atomic<std::uint64_t> endedErrors;
    std::atomic<std::uint64_t> endedBytes;
    RequestFigures endedFigures;
    std::array<std::atomic<std::uint64_t>, restartReasons> restarts; ///< of workers, by reason
    std::atomic<std::uint64_t> reloadsSucceeded;
    std::atomic<std::uint64_t> reloadsFailed;
    std::atomic<std::uint32_t> isMasterAsleep; ///< 1: the next request's start wakes it up
    std::atomic<std::int64_t> harakiri; ///< ns that a request may take; 0: any time
};

/// What one worker says of itself, on a page that it alone writes. The master believes no length,
/// index or pid of it: all are numbers to show or to compare.
struct WorkerPage
{
    std::atomic<std::uint32_t> workerId; ///< 1..N, by its worker; 0: the page is free
    std::atomic<std::int32_t> pid; ///< for the applications of the other workers
    std::atomic<std::uint32_t> isReady; ///< 1 from the first accept to the drain
    std::atomic<std::uint32_t> activeRequests;
    std::atomic<std::uint32_t> connections;
    std::atomic<std::uint32_t> isFull; ///< 1: as many connections as it may have
    std::atomic<std::uint64_t> requests; ///< answered
    std::atomic<std::uint64_t> errors; ///< answered with 500 and above
    std::atomic<std::uint64_t> bytesSent;
    std::atomic<std::int64_t> started; ///< CLOCK_MONOTONIC, ns
    std::atomic<std::int64_t> requestStarted; ///< of the oldest request under way; 0 when idle
    std::atomic<std::uint32_t> pongs; ///< pings that the event loop has answered
    std::atomic<std::uint32_t> isLeaving; ///< 1: ends by itself, having answered max-requests
    std::atomic<std::uint32_t> reloadsAsked; ///< by its application
    std::atomic<std::uint64_t> bornMemory; ///< resident bytes before the first client; 0: not known
    std::atomic<std::uint64_t> resident; ///< bytes, as last measured; 0: not known
    std::atomic<std::uint64_t> proportional; ///< PSS, which only the process itself can see
    RequestFigures figures;
    std::atomic<std::uint32_t> stacks; ///< how often `stack` has been written
    std::atomic<std::uint32_t> stackSize; ///< bytes of it
    std::array<std::atomic<char>, 2048> stack; ///< where the application was, cut
    std::array<std::atomic<char>, 128>
        requestLine; ///< method and target, cut; not always terminated
};

/// Pages of memory that master and workers share: one control page, then one per slot. A memfd,
/// sealed against every change of size before anybody else gets it (memfd_create(2), fcntl(2)).
class Scoreboard
{
public:
    static constexpr std::size_t pageSize = 4096;
    static constexpr std::size_t slots = 2048; ///< sparse: an unused page takes no memory

    /// Made by the master: all pages mapped; workers' pages too, since the master clears them.
    [[nodiscard]] static Result<Scoreboard> create();
    /// In a spawner or worker: everything mapped read-only from the inherited descriptor.
    [[nodiscard]] static Result<Scoreboard> attach(FileDescriptor fd);

    Scoreboard(Scoreboard &&other) noexcept;
    Scoreboard &operator=(Scoreboard &&other) noexcept;
    Scoreboard(const Scoreboard &) = delete;
    Scoreboard &operator=(const Scoreboard &) = delete;
    ~Scoreboard();

    [[nodiscard]] int fd() const { return m_fd.get(); }

    [[nodiscard]] const ControlPage &control() const;
    [[nodiscard]] ControlPage &writableControl(); ///< the master's only
    [[nodiscard]] const WorkerPage &page(std::size_t slot) const; ///< slot < slots
    /// The master's only, once the slot's worker is gone: adds its numbers to those of the ended.
    void clearPage(std::size_t slot);

    /// In a worker: maps @p slot for writing and closes the descriptor, so that the application has
    /// no other page to write to.
    [[nodiscard]] Result<WorkerPage *> claim(std::size_t slot);

private:
    Scoreboard(FileDescriptor fd, std::byte *base);
    FileDescriptor m_fd;
    std::byte *m_base = nullptr;
    WorkerPage *m_claimed = nullptr;
};

static_assert(sizeof(WorkerPage) <= Scoreboard::pageSize);
static_assert(sizeof(ControlPage) <= Scoreboard::pageSize);

} // namespace lumos
