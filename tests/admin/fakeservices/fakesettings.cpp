// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesettings.h"

#include "settingsadaptor.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {

QString objectPath()
{
    return u"/org/lumosd/Settings1"_s;
}

/// Has the same error for every call.
class Refusal final : public QDBusVirtualObject
{
public:
    Refusal(QString name, QString text, QObject *parent)
        : QDBusVirtualObject(parent)
        , m_name(std::move(name))
        , m_text(std::move(text))
    { }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createErrorReply(m_name, m_text));
    }

private:
    QString m_name;
    QString m_text;
};

} // namespace

FakeSettings::FakeSettings(QObject *parent)
    : QObject(parent)
    , m_connection(QString())
{
    registerBusTypes();
    const auto add = [this](const QString &section, const QString &key, const QString &value,
                            quint32 flags = ReloadFlag | SetInFileFlag) {
        m_options.append({section, key, value, QString(), configPath + u":1"_s, flags});
    };
    add(u"lumos"_s, u"module"_s, u"wsgi"_s, PrivilegedFlag | ReloadFlag | SetInFileFlag);
    add(u"lumos"_s, u"wsgi-file"_s, {}, PrivilegedFlag | ReloadFlag);
    add(u"lumos"_s, u"chdir"_s, u"/home/pi/Lumos"_s);
    add(u"lumos"_s, u"virtualenv"_s, u"/home/pi/Lumos/Flask"_s);
    add(u"lumos"_s, u"uid"_s, u"pi"_s);
    add(u"lumos"_s, u"gid"_s, u"www-data"_s);
    add(u"lumos"_s, u"processes"_s, u"5"_s);
    add(u"lumos"_s, u"threads"_s, u"1"_s, ReloadFlag);
    add(u"lumos"_s, u"harakiri"_s, u"60"_s, ReloadFlag);
    add(u"lumos"_s, u"socket"_s, u"/run/lumos/lumos.sock"_s,
        ListFlag | RestartFlag | SetInFileFlag);
    add(u"lumos"_s, u"chmod-socket"_s, u"0660"_s, RestartFlag | SetInFileFlag);
    add(u"lumos"_s, u"chown-socket"_s, u"pi:www-data"_s, RestartFlag | SetInFileFlag);
    add(u"lumos"_s, u"vacuum"_s, u"true"_s, ReloadFlag);
    add(u"lumos"_s, u"listen"_s, u"4096"_s, RestartFlag);
    add(u"lumos"_s, u"protocol"_s, {}, RestartFlag);
    add(u"lumos"_s, u"limit-post"_s, u"1048576"_s, ReloadFlag);
    add(u"site"_s, u"listen"_s, u"80"_s, SiteFlag);
    add(u"site"_s, u"server-name"_s, {}, SiteFlag | ListFlag);
    add(u"site"_s, u"static"_s, u"/home/pi/Lumos/static"_s, SiteFlag | SetInFileFlag);
    text = u"[lumos]\nmodule = wsgi\nprocesses = 5\n"_s;
    new Settings1Adaptor(this);
}

void FakeSettings::appear(QDBusConnection connection)
{
    m_connection = connection;
    connection.unregisterObject(objectPath()); // where it has refused
    connection.registerObject(objectPath(), this);
    connection.registerService(u"org.lumosd.Settings1"_s);
}

void FakeSettings::vanish(QDBusConnection connection)
{
    connection.unregisterService(u"org.lumosd.Settings1"_s);
}

void FakeSettings::refuse(const QString &error, const QString &reason)
{
    m_connection.unregisterObject(objectPath());
    m_connection.registerVirtualObject(objectPath(), new Refusal(error, reason, this));
}

