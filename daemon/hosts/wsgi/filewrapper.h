// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <lumos/response.h>

#include <optional>

namespace lumos {

/// The Python type of wsgi.file_wrapper (PEP 3333, "Optional Platform-Specific File Handling").
/// Null with a Python error.
[[nodiscard]] PyRef makeFileWrapperType();

/// The rest of the file that @p wrapper wraps, when it is a plain open file whose bytes the kernel
/// can send. Empty for everything else: then the wrapper is iterated over. Sets no Python error.
[[nodiscard]] std::optional<FileBody> fileBodyOf(PyObject *wrapper);

} // namespace lumos
