// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/settingsproperties.h"

#include "optionvalue.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static QString typeWord(ValueType type)
{
    switch (type) {
    case ValueType::Boolean:
        return u"boolean"_s;
    case ValueType::Integer:
        return u"integer"_s;
    case ValueType::Processes:
        return u"processes"_s;
    case ValueType::Choice:
        return u"choice"_s;
    case ValueType::Path:
    case ValueType::ApplicationPath:
        return u"path"_s;
    case ValueType::Mode:
        return u"mode"_s;
    case ValueType::User:
        return u"user"_s;
    case ValueType::Group:
        return u"group"_s;
    case ValueType::Owner:
        return u"owner"_s;
    case ValueType::Socket:
        return u"socket"_s;
    case ValueType::Variable:
        return u"variable"_s;
    case ValueType::StaticMap:
        return u"static-map"_s;
    case ValueType::Mount:
        return u"mount"_s;
    case ValueType::LogFormat:
        return u"log-format"_s;
    case ValueType::SiteListen:
        return u"listen"_s;
    case ValueType::ServerNames:
        return u"names"_s;
    case ValueType::Network:
        return u"network"_s;
    case ValueType::Text:
        break;
    }
    return u"text"_s;
}

static quint32 flagsOf(const Option &option)
{
    quint32 flags = 0;
    if (option.isPrivileged)
        flags |= PrivilegedFlag;
    if (option.isSecret)
        flags |= SecretFlag;
    if (option.isList)
        flags |= ListFlag;
    switch (option.effect) {
    case ChangeEffect::Reload:
        return flags | ReloadFlag;
    case ChangeEffect::Restart:
        return flags | RestartFlag;
    case ChangeEffect::None:
        break;
    }
    return flags | SiteFlag;
}

/// "pi (1000)" is how values are passed on inside; "pi" is what one writes.
static QString asWritten(const Option &option, const QString &value)
{
    const auto name = [](const QString &text) {
        const auto account = accountFromText(text);
        return account ? account->name : text;
    };
    if (option.type == ValueType::User || option.type == ValueType::Group)
        return name(value);
    if (option.type != ValueType::Owner || value.isEmpty())
        return value;
    const qsizetype colon = value.indexOf(u':');
    if (colon < 0)
        return name(value);
    return name(value.first(colon)) + u':' + name(value.sliced(colon + 1));
}

OptionStates optionStates(const ReadSettings &read)
{
    OptionStates states;
    for (const EffectiveOption &effective : read.options) {
        const Option *option = findOption(effective.section, effective.key);
        if (option == nullptr)
            continue;
        const bool isDefault = effective.origin == "default"_L1;
        states += OptionState{
            .section = effective.section,
            .key = effective.key,
            .value = option->isSecret ? u"***"_s : asWritten(*option, effective.value),
            .defaultValue = option->defaultValue,
            .origin = effective.origin,
            .flags = flagsOf(*option) | (isDefault ? 0u : quint32(SetInFileFlag)),
        };
    }
    return states;
}

static QString keyOfLine(const IniDocument &document, int line)
{
    for (const QString &section : document.sections()) {
        for (const IniEntry &entry : document.entries(section)) {
            if (entry.line != line)
                continue;
            const bool isSite = section == "site"_L1;
            const Option *option = findOption(isSite ? u"site"_s : u"lumos"_s, entry.key);
            return option == nullptr ? QString() : option->commandLineName();
        }
    }
    return {};
}

static Finding::Severity severityOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Info:
        return Finding::Severity::Info;
    case Problem::Severity::Warning:
        return Finding::Severity::Warning;
    case Problem::Severity::Error:
        break;
    }
    return Finding::Severity::Error;
}

Findings problemFindings(const ReadSettings &read, const QByteArray &text)
{
    const IniDocument document(text);
    Findings findings;
    for (const Problem &problem : read.problems) {
        QString place = problem.file;
        if (problem.line > 0)
            place += u":%1:%2"_s.arg(problem.line).arg(std::max(1, problem.column));
        const QString key = keyOfLine(document, problem.line);
        const Option *option = key.isEmpty() ? nullptr : findCommandLineOption(key);
        // A complaint quotes the value.
        const bool isSecret = option != nullptr && option->isSecret;
        findings +=
            Finding{.severity = severityOf(problem.severity),
                    .code = key,
                    .text = isSecret ? u"the value of %1 is not valid"_s.arg(key) : problem.text,
                    .remedy = place};
    }
    return findings;
}

OptionRows optionRows()
{
    OptionRows rows;
    for (const Option &option : optionTable()) {
        if (option.status != OptionStatus::Works)
            continue;
        const bool isNumber =
            option.type == ValueType::Integer || option.type == ValueType::Processes;
        rows += OptionRow{
            .section = option.section,
            .key = option.key,
            .type = typeWord(option.type),
            .limits = isNumber ? u"%1 %2"_s.arg(option.minimum).arg(option.maximum)
                               : QString(option.choices),
            .defaultValue = option.defaultValue,
            .unit = option.unit,
            .help = option.help,
            .flags = flagsOf(option),
        };
    }
    return rows;
}

static QString nameOf(const std::optional<Account> &account)
{
    return account ? account->name : QString();
}

QVariantMap changingProperties(const Snapshot &snapshot)
{
    const Settings &settings = snapshot.read.settings;
    return {
        {u"ETag"_s, snapshot.etag},
        {u"Processes"_s, static_cast<quint32>(settings.processes.value_or(0))},
        {u"Socket"_s,
         settings.sockets.isEmpty() ? QString() : settings.sockets.constFirst().toString()},
        {u"SocketMode"_s, static_cast<quint32>(settings.socketMode.bits())},
        {u"SocketUser"_s, nameOf(settings.socketOwner())},
        {u"SocketGroup"_s, nameOf(settings.socketOwnerGroup())},
        {u"Module"_s, settings.module},
        {u"Vacuum"_s, settings.vacuum},
        {u"DieOnTerm"_s, settings.dieOnTerm},
        {u"Options"_s, QVariant::fromValue(optionStates(snapshot.read))},
        {u"Problems"_s, QVariant::fromValue(problemFindings(snapshot.read, snapshot.text))},
    };
}

} // namespace lumos
