// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textactions.h"

#include "nginxsite.h"
#include "optiontext.h"
#include "setup/folderinspection.h"
#include "setup/inspectionjson.h"
#include "textfile.h"
#include "uwsgiimport.h"

#include <QFile>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static QString problemLines(const Problems &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text += problem.toString() + u'\n';
    return text;
}

static TextAnswer answerCheck(const ConfigurationSource &source, const ReadSettings &read)
{
    const QString what = source.iniFile.isEmpty() ? u"command line"_s : source.iniFile;
    if (hasErrors(read.problems))
        return {{}, problemLines(read.problems), ExitCode::Config};
    return {what + u": no errors\n"_s, problemLines(read.problems), ExitCode::Ok};
}

static TextAnswer answerSite(const CommandLine &commandLine, const ReadSettings &read)
{
    const auto site = nginxSite(read.settings, commandLine.site);
    if (!site)
        return {{}, site.error().text + u'\n', site.error().code};
    return {*site, problemLines(read.problems), ExitCode::Ok};
}

static TextAnswer answerInspect(const QString &folder)
{
    const MachineFacts machine = MachineFacts::ofThisMachine();
    const Result<FolderInspection> inspection = inspectFolder(folder, machine);
    if (!inspection)
        return {{}, inspection.error().text + u'\n', inspection.error().code};
    return {QString::fromUtf8(inspectionJson(*inspection, machine)), {}, ExitCode::Ok};
}

/// The new file may hold secrets, so that only its owner reads it.
static TextAnswer writeNew(const QString &path, const QByteArray &text, const QString &report)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.flush();
    if (isWritten)
        return {path + u": written\n"_s, report, ExitCode::Ok};
    const QString reason = file.errorString();
    if (file.isOpen())
        file.remove();
    return {{},
            report + u"%1 cannot be written: %2; name a new file by --out\n"_s.arg(path, reason),
            ExitCode::CannotCreate};
}

static TextAnswer answerImport(const CommandLine &commandLine, const SystemFacts &facts)
{
    const auto text = readTextFile(commandLine.importFile);
    if (!text)
        return {{}, problemLines({text.error()}), ExitCode::Config};
    const UwsgiImport import = importUwsgi(*text, commandLine.importFile, facts);
    QString report;
    for (const ImportedKey &key : import.keys)
        report += key.toString() + u'\n';
    report += problemLines(import.problems);
    if (hasErrors(import.problems))
        return {{}, report, ExitCode::Config};
    if (commandLine.outFile.isEmpty())
        return {QString::fromUtf8(import.text), report, ExitCode::Ok};
    return writeNew(commandLine.outFile, import.text, report);
}

static TextAnswer answerWithSettings(const CommandLine &commandLine, const SystemFacts &facts)
{
    const ReadSettings read = readSettings(commandLine.source, facts);
    if (commandLine.action == CommandLine::Action::Check || hasErrors(read.problems))
        return answerCheck(commandLine.source, read);
    if (commandLine.action == CommandLine::Action::PrintSite)
        return answerSite(commandLine, read);
    return {printConfig(read.options), problemLines(read.problems), ExitCode::Ok};
}

std::optional<TextAnswer> answerText(const CommandLine &commandLine, const SystemFacts &facts)
{
    switch (commandLine.action) {
    case CommandLine::Action::Help:
        return TextAnswer{helpText(), {}, ExitCode::Ok};
    case CommandLine::Action::Version:
        return TextAnswer{u"lumosd %1\n"_s.arg(QLatin1StringView(LUMOS_VERSION)), {}, ExitCode::Ok};
    case CommandLine::Action::ExampleConfig:
        return TextAnswer{exampleConfig(), {}, ExitCode::Ok};
    case CommandLine::Action::Inspect:
        return answerInspect(commandLine.folder);
    case CommandLine::Action::Import:
        return answerImport(commandLine, facts);
    case CommandLine::Action::Check:
    case CommandLine::Action::PrintConfig:
    case CommandLine::Action::PrintSite:
        return answerWithSettings(commandLine, facts);
    case CommandLine::Action::Serve:
    case CommandLine::Action::Spawner:
    case CommandLine::Action::Reload:
        break;
    }
    return std::nullopt;
}

} // namespace lumos
