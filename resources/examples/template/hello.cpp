// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <lumos/module.h>

#include <QObject>

class Hello : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    lumos::Response handle(const lumos::Request &request) override
    {
        if (request.path != "/")
            return lumos::Response::text("Nothing here.\n", 404);
        return lumos::Response::html("<!DOCTYPE html><title>Hello</title><h1>Hello from C++</h1>");
    }
};

#include "hello.moc"
