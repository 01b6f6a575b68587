// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecondition.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cinttypes>
#include <cstdio>

namespace lumos {

namespace {

constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr std::string_view days = "SunMonTueWedThuFriSat";

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<std::int64_t> parseDigits(std::string_view text)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (at != end || error == std::errc::invalid_argument)
        return std::nullopt;
    return error == std::errc() ? number : INT64_MAX;
}

/// A list of entity tags, or "*". Weak comparison ignores the "W/" (RFC 9110, 8.8.3.2).
bool listsTag(std::string_view list, std::string_view tag, bool isWeakComparison)
{
    if (trimmed(list) == "*")
        return true;
    while (!list.empty()) {
        const std::size_t open = list.find('"');
        const std::size_t close = open == std::string_view::npos ? open : list.find('"', open + 1);
        if (close == std::string_view::npos)
            return false;
        const bool isWeak = open >= 2 && list.substr(open - 2, 2) == "W/";
        if (list.substr(open, close - open + 1) == tag && (isWeakComparison || !isWeak))
            return true;
        list.remove_prefix(close + 1);
    }
    return false;
}

enum class RangeResult { Ignored, Satisfiable, Unsatisfiable };

/// One range of "bytes=..." (RFC 9110, 14.1.2).
RangeResult parseRange(std::string_view value, std::int64_t size, ByteRange &range)
{
    constexpr std::string_view unit = "bytes=";
    value = trimmed(value);
    if (!equalsIgnoringCase(value.substr(0, unit.size()), unit))
        return RangeResult::Ignored;
    value = trimmed(value.substr(unit.size()));
    const std::size_t dash = value.find('-');
    if (dash == std::string_view::npos || value.find(',') != std::string_view::npos)
        return RangeResult::Ignored;
    const std::string_view firstText = value.substr(0, dash);
    const std::string_view lastText = value.substr(dash + 1);
    const std::optional<std::int64_t> first = parseDigits(firstText);
    const std::optional<std::int64_t> last = parseDigits(lastText);
    if ((!first && !firstText.empty()) || (!last && !lastText.empty()) || (!first && !last))
        return RangeResult::Ignored;
    if (!first) { // the last so many bytes
        const std::int64_t length = std::min(*last, size);
        range = {size - length, length};
        return length > 0 ? RangeResult::Satisfiable : RangeResult::Unsatisfiable;
    }
    if (last && *last < *first)
        return RangeResult::Ignored;
    if (*first >= size)
        return RangeResult::Unsatisfiable;
    const std::int64_t end = last ? std::min(*last, size - 1) : size - 1;
    range = {*first, end - *first + 1};
    return RangeResult::Satisfiable;
}

/// Whether the client's copy is still the file, so that a part completes it (RFC 9110, 13.1.5).
bool allowsRange(const Request &request, const FileState &file)
{
    const auto condition = request.field("If-Range");
    if (!condition)
        return true;
    if (condition->find('"') != std::string_view::npos)
        return trimmed(*condition) == entityTagOf(file);
    return parseHttpDate(trimmed(*condition), file.now) == file.modified;
}

/// The status that the preconditions demand instead of the file, if they do.
std::optional<int> checkPreconditions(const Request &request, const FileState &file)
{
    const std::string tag = entityTagOf(file);
    if (const auto match = request.field("If-Match")) {
        if (!listsTag(*match, tag, false))
            return 412;
    } else if (const auto since = request.field("If-Unmodified-Since")) {
        const auto date = parseHttpDate(*since, file.now);
        if (date && file.modified > *date)
            return 412;
    }
    if (const auto noneMatch = request.field("If-None-Match")) {
        if (listsTag(*noneMatch, tag, true))
            return 304;
    } else if (const auto since = request.field("If-Modified-Since")) {
        const auto date = parseHttpDate(*since, file.now);
        if (date && file.modified <= *date)
            return 304;
    }
    return std::nullopt;
}

int monthOf(std::string_view name)
{
    const std::size_t at = name.size() == 3 ? months.find(name) : std::string_view::npos;
    return at == std::string_view::npos || at % 3 != 0 ? -1 : static_cast<int>(at / 3);
}

struct DateText
{
    std::string_view day, month, year, hour, minute, second;
};

/// Cuts one of the forms apart; the day's name is not looked at.
std::optional<DateText> splitDate(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == 3 && text.size() == 29 && text.substr(25) == " GMT") { // IMF-fixdate
        return DateText{text.substr(5, 2),  text.substr(8, 3),  text.substr(12, 4),
                        text.substr(17, 2), text.substr(20, 2), text.substr(23, 2)};
    }
    if (comma != std::string_view::npos && text.size() == comma + 24
        && text.substr(comma + 20) == " GMT") {
        text.remove_prefix(comma + 2); // "06-Nov-94 08:49:37 GMT", RFC 850
        return DateText{text.substr(0, 2),  text.substr(3, 3),  text.substr(7, 2),
                        text.substr(10, 2), text.substr(13, 2), text.substr(16, 2)};
    }
    if (comma == std::string_view::npos
        && text.size() == 24) { // "Sun Nov  6 08:49:37 1994", asctime()
        return DateText{trimmed(text.substr(8, 2)), text.substr(4, 3),  text.substr(20, 4),
                        text.substr(11, 2),         text.substr(14, 2), text.substr(17, 2)};
    }
    return std::nullopt;
}

} // namespace

