// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/journalreader.h"

#include <QList>

namespace lumos {

/// Which lines of the log are shown.
struct LogFilter
{
    int leastSevere = 7; ///< syslog(3) priority: 3 errors only, 7 all
    QString text; ///< in the text, in any case; empty: all
    bool showsLumos = true;
    bool showsNginx = true;

    [[nodiscard]] bool matches(const JournalLine &line) const;
    bool operator==(const LogFilter &) const = default;
};

/// The last lines of the log, bounded, oldest first.
class LogLines
{
public:
    static constexpr qsizetype most = 5000;

    /// Returns how many old lines have gone.
    qsizetype append(const QList<JournalLine> &lines);
    void clear() { m_lines.clear(); }
    [[nodiscard]] const QList<JournalLine> &all() const { return m_lines; }
    [[nodiscard]] QList<JournalLine> matching(const LogFilter &filter) const;

private:
    QList<JournalLine> m_lines;
};

/// "11:04:02 lumos warning: text": one line of the page, and of what Copy copies.
[[nodiscard]] QString logText(const JournalLine &line);

} // namespace lumos
