// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewdialog.h"

#include "panelparts.h"
#include "widgets/card.h"
#include "widgets/closerow.h"
#include "widgets/focusring.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace lumos {

namespace {
struct Dialogs // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Dialogs)
};

/// A window with a text to read; deletes itself when it is closed.
QPlainTextEdit *openText(const QString &title, const QString &head, const QString &text,
                         QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new TextLabel(head, TextLabel::Role::Body, dialog));
    auto *view = new QPlainTextEdit(text, dialog);
    view->setReadOnly(true);
    view->setFont(fixedFont(*dialog));
    view->setAccessibleName(title);
    view->setAccessibleDescription(head);
    new FocusRing(view);
    layout->addWidget(view, 1);
    layout->addWidget(closeRow(*dialog));
    dialog->resize(qMin(640, parent->width() - 40), qMin(400, parent->height() - 40));
    dialog->open();
    return view;
}

QString effectText(uint effect)
{
    if ((effect & NeedsRestart) != 0)
        return Dialogs::tr("These lines would change. The server restarts; requests under way are "
                           "finished first.");
    if ((effect & NeedsReload) != 0)
        return Dialogs::tr("These lines would change. A reload brings them in force; no request "
                           "is lost.");
    return Dialogs::tr("These lines would change.");
}
} // namespace

void showPreview(PanelParts &parts, QWidget *parent)
{
    QPointer<QWidget> window(parent);
    parts.settings.preview(
        parts.pending.toVariantMap(), [window](const BusResult<SettingsClient::Preview> &answer) {
            if (!window)
                return;
            openText(Dialogs::tr("Preview"), answer ? effectText(answer->effect) : QString(),
                     answer ? answer->diff : answer.error().text, window);
        });
}

void showShortcuts(QWidget *parent)
{
    // As the desktop's keyboard names them: Strg in German, Maj in French.
    const auto named = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    const QList<std::pair<QString, QString>> rows = {
        {named("Alt+1") + QStringLiteral(" \u2026 ") + named("Alt+8"),
         Dialogs::tr("the pages, in their order")},
        {named("Ctrl+S"), Dialogs::tr("apply the pending changes; save an edited configuration")},
        {named("Ctrl+F"), Dialogs::tr("search in the log")},
        {named("F10"), Dialogs::tr("the menu")},
        {named("F5"), Dialogs::tr("ask everything anew")},
        {named("F1"), Dialogs::tr("this list")},
        {named("Ctrl+Q"), Dialogs::tr("close the panel; the site goes on")},
    };
    QString text;
    for (const auto &[keys, what] : rows)
        text += QStringLiteral("%1 %2\n").arg(keys, -16).arg(what);
    openText(Dialogs::tr("Keyboard shortcuts"), Dialogs::tr("Underlined letters work with Alt."),
             text, parent);
}

void showAbout(const QString &version, QWidget *parent)
{
    openText(Dialogs::tr("About Lumos"),
             Dialogs::tr("Lumos %1 turns this board into a web appliance.").arg(version),
             QStringLiteral("GPL-3.0-or-later\nQt %1\n").arg(QString::fromLatin1(qVersion())),
             parent);
}

} // namespace lumos
