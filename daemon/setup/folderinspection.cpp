// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderinspection.h"

#include "accountproposal.h"
#include "appname.h"
#include "environments.h"
#include "foldersources.h"
#include "proposedini.h"
#include "shellword.h"
#include "workercount.h"

#include <QDir>
#include <QFileInfo>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = Problem::Severity;

Result<QString> checkedFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(u"--inspect: there is no folder %1"_s.arg(folder), ExitCode::Usage);
    if (!info.isDir())
        return fail(
            u"--inspect: %1 is no folder; name the one that holds the application"_s.arg(folder),
            ExitCode::Usage);
    if (!info.isReadable() || !info.isExecutable())
        return fail(
            u"--inspect: %1 may not be read by this user; look at it as its owner"_s.arg(folder),
            ExitCode::NoPermission);
    return info.canonicalFilePath();
}

void proposeWorkers(FolderInspection &inspection, const MachineFacts &machine)
{
    const auto single = std::find_if(
        inspection.findings.cbegin(), inspection.findings.cend(), [](const FolderFinding &finding) {
            return finding.code == "thread-at-load"_L1 || finding.code == "device-at-load"_L1;
        });
    inspection.isOneWorker = single != inspection.findings.cend();
    if (inspection.isOneWorker) {
        inspection.workersReason = single->text;
        return;
    }
    inspection.workers = automaticWorkers(machine.system.cores, machine.availableMemory);
    const QString cores = QString::number(machine.system.cores);
    if (!machine.availableMemory)
        inspection.workersReason = u"one for each of %1 cores"_s.arg(cores);
    else
        inspection.workersReason =
            u"one for each of %1 cores, at 32 MiB each within half of the %2 MiB that are free"_s
                .arg(cores, QString::number(*machine.availableMemory / 1024 / 1024));
}

void proposeStatic(FolderInspection &inspection, const MachineFacts &machine)
{
    QStringList places{u"static"_s};
    if (!inspection.candidates.isEmpty()) // Flask's is beside the module
        places.append(QFileInfo(inspection.candidates.constFirst().file).path() + u"/static"_s);
    for (const QString &place : places) {
        const QString path = QDir::cleanPath(inspection.folder + u'/' + place);
        if (inspection.staticFolder.isEmpty() && QFileInfo(path).isDir())
            inspection.staticFolder = path;
    }
    if (inspection.staticFolder.isEmpty())
        return;
    const QString closed = closedFolder(inspection.staticFolder, machine.system, machine.nginxUser,
                                        {machine.nginxGroup});
    inspection.mayNginxReadStatic = closed.isEmpty();
    if (!closed.isEmpty())
        inspection.findings.append(
            {u"static-closed"_s,
             Severity::Info,
             u"nginx (%1) may not enter %2, so visitors get the files in %3 from the application, "
             "more slowly"_s.arg(machine.nginxUser, closed, inspection.staticFolder),
             u"chmod o+x %1"_s.arg(shellQuoted(closed)),
             {},
             0});
}

void proposeSite(FolderInspection &inspection, const MachineFacts &machine)
{
    inspection.socketFile = appNames().value().socketFile;
    inspection.socketGroup = machine.nginxGroup;
    if (!machine.isPort80Taken)
        return;
    inspection.sitePort = 8080;
    inspection.findings.append({u"port-taken"_s,
                                Severity::Warning,
                                u"port 80 is taken by another program than nginx, so the website "
                                "is proposed at port 8080"_s,
                                u"sudo ss -tlnp sport = :80"_s,
                                {},
                                0});
}

} // namespace

Result<FolderInspection> inspectFolder(const QString &folder, const MachineFacts &machine)
{
    const Result<QString> checked = checkedFolder(folder);
    if (!checked)
        return tl::unexpected(checked.error());
    FolderInspection inspection;
    inspection.folder = *checked;
    const Result<FolderSources> sources = readFolderSources(machine.python, *checked);
    if (!sources)
        return tl::unexpected(sources.error());
    inspection.candidates = findCandidates(sources->entries);
    inspection.findings = judgeEntry(inspection.candidates, sources->entries);
    QList<SourceFacts> loaded;
    if (!inspection.candidates.isEmpty())
        loaded = sources->loadedBy(inspection.candidates.constFirst().file);
    // Without an application a mistake in the folder's files may be why.
    inspection.findings += judgeSources(loaded.isEmpty() ? sources->entries : loaded);
    proposeAccount(inspection, machine);
    inspectEnvironments(inspection, machine);
    inspectPackages(inspection, machine, loaded);
    proposeWorkers(inspection, machine);
    proposeStatic(inspection, machine);
    proposeSite(inspection, machine);
    const Result<QString> configuration = proposedIni(inspection);
    if (configuration)
        inspection.configuration = *configuration;
    else
        inspection.findings.append({u"name-unwritable"_s,
                                    Severity::Error,
                                    configuration.error().text,
                                    u"rename the folder"_s,
                                    {},
                                    0});
    std::stable_sort(
        inspection.findings.begin(), inspection.findings.end(),
        [](const FolderFinding &a, const FolderFinding &b) { return a.severity > b.severity; });
    return inspection;
}

} // namespace lumos
