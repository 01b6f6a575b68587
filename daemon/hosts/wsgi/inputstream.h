// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <string_view>

namespace lumos {

/// The Python type of wsgi.input: read, readline, readlines and iteration over a body that is
/// already there whole (PEP 3333, "Input and Error Streams"). Null with a Python error.
[[nodiscard]] PyRef makeInputStreamType();

/// A stream over @p body, which it does not copy; null with a Python error.
[[nodiscard]] PyRef newInputStream(PyObject *type, std::string_view body);

/// Lets go of the body, before the request ends: an application may keep the stream longer. What
/// was not read by then raises ValueError.
void detachInputStream(PyObject *stream);

} // namespace lumos
