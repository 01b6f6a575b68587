// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lumos {

/// One finding about a configuration: where it is, what is wrong with which value, what to do.
struct Problem
{
    enum class Severity { Info, Warning, Error };

    Severity severity = Severity::Error;
    QString file; ///< empty for the command line
    int line = 0; ///< 1-based; 0 when it belongs to no line
    int column = 0; ///< 1-based, in characters; 0 when it belongs to no column
    QString text; ///< one sentence: what is wrong, with the value, and the remedy

    /// `FILE:LINE:COLUMN: error: TEXT`, the form that compilers use and editors jump to.
    [[nodiscard]] QString toString() const;
    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

[[nodiscard]] bool hasErrors(const Problems &problems);

} // namespace lumos
