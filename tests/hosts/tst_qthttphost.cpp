// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"
#include "hosts/qthttp/qthttphost.h"
#include "settings.h"

#include <QHttpServer>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace lumos;

// For the leak sanitizer: an exception of a handler passes Qt's frames, which have no clean-up.
// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions();
const char *__lsan_default_suppressions()
{
    return "leak:QRegularExpression::match\n";
}
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

class TestQtHttpHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answers_data();
    void answers();
    void passesBodies_data();
    void passesBodies();
    void passesFields();
    void passesQueriesAsTheyStand();
    void tellsEachClientsAddress();
    void keepsCookiesInOrder();
    void turnsExceptionsIntoErrors_data();
    void turnsExceptionsIntoErrors();
    void answersManyRequestsInTurn();
    void mixesNoAnswersWhenTheyComeLate();
    void answersFromFutures();
    void passesLongAnswersInPieces();
    void swallowsTheRestWhenTheClientHasGone();
    void answersForADroppedResponder();
    void servesTheNextRequestFromWithinAnAnswer();
    void refusesUnknownMethods();
    void survivesManyExceptions();
    void refusesAModuleOfTheOtherInterface();

private:
    std::unique_ptr<FakeSink> ask(const Request &request);

    FakeServer m_server;
    std::unique_ptr<QtHttpHost> m_host;
};

void TestQtHttpHost::init()
{
    m_host = std::make_unique<QtHttpHost>();
    Settings settings;
    settings.module = QStringLiteral(ROUTES_MODULE);
    const Result<void> loaded = m_host->load(settings);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text));
    QVERIFY(m_host->start(settings, m_server));
}

std::unique_ptr<FakeSink> TestQtHttpHost::ask(const Request &request)
{
    auto sink = std::make_unique<FakeSink>();
    m_host->handle(request, *sink);
    return sink;
}

void TestQtHttpHost::answers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *target, int status,
                        const char *body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << status
                            << QByteArray(body);
    };
    row("plain", "GET", "/hello", 200, "hello");
    row("HEAD", "HEAD", "/hello", 200, "hello");
    row("OPTIONS", "OPTIONS", "/hello", 200, "hello");
    row("of a method", "GET", "/get-only", 200, "got");
    row("no content", "GET", "/nothing", 204, "");
    row("unknown path", "GET", "/unknown", 404, "");
    row("argument", "GET", "/admin/y", 200, "y");
    row("escapes are decoded", "GET", "/admin/a%20%C3%A9", 200, "a \xc3\xa9");
    row("percent sign", "GET", "/admin/100%25", 200, "100%");
    // Never as another path (FACTS of QUrl: "//x" would be a host, "%2F" a slash).
    row("two slashes", "GET", "//x/admin/y", 404, "");
    row("only slashes", "GET", "//", 404, "");
    row("three slashes", "GET", "///admin/y", 404, "");
    row("escaped slash", "GET", "/admin%2Fy", 404, "");
    row("escaped slash in an argument", "GET", "/admin/a%2fb", 200, "a%2fb");
    row("dot segments", "GET", "/hello/../admin/y", 404, "");
    row("colon", "GET", "/admin/http:x", 200, "http:x");
    row("brackets", "GET", "/admin/[1]", 200, "[1]");
    row("raw bytes", "GET", "/admin/\xc3\xa9", 200, "\xc3\xa9");
    row("asterisk", "OPTIONS", "*", 404, "");
}

void TestQtHttpHost::answers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const std::string methodText = method.toStdString();
    const std::string targetText = target.toStdString();
    const auto sink = ask(makeRequest(methodText, targetText));
    QCOMPARE(sink->ending, FakeSink::End::Sent);
    QTEST(sink->head.status, "status");
    QTEST(sink->body, "body");
}

void TestQtHttpHost::passesBodies_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a buffer of QIODevice") << 16384;
    QTest::newRow("more than one") << 16385;
    QTest::newRow("large") << 5000000;
}

void TestQtHttpHost::passesBodies()
{
    QFETCH(int, size);
    QByteArray body(size, '\0');
    for (int i = 0; i < size; ++i)
        body[i] = static_cast<char>(i * 7);
    Request request = makeRequest("POST", "/echo");
    request.body = std::string_view(body.constData(), static_cast<std::size_t>(body.size()));
    request.hasBody = true;
    const std::string length = std::to_string(size);
    request.fields = {{"Content-Length", length}};
    QVERIFY(ask(request)->body == body);
    // And again in the same tunnel: nothing of the first is left.
    QVERIFY(ask(request)->body == body);
}

void TestQtHttpHost::passesFields()
{
    Request request = makeRequest("GET", "/field");
    request.fields = {
        {"X-Test", "one"},          {"Cookie", "a=1"},         {"Transfer-Encoding", "chunked"},
        {"Expect", "100-continue"}, {"Connection", "Upgrade"}, {"Upgrade", "websocket"}};
    const auto sink = ask(request);
    QCOMPARE(sink->head.status, 200);
    QCOMPARE(sink->body, QByteArray("one|a=1"));
}

void TestQtHttpHost::passesQueriesAsTheyStand()
{
    QCOMPARE(ask(makeRequest("GET", "/query?a=%2F&b=c%26d"))->body, QByteArray("a=%2F&b=c%26d"));
    QCOMPARE(ask(makeRequest("GET", "/query?"))->body, QByteArray());
    QCOMPARE(ask(makeRequest("GET", "/query"))->body, QByteArray());
}

