// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace lumos {

class PanelParts;

/// The lines that Apply would change, in a window of their own.
void showPreview(PanelParts &parts, QWidget *parent);
/// F1: every shortcut.
void showShortcuts(QWidget *parent);
void showAbout(const QString &version, QWidget *parent);

} // namespace lumos
