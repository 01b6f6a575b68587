// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

/// The variables of log-format: uWSGI's names where it has one ("Formatting uWSGI requests logs").
inline constexpr std::array<std::string_view, 19> logVariables{
    "addr",   "host",    "method", "uri",  "proto", "status", "size", "cl",  "secs", "msecs",
    "micros", "referer", "uagent", "user", "rid",   "ltime",  "time", "pid", "wid"};

/// A piece of a log-format: what stands for itself, or the name of a variable.
struct LogFormatPart
{
    std::string text;
    bool isVariable = false;

    bool operator==(const LogFormatPart &) const = default;
};

/// The pieces of @p format: %(NAME) is a variable, %% a percent sign, all else literal text, two
/// of which never follow one another. Names are not checked.
[[nodiscard]] std::vector<LogFormatPart> splitLogFormat(std::string_view format);

/// What is wrong with @p format, with the names there are; empty when nothing is.
[[nodiscard]] QString logFormatMistake(std::string_view format);

} // namespace lumos
