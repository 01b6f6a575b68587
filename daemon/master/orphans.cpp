// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to /proc and waitid(2).
#include "orphans.h"

#include "log.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

bool hasChildren()
{
    siginfo_t info{};
    return ::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 || errno != ECHILD;
}

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
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (name.front().isDigit() && parentOf(name) == ::getpid())
            found.append(name.toInt());
    }
    return found;
}

void forgetTheDead()
{
    siginfo_t info{};
    while (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG) == 0 && info.si_pid != 0)
        info = {};
}

} // namespace

void endOrphans(std::chrono::milliseconds mercy)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    QSet<pid_t> told;
    for (forgetTheDead(); hasChildren(); forgetTheDead()) {
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
        const timespec pause{0, 2'000'000};
        ::nanosleep(&pause, nullptr);
    }
}

} // namespace lumos
