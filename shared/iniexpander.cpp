// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iniexpander.h"

#include "optiontable.h"
#include "textfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace lumos {

IniExpander::IniExpander(const SystemFacts &facts, QString workingDirectory)
    : m_facts(facts)
    , m_workingDirectory(std::move(workingDirectory))
{ }

void IniExpander::report(const Raw &raw, int column, const QString &text)
{
    const Problem problem{Problem::Severity::Error, raw.source.file, raw.entry.line, column, text};
    m_hasFailed = true;
    // %(KEY) expands a value once for each of its uses; one mistake is told once.
    if (!m_problems.contains(problem))
        m_problems += problem;
}

QString IniExpander::chooseSection(const IniDocument &document, const QString &file,
                                   const QString &asked)
{
    const QStringList sections = document.sections();
    const QStringList wanted = asked.isEmpty()
        ? QStringList{QStringLiteral("lumos"), QStringLiteral("uwsgi")}
        : QStringList{asked};
    for (const QString &section : wanted) {
        if (sections.contains(section))
            return section;
    }
    const QString found = sections.isEmpty()
        ? QStringLiteral("it has none")
        : QString(QStringLiteral("it has [") + sections.join(QStringLiteral("], [")) + u']');
    m_problems += Problem{
        Problem::Severity::Error, file, 0, 0,
        QStringLiteral("the file has no section [%1], %2; put the keys below a line \"[%3]\"")
            .arg(wanted.join(QStringLiteral("] or [")), found, wanted.constFirst())};
    return {};
}

void IniExpander::collect(const QString &file, const QString &section, QStringList chain)
{
    const auto bytes = readTextFile(file);
    if (!bytes) {
        m_problems += bytes.error();
        return;
    }
    const IniDocument document(*bytes);
    for (Problem problem : document.problems()) {
        problem.file = file;
        m_problems += problem;
    }
    chain += QFileInfo(file).canonicalFilePath();
    const QString chosen = chooseSection(document, file, section);
    if (!chosen.isEmpty())
        collectEntries(document, Source{file, chosen}, chain);
    collectEntries(document, Source{file, QStringLiteral("site")}, chain);
}

void IniExpander::collectEntries(const IniDocument &document, const Source &source,
                                 const QStringList &chain)
{
    for (const IniEntry &entry : document.entries(source.section)) {
        const Raw raw{entry, source};
        if (entry.key == QStringLiteral("include")) {
            include(raw, chain);
        } else if (entry.key == QStringLiteral("set-placeholder")
                   || entry.key == QStringLiteral("set-ph")) {
            definePlaceholder(raw);
        } else {
            warnOfComment(raw);
            m_lastOfKey.insert(entry.key, m_raws.size());
            m_raws += raw;
        }
    }
}

void IniExpander::warnOfComment(const Raw &raw)
{
    static const QRegularExpression comment(QStringLiteral("[ \\t][;#]"));
    const qsizetype at = raw.entry.value.indexOf(comment);
    if (at < 0)
        return;
    m_problems += Problem{
        Problem::Severity::Warning, raw.source.file, raw.entry.line,
        raw.entry.valueColumn + static_cast<int>(at) + 1,
        QStringLiteral("\"%1\" is part of the value of %2: an INI file has no comments after a "
                       "value; put a comment on a line of its own")
            .arg(raw.entry.value.sliced(at + 1), raw.entry.key)};
}

void IniExpander::definePlaceholder(const Raw &raw)
{
    const qsizetype equals = raw.entry.value.indexOf(u'=');
    const QString name = raw.entry.value.first(std::max<qsizetype>(equals, 0)).trimmed();
    if (name.isEmpty()) {
        report(raw, raw.entry.valueColumn,
               QStringLiteral("\"%1\" defines no placeholder; write set-placeholder = NAME=VALUE")
                   .arg(raw.entry.value));
        return;
    }
    Raw definition = raw;
    definition.entry.key = name;
    definition.entry.value = raw.entry.value.sliced(equals + 1);
    definition.entry.valueColumn = raw.entry.valueColumn + static_cast<int>(equals) + 1;
    m_definitions.insert(name, definition);
}