std::optional<std::time_t> parseHttpDate(std::string_view text, std::time_t now)
{
    const std::optional<DateText> parts = splitDate(trimmed(text));
    if (!parts)
        return std::nullopt;
    std::tm date = {};
    date.tm_mon = monthOf(parts->month);
    const std::array<std::pair<std::string_view, int *>, 5> numbers{{
        {parts->day, &date.tm_mday},
        {parts->year, &date.tm_year},
        {parts->hour, &date.tm_hour},
        {parts->minute, &date.tm_min},
        {parts->second, &date.tm_sec},
    }};
    for (const auto &[digits, target] : numbers) {
        const auto number = parseDigits(digits);
        if (!number)
            return std::nullopt;
        *target = static_cast<int>(*number);
    }
    if (date.tm_mon < 0 || date.tm_mday < 1 || date.tm_mday > 31 || date.tm_hour > 23
        || date.tm_min > 59 || date.tm_sec > 60)
        return std::nullopt;
    if (parts->year.size() == 4) {
        date.tm_year -= 1900;
    } else { // more than 50 years ahead means the century before
        std::tm today = {};
        ::gmtime_r(&now, &today);
        date.tm_year += today.tm_year / 100 * 100;
        if (date.tm_year > today.tm_year + 50)
            date.tm_year -= 100;
    }
    return ::timegm(&date);
}

std::string entityTagOf(const FileState &file)
{
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "\"%" PRIx64 "-%lx-%" PRIx64 "\"",
                  static_cast<std::uint64_t>(file.modified),
                  static_cast<unsigned long>(file.modifiedNanoseconds),
                  static_cast<std::uint64_t>(file.size));
    return text.data();
}

std::string lastModifiedOf(const FileState &file)
{
    std::tm date = {};
    if (file.modified > file.now || !::gmtime_r(&file.modified, &date))
        return {};
    // Not strftime(), which would follow the locale.
    const auto three = [](std::string_view names, int index) {
        return names.substr(static_cast<std::size_t>(index) * 3, 3);
    };
    std::array<char, 64> text = {};
    std::snprintf(text.data(), text.size(), "%.3s, %02d %.3s %04d %02d:%02d:%02d GMT",
                  three(days, date.tm_wday).data(), date.tm_mday, three(months, date.tm_mon).data(),
                  date.tm_year + 1900, date.tm_hour, date.tm_min, date.tm_sec);
    return text.data();
}

FileDecision decideFileAnswer(const Request &request, const FileState &file)
{
    if (const std::optional<int> status = checkPreconditions(request, file))
        return {.status = *status, .range = {}};
    const FileDecision whole{.status = 200, .range = {0, file.size}};
    const auto value = request.field("Range");
    if (request.method != "GET" || !value || !allowsRange(request, file))
        return whole;
    ByteRange range;
    switch (parseRange(*value, file.size, range)) {
    case RangeResult::Satisfiable:
        return {.status = 206, .range = range};
    case RangeResult::Unsatisfiable:
        return {.status = 416, .range = {}};
    case RangeResult::Ignored:
        break;
    }
    return whole;
}

} // namespace lumos
