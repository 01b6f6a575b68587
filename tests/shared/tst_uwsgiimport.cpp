// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uwsgiimport.h"

#include "fakesystem.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Kind = ImportedKey::Kind;

class TestUwsgiImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachKey_data();
    void judgesEachKey();
    void translatesTheTutorial();
    void addsWhatUwsgiTakesFromItsStart();
    void keepsTheLastOfTwo();
    void replacesPlaceholders();
    void hidesSecretsInTheReport();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

static UwsgiImport imported(const QByteArray &lines)
{
    return importUwsgi("[uwsgi]\n" + lines, u"/home/pi/Lumos/uwsgi.ini"_s, fakeSystem());
}

void TestUwsgiImport::judgesEachKey_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("written"); // empty: nothing
    const auto row = [](const char *line, Kind kind, const char *written) {
        QTest::newRow(line) << QByteArray(line) << kind << QByteArray(written);
    };
    row("module = wsgi:app", Kind::Same, "module = wsgi:app");
    row("master = true", Kind::Same, "master = true");
    row("chmod-socket = 664", Kind::Same, "chmod-socket = 664");
    row("socket = 127.0.0.1:3031", Kind::Same, "socket = 127.0.0.1:3031");
    row("log-format = %(method) %(uri)", Kind::Same, "log-format = %(method) %(uri)");
    row("workers = 3", Kind::Changed, "processes = 3");
    row("venv = Flask", Kind::Changed, "virtualenv = Flask");
    row("http = 127.0.0.1:8000", Kind::Changed, "http-socket = 127.0.0.1:8000");
    row("socket = app.sock", Kind::Changed, "socket = /home/pi/Lumos/app.sock");
    row("safe-pidfile = /run/app.pid", Kind::Changed, "pidfile = /run/app.pid");
    row("reload-mercy = 8", Kind::Changed, "worker-reload-mercy = 8");
    row("plugins = python3", Kind::Ignored, "");
    row("enable-threads = true", Kind::Ignored, "");
    row("buffer-size = 32768", Kind::Ignored, "");
    row("post-buffering = 4096", Kind::Ignored, "");
    row("thunder-lock = true", Kind::Ignored, "");
    row("max-fd = 4096", Kind::Ignored, "");
    row("spooler = /tmp/spool", Kind::Ignored, "");
    row("no-such-key = 1", Kind::Ignored, "");
    row("processes = many", Kind::Ignored, "");
    row("uid = nobody-here", Kind::Ignored, "");
    row("touch-reload = $(NOWHERE)", Kind::Ignored, "");
    row("uid = root", Kind::Dangerous, "");
    row("uid = 0", Kind::Dangerous, "");
    row("gid = root", Kind::Dangerous, "");
    row("chmod-socket = 777", Kind::Dangerous, "chmod-socket = 660");
    row("chmod-socket = 666", Kind::Dangerous, "chmod-socket = 660");
    row("chmod-socket", Kind::Dangerous, "chmod-socket = 660");
    row("http = :80", Kind::Dangerous, "http-socket = 127.0.0.1:80");
    row("http-socket = 0.0.0.0:8000", Kind::Dangerous, "http-socket = 127.0.0.1:8000");
    row("socket = 0.0.0.0:3031", Kind::Dangerous, "socket = 127.0.0.1:3031");
    row("exec-asap = rm -rf /", Kind::Dangerous, "");
    row("hook-post-app = exec:date", Kind::Dangerous, "");
    row("attach-daemon2 = cmd=redis", Kind::Dangerous, "");
    row("cap = net_admin", Kind::Dangerous, "");
}

void TestUwsgiImport::judgesEachKey()
{
    QFETCH(QByteArray, line);
    QFETCH(Kind, kind);
    QFETCH(QByteArray, written);
    const UwsgiImport import = imported(line + '\n');
    QVERIFY(!import.keys.isEmpty());
    const ImportedKey &key = import.keys.constFirst();
    QCOMPARE(key.kind, kind);
    QCOMPARE(key.line, 2);
    QVERIFY(!key.reason.isEmpty());
    QVERIFY2(!hasErrors(import.problems), import.text.constData());
    const QByteArray name = written.isEmpty() ? line.left(line.indexOf(' ')) : written;
    QCOMPARE(import.text.contains(QByteArray("\n" + name)), !written.isEmpty());
}

