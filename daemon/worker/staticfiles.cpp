// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticfiles.h"

#include "confinedfile.h"
#include "filecondition.h"
#include "mediatype.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <ctime>

namespace lumos {

namespace {

/// Up to this size a file is read, so that it leaves in one write with its head.
constexpr std::int64_t inlineSize = 16 << 10;

constexpr std::string_view indexName = "index.html";

/// False for what names no file that may be shown: empty, ".", ".." and dot files. A path with an
/// escaped slash is another path than the one with a slash, and no file is called that.
bool isShowable(std::string_view relative, std::string_view rawPath)
{
    for (std::size_t at = rawPath.find('%'); at != std::string_view::npos;
         at = rawPath.find('%', at + 1)) {
        if (equalsIgnoringCase(rawPath.substr(at, 3), "%2f"))
            return false;
    }
    if (relative.find('\0') != std::string_view::npos)
        return false;
    while (!relative.empty()) {
        const std::size_t slash = std::min(relative.find('/'), relative.size());
        if (slash == 0 || relative.front() == '.')
            return false;
        relative.remove_prefix(std::min(slash + 1, relative.size()));
    }
    return true;
}

Response methodNotAllowed()
{
    Response response = Response::text("Only GET and HEAD work on a file.\n", 405);
    response.fields.emplace_back("Allow", "GET, HEAD");
    return response;
}

/// To the directory's own address, so that links in its index lead into it.
Response redirectToDirectory(const Request &request)
{
    Response response = Response::text("The directory's address ends with a slash.\n", 301);
    // One slash in front: "//x" would lead to a host called x, and browsers read "\\" as a slash.
    const std::size_t start = request.rawPath.find_first_not_of("/\\");
    std::string location = "/";
    if (start != std::string_view::npos)
        location.append(request.rawPath.substr(start)).append("/");
    if (!request.query.empty())
        location.append("?").append(request.query);
    response.fields.emplace_back("Location", std::move(location));
    return response;
}

/// False when the file cannot be read.
bool putBody(Response &response, ConfinedFile &&file, ByteRange range)
{
    if (range.length > inlineSize) {
        response.file = FileBody(file.fd.release(), range.first, range.length);
        return true;
    }
    QByteArray bytes(static_cast<qsizetype>(range.length), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const ssize_t count =
            ::pread(file.fd.get(), bytes.data() + got, static_cast<std::size_t>(bytes.size() - got),
                    range.first + got);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        got += count;
    }
    response.body = std::move(bytes);
    return true;
}

Response answerWith(ConfinedFile &&file, const Request &request, std::string_view name)
{
    const FileState state{.size = file.size,
                          .modified = file.modified,
                          .modifiedNanoseconds = file.modifiedNanoseconds,
                          .now = ::time(nullptr)};
    const FileDecision decision = decideFileAnswer(request, state);
    Response response;
    response.status = decision.status;
    if (decision.status == 412)
        return Response::text("The file is another one than the request asks for.\n", 412);
    const std::string size = std::to_string(file.size);
    if (decision.status == 416) {
        response = Response::text("The file has no such range.\n", 416);
        response.fields.emplace_back("Content-Range", "bytes */" + size);
        return response;
    }
    if (decision.status != 304) {
        response.fields.emplace_back("Content-Type", mediaTypeOf(name));
        response.fields.emplace_back("X-Content-Type-Options", "nosniff");
        response.fields.emplace_back("Accept-Ranges", "bytes");
    }
    response.fields.emplace_back("ETag", entityTagOf(state));
    if (const std::string date = lastModifiedOf(state); !date.empty())
        response.fields.emplace_back("Last-Modified", date);
    if (decision.status == 206) {
        const ByteRange range = decision.range;
        response.fields.emplace_back("Content-Range",
                                     "bytes " + std::to_string(range.first) + '-'
                                         + std::to_string(range.first + range.length - 1) + '/'
                                         + size);
    }
    if (decision.status != 304 && !putBody(response, std::move(file), decision.range))
        return Response::text("The file cannot be read.\n", 500);
    return response;
}

} // namespace

StaticFiles::StaticFiles(const QList<StaticMap> &maps)
{
    for (const StaticMap &map : maps) {
        std::string prefix = map.prefix.toStdString();
        while (!prefix.empty() && prefix.back() == '/')
            prefix.pop_back();
        m_maps.push_back({std::move(prefix), QFile::encodeName(map.directory)});
    }
    std::stable_sort(m_maps.begin(), m_maps.end(),
                     [](const Map &a, const Map &b) { return a.prefix.size() > b.prefix.size(); });
}

const StaticFiles::Map *StaticFiles::mapFor(std::string_view path) const
{
    for (const Map &map : m_maps) {
        const std::size_t size = map.prefix.size();
        if (path.substr(0, size) == map.prefix && (path.size() == size || path[size] == '/'))
            return &map;
    }
    return nullptr;
}

std::optional<Response> StaticFiles::answer(const Request &request) const
{
    const Map *map = mapFor(request.path);
    if (!map)
        return std::nullopt;
    std::string_view below = request.path.substr(map->prefix.size());
    if (!below.empty())
        below.remove_prefix(1);
    if (!isShowable(below, request.rawPath))
        return std::nullopt;

    std::string name(below);
    std::optional<ConfinedFile> file = openConfined(map->directory, name.empty() ? "." : name);
    if (!file)
        return std::nullopt;
    const bool isDirectory = file->isDirectory;
    if (isDirectory) {
        if (!name.empty() && name.back() != '/')
            name += '/';
        file = openConfined(map->directory, name.append(indexName));
        if (!file || file->isDirectory)
            return std::nullopt;
    }
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed();
    const bool hasSlash = !request.path.empty() && request.path.back() == '/';
    if (isDirectory && !hasSlash)
        return redirectToDirectory(request);
    if (!isDirectory && hasSlash)
        return std::nullopt;
    return answerWith(std::move(*file), request, name);
}

} // namespace lumos
