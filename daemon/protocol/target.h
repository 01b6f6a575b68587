// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/requestreader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace lumos {

/// host and port of a Host field or of an absolute target (RFC 3986, 3.2).
struct UriAuthority
{
    std::string_view host; ///< with the brackets of an IPv6 address; may be empty
    std::uint16_t port = 0; ///< 0 when none is named
};

/// uri-host [ ":" port ] of RFC 3986, 3.2 without user information. The empty text is valid; a
/// comma is not, though RFC 3986 would allow it, for it tells of two Host fields joined on the way.
[[nodiscard]] std::optional<UriAuthority> parseAuthority(std::string_view text);

/// A request target taken apart (RFC 9112, 3.2); views into the text it was parsed from.
struct Target
{
    std::string_view rawPath; ///< "*" for the asterisk form; never empty
    std::string_view query; ///< after the first "?"
    std::string_view authority; ///< absolute form only
};

/// Takes @p target apart in the light of its @p method. CONNECT is refused with 405, since this is
/// no proxy. Bytes over 0x7f are let through, control characters, spaces and fragments are not.
[[nodiscard]] tl::expected<Target, ProtocolError> parseTarget(std::string_view method,
                                                              std::string_view target);

/// nullopt when @p method is a token of bearable length.
[[nodiscard]] std::optional<ProtocolError> checkMethod(std::string_view method);

/// Appends @p rawPath, percent-decoded once, to @p out. False: a broken escape, or "%00".
[[nodiscard]] bool decodePercent(std::string_view rawPath, std::string &out);

/// Whether decodePercent() would take @p rawPath, for one who has the decoded path already.
[[nodiscard]] bool isDecodable(std::string_view rawPath);

/// Appends @p path with every byte escaped that may not stand in a path (RFC 3986, 3.3).
void encodePath(std::string_view path, std::string &out);

} // namespace lumos
