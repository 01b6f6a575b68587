// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>
#include <lumos/response.h>

#include <cstdint>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace lumos {

/// What the request says about the form of its answer.
struct AnswerFrame
{
    Request::Protocol protocol = Request::Protocol::Http;
    int versionMinor = 1;
    bool isHead = false;
    bool keepAlive =
        true; ///< whether the connection may be kept, as far as the server is concerned
    std::string_view date; ///< an IMF-fixdate; written as Date over HTTP
};

/// How the body follows the head.
enum class BodyFraming {
    None, ///< HEAD, 204, 304: whatever body there is, is not sent
    Length, ///< as many bytes as Content-Length says
    Chunked, ///< HTTP/1.1 only
    UntilClose,
};

struct WrittenHead
{
    BodyFraming framing = BodyFraming::None;
    bool keepAlive = false; ///< whether the connection lives on after this answer
};

/// Appends the head of an answer to @p out. @p contentLength in bytes, negative when unknown.
/// Empty when the head is not fit to be sent (see ResponseHead); then @p out is unchanged.
/// RFC 9112; over uwsgi: an HTTP/1.1 status line and fields, never Transfer-Encoding, no Date.
[[nodiscard]] std::optional<WrittenHead> appendHead(std::string &out, const ResponseHead &head,
                                                    std::int64_t contentLength,
                                                    const AnswerFrame &frame);

/// One chunk (RFC 9112, 7.1): appends the size line to @p out; the data and CR LF follow from the
/// caller.
void appendChunkSize(std::string &out, std::size_t size);
inline constexpr std::string_view chunkEnd = "\r\n";
inline constexpr std::string_view lastChunk = "0\r\n\r\n";

/// The usual words for a status ("Not Found"); "Unknown" for others.
[[nodiscard]] std::string_view reasonPhrase(int status);

/// The time as an IMF-fixdate, in GMT: "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
[[nodiscard]] std::string imfFixdate(std::time_t time);

/// The small page that the server itself answers with, when a request is refused or fails.
[[nodiscard]] Response errorResponse(int status, std::string_view allow = {});

} // namespace lumos
