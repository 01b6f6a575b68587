// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/metricspage.h"
#include "worker/metricstext.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_MetricsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersItsPathAlone();
    void answersWhomItMay_data();
    void answersWhomItMay();
    void believesNoProxyOverTcp_data();
    void believesNoProxyOverTcp();
    void answersReadersAlone();
    void tellsMemory();
    void followsTheFormat();
    void addsUpTheClasses();
    void escapesLabels();

private:
    [[nodiscard]] MetricsPage page(const QStringList &allowed = {})
    {
        Settings settings;
        settings.metrics = u"/metrics"_s;
        settings.metricsAllow = allowed;
        return {settings, {}, *m_board, *m_page};
    }
    static Request request(std::string_view peer, std::string_view path = "/metrics")
    {
        Request made;
        made.method = "GET";
        made.path = path;
        made.peerAddress = peer;
        return made;
    }

    std::unique_ptr<Scoreboard> m_board;
    std::unique_ptr<Scoreboard> m_own;
    WorkerPage *m_page = nullptr;
};

void tst_MetricsPage::init()
{
    m_board = std::make_unique<Scoreboard>(*Scoreboard::create());
    m_board->writableControl().usedSlots = 1;
    m_own = std::make_unique<Scoreboard>(*Scoreboard::attach(FileDescriptor(::dup(m_board->fd()))));
    m_page = *m_own->claim(0);
    m_page->workerId = 1;
}

void tst_MetricsPage::answersItsPathAlone()
{
    const MetricsPage metrics = page();
    for (const std::string_view path : {"/", "/metrics/", "/metricsx", "/Metrics"})
        QVERIFY(!metrics.answer(request("127.0.0.1", path)));
    const auto response = metrics.answer(request("127.0.0.1"));
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QVERIFY(response->body.contains("\nlumos_requests_total 0\n"));
    QCOMPARE(response->fields.front().second,
             std::string("text/plain; version=0.0.4; charset=utf-8"));
}

void tst_MetricsPage::answersWhomItMay_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<bool>("isProxied");
    QTest::addColumn<int>("status");
    const QStringList usual;
    QTest::newRow("loopback") << usual << QByteArray("127.0.0.1") << false << 200;
    QTest::newRow("loopback 6") << usual << QByteArray("::1") << false << 200;
    QTest::newRow("behind nginx, here") << usual << QByteArray("127.0.0.1") << true << 200;
    QTest::newRow("behind nginx") << usual << QByteArray("192.0.2.1") << true << 403;
    QTest::newRow("elsewhere") << usual << QByteArray("192.0.2.1") << false << 403;
    QTest::newRow("unnamed") << usual << QByteArray() << true << 403;
    QTest::newRow("nonsense") << usual << QByteArray("127.0.0.1, 10.0.0.1") << true << 403;
    const QStringList listed{u"192.0.2.0/24"_s, u"unix"_s};
    QTest::newRow("listed") << listed << QByteArray("192.0.2.77") << false << 200;
    QTest::newRow("not listed") << listed << QByteArray("127.0.0.1") << false << 403;
    QTest::newRow("unix") << listed << QByteArray() << true << 200;
    QTest::newRow("unnamed over TCP") << listed << QByteArray() << false << 403;
}

void tst_MetricsPage::answersWhomItMay()
{
    QFETCH(QStringList, allowed);
    QFETCH(QByteArray, peer);
    QFETCH(bool, isProxied);
    Request asked = request({peer.constData(), static_cast<std::size_t>(peer.size())});
    asked.isProxied = isProxied;
    const auto response = page(allowed).answer(asked);
    QVERIFY(response);
    QTEST(response->status, "status");
    QCOMPARE(response->body.contains("lumos_"), response->status == 200);
}

