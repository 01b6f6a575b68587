// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsreader.h"

#include <QStringList>

namespace lumos {

/// What a reload takes over of a configuration that was read again.
struct ReloadPlan
{
    QList<EffectiveOption>
        options; ///< the new ones, with the running ones where only a restart can change them
    QStringList restartRequired; ///< the keys of the latter that differ
    bool isChanged = false; ///< something differs that a reload can change
    bool needsNewCode = false; ///< and a spawner or worker looks at it

    /// Whether the application is to be loaded anew: not for what is the master's alone. Where
    /// nothing differs at all, the reload is for new code.
    [[nodiscard]] bool loadsApplication() const { return needsNewCode || !isChanged; }
};

/// Pure: the user and the master's own files stay as they are while it runs.
[[nodiscard]] ReloadPlan planReload(const QList<EffectiveOption> &running,
                                    const QList<EffectiveOption> &fresh);

} // namespace lumos
