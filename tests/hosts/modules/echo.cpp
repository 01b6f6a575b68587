// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QCoreApplication>
#include <QObject>

#include <stdexcept>
#include <utility>
#include <vector>

namespace {
int preloads = 0;
}

extern "C" Q_DECL_EXPORT void lumosPreload()
{
    ++preloads;
}

/// Does what the native host's tests ask for by the path.
class Echo : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    Echo()
        : m_hadApplication(QCoreApplication::instance() != nullptr)
    { }

    bool start(const lumos::ServerInfo &info) override
    {
        m_info = &info;
        if (info.workers() == 13)
            throw std::runtime_error("unlucky");
        return info.workers() != 0;
    }
    void stop() override { qInfo("echo stopped"); }

    lumos::Response handle(const lumos::Request &request) override
    {
        if (request.path == "/throw")
            throw std::runtime_error("thrown by echo");
        if (request.path == "/throw-int")
            throw 42;
        if (request.path == "/made")
            return lumos::Response::text(m_hadApplication ? "with" : "without");
        if (request.path == "/preloads")
            return lumos::Response::text(QByteArray::number(preloads));
        if (request.path == "/worker")
            return lumos::Response::text(QByteArray::number(m_info->workerId()));
        return lumos::Response::text(
            QByteArray(request.path.data(), static_cast<qsizetype>(request.path.size())));
    }

    void handleLater(const lumos::Request &request, lumos::Responder responder) override
    {
        if (request.path == "/keep") {
            m_kept.push_back(std::move(responder));
            return;
        }
        if (request.path == "/answer-then-throw") {
            responder.send(lumos::Response::text("answered"));
            throw std::runtime_error("too late");
        }
        for (lumos::Responder &kept : std::exchange(m_kept, {}))
            kept.send(lumos::Response::text("kept"));
        NativeModule::handleLater(request, std::move(responder));
    }

private:
    const lumos::ServerInfo *m_info = nullptr;
    std::vector<lumos::Responder> m_kept;
    bool m_hadApplication;
};

#include "echo.moc"