void FakeSettings::announce()
{
    QDBusMessage signal = QDBusMessage::createSignal(
        objectPath(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    signal.setArguments(
        {u"org.lumosd.Settings1"_s, QVariantMap{{u"ETag"_s, etag}}, QStringList{u"Options"_s}});
    m_connection.send(signal);
}

OptionStates FakeSettings::options() const
{
    return m_options;
}

void FakeSettings::set(const QString &section, const QString &key, const QString &value)
{
    for (OptionState &option : m_options) {
        if (option.section == section && option.key == key)
            option.value = value;
    }
}

QString FakeSettings::value(const QString &section, const QString &key) const
{
    for (const OptionState &option : m_options) {
        if (option.section == section && option.key == key)
            return option.value;
    }
    return {};
}

QList<FakeSettings::Call> FakeSettings::callsOf(const QString &method) const
{
    QList<Call> found;
    for (const Call &call : calls) {
        if (call.method == method)
            found.append(call);
    }
    return found;
}

bool FakeSettings::record(const QString &method, const QVariantList &arguments, bool mayFail)
{
    calls.append({method, arguments});
    if (!mayFail || errorName.isEmpty())
        return false;
    if (calledFromDBus())
        sendErrorReply(std::exchange(errorName, {}), errorText);
    return true;
}

QString FakeSettings::changed()
{
    etag = u"etag-%1"_s.arg(++m_version);
    announce();
    return etag;
}

void FakeSettings::write(const QString &section, const QString &key, const QVariant &value)
{
    const QStringList list = value.toStringList();
    if (value.canConvert<QDBusArgument>() || value.typeId() == QMetaType::QStringList)
        set(section, key, qdbus_cast<QStringList>(value).join(u'\n'));
    else
        set(section, key, value.toString());
}

QString FakeSettings::SetProcesses(uint count, bool)
{
    if (record(u"SetProcesses"_s, {count}))
        return {};
    set(u"lumos"_s, u"processes"_s, QString::number(count));
    return changed();
}

QString FakeSettings::SetSocketMode(const QString &octal, bool)
{
    if (record(u"SetSocketMode"_s, {octal}))
        return {};
    set(u"lumos"_s, u"chmod-socket"_s, octal);
    return changed();
}

QString FakeSettings::SetSocketOwner(const QString &user, const QString &group, bool)
{
    if (record(u"SetSocketOwner"_s, {user, group}))
        return {};
    set(u"lumos"_s, u"chown-socket"_s, user + u':' + group);
    return changed();
}

QString FakeSettings::SetOption(const QString &section, const QString &key, const QString &value,
                                bool)
{
    if (record(u"SetOption"_s, {section, key, value}))
        return {};
    set(section, key, value);
    return changed();
}

QString FakeSettings::ResetOption(const QString &section, const QString &key, bool)
{
    if (record(u"ResetOption"_s, {section, key}))
        return {};
    set(section, key, {});
    return changed();
}

OptionRows FakeSettings::OptionTable()
{
    return {{u"lumos"_s, u"processes"_s, u"processes"_s, u"1 1000"_s, u"1"_s, u"workers"_s,
             u"How many workers answer requests."_s, ReloadFlag}};
}

QString FakeSettings::GetText(bool, QString &textEtag)
{
    if (record(u"GetText"_s, {}))
        return {};
    textEtag = etag;
    return text;
}

Findings FakeSettings::Validate(const QVariantMap &)
{
    return validation;
}

QString FakeSettings::Preview(const QVariantMap &changes, uint &changeEffect)
{
    changeEffect = effect;
    QString diff;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        diff += u"+%1 = %2\n"_s.arg(change.key(), change->toString());
    return diff;
}

bool FakeSettings::isConflict(const QString &basis)
{
    if (basis.isEmpty() || basis == etag)
        return false;
    sendErrorReply(u"org.lumosd.Error.Conflict"_s, u"the file has changed"_s);
    return true;
}

QString FakeSettings::Apply(const QVariantMap &changes, const QString &basis, uint flags, bool,
                            uint &outcome)
{
    if (record(u"Apply"_s, {changes, basis, flags}) || isConflict(basis))
        return {};
    m_before = m_options;
    m_etagBefore = etag;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const bool isSite = change.key().startsWith(u"site-");
        write(isSite ? u"site"_s : u"lumos"_s, isSite ? change.key().mid(5) : change.key(),
              *change);
    }
    outcome = effect;
    siteEnabled = siteEnabled || (flags & ApplySiteFlag) != 0;
    if (holdsApply) {
        setDelayedReply(true);
        m_held = message();
    }
    return changed();
}

void FakeSettings::endApply(const QString &error)
{
    if (error.isEmpty()) {
        m_connection.send(m_held.createReply({etag, effect}));
        return;
    }
    m_options = m_before;
    etag = m_etagBefore;
    announce();
    m_connection.send(m_held.createErrorReply(error, u"it does not run"_s));
}

HistoryRows FakeSettings::ListHistory()
{
    return history;
}

QString FakeSettings::GetHistoryText(const QString &id, bool)
{
    return record(u"GetHistoryText"_s, {id}) ? QString()
                                             : u"[lumos]\nmodule = wsgi\nprocesses = 2\n"_s;
}

QString FakeSettings::Restore(const QString &id, const QString &basis, bool)
{
    return record(u"Restore"_s, {id, basis}) || isConflict(basis) ? QString() : changed();
}

QString FakeSettings::ReplaceText(const QString &newText, const QString &basis, bool)
{
    if (record(u"ReplaceText"_s, {newText, basis}) || isConflict(basis))
        return {};
    text = newText;
    return changed();
}

QString FakeSettings::CanConfigure()
{
    return permission;
}

Findings FakeSettings::Diagnose()
{
    record(u"Diagnose"_s, {}, false);
    return diagnosis;
}

QString FakeSettings::PreviewSite()
{
    return u"server {\n    listen 80;\n}\n"_s;
}

void FakeSettings::SetSiteEnabled(bool enabled, bool)
{
    if (!siteErrorName.isEmpty())
        errorName = std::exchange(siteErrorName, {});
    if (record(u"SetSiteEnabled"_s, {enabled}))
        return;
    siteEnabled = enabled;
    announce();
}

void FakeSettings::ApplySite(bool)
{
    record(u"ApplySite"_s, {});
}

void FakeSettings::RemoveDefaultSite(bool)
{
    record(u"RemoveDefaultSite"_s, {});
}

} // namespace lumos
