// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/diagnosis.h"

#include <QTest>

#include <functional>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;
using Healer = Finding::Healer;
using Break = std::function<void(DiagnosisFacts &)>;
Q_DECLARE_METATYPE(Break)
Q_DECLARE_METATYPE(Finding::Healer)

static SystemdUnitState activeUnit()
{
    return {.loadState = u"loaded"_s,
            .activeState = u"active"_s,
            .unitFileState = u"enabled"_s,
            .statusText = u"2 workers serve"_s,
            .result = u"success"_s,
            .mainPid = 7};
}

/// A machine on which everything works.
static DiagnosisFacts healthy()
{
    DiagnosisFacts facts;
    facts.names = appNames().value();
    facts.hostName = u"pi"_s;
    facts.hasMdns = true;
    facts.nginx = activeUnit();
    facts.server = activeUnit();
    facts.probe = {
        .isNginxValid = true,
        .nginxMessage = {},
        .listeners = {
            ListeningSocket{.address = {}, .port = 80, .unit = u"nginx.service"_s},
            ListeningSocket{.address = u"/run/lumos/lumos.sock"_s, .port = 0, .unit = {}}}};
    facts.read.settings.sockets = {SocketAddress{.path = u"/run/lumos/lumos.sock"_s, .host = {}}};
    facts.isSiteLinked = true;
    facts.servers = {NginxServer{.file = u"/etc/nginx/sites-enabled/lumos"_s,
                                 .listens = {{.port = 80}},
                                 .names = {u"~."_s},
                                 .passes = {u"unix:/run/lumos/lumos.sock"_s}}};
    facts.nginxUser = {.name = u"www-data"_s, .uid = 33, .groups = {33}};
    facts.socket = AccessRules{.mode = 0660, .owner = 999, .group = 33, .entries = {}};
    facts.socketOwner = u"lumos:www-data"_s;
    facts.reported = {
        Finding{.step = Step::Workers, .code = u"workers.ok"_s, .text = u"2"_s, .remedy = {}},
        Finding{.step = Step::Application, .code = u"app.ok"_s, .text = u"yes"_s, .remedy = {}}};
    return facts;
}

static NginxServer defaultSite()
{
    return {.file = u"/etc/nginx/sites-enabled/default"_s,
            .listens = {{.port = 80, .isDefault = true}},
            .names = {u"_"_s},
            .passes = {}};
}

class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereAllWorks();
    void namesTheBrokenStep_data();
    void namesTheBrokenStep();
    void takesOverWhatTheMasterSays();
    void tellsWhatIsNotStartedAtBoot();
    void findsNothingBrokenWhereSystemdHoldsTheSocket();
    void warnsOfStaticFilesThatNginxCannotReach();
};

void TestDiagnosis::findsNothingWhereAllWorks()
{
    const Findings findings = diagnose(healthy());
    QCOMPARE(findings.size(), 7);
    for (const Finding &finding : findings)
        QCOMPARE(finding.severity, Severity::Good);
}

