// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationreading.h"

#include "optionvalue.h"
#include "textfile.h"
#include "uwsgioptions.h"

#include <algorithm>
#include <tuple>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

ConfigurationReading::ConfigurationReading(const ConfigurationSource &source,
                                           const SystemFacts &facts)
    : m_source(source)
    , m_facts(facts)
{ }

QString ConfigurationReading::Given::origin() const
{
    return file.isEmpty() ? u"command line"_s : QString(file + u':' + QString::number(line));
}

void ConfigurationReading::read()
{
    if (!m_source.iniFile.isEmpty())
        readFile();
    readCommandLine();
    for (const ExpandedOption &unknown : std::as_const(m_unknown))
        addUnknown(unknown);
    for (Given &given : m_given)
        checkStatus(given);
    dropOverridden();
    for (Given &given : m_given) {
        if (given.isAccepted)
            normalize(given);
    }
    checkTogether();
    sortProblems();
}

void ConfigurationReading::sortProblems()
{
    QStringList files; // in the order in which they were read
    for (const Problem &problem : std::as_const(m_problems)) {
        if (!files.contains(problem.file))
            files += problem.file;
    }
    std::stable_sort(
        m_problems.begin(), m_problems.end(), [&files](const Problem &a, const Problem &b) {
            const qsizetype aFile = files.indexOf(a.file);
            const qsizetype bFile = files.indexOf(b.file);
            return std::tie(aFile, a.line, a.column) < std::tie(bFile, b.line, b.column);
        });
}

void ConfigurationReading::report(Problem::Severity severity, const Given &given, int column,
                                  const QString &text)
{
    m_problems += Problem{severity, given.file, given.line, column, text};
}

// Read here, so that the etag is that of the very bytes that are read.
void ConfigurationReading::giveText(IniExpander &expander)
{
    std::optional<QByteArray> text = m_source.text;
    if (!text) {
        if (const auto bytes = readTextFile(m_source.iniFile))
            text = *bytes;
    }
    if (!text)
        return; // the expander says why
    expander.setText(m_source.iniFile, *text);
    m_etag = etagOf(*text);
}

void ConfigurationReading::readFile()
{
    IniExpander expander(m_facts, m_source.workingDirectory);
    giveText(expander);
    const ExpandedFile file = expander.expand(m_source.iniFile, m_source.section);
    m_problems += file.problems;
    for (const ExpandedOption &written : file.options) {
        // uWSGI's way to name a part of a path: base = /home/pi, then chdir = %(base)/Lumos.
        const bool isPlaceholder = file.placeholders.contains(written.key)
            && findOption(written.section, written.key) == nullptr;
        if (!isPlaceholder)
            add(written);
    }
}

void ConfigurationReading::readCommandLine()
{
    for (const ConfigurationSource::Word &word : m_source.commandLine) {
        if (const Option *option = findCommandLineOption(word.key))
            m_given += Given{.option = option, .value = word.value, .file = {}};
        else
            m_unknown += ExpandedOption{
                .section = u"lumos"_s, .key = word.key, .value = word.value, .file = {}};
    }
}

void ConfigurationReading::add(const ExpandedOption &written)
{
    const Option *option = findOption(written.section, written.key);
    if (option == nullptr) {
        m_unknown += written;
        return;
    }
    m_given += Given{.option = option,
                     .value = written.value,
                     .file = written.file,
                     .line = written.line,
                     .keyColumn = written.keyColumn,
                     .valueColumn = written.valueColumn,
                     .isAccepted = written.isWhole};
}

static QStringList keysOf(QStringView section)
{
    QStringList keys{u"include"_s, u"set-placeholder"_s}; // the expander's own
    for (const Option &option : optionTable()) {
        if (option.section == section)
            keys += option.names();
    }
    return keys;
}

