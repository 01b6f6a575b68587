// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"
#include "settingsd/settingslog.h"
#include "settingsd/settingsprogram.h"
#include "utf8locale.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>

#include <cstdio>

namespace {

int serve(const lumos::SettingsCommandLine &line)
{
    const QDBusConnection connection =
        line.isSessionBus ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
    if (!connection.isConnected()) {
        qCCritical(lumos::logSettings).noquote()
            << "no message bus:" << connection.lastError().message();
        return toInt(lumos::ExitCode::Software);
    }
    lumos::SettingsProgram program(line, connection);
    if (const auto started = program.start(); !started) {
        qCCritical(lumos::logSettings).noquote() << started.error().text;
        return toInt(started.error().code);
    }
    return QCoreApplication::exec();
}

int print(const QByteArray &text)
{
    std::fputs(text.constData(), stdout);
    return toInt(std::fflush(stdout) == 0 ? lumos::ExitCode::Ok : lumos::ExitCode::CannotCreate);
}

} // namespace

int main(int argc, char *argv[])
{
    // Before the first use: libdbus would abort over what a caller sends.
    qputenv("DBUS_FATAL_WARNINGS", "0");
    lumos::openStandardStreams();
    lumos::installLog();
    lumos::useUtf8Locale();
    const QCoreApplication application(argc, argv);
    const auto line = lumos::parseSettingsCommandLine(QCoreApplication::arguments().sliced(1));
    if (!line) {
        std::fprintf(stderr, "lumos-settingsd: %s\n", qUtf8Printable(line.error().text));
        return toInt(line.error().code);
    }
    switch (line->action) {
    case lumos::SettingsCommandLine::Action::Help:
        return print(lumos::settingsHelp().toUtf8());
    case lumos::SettingsCommandLine::Action::Version:
        return print("lumos-settingsd " LUMOS_VERSION "\n");
    case lumos::SettingsCommandLine::Action::ListListeners:
        return print(toLines(lumos::listListeners().value_or(lumos::Listeners())));
    case lumos::SettingsCommandLine::Action::Serve:
        break;
    }
    return serve(*line);
}
