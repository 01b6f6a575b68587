// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersources.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

// A folder with more is no small application's, and its entry point is to be named by hand.
constexpr qsizetype maximumEntries = 100;
constexpr qsizetype maximumSources = 400;

bool mayBePackage(const QString &folder, const QString &name)
{
    return !name.startsWith(u'.') && name != "__pycache__"_L1 && name != "node_modules"_L1
        && !QFileInfo::exists(folder + u'/' + name + u"/pyvenv.cfg"_s);
}

QStringList entryFiles(const QString &folder)
{
    const QDir directory(folder);
    QStringList files = directory.entryList({u"*.py"_s}, QDir::Files, QDir::Name);
    files.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    files = files.first(std::min(files.size(), maximumEntries));
    const QStringList folders = directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        if (files.size() >= 2 * maximumEntries)
            break;
        if (!mayBePackage(folder, name))
            continue;
        for (const QString &file :
             {QString(name + u"/wsgi.py"_s), QString(name + u"/__init__.py"_s)}) {
            if (QFileInfo(folder + u'/' + file).isFile())
                files.append(file);
        }
    }
    return files;
}

/// What the sources just read import, and nobody has read yet.
QStringList importedBy(const QString &folder, const QList<SourceFacts> &sources,
                       const QHash<QString, SourceFacts> &known)
{
    QStringList files;
    for (const SourceFacts &source : sources) {
        for (const SourceFacts::Import &import : source.imports) {
            for (const QString &file : filesOfImport(folder, source.file, import)) {
                if (!known.contains(file) && !files.contains(file))
                    files.append(file);
            }
        }
    }
    return files;
}

} // namespace

QStringList filesOfImport(const QString &folder, const QString &file,
                          const SourceFacts::Import &import)
{
    QStringList parts = file.split(u'/');
    for (int level = 0; level < import.level && !parts.isEmpty(); ++level)
        parts.removeLast();
    if (import.level == 0)
        parts.clear();
    QStringList found;
    const auto addIfThere = [&](const QString &path) {
        if (QFileInfo(folder + u'/' + path).isFile())
            found.append(path);
    };
    for (const QString &part : import.module.split(u'.', Qt::SkipEmptyParts)) {
        parts.append(part);
        const QString path = parts.join(u'/');
        addIfThere(path + u"/__init__.py"_s);
        addIfThere(path + u".py"_s);
    }
    return found;
}

QList<SourceFacts> FolderSources::loadedBy(const QString &file) const
{
    QStringList order{file};
    QList<SourceFacts> loaded;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto source = all.constFind(order[i]);
        if (source == all.constEnd())
            continue;
        loaded.append(*source);
        for (const SourceFacts::Import &import : source->imports) {
            for (const QString &name : filesOfImport(folder, source->file, import)) {
                if (!order.contains(name))
                    order.append(name);
            }
        }
    }
    return loaded;
}

Result<FolderSources> readFolderSources(const QString &python, const QString &folder)
{
    FolderSources sources{.folder = folder, .entries = {}, .all = {}};
    QStringList next = entryFiles(folder);
    while (!next.isEmpty() && sources.all.size() < maximumSources) {
        const Result<QList<SourceFacts>> read = readSources(python, folder, next);
        if (!read)
            return tl::unexpected(read.error());
        if (sources.all.isEmpty())
            sources.entries = *read;
        for (const SourceFacts &source : *read)
            sources.all.insert(source.file, source);
        next = importedBy(folder, *read, sources.all);
    }
    return sources;
}

} // namespace lumos
