// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationpage.h"

#include "busnames.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/settingrow.h"
#include "widgets/stateview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

ApplicationPage::ApplicationPage(PanelParts &parts, QWidget *parent)
    : Page(u"application"_s, tr("Application"), parent)
    , m_parts(parts)
    , m_choose(new QPushButton(tr("Choose another &folder \u2026"), this))
    , m_reload(new QPushButton(tr("Re&load the code"), this))
    , m_lastReload(new TextLabel(TextLabel::Role::Caption, this))
    , m_answer(new StateView(StateView::Size::Card, this))
{
    auto *buttons = new FlowLayout(nullptr, spaceUnit(*this));
    for (QPushButton *button : {m_choose, m_reload}) {
        button->setMinimumHeight(40);
        buttons->addWidget(button);
    }
    m_choose->setAccessibleDescription(tr("Looks at the folder and fills everything in"));
    m_reload->setAccessibleDescription(tr("Loads the new code beside the old; no request is lost"));
    auto *card = new Card({}, this);
    const auto add = [this, card](const QString &label, const QString &key,
                                  const QString &placeholder, const QString &note) {
        auto *row = new SettingRow(label, {u"lumos"_s, key}, m_parts.pending, this);
        row->addText(placeholder);
        row->setNote(note);
        card->body()->addWidget(row);
        m_rows.append(row);
    };
    add(tr("&Entry point"), u"module"_s, u"wsgi"_s,
        tr("A Python module, MODULE:CALLABLE, or the path of a C++ module."));
    add(tr("Fol&der"), u"chdir"_s, u"/home/pi/Lumos"_s,
        tr("Where the application runs, and where its files are looked for first."));
    add(tr("E&nvironment"), u"virtualenv"_s, tr("the system's Python"),
        tr("The folder of its virtual environment."));
    add(tr("Run as &user"), u"uid"_s, u"pi"_s, tr("The account that the application runs as."));
    add(tr("Gr&oup"), u"gid"_s, u"www-data"_s, {});
    body()->addWidget(m_answer);
    body()->addLayout(buttons);
    body()->addWidget(m_lastReload);
    body()->addWidget(card);
    m_answer->hide();
    connect(m_choose, &QPushButton::clicked, this,
            [this]() { Q_EMIT actionWanted(StateAction::ChooseFolder); });
    connect(m_reload, &QPushButton::clicked, this, &ApplicationPage::reload);
    connect(m_answer, &StateView::actionWanted, this, [this]() { reload(); });
    showWhenSeen(m_parts, [this]() { showState(); });
}

void ApplicationPage::reload()
{
    if (std::exchange(m_isReloading, true))
        return;
    showState();
    m_parts.server.reload([this](const BusResult<bool> &result) {
        m_isReloading = false;
        showState();
        m_answer->setVisible(!result);
        if (!result)
            tellFailure(result.error());
    });
}

void ApplicationPage::tellFailure(const BusError &error)
{
    // A server on its way down gives the calls back by the same fault as one whose new code fails.
    const ServerState &server = m_parts.server.state();
    const bool isOfCode = error.name == bus::faultName(bus::Fault::ServiceFailed)
        && server.isPresent && server.state != u"stopping";
    StateText text;
    text.id = u"reload-failed"_s;
    text.status = Status::Warning;
    text.why = error.text;
    if (error.isRefusal()) {
        text.title = tr("Nothing was changed: no password was given");
        text.why.clear();
    } else {
        text.title = isOfCode ? tr("Your new code has an error; the old code still answers")
                              : tr("The code was not reloaded");
    }
    text.button = tr("Re&load the code");
    text.command = u"sudo systemctl reload %1"_s.arg(m_parts.names.unit);
    m_answer->setState(text);
}

void ApplicationPage::showState()
{
    const ServerState &server = m_parts.server.state();
    m_reload->setEnabled(server.isPresent && !m_isReloading);
    m_lastReload->setText(
        server.lastReload.isEmpty() ? QString() : tr("Last reload: %1").arg(server.lastReload));
    m_lastReload->setVisible(!server.lastReload.isEmpty());
    m_choose->setEnabled(m_parts.isEditable());
    for (SettingRow *row : m_rows)
        row->setLocked(!m_parts.isEditable());
}

} // namespace lumos
