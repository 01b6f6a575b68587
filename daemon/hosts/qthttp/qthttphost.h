// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "hosts/plugin/moduleplugin.h"

#include <memory>
#include <string>
#include <vector>

class QHttpServer;

namespace lumos {

class LumosModule;
class TunnelPool;

/// Serves a module that registers routes on a QHttpServer, the built-in one among them.
class QtHttpHost final : public ApplicationHost
{
public:
    QtHttpHost();
    ~QtHttpHost() override;

    [[nodiscard]] Result<void> load(const Settings &settings) override;
    [[nodiscard]] QStringList loadWarnings() const override { return m_plugin.warnings(); }
    [[nodiscard]] Result<void> start(const Settings &settings, HostContext &context) override;
    void handle(const Request &request, ResponseSink &sink) override;
    void stop() override;

private:
    [[nodiscard]] Result<void> makeModule(const Settings &settings);
    [[nodiscard]] Result<void> makeServer();
    void decideFields();

    ModulePlugin m_plugin;
    std::unique_ptr<LumosModule> m_builtIn; // null when the plugin is the module
    QtHttpModule *m_module = nullptr; // from start() on
    std::unique_ptr<QHttpServer> m_server;
    std::unique_ptr<TunnelPool> m_pool;
    const std::vector<std::string> *m_wantedFields = nullptr;
    bool m_showsPeer = true;
};

} // namespace lumos
