// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iniexpander.h"

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

void IniExpander::setText(const QString &file, const QByteArray &text)
{
    m_texts.insert(file, text);
}

tl::expected<QByteArray, Problem> IniExpander::read(const QString &file) const
{
    const auto text = m_texts.constFind(file);
    if (text == m_texts.cend())
        return readTextFile(file);
    if (const auto checked = checkText(*text, file); !checked)
        return tl::unexpected<Problem>(checked.error());
    return *text;
}

void IniExpander::collect(const QString &file, const QString &section, QStringList chain)
{
    const auto bytes = read(file);
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

} // namespace lumos
