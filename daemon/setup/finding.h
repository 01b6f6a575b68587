// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

namespace lumos {

/// Something about a folder that its owner should know, with what to do about it. The bus has a
/// Finding of its own.
struct FolderFinding
{
    QString code; ///< stable, for programs: "package-missing"
    Problem::Severity severity = Problem::Severity::Warning;
    QString text; ///< one sentence with the values
    QString remedy; ///< a command to paste, or a sentence; may be empty
    QString file; ///< relative to the folder; empty when it belongs to none
    int line = 0; ///< 1-based; 0 when it belongs to none

    bool operator==(const FolderFinding &) const = default;
};

using FolderFindings = QList<FolderFinding>;

} // namespace lumos
