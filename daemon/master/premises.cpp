// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "premises.h"

#include "log.h"
#include "logfile.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

namespace {

void warnAboutUser(const std::optional<Identity> &identity)
{
    const uid_t self = ::geteuid();
    if (self == 0 && !identity)
        qCWarning(logMaster, "the application runs as root: set uid and gid to a user of its own");
    if (self != 0 && identity && identity->uid != self)
        qCWarning(logMaster).noquote()
            << QStringLiteral("only root can run the application as user %1: it runs as the user "
                              "who started lumosd")
                   .arg(QString::fromLocal8Bit(identity->name));
}

} // namespace

Premises::Premises(std::optional<Identity> identity, SocketSet sockets, Scoreboard scoreboard)
    : m_identity(std::move(identity))
    , m_sockets(std::move(sockets))
    , m_scoreboard(std::move(scoreboard))
{ }

Result<Premises> Premises::open(const Settings &settings)
{
    Result<std::optional<Identity>> identity = configuredIdentity(settings);
    if (!identity)
        return tl::unexpected(identity.error());
    warnAboutUser(*identity);
    Result<std::vector<InheritedSocket>> inherited = takeInheritedSockets();
    if (!inherited)
        return tl::unexpected(inherited.error());
    Result<SocketSet> sockets =
        SocketSet::open(settings, SocketPolicy::from(settings, *identity), *std::move(inherited));
    if (!sockets)
        return tl::unexpected(sockets.error());
    Result<Scoreboard> scoreboard = Scoreboard::create();
    if (!scoreboard)
        return tl::unexpected(scoreboard.error());
    Premises premises(*std::move(identity), *std::move(sockets), *std::move(scoreboard));
    if (const Result<void> opened = premises.openFiles(settings); !opened)
        return tl::unexpected(opened.error());
    const auto started = std::chrono::steady_clock::now().time_since_epoch();
    premises.m_scoreboard.writableControl().masterStarted =
        std::chrono::duration_cast<std::chrono::nanoseconds>(started).count();
    return premises;
}

Result<void> Premises::openFiles(const Settings &settings)
{
    std::array<int, 2> ends;
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(systemErrorText(errno, u"pipe2"));
    m_aliveRead.reset(ends[0]);
    m_aliveWrite.reset(ends[1]);
    if (!settings.pidFile.isEmpty()) {
        Result<PidFile> pidFile = PidFile::write(settings.pidFile, m_identity);
        if (!pidFile)
            return tl::unexpected(pidFile.error());
        m_pidFile.emplace(*std::move(pidFile));
    }
    m_isUnderJournal = isJournal(STDERR_FILENO);
    // Last: whatever failed before is told where lumosd was started.
    return settings.logFile.isEmpty() ? Result<void>() : openLog(settings.logFile, m_identity);
}

} // namespace lumos
