// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsd/diagnosis.h"

#include <utility>

namespace lumos {

/// What a step of the diagnosis has come to.
struct StepOutcome
{
    Finding::Severity severity = Finding::Severity::Good;
    QString code;
    QString text;
    Finding::Healer healer = Finding::Healer::Nobody;
    QString remedy = {};

    static StepOutcome good(QString code, QString text)
    {
        return {Finding::Severity::Good, std::move(code), std::move(text)};
    }
    static StepOutcome broken(QString code, QString text, Finding::Healer healer, QString remedy)
    {
        return {Finding::Severity::Error, std::move(code), std::move(text), healer,
                std::move(remedy)};
    }

    [[nodiscard]] Finding of(Finding::Step step) const
    {
        return {.severity = severity,
                .step = step,
                .healer = healer,
                .code = code,
                .text = text,
                .remedy = remedy};
    }
};

// nginxsteps.cpp: up to the site that leads to Lumos.
[[nodiscard]] StepOutcome checkName(const DiagnosisFacts &facts);
[[nodiscard]] StepOutcome checkNginx(const DiagnosisFacts &facts);
[[nodiscard]] StepOutcome checkWebsite(const DiagnosisFacts &facts);
[[nodiscard]] Findings checkStatics(const DiagnosisFacts &facts);

// serversteps.cpp: from the socket on.
[[nodiscard]] StepOutcome checkSocket(const DiagnosisFacts &facts);
/// Of the master, which alone can tell; without it what systemd knows.
[[nodiscard]] Findings workersAndApplication(const DiagnosisFacts &facts);
[[nodiscard]] Findings checkBoot(const DiagnosisFacts &facts);

} // namespace lumos
