// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketpage.h"

#include "widgets/card.h"
#include "widgets/focusring.h"
#include "widgets/modegrid.h"
#include "widgets/settingrow.h"
#include "widgets/stateview.h"
#include "widgets/statusshape.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static SettingKey lumosKey(const QString &key)
{
    return {u"lumos"_s, key};
}

SocketPage::SocketPage(PanelParts &parts, QWidget *parent)
    : Page(u"socket"_s, tr("Socket"), parent)
    , m_parts(parts)
    , m_account(NginxAccount::ofThisBoard({}))
    , m_path(new CopyableCommand(this))
    , m_cards(new CardRow(this))
{
    body()->addWidget(m_path);
    buildOwners();
    buildMode();
    body()->addWidget(m_cards);
    buildMore();
    connect(&m_parts.pending, &PendingChanges::changed, this, &SocketPage::showState);
    showWhenSeen(m_parts, [this]() { showState(); });
}

void SocketPage::buildOwners()
{
    auto *card = new Card({}, this);
    auto *editor = new QWidget(this);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto makeBox = [this, layout](const QStringList &names, const QString &name) {
        auto *box = new QComboBox(this);
        box->setEditable(true);
        box->addItems(names);
        box->setMinimumHeight(36);
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setAccessibleName(name);
        box->setAccessibleDescription(u"chown-socket"_s);
        layout->addWidget(box);
        return box;
    };
    m_user = makeBox({qEnvironmentVariable("USER"), u"lumos"_s, u"www-data"_s},
                     tr("Owner of the socket"));
    m_group = makeBox({u"www-data"_s, u"lumos"_s}, tr("Group of the socket"));
    m_owner = new SettingRow(tr("Socket &owner and group"), lumosKey(u"chown-socket"_s),
                             m_parts.pending, this);
    m_owner->addCustom(editor, [this](const QString &) {
        const SocketAccess now = access();
        if (m_user->currentText() != now.owner)
            m_user->setEditText(now.owner);
        if (m_group->currentText() != now.group)
            m_group->setEditText(now.group);
    });
    editor->setFocusProxy(m_user);
    card->body()->addWidget(m_owner);
    body()->addWidget(card);
    m_rows.append(m_owner);
    connect(m_user, &QComboBox::currentTextChanged, this, &SocketPage::editOwner);
    connect(m_group, &QComboBox::currentTextChanged, this, &SocketPage::editOwner);
}

void SocketPage::editOwner()
{
    const QString owner = m_user->currentText().trimmed();
    const QString group = m_group->currentText().trimmed();
    const SocketAccess now = access();
    if (!owner.isEmpty() && !group.isEmpty() && (owner != now.owner || group != now.group))
        m_owner->edit(owner + u':' + group);
}

void SocketPage::buildMode()
{
    m_modeCard = new Card(tr("Who may connect"), this);
    m_mode = new ModeGrid(this);
    m_modeRow =
        new SettingRow(tr("Who may &connect"), lumosKey(u"chmod-socket"_s), m_parts.pending, this);
    m_modeRow->addCustom(m_mode, [this](const QString &octal) { m_mode->setMode(octal); });
    m_modeRow->setBuddy(m_mode->ownerBox());
    m_rows.append(m_modeRow);
    m_modeCard->body()->addWidget(m_modeRow);
    connect(m_mode, &ModeGrid::modeEdited, m_modeRow, &SettingRow::edit);

    auto *words = new Card(tr("In words"), this);
    m_words = new TextLabel(TextLabel::Role::Body, this);
    m_reachShape = new StatusLabel(this);
    m_reach = new TextLabel(TextLabel::Role::Body, this);
    m_reachDetail = new TextLabel(TextLabel::Role::Fixed, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spaceUnit(*this));
    row->addWidget(m_reachShape, 0, Qt::AlignTop);
    row->addWidget(m_reach, 1);
    words->body()->addWidget(m_words);
    words->body()->addLayout(row);
    words->body()->addWidget(m_reachDetail);
    words->body()->addStretch(1);
    m_cards->add(m_modeCard);
    m_cards->add(words);
}

