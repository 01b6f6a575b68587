// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "fakesystem.h"
#include "textactions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Action = CommandLine::Action;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeys_data();
    void readsKeys();
    void readsActions_data();
    void readsActions();
    void readsTheFile_data();
    void readsTheFile();
    void meansTheDefaultFileWithoutWords();
    void readsParametersOfTheSite();
    void readsTheBus();
    void leavesTheSpawnersWordsAlone();
    void refusesMistakes_data();
    void refusesMistakes();
    void servesTheTutorialsTestRun();
    void answersWhatOnlyPrints_data();
    void answersWhatOnlyPrints();
};

static QStringList split(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

void TestCommandLine::readsKeys_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected"); // KEY=VALUE, separated by blanks
    QTest::newRow("separate") << u"--processes 5"_s << u"processes=5"_s;
    QTest::newRow("attached") << u"--processes=5"_s << u"processes=5"_s;
    QTest::newRow("empty") << u"--module="_s << u"module="_s;
    QTest::newRow("more equals") << u"--env=A=b"_s << u"env=A=b"_s;
    QTest::newRow("alias") << u"--workers 5 --home v"_s << u"processes=5 virtualenv=v"_s;
    QTest::newRow("short") << u"-w wsgi -s /s -p 5 -H v -M"_s
                           << u"module=wsgi socket=/s processes=5 virtualenv=v master=true"_s;
    QTest::newRow("short attached") << u"-p5 -wwsgi"_s << u"processes=5 module=wsgi"_s;
    QTest::newRow("boolean") << u"--master --vacuum"_s << u"master=true vacuum=true"_s;
    QTest::newRow("boolean off") << u"--master=false"_s << u"master=false"_s;
    QTest::newRow("boolean apart")
        << u"--master false --vacuum no"_s << u"master=false vacuum=no"_s;
    QTest::newRow("short boolean apart") << u"-M off -L 1"_s << u"master=off disable-logging=1"_s;
    QTest::newRow("boolean alone") << u"--vacuum -p 2"_s << u"vacuum=true processes=2"_s;
    QTest::newRow("negative") << u"-p -1"_s << u"processes=-1"_s;
    QTest::newRow("lists") << u"--socket a --socket b"_s << u"socket=a socket=b"_s;
    QTest::newRow("site") << u"--site-listen 8080 --listen 9"_s << u"site-listen=8080 listen=9"_s;
}

void TestCommandLine::readsKeys()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(split(line), u"/w"_s);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QStringList words;
    for (const auto &word : parsed->source.commandLine)
        words += word.key + u'=' + word.value;
    QTEST(words.join(u' '), "expected");
    QCOMPARE(parsed->action, Action::Serve);
    QCOMPARE(parsed->source.iniFile, QString());
    QCOMPARE(parsed->source.workingDirectory, u"/w"_s);
}

void TestCommandLine::readsActions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("action");
    QTest::newRow("serve") << u"a.ini"_s << static_cast<int>(Action::Serve);
    QTest::newRow("check") << u"--check a.ini"_s << static_cast<int>(Action::Check);
    QTest::newRow("help") << u"--help"_s << static_cast<int>(Action::Help);
    QTest::newRow("short help") << u"-h"_s << static_cast<int>(Action::Help);
    QTest::newRow("help wins") << u"--check --help"_s << static_cast<int>(Action::Help);
    QTest::newRow("help wins first") << u"--help --check"_s << static_cast<int>(Action::Help);
    QTest::newRow("version") << u"--version"_s << static_cast<int>(Action::Version);
    QTest::newRow("config") << u"a.ini --print-config"_s << static_cast<int>(Action::PrintConfig);
    QTest::newRow("example") << u"--example-config"_s << static_cast<int>(Action::ExampleConfig);
    QTest::newRow("site") << u"--print-site -s x"_s << static_cast<int>(Action::PrintSite);
}

void TestCommandLine::readsActions()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(split(line), u"/w"_s);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QTEST(static_cast<int>(parsed->action), "action");
}

