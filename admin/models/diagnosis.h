// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board.h"
#include "models/settingsvalues.h"
#include "theme/theme.h"

namespace lumos {

/// One numbered step of the Diagnose page with what was found there.
struct DiagnosisStep
{
    int number = 0;
    QString name;
    Status status = Status::Unknown;
    Findings findings;

    /// The sentence beside the name.
    [[nodiscard]] QString text() const;
};

/// The six steps from the browser to the application, and the start at boot when it was looked at.
[[nodiscard]] QList<DiagnosisStep> diagnosisSteps(const Findings &findings);
/// Plain text without secrets, made for a forum post.
[[nodiscard]] QString diagnosisReport(const QList<DiagnosisStep> &steps,
                                      const QList<BoardWord> &board, const QString &version);

} // namespace lumos
