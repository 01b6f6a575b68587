// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qthttphost.h"

#include "hosts/qthttp/lumosmodule.h"
#include "hosts/qthttp/requesttext.h"
#include "hosts/qthttp/serverwithouttls.h"
#include "hosts/qthttp/tunnelpool.h"
#include "hosts/qthttp/tunnelserver.h"
#include "settings.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QLoggingCategory>
#include <QObject>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

Q_LOGGING_CATEGORY(logWorker, "lumos.worker")

/// A module that names its fields must name this, too, to be told the client's address: each
/// address needs a tunnel of its own.
constexpr std::string_view peerField = "Remote-Address";

void refuseMethod(ResponseSink &sink)
{
    Response response = Response::text("This method is not supported.\n", 501);
    response.fields.emplace_back("Allow", "GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS");
    sink.send(std::move(response));
}

} // namespace

QtHttpHost::QtHttpHost() = default;
QtHttpHost::~QtHttpHost() = default;

Result<void> QtHttpHost::load(const Settings &settings)
{
    if (settings.module == "lumos"_L1) {
        m_builtIn = std::make_unique<LumosModule>();
        return {};
    }
    using Source = ModulePlugin::Source;
    return m_plugin.load(settings.module, ModuleInterface::QtHttp,
                         settings.master ? Source::MemoryCopy : Source::OwnPath);
}

Result<void> QtHttpHost::start(const Settings &settings, HostContext &context)
{
    if (Result<void> made = makeModule(settings); !made)
        return made;
    if (Result<void> made = makeServer(); !made)
        return made;
    decideFields();
    try {
        if (m_module->registerRoutes(*m_server, context))
            return {};
        return fail(u"module %1: registerRoutes() returned false, so it cannot serve"_s.arg(
            settings.module));
    } catch (const std::exception &e) {
        return fail(u"module %1: registerRoutes() threw an exception: %2"_s.arg(
            settings.module, QString::fromLocal8Bit(e.what())));
    } catch (...) {
        return fail(u"module %1: registerRoutes() threw an exception"_s.arg(settings.module));
    }
}

Result<void> QtHttpHost::makeModule(const Settings &settings)
{
    if (m_builtIn) {
        m_module = m_builtIn.get();
        return {};
    }
    const Result<QObject *> object = m_plugin.instance();
    if (!object)
        return tl::unexpected(object.error());
    m_module = qobject_cast<QtHttpModule *>(*object);
    if (!m_module) {
        return fail(
            u"module %1: its class lacks Q_INTERFACES(lumos::QtHttpModule)"_s.arg(settings.module));
    }
    return {};
}

Result<void> QtHttpHost::makeServer()
{
    m_server = m_builtIn ? makeServerWithoutTls() : std::make_unique<QHttpServer>();
    auto entrance = std::make_unique<TunnelServer>();
    if (Result<void> listening = entrance->pretendToListen(); !listening)
        return listening;
    TunnelServer *server = entrance.release();
    m_server->bind(server); // takes it over
    m_pool = std::make_unique<TunnelPool>(*server);
    return {};
}

void QtHttpHost::decideFields()
{
    m_wantedFields = m_module->wantedFields();
    m_showsPeer = !m_wantedFields
        || std::any_of(m_wantedFields->begin(), m_wantedFields->end(),
                       [](const std::string &name) { return equalsIgnoringCase(name, peerField); });
}

void QtHttpHost::handle(const Request &request, ResponseSink &sink)
{
    if (!isMethodOfQtHttp(request.method)) {
        refuseMethod(sink);
        return;
    }
    if (m_builtIn)
        m_builtIn->expectRequest(request);
    const std::string_view peer = m_showsPeer ? request.peerAddress : std::string_view();
    m_pool->take(peer).serve(request, sink, m_wantedFields);
}

void QtHttpHost::stop()
{
    if (!m_module)
        return;
    try {
        m_module->stop();
    } catch (const std::exception &e) {
        qCWarning(logWorker, "the module threw an exception in stop(): %s", e.what());
    } catch (...) {
        qCWarning(logWorker, "the module threw an exception of an unknown type in stop()");
    }
}

} // namespace lumos