void TestCommandLine::readsTheFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("section");
    QTest::newRow("option") << u"--ini a.ini"_s << u"/w/a.ini"_s << u""_s;
    QTest::newRow("attached") << u"--ini=/etc/a"_s << u"/etc/a"_s << u""_s;
    QTest::newRow("section") << u"--ini a.ini:mine"_s << u"/w/a.ini"_s << u"mine"_s;
    QTest::newRow("bare") << u"a.ini"_s << u"/w/a.ini"_s << u""_s;
    QTest::newRow("bare with section") << u"../a.ini:mine"_s << u"/a.ini"_s << u"mine"_s;
    QTest::newRow("colon in folder") << u"--ini /a:b/c"_s << u"/a:b/c"_s << u""_s;
    QTest::newRow("after a boolean") << u"--master a.ini"_s << u"/w/a.ini"_s << u""_s;
    QTest::newRow("with keys") << u"-p 2 a.ini -M"_s << u"/w/a.ini"_s << u""_s;
}

void TestCommandLine::readsTheFile()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(split(line), u"/w"_s);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    QTEST(parsed->source.iniFile, "file");
    QTEST(parsed->source.section, "section");
}

void TestCommandLine::meansTheDefaultFileWithoutWords()
{
    QCOMPARE(parseCommandLine({}, u"/w"_s)->source.iniFile, u"/etc/lumos/lumos.ini"_s);
    QCOMPARE(parseCommandLine({u"--check"_s}, u"/w"_s)->source.iniFile, u"/etc/lumos/lumos.ini"_s);
}

void TestCommandLine::readsParametersOfTheSite()
{
    const auto parsed = parseCommandLine(
        split(u"--print-site a.ini --site-error-page e.html --site-error-log stderr"_s), u"/w"_s);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->site.errorPage, u"/w/e.html"_s);
    QCOMPARE(parsed->site.errorLog, u"stderr"_s);
    QVERIFY(parseCommandLine({u"--site-error-page="_s}, u"/w"_s)->site.errorPage.isEmpty());
    QCOMPARE(parseCommandLine({}, u"/w"_s)->site, NginxSiteParameters());
}

void TestCommandLine::readsTheBus()
{
    QCOMPARE(parseCommandLine({}, u"/w"_s)->bus, std::nullopt);
    QCOMPARE(parseCommandLine(split(u"--bus none a.ini"_s), u"/w"_s)->bus, BusKind::None);
    QCOMPARE(parseCommandLine(split(u"--bus=session"_s), u"/w"_s)->bus, BusKind::Session);
    QCOMPARE(parseCommandLine(split(u"--bus system"_s), u"/w"_s)->bus, BusKind::System);
    const auto wrong = parseCommandLine(split(u"--bus tram"_s), u"/w"_s);
    QVERIFY(!wrong && wrong.error().text.contains(u"--bus session"_s));
}

void TestCommandLine::leavesTheSpawnersWordsAlone()
{
    const auto parsed = parseCommandLine({u"--spawner"_s, u"anything"_s}, u"/w"_s);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->action, Action::Spawner);
}

