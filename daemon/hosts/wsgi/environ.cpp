// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environ.h"

#include "applications.h"
#include "pyobject.h"

#include <array>
#include <charconv>

namespace lumos {

namespace {

bool startsWithSegments(std::string_view path, std::string_view prefix)
{
    return path.starts_with(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

bool setConstant(PyObject *dict, const char *name, const PyRef &value)
{
    return value && PyDict_SetItemString(dict, name, value.get()) == 0;
}

bool setFlag(PyObject *dict, const char *name, bool value)
{
    return PyDict_SetItemString(dict, name, value ? Py_True : Py_False) == 0;
}

/// The text of a number, in @p digits.
std::string_view numberText(std::array<char, 24> &digits, std::uint64_t number)
{
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), static_cast<std::size_t>(end.ptr - digits.data())};
}

struct HostParts
{
    std::string_view name; ///< "example.org", "[::1]"
    std::string_view port; ///< may be empty
};

HostParts splitHost(std::string_view host)
{
    const std::size_t colon = host.rfind(':');
    if (colon == std::string_view::npos || host.find(']', colon) != std::string_view::npos)
        return {host, {}};
    return {host.substr(0, colon), host.substr(colon + 1)};
}

/// Puts a repeated field together with what was there before (RFC 9110, 5.3; RFC 6265, 5.4).
bool appendValue(PyObject *dict, const EnvironKey &key, PyObject *before, PyObject *value)
{
    const char *separator = key.kind == EnvironKey::Kind::Cookie ? "; " : ", ";
    const PyRef both = PyRef::take(PyUnicode_FromFormat("%U%s%U", before, separator, value));
    return both && PyDict_SetItem(dict, key.name.get(), both.get()) == 0;
}

} // namespace

Route routeOf(const Request &request, const Applications &applications)
{
    Route route;
    route.pathInfo = request.path;
    if (request.path == "*") // OPTIONS * is about the server, not about a path
        route.pathInfo = {};
    if (request.protocol == Request::Protocol::Uwsgi) {
        if (const auto script = request.variable("SCRIPT_NAME"); script && !script->empty()) {
            route.frontScript = *script;
            route.application = applications.at(*script);
            // nginx sends the whole path unless its site rewrites it.
            const bool isCutAlready =
                request.rawPath.size() == request.path.size() + script->size();
            if ((request.modifier1 == 30 || (route.application && !isCutAlready))
                && startsWithSegments(route.pathInfo, *script)) {
                route.pathInfo.remove_prefix(script->size());
            }
        }
    }
    if (!route.application) {
        route.application = applications.find(route.pathInfo);
        if (route.application)
            route.mount = route.application->prefix;
        route.pathInfo.remove_prefix(route.mount.size());
    }
    return route;
}

bool EnvironBuilder::prepare(const EnvironFacts &facts)
{
    m_https = fromLatin1("https");
    if (!m_https || !internNames())
        return false;
    // With 22 names or more, CPython gives a dict and its copies room for 42.
    PyRef dict = PyRef::take(PyDict_New());
    const PyRef empty = fromLatin1("");
    for (const Name name : {RequestMethod, ScriptName, PathInfo, QueryString, RequestUri,
                            RemoteAddr, ServerName, ServerPort, RequestId}) {
        if (!dict || PyDict_SetItem(dict.get(), m_names[name].name.get(), empty.get()) != 0)
            return false;
    }
    const bool isDone = setConstant(dict.get(), "SERVER_PROTOCOL", fromLatin1("HTTP/1.1"))
        && setConstant(dict.get(), "REQUEST_SCHEME", fromLatin1("http"))
        && setConstant(dict.get(), "GATEWAY_INTERFACE", fromLatin1("CGI/1.1"))
        && setConstant(dict.get(), "SERVER_SOFTWARE", fromLatin1("Lumos"))
        && setConstant(dict.get(), "wsgi.version", PyRef::take(Py_BuildValue("(ii)", 1, 0)))
        && setConstant(dict.get(), "wsgi.url_scheme", fromLatin1("http"))
        && PyDict_SetItemString(dict.get(), "wsgi.input", facts.emptyInput) == 0
        && PyDict_SetItemString(dict.get(), "wsgi.file_wrapper", facts.fileWrapper) == 0
        && setFlag(dict.get(), "wsgi.multithread", facts.isMultithread)
        && setFlag(dict.get(), "wsgi.multiprocess", facts.isMultiprocess)
        && setFlag(dict.get(), "wsgi.run_once", false)
        && setFlag(dict.get(), "wsgi.input_terminated", true);
    m_template = std::move(dict);
    return isDone && setErrors(facts.errors);
}

bool EnvironBuilder::setErrors(PyObject *errors)
{
    return PyDict_SetItemString(m_template.get(), "wsgi.errors", errors) == 0;
}

bool EnvironBuilder::internNames()
{
    static constexpr std::array<const char *, NameCount> texts = {
        "REQUEST_METHOD", "SCRIPT_NAME",     "PATH_INFO",   "QUERY_STRING",   "REQUEST_URI",
        "REMOTE_ADDR",    "REMOTE_PORT",     "SERVER_NAME", "SERVER_PORT",    "SERVER_PROTOCOL",
        "REQUEST_SCHEME", "HTTPS",           "HTTP_HOST",   "CONTENT_LENGTH", "wsgi.url_scheme",
        "wsgi.input",     "lumos.request_id"};
    m_names.resize(NameCount);
    for (std::size_t i = 0; i < NameCount; ++i) {
        m_names[i].name = PyRef::take(PyUnicode_InternFromString(texts[i]));
        if (!m_names[i].name)
            return false;
    }
    return true;
}

PyRef EnvironBuilder::build(const Request &request, const Route &route, PyObject *input)
{
    PyRef dict = PyRef::take(PyDict_Copy(m_template.get()));
    if (!dict)
        return {};
    const bool isUwsgi = request.protocol == Request::Protocol::Uwsgi;
    const bool isDone =
        (isUwsgi ? setVariables(dict.get(), request) : setRequestLine(dict.get(), request))
        && setServer(dict.get(), request) && setPath(dict.get(), route)
        && setFields(dict.get(), request) && setBody(dict.get(), request, input)
        && set(dict.get(), RequestId, request.id);
    return isDone ? std::move(dict) : PyRef();
}

bool EnvironBuilder::set(PyObject *dict, Name name, std::string_view value)
{
    const PyRef text = valueFor(m_names[name], value);
    return text && PyDict_SetItem(dict, m_names[name].name.get(), text.get()) == 0;
}

bool EnvironBuilder::setRequestLine(PyObject *dict, const Request &request)
{
    std::array<char, 24> digits = {};
    return set(dict, RequestMethod, request.method)
        && (request.query.empty() || set(dict, QueryString, request.query))
        && set(dict, RequestUri, request.target)
        && (request.versionMinor == 1 || set(dict, ServerProtocol, "HTTP/1.0"))
        && (request.peerAddress.empty() || set(dict, RemoteAddr, request.peerAddress))
        && (request.peerPort == 0 || set(dict, RemotePort, numberText(digits, request.peerPort)))
        && (!request.isHttps || (set(dict, Https, "on") && set(dict, RequestScheme, "https")));
}

/// SERVER_NAME and SERVER_PORT, which are never empty; uwsgi variables may have set them.
bool EnvironBuilder::setServer(PyObject *dict, const Request &request)
{
    const bool isUwsgi = request.protocol == Request::Protocol::Uwsgi;
    const HostParts host = splitHost(request.host);
    if (!isUwsgi || request.serverName.empty()) {
        std::string_view name = request.serverName.empty() ? host.name : request.serverName;
        if (!set(dict, ServerName, name.empty() ? "localhost" : name))
            return false;
    }
    if (!isUwsgi || request.serverPort == 0) {
        std::array<char, 24> digits = {};
        std::string_view port = request.isHttps ? "443" : "80";
        if (request.serverPort != 0)
            port = numberText(digits, request.serverPort);
        else if (!host.port.empty())
            port = host.port;
        if (!set(dict, ServerPort, port))
            return false;
    }
    return !request.isHttps
        || PyDict_SetItem(dict, m_names[UrlScheme].name.get(), m_https.get()) == 0;
}

bool EnvironBuilder::setPath(PyObject *dict, const Route &route)
{
    if (!route.mount.empty() || !route.frontScript.empty()) {
        const std::string script = std::string(route.frontScript) + std::string(route.mount);
        if (!set(dict, ScriptName, script))
            return false;
    }
    return set(dict, PathInfo, route.pathInfo);
}

bool EnvironBuilder::setVariables(PyObject *dict, const Request &request)
{
    for (const Field &variable : request.variables) {
        EnvironKey *key = m_variableKeys.find(variable.name);
        if (!key)
            return false;
        if (key->kind == EnvironKey::Kind::Drop)
            continue;
        if (variable.value.empty() && variable.name == "CONTENT_TYPE")
            continue;
        const PyRef value = valueFor(*key, variable.value);
        if (!value || PyDict_SetItem(dict, key->name.get(), value.get()) != 0)
            return false;
    }
    return true;
}

bool EnvironBuilder::setFields(PyObject *dict, const Request &request)
{
    const bool isUwsgi = request.protocol == Request::Protocol::Uwsgi;
    for (const Field &field : request.fields) {
        EnvironKey *key = m_fieldKeys.find(field.name);
        if (!key)
            return false;
        if (key->kind == EnvironKey::Kind::Drop)
            continue;
        const PyRef value = valueFor(*key, field.value);
        if (!value)
            return false;
        PyObject *before = PyDict_SetDefault(dict, key->name.get(), value.get());
        if (!before)
            return false;
        // Over uwsgi the reader has joined them, and CONTENT_TYPE comes in both forms.
        if (before != value.get() && !isUwsgi && !appendValue(dict, *key, before, value.get()))
            return false;
    }
    // An absolute target's authority counts, not the Host field (RFC 9112, 3.2.2).
    return isUwsgi || request.host.empty() || set(dict, HttpHost, request.host);
}

bool EnvironBuilder::setBody(PyObject *dict, const Request &request, PyObject *input)
{
    if (input && PyDict_SetItem(dict, m_names[Input].name.get(), input) != 0)
        return false;
    if (!request.hasBody)
        return true;
    std::array<char, 24> digits = {};
    return set(dict, ContentLength, numberText(digits, request.body.size()));
}

} // namespace lumos
