// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>

namespace lumos {

/// What the conditions of a request are held against.
struct FileState
{
    std::int64_t size = 0;
    std::time_t modified = 0;
    long modifiedNanoseconds = 0;
    std::time_t now = 0;
};

struct ByteRange
{
    std::int64_t first = 0;
    std::int64_t length = 0;
    bool operator==(const ByteRange &) const = default;
};

/// How a file is to be answered with: 200, 206, 304, 412 or 416, and which bytes of it.
struct FileDecision
{
    int status = 200;
    ByteRange range; ///< for 200 and 206
    bool operator==(const FileDecision &) const = default;
};

/// Applies If-Match, If-Unmodified-Since, If-None-Match, If-Modified-Since, Range and If-Range in
/// the order of RFC 9110, 13.2.2. Several ranges at once are answered with the whole file, which
/// 14.2 allows.
[[nodiscard]] FileDecision decideFileAnswer(const Request &request, const FileState &file);

/// A strong validator, with its quotes.
[[nodiscard]] std::string entityTagOf(const FileState &file);

/// IMF-fixdate (RFC 9110, 5.6.7); empty when the file's time lies in the future.
[[nodiscard]] std::string lastModifiedOf(const FileState &file);

/// Any of the three forms of RFC 9110, 5.6.7. @p now decides the century of the two-digit one.
[[nodiscard]] std::optional<std::time_t> parseHttpDate(std::string_view text, std::time_t now);

} // namespace lumos
