// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/journalreader.h"
#include "models/chain.h"
#include "models/diagnosis.h"
#include "models/format.h"
#include "models/linediff.h"
#include "models/panelstate.h"
#include "models/pendingchanges.h"
#include "models/proposal.h"
#include "models/shellwords.h"
#include "models/siteaddress.h"
#include "models/socketreach.h"
#include "models/throughput.h"
#include "models/workersuggestion.h"
#include "paneloptions.h"
#include "theme/theme.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(lumos::PanelFacts)

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// What the panel knows and says, without windows and without a bus.
class TestPanelModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void keepsEditsBesideWhatIsInForce();
    void resetsAndSplitsForTheBus();
    void saysWhoMayConnect_data();
    void saysWhoMayConnect();
    void suggestsWorkers_data();
    void suggestsWorkers();
    void namesTheSite_data();
    void namesTheSite();
    void findsTheState_data();
    void findsTheState();
    void showsTheChain();
    void numbersTheDiagnosis();
    void tellsOfTheBoard();
    void countsRequestsASecond();
    void knowsTheSlowestTwentieth_data();
    void knowsTheSlowestTwentieth();
    void keepsTheLastMinute();
    void comparesLines();
    void readsJournalLines();
    void readsAProposal();
    void quotesForTheShell();
    void writesFigures();
    void keepsColoursReadable_data();
    void keepsColoursReadable();
    void refusesWrongOptions_data();
    void refusesWrongOptions();
};

static SettingsValues someValues()
{
    SettingsValues values;
    values.options = {
        {.key = {u"lumos"_s, u"processes"_s}, .value = u"5"_s, .isSet = true},
        {.key = {u"lumos"_s, u"threads"_s}, .value = u"1"_s},
        {.key = {u"site"_s, u"server-name"_s}, .value = u"a\nb"_s, .isSet = true, .isList = true}};
    return values;
}

void TestPanelModels::keepsEditsBesideWhatIsInForce()
{
    PendingChanges pending;
    pending.setEffective(someValues());
    const SettingKey key{u"lumos"_s, u"processes"_s};
    QSignalSpy changed(&pending, &PendingChanges::changed);
    pending.set(key, u"3"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(pending.isChanged(key));
    QCOMPARE(pending.changes(), QList<PendingChanges::Change>({{key, u"5"_s, u"3"_s}}));
    SettingsValues now = someValues();
    now.options[0].value = u"3"_s; // somebody else has set the same
    pending.setEffective(now);
    QVERIFY(pending.isEmpty());
    pending.set(key, u"4"_s);
    pending.set(key, u"3"_s);
    QVERIFY(pending.isEmpty());
}

void TestPanelModels::resetsAndSplitsForTheBus()
{
    PendingChanges pending;
    pending.setEffective(someValues());
    pending.set({u"lumos"_s, u"processes"_s}, {});
    pending.set({u"lumos"_s, u"threads"_s}, u"2"_s);
    pending.set({u"site"_s, u"server-name"_s}, u"c\nd"_s);
    const QVariantMap map = pending.toVariantMap();
    QCOMPARE(map.value(u"processes"_s), QVariant(QStringList()));
    QCOMPARE(map.value(u"threads"_s), QVariant(u"2"_s));
    QCOMPARE(map.value(u"site-server-name"_s), QVariant(QStringList({u"c"_s, u"d"_s})));
    const QVariantMap undo = pending.toUndo();
    QCOMPARE(undo.value(u"processes"_s), QVariant(u"5"_s));
    QCOMPARE(undo.value(u"threads"_s), QVariant(QStringList())); // was a default
}

void TestPanelModels::saysWhoMayConnect_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("nginx");
    QTest::addColumn<QString>("words");
    QTest::newRow("660") << u"0660"_s << u"www-data"_s << true
                         << u"pi and members of www-data may connect, nobody else."_s;
    QTest::newRow("600") << u"0600"_s << u"www-data"_s << false << u"Only pi may connect."_s;
    QTest::newRow("660 other group")
        << u"0660"_s << u"pi"_s << false << u"pi and members of pi may connect, nobody else."_s;
    QTest::newRow("666") << u"0666"_s << u"pi"_s << true
                         << u"Every account of this board may connect."_s;
    QTest::newRow("640 reads only")
        << u"0640"_s << u"www-data"_s << false << u"Only pi may connect."_s;
    QTest::newRow("606 keeps the group out") << u"0606"_s << u"www-data"_s << false << QString();
    QTest::newRow("000") << u"0000"_s << u"www-data"_s << false
                         << u"Nobody but root may connect."_s;
}

