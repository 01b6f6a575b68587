// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsreader.h"

#include "configurationreading.h"
#include "settingsfields.h"
#include "systemfacts.h"

namespace lumos {

ReadSettings readSettings(const ConfigurationSource &source)
{
    return readSettings(source, SystemFacts::ofThisMachine());
}

ReadSettings readSettings(const ConfigurationSource &source, const SystemFacts &facts)
{
    ConfigurationReading reading(source, facts);
    reading.read();
    ReadSettings result;
    result.options = reading.effectiveOptions();
    result.problems = reading.problems();
    result.etag = reading.etag();
    // What was refused is not among the options, so this fails only by a mistake of the table.
    auto settings = settingsFromOptions(result.options);
    if (settings)
        result.settings = *std::move(settings);
    else
        result.problems +=
            Problem{Problem::Severity::Error, source.iniFile, 0, 0, settings.error().text};
    return result;
}

Result<Settings> settingsFromOptions(const QList<EffectiveOption> &options)
{
    Settings settings;
    QString protocol;
    bool isModuleGiven = false;
    for (const EffectiveOption &effective : options) {
        const Option *option = findOption(effective.section, effective.key);
        if (option == nullptr)
            return fail(
                QStringLiteral("%1 is no key of [%2]").arg(effective.key, effective.section),
                ExitCode::Config);
        if (effective.value.isEmpty())
            continue; // no value: the field's own default
        if (option->key == QLatin1StringView("module"))
            isModuleGiven = effective.origin != QLatin1StringView("default");
        if (option->key == QLatin1StringView("protocol"))
            protocol = effective.value;
        if (!applyValue(settings, *option, effective.value))
            return fail(
                QStringLiteral("\"%1\" cannot be put into %2").arg(effective.value, effective.key),
                ExitCode::Config);
    }
    // A file or a mount is an application too: the built-in page is for whoever names none.
    if (!settings.wsgiFile.isEmpty() || (!isModuleGiven && !settings.mounts.isEmpty()))
        settings.module.clear();
    applyProtocol(settings, protocol);
    return settings;
}

} // namespace lumos
