// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/nginxservers.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestNginxServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTutorialsSite();
    void resolvesUpstreams();
    void survivesWhatIsNoConfiguration_data();
    void survivesWhatIsNoConfiguration();
    void choosesAsNginxDoes_data();
    void choosesAsNginxDoes();
};

void TestNginxServers::readsTheTutorialsSite()
{
    const auto servers = nginxServers(u"/x"_s, R"(
# a comment { with braces
server {
    listen 8080;
    server_name lumos.test www.lumos.test;
    location / {
        include uwsgi_params;
        uwsgi_pass unix:/run/lumos/lumos.sock;
    }
    location ^~ /static/ { root "/srv/{x}"; }
}
)");
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].listens[0].port, 8080);
    QCOMPARE(servers[0].names, QStringList({u"lumos.test"_s, u"www.lumos.test"_s}));
    QCOMPARE(servers[0].passes, QStringList({u"unix:/run/lumos/lumos.sock"_s}));
}

void TestNginxServers::resolvesUpstreams()
{
    const auto servers = nginxServers(u"/x"_s,
                                      "upstream lumos { server \"unix:/run/lumos/lumos.sock\"; }\n"
                                      "server { location / { proxy_pass http://lumos; } }\n");
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].passes, QStringList({u"unix:/run/lumos/lumos.sock"_s}));
}

void TestNginxServers::survivesWhatIsNoConfiguration_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("open brace") << QByteArray("server {");
    QTest::newRow("closed braces") << QByteArray("}}}}");
    QTest::newRow("open quote") << QByteArray("server { listen \"80; }");
    QTest::newRow("no argument") << QByteArray("server { listen; server_name; }");
    QTest::newRow("bytes") << QByteArray("\xff\xfe{\0;\x01", 6);
    QTest::newRow("deep") << QByteArray(100000, '{');
}

void TestNginxServers::survivesWhatIsNoConfiguration()
{
    QFETCH(QByteArray, text);
    const auto servers = nginxServers(u"/x"_s, text);
    QVERIFY(servers.size() <= 1);
    (void)serverFor(servers, 80, u"x"_s);
}

void TestNginxServers::choosesAsNginxDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name"); ///< the first server_name of the winner
    const QByteArray first = "server { listen 80; server_name first; }";
    const QByteArray defaultSite = "server { listen 80 default_server; server_name _; }";
    const QByteArray ours = "server { listen 80; server_name ~.; }";
    QTest::newRow("the first without a default") << first + ours.left(0) << u"first"_s;
    QTest::newRow("default before an unnamed one")
        << first + defaultSite + "server { listen 80; }" << u"_"_s;
    QTest::newRow("an expression before the default") << defaultSite + ours << u"~."_s;
    QTest::newRow("an exact name before all")
        << defaultSite + ours + "server { listen 80; server_name pi.local; }" << u"pi.local"_s;
    QTest::newRow("a wildcard before an expression")
        << ours + "server { listen 80; server_name *.local; }" << u"*.local"_s;
    QTest::newRow("another port") << QByteArray("server { listen 81; server_name pi.local; }")
                                  << QString();
    QTest::newRow("port 80 unless said")
        << QByteArray("server { server_name pi.local; }") << u"pi.local"_s;
}

void TestNginxServers::choosesAsNginxDoes()
{
    QFETCH(QByteArray, text);
    const auto servers = nginxServers(u"/x"_s, text);
    const NginxServer *winner = serverFor(servers, 80, u"pi.local"_s);
    QTEST(winner == nullptr ? QString() : winner->names.value(0), "name");
}

QTEST_GUILESS_MAIN(TestNginxServers)
#include "tst_nginxservers.moc"
