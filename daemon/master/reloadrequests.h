// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace lumos {

/// How the last reload ended.
struct LastReload
{
    QDateTime when; ///< of its end, UTC; invalid: there was none yet
    ExitCode code = ExitCode::Ok; ///< what `lumosd --reload` exits with
    QString reason; ///< of a failure, one line
    quint64 succeeded = 0; ///< since the start
    quint64 failed = 0;

    [[nodiscard]] bool isFailure() const { return code != ExitCode::Ok; }
};

/// When reloads that are asked for begin: at once, but whatever is asked for during one, or within
/// a second of its begin, becomes a single one after it. A value; the time is told.
class ReloadRequests
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds spacing{1};

    void request() { m_isWanted = true; }
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// When the reload that is wanted may begin; may be past.
    [[nodiscard]] TimePoint due() const { return m_began ? *m_began + spacing : TimePoint(); }

    void begin(TimePoint now);
    void end(const QDateTime &when, ExitCode code, const QString &reason);
    [[nodiscard]] const LastReload &last() const { return m_last; }

private:
    bool m_isWanted = false;
    std::optional<TimePoint> m_began;
    LastReload m_last;
};

} // namespace lumos
