// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <QPainter>

#include <cmath>
#include <memory>
#include <qrencode.h>

namespace lumos {

static constexpr int quietZone = 4; // squares on each side, as the standard asks for

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < code->width; ++x) {
            const bool isDark = (code->data[y * code->width + x] & 1) != 0;
            line[x] = isDark ? 0 : 255;
        }
    }
    return image;
}

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrCode::setText(const QString &text)
{
    m_image = qrImage(text);
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(text);
    update();
}

QSize QrCode::sizeHint() const
{
    return {240, 240};
}

QSize QrCode::minimumSizeHint() const
{
    return {140, 140};
}

void QrCode::paintEvent(QPaintEvent * /*event*/)
{
    if (m_image.isNull())
        return;
    // Whole pixels of the screen for each square, so that no edge is blurred.
    const qreal ratio = devicePixelRatio();
    const int squares = m_image.width() + 2 * quietZone;
    const int room = int(qMin(width(), height()) * ratio);
    const qreal square = qMax(1, room / squares) / ratio;
    const qreal side = square * squares;
    QPainter painter(this);
    painter.translate(std::floor((width() - side) / 2), std::floor((height() - side) / 2));
    painter.fillRect(QRectF(0, 0, side, side), Qt::white);
    const qreal margin = quietZone * square;
    const qreal inner = square * m_image.width();
    painter.drawImage(QRectF(margin, margin, inner, inner), m_image);
}

} // namespace lumos
