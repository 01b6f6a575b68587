// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace lumos {

/// The squares of a text's QR code (ISO/IEC 18004, error correction M), one pixel each, black on
/// white, without the quiet zone; none where the text is empty or too long (2,331 bytes).
[[nodiscard]] QImage qrImage(const QString &text);

/// A QR code to be read off the screen: black on white in every theme, as cameras want it, with a
/// quiet zone of four squares around it.
class QrCode final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace lumos
