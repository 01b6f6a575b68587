// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "appname.h"
#include "optiontable.h"
#include "optionvalue.h"
#include "uwsgioptions.h"

#include <QDir>

#include <array>
#include <optional>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ActionName
{
    QLatin1StringView name;
    CommandLine::Action action;
};

} // namespace

static constexpr std::array actionNames{
    ActionName{"reload"_L1, CommandLine::Action::Reload},
    ActionName{"check"_L1, CommandLine::Action::Check},
    ActionName{"help"_L1, CommandLine::Action::Help},
    ActionName{"version"_L1, CommandLine::Action::Version},
    ActionName{"print-config"_L1, CommandLine::Action::PrintConfig},
    ActionName{"example-config"_L1, CommandLine::Action::ExampleConfig},
    ActionName{"print-site"_L1, CommandLine::Action::PrintSite},
    ActionName{"inspect"_L1, CommandLine::Action::Inspect},
    ActionName{"import"_L1, CommandLine::Action::Import},
};

static std::optional<CommandLine::Action> findAction(QStringView name)
{
    for (const ActionName &candidate : actionNames) {
        if (candidate.name == name)
            return candidate.action;
    }
    return std::nullopt;
}

static tl::unexpected<Error> usage(const QString &text)
{
    return fail(text, ExitCode::Usage);
}

static QString nearestOption(const QString &name)
{
    QStringList names{u"ini"_s, u"out"_s, u"spawner"_s, u"site-error-page"_s, u"site-error-log"_s,
                      u"bus"_s};
    for (const ActionName &action : actionNames)
        names += action.name;
    for (const Option &option : optionTable()) {
        names += option.commandLineName();
        if (!option.isSite())
            names += option.names();
    }
    return nearestWord(name, names);
}

static tl::unexpected<Error> unknownOption(const QString &name)
{
    if (isUwsgiOption(name)) {
        const QString replacement = uwsgiReplacement(name);
        return usage(u"uWSGI's `--%1` is not supported by Lumos%2"_s.arg(
            name, replacement.isEmpty() ? QString() : QString(u"; "_s + replacement)));
    }
    const QString near = nearestOption(name);
    const QString remedy = near.isEmpty() ? u"`lumosd --help` lists all options"_s
                                          : u"did you mean `--%1`?"_s.arg(near);
    return usage(u"`--%1` is no option of lumosd; %2"_s.arg(name, remedy));
}

namespace {

/// Goes through the words of a command line once, from left to right.
class Parser
{
public:
    Parser(const QStringList &arguments, const QString &workingDirectory)
        : m_arguments(arguments)
    {
        m_result.source.workingDirectory = workingDirectory;
    }

    Result<CommandLine> parse();

private:
    Result<void> parseWord(const QString &word);
    Result<void> parseLong(const QString &word);
    Result<void> parseShort(const QString &word);
    Result<void> parseOption(const Option &option, const QString &shown,
                             const std::optional<QString> &attached);
    Result<void> parsePositional(const QString &word);
    Result<void> setAction(CommandLine::Action action, const QString &name);
    Result<void> setInspect(const std::optional<QString> &attached);
    Result<void> setImport(const std::optional<QString> &attached);
    QString absolute(const QString &path) const;
    Result<void> setIni(const QString &value);
    Result<void> setBus(const QString &value);
    Result<bool> parseParameter(const QString &name, const std::optional<QString> &attached);
    QString takeBoolean(const std::optional<QString> &attached);
    Result<QString> takeValue(const QString &shown, const std::optional<QString> &attached);
    void chooseDefaultFile();

    const QStringList &m_arguments;
    qsizetype m_next = 0;
    bool m_hasAction = false;
    CommandLine m_result;
};

} // namespace

