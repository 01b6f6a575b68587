// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawner/privileges.h"

#include "inchild.h"

#include <QFile>
#include <QTest>

#include <array>
#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>

using namespace lumos;

namespace {

QByteArray statusField(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(qstrlen(name) + 1).simplified();
    }
    return {};
}

bool hasNoCapabilities()
{
    const QByteArray none("0000000000000000");
    for (const char *set : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"}) {
        if (statusField(set) != none)
            return false;
    }
    return true;
}

Identity nobodysIdentity()
{
    Identity identity;
    identity.name = "nobody";
    identity.uid = test::nobody;
    identity.gid = test::nogroup;
    identity.groups = {test::nogroup, 4};
    return identity;
}

} // namespace

class tst_Privileges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void becomesAnotherUserForGood();
    void cannotBecomeRootByExec();
    void keepsAMastersCapabilities();
    void fails_data();
    void fails();
    void takesTheUsersOwnGroup();
    void takesTheConfiguredGroup();
    void hasNoIdentityWithoutAUser();
    void needsAGroupForAnUnknownUser();
    void diesWithItsParent();
    void raisesTheOomScore();
};

void tst_Privileges::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root has privileges to give up");
}

void tst_Privileges::becomesAnotherUserForGood()
{
    const int code = test::inChild([] {
        if (!becomeForGood(nobodysIdentity()))
            return 1;
        if (statusField("Uid") != "65534 65534 65534 65534"
            || statusField("Gid") != "65534 65534 65534 65534")
            return 2;
        if (statusField("Groups") != "4 65534")
            return 3;
        if (!hasNoCapabilities())
            return 4;
        if (statusField("NoNewPrivs") != "1")
            return 5;
        if (::setuid(0) == 0 || ::setgid(0) == 0 || ::setresuid(0, 0, 0) == 0)
            return 6;
        return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 7;
    });
    QCOMPARE(code, 0);
}

void tst_Privileges::cannotBecomeRootByExec()
{
    const int code = test::inChild([] {
        if (!becomeForGood(nobodysIdentity()))
            return 1;
        ::execl("/bin/sh", "sh", "-c",
                "grep -q '^CapEff:.0000000000000000$' /proc/self/status && test $(id -u) = 65534",
                nullptr);
        return 2;
    });
    QCOMPARE(code, 0);
}

void tst_Privileges::keepsAMastersCapabilities()
{
    const int code = test::inChild([] {
        const std::uint64_t keep = (1ULL << CAP_SETUID) | (1ULL << CAP_SETGID)
            | (1ULL << CAP_SETPCAP) | (1ULL << CAP_KILL) | (1ULL << CAP_CHOWN);
        if (!leaveSupplementaryGroups() || !limitCapabilities(keep))
            return 1;
        for (const char *set : {"CapPrm", "CapEff", "CapBnd"}) {
            if (statusField(set) != "00000000000001e1")
                return 2;
        }
        // What is left suffices for a spawner.
        return becomeForGood(nobodysIdentity()) && hasNoCapabilities() ? 0 : 3;
    });
    QCOMPARE(code, 0);
}

void tst_Privileges::fails_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("word");
    QTest::newRow("SETPCAP") << CAP_SETPCAP << QStringLiteral("bounding set");
    QTest::newRow("SETGID") << CAP_SETGID << QStringLiteral("setgid");
    QTest::newRow("SETUID") << CAP_SETUID << QStringLiteral("setuid");
}

// A step that is refused is an error, never a process with more rights than asked for.
void tst_Privileges::fails()
{
    QFETCH(int, missing);
    QFETCH(QString, word);
    const int code = test::inChild([&] {
        const std::uint64_t all = (1ULL << CAP_SETUID) | (1ULL << CAP_SETGID)
            | (1ULL << CAP_SETPCAP) | (1ULL << CAP_KILL);
        if (!limitCapabilities(all & ~(1ULL << missing)))
            return 1;
        const auto become = becomeForGood(nobodysIdentity());
        if (become)
            return 2;
        return become.error().code == ExitCode::NoPermission && become.error().text.contains(word)
            ? 0
            : 3;
    });
    QCOMPARE(code, 0);
}

void tst_Privileges::takesTheUsersOwnGroup()
{
    Settings settings;
    settings.user = Account{QStringLiteral("nobody"), test::nobody};
    const auto identity = configuredIdentity(settings);
    QVERIFY(identity);
    QVERIFY(*identity);
    QCOMPARE((*identity)->name, QByteArray("nobody"));
    QCOMPARE((*identity)->gid, test::nogroup);
    QCOMPARE((*identity)->home, QByteArray("/nonexistent"));
    QVERIFY(!(*identity)->groups.empty());
}

void tst_Privileges::takesTheConfiguredGroup()
{
    Settings settings;
    settings.user = Account{QStringLiteral("nobody"), test::nobody};
    settings.group = Account{QStringLiteral("adm"), 4};
    const auto identity = configuredIdentity(settings);
    QVERIFY(identity && *identity);
    QCOMPARE((*identity)->gid, 4U);
    QCOMPARE((*identity)->groups.front(), 4U);
}

void tst_Privileges::hasNoIdentityWithoutAUser()
{
    const auto identity = configuredIdentity(Settings());
    QVERIFY(identity);
    QVERIFY(!*identity);
}

void tst_Privileges::needsAGroupForAnUnknownUser()
{
    Settings settings;
    settings.user = Account{QStringLiteral("54321"), test::somebodyElse};
    const auto without = configuredIdentity(settings);
    QVERIFY(!without);
    QCOMPARE(without.error().code, ExitCode::Config);
    settings.group = Account{QStringLiteral("adm"), 4};
    QVERIFY(configuredIdentity(settings));
}

void tst_Privileges::diesWithItsParent()
{
    std::array<int, 2> ends;
    QCOMPARE(::pipe(ends.data()), 0);
    const int code = test::inChild([&ends] {
        std::array<int, 2> armed;
        if (::pipe(armed.data()) != 0)
            return 1;
        if (::fork() == 0) {
            // The grandchild holds the write end until its parent's death kills it.
            ::close(ends[0]);
            if (!becomeForGood(nobodysIdentity()) || !dieWithParent())
                ::_exit(1);
            [[maybe_unused]] const ssize_t written = ::write(armed[1], "x", 1);
            for (;;)
                ::pause();
        }
        char byte = 0;
        return ::read(armed[0], &byte, 1) == 1 ? 0 : 2;
    });
    QCOMPARE(code, 0);
    ::close(ends[1]);
    char byte = 0;
    QCOMPARE(::read(ends[0], &byte, 1), 0); // returns once the last holder is gone
    ::close(ends[0]);
}

void tst_Privileges::raisesTheOomScore()
{
    const int code = test::inChild([] {
        volunteerForOomKiller();
        QFile file(QStringLiteral("/proc/self/oom_score_adj"));
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed().toInt() >= 100 ? 0 : 1;
    });
    QCOMPARE(code, 0);
}

QTEST_APPLESS_MAIN(tst_Privileges)
#include "tst_privileges.moc"
