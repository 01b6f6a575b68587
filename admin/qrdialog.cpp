// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrdialog.h"

#include "widgets/card.h"
#include "widgets/closerow.h"
#include "widgets/qrcode.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace lumos {

namespace {
struct QrDialog // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::QrDialog)
};

QWidget *addressField(const QStringList &addresses, QrCode *code, QWidget *parent)
{
    if (addresses.size() == 1)
        return new TextLabel(addresses.constFirst(), TextLabel::Role::Fixed, parent);
    auto *choice = new QComboBox(parent);
    choice->addItems(addresses);
    choice->setMinimumHeight(40);
    choice->setAccessibleName(QrDialog::tr("Address"));
    choice->setAccessibleDescription(QrDialog::tr("The address that the QR code holds"));
    QObject::connect(choice, &QComboBox::currentTextChanged, code, &QrCode::setText);
    return choice;
}
} // namespace

void showQrCode(const QStringList &addresses, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QrDialog::tr("Open the site on a phone"));
    auto *code = new QrCode(dialog);
    code->setText(addresses.value(0));
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(new TextLabel(QrDialog::tr("Point the phone's camera at it. The phone has to "
                                                 "be in the same network as this board."),
                                    TextLabel::Role::Body, dialog));
    layout->addWidget(code, 1);
    layout->addWidget(addressField(addresses, code, dialog));
    layout->addWidget(closeRow(*dialog));
    const QWidget *window = parent->window();
    dialog->resize(qMin(400, window->width() - 40), qMin(440, window->height() - 40));
    dialog->open();
}

} // namespace lumos
