// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epolldispatcher.h"
#include "ipc/filedescriptor.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <string>

namespace lumos {

class Front;

/// One request of a worker to its own application, by HTTP over a connection of its own, before
/// anybody else can reach it.
class SelfCheck final : public QObject, public DescriptorWatcher
{
    Q_OBJECT

public:
    /// Called once with the answer's status; 0: there was none within the time.
    using Done = std::function<void(int status)>;

    SelfCheck(EpollDispatcher &dispatcher, Front &front, Done done);
    ~SelfCheck() override;

    /// Asks for @p path; what comes then, comes by the loop. False with errno set: it cannot.
    [[nodiscard]] bool start(const QString &path, std::chrono::milliseconds timeout);

    void ready(std::uint32_t events) override;

private:
    void finish(int status);

    EpollDispatcher &m_dispatcher;
    Front &m_front;
    Done m_done;
    FileDescriptor m_fd;
    QTimer m_timer;
    std::string m_head; ///< of the answer, up to what tells its status
    std::size_t m_received = 0;
};

} // namespace lumos
