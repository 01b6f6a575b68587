// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicebanner.h"

#include "models/format.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/glyph.h"
#include "widgets/statusshape.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace lumos {

ServiceBanner::ServiceBanner(QWidget *parent)
    : QFrame(parent)
    , m_shape(new StatusLabel(this))
    , m_text(new TextLabel(TextLabel::Role::Body, this))
    , m_detail(new TextLabel(TextLabel::Role::Body, this))
    , m_address(new TextLabel(TextLabel::Role::Body, this))
    , m_more(new TextLabel(TextLabel::Role::Caption, this))
    , m_start(new QPushButton(tr("&Start"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_restart(new QPushButton(tr("&Restart"), this))
    , m_menu(new QToolButton(this))
    , m_open(new QPushButton(tr("Op&en"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_qr(new QPushButton(tr("&QR"), this))
    , m_atBoot(new QCheckBox(tr("Start at &boot"), this))
{
    const int unit = spaceUnit(*this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_text->setFont(bold);
    m_shape->setFont(bold);
    buildButtons();

    auto *head = new QWidget(this);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(unit);
    headLayout->addWidget(m_shape);
    headLayout->addWidget(m_text, 1);
    auto *first = new FlowLayout(nullptr, unit);
    first->addWidget(head);
    first->addFarEdge();
    auto *buttons = new QWidget(this);
    auto *buttonsLayout = new FlowLayout(buttons, unit);
    for (QWidget *button : std::initializer_list<QWidget *>{m_start, m_stop, m_restart, m_menu})
        buttonsLayout->addWidget(button);
    first->addWidget(buttons);

    auto *second = new FlowLayout(nullptr, unit);
    second->addWidget(m_address);
    second->addWidget(m_open);
    second->addWidget(m_copy);
    second->addWidget(m_qr);
    second->addWidget(m_atBoot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * unit, 3 * unit / 2, 2 * unit, 3 * unit / 2);
    layout->setSpacing(unit);
    layout->addLayout(first);
    layout->addWidget(m_detail);
    layout->addLayout(second);
    layout->addWidget(m_more);
    m_detail->hide();
    m_more->hide();
}

void ServiceBanner::buildButtons()
{
    auto *menu = new QMenu(m_menu);
    m_reload = menu->addAction(tr("Re&load the code"), this, &ServiceBanner::reloadWanted);
    m_clearFailure =
        menu->addAction(tr("&Clear the failure"), this, &ServiceBanner::clearFailureWanted);
    m_menu->setMenu(menu);
    m_menu->setIcon(glyphIcon(Glyph::More));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("More about the service"));
    m_menu->setAccessibleDescription(QLocale().createSeparatedList(
        {withoutMnemonic(m_reload->text()), withoutMnemonic(m_clearFailure->text())}));
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_atBoot->setAccessibleDescription(tr("Whether it starts when the board does"));
    m_open->setAccessibleDescription(tr("Opens the address in the browser"));
    m_copy->setAccessibleDescription(tr("Copies the address"));
    m_qr->setAccessibleDescription(tr("Shows the address as a QR code, for a phone"));
    m_qr->setToolTip(m_qr->accessibleDescription());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_start, m_stop, m_restart, m_menu,
                                                            m_open, m_copy, m_qr, m_atBoot})
        widget->setMinimumHeight(36);
    m_address->setTextFormat(Qt::RichText);
    // The keyboard has the buttons beside it.
    m_address->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::TextSelectableByMouse);
    m_address->setOpenExternalLinks(true);
    connect(m_start, &QPushButton::clicked, this, &ServiceBanner::startWanted);
    connect(m_stop, &QPushButton::clicked, this, &ServiceBanner::stopWanted);
    connect(m_restart, &QPushButton::clicked, this, &ServiceBanner::restartWanted);
    connect(m_atBoot, &QCheckBox::clicked, this, &ServiceBanner::startAtBootWanted);
    connect(m_open, &QPushButton::clicked, this,
            [this]() { QDesktopServices::openUrl(QUrl(m_addresses.value(0))); });
    connect(m_copy, &QPushButton::clicked, this,
            [this]() { QGuiApplication::clipboard()->setText(m_addresses.value(0)); });
    connect(m_qr, &QPushButton::clicked, this, [this]() { Q_EMIT qrCodeWanted(m_addresses); });
}

void ServiceBanner::setFacts(const PanelFacts &facts)
{
    const Banner banner = serviceBanner(facts);
    const bool isNew = banner.status != m_status;
    m_status = banner.status;
    m_shape->setStatus(banner.status, {});
    m_text->setText(banner.text);
    QString detail = banner.detail;
    if (facts.unit.isActive() && facts.unit.startsAtBoot() && detail.isEmpty())
        m_stop->setAccessibleDescription(tr("Until you start it again or the next boot"));
    else
        m_stop->setAccessibleDescription(tr("Until you start it again"));
    m_stop->setToolTip(m_stop->accessibleDescription());
    updateButtons(facts);
    if (facts.unit.load == UnitState::Load::NoSystemd && detail.isEmpty())
        detail = tr("No systemd on this bus: start and stop it where it was started.");
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(tr("The service"));
    setAccessibleDescription(banner.text);
    if (isNew) { // said once by a screen reader
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
        update();
    }
}

void ServiceBanner::updateButtons(const PanelFacts &facts)
{
    const UnitState &unit = facts.unit;
    const bool isLoaded = unit.load == UnitState::Load::Loaded;
    const bool mayAct = isLoaded && !unit.hasJob;
    const bool isUp = unit.isActive() || unit.activeState == u"activating";
    m_start->setVisible(!isUp);
    m_stop->setVisible(isUp);
    m_start->setEnabled(mayAct);
    m_stop->setEnabled(mayAct);
    m_restart->setEnabled(mayAct && isUp);
    m_restart->setVisible(isUp);
    const QString reason = isLoaded ? (unit.hasJob ? tr("A start or stop is under way") : QString())
                                    : tr("systemd does not know the service");
    m_start->setAccessibleDescription(reason.isEmpty() ? tr("Serves the site until you stop it")
                                                       : reason);
    m_restart->setAccessibleDescription(
        reason.isEmpty() ? tr("Stops and starts it; requests under way are finished first")
                         : reason);
    m_atBoot->setVisible(isLoaded);
    m_atBoot->setChecked(unit.startsAtBoot());
    m_reload->setEnabled(facts.server.isPresent);
    m_clearFailure->setEnabled(unit.isFailed());
}

void ServiceBanner::setAddresses(const QStringList &addresses)
{
    m_addresses = addresses;
    const QString url = addresses.value(0).toHtmlEscaped();
    const QColor ink =
        readable(palette().color(QPalette::Link), Theme::of(palette()).ground(m_status));
    m_address->setText(
        QStringLiteral("<a style=\"color:%2\" href=\"%1\">%1</a>").arg(url, ink.name()));
    m_address->setAccessibleName(addresses.value(0));
    m_more->setVisible(addresses.size() > 1);
    m_more->setText(tr("also %1").arg(QLocale().createSeparatedList(addresses.mid(1, 3))));
}

void ServiceBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setAddresses(m_addresses); // the link's colour stands in its text
}

void ServiceBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).ground(m_status));
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace lumos
