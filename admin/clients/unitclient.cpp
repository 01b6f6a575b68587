// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitclient.h"

#include "busnames.h"

#include <QDBusObjectPath>
#include <QDBusServiceWatcher>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QString serviceName()
{
    return u"org.freedesktop.systemd1"_s;
}

static QString managerPath()
{
    return u"/org/freedesktop/systemd1"_s;
}

static QString managerInterface()
{
    return u"org.freedesktop.systemd1.Manager"_s;
}

UnitClient::UnitClient(const QDBusConnection &connection, const QString &unit, QObject *parent)
    : QObject(parent)
    , m_object(connection, serviceName(), managerPath())
    , m_unit(unit)
{
    connect(&m_object, &BusObject::promptEnded, this, &UnitClient::promptEnded);
    // Qt D-Bus knows it by its name only once it has met it, and refuses the slot before that.
    qRegisterMetaType<QDBusObjectPath>();
    QDBusConnection signalBus = connection;
    signalBus.connect(serviceName(), managerPath(), managerInterface(), u"JobRemoved"_s, this,
                      SLOT(onJobRemoved(uint, QDBusObjectPath, QString, QString)));
    signalBus.connect(serviceName(), managerPath(), managerInterface(), u"UnitFilesChanged"_s, this,
                      SLOT(onUnitFilesChanged()));
    auto *watcher = new QDBusServiceWatcher(serviceName(), connection,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &UnitClient::refresh);
}

void UnitClient::refresh()
{
    // Without Subscribe systemd sends neither JobRemoved nor PropertiesChanged.
    m_object.call(managerInterface(), u"Subscribe"_s, {}, {});
    fetch();
}

void UnitClient::fetch()
{
    if (m_isFetching) {
        m_isStale = true;
        return;
    }
    m_isFetching = true;
    m_object.call(
        managerInterface(), u"LoadUnit"_s, {m_unit}, [this](const BusResult<QVariantList> &answer) {
            if (!answer) {
                m_next = {};
                m_next.load = UnitState::Load::NoSystemd;
                finishFetch();
                return;
            }
            const QString path = answer->value(0).value<QDBusObjectPath>().path();
            if (std::exchange(m_path, path) != path) {
                QDBusConnection signalBus = m_object.connection();
                signalBus.connect(serviceName(), path, u"org.freedesktop.DBus.Properties"_s,
                                  u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged()));
            }
            m_object.getAll(path, u"org.freedesktop.systemd1.Unit"_s,
                            [this](const BusResult<QVariantMap> &all) {
                                takeUnit(all.value_or(QVariantMap()));
                            });
        });
}

void UnitClient::takeUnit(const QVariantMap &properties)
{
    m_next = {};
    const QString load = properties.value(u"LoadState"_s).toString();
    m_next.load = load.isEmpty() || load == u"not-found" ? UnitState::Load::NotFound
                                                         : UnitState::Load::Loaded;
    m_next.activeState = properties.value(u"ActiveState"_s).toString();
    m_next.subState = properties.value(u"SubState"_s).toString();
    m_next.fileState = properties.value(u"UnitFileState"_s).toString();
    const qint64 since = properties.value(u"StateChangeTimestamp"_s).toLongLong() / 1000;
    if (since > 0)
        m_next.since = QDateTime::fromMSecsSinceEpoch(since);
    m_object.getAll(m_path, u"org.freedesktop.systemd1.Service"_s,
                    [this](const BusResult<QVariantMap> &service) {
                        if (service) {
                            m_next.result = service->value(u"Result"_s).toString();
                            m_next.statusText = service->value(u"StatusText"_s).toString();
                            m_next.exitStatus = service->value(u"ExecMainStatus"_s).toInt();
                        }
                        finishFetch();
                    });
}

void UnitClient::finishFetch()
{
    m_isFetching = false;
    m_next.hasJob = !m_jobs.isEmpty() || m_callsUnderWay > 0;
    setState(m_next);
    if (std::exchange(m_isStale, false))
        fetch();
}

void UnitClient::setState(const UnitState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void UnitClient::onPropertiesChanged()
{
    fetch();
}

void UnitClient::onUnitFilesChanged()
{
    fetch();
}

void UnitClient::publish()
{
    UnitState state = m_state;
    state.hasJob = !m_jobs.isEmpty() || m_callsUnderWay > 0;
    setState(state);
}

void UnitClient::runJob(const QString &method, const Handler &handler)
{
    ++m_callsUnderWay;
    publish();
    m_object.call(
        managerInterface(), method, {m_unit, u"replace"_s},
        [this, handler](const BusResult<QVariantList> &answer) {
            --m_callsUnderWay;
            if (!answer) {
                publish();
                handler(tl::make_unexpected(answer.error()));
                return;
            }
            const QString job = answer->value(0).value<QDBusObjectPath>().path();
            if (m_doneJobs.contains(job))
                finishJob(handler, m_doneJobs.take(job));
            else
                m_jobs.insert(job, handler);
            publish();
        },
        BusObject::Prompt::Allowed);
}

void UnitClient::onJobRemoved(uint /*id*/, const QDBusObjectPath &job, const QString &unit,
                              const QString &result)
{
    if (unit != m_unit)
        return;
    if (m_jobs.contains(job.path()))
        finishJob(m_jobs.take(job.path()), result);
    else if (m_callsUnderWay > 0)
        m_doneJobs.insert(job.path(), result);
    publish();
    fetch();
}

void UnitClient::finishJob(const Handler &handler, const QString &result)
{
    if (result == u"done" || result == u"skipped")
        handler(true);
    else
        handler(tl::make_unexpected(BusError{bus::faultName(bus::Fault::ServiceFailed), result}));
}

void UnitClient::resetFailed(const Handler &handler)
{
    m_object.call(
        managerInterface(), u"ResetFailedUnit"_s, {m_unit},
        [this, handler](const BusResult<QVariantList> &answer) {
            fetch();
            if (answer)
                handler(true);
            else
                handler(tl::make_unexpected(answer.error()));
        },
        BusObject::Prompt::Allowed);
}

void UnitClient::setStartsAtBoot(bool startsAtBoot, const Handler &handler)
{
    const QStringList files = {m_unit};
    const QVariantList arguments =
        startsAtBoot ? QVariantList{files, false, true} : QVariantList{files, false};
    m_object.call(
        managerInterface(), startsAtBoot ? u"EnableUnitFiles"_s : u"DisableUnitFiles"_s, arguments,
        [this, handler](const BusResult<QVariantList> &answer) {
            if (!answer) {
                fetch();
                handler(tl::make_unexpected(answer.error()));
                return;
            }
            // The links are made; systemd looks at them again only when told.
            m_object.call(
                managerInterface(), u"Reload"_s, {},
                [this, handler](const BusResult<QVariantList> &reloaded) {
                    fetch();
                    if (reloaded)
                        handler(true);
                    else
                        handler(tl::make_unexpected(reloaded.error()));
                },
                BusObject::Prompt::Allowed);
        },
        BusObject::Prompt::Allowed);
}

} // namespace lumos
