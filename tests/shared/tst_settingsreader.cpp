// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsreader.h"

#include "fakesystem.h"
#include "optiontable.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Word = ConfigurationSource::Word;
using Protocol = SocketAddress::Protocol;

class TestSettingsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTutorialsFile();
    void hasTheSettingsOwnDefaults();
    void readsEveryWorkingKey();
    void reportsMistakes_data();
    void reportsMistakes();
    void reportsMistakesOfTheCommandLine();
    void reportsAllMistakesInOrder();
    void refusesFilesThatAreNone();
    void takesAFileOrAMountForTheModule();
    void letsTheCommandLineWin();
    void addsListsOfTheCommandLine();
    void letsTheLastScalarWin();
    void warnsInsteadWhenNotStrict();
    void acceptsPlaceholderKeys();
    void choosesProtocols_data();
    void choosesProtocols();
    void takesTheMainGroupOfTheUser();
    void startsWithoutASocketWhenActivated();
    void tellsOrigins();
    void hidesSecretsInMessages();
    void restoresSettingsFromOptions();
    void restoresRandomSettingsFromOptions();
    void refusesOptionsItDidNotWrite_data();
    void refusesOptionsItDidNotWrite();

private:
    ReadSettings read(const QByteArray &text, const QList<Word> &words = {},
                      const QHash<QString, QString> &environment = {});
    QTemporaryDir m_directory;
};