void tst_MetricsPage::believesNoProxyOverTcp_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *name : {"X-Forwarded-For", "x-forwarded-for", "Forwarded", "X-Real-IP"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_MetricsPage::believesNoProxyOverTcp()
{
    QFETCH(QByteArray, field);
    Request asked = request("127.0.0.1");
    asked.fields.push_back({field.constData(), "127.0.0.1"});
    QCOMPARE(page().answer(asked)->status, 403);
    asked.isProxied = true; // there the reader has looked at it
    QCOMPARE(page().answer(asked)->status, 200);
}

void tst_MetricsPage::answersReadersAlone()
{
    Request asked = request("127.0.0.1");
    asked.method = "POST";
    QCOMPARE(page().answer(asked)->status, 405);
    asked.method = "HEAD";
    QCOMPARE(page().answer(asked)->status, 200);
}

void tst_MetricsPage::tellsMemory()
{
    const auto response = page().answer(request("127.0.0.1"));
    QVERIFY(m_page->resident > 1'000'000);
    QVERIFY(m_page->proportional > 100'000);
    QVERIFY(m_page->proportional <= m_page->resident);
    const QByteArray told = "lumos_worker_resident_memory_bytes{worker=\"1\"} "
        + QByteArray::number(qulonglong(m_page->resident)) + '\n';
    QVERIFY2(response->body.contains(told), told.constData());
}

// As `promtool check metrics` reads it: each family once, with help and type before its samples.
void tst_MetricsPage::followsTheFormat()
{
    ServerFigures figures;
    figures.memory[1] = {.resident = 5, .proportional = 3};
    const QByteArray text = metricsText(figures, {{.socket = "/s", .queue = {1, 2}}}, 1.5);
    QVERIFY(text.endsWith('\n'));
    static const QRegularExpression sample(
        u"^([a-z_]+?)(_bucket|_sum|_count)?(\\{[a-z]+=\"[^\"]*\"\\})? [0-9]+(\\.[0-9]+)?$"_s);
    QSet<QString> families;
    QSet<QString> samples;
    QString family;
    QString type;
    for (const QString &line : QString::fromUtf8(text).chopped(1).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (line.startsWith(u"# HELP "_s)) {
            family = words[2];
            QVERIFY2(words.size() > 3 && !families.contains(family), qPrintable(line));
            families += family;
        } else if (line.startsWith(u"# TYPE "_s)) {
            type = words[3];
            QCOMPARE(words[2], family);
            QCOMPARE(type == u"counter"_s, family.endsWith(u"_total"_s));
        } else {
            const auto match = sample.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            QCOMPARE(match.captured(1), family);
            QCOMPARE(match.captured(2).isEmpty(), type != u"histogram"_s && type != u"summary"_s);
            QVERIFY2(!samples.contains(words[0]), qPrintable(line));
            samples += words[0];
        }
    }
    QVERIFY(families.size() >= 18);
}

void tst_MetricsPage::addsUpTheClasses()
{
    ServerFigures figures;
    figures.sums.durations.front() = 3;
    figures.sums.durations.at(3) = 2;
    figures.sums.durations.back() = 1;
    figures.sums.duration = 61'500'000'001;
    const QByteArray text = metricsText(figures, {}, 0);
    const auto has = [&text](const char *line) {
        const QByteArray whole = QByteArray(line) + '\n';
        return text.contains(whole);
    };
    QVERIFY(has("lumos_request_duration_seconds_bucket{le=\"0.001\"} 3"));
    QVERIFY(has("lumos_request_duration_seconds_bucket{le=\"0.005\"} 3"));
    QVERIFY(has("lumos_request_duration_seconds_bucket{le=\"0.01\"} 5"));
    QVERIFY(has("lumos_request_duration_seconds_bucket{le=\"60\"} 5"));
    QVERIFY(has("lumos_request_duration_seconds_bucket{le=\"+Inf\"} 6"));
    QVERIFY(has("lumos_request_duration_seconds_count 6"));
    QVERIFY(has("lumos_request_duration_seconds_sum 61.500000001"));
}

void tst_MetricsPage::escapesLabels()
{
    const QByteArray text = metricsText({}, {{.socket = "/a\"b\\c\nd", .queue = {7, 9}}}, 0);
    QVERIFY(text.contains("lumos_listen_queue_length{socket=\"/a\\\"b\\\\c\\nd\"} 7\n"));
}

QTEST_GUILESS_MAIN(tst_MetricsPage)
#include "tst_metricspage.moc"
