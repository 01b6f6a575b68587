// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <lumos/module.h>

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

/// Five lines, a while apart; deletes itself after the last one, or when nobody listens any more.
class Ticker : public QObject
{
    Q_OBJECT
public:
    Ticker(lumos::ResponseSink *sink, std::chrono::milliseconds interval, QObject *parent)
        : QObject(parent)
        , m_sink(sink)
    {
        connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
        m_timer.start(interval);
    }

private:
    void tick()
    {
        const QByteArray line = QByteArray::number(++m_ticks) + '\n';
        const bool isHeard =
            m_sink->write(std::string_view(line.constData(), static_cast<size_t>(line.size())));
        if (isHeard && m_ticks < 5)
            return;
        if (isHeard)
            m_sink->end();
        m_timer.stop();
        deleteLater();
    }

    lumos::ResponseSink *m_sink;
    QTimer m_timer;
    int m_ticks = 0;
};

/// "/" tells the time and which worker did; "/ticks" answers in pieces while other requests go on.
class Clock : public QObject, public lumos::NativeModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID LumosNativeModule_iid)
    Q_INTERFACES(lumos::NativeModule)

public:
    bool start(const lumos::ServerInfo &info) override
    {
        m_info = &info;
        return true;
    }

    lumos::Response handle(const lumos::Request &request) override
    {
        if (request.path != "/")
            return lumos::Response::text("Nothing here.\n", 404);
        const QByteArray now = QDateTime::currentDateTime().toString(Qt::ISODate).toUtf8();
        return lumos::Response::text(now + " by worker " + QByteArray::number(m_info->workerId())
                                     + '\n');
    }

    void handleLater(const lumos::Request &request, lumos::Responder responder) override
    {
        if (request.path == "/ticks")
            startTicks(request, std::move(responder));
        else
            responder.send(handle(request));
    }

private:
    void startTicks(const lumos::Request &request, lumos::Responder responder)
    {
        lumos::ResponseSink *sink = responder.release();
        lumos::ResponseHead head;
        head.fields.emplace_back("Content-Type", "text/plain; charset=utf-8");
        head.fields.emplace_back("X-Accel-Buffering", "no"); // or nginx collects the pieces
        const std::chrono::milliseconds interval(request.query == "fast" ? 1 : 1000);
        if (sink->begin(std::move(head), -1))
            new Ticker(sink, interval, this);
    }

    const lumos::ServerInfo *m_info = nullptr;
};

#include "clock.moc"
