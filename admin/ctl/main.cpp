// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "passwordagent.h"
#include "utf8locale.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QJsonDocument>
#include <QScopeGuard>

#include <cstdio>
#include <optional>

namespace {

int print(const QByteArray &text, lumos::ExitCode code)
{
    std::fputs(text.constData(), stdout);
    return toInt(std::fflush(stdout) == 0 ? code : lumos::ExitCode::CannotCreate);
}

lumos::Result<lumos::CtlAnswer> run(const lumos::CtlCommandLine &line)
{
    const QString name = QStringLiteral("lumosctl");
    const QDBusConnection connection = QDBusConnection::connectToBus(
        line.isSessionBus ? QDBusConnection::SessionBus : QDBusConnection::SystemBus, name);
    // Qt's thread would else read what comes while the types that it reads are taken down at exit.
    const auto leave = qScopeGuard([&name] { QDBusConnection::disconnectFromBus(name); });
    if (!connection.isConnected())
        return lumos::fail(QStringLiteral("no message bus: %1; is dbus running?")
                               .arg(connection.lastError().message()),
                           lumos::ExitCode::Unavailable);
    std::optional<lumos::PasswordAgent> agent;
    if (!line.isSessionBus)
        agent.emplace();
    lumos::BusClient client(connection, line.names);
    return lumos::runCommand(line, client);
}

} // namespace

int main(int argc, char *argv[])
{
    lumos::useUtf8Locale();
    const QCoreApplication application(argc, argv);
    const auto line = lumos::parseCtlCommandLine(QCoreApplication::arguments().sliced(1));
    if (line && line->verb == QLatin1StringView("help"))
        return print(lumos::ctlHelp().toUtf8(), lumos::ExitCode::Ok);
    if (line && line->verb == QLatin1StringView("version"))
        return print("lumosctl " LUMOS_VERSION "\n", lumos::ExitCode::Ok);
    const auto answer = line ? run(*line) : tl::unexpected(line.error());
    if (!answer) {
        std::fprintf(stderr, "lumosctl: %s\n", qUtf8Printable(answer.error().text));
        return toInt(answer.error().code);
    }
    return print(line->isJson ? QJsonDocument(answer->json).toJson() : answer->text.toUtf8(),
                 answer->code);
}