void TestPanelModels::saysWhoMayConnect()
{
    QFETCH(QString, mode);
    QFETCH(QString, group);
    QFETCH(QString, words);
    const SocketAccess access{u"/run/lumos/lumos.sock"_s, u"pi"_s, group,
                              *FileMode::fromOctal(mode)};
    QTEST(mayConnect(access, NginxAccount()), "nginx");
    if (!words.isEmpty())
        QCOMPARE(accessWords(access), words);
}

void TestPanelModels::suggestsWorkers_data()
{
    constexpr quint64 mib = quint64(1) << 20;
    QTest::addColumn<int>("cores");
    QTest::addColumn<quint64>("free");
    QTest::addColumn<quint64>("each");
    QTest::addColumn<uint>("running");
    QTest::addColumn<int>("count");
    QTest::newRow("roomy") << 4 << 412 * mib << 31 * mib << 0U << 4;
    QTest::newRow("half of the memory") << 4 << 120 * mib << 30 * mib << 0U << 2;
    QTest::newRow("what runs comes free") << 4 << 60 * mib << 30 * mib << 6U << 4;
    QTest::newRow("never none") << 4 << 10 * mib << 400 * mib << 0U << 1;
    QTest::newRow("memory not known") << 2 << quint64(0) << quint64(0) << 0U << 2;
}

void TestPanelModels::suggestsWorkers()
{
    QFETCH(int, cores);
    QFETCH(quint64, free);
    QFETCH(quint64, each);
    QFETCH(uint, running);
    const WorkerSuggestion suggestion = suggestWorkers({cores, free, each, running});
    QTEST(suggestion.count, "count");
    QVERIFY(!suggestion.reason.isEmpty());
}

void TestPanelModels::namesTheSite_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("as installed") << u"80"_s << QString()
                                  << QStringList({u"http://board.local/"_s, u"http://10.0.0.7/"_s});
    QTest::newRow("port") << u"8080"_s << QString()
                          << QStringList(
                                 {u"http://board.local:8080/"_s, u"http://10.0.0.7:8080/"_s});
    QTest::newRow("names") << u"80"_s << u"www.example.org *.x ~^y"_s
                           << QStringList({u"http://www.example.org/"_s});
    QTest::newRow("address") << u"127.0.0.1:81"_s << QString()
                             << QStringList({u"http://127.0.0.1:81/"_s});
}

void TestPanelModels::namesTheSite()
{
    QFETCH(QString, listen);
    QFETCH(QString, names);
    QTEST(siteAddresses(listen, names, u"board"_s, {u"10.0.0.7"_s}), "urls");
}

static PanelFacts runningFacts()
{
    PanelFacts facts;
    facts.settingsAsked = true;
    facts.settingsPresent = true;
    facts.settingsVersion = facts.panelVersion = u"0.1.0"_s;
    facts.unit = {
        .load = UnitState::Load::Loaded, .activeState = u"active"_s, .fileState = u"enabled"_s};
    facts.nginx = facts.unit;
    facts.server.isPresent = true;
    facts.server.configuredProcesses = facts.server.runningProcesses = 4;
    facts.now = QDateTime(QDate(2026, 3, 4), QTime(12, 0));
    return facts;
}