ReadSettings TestSettingsReader::read(const QByteArray &text, const QList<Word> &words,
                                      const QHash<QString, QString> &environment)
{
    QFile file(m_directory.filePath(u"Lumos.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's own file");
    file.close();
    return readSettings({.iniFile = file.fileName(),
                         .section = {},
                         .commandLine = words,
                         .workingDirectory = u"/home/pi/Lumos"_s},
                        fakeSystem(environment));
}

static QString joined(const Problems &problems)
{
    QString text;
    for (const Problem &problem : problems)
        text += problem.toString() + u'\n';
    return text;
}

void TestSettingsReader::readsTheTutorialsFile()
{
    const ReadSettings result = read("[uwsgi] \n\nmodule = wsgi\n\nmaster = true\nprocesses = 5\n\n"
                                     "socket = /var/sockets/uwsgi/Lumos.sock\nuid = pi\n"
                                     "gid = www-data\nchmod-socket = 664\nvacuum = true\n\n"
                                     "die-on-term = true\n");
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    Settings expected;
    expected.module = u"wsgi"_s;
    expected.processes = 5;
    expected.sockets = {SocketAddress{.path = u"/var/sockets/uwsgi/Lumos.sock"_s, .host = {}}};
    expected.user = Account{u"pi"_s, 1000};
    expected.group = Account{u"www-data"_s, 33};
    expected.socketMode = FileMode(0664);
    QVERIFY(result.settings == expected);
}

void TestSettingsReader::hasTheSettingsOwnDefaults()
{
    Settings expected;
    expected.sockets = {SocketAddress{.path = u"/s"_s, .host = {}}};
    QVERIFY(read("[lumos]\nsocket = /s\n").settings == expected);
}

void TestSettingsReader::readsEveryWorkingKey()
{
    const ReadSettings result =
        read("[lumos]\nmodule = m\ncallable = app\nmount = /a=b:c\nmount = /d=e.py\nhome = Flask\n"
             "pythonpath = lib\npp = /opt\nlazy-apps\nthreads = 4\nchdir = app\nenv = A=1\nenv = "
             "B=x=y\nneed-app = false\n"
             "master = off\nworkers = auto\nworker-reload-mercy = 7\nreload-timeout = 8\n"
             "die-on-term = no\nprocname-prefix = web-\nsocket = run/l.sock\n"
             "http-socket = 127.0.0.1:8000\nlisten = 10\nworker-connections = 11\n"
             "chmod-socket = 600\n"
             "chown-socket = pi:www-data\nvacuum = 0\nuid = pi\ngid = gpio\n"
             "buffer-size = 8192\nlimit-post = 5\nstatic-map = /s=static\npidfile = l.pid\n"
             "logto = l.log\ndisable-logging\nlog-format = %(uri)\nstrict = true\n"
             "[site]\nlisten = 127.0.0.1:81\nserver-name = a b\nserver-name = c\nstatic = st\n");
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    Settings expected;
    expected.module = u"m"_s;
    expected.callable = u"app"_s;
    expected.mounts = {{u"/a"_s, u"b:c"_s}, {u"/d"_s, u"e.py"_s}};
    expected.virtualEnv = u"Flask"_s;
    expected.pythonPath = QStringList{u"lib"_s, u"/opt"_s};
    expected.lazyApps = true;
    expected.threads = 4;
    expected.chdir = u"/home/pi/Lumos/app"_s;
    expected.environment = {{u"A"_s, u"1"_s}, {u"B"_s, u"x=y"_s}};
    expected.needApp = false;
    expected.master = false;
    expected.processes = std::nullopt;
    expected.workerReloadMercy = std::chrono::seconds(7);
    expected.reloadTimeout = std::chrono::seconds(8);
    expected.dieOnTerm = false;
    expected.procnamePrefix = u"web-"_s;
    expected.sockets = {
        SocketAddress{.path = u"/home/pi/Lumos/run/l.sock"_s, .host = {}},
        SocketAddress{
            .path = {}, .host = u"127.0.0.1"_s, .port = 8000, .protocol = Protocol::Http}};
    expected.listenBacklog = 10;
    expected.workerConnections = 11;
    expected.socketMode = FileMode(0600);
    expected.socketUser = Account{u"pi"_s, 1000};
    expected.socketGroup = Account{u"www-data"_s, 33};
    expected.vacuum = false;
    expected.user = Account{u"pi"_s, 1000};
    expected.group = Account{u"gpio"_s, 997};
    expected.bufferSize = 8192;
    expected.limitPost = 5;
    expected.staticMaps = {{u"/s"_s, u"/home/pi/Lumos/static"_s}};
    expected.pidFile = u"/home/pi/Lumos/l.pid"_s;
    expected.logFile = u"/home/pi/Lumos/l.log"_s;
    expected.disableLogging = true;
    expected.logFormat = u"%(uri)"_s;
    expected.site.listenAddress = u"127.0.0.1"_s;
    expected.site.listen = 81;
    expected.site.serverNames = QStringList{u"a"_s, u"b"_s, u"c"_s};
    expected.site.staticDirectory = u"/home/pi/Lumos/st"_s;
    QVERIFY(result.settings == expected);
}

struct Mistake
{
    const char *lines; ///< below "[lumos]"; the mistake is in the last one
    int column;
    Problem::Severity severity;
    const char *words;
};

static constexpr Problem::Severity error = Problem::Severity::Error;
static constexpr Problem::Severity warning = Problem::Severity::Warning;
static constexpr Problem::Severity info = Problem::Severity::Info;

static constexpr Mistake mistakes[] = {
    {"processes = five", 13, error, "\"five\" cannot be the value of processes: write a number"},
    {"processes=0", 11, error, "from 1 to 1000"},
    {"processes = -1", 13, error, "from 1 to 1000"},
    {"processes = 1000000000", 13, error, "\"1000000000\""},
    {"chmod-socket = 888", 16, error, "for example chmod-socket = 660"},
    {"chmod-socket = rw-rw----", 16, error, "for example chmod-socket = 660"},
    {"chmod-socket = 444", 16, warning, "nobody but root can connect"},
    {"uid = nosuch", 7, error, "\"nosuch\""},
    {"gid = nosuch", 7, error, "\"nosuch\""},
    {"uid = 0", 7, error, "must not run as root"},
    {"uid = root", 7, error, "must not run as root"},
    {"uid = 4242", 7, error, "write gid too"},
    {"gid = root", 7, warning, "in the group root"},
    {"  proceses = 3", 3, error, "did you mean `processes`?"},
    {"chmod_socket = 660", 1, error, "did you mean `chmod-socket`?"},
    {"xylophone = 3", 1, error, "`lumosd --help` lists all keys"},
    {"server-name = a", 1, error, "is a key of [site]"},
    {"emperor = /etc/x", 1, error, "uWSGI's `emperor` is not supported by Lumos"},
    {"http = :80", 1, error, "write http-socket"},
    {"includ = x", 1, error, "did you mean `include`?"},
    {"metrics = metrics", 11, error, "write metrics = /metrics"},
    {"metrics = /a?b", 11, error, "write metrics = /metrics"},
    {"metrics-allow = ::1", 1, warning, "no effect without metrics"},
    {"stats = /s", 9, error, "write another path for stats"},
    {"master = false\nstats = /run/s.sock", 1, warning, "no effect with master = false"},
    {"master = false\nharakiri = 5", 1, warning, "harakiri has no effect"},
    {"master = false\nmax-requests = 5", 1, warning, "max-requests has no effect"},
    {"master = false\nmax-worker-lifetime = 5", 1, warning, "max-worker-lifetime has no effect"},
    {"master = false\nreload-on-rss = 50", 1, warning, "reload-on-rss has no effect"},
    {"processes = 2\ncheaper = 3", 11, error, "more workers than processes = 2"},
    {"cheaper = 2", 11, error, "more workers than processes = 1"},
    {"threads = 0", 11, error, "from 1 to 1000"},
    {"virtualenv = ~/Flask", 14, error, "write the path out"},
    {"module = a\nwsgi-file = b.py", 1, warning, "remove one of them"},
    {"mount = /a=b\nmount = /a/=c", 9, error, "already mounted at /a"},
    {"plugins = python3", 1, info, "no effect"},
    {"enable-threads", 1, info, "no effect"},
    {"socket = 0.0.0.0:8000", 10, error, "http-socket = 0.0.0.0:8000"},
    {"socket = 0.0.0.0:8000", 10, error, "protocol = uwsgi"},
    {"socket = [::]:8000", 10, error, "protocol = uwsgi"},
    {"socket = :8000", 10, error, "protocol = uwsgi"},
    {"socket = /s", 10, error, "already set by"},
    {"http-socket = /s", 15, error, "already set by"},
    {"processes = 2 ; two", 15, warning, "no comments after a value"},
    {"module =", 9, error, "it is empty"},
    {"chdir = ~/Lumos", 9, error, "write the path out"},
    {"module = %q", 10, error, "\"%q\" is no placeholder"},
    {"chdir = $(NOPE)", 9, error, "NOPE is not set"},
    {"log-format = %(adr) %(uri)", 14, error, "no variable %(adr); there are: addr, host"},
    {"= 5", 1, error, "no key before"},
    {"[site]\nlisten = web", 10, error, "[site] listen"},
    {"[site]\nprocesses = 3", 1, error, "is a key of [lumos]"},
    {"[site]\nserver-nam = x", 1, error, "did you mean `server-name`?"},
};

void TestSettingsReader::reportsMistakes_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(mistakes); ++i)
        QTest::addRow("%s: %s", mistakes[i].lines, mistakes[i].words) << static_cast<int>(i);
}

