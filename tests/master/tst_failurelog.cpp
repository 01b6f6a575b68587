// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/failurelog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_FailureLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastTwenty();
    void countsWhatRepeats();
    void countsNoFurtherThanItCan();
    void keepsWholeSecondsOfUtc();
    void cutsLongTexts_data();
    void cutsLongTexts();
    void putsEachTextOnALine();
    void staysSmallWhateverIsInIt();
    void showsWhatTheStatsShow();
    void readsBackWhatItWrites();
    void readsWhatIsRight_data();
    void readsWhatIsRight();
    void readsNothingOutOfNonsense_data();
    void readsNothingOutOfNonsense();
    void readsTheLastTwenty();
    void shortensWhatItReads();
};

namespace {

constexpr quint32 mostTimes = std::numeric_limits<quint32>::max();

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second).toUTC();
}

} // namespace

void tst_FailureLog::keepsTheLastTwenty()
{
    FailureLog log;
    for (int i = 0; i < 25; ++i)
        QVERIFY(log.add(at(i), u"failure %1"_s.arg(i), {}));
    QCOMPARE(log.failures().size(), FailureLog::most);
    QCOMPARE(log.failures().constFirst().reason, u"failure 5"_s);
    QCOMPARE(log.failures().constLast().reason, u"failure 24"_s);
}

void tst_FailureLog::countsWhatRepeats()
{
    FailureLog log;
    QVERIFY(log.add(at(1), u"a"_s, u"x"_s));
    QVERIFY(log.add(at(2), u"b"_s, u"x"_s));
    QVERIFY(!log.add(at(3), u"a"_s, u"x"_s));
    QVERIFY(log.add(at(4), u"a"_s, u"y"_s));
    QVERIFY(!log.add(at(5), u"a"_s, u"x"_s));
    const QList<Failure> expected{{.when = at(2), .reason = u"b"_s, .detail = u"x"_s},
                                  {.when = at(4), .reason = u"a"_s, .detail = u"y"_s},
                                  {.when = at(5), .reason = u"a"_s, .detail = u"x"_s, .times = 3}};
    QCOMPARE(log.failures(), expected);
}

void tst_FailureLog::countsNoFurtherThanItCan()
{
    FailureLog log = FailureLog::fromJson(R"([{"time": 1, "reason": "a", "times": 4294967294}])");
    QVERIFY(!log.add(at(2), u"a"_s, {}));
    QCOMPARE(log.failures().constFirst().times, mostTimes);
    QVERIFY(!log.add(at(3), u"a"_s, {}));
    QCOMPARE(log.failures().constFirst().times, mostTimes);
}

void tst_FailureLog::keepsWholeSecondsOfUtc()
{
    FailureLog log;
    log.add(QDateTime::fromMSecsSinceEpoch(1999).toOffsetFromUtc(3600), u"a"_s, {});
    QCOMPARE(log.failures().constFirst().when, at(1));
    QCOMPARE(log.failures().constFirst().when.timeSpec(), Qt::UTC);
}

void tst_FailureLog::cutsLongTexts_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("shownReason");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("shownDetail");
    const auto row = [](const char *name, const QString &reason, const QString &shownReason,
                        const QString &detail = {}, const QString &shownDetail = {}) {
        QTest::newRow(name) << reason << shownReason << detail << shownDetail;
    };
    const auto x = [](qsizetype count) { return QString(count, u'x'); };
    const auto e = [](qsizetype count) { return QString(count, u'\u00e9'); };
    row("160 bytes of reason", x(160), x(160));
    row("161 bytes of reason", x(161), x(157) + u"..."_s);
    row("400 bytes of detail", x(1), x(1), x(400), x(400));
    row("401 bytes of detail", x(1), x(1), x(401), x(397) + u"..."_s);
    row("160 bytes in pairs", e(80), e(80));
    row("162 bytes in pairs", e(81), e(78) + u"..."_s); // 157 would be half a character
    row("in pairs, one before", x(1) + e(80), x(1) + e(78) + u"..."_s);
    row("in fours", QString(u"\U0001f600"_s).repeated(41), u"\U0001f600"_s.repeated(39) + u"..."_s);
    row("spaces do not count", u"  "_s + x(160) + u" \n"_s, x(160));
    row("escapes count", x(157) + u"\n"_s + x(1), x(157) + u"..."_s);
}

