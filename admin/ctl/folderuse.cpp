// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderuse.h"

#include "inidocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QVariantMap changesFrom(const QByteArray &proposedIni)
{
    QVariantMap changes;
    for (const QString &key :
         {u"module"_s, u"wsgi-file"_s, u"callable"_s, u"mount"_s, u"virtualenv"_s, u"pythonpath"_s,
          u"chdir"_s, u"uid"_s, u"gid"_s, u"chown-socket"_s, u"site-static"_s})
        changes.insert(key, QStringList());
    const IniDocument document(proposedIni);
    for (const QString &section : document.sections()) {
        const QString prefix = section == "site"_L1 ? u"site-"_s : QString();
        for (const IniEntry &entry : document.entries(section))
            changes.insert(prefix + entry.key, QString(entry.value).replace(u"%%"_s, u"%"_s));
    }
    return changes;
}

static QString inspector(const CtlCommandLine &line)
{
    if (!line.lumosd.isEmpty())
        return line.lumosd;
    const QString beside = QCoreApplication::applicationDirPath() + u"/lumosd"_s;
    if (QFileInfo(beside).isExecutable())
        return beside;
    const QString found = QStandardPaths::findExecutable(u"lumosd"_s);
    return found.isEmpty() ? u"/usr/sbin/lumosd"_s : found;
}

static Result<QJsonObject> inspect(const CtlCommandLine &line)
{
    const QString program = inspector(line);
    QProcess process;
    process.start(program, {u"--inspect"_s, QDir(line.words.constFirst()).absolutePath()});
    if (!process.waitForFinished(60000))
        return fail(u"%1 --inspect: %2; install lumosd"_s.arg(program, process.errorString()),
                    ExitCode::Unavailable);
    if (process.exitCode() != 0)
        return fail(QString::fromUtf8(process.readAllStandardError()).trimmed(),
                    static_cast<ExitCode>(process.exitCode()));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// What stands in the way, in words with the remedies; empty when nothing does.
static QString obstacles(const QJsonObject &found)
{
    QStringList lines;
    for (const auto &value : found.value("problems"_L1).toArray()) {
        const QJsonObject problem = value.toObject();
        if (problem.value("severity"_L1).toString() == "error"_L1)
            lines += u"%1; %2"_s.arg(problem.value("text"_L1).toString(),
                                     problem.value("remedy"_L1).toString());
    }
    return lines.join(u'\n');
}

/// A service that its owner has stopped stays so by Apply; who says "use" wants it served.
static Result<void> startIfStopped(BusClient &client)
{
    const auto unit = client.unitProperties();
    if (!unit)
        return tl::unexpected(unit.error());
    if (unit->value(u"ActiveState"_s).toString() != "inactive"_L1)
        return {};
    return client.runUnit(u"StartUnit"_s, client.names().unit);
}

Result<CtlAnswer> useFolder(const CtlCommandLine &line, BusClient &client)
{
    const auto found = inspect(line);
    if (!found)
        return tl::unexpected(found.error());
    if (const QString text = obstacles(*found); !text.isEmpty())
        return fail(text, ExitCode::Config);
    const QByteArray proposed = found->value("configuration"_L1).toString().toUtf8();
    if (proposed.isEmpty())
        return fail(u"%1 --inspect proposes no configuration; `set` takes keys one by one"_s.arg(
                        inspector(line)),
                    ExitCode::Config);
    const auto done = client.settings(u"Apply"_s,
                                      {changesFrom(proposed), QString(),
                                       ApplyServiceFlag | ApplyRollBackFlag | ApplySiteFlag, true});
    if (!done)
        return tl::unexpected(done.error());
    if (const auto started = startIfStopped(client); !started)
        return tl::unexpected(started.error());
    const QString folder = found->value("folder"_L1).toString();
    return CtlAnswer{u"%1 is served; `lumosctl diagnose` looks at the whole way, `lumosctl undo` "
                     "takes it back\n"_s.arg(folder),
                     {{u"folder"_s, folder}, {u"etag"_s, done->value(0).toString()}}};
}

} // namespace lumos