void TestPanelModels::findsTheState_data()
{
    QTest::addColumn<PanelFacts>("facts");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *id, auto change) {
        PanelFacts facts = runningFacts();
        change(facts);
        QTest::newRow(id) << facts << QString::fromLatin1(id);
    };
    row("", [](PanelFacts &) {});
    row("no-bus", [](PanelFacts &facts) { facts.hasBus = false; });
    const auto away = [](const char *id, const char *error) {
        PanelFacts facts = runningFacts();
        facts.settingsPresent = false;
        facts.settingsAbsence = {u"org.freedesktop."_s + QLatin1StringView(error), u"because"_s};
        QTest::newRow(error) << facts << QString::fromLatin1(id);
    };
    away("not-installed", "DBus.Error.ServiceUnknown");
    away("not-installed", "systemd1.NoSuchUnit");
    away("settings-denied", "DBus.Error.AccessDenied");
    away("settings-not-started", "DBus.Error.Spawn.ChildExited");
    away("settings-not-started", "DBus.Error.TimedOut");
    away("settings-not-started", "systemd1.UnitMasked");
    away("settings-silent", "DBus.Error.NoReply");
    away("settings-silent", "DBus.Error.UnknownObject");
    away("no-bus", "DBus.Error.Disconnected");
    row("versions", [](PanelFacts &facts) { facts.settingsVersion = u"0.2.0"_s; });
    row("read-only", [](PanelFacts &facts) { facts.isWritable = false; });
    row("not-allowed", [](PanelFacts &facts) { facts.isAllowed = false; });
    row("no-agent", [](PanelFacts &facts) { facts.hasAgent = false; });
    row("overlay", [](PanelFacts &facts) { facts.isPersistent = false; });
    row("no-unit", [](PanelFacts &facts) {
        facts.unit.load = UnitState::Load::NotFound;
        facts.server = {};
    });
    row("failed", [](PanelFacts &facts) { facts.unit.activeState = u"failed"_s; });
    row("stopped", [](PanelFacts &facts) { facts.unit.activeState = u"inactive"_s; });
    row("starting", [](PanelFacts &facts) {
        facts.unit.activeState = u"activating"_s;
        facts.unit.since = facts.now.addSecs(-11);
    });
    row("nginx-missing", [](PanelFacts &facts) { facts.nginx.load = UnitState::Load::NotFound; });
    row("nginx-stopped", [](PanelFacts &facts) { facts.nginx.activeState = u"inactive"_s; });
    PanelFacts byHand = runningFacts();
    byHand.unit.load = UnitState::Load::NotFound;
    QTest::newRow("runs by hand") << byHand << QString();
    byHand.busName = u"session"_s; // whose systemd knows neither unit
    byHand.server = {};
    byHand.nginx.load = UnitState::Load::NotFound;
    QTest::newRow("on the session's bus") << byHand << QString();
}

void TestPanelModels::findsTheState()
{
    QFETCH(PanelFacts, facts);
    QFETCH(QString, id);
    QStringList found;
    for (const auto &state : {settingsObstacle(facts), settingsNotice(facts), serviceTrouble(facts),
                              nginxTrouble(facts)}) {
        if (!state)
            continue;
        found.append(state->id);
        QVERIFY(!state->title.isEmpty() && !state->why.isEmpty());
        QVERIFY(!state->button.isEmpty() || !state->command.isEmpty());
    }
    QCOMPARE(found.join(u','), id);
    QVERIFY(!serviceBanner(facts).text.isEmpty());
    if (facts.busName == u"session")
        QCOMPARE(serviceBanner(facts).text, u"Not running"_s);
}

