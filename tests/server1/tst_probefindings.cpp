// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/probefindings.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Healer = Finding::Healer;
using Change = void (*)(ServerStatus &, PingOutcome &);
Q_DECLARE_METATYPE(Change)

class tst_ProbeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTrouble_data();
    void findsTheTrouble();
};

static ServerStatus healthy()
{
    ServerStatus status{.state = ServerStatus::State::Running,
                        .configured = 2,
                        .running = 2,
                        .socket = u"/run/lumos/lumos.sock"_s};
    status.requests = 10;
    return status;
}

void tst_ProbeFindings::findsTheTrouble_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<int>("step"); // of the three: the one that is looked at
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, Change change, const QStringList &codes, int step,
                        Severity severity, const QString &text, const QString &remedy) {
        QTest::newRow(name) << change << codes << step << int(severity) << text << remedy;
    };
    const QStringList allGood{u"socket.ok"_s, u"workers.ok"_s, u"application.ok"_s};
    const QString log = u"journalctl -b -u lumos.service"_s;
    row(
        "all is well", [](auto &, auto &) {}, allGood, 1, Severity::Good, u"2 of 2 workers serve"_s,
        u""_s);
    row(
        "a socket without a ping",
        [](auto &, auto &ping) { ping.state = PingOutcome::State::NotAsked; }, allGood, 0,
        Severity::Good, u"Lumos listens on /run/lumos/lumos.sock"_s, u""_s);
    row(
        "refused",
        [](auto &, auto &ping) {
            ping = {.state = PingOutcome::State::Refused, .reason = u"it is not there"_s};
        },
        {u"socket.refused"_s, u"workers.ok"_s, u"application.ok"_s}, 0, Severity::Error,
        u"nobody can connect to /run/lumos/lumos.sock: it is not there"_s,
        u"systemctl restart lumos.service"_s);
    row(
        "nobody answers",
        [](auto &, auto &ping) {
            ping = {.state = PingOutcome::State::Silent, .took = std::chrono::seconds(2)};
        },
        {u"socket.ok"_s, u"workers.silent"_s, u"application.ok"_s}, 1, Severity::Error,
        u"no worker has answered within 2000 ms"_s, log);
    row(
        "all are busy",
        [](auto &status, auto &ping) {
            ping = {.state = PingOutcome::State::Silent, .took = std::chrono::seconds(2)};
            status.active = 2;
        },
        {u"socket.ok"_s, u"workers.busy"_s, u"application.ok"_s}, 1, Severity::Warning,
        u"all 2 workers are busy, and a visitor has to wait"_s, u"lumosctl workers 3"_s);
    row(
        "busy, but somebody answers", [](auto &status, auto &) { status.active = 2; }, allGood, 1,
        Severity::Good, u"2 of 2 workers serve"_s, u""_s);
    row(
        "one is on its way", [](auto &status, auto &) { status.running = 1; },
        {u"socket.ok"_s, u"workers.fewer"_s, u"application.ok"_s}, 1, Severity::Info,
        u"1 of 2 workers serve"_s, u""_s);
    row(
        "none serves",
        [](auto &status, auto &ping) {
            ping.state = PingOutcome::State::Silent;
            status.running = 0;
            status.failures = {
                {.when = {}, .reason = u"worker 1 was killed"_s, .detail = {}, .times = 1}};
        },
        {u"socket.ok"_s, u"workers.none"_s, u"not-reached"_s}, 1, Severity::Error,
        u"no worker serves: worker 1 was killed"_s, log);
    row(
        "none is wanted now", [](auto &status, auto &) { status.running = status.configured = 0; },
        allGood, 1, Severity::Good, u"0 of 0 workers serve"_s, u""_s);
    row(
        "errors", [](auto &status, auto &) { status.errors = 3; },
        {u"socket.ok"_s, u"workers.ok"_s, u"application.errors"_s}, 2, Severity::Info,
        u"3 of 10 requests have ended in an error of the server (500 and above)"_s, log);
    row(
        "a warning of the load",
        [](auto &status, auto &) {
            status.errors = 3;
            status.warnings = {u"it starts threads."_s, u"It opens a device."_s};
        },
        {u"socket.ok"_s, u"workers.ok"_s, u"application.warning"_s}, 2, Severity::Warning,
        u"it starts threads. It opens a device."_s, u""_s);
    row(
        "a failed reload",
        [](auto &status, auto &) {
            status.errors = 3;
            status.lastReload.code = ExitCode::Software;
            status.lastReload.reason = u"it is broken"_s;
        },
        {u"socket.ok"_s, u"workers.ok"_s, u"application.reload-failed"_s}, 2, Severity::Warning,
        u"what was loaded before serves on, since the last reload has failed: it is broken"_s, log);
}

void tst_ProbeFindings::findsTheTrouble()
{
    QFETCH(Change, change);
    QFETCH(QStringList, codes);
    QFETCH(int, step);
    QFETCH(int, severity);
    QFETCH(QString, text);
    QFETCH(QString, remedy);
    ServerStatus status = healthy();
    PingOutcome ping{.state = PingOutcome::State::Answered};
    change(status, ping);
    const Findings findings = probeFindings(status, ping, u"lumos.service"_s);
    QStringList found;
    for (const Finding &finding : findings)
        found += finding.code;
    QCOMPARE(found, codes);
    QCOMPARE(int(findings[step].severity), severity);
    QCOMPARE(findings[step].text, text);
    QCOMPARE(findings[step].remedy, remedy);
    QCOMPARE(findings[step].healer == Healer::Nobody, remedy.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProbeFindings)
#include "tst_probefindings.moc"
