// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "websitepage.h"

#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/settingrow.h"
#include "widgets/stateview.h"
#include "widgets/statusshape.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

WebsitePage::WebsitePage(PanelParts &parts, QWidget *parent)
    : Page(u"website"_s, tr("Website"), parent)
    , m_parts(parts)
    , m_trouble(new StateView(StateView::Size::Card, this))
{
    body()->addWidget(m_trouble);
    buildSettings();
    buildSite();
    m_trouble->hide();
    connect(m_trouble, &StateView::actionWanted, this, &Page::actionWanted);
    showWhenSeen(m_parts, [this]() { showState(); });
}

void WebsitePage::buildSettings()
{
    auto *card = new Card({}, this);
    auto *listen = new SettingRow(tr("P&ort"), {u"site"_s, u"listen"_s}, m_parts.pending, this);
    listen->addText(u"80"_s, tr("Where nginx listens"));
    listen->setNote(tr("A port on every address, or ADDRESS:PORT."));
    auto *names =
        new SettingRow(tr("&Names"), {u"site"_s, u"server-name"_s}, m_parts.pending, this);
    names->addText(tr("every name"), tr("The names of the website, with blanks between them"));
    names->setNote(tr("Empty: every name and address that no other site of this board claims."));
    auto *files =
        new SettingRow(tr("Static fil&es"), {u"site"_s, u"static"_s}, m_parts.pending, this);
    files->addText(tr("no folder"), tr("The folder whose files nginx serves below /static/"));
    files->setNote(tr("The folder whose files nginx serves itself, below /static/."));
    auto *upload =
        new SettingRow(tr("&Largest upload"), {u"lumos"_s, u"limit-post"_s}, m_parts.pending, this);
    upload->addText(u"1048576"_s, tr("In bytes"));
    upload->setNote(tr("In bytes; a larger one is refused before it is read."));
    for (SettingRow *row : {listen, names, files, upload}) {
        card->body()->addWidget(row);
        m_rows.append(row);
    }
    body()->addWidget(card);
}

void WebsitePage::buildSite()
{
    auto *card = new Card(tr("The site in nginx"), this);
    m_siteShape = new StatusLabel(this);
    m_siteState = new TextLabel(TextLabel::Role::Body, this);
    auto *state = new QHBoxLayout;
    state->setSpacing(spaceUnit(*this));
    state->addWidget(m_siteShape, 0, Qt::AlignTop);
    state->addWidget(m_siteState, 1);
    m_siteNote = new TextLabel(tr("Switching it on writes the site, lets nginx test it and loads "
                                  "it. When nginx refuses, everything stays as it was."),
                               TextLabel::Role::Body, this);
    m_on = new QPushButton(tr("&Switch the site on"), this);
    m_off = new QPushButton(tr("Switch the site o&ff"), this);
    m_on->setAccessibleDescription(m_siteNote->text());
    m_off->setAccessibleDescription(tr("nginx forgets the site; the settings stay"));
    m_answer = new TextLabel(TextLabel::Role::Body, this);
    buildPreview();
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QWidget *button : std::initializer_list<QWidget *>{m_on, m_off, m_previewToggle}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    card->body()->addLayout(state);
    card->body()->addWidget(m_siteNote);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_answer);
    card->body()->addWidget(m_preview);
    m_answer->hide();
    body()->addWidget(card);
    connect(m_on, &QPushButton::clicked, this, [this]() { switchSite(true); });
    connect(m_off, &QPushButton::clicked, this, [this]() { switchSite(false); });
}

void WebsitePage::buildPreview()
{
    m_previewToggle = new QToolButton(this);
    m_previewToggle->setText(tr("Show the site's te&xt"));
    m_previewToggle->setAccessibleDescription(tr("As nginx reads it"));
    new FocusRing(m_previewToggle);
    m_previewToggle->setCheckable(true);
    m_previewToggle->setAutoRaise(true);
    m_previewToggle->setArrowType(Qt::RightArrow);
    m_previewToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setFont(fixedFont(*this));
    m_preview->setAccessibleName(tr("Text of the nginx site"));
    m_preview->setAccessibleDescription(tr("As nginx reads it"));
    new FocusRing(m_preview);
    m_preview->setMinimumHeight(fontMetrics().height() * 12);
    m_preview->hide();
    connect(m_previewToggle, &QToolButton::toggled, this, &WebsitePage::showPreview);
}

void WebsitePage::switchSite(bool isOn)
{
    m_isSwitching = true;
    showState();
    m_parts.settings.setSiteEnabled(isOn, [this](const BusResult<bool> &result) {
        m_isSwitching = false;
        tell(result);
        showState();
        m_parts.settings.refresh(); // the page shows what is, not what was wanted
    });
}

void WebsitePage::tell(const BusResult<bool> &result)
{
    m_answer->setVisible(!result);
    if (result)
        return;
    if (result.error().isRefusal())
        m_answer->setText(tr("Nothing was changed: no password was given"));
    else
        m_answer->setText(tr("Nothing was changed: %1").arg(result.error().text));
}

void WebsitePage::showPreview(bool isOpen)
{
    m_previewToggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_preview->setVisible(isOpen);
    if (!isOpen)
        return;
    m_parts.settings.previewSite([this](const BusResult<QString> &text) {
        m_preview->setPlainText(text ? *text : text.error().text);
    });
}

void WebsitePage::showState()
{
    const auto trouble = nginxTrouble(m_parts.facts());
    m_trouble->setVisible(trouble.has_value());
    if (trouble)
        m_trouble->setState(*trouble);
    showSite();
    for (SettingRow *row : m_rows)
        row->setLocked(!m_parts.isEditable());
}

void WebsitePage::showSite()
{
    const bool isOn = m_parts.settings.values().isSiteOn;
    m_siteShape->setStatus(isOn ? Status::Running : Status::Stopped, {});
    m_siteState->setText(isOn ? tr("The site is on.") : tr("The site is off."));
    m_siteNote->setVisible(!isOn);
    m_on->setVisible(!isOn);
    m_off->setVisible(isOn);
    for (QPushButton *button : {m_on, m_off})
        button->setEnabled(m_parts.isEditable() && !m_isSwitching);
}

} // namespace lumos
