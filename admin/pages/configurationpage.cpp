// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationpage.h"

#include "models/format.h"
#include "widgets/card.h"
#include "widgets/diffview.h"
#include "widgets/flowlayout.h"
#include "widgets/inieditor.h"
#include "widgets/stateview.h"

#include <QFileDialog>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

ConfigurationPage::ConfigurationPage(PanelParts &parts, QWidget *parent)
    : Page(u"configuration"_s, tr("Configuration"), parent)
    , m_parts(parts)
    , m_path(new CommandLine(this))
    , m_answer(new TextLabel(TextLabel::Role::Body, this))
{
    body()->addWidget(m_path);
    body()->addWidget(m_answer);
    m_answer->hide();
    buildEditor();
    buildHistory();
    connect(&m_parts, &PanelParts::factsChanged, this, &ConfigurationPage::showState);
    showState();
}

void ConfigurationPage::buildEditor()
{
    m_editorCard = new Card(tr("The file"), this);
    m_locked = new TextLabel(tr("The file may hold passwords, so it is shown after you have given "
                                "yours."),
                             TextLabel::Role::Body, this);
    m_editor = new IniEditor(this);
    m_editor->setAccessibleName(tr("Text of the configuration"));
    m_editor->setMinimumHeight(fontMetrics().height() * 14);
    m_problems = new TextLabel(TextLabel::Role::Body, this);
    m_show = new QPushButton(tr("&Show the file"), this);
    m_save = new QPushButton(tr("Sa&ve the file"), this);
    m_discard = new QPushButton(tr("&Discard the edits"), this);
    m_export = new QPushButton(tr("&Export \u2026"), this);
    m_save->setAccessibleDescription(tr("Written only if the whole file is valid"));
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_show, m_save, m_discard, m_export}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    m_editorCard->body()->addWidget(m_locked);
    m_editorCard->body()->addWidget(m_editor);
    m_editorCard->body()->addWidget(m_problems);
    m_editorCard->body()->addLayout(buttons);
    body()->addWidget(m_editorCard);
    connect(m_show, &QPushButton::clicked, this, &ConfigurationPage::load);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationPage::save);
    connect(m_export, &QPushButton::clicked, this, &ConfigurationPage::exportFile);
    connect(m_discard, &QPushButton::clicked, this, [this]() {
        m_editor->setPlainText(m_text);
        showProblems();
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ConfigurationPage::showState);
}

void ConfigurationPage::buildHistory()
{
    auto *card = new Card(tr("Earlier versions"), this);
    m_history = new QListWidget(this);
    m_history->setAccessibleName(tr("Earlier versions"));
    m_history->setFixedHeight(fontMetrics().height() * 7);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setWordWrap(true);
    m_compare = new QPushButton(tr("Co&mpare with now"), this);
    m_restore = new QPushButton(tr("&Restore this version"), this);
    m_restore->setAccessibleDescription(tr("The present file goes into the list"));
    m_diff = new DiffView(this);
    m_diff->hide();
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_compare, m_restore}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    card->body()->addWidget(m_history);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_diff);
    body()->addWidget(card);
    connect(m_history, &QListWidget::itemSelectionChanged, this, &ConfigurationPage::showState);
    connect(m_compare, &QPushButton::clicked, this, &ConfigurationPage::compare);
    connect(m_restore, &QPushButton::clicked, this, &ConfigurationPage::restore);
}

bool ConfigurationPage::hasUnsavedText() const
{
    return m_isLoaded && m_editor->toPlainText() != m_text;
}

void ConfigurationPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_parts.settings.isPresent())
        listHistory();
}

void ConfigurationPage::showState()
{
    const bool isEditable = m_parts.isEditable();
    m_path->setCommand(m_parts.settings.values().configPath);
    m_locked->setVisible(!m_isLoaded);
    m_show->setVisible(!m_isLoaded);
    m_show->setEnabled(m_parts.settings.isPresent());
    m_editor->setVisible(m_isLoaded);
    m_editor->setReadOnly(!isEditable);
    m_save->setVisible(m_isLoaded);
    m_discard->setVisible(m_isLoaded);
    m_export->setVisible(m_isLoaded);
    m_save->setEnabled(isEditable && hasUnsavedText());
    m_discard->setEnabled(hasUnsavedText());
    m_compare->setEnabled(!selectedEntry().isEmpty());
    m_restore->setEnabled(isEditable && !selectedEntry().isEmpty());
    showProblems();
}

