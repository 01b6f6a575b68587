// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginxsite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Protocol = SocketAddress::Protocol;

class TestNginxSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesToTheUnixSocketByHttp();
    void waitsLongerThanHarakiri();
    void namesListenersAndServers_data();
    void namesListenersAndServers();
    void choosesTheBestSocket_data();
    void choosesTheBestSocket();
    void speaksUwsgiWhereNothingElseIs();
    void servesStaticFilesOnlyWhenAsked();
    void leavesTheErrorPageOutWhenThereIsNone();
    void givesEachApplicationItsOwnNames();
    void refusesWhatNginxCannotWrite_data();
    void refusesWhatNginxCannotWrite();
    void isAcceptedByNginx_data();
    void isAcceptedByNginx();
};

static SocketAddress unixSocket(const QString &path, Protocol protocol = Protocol::Detect)
{
    return {.path = path, .host = {}, .port = 0, .protocol = protocol};
}

static SocketAddress tcpSocket(const QString &host, Protocol protocol)
{
    return {.path = {}, .host = host, .port = 8000, .protocol = protocol};
}

static Settings settingsWith(const QList<SocketAddress> &sockets)
{
    Settings settings;
    settings.sockets = sockets;
    return settings;
}

void TestNginxSite::passesToTheUnixSocketByHttp()
{
    Settings settings = settingsWith({unixSocket(u"/run/lumos/lumos.sock"_s)});
    settings.limitPost = 4711;
    const QString site = nginxSite(settings).value();
    for (const QString &line :
         {u"server \"unix:/run/lumos/lumos.sock\";"_s, u"keepalive_timeout 5s;"_s,
          u"proxy_http_version 1.1;"_s, u"proxy_set_header Connection \"\";"_s,
          u"proxy_pass http://lumos;"_s, u"proxy_buffer_size 16k;"_s, u"access_log off;"_s,
          u"client_max_body_size 4711;"_s, u"error_page 502 503 504 /"_s,
          u"proxy_read_timeout 65s;"_s, u"X-Forwarded-For $proxy_add_x_forwarded_for;"_s,
          u"X-Forwarded-Proto $scheme;"_s})
        QVERIFY2(site.contains(line), qPrintable(line));
    QVERIFY(!site.contains(u"default_server"_s));
    QVERIFY(!site.contains(u"uwsgi"_s));
}

void TestNginxSite::waitsLongerThanHarakiri()
{
    Settings settings = settingsWith({unixSocket(u"/run/lumos/lumos.sock"_s)});
    settings.harakiri = std::chrono::seconds(200);
    QVERIFY(nginxSite(settings)->contains(u"proxy_read_timeout 205s;"_s));
    settings.harakiri = std::chrono::seconds(0);
    QVERIFY(!nginxSite(settings)->contains(u"read_timeout"_s));
}

void TestNginxSite::namesListenersAndServers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("hasIpv6");
    QTest::addColumn<QString>("expected");
    const QString every = u"    listen 81;\n    listen [::]:81;\n"_s;
    QTest::newRow("every address")
        << u""_s << QStringList{} << true << QString(every + u"    server_name ~.;\n"_s);
    QTest::newRow("without IPv6") << u""_s << QStringList{} << false
                                  << u"    listen 81;\n    server_name ~.;\n"_s;
    QTest::newRow("names") << u""_s << QStringList{u"a.b"_s, u"*.c"_s} << true
                           << QString(every + u"    server_name a.b *.c;\n"_s);
    QTest::newRow("address") << u"127.0.0.1"_s << QStringList{} << true
                             << u"    listen 127.0.0.1:81;\n    server_name"_s;
    QTest::newRow("IPv6 address") << u"::1"_s << QStringList{} << true
                                  << u"    listen [::1]:81;\n    server_name"_s;
}

void TestNginxSite::namesListenersAndServers()
{
    QFETCH(QString, address);
    QFETCH(QStringList, names);
    QFETCH(bool, hasIpv6);
    QFETCH(QString, expected);
    Settings settings = settingsWith({unixSocket(u"/s"_s)});
    settings.site.listen = 81;
    settings.site.listenAddress = address;
    settings.site.serverNames = names;
    const QString site = nginxSite(settings, {.hasIpv6 = hasIpv6}).value();
    QVERIFY2(site.contains(u"server {\n"_s + expected), qPrintable(site));
}

void TestNginxSite::choosesTheBestSocket_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("count");
    QTest::newRow("unix over TCP") << u"server \"unix:/b\";"_s << 4;
    QTest::newRow("uwsgi on unix over HTTP on TCP") << u"server \"unix:/u\";"_s << 3;
    QTest::newRow("HTTP over uwsgi on TCP") << u"server 127.0.0.1:8000;"_s << 2;
    QTest::newRow("what there is") << u"server [::1]:8000;"_s << 1;
}

void TestNginxSite::choosesTheBestSocket()
{
    QFETCH(QString, expected);
    QFETCH(int, count);
    const QList<SocketAddress> all{tcpSocket(u"::"_s, Protocol::Uwsgi),
                                   tcpSocket(u"0.0.0.0"_s, Protocol::Http),
                                   unixSocket(u"/u"_s, Protocol::Uwsgi), unixSocket(u"/b"_s)};
    const QString site = nginxSite(settingsWith(all.first(count))).value();
    QVERIFY2(site.contains(expected), qPrintable(site));
}

