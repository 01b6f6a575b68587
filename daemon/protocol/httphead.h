// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/linebuffer.h"
#include "protocol/requestreader.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// Understands the lines of one HTTP request head and fills the Request with them (RFC 9112). Each
/// line is judged by itself as it comes, what only the whole head can tell when it has ended.
class HttpHead
{
public:
    /// All outlive the head.
    HttpHead(const ReaderLimits &limits, const ConnectionFacts &facts, Request &request);

    /// Takes the next line, without CR LF; the empty one ends the head. It must stay where it is.
    /// False: error() tells why.
    [[nodiscard]] bool readLine(std::string_view line);
    /// Takes as many lines from @p lines as are whole, plain fields.
    [[nodiscard]] bool readPlainFields(LineBuffer &lines);
    /// How long the next line may be.
    [[nodiscard]] std::size_t lineLimit() const;

    [[nodiscard]] bool hasRequestLine() const { return m_known.hasRequestLine; }
    [[nodiscard]] bool isComplete() const { return m_known.isComplete; }
    [[nodiscard]] bool isChunked() const { return m_known.isChunked; }
    [[nodiscard]] std::int64_t contentLength() const { return m_known.contentLength; }
    [[nodiscard]] bool expectsContinue() const;
    [[nodiscard]] bool allowsKeepAlive() const;
    [[nodiscard]] ProtocolError &error() { return m_error; }
    void reset() { m_known = Known(); }

private:
    struct Known
    {
        bool hasRequestLine = false;
        bool isComplete = false;
        bool hasHost = false;
        bool hasContentLength = false;
        bool hasTransferEncoding = false;
        bool isChunked = false;
        bool asksToClose = false;
        bool asksToKeepAlive = false;
        bool expectsContinue = false;
        bool expectsElse = false;
        std::uint8_t emptyLines = 0;
        std::size_t fieldBytes = 0;
        std::size_t fieldCount = 0;
        std::size_t hostIndex = 0; ///< in Request::fields
        std::int64_t contentLength = 0;
        std::string_view authority; ///< of an absolute target
        std::string_view transferEncoding;
        std::string_view forwardedFor;
        std::string_view forwardedProto;
    };

    [[nodiscard]] bool readRequestLine(std::string_view line);
    [[nodiscard]] bool readVersion(std::string_view version);
    [[nodiscard]] bool readTarget();
    [[nodiscard]] bool readFieldLine(std::string_view line);
    [[nodiscard]] bool failFieldLine(std::string_view line, std::size_t nameLength);
    [[nodiscard]] bool countField(std::size_t length);
    // Out of line: the making of its words would weigh on every field.
    [[gnu::cold, gnu::noinline]] bool failFieldCount();
    [[nodiscard]] bool noteField(const Field &field);
    [[nodiscard]] bool noteHost(const Field &field);
    [[nodiscard]] bool noteContentLength(std::string_view value);
    [[nodiscard]] bool noteTransferEncoding(std::string_view value);
    void noteConnection(std::string_view value);
    void noteExpect(std::string_view value);
    void keepField(const Field &field) { m_request.fields.push_back(field); }

    [[nodiscard]] bool finish();
    [[nodiscard]] bool checkHost();
    [[nodiscard]] bool checkTransferEncoding();
    void applyFacts();
    void applyForwarded();
    [[gnu::cold, gnu::noinline]] bool fail(int status, std::string reason);

    const ReaderLimits &m_limits;
    const ConnectionFacts &m_facts;
    Request &m_request;
    Known m_known;
    std::string m_decodedPath;
    ProtocolError m_error;
};

} // namespace lumos
