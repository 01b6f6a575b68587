// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "exitcode.h"
#include "systemfacts.h"

#include <QString>

#include <optional>

namespace lumos {

/// What an action that only prints has to say.
struct TextAnswer
{
    QString out; ///< for standard output
    QString err; ///< for standard error
    ExitCode code = ExitCode::Ok;
};

/// The answer of --check, --help and the other actions that print and end; empty for those that
/// serve.
[[nodiscard]] std::optional<TextAnswer> answerText(
    const CommandLine &commandLine, const SystemFacts &facts = SystemFacts::ofThisMachine());

} // namespace lumos