void SocketPage::buildMore()
{
    m_vacuum = new SettingRow(tr("When &stopped"), lumosKey(u"vacuum"_s), m_parts.pending, this);
    m_vacuum->addCheck(tr("remove the socket file"));
    m_moreToggle = new QToolButton(this);
    m_moreToggle->setText(tr("&Queue length, protocol, address"));
    m_moreToggle->setAccessibleDescription(tr("Settings that seldom change"));
    new FocusRing(m_moreToggle);
    m_moreToggle->setCheckable(true);
    m_moreToggle->setAutoRaise(true);
    m_moreToggle->setArrowType(Qt::RightArrow);
    m_moreToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreToggle->setMinimumHeight(36);
    auto *more = new QWidget(this);
    auto *layout = column(more, 1);
    auto *socket = new SettingRow(tr("A&ddress"), lumosKey(u"socket"_s), m_parts.pending, this);
    socket->addText(m_parts.names.socketFile);
    socket->setNote(tr("A path, or HOST:PORT. Behind nginx a path is right."));
    auto *queue = new SettingRow(tr("Queue &length"), lumosKey(u"listen"_s), m_parts.pending, this);
    queue->addNumber(1, 65535, {}, tr("How many connections may wait"));
    auto *protocol =
        new SettingRow(tr("P&rotocol"), lumosKey(u"protocol"_s), m_parts.pending, this);
    protocol->addChoice({QString(), u"http"_s, u"uwsgi"_s}, false);
    protocol->setNote(tr("Empty: a path takes both, nginx chooses."));
    for (SettingRow *row : {socket, queue, protocol}) {
        layout->addWidget(row);
        m_rows.append(row);
    }
    m_rows.append(m_vacuum);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_vacuum);
    card->body()->addWidget(m_moreToggle, 0, Qt::AlignLeading);
    card->body()->addWidget(more);
    body()->addWidget(card);
    more->hide();
    connect(m_moreToggle, &QToolButton::toggled, this, [this, more](bool isOpen) {
        more->setVisible(isOpen);
        m_moreToggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

SocketAccess SocketPage::access() const
{
    const PendingChanges &pending = m_parts.pending;
    const QString owner = pending.value(lumosKey(u"chown-socket"_s));
    SocketAccess access;
    access.path = pending.value(lumosKey(u"socket"_s)).section(u'\n', 0, 0);
    access.owner = owner.section(u':', 0, 0);
    access.group = owner.section(u':', 1, 1);
    if (access.owner.isEmpty())
        access.owner = pending.value(lumosKey(u"uid"_s));
    if (access.group.isEmpty())
        access.group = pending.value(lumosKey(u"gid"_s));
    access.mode =
        FileMode::fromOctal(pending.value(lumosKey(u"chmod-socket"_s))).value_or(FileMode());
    return access;
}

static QString stepText(const PathStep &step)
{
    if (step.hasAccessList)
        return SocketPage::tr("has an access list");
    if (!step.exists)
        return SocketPage::tr("is made at the start");
    return step.isPassable ? SocketPage::tr("passable") : SocketPage::tr("closed");
}

void SocketPage::showState()
{
    const QString user = m_parts.settings.values().nginxUser;
    if (!user.isEmpty() && user != m_account.user)
        m_account = NginxAccount::ofThisBoard(user);
    const SocketAccess now = access();
    m_path->setCommand(now.path);
    m_path->setVisible(!now.path.isEmpty());
    m_mode->setNames(now.owner, now.group);
    m_words->setText(accessWords(now));
    showReach(now);
    for (SettingRow *row : m_rows)
        row->setLocked(!m_parts.isEditable());
}

void SocketPage::showReach(const SocketAccess &now)
{
    QList<PathStep> steps;
    QStringList detail;
    if (now.path.startsWith(u'/')) {
        steps = directoriesTo(now.path, m_account);
        for (const PathStep &step : steps)
            detail.append(tr("%1  %2").arg(step.path, stepText(step)));
        detail.append(tr("%1  %2").arg(now.path.section(u'/', -1),
                                       mayConnect(now, m_account) ? tr("open") : tr("closed")));
    }
    const Reach reach = socketReach(now, steps, m_account);
    const bool isChange = m_parts.pending.isChanged(lumosKey(u"chmod-socket"_s))
        || m_parts.pending.isChanged(lumosKey(u"chown-socket"_s));
    m_reachShape->setStatus(reach == Reach::Yes      ? Status::Running
                                : reach == Reach::No ? Status::Failed
                                                     : Status::Unknown,
                            {});
    m_reach->setText(reachText(reach, isChange));
    m_reachDetail->setText(detail.join(u'\n'));
    m_reachDetail->setVisible(!detail.isEmpty() && (!isNarrow() || reach != Reach::Yes));
    m_parts.applying.setLocalCaution(
        isChange && reach == Reach::No ? tr("nginx will no longer connect") : QString());
}

QString SocketPage::reachText(Reach reach, bool isChange) const
{
    QString text;
    switch (reach) {
    case Reach::Yes:
        text = isChange ? tr("nginx (%1) would reach it") : tr("nginx (%1) reaches it");
        break;
    case Reach::No:
        text = isChange ? tr("nginx (%1) would not reach it") : tr("nginx (%1) does not reach it");
        break;
    case Reach::ByAccessList:
        text = tr("An access list decides whether nginx (%1) reaches it. Diagnose takes it into "
                  "account.");
        break;
    }
    return text.arg(m_account.user);
}

void SocketPage::setNarrow(bool isNarrow)
{
    Page::setNarrow(isNarrow);
    m_cards->setNarrow(isNarrow);
    showState();
}

} // namespace lumos