void TestPanelModels::showsTheChain()
{
    PanelFacts facts = runningFacts();
    const auto statuses = [](const QList<ChainStep> &steps) {
        QList<Status> list;
        for (const ChainStep &step : steps)
            list.append(step.status);
        return list;
    };
    QCOMPARE(statuses(chainSteps(facts, {})), QList<Status>(5, Status::Running));
    facts.nginx.activeState = u"inactive"_s;
    QCOMPARE(chainSteps(facts, {})[1].status, Status::Stopped);
    const Findings check = {
        {Finding::Severity::Good, Finding::Step::Nginx, {}, u"nginx.ok"_s, {}, {}},
        {Finding::Severity::Error, Finding::Step::Socket, {}, u"socket.mode"_s, {}, {}},
        {Finding::Severity::NotReached, Finding::Step::Workers, {}, {}, {}, {}}};
    QCOMPARE(chainSteps(facts, check)[1].status, Status::Running);
    QCOMPARE(chainSteps(facts, check)[2].status, Status::Failed);
    QCOMPARE(chainSteps(facts, check)[3].status, Status::Stopped);
    QCOMPARE(worstFinding(check)->code, u"socket.mode"_s);
}

void TestPanelModels::numbersTheDiagnosis()
{
    const auto steps = diagnosisSteps({{Finding::Severity::Error,
                                        Finding::Step::Socket,
                                        {},
                                        u"socket.mode"_s,
                                        u"is 0600"_s,
                                        {}}});
    QCOMPARE(steps.size(), 6);
    QCOMPARE(steps[3].status, Status::Failed);
    QCOMPARE(steps[3].text(), u"is 0600"_s);
    QCOMPARE(steps[4].status, Status::Unknown);
    const QString report = diagnosisReport(
        steps, {{Status::Running, u"51 \u00b0C"_s}, {Status::Warning, u"2 MiB free"_s}}, u"1.0"_s);
    QVERIFY(report.contains(u"4 Socket: Failed: is 0600\n  socket.mode"));
    QVERIFY(report.endsWith(u"Board: 51 \u00b0C, 2 MiB free\n"));
}

void TestPanelModels::tellsOfTheBoard()
{
    QVERIFY(boardWords({}).isEmpty());
    const BoardHealth silent = BoardHealth::read(u"/nonexistent"_s);
    QVERIFY(!silent.temperature && !silent.throttled && !silent.isClockSet);
    const auto statuses = [](const BoardHealth &health) {
        QList<Status> list;
        for (const BoardWord &word : boardWords(health))
            list.append(word.status);
        return list;
    };
    constexpr quint64 mebibyte = quint64(1) << 20;
    QCOMPARE(statuses({51, 0U, 300 * mebibyte, true}), QList<Status>(4, Status::Running));
    QCOMPARE(statuses({81, 0x10000U, 200 * mebibyte, false}), QList<Status>(4, Status::Warning));
    QCOMPARE(statuses({{}, 0x50005U, {}, {}}), QList<Status>{Status::Failed});
}

void TestPanelModels::countsRequestsASecond()
{
    Throughput throughput;
    ServerState state = runningFacts().server;
    const QDateTime start(QDate(2026, 3, 4), QTime(12, 0));
    state.requests = 100;
    throughput.add(state, start);
    state.requests = 124;
    throughput.add(state, start.addSecs(2));
    QCOMPARE(throughput.requestsPerSecond(), 12.0);
    state.requests = 3; // the server has started anew
    throughput.add(state, start.addSecs(3));
    QCOMPARE(throughput.requestsPerSecond(), 12.0);
    state.requests = 4;
    throughput.add(state, start.addSecs(4));
    QCOMPARE(throughput.requestsPerSecond(), 1.0);
}

void TestPanelModels::knowsTheSlowestTwentieth_data()
{
    QTest::addColumn<QList<qulonglong>>("counts");
    QTest::addColumn<double>("milliseconds");
    QTest::addRow("none") << QList<qulonglong>({0, 0, 0}) << 0.0;
    QTest::addRow("one class") << QList<qulonglong>({20, 0, 0}) << 9.5;
    QTest::addRow("up to the bound") << QList<qulonglong>({95, 5, 0}) << 10.0;
    QTest::addRow("in the second") << QList<qulonglong>({90, 10, 0}) << 55.0;
    QTest::addRow("longer than any") << QList<qulonglong>({0, 0, 7}) << 100.0;
}

