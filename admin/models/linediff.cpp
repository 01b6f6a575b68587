// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linediff.h"

#include <QStringList>

#include <vector>

namespace lumos {

namespace {

/// Lengths of the longest common sequences of all tails; configurations have some hundred lines.
class CommonLengths
{
public:
    CommonLengths(const QStringList &before, const QStringList &after)
        : m_width(size_t(after.size()) + 1)
        , m_lengths((size_t(before.size()) + 1) * m_width, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                m_lengths[size_t(i) * m_width + size_t(j)] = before[i] == after[j]
                    ? at(i + 1, j + 1) + 1
                    : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    [[nodiscard]] int at(qsizetype i, qsizetype j) const
    {
        return m_lengths[size_t(i) * m_width + size_t(j)];
    }

private:
    size_t m_width;
    std::vector<int> m_lengths;
};

/// A removed line directly before an added one is a changed line.
void add(QList<DiffRow> &rows, const QString &line, int number)
{
    for (qsizetype k = rows.size() - 1; k >= 0 && rows[k].kind != DiffRow::Kind::Same; --k) {
        const bool isFirstFree = rows[k].kind == DiffRow::Kind::Removed
            && (k == 0 || rows[k - 1].kind != DiffRow::Kind::Removed);
        if (!isFirstFree)
            continue;
        rows[k].kind = DiffRow::Kind::Changed;
        rows[k].right = line;
        rows[k].rightNumber = number;
        return;
    }
    rows.append({DiffRow::Kind::Added, {}, line, 0, number});
}

} // namespace

QList<DiffRow> compareLines(const QString &before, const QString &after)
{
    const QStringList left = before.split(u'\n');
    const QStringList right = after.split(u'\n');
    const CommonLengths lengths(left, right);
    QList<DiffRow> rows;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        if (i < left.size() && j < right.size() && left[i] == right[j]) {
            rows.append({DiffRow::Kind::Same, left[i], right[j], int(i) + 1, int(j) + 1});
            ++i;
            ++j;
        } else if (j >= right.size()
                   || (i < left.size() && lengths.at(i + 1, j) >= lengths.at(i, j + 1))) {
            rows.append({DiffRow::Kind::Removed, left[i], {}, int(i) + 1, 0});
            ++i;
        } else {
            add(rows, right[j], int(j) + 1);
            ++j;
        }
    }
    return rows;
}

} // namespace lumos