void TestNginxSite::speaksUwsgiWhereNothingElseIs()
{
    const QString site = nginxSite(settingsWith({unixSocket(u"/u"_s, Protocol::Uwsgi)})).value();
    QVERIFY(site.contains(u"uwsgi_pass lumos;"_s));
    QVERIFY(site.contains(u"include uwsgi_params;"_s));
    QVERIFY(site.contains(u"uwsgi_buffer_size 16k;"_s));
    QVERIFY(!site.contains(u"proxy_pass"_s));
    QVERIFY(!site.contains(u"keepalive"_s)); // one request per connection by its nature
}

void TestNginxSite::servesStaticFilesOnlyWhenAsked()
{
    Settings settings = settingsWith({unixSocket(u"/s"_s)});
    QVERIFY(!nginxSite(settings).value().contains(u"/static/"_s));
    settings.site.staticDirectory = u"/home/pi/my \"site\"\\x"_s;
    const QString site = nginxSite(settings).value();
    QVERIFY2(site.contains(u"alias \"/home/pi/my \\\"site\\\"\\\\x/\";"_s), qPrintable(site));
    QVERIFY(site.contains(u"try_files $uri @application;"_s));
}

void TestNginxSite::leavesTheErrorPageOutWhenThereIsNone()
{
    const QString site = nginxSite(settingsWith({unixSocket(u"/s"_s)}), {.errorPage = {}}).value();
    QVERIFY(!site.contains(u"error_page"_s));
}

void TestNginxSite::givesEachApplicationItsOwnNames()
{
    const QString site =
        nginxSite(settingsWith({unixSocket(u"/s"_s)}), {.name = u"lumos-camera_2"_s}).value();
    QVERIFY(site.contains(u"upstream lumos-camera_2 {"_s));
    QVERIFY(site.contains(u"proxy_pass http://lumos-camera_2;"_s));
    QVERIFY(site.contains(u"$lumos_camera_2_host"_s));
}

void TestNginxSite::refusesWhatNginxCannotWrite_data()
{
    QTest::addColumn<QString>("socket");
    QTest::addColumn<QString>("directory");
    QTest::newRow("no socket") << u""_s << u""_s;
    QTest::newRow("variable in socket") << u"/run/$host"_s << u""_s;
    QTest::newRow("newline in socket") << u"/run/\n;"_s << u""_s;
    QTest::newRow("variable in directory") << u"/s"_s << u"/a/$uri"_s;
    QTest::newRow("NUL in directory") << u"/s"_s << QString(u"/a"_s + QChar(0));
}

void TestNginxSite::refusesWhatNginxCannotWrite()
{
    QFETCH(QString, socket);
    QFETCH(QString, directory);
    Settings settings;
    if (!socket.isEmpty())
        settings.sockets = {unixSocket(socket)};
    settings.site.staticDirectory = directory;
    const auto site = nginxSite(settings);
    QVERIFY(!site.has_value());
    QCOMPARE(site.error().code, ExitCode::Config);
}

void TestNginxSite::isAcceptedByNginx_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("directory");
    QTest::newRow("HTTP") << u""_s << static_cast<int>(Protocol::Detect) << u""_s;
    QTest::newRow("uwsgi") << u""_s << static_cast<int>(Protocol::Uwsgi) << u""_s;
    QTest::newRow("TCP") << u"::"_s << static_cast<int>(Protocol::Http) << u""_s;
    QTest::newRow("static") << u""_s << static_cast<int>(Protocol::Detect) << u"/srv/a b"_s;
    QTest::newRow("odd path") << u""_s << static_cast<int>(Protocol::Detect)
                              << u"/srv/{\"; \\}#'"_s;
}

void TestNginxSite::isAcceptedByNginx()
{
    const QString nginx = QStandardPaths::findExecutable(
        u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
    if (nginx.isEmpty())
        QSKIP("nginx is not installed");
    QFETCH(QString, host);
    QFETCH(int, protocol);
    QFETCH(QString, directory);
    const QTemporaryDir home;
    const auto kind = static_cast<Protocol>(protocol);
    Settings settings = settingsWith(
        {host.isEmpty() ? unixSocket(home.filePath(u"l s.sock"_s), kind) : tcpSocket(host, kind)});
    settings.site.staticDirectory = directory;
    settings.site.serverNames = QStringList{u"a.example"_s, u"*.example.org"_s};
    // A unix socket: the test binds no port. What listens is tested above.
    QString site = nginxSite(settings).value();
    site.replace(u"listen 80;"_s, u"listen unix:%1/front.sock;"_s.arg(home.path()));
    site.remove(u"    listen [::]:80;\n"_s);
    QFile file(home.filePath(u"nginx.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text = u"pid %1/pid;\nevents {}\nhttp {\nclient_body_temp_path %1/b;\n"
                         "proxy_temp_path %1/p;\nfastcgi_temp_path %1/f;\nuwsgi_temp_path %1/u;\n"
                         "scgi_temp_path %1/s;\n%2}\n"_s.arg(home.path(), site);
    QVERIFY(file.write(text.toUtf8()) > 0);
    file.close();
    QVERIFY(QFile::copy(u"/etc/nginx/uwsgi_params"_s, home.filePath(u"uwsgi_params"_s)));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(nginx, {u"-t"_s, u"-e"_s, u"stderr"_s, u"-c"_s, file.fileName()});
    QVERIFY(process.waitForFinished());
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitCode() == 0 && !output.contains("[warn] conflicting"), output.constData());
}

QTEST_GUILESS_MAIN(TestNginxSite)
#include "tst_nginxsite.moc"
