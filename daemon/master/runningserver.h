// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failurelog.h"
#include "ipc/queueprobe.h"
#include "ipc/serverfigures.h"
#include "pingoutcome.h"
#include "reloadrequests.h"
#include "result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace lumos {

/// One worker as those outside see it; it stays the same one while its process is replaced.
struct WorkerStatus
{
    using TimePoint = std::chrono::steady_clock::time_point;
    enum class State { Starting, Idle, Busy, Draining, Gone };

    quint32 number = 0; ///< counted from 1
    quint32 pid = 0; ///< 0: there is no process
    State state = State::Gone;
    std::optional<TimePoint> since = {}; ///< when the process has started
    quint64 requests = 0;
    quint64 errors = 0;
    quint32 active = 0;
    quint64 memory = 0; ///< resident bytes; 0: not known
    QString request = {}; ///< method and path of one under way
    std::optional<TimePoint> requestSince = {}; ///< of the oldest one
    RequestSums sums = {};
    quint64 bytesSent = 0;
    quint64 size = 0; ///< of the address space, bytes; 0: not known
    quint64 proportional = 0; ///< PSS, bytes; 0: not known
    quint64 spawned = 0; ///< processes that this worker has had
    quint64 overdue = 0; ///< of them, ended by `harakiri`
};

/// A listening socket.
struct SocketStatus
{
    QString name; ///< a path or HOST:PORT
    QString protocol;
    ListenQueue queue;
};

/// The running server as those outside see it.
struct ServerStatus
{
    enum class State { Starting, Running, Degraded, Reloading, Stopping };

    State state = State::Starting;
    QString configETag = {}; ///< of the file as it was last read
    bool isRestartRequired = false;
    quint32 configured = 0;
    quint32 running = 0;
    QString socket = {};
    quint32 socketMode = 0; ///< 0: the first socket has no path
    LastReload lastReload = {};
    quint64 requests = 0;
    quint64 errors = 0;
    quint32 active = 0;
    quint32 queue = 0;
    std::vector<WorkerStatus> workers = {}; ///< numbers 1 to `configured`
    std::vector<SocketStatus> sockets = {};
    ServerFigures figures = {};
    QList<Failure> failures = {}; ///< oldest first
    QStringList warnings = {}; ///< of the application's load, in sentences
};

/// What those outside can see of a running server and ask of it; the master's, or a test's.
class RunningServer : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual ServerStatus status() const = 0;
    [[nodiscard]] virtual bool isStopping() const = 0;
    [[nodiscard]] virtual quint32 configuredWorkers() const = 0;

    /// Asks for a reload, which begins as soon as it can: reloadBegan(), then reloadEnded().
    virtual void requestReload() = 0;
    /// Until the next reload. The error is a sentence for whoever has asked.
    [[nodiscard]] virtual Result<void> setWorkers(int count) = 0;
    /// Each is replaced after its requests. Empty @p number: all of them, one by one.
    [[nodiscard]] virtual Result<void> restartWorkers(std::optional<quint32> number) = 0;
    /// Asks worker @p number where its application is; soon stack() has it. The value is to be
    /// given to stack().
    [[nodiscard]] virtual Result<quint32> requestStack(quint32 number) = 0;
    /// What worker @p number has written since requestStack() returned @p before; empty: nothing.
    [[nodiscard]] virtual std::optional<QString> stack(quint32 number, quint32 before) const = 0;
    /// Knocks at the first socket as a client would; @p then is called once, from the event loop.
    virtual void pingSocket(std::function<void(const PingOutcome &)> then) = 0;

Q_SIGNALS:
    void settled(); ///< something may have changed
    void workerExited(quint32 number, quint32 pid, const QString &reason);
    void reloadBegan(); ///< it brings whatever was asked for until now
    void reloadEnded(lumos::ExitCode code, const QString &message);
};

} // namespace lumos
