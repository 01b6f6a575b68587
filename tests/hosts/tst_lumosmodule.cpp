// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"
#include "hosts/qthttp/lumosmodule.h"
#include "hosts/qthttp/qthttphost.h"
#include "settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace lumos;

class TestLumosModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsNoTls();
    void answersWithItsPage();
    void tellsHowTheRequestCame_data();
    void tellsHowTheRequestCame();
    void followsTheServersNumbers();
    void lightsOneDotPerWorker_data();
    void lightsOneDotPerWorker();
    void allowsItsOwnStyleOnly();
    void staysSmall();
    void isWellFormed_data();
    void isWellFormed();
    void answersMonitors();
    void tellsItsStatus();
    void escapesThePathThatIsMissing_data();
    void escapesThePathThatIsMissing();
    void refusesOtherMethods_data();
    void refusesOtherMethods();
    void isNeverStored_data();
    void isNeverStored();
    void tellsUptimeInOneUnit_data();
    void tellsUptimeInOneUnit();

private:
    FakeSink get(std::string_view target, std::string_view method = "GET");
    FakeSink answer(const Request &request);

    FakeServer m_server;
    QtHttpHost m_host;
};

void TestLumosModule::initTestCase()
{
    Settings settings;
    settings.module = QStringLiteral("lumos");
    QVERIFY(m_host.load(settings));
    QVERIFY(m_host.start(settings, m_server));
}

FakeSink TestLumosModule::answer(const Request &request)
{
    FakeSink sink;
    m_host.handle(request, sink);
    return sink;
}

FakeSink TestLumosModule::get(std::string_view target, std::string_view method)
{
    return answer(makeRequest(method, target));
}

void TestLumosModule::loadsNoTls()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray mapped = maps.readAll();
    QVERIFY(mapped.contains("libQt6HttpServer"));
    QVERIFY(!mapped.contains("/tls/")); // the folder of Qt's TLS plugins
}

