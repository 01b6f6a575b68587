// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "hosts/qthttp/answerparser.h"

using namespace lumos;

namespace {

/// What came of an answer: equal however its bytes were cut.
struct Answered
{
    AnswerParser::State state = AnswerParser::State::Head;
    int status = 0;
    std::string body;

    bool operator==(const Answered &) const = default;
};

Answered feed(std::string_view bytes, std::size_t step)
{
    AnswerParser parser;
    Answered result;
    while (!bytes.empty() && parser.state() != AnswerParser::State::Complete
           && parser.state() != AnswerParser::State::Broken) {
        const std::string_view piece = bytes.substr(0, step);
        bytes.remove_prefix(piece.size());
        result.body += parser.feed(piece);
    }
    result.state = parser.state();
    if (result.state == AnswerParser::State::Broken) {
        require(parser.problem() != nullptr, "what is broken has a reason");
        result.body.clear(); // it is not passed on; how much came before depends on the cuts
    } else if (result.state != AnswerParser::State::Head) {
        result.status = parser.head().status;
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes), size);
    const std::string sound =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(text);
    for (const std::string_view answer : {text, std::string_view(sound)}) {
        const Answered whole = feed(answer, std::max<std::size_t>(answer.size(), 1));
        require(feed(answer, 1) == whole, "byte by byte gives the same");
        require(feed(answer, 7) == whole, "cut into sevens gives the same");
    }
    return 0;
}
