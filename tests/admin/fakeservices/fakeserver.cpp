// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"

#include "serveradaptor.h"

#include <QDBusAbstractAdaptor>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDateTime>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {

/// org.freedesktop.DBus.ObjectManager of the server.
class FakeObjectManager final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")

public:
    explicit FakeObjectManager(FakeServer *server)
        : QDBusAbstractAdaptor(server)
        , m_server(server)
    { }

public Q_SLOTS:
    lumos::WorkerObjects GetManagedObjects() { return m_server->objects(); } // NOLINT

private:
    FakeServer *m_server;
};

} // namespace

FakeWorker::FakeWorker(uint workerNumber, QObject *parent)
    : QObject(parent)
    , number(workerNumber)
    , pid(1200 + workerNumber)
    , since(QDateTime::currentSecsSinceEpoch() - 3 * 86400)
    , requests(4551)
{
    new WorkerAdaptor(this);
}

QVariantMap FakeWorker::properties() const
{
    return {{u"Number"_s, number},
            {u"Pid"_s, pid},
            {u"State"_s, state},
            {u"Since"_s, qlonglong(since)},
            {u"Requests"_s, requests},
            {u"Errors"_s, errors},
            {u"Active"_s, active},
            {u"Memory"_s, memory},
            {u"CurrentRequest"_s, request},
            {u"RequestSince"_s, qlonglong(requestSince)}};
}

FakeServer::FakeServer(uint count, QObject *parent)
    : QObject(parent)
    , since(QDateTime::currentSecsSinceEpoch() - 3 * 86400)
    , configured(count)
    , running(count)
{
    registerBusTypes();
    qDBusRegisterMetaType<QMap<QString, QVariantMap>>();
    qDBusRegisterMetaType<WorkerObjects>();
    new ManagerAdaptor(this);
    new FakeObjectManager(this);
    for (uint number = 1; number <= count; ++number)
        m_workers.append(new FakeWorker(number, this));
}

void FakeServer::appear(QDBusConnection connection)
{
    connection.registerObject(u"/org/lumosd/Server1"_s, this);
    for (FakeWorker *worker : m_workers)
        connection.registerObject(u"/org/lumosd/Server1/workers/%1"_s.arg(worker->number), worker);
    connection.registerService(u"org.lumosd.Server1"_s);
}

void FakeServer::vanish(QDBusConnection connection)
{
    connection.unregisterService(u"org.lumosd.Server1"_s);
}

WorkerObjects FakeServer::objects() const
{
    WorkerObjects all;
    for (const FakeWorker *worker : m_workers)
        all.insert(QDBusObjectPath(u"/org/lumosd/Server1/workers/%1"_s.arg(worker->number)),
                   {{u"org.lumosd.Server1.Worker"_s, worker->properties()}});
    return all;
}

void FakeServer::record(const QString &call)
{
    calls.append(call);
    if (!errorName.isEmpty() && calledFromDBus())
        sendErrorReply(std::exchange(errorName, {}), errorText);
}

void FakeServer::Reload(bool)
{
    record(u"Reload"_s);
    if (holdsReload)
        setDelayedReply(true);
}

void FakeServer::SetWorkers(uint count, bool)
{
    record(u"SetWorkers %1"_s.arg(count));
}

void FakeServer::RestartWorkers(bool)
{
    record(u"RestartWorkers"_s);
}

void FakeServer::RestartWorker(uint number, bool)
{
    record(u"RestartWorker %1"_s.arg(number));
}

QVariantMap FakeServer::GetStats()
{
    return {{u"p95_ms"_s, 41},
            {u"Durations"_s, QVariant::fromValue(durations)},
            {u"DurationBounds_ms"_s, QVariant::fromValue(QList<double>({10, 100, 1000}))}};
}

QString FakeServer::GetBacktrace(uint number, bool)
{
    record(u"GetBacktrace %1"_s.arg(number));
    return u"Thread 0x00007f2a (most recent call first):\n"
           "  File \"/home/pi/Lumos/photos.py\", line 41 in import_all\n"
           "  File \"/home/pi/Lumos/wsgi.py\", line 12 in application\n"_s;
}

} // namespace lumos

#include "fakeserver.moc"
