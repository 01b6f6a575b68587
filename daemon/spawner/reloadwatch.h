// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changewatch.h"
#include "quietperiod.h"
#include "settings.h"

#include <QStringList>

namespace lumos {

/// Decides when `touch-reload` and `py-autoreload` want a reload. It lives in the spawner, which
/// has the application's rights and nothing else to do.
class ReloadWatch
{
public:
    using TimePoint = QuietPeriod::TimePoint;

    /// Empty when the configuration asks for neither. Begun before the application is loaded, or
    /// what changes meanwhile would be missed.
    [[nodiscard]] static Result<std::optional<ReloadWatch>> begin(const Settings &settings);

    /// @p folders are those of the loaded code; none: it is no Python, and no .py file counts.
    void loaded(const QStringList &folders);

    [[nodiscard]] int fd() const { return m_changes.fd(); }
    /// When something is to be done though fd() stays silent.
    [[nodiscard]] std::optional<TimePoint> deadline() const;
    /// To be called when fd() is readable or the deadline has come: the reason for a reload.
    [[nodiscard]] std::optional<QString> takeReason(TimePoint now);

    /// What is not as the owner may think, in sentences.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

private:
    ReloadWatch(ChangeWatch changes, const Settings &settings);
    [[nodiscard]] QString reason() const;

    ChangeWatch m_changes;
    bool m_isWatchingSources;
    QuietPeriod m_touched;
    QuietPeriod m_written;
    QStringList m_paths; ///< what has changed, for the reason
    QStringList m_warnings;
};

} // namespace lumos
