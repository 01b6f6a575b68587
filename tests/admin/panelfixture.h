// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeservices/fakeclock.h"
#include "fakeservices/fakeserver.h"
#include "fakeservices/fakeservicemanager.h"
#include "fakeservices/fakesettings.h"
#include "language.h"
#include "mainwindow.h"
#include "panelparts.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QAbstractButton;

namespace lumos {

class PendingBar;

/// The panel's window before fakes of all services on the private bus of the test.
class PanelFixture
{
public:
    explicit PanelFixture(uint workers = 5, const QString &busName = QStringLiteral("session"),
                          const QDBusConnection &panelBus = QDBusConnection::sessionBus());
    ~PanelFixture();

    /// Asks everything and waits until it is there.
    [[nodiscard]] bool settle();
    /// Has the window shown in a usual size, and settles.
    [[nodiscard]] bool show();
    /// A visible button of the page by its text, without the mnemonic's mark.
    [[nodiscard]] static QAbstractButton *button(QWidget &in, const QString &text);
    /// Clicks it, once it is there.
    static void press(QWidget &in, const QString &text);
    /// The page, shown.
    QWidget &page(const QString &name);
    [[nodiscard]] PendingBar &bar();
    template <typename Editor>
    [[nodiscard]] static Editor *editor(QWidget &in, const QString &accessibleName)
    {
        for (Editor *found : in.findChildren<Editor *>()) {
            if (found->accessibleName() == accessibleName)
                return found;
        }
        return nullptr;
    }
    /// What the window shows in words, to look for a sentence.
    [[nodiscard]] static QString words(QWidget &in);

    QTemporaryDir board; ///< a Raspberry Pi of 51 °C whose power was low
    QDBusConnection serviceBus; ///< the services have a connection of their own, as in life
    FakeSettings settings;
    FakeServer server;
    FakeServiceManager systemd;
    FakeClock clock;
    std::unique_ptr<PanelParts> parts;
    std::unique_ptr<MainWindow> window;
};

/// Starts the test program anew on a bus of its own, unless it is on one.
void ensurePrivateBus(char *argv[]);

/// The main() of a test of the panel: on a bus of its own, in English or $LUMOS_LANGUAGE, without
/// anybody's settings.
template <typename Test> int runPanelTest(int argc, char *argv[])
{
    ensurePrivateBus(argv);
    qputenv("XDG_CONFIG_HOME", QByteArray("/nonexistent"));
    QApplication application(argc, argv);
    const QString name = qEnvironmentVariable("LUMOS_LANGUAGE");
    if (!name.isEmpty())
        QLocale::setDefault(QLocale(name));
    const Language language(name.isEmpty() ? QLocale::c() : QLocale()); // which holds the plurals
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace lumos
