// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"

#include "models/format.h"
#include "pages/page.h"
#include "theme/panelstyle.h"
#include "widgets/pendingbar.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <unistd.h>
#include <vector>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static void writeBelow(const QString &root, const QString &directory, const QString &name,
                       const QByteArray &text)
{
    QFile file(root + directory + name);
    if (!QDir(root).mkpath(root + directory) || !file.open(QIODevice::WriteOnly)
        || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

PanelFixture::PanelFixture(uint workers, const QString &busName, const QDBusConnection &panelBus)
    : serviceBus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s))
    , server(workers)
{
    if (!qobject_cast<PanelStyle *>(QApplication::style()))
        QApplication::setStyle(new PanelStyle);
    settings.appear(serviceBus);
    server.appear(serviceBus);
    systemd.appear(serviceBus);
    clock.appear(serviceBus);
    parts = std::make_unique<PanelParts>(panelBus, busName, *appNames(), u"0.1.0"_s);
    writeBelow(board.path(), u"/sys/class/thermal/thermal_zone0"_s, u"/temp"_s, "51234\n");
    writeBelow(board.path(), u"/sys/devices/platform/soc/soc:firmware"_s, u"/get_throttled"_s,
               "50000\n");
    parts->boardRoot = board.path();
    parts->boardBus = panelBus;
    window = std::make_unique<MainWindow>(*parts);
}

PanelFixture::~PanelFixture()
{
    parts->pending.revertAll();
    window.reset();
    parts.reset();
    for (const char *name : {"org.lumosd.Settings1", "org.lumosd.Server1",
                             "org.freedesktop.systemd1", "org.freedesktop.timedate1"})
        serviceBus.unregisterService(QString::fromLatin1(name));
    serviceBus.unregisterObject(u"/org"_s, QDBusConnection::UnregisterTree);
}

bool PanelFixture::settle()
{
    parts->refresh();
    return QTest::qWaitFor(
        [this]() {
            return parts->settings.isAsked() && !parts->settings.permission().isEmpty()
                && parts->server.state().workers.size() == server.workers().size()
                && parts->unit.state().load != UnitState::Load::Unasked
                && parts->nginx.state().load != UnitState::Load::Unasked;
        },
        10000);
}

bool PanelFixture::show()
{
    window->resize(1024, 600);
    window->show();
    return settle();
}

QAbstractButton *PanelFixture::button(QWidget &in, const QString &text)
{
    for (QAbstractButton *found : in.findChildren<QAbstractButton *>()) {
        if (found->isVisibleTo(&in) && withoutMnemonic(found->text()) == text)
            return found;
    }
    return nullptr;
}

void PanelFixture::press(QWidget &in, const QString &text)
{
    QAbstractButton *found = nullptr;
    QTRY_VERIFY2((found = button(in, text)) != nullptr, qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

QWidget &PanelFixture::page(const QString &name)
{
    window->showPage(name);
    return *window->page(name);
}

PendingBar &PanelFixture::bar()
{
    return *window->findChild<PendingBar *>();
}

QString PanelFixture::words(QWidget &in)
{
    QStringList all;
    for (const QLabel *label : in.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&in))
            all.append(label->text());
    }
    return all.join(u'\n');
}

void ensurePrivateBus(char *argv[])
{
    constexpr const char *mark = "LUMOS_ON_PRIVATE_BUS";
    if (qEnvironmentVariableIsSet(mark))
        return;
    qputenv(mark, "1");
    std::vector<char *> command = {const_cast<char *>("dbus-run-session"), // execvp(3) keeps it
                                   const_cast<char *>("--")};
    for (char **argument = argv; *argument; ++argument)
        command.push_back(*argument);
    command.push_back(nullptr);
    ::execvp(command[0], command.data());
    qFatal("dbus-run-session does not start: deploy/install-packages test");
}

} // namespace lumos
