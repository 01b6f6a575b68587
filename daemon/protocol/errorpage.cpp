// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/responsewriter.h"

#include <string>

namespace lumos {
namespace {

/// What happened, in words for whoever sits at the browser.
std::string_view sentenceFor(int status)
{
    switch (status) {
    case 404:
        return "There is nothing at this address.";
    case 405:
        return "This address does not answer this kind of request.";
    case 408:
        return "The request did not arrive in time.";
    case 413:
        return "What was sent is larger than this site accepts.";
    case 414:
    case 431:
        return "The request is longer than this site accepts. Clearing this site's cookies may "
               "help.";
    case 417:
        return "The request expects something that this site does not do.";
    case 500:
        return "The application could not answer. Its log tells why.";
    case 501:
    case 505:
        return "The request needs something that this site does not do.";
    case 502:
    case 503:
        return "This site is starting or resting. It will be back by itself.";
    case 504:
        return "The application took too long to answer. Its log tells where it was.";
    case 507:
        return "There is no room left to receive what was sent.";
    default:
        return status < 500 ? "The request could not be understood."
                            : "Something went wrong. The log tells why.";
    }
}

constexpr std::string_view styleSheet =
    ":root{color-scheme:light dark}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;"
    "font:1.1rem/1.5 system-ui,sans-serif;background:#F7F6F2;color:#23211C}"
    "main{max-width:32rem;padding:1.5rem;text-align:center}h1{font-size:1.4rem}p{color:#5C574B}"
    "@media(prefers-color-scheme:dark){body{background:#1B1A17;color:#F1EEE6}p{color:#B5AE9F}}";

std::string pageFor(int status)
{
    const std::string title = std::to_string(status) + ' ' + std::string(reasonPhrase(status));
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>";
    page += title;
    page += "</title>\n<style>";
    page += styleSheet;
    page += "</style>\n</head>\n<body>\n<main>\n<h1>";
    page += title;
    page += "</h1>\n<p>";
    page += sentenceFor(status);
    page += "</p>\n</main>\n</body>\n</html>\n";
    return page;
}

} // namespace

Response errorResponse(int status, std::string_view allow)
{
    const std::string page = pageFor(status);
    Response response =
        Response::html(QByteArray(page.data(), static_cast<qsizetype>(page.size())), status);
    response.fields.emplace_back("Cache-Control", "no-store");
    response.fields.emplace_back("Content-Security-Policy",
                                 "default-src 'none'; style-src 'unsafe-inline'");
    if (!allow.empty())
        response.fields.emplace_back("Allow", std::string(allow));
    return response;
}

} // namespace lumos