void TestQtHttpHost::tellsEachClientsAddress()
{
    for (const char *address : {"192.0.2.1", "2001:db8::1", "192.0.2.1"}) {
        Request request = makeRequest("GET", "/remote");
        request.peerAddress = address;
        QCOMPARE(ask(request)->body, QByteArray(address));
    }
    QCOMPARE(ask(makeRequest("GET", "/remote"))->body, QByteArray());
}

void TestQtHttpHost::keepsCookiesInOrder()
{
    const auto sink = ask(makeRequest("GET", "/cookies"));
    std::string cookies;
    for (const auto &[name, value] : sink->head.fields) {
        if (equalsIgnoringCase(name, "Set-Cookie"))
            cookies += value + ' ';
    }
    QCOMPARE(cookies, "a=1 b=2 c=3 ");
}

void TestQtHttpHost::turnsExceptionsIntoErrors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("logged");
    QTest::newRow("std::exception")
        << QByteArray("/throw") << QStringLiteral("GET /throw: thrown$");
    QTest::newRow("int") << QByteArray("/throw-int") << QStringLiteral("unknown type");
}

void TestQtHttpHost::turnsExceptionsIntoErrors()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, logged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(logged));
    const std::string text = target.toStdString();
    QCOMPARE(ask(makeRequest("GET", text))->ending, FakeSink::End::Aborted);
    QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
}

void TestQtHttpHost::answersManyRequestsInTurn()
{
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
        QCoreApplication::processEvents();
    }
}

void TestQtHttpHost::mixesNoAnswersWhenTheyComeLate()
{
    // Answered in reverse order, while others are answered at once.
    std::vector<std::unique_ptr<FakeSink>> sinks;
    for (const char *target : {"/keep?one", "/keep?two", "/keep?three"})
        sinks.push_back(ask(makeRequest("GET", target)));
    QCOMPARE(ask(makeRequest("GET", "/release"))->body, QByteArray("released"));
    QCOMPARE(sinks[0]->ending, FakeSink::End::None);
    QTRY_COMPARE(sinks[0]->ending, FakeSink::End::Sent);
    QTRY_COMPARE(sinks[2]->ending, FakeSink::End::Sent);
    QCOMPARE(sinks[0]->body, QByteArray("one"));
    QCOMPARE(sinks[1]->body, QByteArray("two"));
    QCOMPARE(sinks[2]->body, QByteArray("three"));
    QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
}

void TestQtHttpHost::answersFromFutures()
{
    if constexpr (QT_VERSION < QT_VERSION_CHECK(6, 5, 0))
        QSKIP("QHttpServer of Qt 6.4 itself frees the future's state twice");
    for (int i = 0; i < 3; ++i) {
        const auto first = ask(makeRequest("GET", "/future"));
        const auto second = ask(makeRequest("GET", "/future"));
        QTRY_COMPARE(second->ending, FakeSink::End::Sent);
        QTRY_COMPARE(first->ending, FakeSink::End::Sent);
        QCOMPARE(first->body, QByteArray("from the future"));
        QCOMPARE(second->body, QByteArray("from the future"));
    }
}

void TestQtHttpHost::passesLongAnswersInPieces()
{
    const auto whole = ask(makeRequest("GET", "/big"));
    QCOMPARE(whole->ending, FakeSink::End::Sent);
    const auto pieces = ask(makeRequest("GET", "/device"));
    QTRY_COMPARE(pieces->ending, FakeSink::End::Ended);
    QCOMPARE(pieces->declaredLength, std::optional<std::int64_t>(1000000));
    QVERIFY(pieces->pieces > 1);
    QVERIFY(pieces->body == whole->body);
    QCOMPARE(pieces->body.size(), 1000000);
}

void TestQtHttpHost::swallowsTheRestWhenTheClientHasGone()
{
    FakeSink gone;
    gone.clientHasGone = true;
    m_host->handle(makeRequest("GET", "/device"), gone);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(gone.ending, FakeSink::End::None);
    QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
}

void TestQtHttpHost::answersForADroppedResponder()
{
    if constexpr (QT_VERSION < QT_VERSION_CHECK(6, 5, 0)) {
        QSKIP("Qt 6.4 does not tell when a responder goes; such a request ends at harakiri");
    } else {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("without an answer")));
        const auto sink = ask(makeRequest("GET", "/drop"));
        QTRY_COMPARE(sink->ending, FakeSink::End::Aborted);
    }
}

void TestQtHttpHost::servesTheNextRequestFromWithinAnAnswer()
{
    FakeSink first;
    FakeSink second;
    first.finished = [&] { m_host->handle(makeRequest("GET", "/query?second"), second); };
    m_host->handle(makeRequest("GET", "/query?first"), first);
    QCOMPARE(first.body, QByteArray("first"));
    QCOMPARE(second.body, QByteArray("second"));
}

void TestQtHttpHost::refusesUnknownMethods()
{
    const auto sink = ask(makeRequest("BREW", "/hello"));
    QCOMPARE(sink->head.status, 501);
    QVERIFY(!sink->field("Allow").empty());
    QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
}

void TestQtHttpHost::survivesManyExceptions()
{
    for (int i = 0; i < 200; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("exception")));
        QCOMPARE(ask(makeRequest("GET", "/throw"))->ending, FakeSink::End::Aborted);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QCOMPARE(ask(makeRequest("GET", "/hello"))->body, QByteArray("hello"));
}

void TestQtHttpHost::refusesAModuleOfTheOtherInterface()
{
    QtHttpHost host;
    Settings settings;
    settings.module = QStringLiteral(ECHO_MODULE);
    const Result<void> loaded = host.load(settings);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().text.contains(QLatin1String("interface")));
}

QTEST_GUILESS_MAIN(TestQtHttpHost)
#include "tst_qthttphost.moc"
