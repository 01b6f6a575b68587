// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include "models/panelstate.h"
#include "widgets/statusshape.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace lumos {

static QIcon iconOf(Status status)
{
    constexpr int size = 64; // the tray makes it as small as it needs
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawStatusShape(painter, QRectF(4, 4, size - 8, size - 8), status,
                    Theme::of(QGuiApplication::palette()).colour(status));
    return QIcon(picture);
}

TrayIcon::TrayIcon(PanelParts &parts, QObject *parent)
    : QSystemTrayIcon(parent)
    , m_parts(parts)
{
    connect(this, &QSystemTrayIcon::activated, this, &TrayIcon::windowWanted);
    connect(&parts, &PanelParts::factsChanged, this, &TrayIcon::follow);
    follow();
}

void TrayIcon::follow()
{
    const Banner banner = serviceBanner(m_parts.facts());
    setIcon(iconOf(banner.status));
    setToolTip(QStringLiteral("Lumos: %1").arg(banner.text));
}

} // namespace lumos
