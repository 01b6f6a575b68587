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
        Refused, ///< no password, or not allowed: the changes, or the undo, are still here
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
    /// Refused, in conflict or failed: the answer is to be read.
    [[nodiscard]] bool wentWrong() const;
    /// What is under way, or was done, or failed, is an undo().
    [[nodiscard]] bool isUndoing() const { return m_isUndoing; }

    /// What a page knows about the pending changes that the service does not; empty: nothing.
    void setLocalCaution(const QString &text);

    /// nginx's site is taken along where it is on and shows any of the changes; one that its owner
    /// has switched off stays so.
    void apply();
    /// The same, and switches the site on; its undo() switches off one that was off before.
    void applyWithSite();
    /// After a conflict: reads the file, then applies the same edits to it.
    void applyAgain();
    void undo();
    /// The same once more, after it was refused or has failed.
    void tryAgain();
    /// Back to the form, after an answer has been read; an undo is given up.
    void dismiss();
    /// How long Phase::Applied stays.
    void setAppliedTime(std::chrono::milliseconds time) { m_appliedTimer.setInterval(time); }

Q_SIGNALS:
    void changed();
    void appliedChanges(uint outcome);

private:
    void onPendingChanged();
    void onValuesChanged();
    void look();
    void begin(bool switchesSiteOn);
    void resend();
    void send(const QVariantMap &changes, uint effect);
    [[nodiscard]] bool takesSiteAlong(const QVariantMap &changes, uint effect) const;
    void finish(const BusResult<SettingsClient::Applied> &answer);
    void fail(const BusError &error);
    void succeed(const SettingsClient::Applied &applied);
    void switchSiteOff(uint outcome);
    void complete(uint outcome);
    void setPhase(Phase phase);
    [[nodiscard]] QString failedUndoText() const;

    SettingsClient &m_settings;
    PendingChanges &m_pending;
    Phase m_phase = Phase::Quiet;
    QTimer m_lookTimer;
    QTimer m_appliedTimer;
    uint m_effect = 0;
    Findings m_findings;
    BusError m_error;
    QList<PendingChanges::Change> m_sent; ///< empty for an undo
    uint m_sentEffect = 0;
    QString m_etag; ///< of the file as it was last read, or written from here
    QString m_oldEtag; ///< what is known is still of before the last success; empty: it is not
    QVariantMap m_undo; ///< of the last success; kept until it has succeeded itself
    QDateTime m_appliedAt;
    QString m_localCaution;
    int m_lookNumber = 0; ///< an answer to an older look is not wanted any more
    bool m_isLooked = false; ///< m_effect is of the changes as they are now
    bool m_isUndoing = false;
    bool m_switchesSiteOn = false;
    bool m_undoSwitchesSiteOff = false; ///< undone only once the site is off again as well
    bool m_appliesWhenRead = false;
    bool m_isReading = false; ///< what is in force changes, not the form
};

} // namespace lumos
