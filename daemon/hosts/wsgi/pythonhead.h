// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include "answerhead.h"

namespace lumos {

/// Reads a status line and a list of header tuples (PEP 3333, "The start_response() Callable").
/// False with a Python error that names what is wrong; then @p result is of no use.
[[nodiscard]] bool readAnswerHead(PyObject *status, PyObject *headers, AnswerHead &result);

} // namespace lumos
