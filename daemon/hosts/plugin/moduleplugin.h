// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/plugin/pluginmetadata.h"
#include "result.h"

#include <QStringList>

class QObject;

namespace lumos {

/// A C++ module's file in this process: loaded once, never unloaded.
class ModulePlugin
{
public:
    enum class Source {
        MemoryCopy, ///< from a sealed copy, so that overwriting the file harms no running worker
        OwnPath, ///< from the file itself, so that a debugger finds it
    };

    /// Checks the metadata, loads the file and calls its lumosPreload(), if there is one. Makes no
    /// Qt object. The error is in words for the module's author.
    [[nodiscard]] Result<void> load(const QString &path, ModuleInterface expected, Source source);

    /// What the owner should know about the load although it succeeded.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    /// The module's object, made at the first call; owned by the plugin, lives until the process
    /// ends. Needs a QCoreApplication.
    [[nodiscard]] Result<QObject *> instance() const;

private:
    [[nodiscard]] Result<void> open(Source source);
    [[nodiscard]] Result<void> openCopy();
    [[nodiscard]] bool openPath(const QByteArray &path);
    void preload();

    QString m_path;
    QStringList m_warnings;
    void *m_handle = nullptr;
};

} // namespace lumos
