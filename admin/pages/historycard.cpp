// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycard.h"

#include "widgets/diffview.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace lumos {

HistoryCard::HistoryCard(PanelParts &parts, QWidget *parent)
    : Card(tr("Earlier versions"), parent)
    , m_parts(parts)
    , m_list(new QListWidget(this))
    , m_compare(new QPushButton(tr("Co&mpare with now"), this))
    , m_restore(new QPushButton(tr("&Restore this version"), this))
    , m_diff(new DiffView(this))
{
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setAccessibleDescription(tr("The newest version is the first"));
    new FocusRing(m_list);
    new FocusRing(m_diff);
    m_list->setFixedHeight(fontMetrics().height() * 7);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_compare->setAccessibleDescription(tr("Shows both versions side by side"));
    m_restore->setAccessibleDescription(tr("The present file goes into the list"));
    m_diff->hide();
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_compare, m_restore}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    body()->addWidget(m_list);
    body()->addLayout(buttons);
    body()->addWidget(m_diff);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &HistoryCard::showState);
    connect(m_compare, &QPushButton::clicked, this, &HistoryCard::compare);
    connect(m_restore, &QPushButton::clicked, this, &HistoryCard::restore);
}

void HistoryCard::showState()
{
    m_compare->setEnabled(!selectedEntry().isEmpty());
    m_restore->setEnabled(m_parts.isEditable() && !selectedEntry().isEmpty());
}

void HistoryCard::refresh()
{
    m_parts.settings.listHistory([this](const BusResult<QList<HistoryEntry>> &answer) {
        if (!answer)
            return;
        m_list->clear();
        for (const HistoryEntry &entry : *answer) {
            const QString time = QLocale().toString(entry.time, QLocale::ShortFormat);
            auto *item = new QListWidgetItem(
                tr("until %1: replaced by %2 with %3").arg(time, entry.user, entry.change));
            item->setData(Qt::UserRole, entry.id);
            m_list->addItem(item);
        }
        showState();
    });
}

QString HistoryCard::selectedEntry() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HistoryCard::compare()
{
    m_parts.settings.getHistoryText(selectedEntry(), [this](const BusResult<QString> &before) {
        if (before)
            compareWithPresent(*before);
        else
            Q_EMIT failed(before.error());
    });
}

void HistoryCard::compareWithPresent(const QString &before)
{
    // Each text may ask for a password.
    if (!m_now.etag.isEmpty() && m_now.etag == m_parts.settings.values().etag) {
        showDifference(before);
        return;
    }
    m_parts.settings.getText([this, before](const BusResult<SettingsClient::Text> &now) {
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        m_now = *now;
        showDifference(before);
    });
}

void HistoryCard::showDifference(const QString &before)
{
    m_diff->compare(tr("Then"), before, tr("Now"), m_now.text);
    m_diff->show();
}

void HistoryCard::restore()
{
    m_parts.settings.restore(selectedEntry(), m_parts.settings.values().etag,
                             [this](const BusResult<QString> &answer) {
                                 if (answer)
                                     Q_EMIT restored();
                                 else
                                     Q_EMIT failed(answer.error());
                             });
}

} // namespace lumos
