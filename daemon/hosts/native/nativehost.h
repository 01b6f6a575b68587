// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosts/applicationhost.h"
#include "hosts/plugin/moduleplugin.h"

namespace lumos {

/// Serves a C++ module that answers requests directly.
class NativeHost final : public ApplicationHost
{
public:
    [[nodiscard]] Result<void> load(const Settings &settings) override;
    [[nodiscard]] QStringList loadWarnings() const override { return m_plugin.warnings(); }
    [[nodiscard]] Result<void> start(const Settings &settings, HostContext &context) override;
    void handle(const Request &request, ResponseSink &sink) override;
    void stop() override;

private:
    ModulePlugin m_plugin;
    NativeModule *m_module = nullptr; // the plugin's, from start() on
};

} // namespace lumos