void IniExpander::include(const Raw &raw, const QStringList &chain)
{
    QString target = expandValue(raw, 0);
    QString section;
    const qsizetype colon = target.lastIndexOf(u':');
    if (colon > 0 && !target.sliced(colon).contains(u'/')) {
        section = target.sliced(colon + 1);
        target.truncate(colon);
    }
    const QFileInfo info(QFileInfo(raw.source.file).dir(), target);
    const QString path = QDir::cleanPath(info.absoluteFilePath());
    if (!info.exists())
        report(raw, raw.entry.valueColumn,
               QStringLiteral("the included file %1 does not exist; a relative path starts at the "
                              "folder of this file")
                   .arg(path));
    else if (chain.contains(info.canonicalFilePath()))
        report(raw, raw.entry.valueColumn,
               QStringLiteral("%1 includes itself, by way of %2; remove this line")
                   .arg(path, raw.source.file));
    else if (chain.size() >= maximumDepth)
        report(raw, raw.entry.valueColumn,
               QStringLiteral("includes are nested more than %1 deep; include %2 from the first "
                              "file")
                   .arg(QString::number(maximumDepth), path));
    else if (++m_includes > maximumIncludes)
        report(raw, raw.entry.valueColumn,
               QStringLiteral("more than %1 files are included; join some of them")
                   .arg(maximumIncludes));
    else
        collect(path, section, chain);
}

ExpandedFile IniExpander::expand(const QString &file, const QString &section)
{
    collect(file, section, {});
    ExpandedFile result;
    for (qsizetype i = 0; i < m_raws.size(); ++i) {
        const Raw &raw = m_raws[i];
        const bool isSite = raw.source.section == QStringLiteral("site");
        m_hasFailed = false;
        const QString value = expandValue(raw, 0);
        result.options += ExpandedOption{
            .section = isSite ? QStringLiteral("site") : QStringLiteral("lumos"),
            .key = raw.entry.key,
            .value = value,
            .file = raw.source.file,
            .line = raw.entry.line,
            .keyColumn = raw.entry.keyColumn,
            .valueColumn = raw.entry.valueColumn,
            .isWhole = !m_hasFailed,
        };
    }
    result.problems = m_problems;
    result.placeholders = m_used;
    return result;
}

static bool hasLogFormat(const IniEntry &entry)
{
    const Option *option = findOption(u"lumos", entry.key);
    return option != nullptr && option->type == ValueType::LogFormat;
}

QString IniExpander::expandValue(const Raw &raw, int depth)
{
    const QString &value = raw.entry.value;
    const bool isPercentLiteral = hasLogFormat(raw.entry);
    QString result;
    for (qsizetype at = 0; at < value.size();) {
        const QChar c = value[at];
        const bool isOpening = at + 1 < value.size() && value[at + 1] == u'(';
        if (c == u'%' && !isPercentLiteral) {
            result += expandPercent(raw, at, depth);
        } else if ((c == u'$' || c == u'@') && isOpening) {
            const qsizetype close = value.indexOf(u')', at);
            const Place place{raw, at};
            if (close < 0) {
                report(raw, raw.entry.valueColumn + static_cast<int>(at),
                       QStringLiteral("\"%1\" has no closing parenthesis").arg(value.sliced(at)));
                return result;
            }
            const QString name = value.sliced(at + 2, close - at - 2);
            result += c == u'$' ? expandVariable(place, name) : expandFile(place, name);
            at = close + 1;
        } else {
            result += c;
            ++at;
        }
    }
    return result;
}

