// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumos {

/// One key of an INI text, as written.
struct IniEntry
{
    QString section;
    QString key;
    QString value; ///< stripped; "true" for a bare key
    bool isBare = false; ///< the line has no "="
    int line = 0; ///< 1-based
    int keyColumn = 0; ///< 1-based, in characters
    int valueColumn = 0;
};

/// INI text by uWSGI's rules, line by line: what is not edited is written back byte for byte.
class IniDocument
{
public:
    IniDocument() = default;
    explicit IniDocument(const QByteArray &text);

    [[nodiscard]] QByteArray toBytes() const;
    /// Every section with a header, each name once, in order.
    [[nodiscard]] QStringList sections() const;
    [[nodiscard]] QList<IniEntry> entries(const QString &section) const;
    /// Lines that are neither blank, comment, section nor key; without a file name.
    [[nodiscard]] const Problems &problems() const { return m_problems; }

    /// Sets the last line of @p section whose key is one of @p names, or adds a line with the first
    /// name at the end of the section, or the section at the end of the text. Fails when the value
    /// could not be read back: line ends, NUL, blanks around it.
    Result<void> setValue(const QString &section, const QStringList &names, const QString &value);
    /// The same for a key that may stand several times: one line for each value, old lines first.
    Result<void> setValues(const QString &section, const QStringList &names,
                           const QStringList &values);
    /// Removes every line of the key; returns how many there were.
    int remove(const QString &section, const QStringList &names);

private:
    enum class Kind { Blank, Comment, Section, Entry, Malformed };
    struct Line
    {
        QByteArray text; ///< without its end
        QByteArray end; ///< "\n", "\r\n", or nothing on the last line
        Kind kind = Kind::Blank;
        QString section; ///< that the line stands in
        QString key;
    };

    void classify();
    void classifySection(Line &line, qsizetype number);
    [[nodiscard]] IniEntry entry(qsizetype index) const;
    [[nodiscard]] QList<qsizetype> linesOf(const QString &section, const QStringList &names) const;
    void replaceValue(qsizetype index, const QString &value);
    void insertLine(qsizetype index, const QByteArray &text);
    void appendEntry(const QString &section, const QString &key, const QString &value);
    void addProblem(qsizetype number, int column, const QString &text);

    QList<Line> m_lines;
    QByteArray m_lineEnd = "\n";
    Problems m_problems;
};

} // namespace lumos
