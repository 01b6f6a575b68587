// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lumos {

/// One row of two texts side by side.
struct DiffRow
{
    enum class Kind { Same, Removed, Added, Changed };

    Kind kind = Kind::Same;
    QString left;
    QString right;
    int leftNumber = 0; ///< 0: no line there
    int rightNumber = 0;

    bool operator==(const DiffRow &) const = default;
};

/// Lines of @p before and @p after beside each other, with the longest common sequence kept.
[[nodiscard]] QList<DiffRow> compareLines(const QString &before, const QString &after);

} // namespace lumos
