// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one answer as the server would, for heads_by_h11.py: METHOD MINOR KEEP STATUS LENGTH.
// A length of -1 means unknown. The body is as many "x", in two chunks where it is chunked.

#include "protocol/responsewriter.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace lumos;

namespace {

std::string bodyFor(BodyFraming framing, std::size_t length)
{
    const std::string body(length, 'x');
    if (framing == BodyFraming::None)
        return {};
    if (framing != BodyFraming::Chunked)
        return body;
    std::string chunks;
    for (const std::string &part : {body.substr(0, length / 2), body.substr(length / 2)}) {
        appendChunkSize(chunks, part.size());
        chunks += part;
        chunks += chunkEnd;
    }
    return chunks.append(lastChunk);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6)
        return 64;
    AnswerFrame frame;
    frame.isHead = std::string_view(argv[1]) == "HEAD";
    frame.versionMinor = std::atoi(argv[2]);
    frame.keepAlive = std::atoi(argv[3]) != 0;
    const std::string date = imfFixdate(784111777);
    frame.date = date;
    const int status = std::atoi(argv[4]);
    const int length = std::atoi(argv[5]);
    ResponseHead head{status, {}, {{"Content-Type", "text/plain"}, {"Set-Cookie", "a=b"}}};
    if (status >= 400)
        head = errorResponse(status, "GET, HEAD");
    std::string out;
    const auto written = appendHead(out, head, length, frame);
    if (!written)
        return 1;
    out += bodyFor(written->framing, length < 0 ? 10 : static_cast<std::size_t>(length));
    std::fprintf(stderr, "%d\n", written->keepAlive ? 1 : 0);
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 1;
}
