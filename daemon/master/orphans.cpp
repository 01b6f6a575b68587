// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to /proc and waitid(2).
#include "orphans.h"

#include "log.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

/// proc(5): "PID (COMMAND) STATE PPID …", where the command may hold anything.
pid_t parentOf(const QString &pid)
{
    QFile file(u"/proc/"_s + pid + u"/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

QList<pid_t> children()
{
    QList<pid_t> found;
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        if (parentOf(name) == ::getpid())
            found.append(name.toInt());
    }
    return found;
}

/// Takes leave of the children that have ended; whether others still run.
bool hasRunningChildren()
{
    siginfo_t info{};
    while (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG) == 0) {
        if (info.si_pid == 0)
            return true;
        info = {};
    }
    return false; // ECHILD
}

} // namespace

void endOrphans(std::chrono::milliseconds mercy)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    QSet<pid_t> told;
    while (hasRunningChildren()) {
        const auto passed = Clock::now() - start;
        if (passed > mercy + std::chrono::seconds(1))
            return;
        // Nobody else waits for them, so each pid is its child's still.
        for (const pid_t pid : children()) {
            if (passed > mercy)
                ::kill(pid, SIGKILL);
            else if (!told.contains(pid) && ::kill(pid, SIGTERM) == 0)
                qCDebug(logMaster, "process %d of the application is ended", pid);
            told.insert(pid);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

} // namespace lumos
