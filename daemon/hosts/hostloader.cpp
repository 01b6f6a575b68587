// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to the dynamic linker.
#include "hostloader.h"

#include "buildid.h"
#include "hosts/plugin/pluginmetadata.h"
#include "moduletarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

/// A host library, and what the owner installs to have it.
struct HostLibrary
{
    QString file;
    QString package;
    bool needsGlobalSymbols = false;
};

Result<HostLibrary> hostLibraryFor(const ModuleTarget &target)
{
    const HostLibrary native{.file = u"liblumos-host-native.so"_s, .package = u"lumosd"_s};
    const HostLibrary qthttp{.file = u"liblumos-host-qthttp.so"_s, .package = u"lumosd"_s};
    switch (target.kind) {
    case ModuleTarget::Kind::BuiltIn:
        return qthttp;
    case ModuleTarget::Kind::ModuleFile: {
        const Result<ModuleInterface> found = readModuleInterface(target.name);
        if (!found)
            return tl::unexpected(found.error());
        return *found == ModuleInterface::Native ? native : qthttp;
    }
    case ModuleTarget::Kind::Python:
        break;
    }
    // Python's extension modules expect to find libpython's symbols in the process.
    return HostLibrary{.file = u"liblumos-host-wsgi.so"_s,
                       .package = u"lumos-python"_s,
                       .needsGlobalSymbols = true};
}

Result<QString> findLibrary(const HostLibrary &library, const ModuleTarget &target,
                            const HostSearch &search)
{
    for (const QString &directory : search.hostDirectories) {
        const QString path = QDir(directory).filePath(library.file);
        if (QFileInfo::exists(path))
            return path;
    }
    QString text = u"module = %1 needs %2, which is not in %3. Install it: apt install %4"_s.arg(
        target.name, library.file, search.hostDirectories.join(" or "_L1), library.package);
    if (target.kind == ModuleTarget::Kind::Python) {
        text += u". (No C++ module of that name is in %1, so it was taken for Python)"_s.arg(
            search.moduleDirectories.join(" or "_L1));
    }
    return fail(text);
}

Result<void *> openLibrary(const QString &path, const HostLibrary &library)
{
    const int scope = library.needsGlobalSymbols ? RTLD_GLOBAL : RTLD_LOCAL;
    void *handle = ::dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_NODELETE | scope);
    if (!handle) {
        const char *reason = dlerror(); // NOLINT(concurrency-mt-unsafe): one thread loads
        return fail(u"%1 does not load: %2. Repair it: apt install --reinstall %3"_s.arg(
            path, QString::fromLocal8Bit(reason ? reason : ""), library.package));
    }
    return handle;
}

Result<std::unique_ptr<ApplicationHost>> createHost(void *handle, const QString &path)
{
    const auto build =
        reinterpret_cast<HostBuildFunction>(::dlsym(handle, LUMOS_HOST_BUILD_SYMBOL));
    const auto create =
        reinterpret_cast<CreateHostFunction>(::dlsym(handle, LUMOS_HOST_CREATE_SYMBOL));
    if (!build || !create)
        return fail(u"%1 is not a host library of Lumos"_s.arg(path));
    const QString theirs = QString::fromLatin1(build());
    if (theirs != QLatin1StringView(LUMOS_BUILD_ID)) {
        return fail(u"restart required: this lumosd is build %1 and %2 is build %3. Lumos was "
                    "upgraded while it ran: systemctl restart lumos"_s.arg(
                        QLatin1StringView(LUMOS_BUILD_ID), path, theirs));
    }
    return std::unique_ptr<ApplicationHost>(create());
}

} // namespace

HostSearch HostSearch::ofThisProgram()
{
    // Not QCoreApplication::applicationDirPath(): a spawner has no QCoreApplication. After an
    // upgrade the link reads "/usr/bin/lumosd (deleted)"; only its directory counts.
    const QString program = QFile::symLinkTarget(u"/proc/self/exe"_s);
    const QDir bin(program.left(program.lastIndexOf(u'/')));
    HostSearch search;
    search.hostDirectories = {
        bin.filePath(u"hosts"_s),
        QDir::cleanPath(bin.filePath(QStringLiteral(LUMOS_HOST_DIR_FROM_BIN))),
        QStringLiteral(LUMOS_HOST_DIR)};
    search.hostDirectories.removeDuplicates();
    search.moduleDirectories = {u"/usr/local/lib/lumos/modules"_s,
                                QStringLiteral(LUMOS_MODULE_DIR)};
    search.moduleDirectories.removeDuplicates();
    return search;
}

Result<LoadedHost> loadHost(const Settings &settings, const HostSearch &search)
{
    const Result<ModuleTarget> target =
        resolveModule(settings.module, QDir::currentPath(), search.moduleDirectories);
    if (!target)
        return tl::unexpected(target.error());
    const Result<HostLibrary> library = hostLibraryFor(*target);
    if (!library)
        return tl::unexpected(library.error());
    const Result<QString> path = findLibrary(*library, *target, search);
    if (!path)
        return tl::unexpected(path.error());
    const Result<void *> handle = openLibrary(*path, *library);
    if (!handle)
        return tl::unexpected(handle.error());
    Result<std::unique_ptr<ApplicationHost>> host = createHost(*handle, *path);
    if (!host)
        return tl::unexpected(host.error());

    LoadedHost loaded{.host = std::move(*host), .settings = settings, .warnings = target->warnings};
    loaded.settings.module = target->name;
    return loaded;
}

} // namespace lumos