void TestUwsgiImport::translatesTheTutorial()
{
    const UwsgiImport import = imported(
        "module = wsgi\nmaster = true\nprocesses = 5\nsocket = /var/sockets/uwsgi/Lumos.sock\n"
        "uid = pi\ngid = www-data\nchmod-socket = 664\nvacuum = true\ndie-on-term = true\n");
    QCOMPARE(import.text,
             QByteArray("[lumos]\nmodule = wsgi\nmaster = true\nprocesses = 5\n"
                        "socket = /var/sockets/uwsgi/Lumos.sock\nuid = pi\ngid = www-data\n"
                        "chmod-socket = 664\nvacuum = true\ndie-on-term = true\n"
                        "chdir = /home/pi/Lumos\n"));
    QVERIFY(import.problems.isEmpty());
    QCOMPARE(import.keys.constFirst().toString(),
             u"/home/pi/Lumos/uwsgi.ini:2: same: module = wsgi: the same in Lumos"_s);
}

void TestUwsgiImport::addsWhatUwsgiTakesFromItsStart()
{
    const UwsgiImport import = imported("module = wsgi\n");
    QCOMPARE(import.text,
             QByteArray("[lumos]\nmodule = wsgi\nchdir = /home/pi/Lumos\n"
                        "socket = /run/lumos/lumos.sock\n"));
    QStringList added;
    for (const ImportedKey &key : import.keys.sliced(1)) {
        QCOMPARE(key.kind, Kind::Changed);
        QCOMPARE(key.line, 0);
        added += key.key;
    }
    QCOMPARE(added,
             QStringList({u"chdir"_s, u"socket"_s, u"die-on-term"_s, u"vacuum"_s, u"need-app"_s}));
}

void TestUwsgiImport::keepsTheLastOfTwo()
{
    const UwsgiImport import = imported("processes = 2\nhttp = :8000\nworkers = 4\nhttp = :8000\n");
    QVERIFY(import.text.contains("processes = 4\n"));
    QVERIFY(!import.text.contains("processes = 2\n"));
    QCOMPARE(import.keys[0].kind, Kind::Ignored);
    QCOMPARE(import.text.count("http-socket"), 1);
    QVERIFY(!hasErrors(import.problems));
}

void TestUwsgiImport::replacesPlaceholders()
{
    const UwsgiImport import = imported("base = /srv/100%%\nchdir = %(base)/app\nlogto = %d/log\n");
    QCOMPARE(import.keys[0].kind, Kind::Ignored);
    QCOMPARE(import.keys[1].kind, Kind::Changed);
    QVERIFY2(import.text.contains("chdir = /srv/100%%/app\n"), import.text.constData());
    QVERIFY2(import.text.contains("logto = /home/pi/Lumos/"), import.text.constData());
}

void TestUwsgiImport::hidesSecretsInTheReport()
{
    const UwsgiImport import = imported("env = TOKEN=hush\n");
    QVERIFY(import.text.contains("env = TOKEN=hush\n"));
    QVERIFY(!import.keys.constFirst().toString().contains(u"hush"_s));
}

void TestUwsgiImport::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of Lumos") << QByteArray("[lumos]\nmodule = wsgi\n");
    QTest::newRow("malformed") << QByteArray("[uwsgi\nmodule = wsgi\n");
}

void TestUwsgiImport::refusesOtherFiles()
{
    QFETCH(QByteArray, text);
    const UwsgiImport import = importUwsgi(text, u"/x.ini"_s, fakeSystem());
    QVERIFY(hasErrors(import.problems));
}

QTEST_APPLESS_MAIN(TestUwsgiImport)
#include "tst_uwsgiimport.moc"
