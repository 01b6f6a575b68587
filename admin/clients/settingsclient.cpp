// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsclient.h"

#include "busnames.h"
#include "models/servicewords.h"
#include "remedycall.h"

#include <QDBusArgument>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static Findings inPanelLanguage(Findings findings)
{
    for (Finding &finding : findings)
        finding.text = inPanelLanguage(finding.text);
    return findings;
}

static QString interfaceName()
{
    return bus::settingsInterface;
}

/// Rows of one key follow each other; they become one value with a line each.
static QList<SettingValue> readOptions(const QVariant &value)
{
    QList<SettingValue> values;
    for (const OptionState &row : qdbus_cast<OptionStates>(value)) {
        const SettingKey key{row.section, row.key};
        if (!values.isEmpty() && values.last().key == key) {
            values.last().value += u'\n' + row.value;
            continue;
        }
        values.append({.key = key,
                       .value = row.value,
                       .defaultValue = row.defaultValue,
                       .origin = row.origin,
                       .isSet = (row.flags & SetInFileFlag) != 0,
                       .isPrivileged = (row.flags & PrivilegedFlag) != 0,
                       .isSecret = (row.flags & SecretFlag) != 0,
                       .isList = (row.flags & ListFlag) != 0});
    }
    return values;
}

template <typename T, typename Read>
static BusObject::Handler reading(const SettingsClient::Handler<T> &handler, Read read)
{
    return [handler, read](const BusResult<QVariantList> &answer) {
        handler(answer.map([&read](const QVariantList &out) { return T(read(out)); }));
    };
}

static BusObject::Handler readingText(const SettingsClient::Handler<QString> &handler)
{
    return reading<QString>(handler,
                            [](const QVariantList &out) { return out.value(0).toString(); });
}

static BusObject::Handler readingNothing(const SettingsClient::Handler<bool> &handler)
{
    return reading<bool>(handler, [](const QVariantList &) { return true; });
}

SettingsClient::SettingsClient(const QDBusConnection &connection, const QString &path,
                               QObject *parent)
    : QObject(parent)
    , m_object(connection, bus::settingsService, path)
{
    connect(&m_object, &BusObject::promptEnded, this, &SettingsClient::promptEnded);
    QDBusConnection session = connection;
    session.connect(interfaceName(), path, u"org.freedesktop.DBus.Properties"_s,
                    u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QString)));
}

void SettingsClient::call(const QString &method, const QVariantList &arguments,
                          const BusObject::Handler &handler, BusObject::Prompt prompt)
{
    m_object.call(interfaceName(), method, arguments, handler, prompt);
}

void SettingsClient::onPropertiesChanged(const QString &interface)
{
    if (interface == interfaceName())
        refresh();
}

void SettingsClient::refresh()
{
    if (m_isRefreshing) {
        m_isStale = true;
        return;
    }
    m_isRefreshing = true;
    m_object.getAll(m_object.path(), interfaceName(), [this](const BusResult<QVariantMap> &all) {
        m_isRefreshing = false;
        m_isAsked = true;
        m_isPresent = all.has_value();
        m_absence = all ? BusError() : all.error();
        if (all)
            takeProperties(*all);
        else
            Q_EMIT becameAbsent();
        if (std::exchange(m_isStale, false))
            refresh();
    });
    call(u"CanConfigure"_s, {}, [this](const BusResult<QVariantList> &answer) {
        const QString permission = answer ? answer->value(0).toString() : QString();
        if (std::exchange(m_permission, permission) != permission && m_isPresent)
            Q_EMIT valuesChanged();
    });
    if (m_values.ranges.isEmpty())
        fetchTable();
}

void SettingsClient::takeProperties(const QVariantMap &properties)
{
    m_values.options = readOptions(properties.value(u"Options"_s));
    m_values.problems = inPanelLanguage(qdbus_cast<Findings>(properties.value(u"Problems"_s)));
    m_values.etag = properties.value(u"ETag"_s).toString();
    m_values.configPath = properties.value(u"ConfigPath"_s).toString();
    m_values.version = properties.value(u"Version"_s).toString();
    m_values.isWritable = properties.value(u"Writable"_s).toBool();
    m_values.isPersistent = properties.value(u"Persistent"_s).toBool();
    m_values.isSiteOn = properties.value(u"SiteEnabled"_s).toBool();
    m_values.nginxUser = properties.value(u"NginxUser"_s).toString();
    Q_EMIT valuesChanged();
}

