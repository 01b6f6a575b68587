// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelfixture.h"

namespace lumos {

/// Gives the fakes something to show, and the window its size.
void fillIn(PanelFixture &panel);
/// Shows a page with its folded parts open; "serve" with a proposal filled in, "candidates"
/// with one that has a choice in it, "stack" with that of
/// a worker, "changed" with changes that wait to be applied; "refused", "conflict" and
/// "rolled-back" with changes that were not; "not-undone" with one that was not taken back;
/// "outdated" with the text of a file that has changed; "site-off" is Website, switched off.
void showPageOf(PanelFixture &panel, const QString &name);
/// Into $LUMOS_PICTURES, where that is set.
void takePicture(QWidget &window, const QString &name);

} // namespace lumos
