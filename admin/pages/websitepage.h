// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "panelparts.h"

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace lumos {

class SettingRow;
class StatusLabel;

/// The nginx site: port, names, static files, on or off.
class WebsitePage final : public Page
{
    Q_OBJECT

public:
    explicit WebsitePage(PanelParts &parts, QWidget *parent = nullptr);

private:
    void buildSettings();
    void buildSite();
    void buildPreview();
    void showState();
    void showSite();
    void showPreview(bool isOpen);
    void switchSite(bool isOn);
    void tell(const BusResult<bool> &result);

    PanelParts &m_parts;
    StateView *m_trouble;
    QList<SettingRow *> m_rows;
    StatusLabel *m_siteShape = nullptr;
    TextLabel *m_siteState = nullptr;
    TextLabel *m_siteNote = nullptr;
    QPushButton *m_on = nullptr;
    QPushButton *m_off = nullptr;
    TextLabel *m_answer = nullptr;
    QToolButton *m_previewToggle = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    bool m_isSwitching = false;
};

} // namespace lumos
