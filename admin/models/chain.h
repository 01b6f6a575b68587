// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panelstate.h"
#include "models/settingsvalues.h"

#include <QList>

namespace lumos {

/// One link between the visitor and the application.
struct ChainStep
{
    QString name;
    Status status = Status::Unknown;

    bool operator==(const ChainStep &) const = default;
};

/// browser, nginx, socket, workers, application: from the last check where there is one, else from
/// what the services say of themselves. Behind a broken step the others are not known.
[[nodiscard]] QList<ChainStep> chainSteps(const PanelFacts &facts, const Findings &check);
[[nodiscard]] Status statusOf(Finding::Severity severity);
/// The worst finding, errors before warnings; nullptr when all is well.
[[nodiscard]] const Finding *worstFinding(const Findings &findings);
/// A title of section 7 for a code of Diagnose; the finding's own sentence where there is none.
[[nodiscard]] StateText problemText(const Finding &finding);

} // namespace lumos
