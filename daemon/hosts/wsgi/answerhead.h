// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/response.h>

#include <cstdint>
#include <optional>
#include <string_view>

/// What an application may say of its answer (PEP 3333, "The start_response() Callable"), as rules
/// on bytes: nothing of Python is in here.
namespace lumos {

/// The head of an answer as an application gave it to start_response, checked.
struct AnswerHead
{
    ResponseHead head; ///< without Content-Length
    std::int64_t contentLength = -1; ///< negative: not given

    /// A body is not sent with it (RFC 9110, 15.3.5 and 15.4.5).
    [[nodiscard]] bool isBodiless() const { return head.status == 204 || head.status == 304; }
};

/// Why a field of a head is refused.
enum class HeadFault {
    Byte, ///< one that may not stand in a field's name or value (RFC 9110, 5.6.2 and 5.5)
    HopByHop, ///< it is about the connection, which is the server's
    Length, ///< Content-Length is no number, or another one than before
};

/// Reads "200 OK" into @p head; false where it is not three digits from 200 to 599, a blank, and
/// words: then @p head is of no use.
[[nodiscard]] bool readStatus(std::string_view status, ResponseHead &head);
/// Adds a field to @p result; what is wrong, if anything: then @p result is of no use.
[[nodiscard]] std::optional<HeadFault> addField(std::string_view name, std::string_view value,
                                                AnswerHead &result);

} // namespace lumos
