// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingsvalues.h"

#include <QPlainTextEdit>

namespace lumos {

/// An editor with line numbers; lines with a problem are marked by a shape and told below.
class IniEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit IniEditor(QWidget *parent = nullptr);

    /// As it was put in or typed; toPlainText() makes blanks of no-break spaces.
    [[nodiscard]] QString text() const;

    /// Findings whose place is FILE:LINE:COLUMN.
    void setProblems(const Findings &problems);
    [[nodiscard]] int numberAreaWidth() const;
    void paintNumbers(QPaintEvent *event);
    void goToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_numbers;
    QHash<int, Finding> m_problems; ///< by line
};

/// LINE of FILE:LINE:COLUMN; 0 when there is none.
[[nodiscard]] int lineOf(const Finding &problem);

} // namespace lumos
