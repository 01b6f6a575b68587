// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumos {

/// True for a key that uWSGI 2.0 has, whether Lumos has it or not.
[[nodiscard]] bool isUwsgiOption(QStringView name);

/// What to do in Lumos instead, as the end of a sentence; empty when nothing is to be said.
[[nodiscard]] QString uwsgiReplacement(QStringView name);

} // namespace lumos
