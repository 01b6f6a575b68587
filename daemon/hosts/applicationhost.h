// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <lumos/module.h>
#include <lumos/request.h>
#include <lumos/response.h>

#include <QStringList>

#include <sys/types.h>
#include <vector>

namespace lumos {

struct Settings;

/// The worker as its host sees it: more than modules may ask, and what a host may ask for.
class HostContext : public ServerInfo
{
public:
    /// Of worker N at N - 1; 0 for one that does not run.
    [[nodiscard]] virtual std::vector<pid_t> workerPids() const = 0;
    /// Asks the master, where there is one, for a reload; from any thread.
    virtual void requestReload() = 0;

protected:
    ~HostContext() = default;
};

/// The port between the front and an application. One host lives in a spawner and, by fork, in each
/// of its workers; it knows nothing of sockets and protocols. Adapters: native, qthttp, wsgi.
class ApplicationHost
{
public:
    virtual ~ApplicationHost() = default;

    /// Loads the application; in the spawner, once, already as the application's user and without a
    /// QCoreApplication. The error's text is shown to the owner, its code becomes the exit code.
    [[nodiscard]] virtual Result<void> load(const Settings &settings) = 0;

    /// What the load left behind that a fork does not carry over (threads, open sockets ...), in
    /// sentences for the log.
    [[nodiscard]] virtual QStringList loadWarnings() const { return {}; }

    /// The folders that hold the Python sources of what has been loaded, absolute; for
    /// py-autoreload. None: it is not written in Python.
    [[nodiscard]] virtual QStringList codeFolders() { return {}; }

    // Around every fork of the spawner, the middle process included.
    virtual void beforeFork() { }
    virtual void afterForkInParent() { }
    virtual void afterForkInChild() { }

    /// In the worker, once its QCoreApplication exists and before the first request.
    [[nodiscard]] virtual Result<void> start(const Settings &settings, HostContext &context) = 0;

    /// How many requests it takes at once; the worker stops accepting while that many are under
    /// way. 0: any number.
    [[nodiscard]] virtual int concurrency() const { return 0; }

    /// Answers @p request through @p sink, now or later, from any one thread. @p request lives
    /// until the sink's send(), end() or abort() has been called, and so does the sink.
    virtual void handle(const Request &request, ResponseSink &sink) = 0;

    /// Writes where the application is, a frame a line, to @p fd, which never blocks. Called in a
    /// signal handler that may have interrupted anything: only async-signal-safe calls may follow
    /// (signal-safety(7)). False: this host knows no more than the machine's own stack.
    [[nodiscard]] virtual bool writeStack(int fd)
    {
        static_cast<void>(fd);
        return false;
    }

    /// In the worker after its last request, on a graceful stop.
    virtual void stop() { }
};

/// What a host library exports, under the names of the two macros below.
using CreateHostFunction = ApplicationHost *(*)();
using HostBuildFunction = const char *(*)();

#define LUMOS_HOST_CREATE_SYMBOL "lumosCreateHost"
#define LUMOS_HOST_BUILD_SYMBOL "lumosHostBuild"

/// Placed once in a host library: its factory, and the build it belongs to.
#define LUMOS_EXPORT_HOST(Type)                                                                    \
    extern "C" Q_DECL_EXPORT lumos::ApplicationHost *lumosCreateHost()                             \
    {                                                                                              \
        return new Type;                                                                           \
    }                                                                                              \
    extern "C" Q_DECL_EXPORT const char *lumosHostBuild()                                          \
    {                                                                                              \
        return LUMOS_BUILD_ID;                                                                     \
    }

} // namespace lumos