void TestSettingsReader::reportsMistakes()
{
    QFETCH(int, index);
    const Mistake &mistake = mistakes[static_cast<std::size_t>(index)];
    const QByteArray text = QByteArray("[lumos]\nsocket = /s\n") + mistake.lines;
    const ReadSettings result = read(text + '\n');
    const auto matches = [&](const Problem &problem) {
        return problem.severity == mistake.severity && problem.column == mistake.column
            && problem.line == text.count('\n') + 1 && problem.file.endsWith(u"/Lumos.ini"_s)
            && problem.text.contains(QString::fromLatin1(mistake.words));
    };
    QVERIFY2(std::any_of(result.problems.cbegin(), result.problems.cend(), matches),
             qPrintable(joined(result.problems)));
    if (mistake.severity != error && !QByteArray(mistake.lines).contains(';'))
        QVERIFY2(!hasErrors(result.problems), qPrintable(joined(result.problems)));
}

void TestSettingsReader::reportsMistakesOfTheCommandLine()
{
    const ReadSettings result = readSettings(
        {.iniFile = {},
         .section = {},
         .commandLine = {{u"socket"_s, QString(108, u'a')}, {u"processes"_s, u"five"_s}},
         .workingDirectory = u"/w"_s},
        fakeSystem());
    QCOMPARE(result.problems.size(), 2);
    QVERIFY(joined(result.problems).contains(u"has 111 bytes, and the system allows 107"_s));
    QVERIFY(result.problems.constLast().toString().startsWith(u"command line: error: \"five\""_s));
}

