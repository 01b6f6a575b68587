// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediatype.h"

#include <lumos/request.h>

#include <array>

namespace lumos {

namespace {

struct Ending
{
    std::string_view ending;
    std::string_view mediaType;
};

// QMimeDatabase reads megabytes and looks into files; a web server needs these names.
constexpr std::array endings{
    Ending{"avif", "image/avif"},
    Ending{"bmp", "image/bmp"},
    Ending{"css", "text/css; charset=utf-8"},
    Ending{"csv", "text/csv; charset=utf-8"},
    Ending{"eot", "application/vnd.ms-fontobject"},
    Ending{"gif", "image/gif"},
    Ending{"gz", "application/gzip"},
    Ending{"htm", "text/html; charset=utf-8"},
    Ending{"html", "text/html; charset=utf-8"},
    Ending{"ico", "image/x-icon"},
    Ending{"ics", "text/calendar; charset=utf-8"},
    Ending{"jpeg", "image/jpeg"},
    Ending{"jpg", "image/jpeg"},
    Ending{"js", "text/javascript; charset=utf-8"},
    Ending{"json", "application/json"},
    Ending{"jxl", "image/jxl"},
    Ending{"m4a", "audio/mp4"},
    Ending{"map", "application/json"},
    Ending{"md", "text/markdown; charset=utf-8"},
    Ending{"mjs", "text/javascript; charset=utf-8"},
    Ending{"mp3", "audio/mpeg"},
    Ending{"mp4", "video/mp4"},
    Ending{"oga", "audio/ogg"},
    Ending{"ogg", "audio/ogg"},
    Ending{"ogv", "video/ogg"},
    Ending{"opus", "audio/ogg"},
    Ending{"otf", "font/otf"},
    Ending{"pdf", "application/pdf"},
    Ending{"png", "image/png"},
    Ending{"svg", "image/svg+xml"},
    Ending{"tar", "application/x-tar"},
    Ending{"ttf", "font/ttf"},
    Ending{"txt", "text/plain; charset=utf-8"},
    Ending{"vtt", "text/vtt; charset=utf-8"},
    Ending{"wasm", "application/wasm"},
    Ending{"wav", "audio/wav"},
    Ending{"weba", "audio/webm"},
    Ending{"webm", "video/webm"},
    Ending{"webmanifest", "application/manifest+json"},
    Ending{"webp", "image/webp"},
    Ending{"woff", "font/woff"},
    Ending{"woff2", "font/woff2"},
    Ending{"xhtml", "application/xhtml+xml"},
    Ending{"xml", "text/xml; charset=utf-8"},
    Ending{"zip", "application/zip"},
};

} // namespace

std::string_view mediaTypeOf(std::string_view fileName)
{
    const std::size_t dot = fileName.find_last_of("./");
    if (dot != std::string_view::npos && fileName[dot] == '.') {
        for (const Ending &known : endings) {
            if (equalsIgnoringCase(known.ending, fileName.substr(dot + 1)))
                return known.mediaType;
        }
    }
    return "application/octet-stream";
}

} // namespace lumos
