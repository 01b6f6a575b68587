// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/pathaccess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

static const AccessIdentity nginx{.name = u"www-data"_s, .uid = 33, .groups = {33, 900}};

class TestPathAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesAsTheKernelDoes_data();
    void decidesAsTheKernelDoes();
    void namesTheFirstBarrier();
    void findsNginxsUser();
};

void TestPathAccess::decidesAsTheKernelDoes_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<uint>("owner");
    QTest::addColumn<uint>("group");
    QTest::addColumn<QList<QList<uint>>>("entries"); ///< tag, permissions, id
    QTest::addColumn<bool>("isAllowed"); ///< to write, as connecting takes
    const QList<QList<uint>> none;
    QTest::newRow("others may") << 0666u << 0u << 0u << none << true;
    QTest::newRow("others may not") << 0660u << 0u << 0u << none << false;
    QTest::newRow("by group") << 0660u << 0u << 33u << none << true;
    QTest::newRow("by another group of its") << 0660u << 0u << 900u << none << true;
    QTest::newRow("a group that may less than others") << 0606u << 0u << 33u << none << false;
    QTest::newRow("owner that may less than others") << 0066u << 33u << 33u << none << false;
    QTest::newRow("as owner") << 0600u << 33u << 0u << none << true;
    QTest::newRow("by name in the list")
        << 0660u << 0u << 0u << QList<QList<uint>>{{2, 6, 33}, {16, 6, 0}, {4, 0, 0}} << true;
    QTest::newRow("masked") << 0640u << 0u << 0u
                            << QList<QList<uint>>{{2, 6, 33}, {16, 4, 0}, {4, 0, 0}} << false;
    QTest::newRow("somebody else in the list")
        << 0660u << 0u << 0u << QList<QList<uint>>{{2, 6, 34}, {16, 6, 0}, {4, 0, 0}} << false;
}

void TestPathAccess::decidesAsTheKernelDoes()
{
    QFETCH(uint, mode);
    QFETCH(uint, owner);
    QFETCH(uint, group);
    QFETCH(QList<QList<uint>>, entries);
    AccessRules rules{.mode = mode, .owner = owner, .group = group, .entries = {}};
    for (const QList<uint> &entry : entries)
        rules.entries += AccessRules::Entry{.tag = static_cast<quint16>(entry[0]),
                                            .permissions = static_cast<quint16>(entry[1]),
                                            .id = entry[2]};
    QTEST(isAllowed(rules, nginx, 2), "isAllowed");
}

void TestPathAccess::namesTheFirstBarrier()
{
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"home/app/static"_s));
    const auto path = [&root](const QString &name) { return root.filePath(name); };
    const auto setMode = [&path](const QString &name, mode_t mode) {
        return ::chmod(QFile::encodeName(path(name)).constData(), mode) == 0;
    };
    QVERIFY(::chmod(QFile::encodeName(root.path()).constData(), 0755) == 0);
    QVERIFY(setMode(u"home"_s, 0755) && setMode(u"home/app"_s, 0755));
    const AccessIdentity nobody{.name = u"nobody"_s, .uid = 65533, .groups = {65533}};
    QCOMPARE(barrierTo(path(u"home/app/static"_s), nobody), QString());
    QVERIFY(setMode(u"home/app"_s, 0700));
    QCOMPARE(barrierTo(path(u"home/app/static"_s), nobody), path(u"home/app"_s));
    QVERIFY(setMode(u"home"_s, 0750));
    QCOMPARE(barrierTo(path(u"home/app/static"_s), nobody), path(u"home"_s));
    QCOMPARE(barrierTo(path(u"not/there"_s), nobody), QString());
}

void TestPathAccess::findsNginxsUser()
{
    QTemporaryDir root;
    QFile file(root.filePath(u"nginx.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# user nobody;\nuser root;\nevents {}\n");
    file.close();
    QCOMPARE(nginxAccount(file.fileName()).name, u"root"_s);
    QCOMPARE(nginxAccount(root.filePath(u"missing"_s)).name, u"www-data"_s);
}

QTEST_GUILESS_MAIN(TestPathAccess)
#include "tst_pathaccess.moc"
