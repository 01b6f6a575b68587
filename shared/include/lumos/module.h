// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "request.h"
#include "response.h"

#include <QtPlugin>

#include <utility>

class QHttpServer;

/// What a C++ application for Lumos implements. A module is a Qt plugin with one of the two
/// interfaces below:
///
///     class Hello : public QObject, public lumos::NativeModule {
///         Q_OBJECT
///         Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
///         Q_INTERFACES(lumos::NativeModule)
///       public:
///         lumos::Response handle(const lumos::Request &) override
///         { return lumos::Response::text("Hello\n"); }
///     };
///
/// The object is made in every worker after the fork, once a QCoreApplication exists. A module that
/// exports `extern "C" void lumosPreload()` has it called once before the workers are forked: plain
/// C++ without Qt objects or threads, for tables that all workers share.
namespace lumos {

/// The owner of one unanswered request. Destroyed without send(), it answers 500.
class Responder
{
public:
    explicit Responder(ResponseSink &sink)
        : m_sink(&sink)
    { }
    Responder(Responder &&other) noexcept
        : m_sink(std::exchange(other.m_sink, nullptr))
    { }
    Responder &operator=(Responder &&other) noexcept
    {
        std::swap(m_sink, other.m_sink);
        return *this;
    }
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;
    ~Responder()
    {
        if (m_sink)
            m_sink->abort();
    }

    /// Answers, in the worker's main thread; later calls do nothing.
    void send(Response &&response)
    {
        if (ResponseSink *sink = std::exchange(m_sink, nullptr))
            sink->send(std::move(response));
    }
    /// For an answer in pieces: hands the sink over, the caller then ends or aborts it.
    [[nodiscard]] ResponseSink *release() { return std::exchange(m_sink, nullptr); }

private:
    ResponseSink *m_sink;
};

/// What a module may ask about the server that runs it. All of it costs a memory read.
class ServerInfo
{
public:
    [[nodiscard]] virtual int workerId() const = 0; ///< 1..workers()
    [[nodiscard]] virtual int workers() const = 0; ///< as configured
    [[nodiscard]] virtual int runningWorkers() const = 0;
    [[nodiscard]] virtual int busyWorkers() const = 0;
    [[nodiscard]] virtual std::uint64_t requests() const = 0; ///< of all workers since the start
    [[nodiscard]] virtual std::uint64_t errors() const = 0; ///< answers of 500 and above
    [[nodiscard]] virtual std::int64_t uptimeSeconds() const = 0; ///< of the master
    [[nodiscard]] virtual std::int64_t workerUptimeSeconds() const = 0;

protected:
    ~ServerInfo() = default;
};

/// A module that answers requests directly: the fast way.
class NativeModule
{
public:
    virtual ~NativeModule() = default;

    /// Called once in each worker before the first request; false: the worker cannot serve.
    virtual bool start(const ServerInfo &) { return true; }
    /// Called once in each worker after its last request, on a graceful stop.
    virtual void stop() { }

    /// Answers @p request. An exception becomes a logged 500.
    virtual Response handle(const Request &request) = 0;
    /// Override this instead to answer later or in pieces; @p request lives until then.
    virtual void handleLater(const Request &request, Responder responder)
    {
        responder.send(handle(request));
    }
};

/// A module that registers routes on a QHttpServer, in the way of Qt's own documentation.
class QtHttpModule
{
public:
    virtual ~QtHttpModule() = default;

    /// Called once in each worker, before the first request; false: the worker cannot serve.
    /// @p server is never listening: clean requests reach it one at a time.
    virtual bool registerRoutes(QHttpServer &server, const ServerInfo &info) = 0;
    /// Called once in each worker after its last request, on a graceful stop.
    virtual void stop() { }

    /// The request's header fields that the routes read. Qt's parser costs time per byte, so a
    /// module that names few is faster. Empty: none. Default: all. Three are not the client's:
    /// Lumos-Protocol ("http" or "uwsgi"), Lumos-Proxied ("0" or "1"), and Remote-Address, which
    /// makes QHttpServerRequest::remoteAddress() the client's address.
    [[nodiscard]] virtual const std::vector<std::string> *wantedFields() const { return nullptr; }
};

} // namespace lumos

// The number is the interface's version: it changes with every change of layout in these headers.
#define LumosNativeModule_iid "org.lumosd.NativeModule/1"
#define LumosQtHttpModule_iid "org.lumosd.QtHttpModule/1"
Q_DECLARE_INTERFACE(lumos::NativeModule, LumosNativeModule_iid)
Q_DECLARE_INTERFACE(lumos::QtHttpModule, LumosQtHttpModule_iid)
