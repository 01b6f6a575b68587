// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <lumos/request.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

/// What is logged of one request.
struct AccessRecord
{
    const Request &request;
    int status = 0;
    std::int64_t sentBytes = 0; ///< head and body
    std::chrono::nanoseconds duration{};
};

/// One bounded line per request on standard error. What the client sent is escaped, so that it can
/// neither end the line nor reach a terminal.
class AccessLog
{
public:
    static constexpr std::string_view defaultFormat =
        "%(addr) \"%(method) %(uri) %(proto)\" %(status) %(size) %(msecs) ms \"%(referer)\" "
        "\"%(uagent)\" %(rid)";

    /// @p format as uWSGI's log-format: %(NAME), %% for a percent sign; empty: the default.
    /// The error names the unknown variable and lists the known ones.
    [[nodiscard]] static Result<AccessLog> create(std::string_view format, int workerId);

    /// The line for @p record without its line end.
    [[nodiscard]] std::string format(const AccessRecord &record) const;
    /// With the priority "info" where the journal reads standard error (sd-daemon(3)).
    void write(const AccessRecord &record) const;

private:
    using Append = void (*)(std::string &line, const AccessRecord &record);
    struct Part
    {
        std::string text; ///< literal, when there is no variable
        Append variable = nullptr;
    };
    [[nodiscard]] static std::optional<Part> makePart(std::string_view name, int workerId);

    std::vector<Part> m_parts;
};

} // namespace lumos
