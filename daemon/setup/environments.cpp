// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments.h"

#include "shellword.h"
#include "virtualenv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = Problem::Severity;

QStringList virtualEnvNames(const QString &folder)
{
    QStringList names{u"venv"_s, u".venv"_s, u"env"_s, u"Flask"_s};
    names += QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    names.removeDuplicates();
    names.removeIf([&folder](const QString &name) {
        return !QFileInfo::exists(folder + u'/' + name + u"/pyvenv.cfg"_s);
    });
    return names;
}

/// Where the proposed environment's packages are.
QStringList packageFolders(const FolderInspection &inspection, const MachineFacts &machine)
{
    QStringList system = machine.systemPackages;
    const QString home =
        inspection.user && machine.homeOf ? machine.homeOf(*inspection.user) : QString();
    if (!home.isEmpty())
        system.prepend(u"%1/.local/lib/python%2/site-packages"_s.arg(home, machine.pythonVersion));
    if (inspection.environments.isEmpty())
        return system;
    const Environment &environment = inspection.environments.constFirst();
    const QString path = inspection.folder + u'/' + environment.name;
    QStringList folders{path + u"/lib/python%1/site-packages"_s.arg(environment.version)};
    if (describeVirtualEnv(path).seesSystemPackages)
        folders += system;
    return folders;
}

QString installCommand(const FolderInspection &inspection, const QString &what)
{
    if (!inspection.environments.isEmpty()) {
        const Environment &environment = inspection.environments.constFirst();
        const QString path = inspection.folder + u'/' + environment.name;
        return environment.maker.startsWith(u"uv"_s) // which puts no pip into them
            ? u"uv pip install --python %1 %2"_s.arg(shellQuoted(path), what)
            : u"%1 install %2"_s.arg(shellQuoted(path + u"/bin/pip"_s), what);
    }
    const QString folder = shellQuoted(inspection.folder + u"/venv"_s);
    return u"python3 -m venv %1 && %1/bin/pip install %2"_s.arg(folder, what);
}

/// One that is installed in development mode lies elsewhere, and a .pth file leads there.
bool leadsElsewhere(const QStringList &folders)
{
    return std::any_of(folders.cbegin(), folders.cend(), [](const QString &folder) {
        QStringList links = QDir(folder).entryList({u"*.pth"_s});
        links.removeIf([](const QString &name) {
            return name == "distutils-precedence.pth"_L1 || name == "_virtualenv.pth"_L1;
        });
        return !links.isEmpty();
    });
}

// Whole sentences, which the panel knows to say in its language.

QString missingPackages(const FolderInspection &inspection, const QString &names)
{
    return inspection.environments.isEmpty()
        ? u"requirements.txt asks for %1: not installed, and there is no environment"_s.arg(names)
        : u"requirements.txt asks for %1: not installed in the environment %2"_s.arg(
            names, inspection.environments.constFirst().name);
}

QString missingModule(const FolderInspection &inspection, const QString &file, int line,
                      const QString &module)
{
    const QString number = QString::number(line);
    return inspection.environments.isEmpty()
        ? u"%1, line %2: there is no module %3, and no environment that could hold it"_s.arg(
            file, number, module)
        : u"%1, line %2: there is no module %3 in the environment %4"_s.arg(
            file, number, module, inspection.environments.constFirst().name);
}

void judgeRequirements(FolderInspection &inspection)
{
    QStringList missing;
    for (const WantedPackage &package : std::as_const(inspection.packages)) {
        const Requirement &wanted = package.requirement;
        if (!package.isInstalled && !wanted.isConditional)
            missing.append(wanted.name);
        const bool isOther = package.isInstalled && !wanted.exactVersion.isEmpty()
            && !package.installedVersion.isEmpty()
            && wanted.exactVersion != package.installedVersion;
        if (isOther)
            inspection.findings.append({u"package-version"_s, Severity::Info,
                                        u"requirements.txt asks for %1, and %2 is installed"_s.arg(
                                            wanted.text, package.installedVersion),
                                        installCommand(inspection, shellQuoted(wanted.text)),
                                        u"requirements.txt"_s, 0});
    }
    if (missing.isEmpty())
        return;
    inspection.findings.append(
        {u"requirement-missing"_s, Severity::Warning,
         missingPackages(inspection, missing.join(u", "_s)),
         installCommand(inspection,
                        u"-r "_s + shellQuoted(inspection.folder + u"/requirements.txt"_s)),
         u"requirements.txt"_s, 0});
}

/// What openVirtualEnv() says, without the command that cures it, and the command.
std::pair<QString, QString> causeAndRemedy(const QString &complaint)
{
    for (const QString &lead : {u". Rebuild it: "_s, u". Let the user in that serves (uid): "_s}) {
        const qsizetype place = complaint.indexOf(lead);
        if (place >= 0)
            return {complaint.left(place), complaint.mid(place + lead.size())};
    }
    return {complaint, {}};
}

} // namespace

void inspectEnvironments(FolderInspection &inspection, const MachineFacts &machine)
{
    const PythonFacts python{machine.pythonVersion, machine.pythonPrefix};
    QStringList complaints;
    for (const QString &name : virtualEnvNames(inspection.folder)) {
        const QString path = inspection.folder + u'/' + name;
        const VirtualEnvFacts facts = describeVirtualEnv(path);
        const auto opened =
            openVirtualEnv(path, u"virtualenv = "_s + name, inspection.folder, python);
        if (!opened)
            complaints.append(opened.error().text);
        inspection.environments.append({name, facts.version, facts.maker, opened.has_value()});
    }
    std::stable_sort(inspection.environments.begin(), inspection.environments.end(),
                     [](const Environment &a, const Environment &b) { return a.fits && !b.fits; });
    if (inspection.environments.isEmpty() || inspection.environments.constFirst().fits)
        return;
    const auto [cause, remedy] = causeAndRemedy(complaints.constFirst());
    inspection.findings.append({u"environment-unfit"_s, Severity::Error, cause, remedy,
                                inspection.environments.constFirst().name, 0});
}

void inspectPackages(FolderInspection &inspection, const MachineFacts &machine,
                     const QList<SourceFacts> &loaded)
{
    const QStringList folders = packageFolders(inspection, machine);
    QFile file(inspection.folder + u"/requirements.txt"_s);
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
        const QHash<QString, QString> installed = installedPackages(folders);
        for (const Requirement &wanted :
             parseRequirements(QString::fromUtf8(file.read(qint64{1024} * 1024))))
            inspection.packages.append(
                {wanted, installed.value(wanted.name), installed.contains(wanted.name)});
        judgeRequirements(inspection);
    }
    QSet<QString> seen;
    for (const SourceFacts &source : loaded) {
        for (const SourceFacts::Import &import : source.imports) {
            const QString top = import.module.section(u'.', 0, 0);
            const bool isLocal = import.level > 0
                || !filesOfImport(inspection.folder, source.file, import).isEmpty()
                || canImport(top, {inspection.folder});
            if (isLocal || seen.contains(top) || canImport(top, folders))
                continue;
            seen.insert(top);
            const QString package = packageOfModule(top);
            inspection.findings.append(
                {u"module-missing"_s, leadsElsewhere(folders) ? Severity::Warning : Severity::Error,
                 missingModule(inspection, source.file, import.line, top),
                 installCommand(inspection, shellQuoted(package)), source.file, import.line});
        }
    }
}

} // namespace lumos
