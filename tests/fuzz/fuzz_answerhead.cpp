// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "hosts/wsgi/answerhead.h"
#include "protocol/responsewriter.h"

using namespace lumos;

namespace {

// Neither may stand in a head, and other control characters stand for them.
constexpr char endOfPart = '\x1e';
constexpr char endOfName = '\x1f';

std::string_view take(std::string_view &text, char end)
{
    const std::string_view part = text.substr(0, text.find(end));
    text.remove_prefix(std::min(part.size() + 1, text.size()));
    return part;
}

bool isHarmless(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        return c == '\r' || c == '\n' || c == '\0' || c == endOfPart || c == endOfName;
    });
}

/// Adds the fields of @p text as long as they are let through; whether all were.
bool addFields(std::string_view text, AnswerHead &head)
{
    while (!text.empty()) {
        std::string_view value = take(text, endOfPart);
        const std::string_view name = take(value, endOfName);
        const std::int64_t length = head.contentLength;
        const std::size_t count = head.head.fields.size();
        if (addField(name, value, head))
            return false;
        require(!name.empty() && isHarmless(name) && isHarmless(value), "a field cannot end early");
        require(name.find_first_of(": \t") == std::string_view::npos, "nor can its name");
        if (head.head.fields.size() == count) {
            require(equalsIgnoringCase(name, "Content-Length"), "no other field is taken out");
            require(head.contentLength >= 0 && (length < 0 || length == head.contentLength),
                    "there is one length");
        } else {
            require(head.head.fields.back() == std::pair(std::string(name), std::string(value)),
                    "a field stays as it is");
            require(head.contentLength == length, "and is no length");
        }
    }
    return true;
}

std::size_t countOf(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// What has been let through is written, and as one head of as many lines as there are fields.
void requireWritten(const AnswerHead &head, Request::Protocol protocol, bool isHead)
{
    const AnswerFrame frame{.protocol = protocol,
                            .versionMinor = 1,
                            .isHead = isHead,
                            .keepAlive = true,
                            .date = "Sun, 06 Nov 1994 08:49:37 GMT"};
    std::string text;
    require(appendHead(text, head.head, head.contentLength, frame).has_value(),
            "what is let through is fit to be sent");
    require(text.starts_with("HTTP/1.1 " + std::to_string(head.head.status) + ' '),
            "it begins with the status");
    require(text.find("\r\n\r\n") == text.size() - 4, "it ends once");
    const std::size_t lines = countOf(text, "\r\n");
    require(countOf(text, "\n") == lines && countOf(text, "\r") == lines, "every line ends alike");
    // The status, its own end, and of the server: length or coding, date, connection.
    require(lines <= head.head.fields.size() + 5, "no line out of nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const std::string_view status = take(text, endOfPart);
    AnswerHead head;
    const bool isStatus = readStatus(status, head.head);
    if (isStatus) {
        require(head.head.status >= 200 && head.head.status <= 599, "a status is in its range");
        require(isHarmless(status), "its words cannot end early");
    } else {
        head.head = {};
    }
    if (!addFields(text, head))
        return 0;
    for (const auto protocol : {Request::Protocol::Http, Request::Protocol::Uwsgi}) {
        requireWritten(head, protocol, false);
        requireWritten(head, protocol, true);
    }
    return 0;
}
