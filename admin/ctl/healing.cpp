// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healing.h"

#include "remedycall.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

// Each cure may uncover the next trouble on the way; there are seven steps.
static constexpr int mostCures = 8;

Result<Findings> askSteps(BusClient &client)
{
    return client.settings(u"Diagnose"_s).map([](const QVariantList &values) {
        return qdbus_cast<Findings>(values.value(0));
    });
}

static bool isBroken(const Finding &step)
{
    return step.severity == Finding::Severity::Error || step.severity == Finding::Severity::Warning;
}

/// False when it is not for us to do.
static Result<bool> heal(BusClient &client, const Finding &step)
{
    if (step.healer == Finding::Healer::SettingsService) {
        // Nothing but what a diagnosis may ask for is called, whatever answers there.
        const auto call = remedyCall(step.remedy);
        if (!call)
            return false;
        return client.settings(call->method, call->arguments).map([](const QVariantList &) {
            return true;
        });
    }
    const QStringList words = step.remedy.split(u' ');
    const bool isStart = step.healer == Finding::Healer::Owner && words.size() == 3
        && words[0] == "systemctl"_L1 && words[1] == "start"_L1;
    if (!isStart)
        return false;
    const QString unit = words[2].contains(u'.') ? words[2] : QString(words[2] + u".service"_s);
    return client.runUnit(u"StartUnit"_s, unit).map([] { return true; });
}

Result<Findings> healSteps(BusClient &client, QStringList &healed)
{
    auto steps = askSteps(client);
    for (int cures = 0; steps && cures < mostCures; ++cures) {
        bool hasHealed = false;
        for (const Finding &step : std::as_const(*steps)) {
            // The same trouble once more: the cure does not help.
            if (!isBroken(step) || step.remedy.isEmpty() || healed.contains(step.remedy))
                continue;
            const auto done = heal(client, step);
            if (!done)
                return tl::unexpected(done.error());
            if (*done) {
                healed += step.remedy;
                hasHealed = true;
                break;
            }
        }
        if (!hasHealed)
            break;
        steps = askSteps(client);
    }
    return steps;
}

QString remedyWords(const Finding &step)
{
    return step.healer == Finding::Healer::SettingsService
        ? u"lumosctl diagnose --fix (%1)"_s.arg(step.remedy)
        : step.remedy;
}

} // namespace lumos