void TestPanelModels::knowsTheSlowestTwentieth()
{
    QFETCH(QList<qulonglong>, counts);
    QTEST(slowestTwentieth(counts, {10, 100}), "milliseconds");
}

/// Of the requests that ended since the last look, not of all since the start.
void TestPanelModels::keepsTheLastMinute()
{
    using Figure = Throughput::Figure;
    Throughput throughput;
    ServerState state = runningFacts().server;
    const QDateTime start(QDate(2026, 3, 4), QTime(12, 0));
    const auto look = [&](int second, const QList<qulonglong> &durations) {
        state.stats = {{u"Durations"_s, QVariant::fromValue(durations)},
                       {u"DurationBounds_ms"_s, QVariant::fromValue(QList<double>({10, 100}))}};
        throughput.add(state, start.addSecs(second));
    };
    look(0, {1000, 0, 0});
    QVERIFY(!throughput.slowest());
    look(1, {1000, 20, 0});
    look(2, {1000, 20, 0});
    QCOMPARE(throughput.lastMinute(Figure::Slowest), QList<double>({95.5, 0}));
    for (int second = 3; second < 80; ++second)
        look(second, {1000, 20, 0});
    QCOMPARE(throughput.lastMinute(Figure::Active).size(), qsizetype(Throughput::steps));
    look(200, {1000, 20, 0}); // nobody has looked meanwhile
    look(201, {1020, 20, 0});
    QCOMPARE(throughput.lastMinute(Figure::Slowest), QList<double>({9.5}));
    state.stats.clear(); // an older server
    throughput = Throughput();
    throughput.add(state, start);
    throughput.add(state, start.addSecs(1));
    QVERIFY(!throughput.slowest());
    QCOMPARE(throughput.lastMinute(Figure::PerSecond).size(), 1);
}

void TestPanelModels::comparesLines()
{
    using Kind = DiffRow::Kind;
    const auto rows = compareLines(u"a\nb\nc\nd"_s, u"a\nB\nc\nd\ne"_s);
    QList<Kind> kinds;
    for (const DiffRow &row : rows)
        kinds.append(row.kind);
    QCOMPARE(kinds, QList<Kind>({Kind::Same, Kind::Changed, Kind::Same, Kind::Same, Kind::Added}));
    QCOMPARE(rows[1].left, u"b"_s);
    QCOMPARE(rows[1].right, u"B"_s);
    QCOMPARE(rows[4].rightNumber, 5);
}

void TestPanelModels::readsJournalLines()
{
    const auto line = parseJournalLine(
        R"({"__REALTIME_TIMESTAMP":"1700000000000000","PRIORITY":"4","_SYSTEMD_UNIT":"lumos.service","MESSAGE":"two\nlines"})");
    QVERIFY(line);
    QCOMPARE(line->priority, 4);
    QCOMPARE(line->source, u"lumos"_s);
    QCOMPARE(line->text, u"two lines"_s);
    const auto bytes = parseJournalLine(R"({"MESSAGE":[72,105]})");
    QVERIFY(bytes);
    QCOMPARE(bytes->text, u"Hi"_s);
    QVERIFY(!parseJournalLine("-- No entries --"));
}

void TestPanelModels::readsAProposal()
{
    QVERIFY(!parseProposal("{}"));
    QVERIFY(!parseProposal("no json"));
    const auto proposal = parseProposal(
        R"({"form":1,"folder":"/srv/x","candidates":[{"file":"wsgi.py","line":1,"target":"wsgi"}],
            "environment":{"folder":"old","version":"3.9","fits":false},
            "problems":[{"severity":"warning","text":"t","remedy":"r"}]})");
    QVERIFY(proposal);
    QCOMPARE(proposal->environment, QString()); // one that does not fit is not proposed
    QCOMPARE(proposal->entries[0].target, u"wsgi"_s);
    QCOMPARE(proposal->notes[0].severity, Finding::Severity::Warning);
}

