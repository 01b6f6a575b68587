// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "protocol/bodybuffer.h"
#include "protocol/chunkdecoder.h"

using namespace lumos;

namespace {

struct Decoded
{
    std::size_t consumed = 0;
    bool isDone = false;
    bool hasFailed = false;
    int status = 0;
    std::string reason;
    std::int64_t size = 0;
    std::string body;
    friend bool operator==(const Decoded &, const Decoded &) = default;
};

Decoded decode(std::string_view text, std::size_t piece)
{
    const ReaderLimits limits = fuzzingLimits();
    ChunkDecoder decoder(limits);
    BodyBuffer body(limits.bodyInMemory);
    Decoded result;
    while (result.consumed < text.size() && !decoder.isDone() && !decoder.hasFailed())
        result.consumed += decoder.feed(text.substr(result.consumed, piece), body);
    result.isDone = decoder.isDone();
    result.hasFailed = decoder.hasFailed();
    result.size = body.size();
    if (result.hasFailed) {
        result.status = decoder.error().status;
        result.reason = decoder.error().reason;
    }
    require(body.finish(), "the body can be seen");
    result.body = body.view();
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const Decoded whole = decode(text, size + 1);
    require(whole.size <= fuzzingLimits().body, "the limit holds");
    require(whole.size <= static_cast<std::int64_t>(size), "no data out of nothing");
    require(decode(text, 1) == whole, "byte by byte gives the same");
    require(decode(text, 1 + size % 7) == whole, "cut otherwise gives the same");
    return 0;
}