void TestDiagnosis::namesTheBrokenStep_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Healer>("healer");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const Break &breakIt, const QString &code, Healer healer,
                        const QString &remedy) {
        QTest::newRow(name) << breakIt << code << healer << remedy;
    };
    row(
        "no nginx", [](auto &f) { f.nginx = {}; }, u"nginx.missing"_s, Healer::Administrator,
        u"sudo apt install nginx"_s);
    row(
        "nginx's configuration", [](auto &f) { f.probe.isNginxValid = false; }, u"nginx.invalid"_s,
        Healer::Administrator, u"sudo nginx -t"_s);
    row(
        "port taken", [](auto &f) { f.probe.listeners[0].unit = u"apache2.service"_s; },
        u"nginx.port-taken"_s, Healer::SettingsService, u"SetOption site listen 8080 true"_s);
    row(
        "port taken from Debian's site",
        [](auto &f) {
            f.probe.listeners[0].unit = u"apache2.service"_s;
            f.read.settings.site.listen = 8080;
            f.nginx.activeState = u"inactive"_s;
            f.servers.prepend(defaultSite());
        },
        u"nginx.port-taken"_s, Healer::SettingsService, u"RemoveDefaultSite true"_s);
    row(
        "port taken from Debian's site and from ours",
        [](auto &f) {
            f.probe.listeners[0].unit = u"apache2.service"_s;
            f.nginx.activeState = u"inactive"_s;
            f.servers.prepend(defaultSite());
        },
        u"nginx.port-taken"_s, Healer::SettingsService, u"RemoveDefaultSite true"_s);
    row(
        "nginx stopped", [](auto &f) { f.nginx.activeState = u"inactive"_s; }, u"nginx.stopped"_s,
        Healer::Owner, u"systemctl start nginx"_s);
    row(
        "no site", [](auto &f) { f.servers.clear(); }, u"website.not-enabled"_s,
        Healer::SettingsService, u"ApplySite true"_s);
    row(
        "default site wins",
        [](auto &f) {
            f.servers[0].names = {u"_"_s};
            f.servers.prepend(defaultSite());
        },
        u"website.default-site-wins"_s, Healer::SettingsService, u"RemoveDefaultSite true"_s);
    row(
        "stopped",
        [](auto &f) {
            f.server.activeState = u"inactive"_s;
            f.socket.reset();
        },
        u"service.stopped"_s, Healer::Owner, u"systemctl start lumos"_s);
    row(
        "stopped, and systemd holds another socket",
        [](auto &f) {
            f.server.activeState = u"inactive"_s;
            f.activator = activeUnit();
            f.probe.listeners.removeLast();
        },
        u"service.stopped"_s, Healer::Owner, u"systemctl start lumos"_s);
    row(
        "failed, and systemd holds the socket",
        [](auto &f) {
            f.server.activeState = u"failed"_s;
            f.activator = activeUnit();
        },
        u"service.failed"_s, Healer::Administrator, u"systemctl status lumos"_s);
    row(
        "failed", [](auto &f) { f.server.activeState = u"failed"_s; }, u"service.failed"_s,
        Healer::Administrator, u"systemctl status lumos"_s);
    row(
        "socket gone", [](auto &f) { f.socket.reset(); }, u"socket.missing"_s, Healer::Owner,
        u"systemctl restart lumos"_s);
    row(
        "nobody can connect",
        [](auto &f) {
            f.reported = {Finding{.severity = Severity::Error,
                                  .step = Step::Socket,
                                  .healer = Healer::Owner,
                                  .code = u"socket.refused"_s,
                                  .text = u"nobody can connect"_s,
                                  .remedy = u"systemctl restart lumos"_s}};
        },
        u"socket.refused"_s, Healer::Owner, u"systemctl restart lumos"_s);
    row(
        "stale socket", [](auto &f) { f.probe.listeners.removeLast(); }, u"socket.stale"_s,
        Healer::Owner, u"systemctl restart lumos"_s);
    row(
        "directory", [](auto &f) { f.barrier = u"/home/pi"_s; }, u"socket.directory"_s,
        Healer::Owner, u"setfacl -m u:www-data:x /home/pi"_s);
    row(
        "mode", [](auto &f) { f.socket->mode = 0600; }, u"socket.mode"_s, Healer::SettingsService,
        u"SetSocketMode 0660 true"_s);
    row(
        "mode of a socket that systemd holds",
        [](auto &f) {
            f.socket->mode = 0600;
            f.activator = activeUnit();
        },
        u"socket.mode"_s, Healer::Administrator, u"sudo systemctl edit lumos.socket"_s);
    row(
        "group",
        [](auto &f) {
            f.socket->group = 999;
            f.socketOwner = u"lumos:lumos"_s;
        },
        u"socket.group"_s, Healer::SettingsService, u"SetSocketOwner lumos www-data true"_s);
}

void TestDiagnosis::namesTheBrokenStep()
{
    QFETCH(Break, breakIt);
    DiagnosisFacts facts = healthy();
    breakIt(facts);
    const Findings findings = diagnose(facts);
    Findings broken;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            broken += finding;
        else if (!broken.isEmpty() && finding.step != Step::Boot)
            QCOMPARE(finding.severity, Severity::NotReached);
    }
    QCOMPARE(broken.size(), 1);
    QTEST(broken[0].code, "code");
    QTEST(broken[0].healer, "healer");
    QTEST(broken[0].remedy, "remedy");
    QVERIFY(!broken[0].text.isEmpty());
}

void TestDiagnosis::takesOverWhatTheMasterSays()
{
    DiagnosisFacts facts = healthy();
    facts.reported = {Finding{.severity = Severity::Error,
                              .step = Step::Workers,
                              .healer = Healer::Owner,
                              .code = u"workers.none"_s,
                              .text = u"no worker serves"_s,
                              .remedy = u"x"_s}};
    const Findings findings = diagnose(facts);
    QVERIFY(findings.contains(facts.reported[0]));
}

void TestDiagnosis::tellsWhatIsNotStartedAtBoot()
{
    DiagnosisFacts facts = healthy();
    facts.server.unitFileState = u"disabled"_s;
    const Finding last = diagnose(facts).constLast();
    QCOMPARE(last.code, u"boot.disabled"_s);
    QCOMPARE(last.severity, Severity::Warning);
    QCOMPARE(last.remedy, u"systemctl enable lumos"_s);
}

void TestDiagnosis::findsNothingBrokenWhereSystemdHoldsTheSocket()
{
    DiagnosisFacts facts = healthy();
    facts.reported.clear();
    facts.server.activeState = u"inactive"_s;
    facts.server.unitFileState = u"disabled"_s;
    facts.activator = activeUnit();
    const Findings findings = diagnose(facts);
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Severity::Good || finding.code == "not-asked"_L1,
                 qPrintable(finding.text));
    QVERIFY(findings[findings.size() - 2].text.startsWith("lumos.socket holds the socket"_L1));
}

void TestDiagnosis::warnsOfStaticFilesThatNginxCannotReach()
{
    DiagnosisFacts facts = healthy();
    facts.staticBarrier = u"/home/pi"_s;
    bool isFound = false;
    for (const Finding &finding : diagnose(facts))
        isFound = isFound || finding.code == "website.static-barrier"_L1;
    QVERIFY(isFound);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
