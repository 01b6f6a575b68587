// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/module.h>

#include <QObject>

namespace trial {

/// A module with the pages that the system tests ask for: slow ones, broken ones, mirrors.
class Trial final : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    bool start(const lumos::ServerInfo &info) override;
    lumos::Response handle(const lumos::Request &request) override;
    void handleLater(const lumos::Request &request, lumos::Responder responder) override;

private:
    const lumos::ServerInfo *m_info = nullptr;
};

} // namespace trial