void tst_FailureLog::cutsLongTexts()
{
    QFETCH(QString, reason);
    QFETCH(QString, detail);
    FailureLog log;
    log.add(at(1), reason, detail);
    const Failure &failure = log.failures().constFirst();
    QTEST(failure.reason, "shownReason");
    QTEST(failure.detail, "shownDetail");
    QVERIFY(!log.add(at(2), reason, detail)); // however it was cut, it is the same one
}

void tst_FailureLog::putsEachTextOnALine()
{
    FailureLog log;
    log.add(at(1), u" one\ntwo\x1b[31m\n"_s, u"\tthree\r\nfour\u0000 "_s);
    const Failure &failure = log.failures().constFirst();
    QCOMPARE(failure.reason, u"one\\x0atwo\\x1b[31m"_s);
    QCOMPARE(failure.detail, u"three\\x0d\\x0afour\\x00"_s);
}

void tst_FailureLog::staysSmallWhateverIsInIt()
{
    FailureLog log;
    for (int i = 0; i < 40; ++i)
        log.add(at(i), QString::number(i) + QString(5000, u'"'), QString(5000, u'\\'));
    const QByteArray json = log.toJson();
    QVERIFY(json.size() <= FailureLog::maxBytes);
    const FailureLog again = FailureLog::fromJson(json);
    const qsizetype kept = again.failures().size();
    QVERIFY(kept > 0 && kept < FailureLog::most);
    QCOMPARE(again.failures(), log.failures().last(kept)); // the newest are what is kept
    QVERIFY(json.size() + json.size() / kept > FailureLog::maxBytes); // and no fewer than fit
}