void TestSettingsReader::reportsAllMistakesInOrder()
{
    const ReadSettings result = read("[lumos]\nuid = root\nproceses = 3\n= 1\nmodule = %q\n"
                                     "processes = x\nsocket = /s\n");
    QList<int> lines;
    for (const Problem &problem : result.problems)
        lines += problem.line;
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5, 6}));
}

void TestSettingsReader::refusesFilesThatAreNone()
{
    for (const QString &path : {m_directory.path(), u"/nonexistent/x.ini"_s, u"/dev/null"_s}) {
        const ReadSettings result = readSettings(
            {.iniFile = path, .section = {}, .commandLine = {}, .workingDirectory = u"/"_s},
            fakeSystem());
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.constFirst().file, path);
    }
}

void TestSettingsReader::takesAFileOrAMountForTheModule()
{
    const QByteArray start = "[lumos]\nsocket = /s\n";
    QCOMPARE(read(start).settings.module, u"lumos"_s);
    QCOMPARE(read(start + "wsgi-file = a.py\n").settings.module, QString());
    QCOMPARE(read(start + "mount = /a=b\n").settings.module, QString());
    QCOMPARE(read(start + "mount = /a=b\nmodule = lumos\n").settings.module, u"lumos"_s);
}

void TestSettingsReader::letsTheCommandLineWin()
{
    const ReadSettings result = read("[lumos]\nsocket = /s\nprocesses = 2\nmodule = a\n",
                                     {{u"processes"_s, u"4"_s}, {u"site-listen"_s, u"8080"_s}});
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    QCOMPARE(result.settings.processes, 4);
    QCOMPARE(result.settings.module, u"a"_s);
    QCOMPARE(result.settings.site.listen, 8080);
}

void TestSettingsReader::addsListsOfTheCommandLine()
{
    const ReadSettings result =
        read("[lumos]\nsocket = /s\nenv = A=1\n",
             {{u"env"_s, u"B=2"_s}, {u"http-socket"_s, u":80"_s}, {u"socket"_s, u"t"_s}});
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    QCOMPARE(result.settings.environment.size(), 2);
    QCOMPARE(result.settings.environment[1].name, u"B"_s);
    QStringList addresses;
    for (const SocketAddress &address : result.settings.sockets)
        addresses += address.toString();
    QCOMPARE(addresses, (QStringList{u"/s"_s, u"/home/pi/Lumos/t"_s, u"0.0.0.0:80"_s}));
}

void TestSettingsReader::letsTheLastScalarWin()
{
    const ReadSettings result =
        read("[lumos]\nsocket = /s\nprocesses = bad\nworkers = 3\nprocesses = 4\n");
    QCOMPARE(result.settings.processes, 4);
    QCOMPARE(result.problems.size(), 2);
    for (const Problem &problem : result.problems)
        QCOMPARE(problem.severity, Problem::Severity::Info);
}

