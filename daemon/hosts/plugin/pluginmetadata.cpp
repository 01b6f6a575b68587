// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pluginmetadata.h"

#include <lumos/module.h>

#include <QFileInfo>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QPluginLoader>
#include <QVersionNumber>

#include <array>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

struct KnownInterface
{
    QLatin1StringView iid;
    ModuleInterface kind;
};

constexpr std::array knownInterfaces{
    KnownInterface{QLatin1StringView(LumosNativeModule_iid), ModuleInterface::Native},
    KnownInterface{QLatin1StringView(LumosQtHttpModule_iid), ModuleInterface::QtHttp},
};

/// "org.lumosd.NativeModule/1" without the version.
QStringView withoutVersion(QStringView iid)
{
    return iid.left(iid.lastIndexOf(u'/') + 1);
}

Result<ModuleInterface> interfaceOf(const QString &path, const QString &iid)
{
    for (const KnownInterface &known : knownInterfaces) {
        if (iid == known.iid)
            return known.kind;
    }
    for (const KnownInterface &known : knownInterfaces) {
        if (withoutVersion(iid) == withoutVersion(QString(known.iid))) {
            return fail(u"module %1 was built for the interface %2, this Lumos has %3: build the "
                        "module again with this version's headers"_s.arg(path, iid, known.iid));
        }
    }
    return fail(
        u"module %1 is a Qt plugin for something else (%2): a module of Lumos has "
        "Q_PLUGIN_METADATA(IID LumosNativeModule_iid) or LumosQtHttpModule_iid"_s.arg(path, iid));
}

/// Qt refuses a plugin of a newer minor version or of another major one (qpluginloader).
bool isLoadableBy(const QVersionNumber &runtime, const QVersionNumber &built)
{
    return built.majorVersion() == runtime.majorVersion()
        && built.minorVersion() <= runtime.minorVersion();
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(u"module %1 is a directory, not a module file"_s.arg(path));
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        return fail(systemErrorText(errno, u"open module", path));
    return {};
}

} // namespace

Result<ModuleInterface> readModuleInterface(const QString &path)
{
    if (Result<void> readable = checkReadable(path); !readable)
        return tl::unexpected(readable.error());

    const QPluginLoader loader(path);
    const QJsonObject metadata = loader.metaData();
    const QString iid = metadata.value("IID"_L1).toString();
    if (iid.isEmpty()) {
        return fail(u"%1 is not a module of Lumos: no Q_PLUGIN_METADATA in it (%2)"_s.arg(
            path, loader.errorString()));
    }
    const int version = metadata.value("version"_L1).toInt();
    const QVersionNumber built(version >> 16, (version >> 8) & 0xff);
    const QVersionNumber runtime = QLibraryInfo::version();
    if (!isLoadableBy(runtime, built)) {
        return fail(u"module %1 was built with Qt %2, this system has Qt %3: build the module "
                    "again here"_s.arg(path, built.toString(), runtime.toString()));
    }
    return interfaceOf(path, iid);
}

} // namespace lumos
