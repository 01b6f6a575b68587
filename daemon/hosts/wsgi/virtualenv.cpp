// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualenv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

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

/// What made the virtualenv, for the sentence about it.
QString makerOf(const Keys &keys)
{
    const QString home = keys.value(u"home"_s);
    QString maker = keys.contains(u"uv"_s) ? u"uv"_s
        : keys.contains(u"virtualenv"_s)   ? u"virtualenv"_s
                                           : u"venv"_s;
    if (home.contains("/.pyenv/"_L1))
        maker += u", with a Python of pyenv"_s;
    return maker;
}

/// The commands that make it again with this program's Python.
QString rebuildCommands(const Keys &keys, const QString &folder, const QString &project,
                        const PythonFacts &python)
{
    const QString program = python.prefix + u"/bin/python"_s + python.version;
    const QString list = project + u"/requirements.txt"_s;
    QString commands;
    if (!QFileInfo::exists(list))
        commands = u"%1/bin/pip freeze > %2 && "_s.arg(folder, list);
    if (keys.contains(u"uv"_s)) {
        return commands
            + u"uv venv --clear --python %1 %2 && uv pip install --python %2 -r %3"_s.arg(
                program, folder, list);
    }
    const QString make = keys.contains(u"virtualenv"_s) ? u"virtualenv --clear -p %1 %2"_s
                                                        : u"%1 -m venv --clear %2"_s;
    return commands + make.arg(program, folder)
        + u" && %1/bin/pip install -r %2"_s.arg(folder, list);
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
    return u"%1: there is no folder %2. Make the virtualenv: python3 -m venv %2 && %2/bin/pip "
           "install -r requirements.txt"_s.arg(label, folder);
}

QString noConfigText(const QString &folder, const QString &label, const QString &project)
{
    if (QFileInfo::exists(folder + u"/conda-meta"_s)) {
        return u"%1: %2 is a conda environment, which brings its own Python; Lumos runs the "
               "system's. Make a virtualenv: python3 -m venv %3/venv"_s.arg(label, folder, project);
    }
    return u"%1: %2 is no virtualenv, it has no pyvenv.cfg. Name the folder that holds bin/python, "
           "or make one: python3 -m venv %2"_s.arg(label, folder);
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
            .seesSystemPackages =
                keys.value(u"include-system-site-packages"_s).toLower() == u"true"_s};
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
                    "%4"_s.arg(label, file.fileName(), file.errorString(), folder));
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
