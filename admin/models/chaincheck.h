// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/settingsclient.h"
#include "models/panelstate.h"

#include <QTimer>

namespace lumos {

/// What Diagnose has found, for as long as nothing that it depends on has changed; looks again by
/// itself while somebody watches.
class ChainCheck final : public QObject
{
    Q_OBJECT

public:
    explicit ChainCheck(SettingsClient &settings, QObject *parent = nullptr);

    /// Empty while nothing is known.
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// What is found now is only believed for these.
    void setFacts(const PanelFacts &facts);
    /// Begins to watch with a look, unless there is nobody to ask.
    void setWatched(bool isWatched);
    /// Looks at once.
    void check();
    /// Forgets what was found; looks again when it has been quiet for a moment.
    void expire();

Q_SIGNALS:
    void changed();

private:
    SettingsClient &m_settings;
    QTimer m_timer;
    Findings m_findings;
    QStringList m_facts;
    int m_number = 0; ///< what an older look finds is not believed any more
    bool m_isWatched = false;
    bool m_isChecking = false;
};

} // namespace lumos
