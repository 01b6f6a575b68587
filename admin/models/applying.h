// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/settingsclient.h"
#include "models/pendingchanges.h"
#include "theme/theme.h"

#include <QTimer>

namespace lumos {

/// Takes the pending changes to the settings service and tells how that went; what the service then
/// reports is the truth, never what was sent.
class Applying final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Quiet, ///< nothing is pending
        Pending,
        UnderWay,
        Applied, ///< for 20 s, with a way back
        Refused, ///< no password, or not allowed: the changes are still here
        Conflict, ///< the file has changed meanwhile
        Failed, ///< the old settings still run
    };

    Applying(SettingsClient &settings, PendingChanges &pending, QObject *parent = nullptr);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] Status status() const;
    /// The sentence of the bar.
    [[nodiscard]] QString text() const;
    /// A warning or error about the pending changes; empty: none.
    [[nodiscard]] QString caution() const;
    /// What the pending changes need, ChangeEffects added up.
    [[nodiscard]] uint effect() const { return m_effect; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// The same as a command of lumosctl.
    [[nodiscard]] QString command() const;
    [[nodiscard]] bool canUndo() const { return m_phase == Phase::Applied && !m_undo.isEmpty(); }

    /// What a page knows about the pending changes that the service does not; empty: nothing.
    void setLocalCaution(const QString &text);

    void apply();
    /// After a conflict: reads the file, then applies the same edits to it.
    void applyAgain();
    void undo();
    /// Back to the form, after an answer has been read.
    void dismiss();
    /// How long Phase::Applied stays.
    void setAppliedTime(std::chrono::milliseconds time) { m_appliedTimer.setInterval(time); }

Q_SIGNALS:
    void changed();
    void appliedChanges(uint outcome);

private:
    void onPendingChanged();
    void look();
    void send(const QVariantMap &changes, const QString &etag);
    void finish(const BusResult<SettingsClient::Applied> &answer);
    void setPhase(Phase phase);

    SettingsClient &m_settings;
    PendingChanges &m_pending;
    Phase m_phase = Phase::Quiet;
    QTimer m_lookTimer;
    QTimer m_appliedTimer;
    uint m_effect = 0;
    uint m_outcome = 0;
    Findings m_findings;
    BusError m_error;
    QVariantMap m_undo;
    QDateTime m_appliedAt;
    QString m_localCaution;
    int m_lookNumber = 0; ///< an answer to an older look is not wanted any more
    bool m_isUndoing = false;
    bool m_appliesWhenRead = false;
    bool m_isReading = false; ///< what is in force changes, not the form
};

} // namespace lumos