void TestCommandLine::refusesMistakes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << u"--proceses 3"_s << u"did you mean `--processes`?"_s;
    QTest::newRow("unknown action") << u"--chek"_s << u"did you mean `--check`?"_s;
    QTest::newRow("unknown of the site")
        << u"--site-lisen 3"_s << u"did you mean `--site-listen`?"_s;
    QTest::newRow("nothing near") << u"--xylophone"_s << u"`lumosd --help` lists"_s;
    QTest::newRow("of uWSGI") << u"--emperor x"_s
                              << u"uWSGI's `--emperor` is not supported by Lumos"_s;
    QTest::newRow("of uWSGI with advice") << u"--http :80"_s << u"write http-socket"_s;
    QTest::newRow("unknown short") << u"-Z"_s << u"`-Z` is no option"_s;
    QTest::newRow("value missing") << u"--socket"_s << u"`--socket` needs a value"_s;
    QTest::newRow("option for a value") << u"--socket --master"_s << u"`--socket` needs a value"_s;
    QTest::newRow("short value missing") << u"-p"_s << u"`-p` needs a value"_s;
    QTest::newRow("ini missing") << u"--ini"_s << u"`--ini` needs a value"_s;
    QTest::newRow("ini empty") << u"--ini :x"_s << u"names no file"_s;
    QTest::newRow("two files") << u"a.ini b.ini"_s << u"a second file"_s;
    QTest::newRow("stray word") << u"wsgi"_s << u"`-w wsgi`"_s;
    QTest::newRow("attached short boolean") << u"-Mfalse"_s << u"`--master=false`"_s;
    QTest::newRow("two actions") << u"--check --print-config"_s << u"one at a time"_s;
    QTest::newRow("action with value") << u"--check=yes"_s << u"takes no value"_s;
    QTest::newRow("dashes") << u"--"_s << u"is no option"_s;
    QTest::newRow("spawner later") << u"-M --spawner"_s << u"`--spawner` is no option"_s;
}

void TestCommandLine::refusesMistakes()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const auto parsed = parseCommandLine(split(line), u"/w"_s);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ExitCode::Usage);
    QVERIFY2(parsed.error().text.contains(words), qPrintable(parsed.error().text));
}

void TestCommandLine::servesTheTutorialsTestRun()
{
    const auto parsed =
        parseCommandLine(split(u"--socket 0.0.0.0:8000 --protocol=http -w wsgi"_s), u"/w"_s);
    QVERIFY(parsed.has_value());
    const ReadSettings read = readSettings(parsed->source, fakeSystem());
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.settings.module, u"wsgi"_s);
    QCOMPARE(read.settings.sockets.constFirst(),
             (SocketAddress{.path = {},
                            .host = u"0.0.0.0"_s,
                            .port = 8000,
                            .protocol = SocketAddress::Protocol::Http}));
}

void TestCommandLine::answersWhatOnlyPrints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code"); // -1: nothing to print
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    QTest::newRow("serve") << u"-s /s"_s << -1 << u""_s << u""_s;
    QTest::newRow("help") << u"--help"_s << 0 << u"Usage: lumosd"_s << u""_s;
    QTest::newRow("version") << u"--version"_s << 0 << u"lumosd "_s << u""_s;
    QTest::newRow("example") << u"--example-config"_s << 0 << u"[lumos]"_s << u""_s;
    QTest::newRow("good") << u"--check -s /s"_s << 0 << u"no errors"_s << u""_s;
    QTest::newRow("noted") << u"--check -s /s --plugins x"_s << 0 << u"no errors"_s << u"info: "_s;
    QTest::newRow("bad") << u"--check -s /s -p 0"_s << 78 << u""_s
                         << u"command line: error: \"0\""_s;
    QTest::newRow("config") << u"--print-config -s /s"_s << 0 << u"socket = /s"_s << u""_s;
    QTest::newRow("bad config") << u"--print-config"_s + u" -p 0 -s /s"_s << 78 << u""_s
                                << u"error"_s;
    QTest::newRow("site") << u"--print-site -s /s"_s << 0 << u"unix:/s"_s << u""_s;
    QTest::newRow("bad site") << u"--print-site -s /$s"_s << 78 << u""_s << u"rename"_s;
}

void TestCommandLine::answersWhatOnlyPrints()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const auto parsed = parseCommandLine(split(line), u"/w"_s);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
    const auto answer = answerText(*parsed, fakeSystem());
    QCOMPARE(answer.has_value(), code >= 0);
    if (!answer)
        return;
    QCOMPARE(toInt(answer->code), code);
    QVERIFY2(answer->out.contains(out) && answer->out.isEmpty() == out.isEmpty(),
             qPrintable(answer->out));
    QVERIFY2(answer->err.contains(err) && answer->err.isEmpty() == err.isEmpty(),
             qPrintable(answer->err));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
