// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationpage.h"

#include "models/format.h"
#include "pages/historycard.h"
#include "unsavedquestion.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/inieditor.h"
#include "widgets/stateview.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

ConfigurationPage::ConfigurationPage(PanelParts &parts, QWidget *parent)
    : Page(u"configuration"_s, tr("Configuration"), parent)
    , m_parts(parts)
    , m_path(new CopyableCommand(this))
    , m_answer(new TextLabel(TextLabel::Role::Body, this))
{
    body()->addWidget(m_path);
    body()->addWidget(m_answer);
    m_answer->hide();
    buildEditor();
    m_history = new HistoryCard(parts, this); // below the editor, for the order of Tab as well
    body()->addWidget(m_history);
    connect(m_history, &HistoryCard::failed, this, &ConfigurationPage::tell);
    connect(m_history, &HistoryCard::restored, this, &ConfigurationPage::takeRestored);
    connect(&m_parts.settings, &SettingsClient::valuesChanged, this,
            &ConfigurationPage::takeValues);
    lookWhenShown(m_parts, [this]() { m_history->refresh(); });
    showWhenSeen(m_parts, [this]() { showState(); });
}

void ConfigurationPage::buildEditor()
{
    m_editorCard = new Card(tr("The file"), this);
    m_locked = new TextLabel(tr("The file may hold passwords, so it is shown after you have given "
                                "yours."),
                             TextLabel::Role::Body, this);
    m_outdated = new TextLabel(tr("The file has changed since it was shown here."),
                               TextLabel::Role::Body, this);
    m_editor = new IniEditor(this);
    m_editor->setAccessibleName(tr("Text of the configuration"));
    new FocusRing(m_editor);
    m_editor->setMinimumHeight(fontMetrics().height() * 14);
    m_problems = new TextLabel(TextLabel::Role::Body, this);
    m_report = new TextLabel(TextLabel::Role::Fixed, this);
    m_report->setAccessibleName(tr("What has become of each line"));
    m_report->hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_locked, m_outdated, m_editor, m_problems, m_report})
        m_editorCard->body()->addWidget(widget);
    buildButtons();
    body()->addWidget(m_editorCard);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ConfigurationPage::showState);
    connect(m_editor, &QPlainTextEdit::modificationChanged, this, &ConfigurationPage::showState);
}

void ConfigurationPage::buildButtons()
{
    m_show = new QPushButton(this);
    m_save = new QPushButton(tr("Save the &file"), this);
    m_discard = new QPushButton(tr("&Discard the edits"), this);
    m_export = new QPushButton(tr("&Export \u2026"), this);
    m_import = new QPushButton(tr("&Import from uWSGI \u2026"), this);
    m_show->setAccessibleDescription(m_locked->text());
    m_discard->setAccessibleDescription(tr("Puts the text of the file back"));
    m_export->setAccessibleDescription(tr("Saves the text as a file of yours"));
    m_import->setAccessibleDescription(tr("Shows a uWSGI file as one for Lumos; saves nothing"));
    m_save->setAccessibleDescription(tr("Written only if the whole file is valid"));
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_show, m_save, m_discard, m_export, m_import}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    m_editorCard->body()->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &ConfigurationPage::showAnew);
    connect(m_save, &QPushButton::clicked, this, &ConfigurationPage::save);
    connect(m_export, &QPushButton::clicked, this, &ConfigurationPage::exportFile);
    connect(m_import, &QPushButton::clicked, this, &ConfigurationPage::chooseImport);
    connect(m_discard, &QPushButton::clicked, this, [this]() {
        m_editor->setPlainText(m_text);
        m_report->hide();
        showProblems();
    });
}

bool ConfigurationPage::hasUnsavedText() const
{
    return m_isLoaded && m_editor->document()->isModified();
}

bool ConfigurationPage::mayReplaceText()
{
    if (!hasUnsavedText())
        return true;
    return askAboutUnsaved(tr("The text of the configuration is not saved."), false, this)
        == UnsavedAnswer::Discard;
}

void ConfigurationPage::takeValues()
{
    m_isOutdated = m_isLoaded && m_parts.settings.values().etag != m_etag;
    showNews();
}

