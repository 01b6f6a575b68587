// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nativehost.h"

#include "buildid.h"
#include "settings.h"

#include <QLoggingCategory>
#include <QObject>

#include <exception>
#include <string>

using namespace Qt::StringLiterals;

LUMOS_EXPORT_HOST(lumos::NativeHost)

namespace lumos {

namespace {

Q_LOGGING_CATEGORY(logWorker, "lumos.worker")

/// Logs the exception that is being handled; @p request is the id of the request that it ended,
/// if it was one.
void logException(const char *where, const std::string &request)
{
    const std::string prefix = request.empty() ? std::string() : '[' + request + "] ";
    try {
        std::rethrow_exception(std::current_exception());
    } catch (const std::exception &e) {
        qCWarning(logWorker, "%sthe module threw an exception in %s: %s", prefix.c_str(), where,
                  e.what());
    } catch (...) {
        qCWarning(logWorker, "%sthe module threw an exception of an unknown type in %s",
                  prefix.c_str(), where);
    }
}

} // namespace

Result<void> NativeHost::load(const Settings &settings)
{
    using Source = ModulePlugin::Source;
    return m_plugin.load(settings.module, ModuleInterface::Native,
                         settings.master ? Source::MemoryCopy : Source::OwnPath);
}

Result<void> NativeHost::start(const Settings &settings, HostContext &context)
{
    const Result<QObject *> object = m_plugin.instance();
    if (!object)
        return tl::unexpected(object.error());
    m_module = qobject_cast<NativeModule *>(*object);
    if (!m_module) {
        return fail(
            u"module %1: its class lacks Q_INTERFACES(lumos::NativeModule)"_s.arg(settings.module));
    }
    try {
        if (m_module->start(context))
            return {};
        return fail(
            u"module %1: start() returned false, so it cannot serve"_s.arg(settings.module));
    } catch (...) {
        logException("start()", {});
        return fail(u"module %1: start() threw an exception"_s.arg(settings.module));
    }
}

void NativeHost::handle(const Request &request, ResponseSink &sink)
{
    // An exception destroys the Responder, and that answers 500; the request may be gone then.
    const std::string id(request.id);
    try {
        m_module->handleLater(request, Responder(sink));
    } catch (...) {
        logException("handle()", id);
    }
}

void NativeHost::stop()
{
    if (!m_module)
        return;
    try {
        m_module->stop();
    } catch (...) {
        logException("stop()", {});
    }
}

} // namespace lumos
