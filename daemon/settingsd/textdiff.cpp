// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/textdiff.h"

#include "iniline.h"
#include "optiontable.h"

#include <QList>

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

using Lines = QList<QByteArray>;

static Lines linesOf(const QByteArray &text)
{
    Lines lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast(); // what follows the last line end is no line
    return lines;
}

static QString shown(const QByteArray &line)
{
    const IniSpans spans = spansOf(line);
    const QString key =
        QString::fromUtf8(line.sliced(spans.keyStart, spans.keyEnd - spans.keyStart));
    const Option *option = findOption(u"lumos", key);
    if (spans.equals < 0 || option == nullptr || !option->isSecret)
        return QString::fromUtf8(line);
    return QString::fromUtf8(line.first(spans.valueStart)) + u"***"_s;
}

static QString hunk(const Lines &before, qsizetype first, qsizetype last, const Lines &after,
                    qsizetype newFirst, qsizetype newLast)
{
    const auto range = [](qsizetype from, qsizetype to) {
        // diff(1): an empty range is named by the line before it.
        return u"%1,%2"_s.arg(to > from ? from + 1 : from).arg(to - from);
    };
    QString text = u"@@ -%1 +%2 @@\n"_s.arg(range(first, last), range(newFirst, newLast));
    for (qsizetype i = first; i < last; ++i)
        text += u'-' + shown(before[i]) + u'\n';
    for (qsizetype i = newFirst; i < newLast; ++i)
        text += u'+' + shown(after[i]) + u'\n';
    return text;
}

QString maskedDiff(const QByteArray &before, const QByteArray &after)
{
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    QString text;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
            continue;
        }
        // The nearest pair of equal lines ends the hunk; edits of a few keys need no better.
        qsizetype nextI = a.size();
        qsizetype nextJ = b.size();
        const qsizetype most = (a.size() - i) + (b.size() - j);
        for (qsizetype distance = 1; distance < most; ++distance) {
            const qsizetype from = std::max<qsizetype>(0, distance - (b.size() - j - 1));
            const qsizetype to = std::min(distance, a.size() - i - 1);
            qsizetype step = from;
            while (step <= to && a[i + step] != b[j + distance - step])
                ++step;
            if (step <= to) {
                nextI = i + step;
                nextJ = j + distance - step;
                break;
            }
        }
        text += hunk(a, i, nextI, b, j, nextJ);
        i = nextI;
        j = nextJ;
    }
    return text;
}

} // namespace lumos
