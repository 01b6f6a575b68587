// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/lumosdrun.h"
#include "pages/page.h"
#include "panelparts.h"

#include <functional>

class QPushButton;

namespace lumos {

class Card;
class CopyableCommand;
class HistoryCard;
class IniEditor;

/// The raw file with its problems marked, and what it was before.
class ConfigurationPage final : public Page
{
    Q_OBJECT

public:
    explicit ConfigurationPage(PanelParts &parts, QWidget *parent = nullptr);

    /// The file is shown, and edited in a way that is not saved.
    [[nodiscard]] bool hasUnsavedText() const;
    void save();

private:
    void buildEditor();
    void buildButtons();
    void showAnew();
    /// @p then: once the text is there.
    void load(const std::function<void()> &then = {});
    void finishSave(const QString &text, int revision, const QString &etag);
    void setText(const QString &text, const QString &etag);
    /// Asks, where there are edits that would be lost.
    [[nodiscard]] bool mayReplaceText();
    void exportFile();
    void chooseImport();
    void importFile(const QString &path);
    void showImport(const QString &path, const LumosdRun::Output &output);
    void takeRestored();
    void takeValues();
    void showState();
    void showProblems();
    void tell(const BusError &error);

    PanelParts &m_parts;
    CopyableCommand *m_path = nullptr;
    Card *m_editorCard = nullptr;
    TextLabel *m_locked = nullptr;
    TextLabel *m_outdated = nullptr;
    IniEditor *m_editor = nullptr;
    TextLabel *m_problems = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    TextLabel *m_report = nullptr;
    HistoryCard *m_history = nullptr;
    LumosdRun m_lumosd;
    QString m_text; ///< as the service gave it
    QString m_etag;
    bool m_isLoaded = false;
    bool m_isOutdated = false; ///< the file is another one than that of m_text
};

} // namespace lumos
