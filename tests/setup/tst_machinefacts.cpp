// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/machinefacts.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestMachineFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAccountOfNginx_data();
    void findsTheAccountOfNginx();
    void findsListeners_data();
    void findsListeners();
    void knowsThisMachine();
};

void TestMachineFacts::findsTheAccountOfNginx_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("group"); // empty: the user's own
    QTest::newRow("Debian's") << QByteArray("user www-data;\nworker_processes auto;\n")
                              << u"www-data"_s << u""_s;
    QTest::newRow("both") << QByteArray("  user web  sites ;\n") << u"web"_s << u"sites"_s;
    QTest::newRow("a comment") << QByteArray("# user root;\n") << u"www-data"_s << u"www-data"_s;
    QTest::newRow("no file") << QByteArray() << u"www-data"_s << u"www-data"_s;
}

void TestMachineFacts::findsTheAccountOfNginx()
{
    QFETCH(QByteArray, text);
    const auto [user, group] = nginxAccount(text);
    QTEST(user, "user");
    QTEST(group, "group");
}

void TestMachineFacts::findsListeners_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<bool>("isThere");
    const QByteArray head = "  sl  local_address rem_address   st tx_queue rx_queue\n";
    QTest::newRow("listens") << head + "   0: 00000000:0050 00000000:0000 0A 0:0\n" << true;
    QTest::newRow("IPv6") << head
            + "   0: 00000000000000000000000000000000:0050 "
              "00000000000000000000000000000000:0000 0A 0:0\n"
                          << true;
    QTest::newRow("is connected") << head + "   0: 0100007F:0050 0100007F:8000 01 0:0\n" << false;
    QTest::newRow("another port") << head + "   0: 00000000:0051 00000000:0000 0A 0:0\n" << false;
    QTest::newRow("a longer one") << head + "   0: 00000000:5000 00000000:0000 0A 0:0\n" << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestMachineFacts::findsListeners()
{
    QFETCH(QByteArray, table);
    QTEST(hasListener(table, 80), "isThere");
}

void TestMachineFacts::knowsThisMachine()
{
    const MachineFacts facts = MachineFacts::ofThisMachine();
    QVERIFY(facts.pythonVersion.startsWith(u"3."_s));
    QVERIFY(facts.availableMemory.value_or(0) > 1024 * 1024);
    const auto root = facts.system.userById(0);
    QVERIFY(root.has_value());
    QCOMPARE(facts.groupsOf(*root).value(0), u"root"_s);
    QCOMPARE(facts.homeOf(*root), u"/root"_s);
}

QTEST_APPLESS_MAIN(TestMachineFacts)
#include "tst_machinefacts.moc"
