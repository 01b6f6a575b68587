// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closerow.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace lumos {

namespace {
struct CloseRow // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::CloseRow)
};
} // namespace

QWidget *closeRow(QDialog &dialog)
{
    auto *row = new QDialogButtonBox(&dialog);
    QPushButton *close = row->addButton(CloseRow::tr("&Close"), QDialogButtonBox::RejectRole);
    close->setMinimumHeight(36);
    close->setAccessibleDescription(CloseRow::tr("Back to the window"));
    QObject::connect(row, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return row;
}

} // namespace lumos
