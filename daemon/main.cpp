// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "log.h"
#include "master/master.h"
#include "reloadclient.h"
#include "server1/serverbus.h"
#include "singleprocess.h"
#include "spawner/spawner.h"
#include "textactions.h"
#include "utf8locale.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace {

int print(const lumos::TextAnswer &answer)
{
    std::fputs(answer.err.toLocal8Bit().constData(), stderr);
    std::fputs(answer.out.toLocal8Bit().constData(), stdout);
    return toInt(std::fflush(stdout) == 0 ? answer.code : lumos::ExitCode::CannotCreate);
}

int reload(const lumos::ConfigurationSource &source)
{
    const lumos::ControlAnswer answer = lumos::orderReload(source);
    const bool isGood = answer.code == lumos::ExitCode::Ok;
    // Escaped: it may quote what an application has said.
    std::fprintf(isGood ? stdout : stderr, "lumosd: %s\n",
                 lumos::escapeLogText(answer.text.toUtf8()).constData());
    return toInt(answer.code);
}

lumos::BusKind usualBus(const lumos::SystemdNotifier &notifier)
{
    return notifier.isSystemManager() ? lumos::BusKind::System : lumos::BusKind::None;
}

int serve(const lumos::CommandLine &commandLine)
{
    const lumos::ConfigurationSource &source = commandLine.source;
    const lumos::ReadSettings read = lumos::readSettings(source);
    lumos::logProblems(read.problems);
    if (lumos::hasErrors(read.problems))
        return toInt(lumos::ExitCode::Config);
    if (!read.settings.master)
        return lumos::runSingleProcess(read);
    return lumos::runMaster(
        source, read, [&](lumos::RunningServer &server, const lumos::SystemdNotifier &notifier) {
            return lumos::ServerBus::connectTo(commandLine.bus.value_or(usualBus(notifier)), source,
                                               server);
        });
}

} // namespace

int main(int argc, char *argv[])
{
    lumos::openStandardStreams();
    lumos::installLog();
    lumos::useUtf8Locale();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const auto commandLine = lumos::parseCommandLine(arguments, QDir::currentPath());
    if (!commandLine) {
        std::fprintf(stderr, "lumosd: %s\n", qUtf8Printable(commandLine.error().text));
        return toInt(commandLine.error().code);
    }
    if (commandLine->action == lumos::CommandLine::Action::Spawner)
        lumos::runSpawner(lumos::ProcessTitle(argc, argv));
    if (commandLine->action == lumos::CommandLine::Action::Reload)
        return reload(commandLine->source);
    if (const auto answer = lumos::answerText(*commandLine))
        return print(*answer);
    return serve(*commandLine);
}
