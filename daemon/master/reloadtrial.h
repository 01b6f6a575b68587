// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lumos {

/// Whether a new generation may take over: its first worker, the canary, must come to accept, and
/// before that answer `reload-check` without a server error, unless the running generation fails
/// that too. A state machine without processes: it is told what happens and says what to do.
class ReloadTrial
{
public:
    enum class Action {
        Wait,
        StartCanary, ///< one that asks canaryPath()
        StartProbe, ///< of the running generation, to ask probePath()
        GiveUp, ///< reason() tells why
    };

    ReloadTrial() = default;
    /// @p checkPath empty: nothing is asked.
    explicit ReloadTrial(QString checkPath)
        : m_path(std::move(checkPath))
    { }

    [[nodiscard]] QString canaryPath() const { return m_isWaived ? QString() : m_path; }
    [[nodiscard]] const QString &probePath() const { return m_path; }
    [[nodiscard]] const QString &reason() const { return m_reason; }

    /// @p status of the canary's answer, 0 for none; @p canProbe: the running generation can be
    /// asked.
    [[nodiscard]] Action canaryAnswered(int status, bool canProbe);
    /// The canary has ended before it accepted; @p reason as it or its exit tells.
    [[nodiscard]] Action canaryEnded(const QString &reason);
    [[nodiscard]] Action probeAnswered(int status);
    /// The probe has ended, or could not be had.
    [[nodiscard]] Action probeEnded();
    /// The running generation can make no probe any longer; one that was asked for is lost.
    [[nodiscard]] Action probeLost();

private:
    [[nodiscard]] Action giveUp(const QString &reason);

    QString m_path;
    bool m_isWaived = false; ///< the running generation fails the check too
    std::optional<int> m_canaryStatus; ///< of one that has failed
    bool m_isProbed = false;
    QString m_reason;
};

} // namespace lumos
