// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservicemanager.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDateTime>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {

/// Answers Properties.GetAll for every unit below its path.
class UnitTree final : public QDBusVirtualObject
{
public:
    explicit UnitTree(FakeServiceManager *systemd)
        : QDBusVirtualObject(systemd)
    { }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        for (const FakeUnit *unit : parent()->findChildren<FakeUnit *>()) {
            if (unit->path != message.path() || message.member() != u"GetAll")
                continue;
            connection.send(message.createReply(QVariant(unit->properties)));
            return true;
        }
        return false;
    }
};

} // namespace

FakeUnit::FakeUnit(QString unitPath, QObject *parent)
    : QObject(parent)
    , path(std::move(unitPath))
{ }

void FakeServiceManager::announce(const FakeUnit &unit)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        unit.path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments({u"org.freedesktop.systemd1.Unit"_s, QVariantMap(), QStringList()});
    m_connection.send(signal);
}

FakeServiceManager::FakeServiceManager(QObject *parent)
    : QObject(parent)
    , m_connection(QString())
{
    setUnit(u"lumos.service"_s, u"active"_s);
    setUnit(u"nginx.service"_s, u"active"_s);
}

void FakeServiceManager::appear(QDBusConnection connection)
{
    m_connection = connection;
    connection.registerObject(u"/org/freedesktop/systemd1"_s, this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    connection.registerVirtualObject(u"/org/freedesktop/systemd1/unit"_s, new UnitTree(this),
                                     QDBusConnection::SubPath);
    connection.registerService(u"org.freedesktop.systemd1"_s);
}

FakeUnit &FakeServiceManager::unit(const QString &name)
{
    FakeUnit *&found = m_units[name];
    if (!found) {
        QString path = name;
        found = new FakeUnit(u"/org/freedesktop/systemd1/unit/"_s
                                 + path.replace(u'.', u"_2e"_s).replace(u'-', u"_2d"_s),
                             this);
    }
    return *found;
}

void FakeServiceManager::setUnit(const QString &name, const QString &activeState,
                                 const QString &fileState)
{
    FakeUnit &changed = unit(name);
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - qint64(3) * 86400 * 1000;
    changed.properties = {
        {u"LoadState"_s, u"loaded"_s}, {u"ActiveState"_s, activeState},
        {u"SubState"_s, u"running"_s}, {u"UnitFileState"_s, fileState},
        {u"Result"_s, u"success"_s},   {u"StatusText"_s, QString()},
        {u"ExecMainStatus"_s, 0},      {u"StateChangeTimestamp"_s, qulonglong(since) * 1000}};
    announce(changed);
}

void FakeServiceManager::setMissing(const QString &name)
{
    unit(name).properties = {{u"LoadState"_s, u"not-found"_s}};
    announce(unit(name));
}

bool FakeServiceManager::record(const QString &call)
{
    calls.append(call);
    if (errorName.isEmpty() || !calledFromDBus())
        return false;
    sendErrorReply(std::exchange(errorName, {}), errorText);
    return true;
}

QDBusObjectPath FakeServiceManager::LoadUnit(const QString &name)
{
    return QDBusObjectPath(unit(name).path);
}

QDBusObjectPath FakeServiceManager::runJob(const QString &method, const QString &name,
                                           const QString &state)
{
    if (record(method + u' ' + name))
        return QDBusObjectPath(u"/"_s);
    const QDBusObjectPath job(u"/org/freedesktop/systemd1/job/%1"_s.arg(++m_lastJob));
    QMetaObject::invokeMethod(
        this,
        [this, job, name, state, id = m_lastJob]() {
            setUnit(name, failsJobs ? u"failed"_s : state,
                    unit(name).properties.value(u"UnitFileState"_s).toString());
            Q_EMIT JobRemoved(id, job, name, failsJobs ? u"failed"_s : u"done"_s);
        },
        Qt::QueuedConnection);
    return job;
}

QDBusObjectPath FakeServiceManager::StartUnit(const QString &name, const QString &)
{
    return runJob(u"StartUnit"_s, name, u"active"_s);
}

QDBusObjectPath FakeServiceManager::StopUnit(const QString &name, const QString &)
{
    return runJob(u"StopUnit"_s, name, u"inactive"_s);
}

QDBusObjectPath FakeServiceManager::RestartUnit(const QString &name, const QString &)
{
    return runJob(u"RestartUnit"_s, name, u"active"_s);
}

void FakeServiceManager::ResetFailedUnit(const QString &name)
{
    if (!record(u"ResetFailedUnit "_s + name))
        setUnit(name, u"inactive"_s);
}

void FakeServiceManager::EnableUnitFiles(const QStringList &files, bool, bool)
{
    if (!record(u"EnableUnitFiles "_s + files.join(u' ')))
        unit(files.value(0)).properties.insert(u"UnitFileState"_s, u"enabled"_s);
}

void FakeServiceManager::DisableUnitFiles(const QStringList &files, bool)
{
    if (!record(u"DisableUnitFiles "_s + files.join(u' ')))
        unit(files.value(0)).properties.insert(u"UnitFileState"_s, u"disabled"_s);
}

void FakeServiceManager::Reload()
{
    record(u"Reload"_s);
}

} // namespace lumos