void TestPanelModels::quotesForTheShell()
{
    QCOMPARE(shellWord(u"processes=4"_s), u"processes=4"_s);
    QCOMPARE(shellWord(u"a b"_s), u"'a b'"_s);
    QCOMPARE(shellWord(u"it's $HOME"_s), u"'it'\\''s $HOME'"_s);
    QCOMPARE(shellWord({}), u"''"_s);
}

void TestPanelModels::writesFigures()
{
    const QDateTime now(QDate(2026, 3, 4), QTime(12, 0));
    QCOMPARE(formatDuration(std::chrono::seconds(41)), u"41 s"_s);
    QCOMPARE(formatDuration(std::chrono::seconds(3 * 86400)), u"3 d"_s);
    QCOMPARE(formatSince(now.addSecs(-60), now),
             QLocale().toString(QTime(11, 59), QLocale::ShortFormat));
    QVERIFY(formatSince(now.addDays(-1), now).startsWith(u"Tuesday"));
    QVERIFY(formatSince(now.addDays(-9), now).contains(u"2026"));
    QCOMPARE(formatRate(12), u"12 /s"_s);
    QCOMPARE(formatRate(1.24), u"1.2 /s"_s);
    QCOMPARE(formatRate(1.26), u"1.3 /s"_s);
}

void TestPanelModels::keepsColoursReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(ThemeChoice::Light);
    QTest::newRow("dark") << paletteOf(ThemeChoice::Dark);
    QPalette foreign(QColor(0x808080), QColor(0x767676));
    foreign.setColor(QPalette::Base, QColor(0x7a7a7a));
    QTest::newRow("grey in the middle") << foreign;
    QTest::newRow("white") << QPalette(Qt::white, Qt::white);
    QTest::newRow("black") << QPalette(Qt::black, Qt::black);
}

void TestPanelModels::keepsColoursReadable()
{
    QFETCH(QPalette, palette);
    const Theme theme = Theme::of(palette);
    for (auto role : {QPalette::Window, QPalette::Base}) {
        const QColor ground = palette.color(role);
        // Half-way greys leave no colour that reads well on both.
        const double wanted = ground.lightnessF() > 0.3F && ground.lightnessF() < 0.6F ? 3.9 : 4.5;
        for (const QColor &colour :
             {theme.good, theme.busy, theme.warn, theme.bad, theme.off, theme.muted})
            QVERIFY2(contrast(colour, ground) >= wanted, qPrintable(colour.name()));
        QVERIFY(contrast(theme.line, ground) >= 2.9);
    }
    for (Status status :
         {Status::Running, Status::Busy, Status::Warning, Status::Failed, Status::Stopped})
        QVERIFY(contrast(theme.isDark ? Qt::white : QColor(0x23211c), theme.ground(status)) > 10);
}

void TestPanelModels::refusesWrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code"); // -1: taken
    QTest::newRow("none") << QStringList() << -1;
    QTest::newRow("page") << QStringList({u"--page"_s, u"workers"_s}) << -1;
    QTest::newRow("service") << QStringList({u"--page=service"_s}) << -1;
    QTest::newRow("no such page") << QStringList({u"--page"_s, u"x"_s}) << 64;
    QTest::newRow("no such bus") << QStringList({u"--bus"_s, u"x"_s}) << 64;
    QTest::newRow("bad name") << QStringList({u"--app"_s, u"../x"_s}) << 64;
    QTest::newRow("unknown") << QStringList({u"--pages"_s}) << 64;
    QTest::newRow("help") << QStringList({u"--help"_s}) << 0;
    QTest::newRow("version") << QStringList({u"--version"_s}) << 0;
}

void TestPanelModels::refusesWrongOptions()
{
    QFETCH(QStringList, arguments);
    const auto options = parsePanelOptions(QStringList(u"lumos-admin"_s) + arguments);
    QTEST(options ? -1 : toInt(options.error().code), "code");
    if (!options)
        QVERIFY(!options.error().text.isEmpty());
}

QTEST_MAIN(TestPanelModels)
#include "tst_panelmodels.moc"
