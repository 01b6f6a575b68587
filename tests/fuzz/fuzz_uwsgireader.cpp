// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../protocol/packet.h"
#include "fuzzing.h"
#include "protocol/uwsgireader.h"

using namespace lumos;

namespace {

void require(const std::string &bytes)
{
    requireSplitInvariance<UwsgiReader>(reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                        bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    requireSplitInvariance<UwsgiReader>(bytes, size);
    // With a header of the right size, and with what a request needs, more is reached.
    const std::string text(reinterpret_cast<const char *>(bytes), size);
    const std::string sound = packetOf({{"REQUEST_METHOD", "POST"},
                                        {"REQUEST_URI", "/a%20b?c"},
                                        {"SERVER_PROTOCOL", "HTTP/1.1"}})
                                  .substr(4);
    require(rawPacket(text));
    require(rawPacket(sound + text) + "body");
    return 0;
}
