// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/socketreach.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

static const AccessIdentity nginx{.name = u"www-data"_s, .uid = 33, .groups = {33}};
static const Account pi{u"pi"_s, 1000};
static const Account wwwData{u"www-data"_s, 33};

class TestSocketReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsUnderTheKeyToChange_data();
    void warnsUnderTheKeyToChange();
    void knowsOnlyOfUnixSockets();
};

void TestSocketReach::warnsUnderTheKeyToChange_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("isOwnedByNginxsGroup");
    QTest::addColumn<bool>("isTheApplications"); ///< no chown-socket: of uid and gid
    QTest::addColumn<QString>("key");
    QTest::newRow("the tutorial's") << 0664u << true << true << QString();
    QTest::newRow("closed to the group") << 0600u << true << true << u"chmod-socket"_s;
    QTest::newRow("read only") << 0640u << true << false << u"chmod-socket"_s;
    QTest::newRow("another group") << 0660u << false << true << u"chown-socket"_s;
    QTest::newRow("another group, by chown-socket") << 0660u << false << false << u"chown-socket"_s;
    QTest::newRow("another group, open to all") << 0666u << false << true << QString();
}

void TestSocketReach::warnsUnderTheKeyToChange()
{
    QFETCH(uint, mode);
    QFETCH(bool, isOwnedByNginxsGroup);
    QFETCH(bool, isTheApplications);
    QFETCH(QString, key);
    Settings settings;
    settings.sockets = {SocketAddress{.path = u"/run/lumos/lumos.sock"_s, .host = {}}};
    settings.socketMode = FileMode(mode);
    (isTheApplications ? settings.user : settings.socketUser) = pi;
    (isTheApplications ? settings.group : settings.socketGroup) =
        isOwnedByNginxsGroup ? wwwData : pi;
    const auto warning = socketWarning(settings, nginx);
    QCOMPARE(warning ? warning->code : QString(), key);
    if (!warning)
        return;
    QCOMPARE(warning->severity, Finding::Severity::Warning);
    for (const QString &part : {u"www-data"_s, u"/run/lumos/lumos.sock"_s,
                                settings.socketMode.toOctal(), QString(key + u" = "_s)})
        QVERIFY2(warning->text.contains(part), qPrintable(warning->text));
}

void TestSocketReach::knowsOnlyOfUnixSockets()
{
    Settings settings;
    settings.socketMode = FileMode(0600);
    QVERIFY(!socketWarning(settings, nginx));
    settings.sockets = {SocketAddress{.path = {}, .host = u"127.0.0.1"_s, .port = 8000}};
    QVERIFY(!socketWarning(settings, nginx));
}

QTEST_GUILESS_MAIN(TestSocketReach)
#include "tst_socketreach.moc"