void tst_FailureLog::showsWhatTheStatsShow()
{
    const QJsonArray array =
        jsonOf({{.when = at(1'700'000'000), .reason = u"r"_s, .detail = u"d"_s, .times = mostTimes},
                {.when = at(1), .reason = u"s"_s, .detail = {}}});
    const QByteArray expected =
        R"([{"detail":"d","reason":"r","time":1700000000,"times":4294967295},)"
        R"({"detail":"","reason":"s","time":1,"times":1}])";
    QCOMPARE(QJsonDocument(array).toJson(QJsonDocument::Compact), expected);
    QCOMPARE(jsonOf({}), QJsonArray());
}

void tst_FailureLog::readsBackWhatItWrites()
{
    FailureLog log;
    QCOMPARE(FailureLog::fromJson(log.toJson()).failures().size(), 0);
    log.add(at(1'700'000'000), u"worker 1 was killed"_s, u"GET /a"_s);
    log.add(at(1'700'000'001), u"worker 1 was killed"_s, u"GET /a"_s);
    log.add(at(1'700'000'002), u"the reload has failed"_s, u"ImportError: \u00e4"_s);
    log.add(at(1'700'000'003), u"a\nb\\x0a"_s,
            QString(500, u'\n') + u'"' + QString(500, u'\u00e9'));
    QCOMPARE(FailureLog::fromJson(log.toJson()).failures(), log.failures());
}

void tst_FailureLog::readsWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Failure>("expected");
    const auto row = [](const char *name, const QByteArray &members, const Failure &expected) {
        QTest::newRow(name) << "[{" + members + "}]" << expected;
    };
    const Failure a{.when = at(1), .reason = u"a"_s, .detail = {}};
    const Failure many{.when = at(1), .reason = u"a"_s, .detail = {}, .times = mostTimes};
    row("no detail, no times", R"("time": 1, "reason": "a")", a);
    row("a number for a detail", R"("time": 1, "reason": "a", "detail": 7)", a);
    row("a text for times", R"("time": 1, "reason": "a", "times": "7")", a);
    row("something else", R"("time": 1, "reason": "a", "more": [{}])", a);
    row("0 times", R"("time": 1, "reason": "a", "times": 0)", a);
    row("-1 times", R"("time": 1, "reason": "a", "times": -1)", a);
    row("2^32 times", R"("time": 1, "reason": "a", "times": 4294967296)", many);
    row("2^32 + 1 times", R"("time": 1, "reason": "a", "times": 4294967297)", many);
    row("1970", R"("time": 0, "reason": "a")", {.when = at(0), .reason = u"a"_s, .detail = {}});
    row("9999", R"("time": 253402300799, "reason": "a")",
        {.when = at(253'402'300'799), .reason = u"a"_s, .detail = {}});
}

void tst_FailureLog::readsWhatIsRight()
{
    QFETCH(QByteArray, json);
    QFETCH(Failure, expected);
    QCOMPARE(FailureLog::fromJson(json).failures(), QList<Failure>{expected});
}

void tst_FailureLog::readsNothingOutOfNonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no json") << QByteArray("\x7f"
                                           "ELF");
    QTest::newRow("torn") << QByteArray(R"([{"time": 1, "reason": "a)");
    QTest::newRow("object") << QByteArray(R"({"time": 1, "reason": "a"})");
    QTest::newRow("numbers") << QByteArray("[1, 2, null]");
    QTest::newRow("arrays") << QByteArray(R"([["a", 1]])");
    QTest::newRow("no reason") << QByteArray(R"([{"time": 1}])");
    QTest::newRow("an empty reason") << QByteArray(R"([{"time": 1, "reason": ""}])");
    QTest::newRow("a blank reason") << QByteArray(R"([{"time": 1, "reason": " \n"}])");
    QTest::newRow("a number for a reason") << QByteArray(R"([{"time": 1, "reason": 1}])");
    QTest::newRow("no time") << QByteArray(R"([{"reason": "a"}])");
    QTest::newRow("a text for the time") << QByteArray(R"([{"reason": "a", "time": "1"}])");
    QTest::newRow("before 1970") << QByteArray(R"([{"reason": "a", "time": -1}])");
    QTest::newRow("10000") << QByteArray(R"([{"reason": "a", "time": 253402300800}])");
    QTest::newRow("far future") << QByteArray(R"([{"reason": "a", "time": 1e18}])");
}

void tst_FailureLog::readsNothingOutOfNonsense()
{
    QFETCH(QByteArray, json);
    QCOMPARE(FailureLog::fromJson(json).failures().size(), 0);
}

void tst_FailureLog::readsTheLastTwenty()
{
    QJsonArray array;
    for (int i = 0; i < 30; ++i) {
        array.append(QJsonObject{{u"time"_s, i}, {u"reason"_s, u"failure %1"_s.arg(i)}});
        array.append(QJsonObject{{u"time"_s, i}}); // which is left out
    }
    const FailureLog log = FailureLog::fromJson(QJsonDocument(array).toJson());
    QCOMPARE(log.failures().size(), FailureLog::most);
    QCOMPARE(log.failures().constFirst().reason, u"failure 10"_s);
    QCOMPARE(log.failures().constLast().reason, u"failure 29"_s);
}

// The file may be another's work.
void tst_FailureLog::shortensWhatItReads()
{
    const QString reason = u"a\n"_s + QString(500, u'x');
    const QJsonArray array{
        QJsonObject{{u"time"_s, 1}, {u"reason"_s, reason}, {u"detail"_s, u"\x1b"_s}}};
    const FailureLog log = FailureLog::fromJson(QJsonDocument(array).toJson());
    QCOMPARE(log.failures().size(), 1);
    QCOMPARE(log.failures().constFirst().reason, u"a\\x0a"_s + QString(152, u'x') + u"..."_s);
    QCOMPARE(log.failures().constFirst().detail, u"\\x1b"_s);
}

QTEST_APPLESS_MAIN(tst_FailureLog)
#include "tst_failurelog.moc"
