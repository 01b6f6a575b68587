// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inidocument.h"

#include "iniline.h"

#include <algorithm>

namespace lumos {

IniDocument::IniDocument(const QByteArray &text)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf('\n', start);
        Line line;
        line.text = text.sliced(start, (newline < 0 ? text.size() : newline) - start);
        if (newline >= 0)
            line.end = "\n";
        if (newline >= 0 && line.text.endsWith('\r')) {
            line.text.chop(1);
            line.end = "\r\n";
        }
        start = newline < 0 ? text.size() : newline + 1;
        m_lines += line;
    }
    if (!m_lines.isEmpty() && !m_lines.constFirst().end.isEmpty())
        m_lineEnd = m_lines.constFirst().end;
    classify();
}

void IniDocument::addProblem(qsizetype number, int column, const QString &text)
{
    m_problems += Problem{Problem::Severity::Error, {}, static_cast<int>(number), column, text};
}

void IniDocument::classifySection(Line &line, qsizetype number)
{
    const qsizetype start = firstNonBlank(line.text);
    const QByteArray text = line.text.sliced(start);
    const qsizetype close = text.indexOf(']');
    line.kind = Kind::Section;
    if (close < 0) {
        addProblem(number, columnOf(line.text, start),
                   QStringLiteral("the section \"%1\" has no closing bracket; write \"%1]\"")
                       .arg(QString::fromUtf8(text.trimmed())));
        line.section = QString::fromUtf8(text.sliced(1).trimmed());
        return;
    }
    line.section = QString::fromUtf8(text.sliced(1, close - 1).trimmed());
    if (!text.sliced(close + 1).trimmed().isEmpty())
        addProblem(number, columnOf(line.text, start + close + 1),
                   QStringLiteral("there is text after the section's name; put a comment on a "
                                  "line of its own"));
}

void IniDocument::classify()
{
    QString section;
    m_problems.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const qsizetype start = firstNonBlank(line.text);
        line.section = section;
        line.key.clear();
        if (start == line.text.size()) {
            line.kind = Kind::Blank;
        } else if (line.text[start] == ';' || line.text[start] == '#') {
            line.kind = Kind::Comment;
        } else if (line.text[start] == '[') {
            classifySection(line, i + 1);
            section = line.section;
        } else {
            const IniSpans spans = spansOf(line.text);
            line.key =
                QString::fromUtf8(line.text.sliced(spans.keyStart, spans.keyEnd - spans.keyStart));
            line.kind = line.key.isEmpty() || section.isEmpty() ? Kind::Malformed : Kind::Entry;
            if (line.key.isEmpty())
                addProblem(i + 1, columnOf(line.text, start),
                           QStringLiteral("there is no key before \"=\"; write KEY = VALUE"));
            else if (section.isEmpty())
                addProblem(i + 1, columnOf(line.text, start),
                           QStringLiteral("\"%1\" stands before any section; write a line "
                                          "\"[lumos]\" above it")
                               .arg(line.key));
        }
    }
}

QByteArray IniDocument::toBytes() const
{
    QByteArray bytes;
    for (const Line &line : m_lines)
        bytes += line.text + line.end;
    return bytes;
}

QStringList IniDocument::sections() const
{
    QStringList names;
    for (const Line &line : m_lines) {
        if (line.kind == Kind::Section && !names.contains(line.section))
            names += line.section;
    }
    return names;
}

IniEntry IniDocument::entry(qsizetype index) const
{
    const Line &line = m_lines[index];
    const IniSpans spans = spansOf(line.text);
    const bool isBare = spans.equals < 0;
    const QByteArray value = line.text.sliced(spans.valueStart, spans.valueEnd - spans.valueStart);
    return IniEntry{
        .section = line.section,
        .key = line.key,
        .value = isBare ? QStringLiteral("true") : QString::fromUtf8(value),
        .isBare = isBare,
        .line = static_cast<int>(index) + 1,
        .keyColumn = columnOf(line.text, spans.keyStart),
        .valueColumn = columnOf(line.text, isBare ? spans.keyStart : spans.valueStart),
    };
}

QList<IniEntry> IniDocument::entries(const QString &section) const
{
    QList<IniEntry> result;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == Kind::Entry && m_lines[i].section == section)
            result += entry(i);
    }
    return result;
}

