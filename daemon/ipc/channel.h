// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filedescriptor.h"
#include "messages.h"
#include "result.h"

#include <QByteArray>

#include <sys/types.h>
#include <utility>

namespace lumos {

/// What came out of a channel at one look.
struct Received
{
    enum class Kind {
        Packet,
        Nothing, ///< no packet waits (a non-blocking look), or a signal came
        Closed, ///< the other side has closed it, or has sent an empty packet
        Garbage, ///< a packet that is no message
    };

    Kind kind = Kind::Nothing;
    Message message;
    pid_t sender = 0; ///< as the kernel tells it; 0 where it was not asked for (see makePair())
    QString reason; ///< of Garbage
};

/// One end of the packet socket between a master and its spawner: one message a packet.
class Channel
{
public:
    /// The master's end and the spawner's. The master's end is told each sender's pid by the
    /// kernel (SO_PASSCRED, unix(7)) and never blocks.
    [[nodiscard]] static Result<std::pair<Channel, Channel>> makePair();

    explicit Channel(FileDescriptor fd)
        : m_fd(std::move(fd))
    { }

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] bool isOpen() const { return m_fd.isValid(); }
    void close() { m_fd.reset(); }

    [[nodiscard]] Result<void> send(const Message &message);
    /// Errors are those of recvmsg(2); whatever the other side does is a kind of Received.
    [[nodiscard]] Result<Received> receive();

private:
    FileDescriptor m_fd;
    QByteArray m_buffer;
};

} // namespace lumos
