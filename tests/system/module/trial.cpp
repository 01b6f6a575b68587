// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <unistd.h>
#include <vector>

namespace trial {

static int numberOf(const lumos::Request &request)
{
    return QByteArray(request.query.data(), static_cast<qsizetype>(request.query.size())).toInt();
}

/// Everything of the request that an application can see, one `name: value` a line.
static QByteArray describe(const lumos::Request &request)
{
    QByteArray text;
    const auto add = [&text](std::string_view name, std::string_view value) {
        text.append(name.data(), static_cast<qsizetype>(name.size()));
        text.append(": ");
        text.append(value.data(), static_cast<qsizetype>(value.size()));
        text.append('\n');
    };
    add("=method", request.method);
    add("=target", request.target);
    add("=path", request.path);
    add("=host", request.host);
    add("=peer", request.peerAddress);
    add("=https", request.isHttps ? "1" : "0");
    for (const lumos::Field &field : request.fields)
        add(field.name, field.value);
    for (const lumos::Field &variable : request.variables)
        add(variable.name, variable.value);
    return text;
}

bool Trial::start(const lumos::ServerInfo &info)
{
    m_info = &info;
    return true;
}

lumos::Response Trial::handle(const lumos::Request &request)
{
    if (request.path == "/worker") {
        return lumos::Response::text(QByteArray::number(m_info->workerId()) + ' '
                                     + QByteArray::number(static_cast<qlonglong>(::getpid())));
    }
    if (request.path == "/environment") {
        QByteArray text;
        for (char **entry = environ; *entry; ++entry)
            text += QByteArray(*entry) + '\n';
        return lumos::Response::text(text);
    }
    if (request.path == "/request")
        return lumos::Response::text(describe(request));
    if (request.path == "/echo") {
        return lumos::Response::text(
            QByteArray(request.body.data(), static_cast<qsizetype>(request.body.size())));
    }
    if (request.path == "/block") {
        // Blocks the event loop on purpose, as a module that computes does.
        ::usleep(static_cast<useconds_t>(numberOf(request)) * 1000U);
        return lumos::Response::text("blocked\n");
    }
    if (request.path == "/throw")
        throw std::runtime_error("trial: thrown on request");
    if (request.path == "/spin") {
        for (volatile bool isForEver = true; isForEver;) { }
    }
    if (request.path == "/hang") {
        // After the answer: nothing is under way, and soon the loop never turns again.
        QTimer::singleShot(numberOf(request), [] {
            for (volatile bool isForEver = true; isForEver;)
                ::sleep(1000); // signals end it
        });
    }
    if (request.path == "/leak") {
        static std::vector<std::unique_ptr<QByteArray>> leaked;
        leaked.push_back(std::make_unique<QByteArray>(qsizetype{1 << 20} * numberOf(request), 'x'));
    }
    if (request.path == "/big") {
        static const QByteArray body(8 << 20, 'x'); // one for all who ask
        return lumos::Response::text(body);
    }
    if (request.path == "/quit")
        QCoreApplication::exit(numberOf(request));
    if (request.path == "/abort")
        std::abort();
    if (request.path == "/exit")
        std::exit(3);
    if (request.path == "/segv")
        ::raise(SIGSEGV);
    return lumos::Response::text("trial\n");
}

void Trial::handleLater(const lumos::Request &request, lumos::Responder responder)
{
    if (request.path == "/stream") {
        // So many MiB, all at once, as a module writes that never waits.
        static const std::string piece(1 << 20, 'x');
        lumos::ResponseSink *sink = responder.release();
        bool goesOn = sink->begin(lumos::ResponseHead(), -1);
        for (int left = numberOf(request); goesOn && left > 0; --left)
            goesOn = sink->write(piece);
        sink->end();
        return;
    }
    if (request.path != "/later") {
        responder.send(handle(request));
        return;
    }
    auto owned = std::make_shared<lumos::Responder>(std::move(responder));
    QTimer::singleShot(numberOf(request), this,
                       [owned] { owned->send(lumos::Response::text("later\n")); });
}

} // namespace trial