QList<qsizetype> IniDocument::linesOf(const QString &section, const QStringList &names) const
{
    QList<qsizetype> result;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (line.kind == Kind::Entry && line.section == section && names.contains(line.key))
            result += i;
    }
    return result;
}

void IniDocument::replaceValue(qsizetype index, const QString &value)
{
    QByteArray &text = m_lines[index].text;
    const IniSpans spans = spansOf(text);
    const QByteArray bytes = value.toUtf8();
    if (spans.equals < 0)
        text.insert(spans.keyEnd, " = " + bytes);
    else
        text.replace(spans.valueStart, spans.valueEnd - spans.valueStart, bytes);
}

void IniDocument::insertLine(qsizetype index, const QByteArray &text)
{
    Line line;
    line.text = text;
    line.end = m_lineEnd;
    // A text that ends without a line end keeps doing so.
    if (index > 0 && m_lines[index - 1].end.isEmpty())
        std::swap(m_lines[index - 1].end, line.end);
    m_lines.insert(index, line);
}

void IniDocument::appendEntry(const QString &section, const QString &key, const QString &value)
{
    const QByteArray text = (key + QStringLiteral(" = ") + value).toUtf8();
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (line.section == section && (line.kind == Kind::Section || line.kind == Kind::Entry))
            last = i;
    }
    if (last >= 0) {
        insertLine(last + 1, text);
        return;
    }
    if (!m_lines.isEmpty() && !m_lines.constLast().text.trimmed().isEmpty())
        insertLine(m_lines.size(), QByteArray());
    insertLine(m_lines.size(), '[' + section.toUtf8() + ']');
    insertLine(m_lines.size(), text);
}

static Result<void> checkEdit(const QString &section, const QString &key, const QString &value)
{
    const auto isUnsafe = [](const QString &text) {
        return text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar(0))
            || text != text.trimmed();
    };
    if (section.isEmpty() || isUnsafe(section) || section.contains(u']'))
        return fail(QStringLiteral("\"%1\" cannot be the name of a section").arg(section),
                    ExitCode::Config);
    const bool isKey = !key.isEmpty() && !isUnsafe(key) && !key.contains(u'=')
        && !QStringLiteral("[;#").contains(key.front());
    if (!isKey)
        return fail(QStringLiteral("\"%1\" cannot be a key").arg(key), ExitCode::Config);
    if (isUnsafe(value))
        return fail(
            QStringLiteral("the value of %1 must be one line without blanks around it").arg(key),
            ExitCode::Config);
    return {};
}

Result<void> IniDocument::setValue(const QString &section, const QStringList &names,
                                   const QString &value)
{
    if (const auto checked = checkEdit(section, names.value(0), value); !checked)
        return checked;
    const QList<qsizetype> lines = linesOf(section, names);
    if (lines.isEmpty())
        appendEntry(section, names.constFirst(), value);
    else
        replaceValue(lines.constLast(), value);
    classify();
    return {};
}

Result<void> IniDocument::setValues(const QString &section, const QStringList &names,
                                    const QStringList &values)
{
    for (const QString &value : values) {
        if (const auto checked = checkEdit(section, names.value(0), value); !checked)
            return checked;
    }
    const QList<qsizetype> lines = linesOf(section, names);
    const qsizetype kept = std::min(lines.size(), values.size());
    for (qsizetype i = 0; i < kept; ++i)
        replaceValue(lines[i], values[i]);
    for (qsizetype i = kept; i < values.size(); ++i) {
        if (lines.isEmpty() && i == 0) {
            appendEntry(section, names.constFirst(), values[i]);
            classify();
        } else {
            const qsizetype last = linesOf(section, names).constLast();
            insertLine(last + 1, (names.constFirst() + QStringLiteral(" = ") + values[i]).toUtf8());
            classify();
        }
    }
    for (qsizetype i = lines.size() - 1; i >= kept; --i)
        m_lines.removeAt(lines[i]);
    classify();
    return {};
}

int IniDocument::remove(const QString &section, const QStringList &names)
{
    const QList<qsizetype> lines = linesOf(section, names);
    for (qsizetype i = lines.size() - 1; i >= 0; --i)
        m_lines.removeAt(lines[i]);
    classify();
    return static_cast<int>(lines.size());
}

} // namespace lumos
