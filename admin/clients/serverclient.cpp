// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverclient.h"

#include "busnames.h"

#include <QDBusArgument>
#include <QDBusServiceWatcher>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QString managerInterface()
{
    return bus::managerInterface;
}

static QString workerInterface()
{
    return bus::workerInterface;
}

static QString objectPath()
{
    return bus::serverPath;
}

static QDateTime fromSeconds(const QVariant &seconds)
{
    const qint64 value = seconds.toLongLong();
    return value > 0 ? QDateTime::fromSecsSinceEpoch(value) : QDateTime();
}

ServerClient::ServerClient(const QDBusConnection &connection, const QString &busName,
                           QObject *parent)
    : QObject(parent)
    , m_object(connection, busName, objectPath())
{
    connect(&m_object, &BusObject::promptEnded, this, &ServerClient::promptEnded);
    QDBusConnection signalBus = connection;
    const QString objectManager = u"org.freedesktop.DBus.ObjectManager"_s;
    signalBus.connect(busName, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                      this, SLOT(onPropertiesChanged(QDBusMessage)));
    signalBus.connect(busName, objectPath(), objectManager, u"InterfacesAdded"_s, this,
                      SLOT(onWorkersChanged()));
    signalBus.connect(busName, objectPath(), objectManager, u"InterfacesRemoved"_s, this,
                      SLOT(onWorkersChanged()));
    signalBus.connect(busName, objectPath(), managerInterface(), u"WorkerExited"_s, this,
                      SLOT(onWorkerExited(uint, uint, QString)));
    signalBus.connect(busName, objectPath(), managerInterface(), u"ReloadFinished"_s, this,
                      SLOT(onReloadFinished(bool, QString)));
    auto *watcher = new QDBusServiceWatcher(busName, connection,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(
        watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
}

void ServerClient::ownerChanged(const QString &owner)
{
    if (!owner.isEmpty()) {
        refresh();
        return;
    }
    m_state = {};
    m_workers.clear();
    Q_EMIT stateChanged();
}

void ServerClient::refresh()
{
    if (std::exchange(m_isFetching, true))
        return;
    m_object.getAll(objectPath(), managerInterface(), [this](const BusResult<QVariantMap> &all) {
        m_isFetching = false;
        if (!all) {
            if (m_state.isPresent)
                ownerChanged({});
            return;
        }
        ServerState &state = m_state;
        state.isPresent = true;
        state.version = all->value(u"Version"_s).toString();
        state.state = all->value(u"State"_s).toString();
        state.since = fromSeconds(all->value(u"StateSince"_s));
        state.configEtag = all->value(u"ConfigETag"_s).toString();
        state.restartRequired = all->value(u"RestartRequired"_s).toBool();
        state.configuredProcesses = all->value(u"ConfiguredProcesses"_s).toUInt();
        state.runningProcesses = all->value(u"RunningProcesses"_s).toUInt();
        state.socket = all->value(u"Socket"_s).toString();
        state.socketMode = all->value(u"SocketMode"_s).toUInt();
        state.lastReload = all->value(u"LastReload"_s).toString();
        state.requests = all->value(u"Requests"_s).toULongLong();
        state.errors = all->value(u"Errors"_s).toULongLong();
        state.active = all->value(u"Active"_s).toUInt();
        state.queueLength = all->value(u"QueueLength"_s).toUInt();
        fetchWorkers();
        fetchStats();
        Q_EMIT stateChanged();
    });
}

void ServerClient::fetchStats()
{
    m_object.call(managerInterface(), u"GetStats"_s, {},
                  [this](const BusResult<QVariantList> &answer) {
                      if (answer)
                          m_state.stats = qdbus_cast<QVariantMap>(answer->value(0));
                  });
}

/// GetManagedObjects: a{oa{sa{sv}}}.
void ServerClient::fetchWorkers()
{
    if (std::exchange(m_isFetchingWorkers, true))
        return;
    m_object.call(u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s, {},
                  [this](const BusResult<QVariantList> &answer) {
                      m_isFetchingWorkers = false;
                      if (!answer)
                          return;
                      QMap<uint, WorkerState> before;
                      before.swap(m_workers);
                      const auto argument = answer->value(0).value<QDBusArgument>();
                      argument.beginMap();
                      while (!argument.atEnd()) {
                          argument.beginMapEntry();
                          QDBusObjectPath path;
                          QMap<QString, QVariantMap> interfaces;
                          argument >> path >> interfaces;
                          argument.endMapEntry();
                          if (interfaces.contains(workerInterface()))
                              takeWorker(path.path(), interfaces.value(workerInterface()));
                      }
                      argument.endMap();
                      for (WorkerState &worker : m_workers)
                          worker.lastExit = before.value(worker.number).lastExit;
                      publishWorkers();
                  });
}

void ServerClient::takeWorker(const QString &path, const QVariantMap &properties)
{
    const uint number = path.section(u'/', -1).toUInt();
    WorkerState &worker = m_workers[number];
    worker.number = number;
    for (auto property = properties.cbegin(); property != properties.cend(); ++property) {
        const QString &name = property.key();
        if (name == u"Pid")
            worker.pid = property->toUInt();
        else if (name == u"State")
            worker.state = property->toString();
        else if (name == u"Since")
            worker.since = fromSeconds(*property);
        else if (name == u"Requests")
            worker.requests = property->toULongLong();
        else if (name == u"Errors")
            worker.errors = property->toULongLong();
        else if (name == u"Active")
            worker.active = property->toUInt();
        else if (name == u"Memory")
            worker.memory = property->toULongLong();
        else if (name == u"CurrentRequest")
            worker.request = property->toString();
        else if (name == u"RequestSince")
            worker.requestSince = fromSeconds(*property);
    }
}

void ServerClient::publishWorkers()
{
    m_state.workers = m_workers.values();
    Q_EMIT stateChanged();
}

void ServerClient::onPropertiesChanged(const QDBusMessage &message)
{
    const QString interface = message.arguments().value(0).toString();
    if (interface == managerInterface()) {
        refresh();
    } else if (interface == workerInterface()) {
        takeWorker(message.path(), qdbus_cast<QVariantMap>(message.arguments().value(1)));
        publishWorkers();
    }
}

void ServerClient::onWorkersChanged()
{
    fetchWorkers();
}

void ServerClient::onWorkerExited(uint number, uint /*pid*/, const QString &reason)
{
    m_workers[number].number = number;
    m_workers[number].lastExit = reason;
    if (reason != u"ended with exit code 0") // as it does when it is told to
        m_state.lastEnd = WorkerEnd{number, reason, QDateTime::currentDateTime()};
    publishWorkers();
}

void ServerClient::onReloadFinished(bool succeeded, const QString &message)
{
    Q_EMIT reloadFinished(succeeded, message);
    refresh();
}

void ServerClient::control(const QString &method, const QVariantList &arguments,
                           const Handler<bool> &handler)
{
    m_object.call(
        managerInterface(), method, arguments,
        [handler](const BusResult<QVariantList> &answer) {
            handler(answer.map([](const QVariantList &) { return true; }));
        },
        BusObject::Prompt::Allowed);
}

void ServerClient::reload(const Handler<bool> &handler)
{
    control(u"Reload"_s, {true}, handler);
}

void ServerClient::setWorkers(uint count, const Handler<bool> &handler)
{
    control(u"SetWorkers"_s, {count, true}, handler);
}

void ServerClient::restartWorkers(const Handler<bool> &handler)
{
    control(u"RestartWorkers"_s, {true}, handler);
}

void ServerClient::restartWorker(uint number, const Handler<bool> &handler)
{
    control(u"RestartWorker"_s, {number, true}, handler);
}

void ServerClient::getBacktrace(uint number, const Handler<QString> &handler)
{
    m_object.call(
        managerInterface(), u"GetBacktrace"_s, {number, true},
        [handler](const BusResult<QVariantList> &answer) {
            handler(answer.map([](const QVariantList &out) { return out.value(0).toString(); }));
        },
        BusObject::Prompt::Allowed);
}

} // namespace lumos
