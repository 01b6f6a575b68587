// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerspool.h"

#include <lumos/response.h>

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string_view>

namespace lumos {

/// What of an answer is still to be sent, in order: bytes and parts of files. Sends at once what
/// the socket takes and keeps the rest.
class OutputQueue
{
public:
    enum class Outcome {
        Sent, ///< nothing is left
        Blocked, ///< the socket takes no more at the moment
        Failed, ///< the client has gone, a file could not be read, or there is no room to wait in
    };

    /// Sends @p pieces and then @p body, in one system call when nothing is queued before them.
    /// Unsent parts of the pieces are copied, those of the body are shared.
    Outcome send(int fd, std::span<const std::string_view> pieces, QByteArray body = {});
    /// Queues part of a file; nothing is sent yet.
    void append(FileBody &&file);
    /// Sends on what is queued.
    Outcome flush(int fd);
    /// From now on pieces beyond @p inMemory bytes go to a file; null: none does. When @p budget is
    /// spent, who has most of it may go on in memory, and all others fail.
    void spoolBeyond(std::size_t inMemory, SpoolBudget *budget);
    /// Forgets what is queued.
    void drop();
    /// Forgets what is queued and what was counted.
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    /// Bytes and files, one after the other, that wait.
    [[nodiscard]] std::size_t parts() const { return m_parts.size(); }
    /// Bytes of memory, not of files, that wait.
    [[nodiscard]] std::size_t unsentBytes() const { return m_unsentBytes; }
    /// Bytes that the socket has taken since clear().
    [[nodiscard]] std::int64_t sentBytes() const { return m_sentBytes; }

private:
    struct Part
    {
        QByteArray bytes; ///< empty for a file
        FileBody file;
        std::int64_t done = 0;
        std::optional<AnswerSpool> spool = {}; ///< may grow while it is the last
    };

    void keep(std::string_view piece);
    [[nodiscard]] std::size_t spool(std::string_view piece);
    [[nodiscard]] AnswerSpool *lastSpool();
    [[nodiscard]] bool hasMostOfTheBudget() const;
    void keep(QByteArray body, std::int64_t alreadySent);
    Outcome sendFront(int fd);
    Outcome sendBytes(int fd);
    /// @p length bytes of @p file from @p begin on are the first part.
    Outcome sendFrom(int fd, int file, std::int64_t begin, std::int64_t length);

    std::deque<Part> m_parts;
    std::size_t m_unsentBytes = 0;
    std::int64_t m_sentBytes = 0;
    std::size_t m_inMemory = 0;
    SpoolBudget *m_budget = nullptr;
    bool m_hasNoRoom = false;
};

} // namespace lumos