void SettingsClient::fetchTable()
{
    call(u"OptionTable"_s, {}, [this](const BusResult<QVariantList> &answer) {
        if (!answer)
            return;
        for (const OptionRow &row : qdbus_cast<OptionRows>(answer->value(0)))
            m_values.ranges.insert({row.section, row.key},
                                   {row.type, row.limits, row.unit, row.help});
        if (m_isPresent)
            Q_EMIT valuesChanged();
    });
}

void SettingsClient::validate(const QVariantMap &changes, const Handler<Findings> &handler)
{
    call(u"Validate"_s, {changes}, reading<Findings>(handler, [](const QVariantList &out) {
             return inPanelLanguage(qdbus_cast<Findings>(out.value(0)));
         }));
}

void SettingsClient::preview(const QVariantMap &changes, const Handler<Preview> &handler)
{
    call(u"Preview"_s, {changes}, reading<Preview>(handler, [](const QVariantList &out) {
             return Preview{out.value(0).toString(), out.value(1).toUInt()};
         }));
}

void SettingsClient::apply(const QVariantMap &changes, const QString &etag, uint flags,
                           const Handler<Applied> &handler)
{
    call(u"Apply"_s, {changes, etag, flags, true},
         reading<Applied>(handler,
                          [](const QVariantList &out) {
                              return Applied{out.value(0).toString(), out.value(1).toUInt()};
                          }),
         BusObject::Prompt::Allowed);
}

void SettingsClient::getText(const Handler<Text> &handler)
{
    call(u"GetText"_s, {true},
         reading<Text>(handler,
                       [](const QVariantList &out) {
                           return Text{out.value(0).toString(), out.value(1).toString()};
                       }),
         BusObject::Prompt::Allowed);
}

void SettingsClient::replaceText(const QString &text, const QString &etag,
                                 const Handler<QString> &handler)
{
    call(u"ReplaceText"_s, {text, etag, true}, readingText(handler), BusObject::Prompt::Allowed);
}

void SettingsClient::listHistory(const Handler<QList<HistoryEntry>> &handler)
{
    call(u"ListHistory"_s, {}, reading<QList<HistoryEntry>>(handler, [](const QVariantList &out) {
             QList<HistoryEntry> entries;
             for (const HistoryRow &row : qdbus_cast<HistoryRows>(out.value(0)))
                 entries.append(
                     {row.id, QDateTime::fromSecsSinceEpoch(row.time), row.user, row.what});
             return entries;
         }));
}

void SettingsClient::getHistoryText(const QString &id, const Handler<QString> &handler)
{
    call(u"GetHistoryText"_s, {id, true}, readingText(handler), BusObject::Prompt::Allowed);
}

void SettingsClient::restore(const QString &id, const QString &etag,
                             const Handler<QString> &handler)
{
    call(u"Restore"_s, {id, etag, true}, readingText(handler), BusObject::Prompt::Allowed);
}

void SettingsClient::diagnose(const Handler<Findings> &handler)
{
    call(u"Diagnose"_s, {}, reading<Findings>(handler, [](const QVariantList &out) {
             return inPanelLanguage(qdbus_cast<Findings>(out.value(0)));
         }));
}

void SettingsClient::previewSite(const Handler<QString> &handler)
{
    call(u"PreviewSite"_s, {}, readingText(handler));
}

void SettingsClient::setSiteEnabled(bool isEnabled, const Handler<bool> &handler)
{
    call(u"SetSiteEnabled"_s, {isEnabled, true}, readingNothing(handler),
         BusObject::Prompt::Allowed);
}

void SettingsClient::applySite(const Handler<bool> &handler)
{
    call(u"ApplySite"_s, {true}, readingNothing(handler), BusObject::Prompt::Allowed);
}

bool SettingsClient::runRemedy(const QString &remedy, const Handler<bool> &handler)
{
    const auto wanted = remedyCall(remedy);
    if (!wanted)
        return false;
    call(wanted->method, wanted->arguments, readingNothing(handler), BusObject::Prompt::Allowed);
    return true;
}

} // namespace lumos