void TestSettingsReader::warnsInsteadWhenNotStrict()
{
    const QByteArray text = "[lumos]\nsocket = /s\nproceses = 3\nemperor = x\n";
    QVERIFY(hasErrors(read(text).problems));
    for (const ReadSettings &result :
         {read(text + "strict = false\n"), read(text, {{u"strict"_s, u"0"_s}})}) {
        QVERIFY(!hasErrors(result.problems));
        QCOMPARE(result.problems.size(), 2);
        QCOMPARE(result.problems.constFirst().severity, Problem::Severity::Warning);
    }
    QVERIFY(hasErrors(read(text + "strict = false\n", {{u"strict"_s, u"1"_s}}).problems));
}

void TestSettingsReader::acceptsPlaceholderKeys()
{
    const ReadSettings result = read("[uwsgi]\nproject = first\nbase = /home/%(uid)\nuid = pi\n"
                                     "chdir = %(base)/%(project)\nsocket = %(chdir)/s\n");
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    QCOMPARE(result.settings.chdir, u"/home/pi/first"_s);
    QCOMPARE(result.settings.sockets.constFirst().path, u"/home/pi/first/s"_s);
}

void TestSettingsReader::choosesProtocols_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QList<int>>("protocols");
    const auto list = [](std::initializer_list<Protocol> protocols) {
        QList<int> result;
        for (const Protocol protocol : protocols)
            result += static_cast<int>(protocol);
        return result;
    };
    QTest::newRow("unix") << QByteArray("socket = /s") << list({Protocol::Detect});
    QTest::newRow("loopback") << QByteArray(
        "socket = 127.0.0.1:80\nsocket = [::1]:80\nsocket = localhost:81")
                              << list({Protocol::Uwsgi, Protocol::Uwsgi, Protocol::Uwsgi});
    QTest::newRow("protocol http")
        << QByteArray("protocol = http\nsocket = /s\nsocket = 0.0.0.0:80")
        << list({Protocol::Http, Protocol::Http});
    QTest::newRow("protocol uwsgi")
        << QByteArray("socket = /s\nsocket = 0.0.0.0:80\nprotocol = uwsgi")
        << list({Protocol::Uwsgi, Protocol::Uwsgi});
    QTest::newRow("http-socket") << QByteArray(
        "protocol = uwsgi\nhttp-socket = :80\nhttp-socket = /h\nsocket = /s")
                                 << list({Protocol::Uwsgi, Protocol::Http, Protocol::Http});
}

void TestSettingsReader::choosesProtocols()
{
    QFETCH(QByteArray, lines);
    const ReadSettings result = read("[lumos]\n" + lines + '\n');
    QVERIFY2(result.problems.isEmpty(), qPrintable(joined(result.problems)));
    QList<int> protocols;
    for (const SocketAddress &address : result.settings.sockets)
        protocols += static_cast<int>(address.protocol);
    QTEST(protocols, "protocols");
}

void TestSettingsReader::takesTheMainGroupOfTheUser()
{
    const ReadSettings result = read("[lumos]\nsocket = /s\nuid = pi\n");
    QCOMPARE(result.settings.group, (Account{u"pi"_s, 1000}));
    QVERIFY(!read("[lumos]\nsocket = /s\n").settings.group);
}

void TestSettingsReader::startsWithoutASocketWhenActivated()
{
    const Problems problems = read("[lumos]\n").problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().text.contains(u"socket = /run/lumos/lumos.sock"_s));
    QVERIFY(problems.constFirst().text.contains(u"http-socket = 127.0.0.1:8000"_s));
    QVERIFY(read("[lumos]\n", {}, {{u"LISTEN_FDS"_s, u"1"_s}}).problems.isEmpty());
}

