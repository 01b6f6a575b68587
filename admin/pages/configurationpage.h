// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "panelparts.h"

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace lumos {

class Card;
class CommandLine;
class DiffView;
class IniEditor;

/// The raw file with its problems marked, and what it was before.
class ConfigurationPage final : public Page
{
    Q_OBJECT

public:
    explicit ConfigurationPage(PanelParts &parts, QWidget *parent = nullptr);

    /// The file is shown, and edited in a way that is not saved.
    [[nodiscard]] bool hasUnsavedText() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildEditor();
    void buildHistory();
    void load();
    void save();
    void exportFile();
    void showState();
    void showProblems();
    void listHistory();
    void compare();
    void restore();
    void tell(const BusError &error);
    [[nodiscard]] QString selectedEntry() const;

    PanelParts &m_parts;
    CommandLine *m_path = nullptr;
    Card *m_editorCard = nullptr;
    TextLabel *m_locked = nullptr;
    IniEditor *m_editor = nullptr;
    TextLabel *m_problems = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_export = nullptr;
    QListWidget *m_history = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_restore = nullptr;
    DiffView *m_diff = nullptr;
    QString m_text; ///< as the service gave it
    QString m_etag;
    bool m_isLoaded = false;
};

} // namespace lumos