QString IniExpander::expandPercent(const Raw &raw, qsizetype &at, int depth)
{
    const QString &value = raw.entry.value;
    const Place place{raw, at};
    const int column = raw.entry.valueColumn + static_cast<int>(at);
    const QChar letter = at + 1 < value.size() ? value[at + 1] : QChar(u' ');
    if (letter == u'(') {
        const qsizetype close = value.indexOf(u')', at);
        const QString name =
            close < 0 ? value.sliced(at + 2) : value.sliced(at + 2, close - at - 2);
        at = close < 0 ? value.size() : close + 1;
        if (close < 0)
            report(raw, column, QStringLiteral("\"%(%1\" has no closing parenthesis").arg(name));
        return close < 0 ? QString() : expandKey(place, name, depth);
    }
    const auto replacement = letterValue(letter, raw.source);
    if (!replacement)
        report(raw, column,
               QStringLiteral("\"%1\" is no placeholder of Lumos; it knows %p %d %n %s %e %c %x %h "
                              "%k %U %G %v, and %% is a percent sign")
                   .arg(value.sliced(at, std::min<qsizetype>(2, value.size() - at))));
    at += 2;
    return replacement.value_or(QString());
}

QString IniExpander::expandKey(const Place &place, const QString &name, int depth)
{
    const Raw &raw = place.raw;
    const int column = raw.entry.valueColumn + static_cast<int>(place.at);
    m_used.insert(name);
    if (depth >= maximumDepth || ++m_expansions > maximumExpansions) {
        report(raw, column,
               QStringLiteral("%(%1) refers to itself, is nested more than %2 deep, or stands in "
                              "too many places; write the value out")
                   .arg(name, QString::number(maximumDepth)));
        return {};
    }
    if (m_definitions.contains(name))
        return expandValue(Raw(m_definitions.value(name)), depth + 1);
    if (m_lastOfKey.contains(name))
        return expandValue(Raw(m_raws[m_lastOfKey.value(name)]), depth + 1);
    const QString near = nearestWord(name, m_lastOfKey.keys() + m_definitions.keys());
    report(
        raw, column,
        QStringLiteral("%(%1) refers to a key that is not set%2; write a line \"%1 = VALUE\"")
            .arg(name,
                 near.isEmpty() ? QString() : QStringLiteral("; did you mean %(%1)?").arg(near)));
    return {};
}

QString IniExpander::expandVariable(const Place &place, const QString &name)
{
    const auto value = m_facts.environmentVariable(name);
    if (!value)
        report(place.raw, place.raw.entry.valueColumn + static_cast<int>(place.at),
               QStringLiteral("the environment variable %1 is not set where lumosd starts; set it "
                              "in the unit (Environment=), or write the value here")
                   .arg(name));
    return value.value_or(QString());
}

QString IniExpander::expandFile(const Place &place, const QString &name)
{
    const Raw &raw = place.raw;
    const int column = raw.entry.valueColumn + static_cast<int>(place.at);
    if (name.contains(QStringLiteral("://"))) {
        report(raw, column,
               QStringLiteral("@(%1) would run or fetch something; Lumos reads plain files alone")
                   .arg(name));
        return {};
    }
    const QFileInfo info(QFileInfo(raw.source.file).dir(), name);
    const auto bytes = readTextFile(info.absoluteFilePath(), 65536);
    if (!bytes) {
        report(raw, column,
               QStringLiteral("@(%1) cannot be read: %2").arg(name, bytes.error().text));
        return {};
    }
    const QString text = QString::fromUtf8(*bytes).trimmed();
    if (text.contains(u'\n')) {
        report(raw, column,
               QStringLiteral("%1 has more than one line; a value is one line").arg(name));
        return {};
    }
    return text;
}

std::optional<QString> IniExpander::letterValue(QChar letter, const Source &source) const
{
    const QFileInfo info(source.file);
    switch (letter.unicode()) {
    case u'p':
        return source.file;
    case u'd':
        return info.path().endsWith(u'/') ? info.path() : QString(info.path() + u'/');
    case u'n':
        return info.completeBaseName();
    case u's':
        return info.fileName();
    case u'e':
        return info.suffix();
    case u'c':
        return info.dir().dirName();
    case u'x':
        return source.section;
    case u'h':
        return m_facts.hostName;
    case u'k':
        return QString::number(m_facts.cores);
    case u'U':
        return m_facts.currentUser;
    case u'G':
        return m_facts.currentGroup;
    case u'v':
        return m_workingDirectory;
    case u'%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

} // namespace lumos
