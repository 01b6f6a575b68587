// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moduletarget.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

constexpr auto cppPrefix = "cpp:"_L1;
constexpr auto pythonPrefix = "python:"_L1;
constexpr auto builtInName = "lumos"_L1;

bool looksLikeModuleFile(QStringView module)
{
    const QStringView name = module.left(module.indexOf(u':')); // after it: a callable of Python's
    return name.endsWith(".so"_L1) || (name.contains(u'/') && !name.endsWith(".py"_L1));
}

QStringList installedModules(const QString &name, const QStringList &directories)
{
    QStringList found;
    for (const QString &directory : directories) {
        for (const QString &file : {u"lib%1.so"_s.arg(name), u"%1.so"_s.arg(name)}) {
            const QFileInfo info(QDir(directory), file);
            if (info.isFile())
                found.append(info.absoluteFilePath());
        }
    }
    return found;
}

/// The file or package of that name in @p directory: "shop.web:app" is shop/web.py or
/// shop/web/__init__.py. Empty when there is none.
QString pythonFile(QStringView module, const QString &directory)
{
    QString relative = module.left(module.indexOf(u':')).toString();
    relative.replace(u'.', u'/');
    for (const QLatin1StringView ending : {".py"_L1, "/__init__.py"_L1}) {
        const QFileInfo info(QDir(directory), relative + ending);
        if (info.isFile())
            return info.absoluteFilePath();
    }
    return {};
}

ModuleTarget moduleFile(const QString &path, const QString &workingDirectory)
{
    return {.kind = ModuleTarget::Kind::ModuleFile,
            .name = QDir::cleanPath(QDir(workingDirectory).absoluteFilePath(path)),
            .warnings = {}};
}

Result<ModuleTarget> resolveCpp(const QString &name, const QString &workingDirectory,
                                const QStringList &moduleDirectories)
{
    if (name == builtInName)
        return ModuleTarget{.kind = ModuleTarget::Kind::BuiltIn, .name = name, .warnings = {}};
    if (looksLikeModuleFile(name))
        return moduleFile(name, workingDirectory);
    const QStringList installed = installedModules(name, moduleDirectories);
    if (installed.isEmpty()) {
        return fail(
            u"module = cpp:%1: no lib%1.so in %2. Install it there, or write its path"_s.arg(
                name, moduleDirectories.join(" or "_L1)));
    }
    if (installed.size() > 1) {
        return fail(u"module = %1 names two files, %2 and %3: write the path of one"_s.arg(
            name, installed[0], installed[1]));
    }
    return moduleFile(installed.constFirst(), workingDirectory);
}

Result<ModuleTarget> resolveBuiltIn(const QString &workingDirectory)
{
    if (const QString file = pythonFile(QString(builtInName), workingDirectory); !file.isEmpty()) {
        return fail(u"module = lumos names both the built-in pages and %1: write cpp:lumos for the "
                    "pages or python:lumos for the file"_s.arg(file));
    }
    ModuleTarget target{.kind = ModuleTarget::Kind::BuiltIn, .name = builtInName, .warnings = {}};
    if (QFileInfo::exists(QDir(workingDirectory).filePath(u"Lumos.py"_s))) {
        target.warnings.append(u"module = lumos is the built-in page, and there is a Lumos.py in "
                               "%1: did you mean module = Lumos?"_s.arg(workingDirectory));
    }
    return target;
}

} // namespace

Result<ModuleTarget> resolveModule(const QString &module, const QString &workingDirectory,
                                   const QStringList &moduleDirectories)
{
    if (module.startsWith(cppPrefix))
        return resolveCpp(module.mid(cppPrefix.size()), workingDirectory, moduleDirectories);
    const ModuleTarget python{
        .kind = ModuleTarget::Kind::Python,
        .name = module.startsWith(pythonPrefix) ? module.mid(pythonPrefix.size()) : module,
        .warnings = {}};
    if (module.startsWith(pythonPrefix))
        return python;
    if (module == builtInName)
        return resolveBuiltIn(workingDirectory);
    if (looksLikeModuleFile(module))
        return moduleFile(module, workingDirectory);

    const QStringList installed = installedModules(module, moduleDirectories);
    if (installed.isEmpty())
        return python;
    if (const QString file = pythonFile(module, workingDirectory); !file.isEmpty()) {
        return fail(u"module = %1 names both %2 and %3: write cpp:%1 or python:%1"_s.arg(
            module, installed.constFirst(), file));
    }
    return resolveCpp(module, workingDirectory, moduleDirectories);
}

} // namespace lumos
