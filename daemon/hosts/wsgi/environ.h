// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environkeys.h"
#include "pyref.h"

#include <lumos/request.h>

#include <string>
#include <string_view>
#include <vector>

namespace lumos {

class Applications;
struct MountedApplication;

/// What all requests of a worker have in their environ.
struct EnvironFacts
{
    PyObject *errors = nullptr; ///< wsgi.errors
    PyObject *fileWrapper = nullptr; ///< wsgi.file_wrapper
    PyObject *emptyInput = nullptr; ///< wsgi.input of a request without a body
    bool isMultithread = false;
    bool isMultiprocess = false;
};

/// Which application a request is for, and where in it.
struct Route
{
    const MountedApplication *application = nullptr; ///< null: none serves this path
    std::string_view frontScript; ///< SCRIPT_NAME as the front sends it
    std::string_view mount; ///< what the application's mount adds to it
    std::string_view pathInfo;
};

/// Finds the application by SCRIPT_NAME, where the front sends one, and by path.
[[nodiscard]] Route routeOf(const Request &request, const Applications &applications);

/// Makes the environ of each request (PEP 3333, "environ Variables"). One for each thread.
class EnvironBuilder
{
public:
    /// False with a Python error.
    [[nodiscard]] bool prepare(const EnvironFacts &facts);
    /// Another wsgi.errors for the requests to come; false with a Python error.
    [[nodiscard]] bool setErrors(PyObject *errors);
    /// A new dict; null with a Python error. @p input is wsgi.input, null for one without a body.
    [[nodiscard]] PyRef build(const Request &request, const Route &route, PyObject *input);

private:
    [[nodiscard]] bool internNames();
    [[nodiscard]] bool setRequestLine(PyObject *dict, const Request &request);
    [[nodiscard]] bool setPath(PyObject *dict, const Route &route);
    [[nodiscard]] bool setServer(PyObject *dict, const Request &request);
    [[nodiscard]] bool setBody(PyObject *dict, const Request &request, PyObject *input);
    [[nodiscard]] bool setVariables(PyObject *dict, const Request &request);
    [[nodiscard]] bool setFields(PyObject *dict, const Request &request);

    /// Names that every request has.
    enum Name : std::size_t {
        RequestMethod,
        ScriptName,
        PathInfo,
        QueryString,
        RequestUri,
        RemoteAddr,
        RemotePort,
        ServerName,
        ServerPort,
        ServerProtocol,
        RequestScheme,
        Https,
        HttpHost,
        ContentLength,
        UrlScheme,
        Input,
        RequestId,
        NameCount
    };
    [[nodiscard]] bool set(PyObject *dict, Name name, std::string_view value);

    PyRef m_template; ///< what most requests have in common
    PyRef m_https; ///< "https"
    std::vector<EnvironKey> m_names; ///< indexed by Name
    EnvironKeys m_fieldKeys{EnvironKeys::Source::HeaderFields};
    EnvironKeys m_variableKeys{EnvironKeys::Source::UwsgiVariables};
};

} // namespace lumos
