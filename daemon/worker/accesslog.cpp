// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accesslog.h"

#include "log.h"
#include "logformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>
#include <unistd.h>

namespace lumos {

namespace {

constexpr std::size_t maxLine = 2048;
constexpr std::size_t maxValue = 512;

void appendEscaped(std::string &line, std::string_view value)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (value.empty()) {
        line += '-';
        return;
    }
    for (const char c : value.substr(0, maxValue)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\') {
            line += c;
            continue;
        }
        line += "\\x";
        line += digits[byte >> 4U];
        line += digits[byte & 0xfU];
    }
    if (value.size() > maxValue)
        line += "...";
}

void appendNumber(std::string &line, std::int64_t value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    line.append(digits.data(), end.ptr);
}

void appendField(std::string &line, const AccessRecord &record, std::string_view name)
{
    appendEscaped(line, record.request.field(name).value_or(std::string_view()));
}

void appendTime(std::string &line, const char *format)
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 40> text{};
    line.append(text.data(), std::strftime(text.data(), text.size(), format, &local));
}

template <typename Unit> void appendDuration(std::string &line, const AccessRecord &record)
{
    appendNumber(line, std::chrono::duration_cast<Unit>(record.duration).count());
}

struct NamedAppend
{
    std::string_view name;
    void (*append)(std::string &, const AccessRecord &);
};

// All of logVariables but "wid", which is known when the format is read.
constexpr std::array<NamedAppend, logVariables.size() - 1> variables{{
    {"addr",
     [](std::string &line, const AccessRecord &r) { appendEscaped(line, r.request.peerAddress); }},
    {"host", [](std::string &line, const AccessRecord &r) { appendEscaped(line, r.request.host); }},
    {"method",
     [](std::string &line, const AccessRecord &r) { appendEscaped(line, r.request.method); }},
    {"uri",
     [](std::string &line, const AccessRecord &r) { appendEscaped(line, r.request.target); }},
    {"proto",
     [](std::string &line, const AccessRecord &r) {
         line += r.request.versionMinor == 0 ? "HTTP/1.0" : "HTTP/1.1";
     }},
    {"status", [](std::string &line, const AccessRecord &r) { appendNumber(line, r.status); }},
    {"size", [](std::string &line, const AccessRecord &r) { appendNumber(line, r.sentBytes); }},
    {"cl",
     [](std::string &line, const AccessRecord &r) {
         appendNumber(line, static_cast<std::int64_t>(r.request.body.size()));
     }},
    {"secs", appendDuration<std::chrono::seconds>},
    {"msecs", appendDuration<std::chrono::milliseconds>},
    {"micros", appendDuration<std::chrono::microseconds>},
    {"referer", [](std::string &line, const AccessRecord &r) { appendField(line, r, "Referer"); }},
    {"uagent",
     [](std::string &line, const AccessRecord &r) { appendField(line, r, "User-Agent"); }},
    {"user",
     [](std::string &line, const AccessRecord &r) {
         appendEscaped(line, r.request.variable("REMOTE_USER").value_or(std::string_view()));
     }},
    {"rid", [](std::string &line, const AccessRecord &r) { appendEscaped(line, r.request.id); }},
    {"ltime",
     [](std::string &line, const AccessRecord &) { appendTime(line, "%d/%b/%Y:%H:%M:%S %z"); }},
    {"time",
     [](std::string &line, const AccessRecord &) { appendNumber(line, std::time(nullptr)); }},
    {"pid", [](std::string &line, const AccessRecord &) { appendNumber(line, ::getpid()); }},
}};

} // namespace

std::optional<AccessLog::Part> AccessLog::makePart(std::string_view name, int workerId)
{
    if (name == "wid")
        return Part{std::to_string(workerId), nullptr};
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [name](const NamedAppend &v) { return v.name == name; });
    if (found == variables.end())
        return std::nullopt;
    return Part{{}, found->append};
}

Result<AccessLog> AccessLog::create(std::string_view format, int workerId)
{
    AccessLog log;
    for (LogFormatPart &piece : splitLogFormat(format.empty() ? defaultFormat : format)) {
        std::optional<Part> part = piece.isVariable ? makePart(piece.text, workerId)
                                                    : Part{std::move(piece.text), nullptr};
        if (!part)
            return fail(QStringLiteral("log-format: ") + logFormatMistake(format),
                        ExitCode::Config);
        log.m_parts.push_back(std::move(*part));
    }
    return log;
}

std::string AccessLog::format(const AccessRecord &record) const
{
    std::string line;
    line.reserve(256);
    for (const Part &part : m_parts) {
        if (part.variable)
            part.variable(line, record);
        else
            line += part.text;
    }
    if (line.size() > maxLine)
        line.replace(maxLine - 3, std::string::npos, "...");
    return line;
}

void AccessLog::write(const AccessRecord &record) const
{
    std::string line = format(record) + '\n';
    // Journald takes a "<N>" at the start for the priority, even one that the client has sent.
    if (logStyle() == LogStyle::Journal)
        line.insert(0, "<6>");
    // A full disk must not stop the service: what cannot be logged is not logged.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace lumos
