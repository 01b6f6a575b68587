// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/inspector.h"
#include "pages/page.h"
#include "panelparts.h"

class QComboBox;
class QPushButton;

namespace lumos {

class Card;
class SettingRow;

/// First start: a folder was chosen, everything is filled in, "Serve it" is the only step left.
class ServePage final : public Page
{
    Q_OBJECT

public:
    explicit ServePage(PanelParts &parts, QWidget *parent = nullptr);

    /// Asks for a folder, then looks at it.
    void chooseFolder();
    void inspect(const QString &folder);
    void showProposal(const Proposal &proposal);
    [[nodiscard]] Inspector &inspector() { return m_inspector; }

Q_SIGNALS:
    /// It is looked at now.
    void folderChosen();
    /// The application is served.
    void served();

private:
    void buildForm();
    void showFailure(const QString &reason);
    void showNotes();
    void serve();
    void switchSiteOn();
    void showSiteRefused(const BusError &error);
    void afterApply();

    PanelParts &m_parts;
    Inspector m_inspector;
    Proposal m_proposal;
    TextLabel *m_folder;
    StateView *m_failure;
    Card *m_form;
    SettingRow *m_entry = nullptr;
    QComboBox *m_entryBox = nullptr;
    SettingRow *m_environment = nullptr;
    SettingRow *m_workers = nullptr;
    TextLabel *m_account = nullptr;
    TextLabel *m_notes = nullptr;
    QPushButton *m_serve = nullptr;
    QPushButton *m_other = nullptr;
    bool m_isServing = false;
    bool m_isSwitchingSite = false; ///< nothing else is left to do
    bool m_wasStopped = false; ///< the service, when that began
};

} // namespace lumos
