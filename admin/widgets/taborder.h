// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lumos {

/// Has Tab go from what stands in @p first to the rest of the window and on to @p last, whichever
/// of them was made first.
void orderTabs(QWidget &window, const QWidget &first, const QWidget &last);

} // namespace lumos
