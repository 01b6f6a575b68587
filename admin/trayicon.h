// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panelparts.h"

#include <QSystemTrayIcon>

namespace lumos {

/// The state of the service in the desktop's tray, in a shape and, below the pointer, in words.
/// A click brings the window to the front.
class TrayIcon final : public QSystemTrayIcon
{
    Q_OBJECT

public:
    explicit TrayIcon(PanelParts &parts, QObject *parent = nullptr);

Q_SIGNALS:
    void windowWanted();

private:
    void follow();

    PanelParts &m_parts;
};

} // namespace lumos
