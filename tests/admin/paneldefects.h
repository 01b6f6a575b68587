// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What is wrong with a window, a line for each finding.
namespace lumos {

[[nodiscard]] QStringList clippings(QWidget &window);
/// Letters that two visible controls, or two entries of a menu, answer to.
[[nodiscard]] QStringList sharedMnemonics(QWidget &window);
/// Visible buttons and labels of fields that no letter leads to.
[[nodiscard]] QStringList unmarkedControls(QWidget &window);
/// Visible controls that a screen reader could not name.
[[nodiscard]] QStringList namelessControls(QWidget &window);
/// Visible controls of which a screen reader could say no more than their names.
[[nodiscard]] QStringList undescribedControls(QWidget &window);

} // namespace lumos
