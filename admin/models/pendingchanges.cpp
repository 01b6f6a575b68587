// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingchanges.h"

namespace lumos {

QString busName(const SettingKey &key)
{
    return key.section == u"site" ? QStringLiteral("site-") + key.key : key.key;
}

PendingChanges::PendingChanges(QObject *parent)
    : QObject(parent)
{ }

void PendingChanges::setEffective(const SettingsValues &values)
{
    m_effective = values;
    m_edits.removeIf([this](QMap<SettingKey, QString>::iterator edit) {
        return edit.value() == effectiveValue(edit.key());
    });
    Q_EMIT changed();
}

QString PendingChanges::effectiveValue(const SettingKey &key) const
{
    return m_effective.value(key);
}

void PendingChanges::set(const SettingKey &key, const QString &value)
{
    if (this->value(key) == value)
        return;
    if (value == effectiveValue(key))
        m_edits.remove(key);
    else
        m_edits.insert(key, value);
    Q_EMIT changed();
}

void PendingChanges::revert(const SettingKey &key)
{
    if (m_edits.remove(key) > 0)
        Q_EMIT changed();
}

void PendingChanges::revertAll()
{
    if (m_edits.isEmpty())
        return;
    m_edits.clear();
    Q_EMIT changed();
}

void PendingChanges::settle(const QList<Change> &sent)
{
    for (const Change &change : sent) {
        const QString now = value(change.key);
        if (now == change.to)
            m_edits.remove(change.key);
        else
            m_edits.insert(change.key, now);
    }
    if (!sent.isEmpty())
        Q_EMIT changed();
}

QString PendingChanges::value(const SettingKey &key) const
{
    const auto edit = m_edits.constFind(key);
    return edit != m_edits.constEnd() ? *edit : effectiveValue(key);
}

QList<PendingChanges::Change> PendingChanges::changes() const
{
    QList<Change> list;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        list.append({edit.key(), effectiveValue(edit.key()), edit.value()});
    return list;
}

QVariantMap PendingChanges::toVariantMap() const
{
    QVariantMap map;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        map.insert(busName(edit.key()), busValue(edit.key(), edit.value()));
    return map;
}

QVariantMap PendingChanges::toUndo() const
{
    QVariantMap map;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const SettingValue *old = m_effective.find(edit.key());
        map.insert(busName(edit.key()),
                   old && old->isSet ? busValue(edit.key(), old->value) : QVariant(QStringList()));
    }
    return map;
}

QVariant PendingChanges::busValue(const SettingKey &key, const QString &value) const
{
    const SettingValue *option = m_effective.find(key);
    if (value.isEmpty())
        return QStringList();
    return option && option->isList ? QVariant(value.split(u'\n', Qt::SkipEmptyParts))
                                    : QVariant(value);
}

} // namespace lumos
