// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QObject>

const char *besideText();

/// Needs a library that lies beside it.
class Origin : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    lumos::Response handle(const lumos::Request &) override
    {
        return lumos::Response::text(besideText());
    }
};

#include "origin.moc"
