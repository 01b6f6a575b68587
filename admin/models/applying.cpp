// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applying.h"

#include <algorithm>
#include <chrono>

namespace lumos {

using namespace std::chrono_literals;

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
    connect(&m_settings, &SettingsClient::valuesChanged, this, &Applying::onValuesChanged);
}

void Applying::onValuesChanged()
{
    // The file is written before the service shows whether it can run with it: until the answer is
    // here, an edit that stands in the file may have to come back.
    if (m_phase == Phase::UnderWay)
        return;
    // Told for another reason than the file, before that has been read.
    if (!m_oldEtag.isEmpty() && m_settings.values().etag == m_oldEtag)
        return;
    m_oldEtag.clear();
    m_etag = m_settings.values().etag;
    m_isReading = true;
    m_pending.setEffective(m_settings.values());
    m_isReading = false;
    if (std::exchange(m_appliesWhenRead, false) && m_phase == Phase::Conflict)
        resend();
}

void Applying::setPhase(Phase phase)
{
    m_phase = phase;
    if (phase != Phase::Applied)
        m_appliedTimer.stop();
    Q_EMIT changed();
}

bool Applying::wentWrong() const
{
    return m_phase == Phase::Refused || m_phase == Phase::Conflict || m_phase == Phase::Failed;
}

void Applying::onPendingChanged()
{
    ++m_lookNumber;
    m_isLooked = false;
    if (m_phase == Phase::UnderWay)
        return;
    // What went wrong stays to be read until its reader does something.
    const bool isKept = m_isReading && wentWrong() && (m_isUndoing || !m_pending.isEmpty());
    if (!m_pending.isEmpty()) {
        m_lookTimer.start();
        setPhase(isKept ? m_phase : Phase::Pending);
        return;
    }
    m_effect = 0;
    m_findings.clear();
    m_lookTimer.stop();
    setPhase(isKept || m_phase == Phase::Applied ? m_phase : Phase::Quiet);
    if (m_phase == Phase::Applied)
        m_appliedTimer.start();
}

void Applying::look()
{
    const int number = ++m_lookNumber;
    const QVariantMap changes = m_pending.toVariantMap();
    m_settings.preview(changes, [this, number](const BusResult<SettingsClient::Preview> &answer) {
        if (number != m_lookNumber || !answer)
            return;
        m_effect = answer->effect;
        m_isLooked = true;
        Q_EMIT changed();
    });
    m_settings.validate(changes, [this, number](const BusResult<Findings> &answer) {
        if (number != m_lookNumber || !answer)
            return;
        m_findings = *answer;
        Q_EMIT changed();
    });
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

void Applying::apply()
{
    begin(false);
}

void Applying::applyWithSite()
{
    begin(true);
}

void Applying::begin(bool switchesSiteOn)
{
    if (m_pending.isEmpty() || m_phase == Phase::UnderWay)
        return;
    m_switchesSiteOn = switchesSiteOn;
    m_undoSwitchesSiteOff = switchesSiteOn && !m_settings.values().isSiteOn;
    m_isUndoing = false;
    m_sent = m_pending.changes();
    m_undo = m_pending.toUndo();
    const QVariantMap changes = m_pending.toVariantMap();
    if (m_isLooked) {
        send(changes, m_effect);
        return;
    }
    // Whether nginx has to take it over is not known yet.
    m_sentEffect = 0;
    setPhase(Phase::UnderWay);
    m_settings.preview(changes, [this, changes](const BusResult<SettingsClient::Preview> &answer) {
        send(changes, answer ? answer->effect : 0);
    });
}

void Applying::undo()
{
    if (!canUndo())
        return;
    m_isUndoing = true;
    resend();
}

void Applying::resend()
{
    if (!m_isUndoing) {
        begin(m_switchesSiteOn);
        return;
    }
    m_sent.clear();
    if (m_undo.isEmpty()) // the settings are undone, the site is not yet
        switchSiteOff(0);
    else
        send(m_undo, m_sentEffect); // what the way there needed, the way back needs
}

bool Applying::takesSiteAlong(const QVariantMap &changes, uint effect) const
{
    if (m_isUndoing && m_undoSwitchesSiteOff)
        return false;
    const bool showsChange = (effect & NeedsSite) != 0
        || std::any_of(changes.keyBegin(), changes.keyEnd(),
                       [](const QString &key) { return key.startsWith(u"site-"); });
    return m_switchesSiteOn || (showsChange && m_settings.values().isSiteOn);
}

void Applying::send(const QVariantMap &changes, uint effect)
{
    uint flags = ApplyServiceFlag | ApplyRollBackFlag;
    if (takesSiteAlong(changes, effect))
        flags |= ApplySiteFlag;
    m_sentEffect = effect;
    m_lookTimer.stop();
    setPhase(Phase::UnderWay);
    m_settings.apply(changes, m_etag, flags,
                     [this](const BusResult<SettingsClient::Applied> &answer) { finish(answer); });
}

void Applying::finish(const BusResult<SettingsClient::Applied> &answer)
{
    if (answer)
        succeed(*answer);
    else
        fail(answer.error());
}

void Applying::fail(const BusError &error)
{
    m_error = error;
    m_oldEtag.clear();
    if (m_error.isRefusal())
        setPhase(Phase::Refused);
    else if (m_error.isConflict())
        setPhase(Phase::Conflict);
    else
        setPhase(Phase::Failed);
    m_settings.refresh();
}

void Applying::succeed(const SettingsClient::Applied &applied)
{
    m_etag = applied.etag;
    m_switchesSiteOn = false;
    if (m_isUndoing)
        m_undo.clear();
    m_pending.settle(m_sent);
    if (m_isUndoing && m_undoSwitchesSiteOff)
        switchSiteOff(applied.outcome);
    else
        complete(applied.outcome);
}

void Applying::switchSiteOff(uint outcome)
{
    setPhase(Phase::UnderWay);
    m_settings.setSiteEnabled(false, [this, outcome](const BusResult<bool> &answer) {
        if (answer)
            complete(outcome | NeedsSite);
        else
            fail(answer.error());
    });
}

void Applying::complete(uint outcome)
{
    m_appliedAt = QDateTime::currentDateTime();
    const bool isRead = m_settings.values().etag == m_etag;
    m_oldEtag = isRead ? QString() : m_settings.values().etag;
    if (isRead)
        m_pending.setEffective(m_settings.values());
    Q_EMIT appliedChanges(outcome);
    // What was edited meanwhile waits to be applied itself.
    setPhase(m_pending.isEmpty() ? Phase::Applied : Phase::Pending);
    if (m_phase == Phase::Applied)
        m_appliedTimer.start();
    else
        m_lookTimer.start();
    m_settings.refresh();
}

void Applying::applyAgain()
{
    m_appliesWhenRead = true;
    m_settings.refresh();
}

void Applying::tryAgain()
{
    if (m_phase == Phase::Conflict)
        applyAgain();
    else if (wentWrong())
        resend();
}

void Applying::dismiss()
{
    if (m_phase == Phase::UnderWay)
        return;
    if (!m_pending.isEmpty() && !m_isLooked)
        m_lookTimer.start();
    setPhase(m_pending.isEmpty() ? Phase::Quiet : Phase::Pending);
}

} // namespace lumos
