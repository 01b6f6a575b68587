// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/panelstate.h"

#include <QFrame>

class QCheckBox;
class QPushButton;
class QToolButton;

namespace lumos {

class StatusLabel;
class TextLabel;

/// The Overview's first answer: is the site up, since when, at which address; and start, stop,
/// restart, start at boot.
class ServiceBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit ServiceBanner(QWidget *parent = nullptr);

    void setFacts(const PanelFacts &facts);
    void setAddresses(const QStringList &addresses);

Q_SIGNALS:
    void startWanted();
    void stopWanted();
    void restartWanted();
    void reloadWanted();
    void clearFailureWanted();
    void startAtBootWanted(bool startsAtBoot);
    void qrCodeWanted(const QStringList &addresses);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildButtons();
    void updateButtons(const PanelFacts &facts);

    Status m_status = Status::Unknown;
    StatusLabel *m_shape;
    TextLabel *m_text;
    TextLabel *m_detail;
    TextLabel *m_address;
    TextLabel *m_more;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QToolButton *m_menu;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_qr;
    QCheckBox *m_atBoot;
    QAction *m_reload = nullptr;
    QAction *m_clearFailure = nullptr;
    QStringList m_addresses;
};

} // namespace lumos
