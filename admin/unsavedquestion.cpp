// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsavedquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace lumos {

namespace {
struct UnsavedQuestion // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::UnsavedQuestion)
};
} // namespace

UnsavedAnswer askAboutUnsaved(const QString &text, bool canApply, QWidget *parent)
{
    QMessageBox question(parent);
    question.setWindowTitle(QStringLiteral("Lumos"));
    question.setText(text);
    const QAbstractButton *apply = canApply
        ? question.addButton(UnsavedQuestion::tr("&Apply"), QMessageBox::AcceptRole)
        : nullptr;
    const QAbstractButton *discard =
        question.addButton(UnsavedQuestion::tr("&Discard"), QMessageBox::DestructiveRole);
    question.setDefaultButton(
        question.addButton(UnsavedQuestion::tr("&Stay"), QMessageBox::RejectRole));
    question.exec();
    if (apply && question.clickedButton() == apply)
        return UnsavedAnswer::Apply;
    return question.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Stay;
}

} // namespace lumos
