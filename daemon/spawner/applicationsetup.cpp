// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsetup.h"

#include "log.h"
#include "privileges.h"
#include "worker/descriptorlimit.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

namespace lumos {

namespace {

Result<void> setVariable(const QByteArray &name, const QByteArray &value)
{
    if (::setenv(name.constData(), value.constData(), 1) != 0)
        return fail(
            systemErrorText(errno, u"set the environment variable", QString::fromLocal8Bit(name)),
            ExitCode::Config);
    return {};
}

// Like systemd's User=: a program that looks for ~ must not find root's.
Result<void> describeUser(const Identity &identity)
{
    return setVariable("HOME", identity.home)
        .and_then([&] { return setVariable("USER", identity.name); })
        .and_then([&] { return setVariable("LOGNAME", identity.name); })
        .and_then([&]() -> Result<void> {
            return identity.shell.isEmpty() ? Result<void>() : setVariable("SHELL", identity.shell);
        });
}

Result<void> becomeConfiguredUser(const Settings &settings)
{
    volunteerForOomKiller();
    const Result<std::optional<Identity>> identity = configuredIdentity(settings);
    if (!identity)
        return tl::unexpected(identity.error());
    if (::geteuid() != 0 || !*identity)
        return renounceNewPrivileges();
    return becomeForGood(**identity).and_then([&identity] { return describeUser(**identity); });
}

QString closedDirectoryRemedy()
{
    return QStringLiteral(
               "The user %1 must be let into each folder of that path: chmod o+x the one "
               "that is closed, often the home directory, or write another uid")
        .arg(qEnvironmentVariable("USER", QStringLiteral("that lumosd runs as")));
}

Result<void> enterDirectory(const QString &directory)
{
    if (!directory.isEmpty() && ::chdir(QFile::encodeName(directory).constData()) != 0) {
        const int reason = errno;
        const QString text = systemErrorText(reason, u"chdir", directory);
        if (reason == EACCES)
            return fail(text + QStringLiteral(". ") + closedDirectoryRemedy(),
                        ExitCode::NoPermission);
        return fail(text + QStringLiteral(". Write the folder of the application: chdir = PATH"),
                    ExitCode::Config);
    }
    return {};
}

Result<void> setEnvironment(const QList<EnvironmentVariable> &environment)
{
    for (const EnvironmentVariable &variable : environment) {
        if (const Result<void> set =
                setVariable(variable.name.toLocal8Bit(), variable.value.toLocal8Bit());
            !set)
            return set;
    }
    return {};
}

} // namespace

void cleanEnvironment()
{
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC", "LISTEN_PID",
                             "LISTEN_FDS", "LISTEN_FDNAMES", "QT_NO_GLIB"})
        ::unsetenv(name);
}

Result<void> enterApplicationsWorld(const Settings &settings)
{
    cleanEnvironment();
    return becomeConfiguredUser(settings)
        .and_then([&settings] { return setEnvironment(settings.environment); })
        .and_then([&settings] { return enterDirectory(settings.chdir); });
}

Result<LoadedHost> loadApplication(const Settings &settings)
{
    const QString tooFewDescriptors = makeRoomFor(settings.workerConnections);
    Result<LoadedHost> loaded = loadHost(settings, HostSearch::ofThisProgram());
    if (!loaded)
        return loaded;
    if (const Result<void> application = loaded->host->load(loaded->settings); !application)
        return tl::unexpected(application.error());
    loaded->warnings += loaded->host->loadWarnings();
    if (!tooFewDescriptors.isEmpty())
        loaded->warnings += tooFewDescriptors;
    return loaded;
}

} // namespace lumos
