// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lumos {

enum class UnsavedAnswer { Stay, Discard, Apply };

/// Asks what is to become of edits that would be lost; @p text says which. To apply them is offered
/// where @p canApply.
[[nodiscard]] UnsavedAnswer askAboutUnsaved(const QString &text, bool canApply, QWidget *parent);

} // namespace lumos
