// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace lumos {

/// The button that closes a window which only shows something, at its far edge; Escape does the
/// same.
[[nodiscard]] QWidget *closeRow(QDialog &dialog);

} // namespace lumos
