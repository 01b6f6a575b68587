// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QObject>

#include <thread>
#include <unistd.h>

extern "C" Q_DECL_EXPORT void lumosPreload()
{
    std::thread([] { ::pause(); }).detach();
}

/// Starts a thread while it is loaded, which no worker will have.
class Thread : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    lumos::Response handle(const lumos::Request &) override { return {}; }
};

#include "thread.moc"
