// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appname.h"

#include <QTest>

using namespace lumos;

class TestAppName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDefaultItsShortNames();
    void givesOthersTheirOwnNames();
    void refusesWhatSomeNameCannotHold_data();
    void refusesWhatSomeNameCannotHold();
    void takesTheLongestName();
};

void TestAppName::givesTheDefaultItsShortNames()
{
    const AppNames names = appNames().value();
    QCOMPARE(names.configFile, QStringLiteral("/etc/lumos/lumos.ini"));
    QCOMPARE(names.socketFile, QStringLiteral("/run/lumos/lumos.sock"));
    QCOMPARE(names.unit, QStringLiteral("lumos.service"));
    QCOMPARE(names.socketUnit, QStringLiteral("lumos.socket"));
    QCOMPARE(names.site, QStringLiteral("lumos"));
    QCOMPARE(names.busName, QStringLiteral("org.lumosd.Server1"));
    QCOMPARE(names.settingsPath, QStringLiteral("/org/lumosd/Settings1"));
}

void TestAppName::givesOthersTheirOwnNames()
{
    const AppNames names = appNames(QStringLiteral("camera_2")).value();
    QCOMPARE(names.configFile, QStringLiteral("/etc/lumos/camera_2.ini"));
    QCOMPARE(names.socketFile, QStringLiteral("/run/lumos/camera_2.sock"));
    QCOMPARE(names.failureFile, QStringLiteral("camera_2.failures"));
    QCOMPARE(names.unit, QStringLiteral("lumos@camera_2.service"));
    QCOMPARE(names.socketUnit, QStringLiteral("lumos@camera_2.socket"));
    QCOMPARE(names.site, QStringLiteral("lumos-camera_2"));
    QCOMPARE(names.siteFile, QStringLiteral("/etc/nginx/sites-available/lumos-camera_2"));
    QCOMPARE(names.siteLink, QStringLiteral("/etc/nginx/sites-enabled/lumos-camera_2"));
    QCOMPARE(names.busName, QStringLiteral("org.lumosd.Server1.camera_2"));
    QCOMPARE(names.settingsPath, QStringLiteral("/org/lumosd/Settings1/apps/camera_2"));
    QCOMPARE(names.polkitDetail, QStringLiteral("camera_2"));
}

void TestAppName::refusesWhatSomeNameCannotHold_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "2cam", "_cam", "Camera", "a-b", "a.b", "a b", "../x", "a/b",
                             "a@b", "\xC3\xA4", "abcdefghijklmnopqrstuvwxyzabcdefg"})
        QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name);
}

void TestAppName::refusesWhatSomeNameCannotHold()
{
    QFETCH(QString, name);
    const auto names = appNames(name);
    QVERIFY(!names.has_value());
    QCOMPARE(names.error().code, ExitCode::Usage);
    QVERIFY(names.error().text.contains(name));
}

void TestAppName::takesTheLongestName()
{
    QVERIFY(appNames(QString(32, u'a')).has_value());
}

QTEST_GUILESS_MAIN(TestAppName)
#include "tst_appname.moc"