Result<CommandLine> Parser::parse()
{
    if (m_arguments.value(0) == u"--spawner"_s) {
        m_result.action = CommandLine::Action::Spawner;
        return m_result;
    }
    while (m_next < m_arguments.size()) {
        const QString word = m_arguments[m_next++];
        if (const auto parsed = parseWord(word); !parsed)
            return tl::unexpected<Error>(parsed.error());
    }
    if (!m_result.outFile.isEmpty() && m_result.action != CommandLine::Action::Import
        && m_result.action != CommandLine::Action::Help)
        return usage(u"`--out` belongs to --import; write `--import FILE.ini --out FILE`"_s);
    chooseDefaultFile();
    return m_result;
}

void Parser::chooseDefaultFile()
{
    ConfigurationSource &source = m_result.source;
    const bool namesNothing = source.commandLine.isEmpty() && source.iniFile.isEmpty();
    if (namesNothing)
        source.iniFile = appNames().value().configFile;
}

Result<void> Parser::parseWord(const QString &word)
{
    if (word.startsWith("--"_L1) && word.size() > 2)
        return parseLong(word);
    if (word.startsWith(u'-') && word.size() > 1 && word != "--"_L1)
        return parseShort(word);
    return parsePositional(word);
}

Result<void> Parser::parseLong(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
    const std::optional<QString> attached =
        equals < 0 ? std::nullopt : std::optional(word.sliced(equals + 1));
    if (const auto action = findAction(name)) {
        if (*action == CommandLine::Action::Inspect)
            return setInspect(attached);
        if (*action == CommandLine::Action::Import)
            return setImport(attached);
        if (attached)
            return usage(u"`--%1` takes no value"_s.arg(name));
        return setAction(*action, name);
    }
    const auto isParameter = parseParameter(name, attached);
    if (!isParameter)
        return tl::unexpected<Error>(isParameter.error());
    if (*isParameter)
        return {};
    if (const Option *option = findCommandLineOption(name))
        return parseOption(*option, u"--"_s + name, attached);
    return unknownOption(name);
}

Result<bool> Parser::parseParameter(const QString &name, const std::optional<QString> &attached)
{
    const bool isIni = name == "ini"_L1;
    const bool isErrorPage = name == "site-error-page"_L1;
    const bool isErrorLog = name == "site-error-log"_L1;
    const bool isOut = name == "out"_L1;
    const bool isBus = name == "bus"_L1;
    if (!isIni && !isErrorPage && !isErrorLog && !isOut && !isBus)
        return false;
    const auto value = takeValue(u"--"_s + name, attached);
    if (!value)
        return tl::unexpected<Error>(value.error());
    if (isErrorPage)
        m_result.site.errorPage = value->isEmpty()
            ? QString()
            : QDir(m_result.source.workingDirectory).absoluteFilePath(*value);
    if (isErrorLog)
        m_result.site.errorLog = *value;
    if (isOut)
        m_result.outFile = absolute(*value);
    const auto set = isIni ? setIni(*value) : isBus ? setBus(*value) : Result<void>();
    if (!set)
        return tl::unexpected<Error>(set.error());
    return true;
}

Result<void> Parser::parseShort(const QString &word)
{
    const QString shown = word.first(2);
    if (shown == "-h"_L1 && word.size() == 2)
        return setAction(CommandLine::Action::Help, u"help"_s);
    const Option *option = findShortOption(word[1]);
    if (option == nullptr)
        return usage(u"`%1` is no option of lumosd; `lumosd --help` lists all options"_s.arg(word));
    if (option->type == ValueType::Boolean && word.size() > 2)
        return usage(
            u"`%1` takes no value; write `--%2=false` to switch it off"_s.arg(shown, option->key));
    const std::optional<QString> attached =
        word.size() > 2 ? std::optional(word.sliced(2)) : std::nullopt;
    return parseOption(*option, shown, attached);
}

Result<void> Parser::parseOption(const Option &option, const QString &shown,
                                 const std::optional<QString> &attached)
{
    if (option.type == ValueType::Boolean) {
        m_result.source.commandLine += {option.commandLineName(), takeBoolean(attached)};
        return {};
    }
    const auto value = takeValue(shown, attached);
    if (!value)
        return tl::unexpected<Error>(value.error());
    m_result.source.commandLine += {option.commandLineName(), *value};
    return {};
}