void ConfigurationPage::showState()
{
    const bool isEditable = m_parts.isEditable();
    m_path->setCommand(m_parts.settings.values().configPath);
    m_editor->setAccessibleDescription(m_parts.settings.values().configPath);
    m_locked->setVisible(!m_isLoaded);
    m_outdated->setVisible(m_isOutdated);
    m_show->setText(m_isLoaded ? tr("&Show it anew") : tr("&Show the file"));
    m_show->setEnabled(m_parts.settings.isPresent());
    m_editor->setVisible(m_isLoaded);
    m_editor->setReadOnly(!isEditable);
    m_save->setVisible(m_isLoaded);
    m_discard->setVisible(m_isLoaded);
    m_export->setVisible(m_isLoaded);
    m_save->setEnabled(isEditable && hasUnsavedText());
    m_discard->setEnabled(hasUnsavedText());
    m_import->setEnabled(isEditable);
    m_history->showState();
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
        m_editor->setProblems(hasUnsavedText() || m_isOutdated ? Findings() : problems);
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

void ConfigurationPage::showAnew()
{
    if (mayReplaceText())
        load();
}

void ConfigurationPage::load(const std::function<void()> &then)
{
    m_parts.settings.getText([this, then](const BusResult<SettingsClient::Text> &answer) {
        m_answer->setVisible(!answer);
        if (!answer) {
            tell(answer.error());
            return;
        }
        setText(answer->text, answer->etag);
        m_editor->setPlainText(m_text);
        m_report->hide();
        showState();
        if (then)
            then();
    });
}

void ConfigurationPage::setText(const QString &text, const QString &etag)
{
    m_text = text;
    m_etag = etag;
    m_isLoaded = true;
    m_isOutdated = false;
    m_history->setPresentText({text, etag});
}

void ConfigurationPage::save()
{
    if (!m_parts.isEditable() || !hasUnsavedText())
        return;
    const QString text = m_editor->text();
    const int revision = m_editor->document()->revision();
    m_parts.settings.replaceText(text, m_etag,
                                 [this, text, revision](const BusResult<QString> &answer) {
                                     m_answer->show();
                                     if (answer) {
                                         finishSave(text, revision, *answer);
                                         return;
                                     }
                                     tell(answer.error());
                                     m_parts.settings.refresh();
                                 });
}

void ConfigurationPage::finishSave(const QString &text, int revision, const QString &etag)
{
    setText(text, etag);
    if (m_editor->document()->revision() == revision) // nothing was typed meanwhile
        m_editor->document()->setModified(false);
    m_report->hide();
    m_answer->setText(tr("Saved. It is in force after a reload or a restart."));
    m_parts.settings.refresh();
    m_history->refresh();
    showState();
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
            && file.write(m_editor->text().toUtf8()) >= 0 && file.commit();
        m_answer->setText(isWritten ? tr("Exported to %1").arg(path)
                                    : tr("Not exported: %1").arg(file.errorString()));
        m_answer->show();
    });
    dialog->open();
}

void ConfigurationPage::chooseImport()
{
    if (!mayReplaceText())
        return;
    auto *dialog = new QFileDialog(this, tr("A configuration of uWSGI"), QString(), u"*.ini"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationPage::importFile);
    dialog->open();
}

void ConfigurationPage::importFile(const QString &path)
{
    m_lumosd.run({u"--import"_s, path},
                 [this, path](const tl::expected<LumosdRun::Output, QString> &output) {
                     m_answer->setVisible(!output);
                     if (!output)
                         m_answer->setText(tr("Not imported: %1").arg(output.error()));
                     else if (m_isLoaded)
                         showImport(path, *output);
                     else // what is saved replaces what is there: that is to be seen first
                         load([this, path, output]() { showImport(path, *output); });
                 });
}

void ConfigurationPage::showImport(const QString &path, const LumosdRun::Output &output)
{
    m_editor->setPlainText(QString::fromUtf8(output.text));
    m_editor->document()->setModified(true);
    m_report->setText(output.remarks);
    m_report->show();
    m_answer->setText(tr("This is %1 as a file for Lumos, not saved yet. What has become of each "
                         "line stands below it.")
                          .arg(path));
    m_answer->show();
    showState();
}

void ConfigurationPage::takeRestored()
{
    m_answer->setText(tr("Restored. It is in force after a reload or a restart."));
    m_answer->show();
    m_parts.settings.refresh();
    m_history->refresh();
    if (m_isLoaded && !hasUnsavedText())
        load();
}

} // namespace lumos