void TestLumosModule::answersWithItsPage()
{
    const FakeSink sink = get("/");
    QCOMPARE(sink.ending, FakeSink::End::Sent);
    QCOMPARE(sink.head.status, 200);
    QCOMPARE(sink.field("Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(sink.body.count("<h1"), 1);
    QVERIFY(sink.body.contains("<html lang=\"en\">"));
    QVERIFY(!sink.body.contains("{{"));
    QVERIFY(!sink.body.contains("<script"));
}

void TestLumosModule::tellsHowTheRequestCame_data()
{
    QTest::addColumn<bool>("isUwsgi");
    QTest::addColumn<bool>("isProxied");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("nginx, uwsgi") << true << true
                                  << QByteArray("Worker 3 of 4 answered, through nginx, by uwsgi. "
                                                "Up for 3 days.");
    QTest::newRow("nginx, HTTP") << false << true
                                 << QByteArray("Worker 3 of 4 answered, through nginx, by HTTP. "
                                               "Up for 3 days.");
    QTest::newRow("direct") << false << false
                            << QByteArray("Worker 3 of 4 answered, without a proxy, by HTTP. "
                                          "Up for 3 days.");
}

void TestLumosModule::tellsHowTheRequestCame()
{
    QFETCH(bool, isUwsgi);
    QFETCH(bool, isProxied);
    QFETCH(QByteArray, sentence);
    Request request = makeRequest("GET", "/");
    request.protocol = isUwsgi ? Request::Protocol::Uwsgi : Request::Protocol::Http;
    request.isProxied = isProxied;
    // A client cannot say it for itself.
    request.fields = {{"Lumos-Protocol", "gopher"}, {"lumos-proxied", isProxied ? "0" : "1"}};
    const FakeSink sink = answer(request);
    QVERIFY2(sink.body.contains(sentence), sink.body.constData());
    QCOMPARE(sink.body.contains("<li>nginx</li>"), isProxied);
}

void TestLumosModule::followsTheServersNumbers()
{
    QVERIFY(get("/").body.contains("3 of 4"));
    m_server.configured = 7;
    m_server.uptime = 59;
    const QByteArray later = get("/").body;
    m_server.configured = 4;
    m_server.uptime = 3 * 86400 + 60;
    QVERIFY(later.contains("3 of 7"));
    QVERIFY(later.contains("59 seconds"));
}

void TestLumosModule::lightsOneDotPerWorker_data()
{
    QTest::addColumn<int>("worker");
    QTest::addColumn<int>("workers");
    QTest::newRow("alone") << 1 << 1;
    QTest::newRow("last of a row") << 5 << 5;
    QTest::newRow("second row") << 6 << 7;
    QTest::newRow("small dots") << 40 << 60;
}

void TestLumosModule::lightsOneDotPerWorker()
{
    QFETCH(int, worker);
    QFETCH(int, workers);
    const QByteArray page = renderWelcomePage({.worker = worker,
                                               .workers = workers,
                                               .isUwsgi = false,
                                               .isProxied = false,
                                               .uptime = "1 day"});
    const qsizetype mark = page.indexOf("<svg class=\"mark\"");
    const QByteArray svg = page.mid(mark, page.indexOf("</svg>") - mark);
    QCOMPARE(svg.count("<circle "), workers);
    QCOMPARE(svg.count("fill=\"#FFC65C\"/>"), 2); // the light and one dot
    const qsizetype lit = svg.lastIndexOf("fill=\"#FFC65C\"/>");
    QCOMPARE(svg.left(lit).count("<circle "), worker);
    QCOMPARE(page.contains("Reload: another may answer."), workers > 1);
}

void TestLumosModule::allowsItsOwnStyleOnly()
{
    const FakeSink sink = get("/");
    const qsizetype from = sink.body.indexOf("<style>") + 7;
    const QByteArray style = sink.body.mid(from, sink.body.indexOf("</style>") - from);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QByteArray policy = QByteArray::fromStdString(sink.field("Content-Security-Policy"));
    QVERIFY2(policy.contains(QByteArray("style-src 'sha256-" + hash + "'")), policy.constData());
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!sink.body.contains(" style=\""));
}

void TestLumosModule::staysSmall()
{
    QVERIFY(get("/").body.size() <= 12288);
    QVERIFY(get("/missing").body.size() <= 12288);
}

void TestLumosModule::isWellFormed_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("welcome") << QByteArray("/");
    QTest::newRow("missing") << QByteArray("/x?<y>&z");
}

