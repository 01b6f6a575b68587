// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/accesslog.h"

#include "logformat.h"

#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

class tst_AccessLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultLineTellsWhoAskedWhatAndHowItWent();
    void formats_data();
    void formats();
    void unknownVariableIsRefusedWithTheKnownOnes();
    void clientTextCannotEndTheLine();
    void lineIsBounded();

private:
    static Request request()
    {
        Request result;
        result.method = "GET";
        result.target = "/x?y=1";
        result.peerAddress = "192.0.2.7";
        result.id = "aa-1";
        result.fields = {{"User-Agent", "curl/8"}};
        return result;
    }
    static QByteArray line(std::string_view format, const Request &request)
    {
        const auto log = AccessLog::create(format, 3);
        if (!log)
            return log.error().text.toUtf8();
        return QByteArray::fromStdString(
            log->format({.request = request, .status = 200, .sentBytes = 155, .duration = 2500us}));
    }
};

void tst_AccessLog::defaultLineTellsWhoAskedWhatAndHowItWent()
{
    QCOMPARE(line({}, request()),
             QByteArray(R"(192.0.2.7 "GET /x?y=1 HTTP/1.1" 200 155 2 ms "-" "curl/8" aa-1)"));
}

void tst_AccessLog::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("literal") << QByteArray("plain") << QByteArray("plain");
    QTest::newRow("percent") << QByteArray("100%%") << QByteArray("100%");
    QTest::newRow("worker") << QByteArray("w%(wid):%(status)") << QByteArray("w3:200");
    QTest::newRow("micros") << QByteArray("%(micros)us") << QByteArray("2500us");
    QTest::newRow("unclosed") << QByteArray("%(status") << QByteArray("%(status");
    QTest::newRow("missing field") << QByteArray("%(referer)") << QByteArray("-");
}

void tst_AccessLog::formats()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, expected);
    QCOMPARE(line(format.toStdString(), request()), expected);
}

void tst_AccessLog::unknownVariableIsRefusedWithTheKnownOnes()
{
    const auto log = AccessLog::create("%(nope)", 1);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ExitCode::Config);
    QVERIFY(log.error().text.contains(QStringLiteral("%(nope)")));
    QVERIFY(log.error().text.contains(QStringLiteral("uagent")));
    for (const std::string_view name : logVariables)
        QVERIFY2(AccessLog::create("%(" + std::string(name) + ')', 1), name.data());
}

void tst_AccessLog::clientTextCannotEndTheLine()
{
    Request evil = request();
    evil.fields = {{"User-Agent", "a\r\nb\x1b[31m\"\xff"}};
    QCOMPARE(line("%(uagent)", evil), QByteArray(R"(a\x0d\x0ab\x1b[31m\x22\xff)"));
}

void tst_AccessLog::lineIsBounded()
{
    Request long_ = request();
    const std::string target(100'000, '\n');
    long_.target = target;
    const QByteArray result = line("%(uri)%(uri)%(uri)", long_);
    QVERIFY(result.size() <= 2048);
    QVERIFY(result.endsWith("..."));
}

QTEST_APPLESS_MAIN(tst_AccessLog)
#include "tst_accesslog.moc"
