// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <lumos/response.h>

#include <cstdint>

namespace lumos {

/// The head of an answer as an application gave it to start_response, checked.
struct AnswerHead
{
    ResponseHead head; ///< without Content-Length
    std::int64_t contentLength = -1; ///< negative: not given

    /// A body is not sent with it (RFC 9110, 15.3.5 and 15.4.5).
    [[nodiscard]] bool isBodiless() const { return head.status == 204 || head.status == 304; }
};

/// Reads a status line and a list of header tuples (PEP 3333, "The start_response() Callable").
/// False with a Python error that names what is wrong; then @p result is of no use.
[[nodiscard]] bool readAnswerHead(PyObject *status, PyObject *headers, AnswerHead &result);

} // namespace lumos
