// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applying.h"

#include "busnames.h"
#include "models/format.h"
#include "models/shellwords.h"

#include <chrono>

namespace lumos {

using namespace std::chrono_literals;
using Qt::Literals::StringLiterals::operator""_s;

Applying::Applying(SettingsClient &settings, PendingChanges &pending, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_pending(pending)
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(150ms);
    connect(&m_lookTimer, &QTimer::timeout, this, &Applying::look);
    m_appliedTimer.setSingleShot(true);
    m_appliedTimer.setInterval(20s);
    connect(&m_appliedTimer, &QTimer::timeout, this, &Applying::dismiss);
    connect(&m_pending, &PendingChanges::changed, this, &Applying::onPendingChanged);
    connect(&m_settings, &SettingsClient::valuesChanged, this, [this]() {
        m_isReading = true;
        m_pending.setEffective(m_settings.values());
        m_isReading = false;
        if (std::exchange(m_appliesWhenRead, false) && !m_pending.isEmpty())
            apply();
    });
}

void Applying::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase != Phase::Applied)
        m_appliedTimer.stop();
    Q_EMIT changed();
}

void Applying::onPendingChanged()
{
    if (m_phase == Phase::UnderWay)
        return;
    if (m_pending.isEmpty()) {
        m_effect = 0;
        m_findings.clear();
        ++m_lookNumber;
        m_lookTimer.stop();
        setPhase(m_phase == Phase::Applied ? Phase::Applied : Phase::Quiet);
        if (m_phase == Phase::Applied)
            m_appliedTimer.start();
        return;
    }
    m_lookTimer.start();
    // What went wrong stays to be read until its reader does something.
    const bool wentWrong =
        m_phase == Phase::Refused || m_phase == Phase::Conflict || m_phase == Phase::Failed;
    setPhase(m_isReading && wentWrong ? m_phase : Phase::Pending);
}

void Applying::look()
{
    const int number = ++m_lookNumber;
    const QVariantMap changes = m_pending.toVariantMap();
    m_settings.preview(changes, [this, number](const BusResult<SettingsClient::Preview> &answer) {
        if (number != m_lookNumber || !answer)
            return;
        m_effect = answer->effect;
        Q_EMIT changed();
    });
    m_settings.validate(changes, [this, number](const BusResult<Findings> &answer) {
        if (number != m_lookNumber || !answer)
            return;
        m_findings = *answer;
        Q_EMIT changed();
    });
}

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

void Applying::setLocalCaution(const QString &text)
{
    if (std::exchange(m_localCaution, text) != text)
        Q_EMIT changed();
}

Status Applying::status() const
{
    switch (m_phase) {
    case Phase::UnderWay:
        return Status::Busy;
    case Phase::Applied:
        return Status::Running;
    case Phase::Failed:
    case Phase::Conflict:
        return Status::Failed;
    case Phase::Refused:
        return Status::Warning;
    case Phase::Quiet:
    case Phase::Pending:
        break;
    }
    return caution().isEmpty() ? Status::Stopped : Status::Warning;
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

QString Applying::text() const
{
    const int count = m_pending.count();
    switch (m_phase) {
    case Phase::Quiet:
        return {};
    case Phase::Pending: {
        const QString effect = effectText(m_effect);
        return effect.isEmpty() ? tr("%Ln change(s)", nullptr, count)
                                : tr("%Ln change(s) \u00b7 %1", nullptr, count).arg(effect);
    }
    case Phase::UnderWay:
        return (m_effect & (NeedsReload | NeedsRestart)) != 0
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
    QString text = u"lumosctl set"_s;
    for (const PendingChanges::Change &change : m_pending.changes())
        text += u' ' + shellWord(busName(change.key) + u'=' + change.to);
    return text;
}

void Applying::apply()
{
    if (m_pending.isEmpty() || m_phase == Phase::UnderWay)
        return;
    m_undo = m_pending.toUndo();
    m_isUndoing = false;
    send(m_pending.toVariantMap(), m_pending.effective().etag);
}

void Applying::undo()
{
    if (!canUndo())
        return;
    m_isUndoing = true;
    send(std::exchange(m_undo, {}), m_settings.values().etag);
}

void Applying::send(const QVariantMap &changes, const QString &etag)
{
    uint flags = ApplyServiceFlag | ApplyRollBackFlag;
    const bool touchesSite =
        std::any_of(changes.keyBegin(), changes.keyEnd(),
                    [](const QString &key) { return key.startsWith(u"site-"); });
    if (touchesSite || (m_effect & NeedsSite) != 0)
        flags |= ApplySiteFlag;
    setPhase(Phase::UnderWay);
    m_settings.apply(changes, etag, flags,
                     [this](const BusResult<SettingsClient::Applied> &answer) { finish(answer); });
}

void Applying::finish(const BusResult<SettingsClient::Applied> &answer)
{
    if (answer) {
        m_outcome = answer->outcome;
        m_appliedAt = QDateTime::currentDateTime();
        m_pending.revertAll();
        setPhase(Phase::Applied);
        m_appliedTimer.start();
        m_settings.refresh();
        Q_EMIT appliedChanges(m_outcome);
        return;
    }
    m_error = answer.error();
    if (m_error.isRefusal())
        setPhase(Phase::Refused);
    else if (m_error.isConflict())
        setPhase(Phase::Conflict);
    else
        setPhase(Phase::Failed);
    m_settings.refresh();
}

void Applying::applyAgain()
{
    m_appliesWhenRead = true;
    m_settings.refresh();
}

void Applying::dismiss()
{
    if (m_phase == Phase::UnderWay)
        return;
    setPhase(m_pending.isEmpty() ? Phase::Quiet : Phase::Pending);
}

} // namespace lumos