void TestLumosModule::isWellFormed()
{
    QFETCH(QByteArray, target);
    QByteArray page = get(std::string_view(target.constData(), std::size_t(target.size()))).body;
    // HTML's void elements, closed as XML wants it.
    page.replace(QByteArray("<!DOCTYPE html>"), "");
    QString text = QString::fromUtf8(page);
    text.replace(QRegularExpression(QStringLiteral("<(meta|link)([^>]*)>")),
                 QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestLumosModule::answersMonitors()
{
    const FakeSink sink = get("/healthz");
    QCOMPARE(sink.head.status, 200);
    QCOMPARE(sink.body, QByteArray("ok\n"));
    QCOMPARE(get("/healthz?probe=1").body, QByteArray("ok\n"));
}

void TestLumosModule::tellsItsStatus()
{
    const FakeSink sink = get("/api/status");
    QCOMPARE(sink.field("Content-Type"), "application/json");
    const QJsonObject status = QJsonDocument::fromJson(sink.body).object();
    const QJsonObject expected{
        {QStringLiteral("version"), status.value(QLatin1String("version"))},
        {QStringLiteral("worker"), 3},
        {QStringLiteral("workers"), 4},
        {QStringLiteral("running"), 4},
        {QStringLiteral("busy"), 1},
        {QStringLiteral("requests"), 1234},
        {QStringLiteral("errors"), 2},
        {QStringLiteral("uptime"), 3 * 86400 + 60},
        {QStringLiteral("worker_uptime"), 90},
    };
    QCOMPARE(status, expected);
    QVERIFY(!status.value(QLatin1String("version")).toString().isEmpty());
}

void TestLumosModule::escapesThePathThatIsMissing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("/x") << QByteArray("Nothing at /x<");
    QTest::newRow("markup") << QByteArray("/<b>\"&")
                            << QByteArray("Nothing at /&lt;b&gt;&quot;&amp;<");
    QTest::newRow("escaped markup")
        << QByteArray("/%3Cscript%3E") << QByteArray("Nothing at /&lt;script&gt;<");
    QTest::newRow("two slashes") << QByteArray("//x/healthz")
                                 << QByteArray("Nothing at //x/healthz<");
    QTest::newRow("escaped slash")
        << QByteArray("/api%2Fstatus") << QByteArray("<h1 class=\"path\">Nothing at ");
    QTest::newRow("not UTF-8") << QByteArray("/\xff")
                               << QByteArray("<h1 class=\"path\">Nothing at ");
    QTest::newRow("long") << "/" + QByteArray(4000, 'a') << QByteArray("a\xe2\x80\xa6</h1>");
}

void TestLumosModule::escapesThePathThatIsMissing()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, shown);
    const FakeSink sink = get(std::string_view(target.constData(), std::size_t(target.size())));
    QCOMPARE(sink.head.status, 404);
    QVERIFY2(sink.body.contains(shown), sink.body.constData());
    QVERIFY(sink.body.contains("The application is running."));
    QVERIFY(!sink.body.contains("<script"));
}

void TestLumosModule::refusesOtherMethods_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("method");
    for (const char *target : {"/", "/healthz", "/api/status", "/missing"}) {
        for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
            QTest::addRow("%s %s", method, target) << QByteArray(target) << QByteArray(method);
    }
}

void TestLumosModule::refusesOtherMethods()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    const FakeSink sink = get(target.toStdString(), method.toStdString());
    if (target == "/missing") {
        QCOMPARE(sink.head.status, 404);
        return;
    }
    QCOMPARE(sink.head.status, 405);
    QCOMPARE(sink.field("Allow"), "GET, HEAD");
}

void TestLumosModule::isNeverStored_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("method");
    for (const char *target : {"/", "/healthz", "/api/status", "/missing"}) {
        for (const char *method : {"GET", "HEAD", "POST"})
            QTest::addRow("%s %s", method, target) << QByteArray(target) << QByteArray(method);
    }
}

void TestLumosModule::isNeverStored()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    const std::string targetText = target.toStdString();
    const std::string methodText = method.toStdString();
    QCOMPARE(get(targetText, methodText).field("Cache-Control"), "no-store");
}

void TestLumosModule::tellsUptimeInOneUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << qint64(0) << QByteArray("0 seconds");
    QTest::newRow("clock went back") << qint64(-5) << QByteArray("0 seconds");
    QTest::newRow("one second") << qint64(1) << QByteArray("1 second");
    QTest::newRow("below a minute") << qint64(59) << QByteArray("59 seconds");
    QTest::newRow("a minute") << qint64(60) << QByteArray("1 minute");
    QTest::newRow("below an hour") << qint64(3599) << QByteArray("59 minutes");
    QTest::newRow("an hour") << qint64(3600) << QByteArray("1 hour");
    QTest::newRow("a day") << qint64(86400) << QByteArray("1 day");
    QTest::newRow("a year") << qint64(365) * 86400 << QByteArray("365 days");
}

void TestLumosModule::tellsUptimeInOneUnit()
{
    QFETCH(qint64, seconds);
    QTEST(uptimeText(seconds), "text");
}

QTEST_GUILESS_MAIN(TestLumosModule)
#include "tst_lumosmodule.moc"