void ConfigurationPage::showProblems()
{
    const Findings &problems = m_parts.settings.values().problems;
    QStringList lines;
    for (const Finding &problem : problems) {
        if (problem.severity == Finding::Severity::Error
            || problem.severity == Finding::Severity::Warning)
            lines.append(lineOf(problem) > 0
                             ? tr("Line %1: %2").arg(lineOf(problem)).arg(problem.text)
                             : problem.text);
    }
    // The service's findings are about the file, not about what is being typed.
    if (m_isLoaded)
        m_editor->setProblems(hasUnsavedText() ? Findings() : problems);
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

void ConfigurationPage::tell(const BusError &error)
{
    m_answer->show();
    if (error.isRefusal())
        m_answer->setText(tr("Nothing was changed: no password was given"));
    else if (error.isConflict())
        m_answer->setText(tr("Somebody else has changed the file meanwhile. Export your text, "
                             "then show the file anew."));
    else
        m_answer->setText(error.text);
}

void ConfigurationPage::load()
{
    m_parts.settings.getText([this](const BusResult<SettingsClient::Text> &answer) {
        m_answer->setVisible(!answer);
        if (!answer) {
            tell(answer.error());
            return;
        }
        m_text = answer->text;
        m_etag = answer->etag;
        m_isLoaded = true;
        m_editor->setPlainText(m_text);
        showState();
    });
}

void ConfigurationPage::save()
{
    const QString text = m_editor->toPlainText();
    m_parts.settings.replaceText(text, m_etag, [this, text](const BusResult<QString> &answer) {
        m_answer->show();
        if (!answer) {
            tell(answer.error());
            return;
        }
        m_text = text;
        m_etag = *answer;
        m_answer->setText(tr("Saved. It is in force after a reload or a restart."));
        m_parts.settings.refresh();
        listHistory();
        showState();
    });
}

void ConfigurationPage::exportFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the configuration"), QString(), u"*.ini"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_parts.names.name + u".ini"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(m_editor->toPlainText().toUtf8()) >= 0 && file.commit();
        m_answer->setText(isWritten ? tr("Exported to %1").arg(path)
                                    : tr("Not exported: %1").arg(file.errorString()));
        m_answer->show();
    });
    dialog->open();
}

void ConfigurationPage::listHistory()
{
    m_parts.settings.listHistory([this](const BusResult<QList<HistoryEntry>> &answer) {
        if (!answer)
            return;
        m_history->clear();
        for (const HistoryEntry &entry : *answer) {
            const QString time = QLocale().toString(entry.time, QLocale::ShortFormat);
            auto *item = new QListWidgetItem(
                tr("until %1: replaced by %2 with %3").arg(time, entry.user, entry.change));
            item->setData(Qt::UserRole, entry.id);
            m_history->addItem(item);
        }
        showState();
    });
}

QString ConfigurationPage::selectedEntry() const
{
    const QListWidgetItem *item = m_history->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ConfigurationPage::compare()
{
    const QString id = selectedEntry();
    m_parts.settings.getHistoryText(id, [this](const BusResult<QString> &before) {
        if (!before) {
            tell(before.error());
            return;
        }
        m_parts.settings.getText(
            [this, before = *before](const BusResult<SettingsClient::Text> &now) {
                if (!now) {
                    tell(now.error());
                    return;
                }
                m_diff->compare(tr("Then"), before, tr("Now"), now->text);
                m_diff->show();
            });
    });
}

void ConfigurationPage::restore()
{
    m_parts.settings.restore(
        selectedEntry(), m_parts.settings.values().etag, [this](const BusResult<QString> &answer) {
            if (!answer) {
                tell(answer.error());
                return;
            }
            m_answer->setText(tr("Restored. It is in force after a reload or a restart."));
            m_answer->show();
            m_parts.settings.refresh();
            listHistory();
            if (m_isLoaded)
                load();
        });
}

} // namespace lumos
