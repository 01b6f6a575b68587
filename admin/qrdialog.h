// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lumos {

/// A window with the QR code of the site's address, for a phone's camera.
/// @p addresses: at least one, the best first; with several there is a choice.
void showQrCode(const QStringList &addresses, QWidget *parent);

} // namespace lumos
