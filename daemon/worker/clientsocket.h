// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadlines.h"
#include "epolldispatcher.h"
#include "ipc/filedescriptor.h"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <sys/types.h>

namespace lumos {

/// A client's socket with what the loop knows of it: the events it is watched for and the one
/// deadline that runs. Remembers both, so that asking twice costs no system call.
class ClientSocket
{
public:
    ClientSocket(EpollDispatcher &dispatcher, Deadlines &deadlines, DescriptorWatcher &watcher,
                 Deadlines::Entry &entry)
        : m_dispatcher(dispatcher)
        , m_deadlines(deadlines)
        , m_watcher(watcher)
        , m_entry(entry)
    { }

    void open(FileDescriptor fd) { m_fd = std::move(fd); }
    void close();
    [[nodiscard]] int fd() const { return m_fd.get(); }

    enum class Input { Bytes, NothingYet, Ended };
    /// Reads once into @p buffer; @p bytes is what has come.
    [[nodiscard]] Input read(std::span<char> buffer, std::string_view &bytes) const;
    /// Whether something to read comes within @p time.
    [[nodiscard]] bool awaitInput(std::chrono::milliseconds time) const;
    /// Sends something short beside the answer; false when the client has gone.
    [[nodiscard]] bool sendAside(std::string_view bytes) const;
    /// Whether something has arrived that nobody has read.
    [[nodiscard]] bool hasInput() const;
    /// The client sees the end of what we send; we go on reading.
    void endOutput() const;
    /// close() will reset the connection instead of ending it in order (TCP only).
    void resetOnClose() const;

    /// @p events as in epoll_wait(2). False when the kernel refuses; a warning has been logged.
    [[nodiscard]] bool watchFor(std::uint32_t events);
    void stopWatching();

    void startDeadline(Waiting waiting);
    void stopDeadline();
    /// To be called when the running deadline has passed.
    void deadlinePassed() { m_deadline.reset(); }
    [[nodiscard]] bool waits(Waiting waiting) const { return m_deadline == waiting; }

private:
    EpollDispatcher &m_dispatcher;
    Deadlines &m_deadlines;
    DescriptorWatcher &m_watcher;
    Deadlines::Entry &m_entry;
    FileDescriptor m_fd;
    std::uint32_t m_watched = 0;
    std::optional<Waiting> m_deadline;
};

} // namespace lumos
