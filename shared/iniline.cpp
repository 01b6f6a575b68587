// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iniline.h"

#include <algorithm>

namespace lumos {

static constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

qsizetype firstNonBlank(const QByteArray &text)
{
    qsizetype at = text.startsWith(byteOrderMark) ? 3 : 0;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

static qsizetype endWithoutBlanks(const QByteArray &text, qsizetype from)
{
    qsizetype end = text.size();
    while (end > from && isBlank(text[end - 1]))
        --end;
    return end;
}

int columnOf(const QByteArray &text, qsizetype at)
{
    const qsizetype mark = text.startsWith(byteOrderMark) ? 3 : 0;
    const QByteArray before = text.sliced(mark, std::max(at - mark, qsizetype(0)));
    // Every byte but the following ones of a UTF-8 character counts.
    const auto count = std::count_if(before.cbegin(), before.cend(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    });
    return static_cast<int>(count) + 1;
}

IniSpans spansOf(const QByteArray &text)
{
    IniSpans spans;
    spans.keyStart = firstNonBlank(text);
    spans.valueEnd = endWithoutBlanks(text, spans.keyStart);
    spans.equals = text.indexOf('=', spans.keyStart);
    if (spans.equals < 0) {
        spans.keyEnd = spans.valueStart = spans.valueEnd;
        return spans;
    }
    spans.keyEnd = endWithoutBlanks(text.first(spans.equals), spans.keyStart);
    spans.valueStart = spans.equals + 1;
    while (spans.valueStart < spans.valueEnd && isBlank(text[spans.valueStart]))
        ++spans.valueStart;
    spans.valueEnd = std::max(spans.valueEnd, spans.valueStart);
    return spans;
}

} // namespace lumos
