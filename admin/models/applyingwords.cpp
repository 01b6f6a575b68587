// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Applying says; what it does stands in applying.cpp.
#include "applying.h"

#include "busnames.h"
#include "models/format.h"
#include "models/shellwords.h"

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

QString Applying::caution() const
{
    if (m_phase != Phase::Pending)
        return {};
    const auto first = [this](Finding::Severity severity) {
        for (const Finding &finding : m_findings) {
            if (finding.severity == severity && m_pending.toVariantMap().contains(finding.code))
                return finding.text;
        }
        return QString();
    };
    // What the panel knows by itself it says in the user's language.
    const QString error = first(Finding::Severity::Error);
    if (!error.isEmpty() || !m_localCaution.isEmpty())
        return error.isEmpty() ? m_localCaution : error;
    return first(Finding::Severity::Warning);
}

static QString effectText(uint effect)
{
    if ((effect & NeedsRestart) != 0)
        return Applying::tr("the server restarts, requests under way are finished first");
    if ((effect & NeedsReload) != 0)
        return Applying::tr("no request is lost");
    if ((effect & NeedsSite) != 0)
        return Applying::tr("nginx takes it over without a gap");
    return {};
}

static QString failureText(const BusError &error)
{
    if (error.name == bus::faultName(bus::Fault::ReadOnly))
        return Applying::tr("Not applied: the file cannot be written. %1").arg(error.text);
    if (error.name == bus::faultName(bus::Fault::Busy))
        return Applying::tr("Not applied: another change is under way. Try again in a moment.");
    if (error.name == bus::faultName(bus::Fault::ServiceFailed))
        return Applying::tr("Not applied: the old settings still run. %1").arg(error.text);
    if (error.isAbsence())
        return Applying::tr("Not applied: the settings service does not answer.");
    return Applying::tr("Not applied: %1").arg(error.text);
}

QString Applying::failedUndoText() const
{
    if (m_undo.isEmpty())
        return m_phase == Phase::Refused
            ? tr("The settings are undone, but the site is still on: no password was given.")
            : tr("The settings are undone, but the site is still on: %1").arg(m_error.text);
    if (m_phase == Phase::Refused)
        return tr("Not undone: no password was given.");
    if (m_phase == Phase::Conflict)
        return tr("Not undone: somebody else has changed the file meanwhile.");
    return tr("Not undone: %1").arg(m_error.text);
}

QString Applying::text() const
{
    if (m_isUndoing && wentWrong())
        return failedUndoText();
    const int count = m_pending.count();
    switch (m_phase) {
    case Phase::Quiet:
        return {};
    case Phase::Pending: {
        const bool isSiteOn = m_settings.values().isSiteOn;
        const QString effect = effectText(isSiteOn ? m_effect : m_effect & ~uint(NeedsSite));
        return effect.isEmpty() ? tr("%Ln change(s)", nullptr, count)
                                : tr("%Ln change(s) \u00b7 %1", nullptr, count).arg(effect);
    }
    case Phase::UnderWay:
        return (m_sentEffect & (NeedsReload | NeedsRestart)) != 0
            ? tr("Applying: checking the new workers \u2026")
            : tr("Applying \u2026");
    case Phase::Applied:
        return m_isUndoing ? tr("Undone at %1.").arg(formatTime(m_appliedAt))
                           : tr("Applied at %1.").arg(formatTime(m_appliedAt));
    case Phase::Refused:
        return tr("Nothing was changed: no password was given. Your %Ln change(s) are still here.",
                  nullptr, count);
    case Phase::Conflict:
        return tr("Not applied: somebody else has changed the file meanwhile. Your %Ln change(s) "
                  "are still here.",
                  nullptr, count);
    case Phase::Failed:
        return failureText(m_error);
    }
    return {};
}

QString Applying::command() const
{
    if (m_isUndoing && m_undo.isEmpty())
        return u"lumosctl site off"_s;
    const QVariantMap changes = m_isUndoing ? m_undo : m_pending.toVariantMap();
    QString text = u"lumosctl set"_s;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        text += u' ' + shellWord(change.key() + u'=' + change->toStringList().join(u'\n'));
    return text;
}

} // namespace lumos
