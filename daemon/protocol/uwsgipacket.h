// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/requestreader.h"
#include "protocol/uwsginames.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// The variables of one uwsgi request: collects their bytes, takes them apart, and shows them as
/// fields and variables of a Request. Names of fields are rewritten where they stand.
class UwsgiPacket
{
public:
    /// Variables that say what the request is; views with null data were not sent.
    struct Known
    {
        std::string_view requestMethod;
        std::string_view requestUri;
        std::string_view pathInfo;
        std::string_view queryString;
        std::string_view serverProtocol;
        std::string_view contentType;
        std::string_view contentLength;
        std::string_view host;
    };

    /// Both outlive the packet.
    UwsgiPacket(const ReaderLimits &limits, Request &request)
        : m_limits(limits)
        , m_request(request)
    { }

    /// How many bytes will come.
    void setSize(std::size_t size) { m_size = size; }
    /// Returns how many bytes it took; the rest is no more of the packet.
    std::size_t append(std::string_view bytes);
    [[nodiscard]] bool isComplete() const { return m_bytes.size() == m_size; }
    /// Once complete. False: error() tells why.
    [[nodiscard]] bool parse();

    [[nodiscard]] const Known &known() const { return m_known; }
    [[nodiscard]] ProtocolError &error() { return m_error; }
    void reset();

private:
    [[nodiscard]] bool readVariable(char *name, std::size_t nameLength, std::string_view value);
    [[nodiscard]] bool readField(char *name, std::size_t length, std::string_view value);
    [[nodiscard]] bool noteField(const Field &field);
    [[nodiscard]] bool readOther(const Field &variable);
    [[nodiscard]] bool readUnknown(const Field &variable);
    void noteKnown(UwsgiName name, std::string_view value);
    [[gnu::cold, gnu::noinline]] bool fail(int status, const char *reason,
                                           std::string_view culprit = {});

    const ReaderLimits &m_limits;
    Request &m_request;
    std::string m_bytes;
    std::size_t m_size = 0;
    std::size_t m_count = 0;
    std::uint64_t m_fieldsSeen = 0; ///< a bit per hash of the names so far
    std::uint64_t m_variablesSeen = 0; ///< the same for variables not in UwsgiName
    std::uint32_t m_knownSeen = 0; ///< a bit per UwsgiName
    bool m_hasRepeatedFields = false;
    Known m_known;
    std::string m_merged; ///< values of repeated fields
    ProtocolError m_error;
};

} // namespace lumos
