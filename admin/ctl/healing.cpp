// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "healing.h"

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

/// The words of a remedy "METHOD ARGUMENT…" as D-Bus values; "true" stands for a boolean.
static QVariantList argumentsOf(const QStringList &words)
{
    QVariantList arguments;
    for (const QString &word : words) {
        if (word == "true"_L1 || word == "false"_L1)
            arguments += word == "true"_L1;
        else
            arguments += word;
    }
    return arguments;
}

/// What is written takes a reload, where the service runs.
static Result<void> bringInForce(BusClient &client)
{
    const auto unit = client.unitProperties();
    if (!unit || unit->value(u"ActiveState"_s).toString() != "active"_L1)
        return {};
    return client.runUnit(u"ReloadUnit"_s, client.names().unit);
}

/// False when it is not for us to do.
static Result<bool> heal(BusClient &client, const Finding &step)
{
    QStringList words = step.remedy.split(u' ');
    const QString first = words.takeFirst();
    if (step.healer == Finding::Healer::SettingsService) {
        // Nothing but what a diagnosis may ask for is called, whatever answers there.
        static const QStringList cures{u"ApplySite"_s, u"RemoveDefaultSite"_s, u"SetOption"_s,
                                       u"SetSocketMode"_s, u"SetSocketOwner"_s};
        if (!cures.contains(first))
            return false;
        if (const auto done = client.settings(first, argumentsOf(words)); !done)
            return tl::unexpected(done.error());
        if (!first.startsWith("Set"_L1))
            return true;
        return bringInForce(client).map([] { return true; });
    }
    const bool isStart = step.healer == Finding::Healer::Owner && first == "systemctl"_L1
        && words.size() == 2 && words.constFirst() == "start"_L1;
    if (!isStart)
        return false;
    const QString unit = words[1].contains(u'.') ? words[1] : QString(words[1] + u".service"_s);
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
