// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerparser.h"

#include <lumos/request.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace lumos {

namespace {

template <typename Number> bool parseNumber(std::string_view text, Number &number, int base = 10)
{
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number, base);
    return error == std::errc() && at == end && number >= 0;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

void AnswerParser::reset()
{
    m_state = State::Head;
    m_head = ResponseHead();
    m_contentLength.reset();
    m_isChunked = false;
    m_missing = 0;
    m_buffer.clear();
    m_problem = nullptr;
}

std::string_view AnswerParser::feed(std::string_view bytes)
{
    switch (m_state) {
    case State::Head:
        return feedHead(bytes);
    case State::Body:
        return m_isChunked ? feedChunks(bytes) : feedBody(bytes);
    case State::Complete:
    case State::Broken:
        break; // what comes too late belongs to nobody
    }
    return {};
}

std::string_view AnswerParser::feedHead(std::string_view bytes)
{
    // QHttpServer writes a head in a dozen pieces; most of them end no line.
    const std::size_t before = m_buffer.size();
    m_buffer.append(bytes);
    if (bytes.find('\n') == std::string_view::npos)
        return {};
    const std::size_t end = m_buffer.find("\r\n\r\n", before > 3 ? before - 3 : 0);
    if (end == std::string_view::npos)
        return {};
    if (!parseHead(std::string_view(m_buffer).substr(0, end + 2)))
        return breakWith("its head is not of HTTP/1.1");
    const std::string_view rest = bytes.substr(end + 4 - before);
    m_buffer.clear();
    decideBody();
    return rest.empty() ? std::string_view() : feed(rest);
}

bool AnswerParser::parseHead(std::string_view head)
{
    constexpr std::string_view version = "HTTP/1.1 ";
    if (head.substr(0, version.size()) != version)
        return false;
    if (!parseNumber(head.substr(version.size(), 3), m_head.status))
        return false;
    m_head.fields.reserve(8);
    head.remove_prefix(head.find('\n') + 1);
    while (!head.empty()) {
        const std::size_t end = head.find('\n'); // there, since the head ends with one
        if (end == 0 || head[end - 1] != '\r' || !parseField(head.substr(0, end - 1)))
            return false;
        head.remove_prefix(end + 1);
    }
    return true;
}

bool AnswerParser::parseField(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos)
        return false;
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (equalsIgnoringCase(name, "Content-Length")) {
        std::int64_t length = 0;
        if (!parseNumber(value, length))
            return false;
        m_contentLength = length;
    } else if (equalsIgnoringCase(name, "Transfer-Encoding")) {
        m_isChunked = equalsIgnoringCase(value, "chunked");
    } else {
        m_head.fields.emplace_back(name, value);
    }
    return true;
}

void AnswerParser::decideBody()
{
    if (m_isChunked) {
        m_contentLength.reset();
        m_state = State::Body;
        return;
    }
    if (!m_contentLength && hasNoBody(m_head.status))
        m_contentLength = 0;
    if (!m_contentLength) {
        breakWith("it has neither a Content-Length nor chunks, so its end cannot be told");
        return;
    }
    m_missing = *m_contentLength;
    m_state = m_missing == 0 ? State::Complete : State::Body;
}

std::string_view AnswerParser::feedBody(std::string_view bytes)
{
    const auto taken = std::min(m_missing, static_cast<std::int64_t>(bytes.size()));
    m_missing -= taken;
    if (m_missing == 0)
        m_state = State::Complete;
    return bytes.substr(0, static_cast<std::size_t>(taken));
}

std::string_view AnswerParser::feedChunks(std::string_view bytes)
{
    constexpr std::int64_t lineEnd = 2;
    m_decoded.clear();
    while (!bytes.empty() && m_state == State::Body) {
        if (m_missing > 0) {
            const auto taken = static_cast<std::size_t>(
                std::min(m_missing, static_cast<std::int64_t>(bytes.size())));
            const std::int64_t data = std::max<std::int64_t>(m_missing - lineEnd, 0);
            m_decoded.append(bytes.substr(0, std::min(taken, static_cast<std::size_t>(data))));
            m_missing -= static_cast<std::int64_t>(taken);
            bytes.remove_prefix(taken);
            continue;
        }
        const std::size_t end = bytes.find('\n');
        m_buffer.append(bytes.substr(0, end));
        if (end == std::string_view::npos)
            break;
        bytes.remove_prefix(end + 1);
        const std::string line = std::exchange(m_buffer, std::string());
        std::int64_t size = 0;
        if (line.empty() || line.back() != '\r'
            || !parseNumber(std::string_view(line).substr(0, line.size() - 1), size, 16))
            return breakWith("a chunk of its body has no size");
        if (size == 0)
            m_state = State::Complete;
        m_missing = size + lineEnd;
    }
    return m_decoded;
}

std::string_view AnswerParser::breakWith(const char *problem)
{
    m_state = State::Broken;
    m_problem = problem;
    return {};
}

} // namespace lumos
