// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/diagnosis.h"

#include "settingsd/diagnosissteps.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;

static Finding notReached(Step step)
{
    return {.severity = Severity::NotReached,
            .step = step,
            .code = u"not-reached"_s,
            .text = u"not reached"_s,
            .remedy = {}};
}

Findings diagnose(const DiagnosisFacts &facts)
{
    Findings findings{checkName(facts).of(Step::Name)};
    bool isBroken = false;
    const auto add = [&](Step step, StepOutcome (*check)(const DiagnosisFacts &)) {
        findings += isBroken ? notReached(step) : check(facts).of(step);
        isBroken = isBroken || findings.constLast().severity == Severity::Error;
    };
    add(Step::Nginx, checkNginx);
    add(Step::Website, checkWebsite);
    if (!isBroken)
        findings += checkStatics(facts);
    add(Step::Socket, checkSocket);
    if (isBroken)
        findings += Findings{notReached(Step::Workers), notReached(Step::Application)};
    else
        findings += workersAndApplication(facts);
    return findings + checkBoot(facts);
}

} // namespace lumos
