// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applications.h"
#include "hosts/applicationhost.h"
#include "interpreter.h"
#include "pythonstack.h"
#include "requestrunner.h"
#include "requestthreads.h"

#include <memory>

namespace lumos {

/// Serves a Python application by WSGI (PEP 3333) in an embedded CPython. It is imported in the
/// spawner, once, unless it is to be loaded in each worker.
class WsgiHost final : public ApplicationHost
{
public:
    WsgiHost() = default;
    ~WsgiHost() override;
    WsgiHost(const WsgiHost &) = delete;
    WsgiHost &operator=(const WsgiHost &) = delete;

    [[nodiscard]] Result<void> load(const Settings &settings) override;
    [[nodiscard]] QStringList loadWarnings() const override { return m_warnings; }
    [[nodiscard]] QStringList codeFolders() override;

    void beforeFork() override { m_python.beforeFork(); }
    void afterForkInParent() override { m_python.afterForkInParent(); }
    void afterForkInChild() override { m_python.afterForkInChild(); }

    [[nodiscard]] Result<void> start(const Settings &settings, HostContext &context) override;
    [[nodiscard]] int concurrency() const override { return m_threadCount; }
    void handle(const Request &request, ResponseSink &sink) override;
    [[nodiscard]] bool writeStack(int fd) override { return m_stack.write(fd); }
    void stop() override;

private:
    [[nodiscard]] Result<void> startPython(const Settings &settings);
    [[nodiscard]] Result<void> loadApplications(const Settings &settings);
    void runPostfork();
    [[nodiscard]] std::unique_ptr<RequestRunner> makeRunner(bool isMultiprocess);
    [[nodiscard]] static bool isLoadedInWorker(const Settings &settings);

    Interpreter m_python;
    Applications m_applications;
    PythonStack m_stack;
    WsgiTypes m_types;
    QString m_virtualEnv;
    QStringList m_warnings;
    std::unique_ptr<RequestRunner> m_runner; ///< of the main thread; null when others serve
    std::unique_ptr<RequestThreads> m_threads;
    int m_threadCount = 1;
    std::chrono::seconds m_mercy{60};
};

} // namespace lumos
