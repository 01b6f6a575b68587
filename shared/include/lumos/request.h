// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lumos {

/// One name and value of a request, as views into memory that the server owns.
struct Field
{
    std::string_view name;
    std::string_view value;
};

/// True when both hold the same ASCII letters, upper or lower case (RFC 9110, 5.1).
[[nodiscard]] inline bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

/// A finished, checked request: head and whole body. Every view stays valid until the request is
/// answered, and no longer; copy what you keep.
struct Request
{
    enum class Protocol { Http, Uwsgi };

    std::string_view method; ///< a token, as sent: "GET"
    std::string_view target; ///< as sent, with the query: "/a%20b?x=1"; "*" for OPTIONS *
    std::string_view path; ///< percent-decoded bytes: "/a b"; any byte but NUL may occur
    std::string_view rawPath; ///< the target without the query: "/a%20b"
    std::string_view query; ///< after the first "?", as sent; empty when there is none
    std::string_view
        host; ///< Host or the authority of an absolute target; may be empty with HTTP/1.0
    int versionMinor = 1; ///< 0 or 1 of HTTP/1.x

    /// Header fields in the order of arrival. Over uwsgi, HTTP_X_FOO arrives as "X-Foo".
    std::vector<Field> fields;
    /// Over uwsgi: the other variables (QUERY_STRING, DOCUMENT_ROOT, REMOTE_USER ...). Else empty.
    std::vector<Field> variables;

    std::string_view body; ///< whole; a large one is a mapped, unlinked file
    bool hasBody = false; ///< a length was declared, be it 0, or the body came in chunks

    std::string_view
        peerAddress; ///< the client's, or the one a trusted front reports; may be empty
    std::uint16_t peerPort = 0; ///< 0 when unknown
    std::string_view serverName; ///< name of the server that was asked, without port; may be empty
    std::uint16_t serverPort = 0; ///< 0 when unknown
    bool isHttps = false;
    bool isProxied = false; ///< came over a unix socket, so a front such as nginx stands before it
    Protocol protocol = Protocol::Http;
    std::uint8_t modifier1 = 0; ///< uwsgi's; 30 means: cut SCRIPT_NAME from PATH_INFO
    std::string_view id; ///< this request's name in the logs

    /// The first field of that name (ASCII case does not matter), if there is one.
    [[nodiscard]] std::optional<std::string_view> field(std::string_view name) const
    {
        return find(fields, name);
    }
    /// The uwsgi variable of that name, if there is one.
    [[nodiscard]] std::optional<std::string_view> variable(std::string_view name) const
    {
        return find(variables, name);
    }

private:
    static std::optional<std::string_view> find(const std::vector<Field> &list,
                                                std::string_view name)
    {
        for (const Field &field : list) {
            if (equalsIgnoringCase(field.name, name))
                return field.value;
        }
        return std::nullopt;
    }
};

} // namespace lumos
