// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputqueue.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace lumos {

namespace {

constexpr std::size_t maxPieces = 4;
// As much of a file in one call as leaves the other connections of the worker their turn.
constexpr std::size_t maxSendFile = 1U << 20U;

iovec toVector(std::string_view bytes)
{
    return {const_cast<char *>(bytes.data()), bytes.size()}; // sendmsg(2) does not write to it
}

std::string_view toView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// sendmsg without SIGPIPE, begun anew when a signal interrupts it.
ssize_t sendVectors(int fd, std::span<iovec> vectors, int flags)
{
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = vectors.size();
    ssize_t sent = -1;
    do {
        sent = ::sendmsg(fd, &message, MSG_NOSIGNAL | flags);
    } while (sent < 0 && errno == EINTR);
    return sent;
}

OutputQueue::Outcome outcomeOfErrno()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS || errno == ENOMEM
        ? OutputQueue::Outcome::Blocked
        : OutputQueue::Outcome::Failed;
}

} // namespace

OutputQueue::Outcome OutputQueue::send(int fd, std::span<const std::string_view> pieces,
                                       QByteArray body)
{
    Q_ASSERT(pieces.size() < maxPieces);
    std::int64_t sent = 0;
    const bool wasEmpty = m_parts.empty();
    if (wasEmpty) {
        std::array<iovec, maxPieces> vectors{};
        std::size_t count = 0;
        for (const std::string_view piece : pieces)
            vectors.at(count++) = toVector(piece);
        if (!body.isEmpty())
            vectors.at(count++) = toVector(toView(body));
        sent = sendVectors(fd, {vectors.data(), count}, 0);
        if (sent < 0) {
            if (outcomeOfErrno() == Outcome::Failed)
                return Outcome::Failed;
            sent = 0;
        }
        m_sentBytes += sent;
    }
    for (std::string_view piece : pieces) {
        const auto gone = std::min(sent, static_cast<std::int64_t>(piece.size()));
        sent -= gone;
        piece.remove_prefix(static_cast<std::size_t>(gone));
        keep(piece);
    }
    keep(std::move(body), sent);
    if (m_hasNoRoom)
        return Outcome::Failed;
    if (m_parts.empty())
        return Outcome::Sent;
    return wasEmpty ? Outcome::Blocked : flush(fd);
}

void OutputQueue::keep(std::string_view piece)
{
    if (piece.empty() || m_hasNoRoom)
        return;
    if (m_budget && (lastSpool() || m_unsentBytes + piece.size() > m_inMemory)) {
        piece.remove_prefix(spool(piece));
        m_hasNoRoom = !piece.empty() && m_budget->left <= 0 && !hasMostOfTheBudget();
    }
    if (!piece.empty() && !m_hasNoRoom)
        keep(QByteArray(piece.data(), static_cast<qsizetype>(piece.size())), 0);
}

void OutputQueue::spoolBeyond(std::size_t inMemory, SpoolBudget *budget)
{
    m_inMemory = inMemory;
    m_budget = budget;
}

/// The file that the next piece follows in.
AnswerSpool *OutputQueue::lastSpool()
{
    return m_parts.empty() || !m_parts.back().spool ? nullptr : &*m_parts.back().spool;
}

/// How many bytes of @p piece have their place in a file.
std::size_t OutputQueue::spool(std::string_view piece)
{
    if (AnswerSpool *last = lastSpool())
        return last->append(piece);
    std::optional<AnswerSpool> opened = AnswerSpool::open(*m_budget);
    const std::size_t taken = opened ? opened->append(piece) : 0;
    if (taken > 0)
        m_parts.push_back({QByteArray(), FileBody(), 0, std::move(opened)});
    return taken;
}

bool OutputQueue::hasMostOfTheBudget() const
{
    std::int64_t own = 0;
    for (const Part &part : m_parts)
        own += part.spool ? part.spool->size() : 0;
    return 2 * own >= m_budget->all;
}

void OutputQueue::keep(QByteArray body, std::int64_t alreadySent)
{
    const std::int64_t left = body.size() - alreadySent;
    if (left <= 0)
        return;
    m_unsentBytes += static_cast<std::size_t>(left);
    m_parts.push_back({std::move(body), FileBody(), alreadySent, std::nullopt});
}

void OutputQueue::append(FileBody &&file)
{
    if (file.length() > 0)
        m_parts.push_back({QByteArray(), std::move(file), 0, std::nullopt});
}

OutputQueue::Outcome OutputQueue::flush(int fd)
{
    std::int64_t budget = static_cast<std::int64_t>(maxSendFile);
    while (!m_parts.empty()) {
        const std::int64_t before = m_sentBytes;
        const Outcome outcome = sendFront(fd);
        if (outcome != Outcome::Sent)
            return outcome;
        budget -= m_sentBytes - before;
        if (budget <= 0 && !m_parts.empty())
            return Outcome::Blocked; // the others' turn; epoll brings us back at once
    }
    return Outcome::Sent;
}

void OutputQueue::drop()
{
    m_hasNoRoom = false;
    m_parts.clear();
    m_unsentBytes = 0;
}

void OutputQueue::clear()
{
    drop();
    m_sentBytes = 0;
}

OutputQueue::Outcome OutputQueue::sendFront(int fd)
{
    const Part &part = m_parts.front();
    if (part.spool)
        return sendFrom(fd, part.spool->fd(), 0, part.spool->size());
    if (!part.file.isNull())
        return sendFrom(fd, part.file.fd(), part.file.offset(), part.file.length());
    return sendBytes(fd);
}

OutputQueue::Outcome OutputQueue::sendBytes(int fd)
{
    Part &part = m_parts.front();
    const std::string_view rest = toView(part.bytes).substr(static_cast<std::size_t>(part.done));
    iovec vector = toVector(rest);
    const ssize_t sent = sendVectors(fd, {&vector, 1}, m_parts.size() > 1 ? MSG_MORE : 0);
    if (sent < 0)
        return outcomeOfErrno();
    part.done += sent;
    m_sentBytes += sent;
    m_unsentBytes -= static_cast<std::size_t>(sent);
    if (static_cast<std::size_t>(sent) == rest.size())
        m_parts.pop_front();
    return Outcome::Sent;
}

OutputQueue::Outcome OutputQueue::sendFrom(int fd, int file, std::int64_t begin,
                                           std::int64_t length)
{
    Part &part = m_parts.front();
    auto offset = static_cast<off_t>(begin + part.done);
    const auto left = static_cast<std::size_t>(length - part.done);
    const ssize_t sent = ::sendfile(fd, file, &offset, std::min(left, maxSendFile));
    if (sent < 0 && errno == EINTR)
        return Outcome::Sent;
    if (sent < 0)
        return outcomeOfErrno();
    if (sent == 0)
        return Outcome::Failed; // the file has become shorter than was promised
    part.done += sent;
    m_sentBytes += sent;
    if (part.done == length)
        m_parts.pop_front();
    return Outcome::Sent;
}

} // namespace lumos
