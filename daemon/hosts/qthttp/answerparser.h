// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/response.h>

#include <optional>
#include <string>
#include <string_view>

namespace lumos {

/// Turns the bytes that QHttpServer writes back into a head and a body, in any split.
class AnswerParser
{
public:
    enum class State {
        Head, ///< the head is not whole yet
        Body, ///< head() is there, body bytes are missing
        Complete,
        Broken, ///< nothing that can be answered with; see problem()
    };

    void reset();
    /// Takes the next bytes and returns the part of the body in them, decoded. The view points into
    /// @p bytes or into the parser, until the next call.
    std::string_view feed(std::string_view bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasBegun() const { return m_state != State::Head || !m_buffer.empty(); }
    /// Whole from State::Body on.
    [[nodiscard]] ResponseHead &head() { return m_head; }
    /// Of the body; empty for a body in chunks.
    [[nodiscard]] std::optional<std::int64_t> contentLength() const { return m_contentLength; }
    /// A literal.
    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    std::string_view feedHead(std::string_view bytes);
    std::string_view feedBody(std::string_view bytes);
    std::string_view feedChunks(std::string_view bytes);
    bool parseHead(std::string_view head);
    bool parseField(std::string_view line);
    void decideBody();
    std::string_view breakWith(const char *problem);

    State m_state = State::Head;
    ResponseHead m_head;
    std::optional<std::int64_t> m_contentLength;
    bool m_isChunked = false;
    std::int64_t m_missing = 0; // bytes of the body or of the chunk; a chunk's CRLF is counted
    std::string m_buffer; // the head, or a chunk's size line, while it is not whole
    std::string m_decoded; // body bytes of the chunks of one feed()
    const char *m_problem = nullptr;
};

} // namespace lumos
