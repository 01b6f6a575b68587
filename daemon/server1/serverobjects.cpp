// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverobjects.h"

#include "busnames.h"

#include <QDBusMessage>

#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

ServerObjects::ServerObjects(const QDBusConnection &connection, const AppNames &names,
                             RunningServer &server, Authority &authority)
    : m_connection(connection)
    , m_server(server)
    , m_view(server)
    , m_service(names, server, m_view, authority)
    , m_tree(new ObjectTree(&m_service, [this] { return listWorkers(); }))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isMore, false))
            announce();
    });
    connect(&server, &RunningServer::settled, this, &ServerObjects::follow);
}

ServerObjects::~ServerObjects()
{
    m_service.giveUpReloads();
    for (const Worker &worker : m_workers)
        m_connection.unregisterObject(bus::workerPath(worker.service->number()));
    m_connection.unregisterObject(bus::serverPath);
}

Result<void> ServerObjects::offer()
{
    if (!m_connection.registerObject(bus::serverPath, &m_service))
        return fail(u"the object %1 cannot be put on the bus"_s.arg(bus::serverPath));
    m_announced = m_view.manager();
    followWorkers();
    return {};
}

void ServerObjects::follow()
{
    followWorkers();
    if (m_timer.isActive())
        m_isMore = true;
    else
        announce();
}

// At once: whoever has heard of a worker's end or of a new number may look for its object.
void ServerObjects::followWorkers()
{
    while (m_workers.size() < m_server.configuredWorkers())
        addWorker();
    while (m_workers.size() > m_server.configuredWorkers())
        removeWorker();
}

void ServerObjects::addWorker()
{
    const auto number = static_cast<quint32>(m_workers.size()) + 1;
    m_view.forget();
    m_workers.push_back({std::make_unique<WorkerService>(number, m_view), m_view.worker(number)});
    WorkerService &service = *m_workers.back().service;
    m_connection.registerObject(bus::workerPath(number), &service);
    Q_EMIT m_tree->InterfacesAdded(QDBusObjectPath(bus::workerPath(number)), interfacesOf(service));
}

void ServerObjects::removeWorker()
{
    const QString path = bus::workerPath(m_workers.back().service->number());
    m_connection.unregisterObject(path);
    m_workers.pop_back();
    Q_EMIT m_tree->InterfacesRemoved(QDBusObjectPath(path), {bus::workerInterface});
}

void ServerObjects::announce()
{
    m_view.forget();
    bool isNews = announce(bus::serverPath, bus::managerInterface, m_view.manager(), m_announced);
    for (Worker &worker : m_workers) {
        const quint32 number = worker.service->number();
        if (announce(bus::workerPath(number), bus::workerInterface, m_view.worker(number),
                     worker.announced))
            isNews = true;
    }
    if (isNews)
        m_timer.start(spacing);
}

bool ServerObjects::announce(const QString &path, QLatin1StringView interface,
                             const QVariantMap &now, QVariantMap &before)
{
    QVariantMap changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    if (changed.isEmpty())
        return false;
    before = now;
    QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s,
                                                     u"PropertiesChanged"_s);
    signal << QString(interface) << changed << QStringList();
    m_connection.send(signal);
    return true;
}

BusInterfaces ServerObjects::interfacesOf(const WorkerService &worker)
{
    QVariantMap properties = m_view.worker(worker.number());
    properties.insert(u"Number"_s, worker.number());
    return {{bus::workerInterface, properties}};
}

BusObjects ServerObjects::listWorkers()
{
    BusObjects objects;
    for (const Worker &worker : m_workers)
        objects.insert(QDBusObjectPath(bus::workerPath(worker.service->number())),
                       interfacesOf(*worker.service));
    return objects;
}

} // namespace lumos
