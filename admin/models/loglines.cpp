// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loglines.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumos {

bool LogFilter::matches(const JournalLine &line) const
{
    const bool isNginx = line.source.startsWith(u"nginx");
    return line.priority <= leastSevere && (isNginx ? showsNginx : showsLumos)
        && (text.isEmpty() || line.text.contains(text, Qt::CaseInsensitive));
}

qsizetype LogLines::append(const QList<JournalLine> &lines)
{
    m_lines += lines;
    const qsizetype gone = std::max<qsizetype>(0, m_lines.size() - most);
    m_lines.remove(0, gone);
    return gone;
}

QList<JournalLine> LogLines::matching(const LogFilter &filter) const
{
    QList<JournalLine> found;
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(found),
                 [&filter](const JournalLine &line) { return filter.matches(line); });
    return found;
}

/// The message with its level, where that is worth a word.
static QString withLevel(const JournalLine &line)
{
    if (line.priority <= 2)
        return QCoreApplication::translate("lumos::LogLines", "critical: %1").arg(line.text);
    if (line.priority == 3)
        return QCoreApplication::translate("lumos::LogLines", "error: %1").arg(line.text);
    if (line.priority == 4)
        return QCoreApplication::translate("lumos::LogLines", "warning: %1").arg(line.text);
    return line.text;
}

QString logText(const JournalLine &line)
{
    return QStringLiteral("%1 %2 %3")
        .arg(line.time.toString(QStringLiteral("HH:mm:ss")), line.source, withLevel(line));
}

} // namespace lumos