static QString describeUnknown(const ExpandedOption &unknown)
{
    const bool isSite = unknown.section == "site"_L1;
    if (!isSite && isUwsgiOption(unknown.key)) {
        const QString replacement = uwsgiReplacement(unknown.key);
        return u"uWSGI's `%1` is not supported by Lumos; %2"_s.arg(
            unknown.key, replacement.isEmpty() ? u"remove this line"_s : replacement);
    }
    const QString near = nearestWord(unknown.key, keysOf(unknown.section));
    const QString remedy =
        near.isEmpty() ? u"`lumosd --help` lists all keys"_s : u"did you mean `%1`?"_s.arg(near);
    const QString otherSection = isSite ? u"lumos"_s : u"site"_s;
    if (near.isEmpty() && findOption(otherSection, unknown.key) != nullptr)
        return u"`%1` is a key of [%2]; move it there"_s.arg(unknown.key, otherSection);
    return u"`%1` is no key of Lumos%2; %3"_s.arg(unknown.key, isSite ? u" in [site]"_s : QString(),
                                                  remedy);
}

void ConfigurationReading::addUnknown(const ExpandedOption &unknown)
{
    m_problems += Problem{isStrict() ? Problem::Severity::Error : Problem::Severity::Warning,
                          unknown.file, unknown.line, unknown.keyColumn, describeUnknown(unknown)};
}

bool ConfigurationReading::isStrict() const
{
    bool strict = true;
    for (const Given &given : m_given) {
        if (given.option->key == "strict"_L1)
            strict = parseBoolean(given.value).value_or(true);
    }
    return strict;
}

void ConfigurationReading::checkStatus(Given &given)
{
    if (given.option->status == OptionStatus::Works)
        return;
    given.isAccepted = false;
    report(Problem::Severity::Info, given, given.keyColumn,
           u"`%1` has no effect in Lumos; it may stay"_s.arg(given.option->key));
}

void ConfigurationReading::dropOverridden()
{
    for (qsizetype i = 0; i < m_given.size(); ++i) {
        Given &given = m_given[i];
        if (given.option->isList || !given.isAccepted)
            continue;
        const auto later =
            std::find_if(m_given.cbegin() + i + 1, m_given.cend(),
                         [&given](const Given &other) { return other.option == given.option; });
        if (later == m_given.cend())
            continue;
        given.isAccepted = false;
        if (later->file == given.file)
            report(Problem::Severity::Info, given, given.keyColumn,
                   u"`%1` is set again by %2, and the last one counts"_s.arg(given.option->key,
                                                                             later->origin()));
    }
}

void ConfigurationReading::normalize(Given &given)
{
    const auto normalized =
        normalizeValue(*given.option, given.value, {m_source.workingDirectory, m_facts});
    if (normalized) {
        given.value = *normalized;
        return;
    }
    given.isAccepted = false;
    report(Problem::Severity::Error, given, given.valueColumn, normalized.error());
}

QList<const ConfigurationReading::Given *> ConfigurationReading::accepted(
    QLatin1StringView key) const
{
    QList<const Given *> result;
    for (const Given &given : m_given) {
        if (given.isAccepted && !given.option->isSite() && given.option->key == key)
            result += &given;
    }
    return result;
}

bool ConfigurationReading::wasGiven(QLatin1StringView key) const
{
    return std::any_of(m_given.cbegin(), m_given.cend(), [key](const Given &given) {
        return !given.option->isSite() && given.option->key == key;
    });
}

QString ConfigurationReading::valueOf(QLatin1StringView key) const
{
    const QList<const Given *> given = accepted(key);
    return given.isEmpty() ? QString() : given.constLast()->value;
}

/// A default is written as one would write it; the options hold the normalized form.
static QString normalizedDefault(const Option &option, const ValueContext &context)
{
    if (option.defaultValue.isEmpty())
        return {};
    return normalizeValue(option, option.defaultValue, context).value_or(QString());
}

QList<EffectiveOption> ConfigurationReading::effectiveOptions() const
{
    QList<EffectiveOption> options;
    for (const Option &option : optionTable()) {
        if (option.status != OptionStatus::Works)
            continue;
        const qsizetype before = options.size();
        for (const Given &given : m_given) {
            if (given.isAccepted && given.option == &option)
                options += {option.section, option.key, given.value, given.origin()};
        }
        if (options.size() > before || option.isList)
            continue;
        const bool isMainGroup = option.key == "gid"_L1 && !wasGiven("gid"_L1);
        options += {option.section, option.key,
                    isMainGroup ? mainGroup()
                                : normalizedDefault(option, {m_source.workingDirectory, m_facts}),
                    u"default"_s};
    }
    return options;
}

} // namespace lumos
