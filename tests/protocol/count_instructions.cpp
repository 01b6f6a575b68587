// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one request costs in the protocol room; not a test, see count_instructions.sh.

#include "packet.h"
#include "protocol/httpreader.h"
#include "protocol/responsewriter.h"
#include "protocol/uwsgireader.h"

#include <cstdio>
#include <string>

using namespace lumos;

namespace {

constexpr int rounds = 1000;

/// As nginx passes on what a desktop browser sends: 15 fields.
const std::string httpHead =
    "GET /articles/2026/lamp.html?page=2&sort=new HTTP/1.1\r\n"
    "Host: lumos.local\r\n"
    "X-Forwarded-For: 192.168.178.34\r\n"
    "X-Forwarded-Proto: http\r\n"
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
    "Firefox/128.0\r\n"
    "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
    "Accept-Language: en-US,en;q=0.5\r\n"
    "Accept-Encoding: gzip, deflate\r\n"
    "Referer: http://lumos.local/articles/2026/\r\n"
    "DNT: 1\r\n"
    "Cookie: session=4f1d9a8b7c6e5d4c3b2a1908f7e6d5c4; theme=dark\r\n"
    "Upgrade-Insecure-Requests: 1\r\n"
    "Sec-Fetch-Dest: document\r\n"
    "Sec-Fetch-Mode: navigate\r\n"
    "Priority: u=0, i\r\n"
    "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
    "\r\n";

/// The stock uwsgi_params and 7 fields: 21 variables.
std::string uwsgiPacket()
{
    return packetOf(
        {{"QUERY_STRING", "page=2&sort=new"},
         {"REQUEST_METHOD", "GET"},
         {"CONTENT_TYPE", ""},
         {"CONTENT_LENGTH", ""},
         {"REQUEST_URI", "/articles/2026/lamp.html?page=2&sort=new"},
         {"PATH_INFO", "/articles/2026/lamp.html"},
         {"DOCUMENT_ROOT", "/usr/share/nginx/html"},
         {"SERVER_PROTOCOL", "HTTP/1.1"},
         {"REQUEST_SCHEME", "http"},
         {"REMOTE_ADDR", "192.168.178.34"},
         {"REMOTE_PORT", "51234"},
         {"SERVER_PORT", "80"},
         {"SERVER_NAME", "lumos.local"},
         {"HTTP_HOST", "lumos.local"},
         {"HTTP_USER_AGENT",
          "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"},
         {"HTTP_ACCEPT", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"},
         {"HTTP_ACCEPT_LANGUAGE", "en-US,en;q=0.5"},
         {"HTTP_ACCEPT_ENCODING", "gzip, deflate"},
         {"HTTP_COOKIE", "session=4f1d9a8b7c6e5d4c3b2a1908f7e6d5c4; theme=dark"},
         {"HTTP_CONNECTION", "keep-alive"},
         {"HTTP_UPGRADE_INSECURE_REQUESTS", "1"}});
}

} // namespace

// Their names are what callgrind is told to count.
extern "C" [[gnu::noinline]] int countReading(RequestReader &reader, const std::string &bytes)
{
    int complete = 0;
    for (int i = 0; i < rounds; ++i) {
        reader.feed(bytes);
        complete += reader.state() == RequestReader::State::Complete ? 1 : 0;
        reader.reset();
    }
    return complete;
}

extern "C" [[gnu::noinline]] int countWriting(const ResponseHead &head, const std::string &date)
{
    std::string out;
    int written = 0;
    for (int i = 0; i < rounds; ++i) {
        out.clear();
        AnswerFrame frame;
        frame.date = date;
        written += appendHead(out, head, 13, frame) ? 1 : 0;
    }
    return written;
}

int main(int argc, char **argv)
{
    const std::string what = argc > 1 ? argv[1] : "";
    const ReaderLimits limits;
    ConnectionFacts facts;
    facts.isUnix = true;
    int done = 0;
    if (what == "http") {
        HttpReader reader(limits, facts);
        reader.feed(httpHead); // warm: buffers are there
        reader.reset();
        done = countReading(reader, httpHead);
    } else if (what == "uwsgi") {
        const std::string packet = uwsgiPacket();
        UwsgiReader reader(limits, facts);
        reader.feed(packet);
        reader.reset();
        done = countReading(reader, packet);
    } else if (what == "write") {
        ResponseHead head;
        head.fields = {{"Content-Type", "text/plain; charset=utf-8"},
                       {"Cache-Control", "no-store"}};
        done = countWriting(head, imfFixdate(784111777));
    }
    std::printf("%s: %d of %d\n", what.c_str(), done, rounds);
    return done == rounds ? 0 : 1;
}