void TestSettingsReader::tellsOrigins()
{
    const ReadSettings result =
        read("[lumos]\nsocket = /s\nprocesses = 2\n", {{u"module"_s, u"x"_s}});
    QHash<QString, QString> origins;
    for (const EffectiveOption &option : result.options)
        origins.insert(option.section + u' ' + option.key, option.origin);
    QCOMPARE(origins.value(u"lumos processes"_s),
             QString(m_directory.filePath(u"Lumos.ini"_s) + u":3"_s));
    QCOMPARE(origins.value(u"lumos module"_s), u"command line"_s);
    QCOMPARE(origins.value(u"lumos listen"_s), u"default"_s);
    QCOMPARE(origins.value(u"site listen"_s), u"default"_s);
}

void TestSettingsReader::hidesSecretsInMessages()
{
    const ReadSettings result = read("[lumos]\nsocket = /s\nenv = hunter2\n");
    QVERIFY(hasErrors(result.problems));
    QVERIFY(!joined(result.problems).contains(u"hunter2"_s));
}

void TestSettingsReader::restoresSettingsFromOptions()
{
    const ReadSettings result = read("[lumos]\nsocket = /s\nprocesses = 3\nenv = A=\nuid = pi\n");
    const auto restored = settingsFromOptions(result.options);
    QVERIFY(restored.has_value());
    QVERIFY(*restored == result.settings);
    QCOMPARE(restored->environment.constFirst(), (EnvironmentVariable{u"A"_s, u""_s}));
}

/// A file with a random half of the table's working keys, at their examples or defaults.
static QByteArray randomConfiguration(QRandomGenerator &generator)
{
    QByteArray lumos = "[lumos]\nhttp-socket = 127.0.0.1:1\n";
    QByteArray site = "[site]\n";
    for (const Option &option : optionTable()) {
        if (option.status != OptionStatus::Works || generator.bounded(2) == 0)
            continue;
        const bool takesExample = !option.example.isEmpty() && generator.bounded(2) == 0;
        const QString value =
            takesExample || option.defaultValue.isEmpty() ? option.example : option.defaultValue;
        const QStringList names = option.names();
        const QString name = names[generator.bounded(static_cast<int>(names.size()))];
        (option.isSite() ? site : lumos) += (name + u" = "_s + value + u'\n').toUtf8();
    }
    return lumos + site;
}

void TestSettingsReader::restoresRandomSettingsFromOptions()
{
    QRandomGenerator generator(20261122); // fixed: a failure must repeat
    for (int round = 0; round < 300; ++round) {
        const QByteArray text = randomConfiguration(generator);
        const ReadSettings result = read(text);
        QVERIFY2(!hasErrors(result.problems), qPrintable(joined(result.problems)));
        const auto restored = settingsFromOptions(result.options);
        QVERIFY(restored.has_value());
        QVERIFY2(*restored == result.settings, text.constData());
    }
}

void TestSettingsReader::refusesOptionsItDidNotWrite_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown key") << u"nosuch"_s << u"1"_s;
    QTest::newRow("no number") << u"listen"_s << u"many"_s;
    QTest::newRow("no processes") << u"processes"_s << u"five"_s;
    QTest::newRow("no account") << u"uid"_s << u"pi"_s;
    QTest::newRow("no owner") << u"chown-socket"_s << u"pi:www-data"_s;
    QTest::newRow("no mode") << u"chmod-socket"_s << u"888"_s;
    QTest::newRow("no boolean") << u"vacuum"_s << u"maybe"_s;
    QTest::newRow("no address") << u"socket"_s << u":x"_s;
    QTest::newRow("no variable") << u"env"_s << u"A"_s;
    QTest::newRow("no protocol") << u"protocol"_s << u"gopher"_s;
    QTest::newRow("no map") << u"static-map"_s << u"x"_s;
}

void TestSettingsReader::refusesOptionsItDidNotWrite()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto settings = settingsFromOptions({{u"lumos"_s, key, value, u"default"_s}});
    QVERIFY(!settings.has_value());
    QCOMPARE(settings.error().code, ExitCode::Config);
    QVERIFY(settings.error().text.contains(key));
}

QTEST_GUILESS_MAIN(TestSettingsReader)
#include "tst_settingsreader.moc"
