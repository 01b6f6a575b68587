// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "ipc/messages.h"

using namespace lumos;

/// A packet of an application gone wild: refused, or a message that can be sent on unchanged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const auto message = decodeMessage(
        QByteArrayView(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!message) {
        require(!message.error().text.isEmpty(), "a refusal has a reason");
        return 0;
    }
    const auto packet = encodeMessage(*message);
    if (!packet) // a configuration may not fit any more
        return 0;
    require(packet->size() <= maxMessageSize, "no packet is larger than is taken");
    const auto again = decodeMessage(*packet);
    require(again.has_value(), "what is sent can be read");
    const auto second = encodeMessage(*again);
    require(second.has_value() && *second == *packet, "and is the same");
    return 0;
}
