// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualenv.h"

#include "shellword.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

using Keys = QHash<QString, QString>;

/// The lines "key = value" of a pyvenv.cfg.
Keys readKeys(QFile &file)
{
    Keys keys;
    const QStringList lines = QString::fromUtf8(file.read(65536)).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            keys.insert(line.left(equals).trimmed().toLower(), line.mid(equals + 1).trimmed());
    }
    return keys;
}

/// "3.11" out of "3.11.2" or "3.11.2.final.0", or by the folder lib/python3.11; empty when unknown.
QString versionOf(const Keys &keys, const QString &folder)
{
    for (const QString &key : {u"version"_s, u"version_info"_s}) {
        const QStringList parts = keys.value(key).split(u'.');
        if (parts.size() >= 2)
            return parts[0] + u'.' + parts[1];
    }
    const QStringList libraries = QDir(folder + u"/lib"_s).entryList({u"python3.*"_s}, QDir::Dirs);
    return libraries.size() == 1 ? libraries.constFirst().mid(6) : QString();
}

bool seesSystemPackages(const Keys &keys)
{
    return keys.value(u"include-system-site-packages"_s).toLower() == u"true"_s;
}

/// What made the virtualenv, for the sentence about it.
QString makerOf(const Keys &keys)
{
    const QString home = keys.value(u"home"_s);
    QString maker = keys.contains(u"uv"_s) ? u"uv"_s
        : keys.contains(u"virtualenv"_s)   ? u"virtualenv"_s
                                           : u"venv"_s;
    static const QRegularExpression pyenvHome(u"/versions/\\d+\\.\\d+[^/]*/bin/?$"_s);
    if (home.contains("/.pyenv/"_L1) || home.contains(pyenvHome))
        maker += u", with a Python of pyenv"_s;
    return maker;
}

/// Prints the packages in the folder that is its argument, a requirement a line. Not pip's own
/// list: the old Python may be gone, and uv puts no pip there.
constexpr auto listProgram =
    "import sys; from importlib.metadata import distributions; "
    "[print(d.metadata[\"Name\"] + \"==\" + d.version) for d in distributions(path=sys.argv[1:]) "
    "if d.metadata[\"Name\"] not in (\"pip\", \"setuptools\", \"wheel\", \"pkg_resources\")]"_L1;

QString unusedName(const QString &folder)
{
    QString name = folder + u".old"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = folder + u".old%1"_s.arg(i);
    return name;
}

bool hasText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.read(65536).trimmed().isEmpty();
}

QString makeCommand(const Keys &keys, const QString &program, const QString &folder)
{
    const QString option = seesSystemPackages(keys) ? u" --system-site-packages"_s : QString();
    const QString make = keys.contains(u"uv"_s) ? u"uv venv --python %1%2 %3"_s
        : keys.contains(u"virtualenv"_s)        ? u"virtualenv -p %1%2 %3"_s
                                                : u"%1 -m venv%2 %3"_s;
    return make.arg(program, option, folder);
}

/// The commands that make it again with this program's Python, and put the old one aside.
QString rebuildCommands(const Keys &keys, const QString &folder, const QString &project,
                        const PythonFacts &python)
{
    const QString program = shellQuoted(python.prefix + u"/bin/python"_s + python.version);
    const QString place = shellQuoted(folder);
    const QString packages = folder + u"/lib/python%1/site-packages"_s.arg(versionOf(keys, folder));
    QStringList commands;
    QString list;
    if (const QString own = project + u"/requirements.txt"_s; hasText(own)) {
        list = shellQuoted(own);
    } else if (QFileInfo(packages).isDir()) {
        list = u"\"$list\""_s;
        commands.append(u"list=$(mktemp)"_s);
        commands.append(u"%1 -c '%2' %3 > %4"_s.arg(program, QString(listProgram),
                                                    shellQuoted(packages), list));
    }
    commands.append(u"mv -T %1 %2"_s.arg(place, shellQuoted(unusedName(folder))));
    commands.append(makeCommand(keys, program, place));
    if (!list.isEmpty()) {
        const QString install = keys.contains(u"uv"_s) ? u"uv pip install --python %1 -r %2"_s
                                                       : u"%1/bin/python -m pip install -r %2"_s;
        commands.append(install.arg(place, list));
    }
    return commands.join(" && "_L1);
}

QString missingText(const QString &folder, const QString &label, const QString &project)
{
    const QStringList folders =
        QDir(project).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &other : folders) {
        if (QFileInfo::exists(project + u'/' + other + u"/pyvenv.cfg"_s)) {
            return u"%1: there is no folder %2, but %3 in %4 is a virtualenv: write "
                   "virtualenv = %3"_s.arg(label, folder, other, project);
        }
    }
    return u"%1: there is no folder %2. Make the virtualenv: python3 -m venv %3 && %3/bin/pip "
           "install -r requirements.txt"_s.arg(label, folder, shellQuoted(folder));
}

QString noConfigText(const QString &folder, const QString &label, const QString &project)
{
    if (QFileInfo::exists(folder + u"/conda-meta"_s)) {
        return u"%1: %2 is a conda environment, which brings its own Python; Lumos runs the "
               "system's. Make a virtualenv: python3 -m venv %3"_s.arg(
                   label, folder, shellQuoted(project + u"/venv"_s));
    }
    return u"%1: %2 is no virtualenv, it has no pyvenv.cfg. Name the folder that holds bin/python, "
           "or make one: python3 -m venv %3"_s.arg(label, folder, shellQuoted(folder));
}

bool isOwnPython(const QString &home, const QString &prefix)
{
    const QString canonical = QFileInfo(home).canonicalFilePath();
    return canonical.isEmpty() || canonical == QFileInfo(prefix + u"/bin"_s).canonicalFilePath();
}

} // namespace

VirtualEnvFacts describeVirtualEnv(const QString &folder)
{
    QFile file(folder + u"/pyvenv.cfg"_s);
    const Keys keys = file.open(QIODevice::ReadOnly) ? readKeys(file) : Keys();
    return {.version = versionOf(keys, folder),
            .maker = makerOf(keys),
            .seesSystemPackages = seesSystemPackages(keys)};
}

Result<VirtualEnv> openVirtualEnv(const QString &folder, const QString &label,
                                  const QString &project, const PythonFacts &python)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return fail(missingText(folder, label, project));
    QFile file(folder + u"/pyvenv.cfg"_s);
    if (!file.exists() && ::access(QFile::encodeName(folder).constData(), X_OK) == 0)
        return fail(noConfigText(folder, label, project));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"%1: %2 cannot be read: %3. Let the user in that serves (uid): chmod -R o+rX "
                    "%4"_s.arg(label, file.fileName(), file.errorString(), shellQuoted(folder)));
    }
    const Keys keys = readKeys(file);
    const QString version = versionOf(keys, folder);
    if (!version.isEmpty() && version != python.version) {
        return fail(u"%1: the virtualenv %2 is %3 (made by %4), this lumosd embeds %5. Rebuild it: "
                    "%6"_s.arg(label, folder, version, makerOf(keys), python.version,
                               rebuildCommands(keys, folder, project, python)));
    }
    VirtualEnv found{.folder = folder,
                     .program = folder + u"/bin/python"_s,
                     .isForeign = !isOwnPython(keys.value(u"home"_s), python.prefix)};
    if (!QFileInfo::exists(found.program)) {
        return fail(
            u"%1: the virtualenv's python, %2, is gone or a broken link. Rebuild it: %3"_s.arg(
                label, found.program, rebuildCommands(keys, folder, project, python)));
    }
    return found;
}

} // namespace lumos
