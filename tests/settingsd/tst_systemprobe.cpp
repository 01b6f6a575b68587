// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/systemprobe.h"

#include "bus/systemdclient.h"
#include "busnames.h"
#include "fakesystemd.h"
#include "privatebus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_SystemProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNginxsComplaint_data();
    void findsNginxsComplaint();
    void readsWhatTheUnitHasWritten();
    void looksAgainForWhoAsksMeanwhile();
};

void tst_SystemProbe::findsNginxsComplaint_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("listeners only") << QByteArray("listener\t80\tnginx.service\n") << QString();
    QTest::newRow("an error") << QByteArray(
        "listener\t80\tnginx.service\n"
        "2026/11/26 10:00:00 [emerg] 7#7: unknown directive \"servr\" in /etc/x:3\n"
        "nginx: configuration file /etc/nginx/nginx.conf test failed\n")
                              << u"7#7: unknown directive \"servr\" in /etc/x:3"_s;
    QTest::newRow("something else")
        << QByteArray("nginx: [warn] low memory\n") << u"nginx: [warn] low memory"_s;
}

void tst_SystemProbe::findsNginxsComplaint()
{
    QFETCH(QByteArray, output);
    QTEST(nginxComplaint(output), "complaint");
}

/// What the unit would write.
static void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void tst_SystemProbe::readsWhatTheUnitHasWritten()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    SystemdClient client(bus.connect());
    const QTemporaryDir directory;
    const QString output = directory.filePath(u"nginx-test.log"_s);
    systemd.result = [&output](const QString &) {
        write(output, "[emerg] a mistake\n");
        return u"failed"_s;
    };
    UnitProbe probe(client, output);
    std::optional<ProbeReport> report;
    probe.run([&report](const ProbeReport &found) { report = found; });
    QTRY_VERIFY(report.has_value());
    QVERIFY(!report->isNginxValid);
    QCOMPARE(report->nginxMessage, u"a mistake"_s);
}

void tst_SystemProbe::looksAgainForWhoAsksMeanwhile()
{
    PrivateBus bus;
    FakeSystemd systemd(bus.connect());
    systemd.neverEnds = true;
    SystemdClient client(bus.connect());
    const QTemporaryDir directory;
    UnitProbe probe(client, directory.filePath(u"nginx-test.log"_s));
    const QString start = u"StartUnit "_s + bus::nginxTestUnit;
    QList<int> answers;
    probe.run([&answers](const ProbeReport &) { answers += 1; });
    QTRY_COMPARE(systemd.calls.count(start), 1);
    for (int i = 2; i <= 3; ++i)
        probe.run([&answers, i](const ProbeReport &) { answers += i; });
    QTest::qWait(50);
    QCOMPARE(systemd.calls.count(start), 1);
    systemd.endJobs();
    QTRY_COMPARE(answers, QList<int>{1});
    QTRY_COMPARE(systemd.calls.count(start), 2);
    QTest::qWait(50);
    systemd.endJobs();
    QTRY_COMPARE(answers, (QList<int>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(tst_SystemProbe)
#include "tst_systemprobe.moc"