Result<QString> Parser::takeValue(const QString &shown, const std::optional<QString> &attached)
{
    if (attached)
        return *attached;
    // A value may start with one dash ("-1" has its own error), an option with two.
    if (m_next >= m_arguments.size() || m_arguments[m_next].startsWith("--"_L1))
        return usage(u"`%1` needs a value: write `%1 VALUE`"_s.arg(shown));
    return m_arguments[m_next++];
}

// A word that means true or false can belong to nothing else: a file ends with .ini.
QString Parser::takeBoolean(const std::optional<QString> &attached)
{
    if (attached)
        return *attached;
    const bool isNextOurs = m_next < m_arguments.size() && parseBoolean(m_arguments[m_next]);
    return isNextOurs ? m_arguments[m_next++] : u"true"_s;
}

Result<void> Parser::setAction(CommandLine::Action action, const QString &name)
{
    // Help is what a person in doubt asks for; it wins over whatever else is there.
    if (m_result.action == CommandLine::Action::Help)
        return {};
    if (m_hasAction && action != m_result.action && action != CommandLine::Action::Help)
        return usage(
            u"`--%1` cannot stand beside another action; ask for one at a time"_s.arg(name));
    m_hasAction = true;
    m_result.action = action;
    return {};
}

Result<void> Parser::setInspect(const std::optional<QString> &attached)
{
    return takeValue(u"--inspect"_s, attached).and_then([this](const QString &folder) {
        m_result.folder = absolute(folder);
        return setAction(CommandLine::Action::Inspect, u"inspect"_s);
    });
}

Result<void> Parser::setImport(const std::optional<QString> &attached)
{
    return takeValue(u"--import"_s, attached).and_then([this](const QString &file) {
        m_result.importFile = absolute(file);
        return setAction(CommandLine::Action::Import, u"import"_s);
    });
}

QString Parser::absolute(const QString &path) const
{
    return QDir::cleanPath(QDir(m_result.source.workingDirectory).absoluteFilePath(path));
}

Result<void> Parser::setIni(const QString &value)
{
    ConfigurationSource &source = m_result.source;
    QString file = value;
    QString section;
    const qsizetype colon = value.lastIndexOf(u':');
    if (colon >= 0 && !value.sliced(colon).contains(u'/')) {
        file = value.first(colon);
        section = value.sliced(colon + 1);
    }
    if (file.isEmpty())
        return usage(u"`--ini %1` names no file; write `--ini FILE`"_s.arg(value));
    if (!source.iniFile.isEmpty())
        return usage(
            u"a second file, \"%1\", is named; write one, and a line include = %1 in it"_s.arg(
                file));
    source.iniFile = QDir::cleanPath(QDir(source.workingDirectory).absoluteFilePath(file));
    source.section = section;
    return {};
}

Result<void> Parser::setBus(const QString &value)
{
    if (value == "system"_L1)
        m_result.bus = BusKind::System;
    else if (value == "session"_L1)
        m_result.bus = BusKind::Session;
    else if (value == "none"_L1)
        m_result.bus = BusKind::None;
    else
        return usage(u"`--bus %1` names no message bus; write `--bus system`, `--bus session` or "
                     "`--bus none`"_s.arg(value));
    return {};
}

Result<void> Parser::parsePositional(const QString &word)
{
    const qsizetype colon = word.lastIndexOf(u':');
    const QString file = colon < 0 ? word : word.first(colon);
    if (file.endsWith(".ini"_L1))
        return setIni(word);
    return usage(u"\"%1\" is no option; a configuration file ends with .ini, and an application is "
                 "named by `-w %1`"_s.arg(word));
}

Result<CommandLine> parseCommandLine(const QStringList &arguments, const QString &workingDirectory)
{
    return Parser(arguments, workingDirectory).parse();
}

} // namespace lumos
