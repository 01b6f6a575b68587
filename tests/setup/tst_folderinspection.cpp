// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/folderinspection.h"

#include "fakesystem.h"
#include "settingsreader.h"
#include "setup/inspectionjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Files = QList<std::pair<QString, QByteArray>>;

Q_DECLARE_METATYPE(Files)

class TestFolderInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inspects_data();
    void inspects();
    void proposesWhatTheTutorialHas();
    void neverProposesRoot();
    void tellsAFolderClosedToItsUser();
    void proposesFewerWorkersWhenMemoryIsShort();
    void proposesAnotherPortWhenItIsTaken();
    void writesHostileNamesAsJson_data();
    void writesHostileNamesAsJson();
    void refusesWhatIsNoFolder();
    void leavesTheFolderAsItIs();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] MachineFacts machine() const;
    [[nodiscard]] FolderInspection inspect() const;

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

static const QByteArray flask = "from flask import Flask\napp = Flask(__name__)\n";
static const QByteArray hello = "def application(environ, start_response):\n    return []\n";

void TestFolderInspection::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QCOMPARE(::chmod(QFile::encodeName(m_place->path()).constData(), 0755), 0);
    m_folder = m_place->filePath(u"Lumos"_s);
    QVERIFY(QDir().mkdir(m_folder));
    if (::geteuid() == 0)
        QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), 1000, 1000), 0);
}

void TestFolderInspection::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// A board with 4 cores, on which whoever runs this test is called pi.
MachineFacts TestFolderInspection::machine() const
{
    MachineFacts facts;
    facts.system = fakeSystem();
    const quint32 own = ::geteuid();
    const auto byId = facts.system.userById;
    facts.system.userById = [own, byId](quint32 id) { return byId(id == own && id ? 1000 : id); };
    facts.callerId = 1000;
    facts.groupsOf = [](const SystemFacts::User &user) {
        return user.name == "pi"_L1 ? QStringList{u"pi"_s, u"gpio"_s} : QStringList{user.name};
    };
    facts.homeOf = [](const SystemFacts::User &) { return u"/none"_s; };
    facts.availableMemory = 1024ULL * 1024 * 1024;
    facts.pythonVersion = u"3.11"_s;
    facts.systemPackages = {m_place->filePath(u"system"_s)};
    return facts;
}

FolderInspection TestFolderInspection::inspect() const
{
    const auto inspection = inspectFolder(m_folder, machine());
    return inspection ? *inspection : FolderInspection();
}

static ReadSettings readIni(const QString &file)
{
    ConfigurationSource source;
    source.iniFile = file;
    source.workingDirectory = u"/"_s;
    return readSettings(source, fakeSystem());
}

static QString codesOf(const FolderInspection &inspection)
{
    QStringList codes;
    for (const FolderFinding &finding : inspection.findings)
        codes += finding.code;
    return codes.join(u' ');
}

void TestFolderInspection::inspects_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("processes");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char *name, const Files &files, const char *target,
                        const char *environment, const char *processes, const char *codes) {
        QTest::newRow(name) << files << QString::fromUtf8(target) << QString::fromUtf8(environment)
                            << QString::fromUtf8(processes) << QString::fromUtf8(codes);
    };
    const auto venv = [](const QString &name, const char *version = "3.11.2") {
        return Files{{name + u"/pyvenv.cfg"_s, QByteArray("home = /usr/bin\nversion = ") + version},
                     {name + u"/bin/python"_s, ""}};
    };
    const Files hasFlask{{u"../system/flask/__init__.py"_s, ""}};
    const std::pair wsgi{u"wsgi.py"_s, hello};

    row("one file", {wsgi}, "wsgi", "", "auto", "");
    row("nothing", {}, "", "", "auto", "no-application");
    row("no Python", {{u"index.html"_s, ""}}, "", "", "auto", "no-application");
    row("a mistake in it", {{u"wsgi.py"_s, "def broken(:\n"}}, "", "", "auto",
        "no-application unreadable-source");
    row("a mistake in what it imports",
        {{u"wsgi.py"_s, "from Lumos import app\n"}, {u"Lumos.py"_s, "def broken(:\n"}}, "wsgi:app",
        "", "auto", "unreadable-source");
    row("a mistake elsewhere", {wsgi, {u"old.py"_s, "print 'x'\n"}}, "wsgi", "", "auto", "");
    row("ASGI", {{u"main.py"_s, "app = FastAPI()\n"}}, "", "", "auto", "asgi");
    row("Flask that is installed", hasFlask + Files{{u"app.py"_s, flask}}, "app:app", "", "auto",
        "");
    row("Flask that is not", {{u"app.py"_s, flask}}, "app:app", "", "auto", "module-missing");
    row("a virtualenv", Files{wsgi} + venv(u"Flask"_s), "wsgi", "Flask", "auto", "");
    row("the usual name first", Files{wsgi} + venv(u".venv"_s) + venv(u"another"_s), "wsgi",
        ".venv", "auto", "");
    row("one that fits first", Files{wsgi} + venv(u"venv"_s, "3.9.1") + venv(u"new"_s), "wsgi",
        "new", "auto", "");
    row("of another Python", Files{wsgi} + venv(u"venv"_s, "3.9.1"), "wsgi", "venv", "auto",
        "environment-unfit");
    row("not installed in the virtualenv", Files{{u"app.py"_s, flask}} + hasFlask + venv(u"v"_s),
        "app:app", "v", "auto", "module-missing");
    row("installed in the virtualenv",
        Files{{u"app.py"_s, flask}, {u"v/lib/python3.11/site-packages/flask/__init__.py"_s, ""}}
            + venv(u"v"_s),
        "app:app", "v", "auto", "");
    row("requirements",
        Files{wsgi,
              {u"requirements.txt"_s, "flask==2\nrequests==2.0\nRPi.GPIO; python_version<'3'\n"},
              {u"../system/requests-2.1.dist-info/METADATA"_s, ""}},
        "wsgi", "", "auto", "requirement-missing package-version");
    row("a thread",
        {{u"wsgi.py"_s, "from Lumos import app\n"},
         {u"Lumos.py"_s, "import sensor\napp = Flask('x')\n"},
         {u"sensor.py"_s, "Thread(target=f).start()\n"}},
        "wsgi:app", "", "1", "thread-at-load");
    row("a thread elsewhere", {wsgi, {u"sensor.py"_s, "Thread(target=f).start()\n"}}, "wsgi", "",
        "auto", "");
    row("a thread in a package",
        {{u"wsgi.py"_s, "from shop import app\n"},
         {u"shop/__init__.py"_s, "from . import views\napp = Flask('x')\n"},
         {u"shop/views.py"_s, "from .jobs import go\n"},
         {u"shop/jobs.py"_s, "Thread(target=f).start()\n"}},
        "wsgi:app", "", "1", "thread-at-load");
    row("modules that import each other",
        {{u"wsgi.py"_s, "import a\n" + hello},
         {u"a.py"_s, "import b\n"},
         {u"b.py"_s, "import a\n"}},
        "wsgi", "", "auto", "");
    row("Django",
        {{u"manage.py"_s, "import sys\n"},
         {u"shop/__init__.py"_s, ""},
         {u"shop/wsgi.py"_s, "application = get_wsgi_application()\n"}},
        "shop.wsgi", "", "auto", "");
    row("serves by itself", {{u"app.py"_s, "app = Flask('x')\napp.run()\n"}}, "app:app", "", "auto",
        "runs-by-itself");
    row("several", {{u"a.py"_s, hello}, {u"b.py"_s, hello}}, "a", "", "auto",
        "several-applications");
}

void TestFolderInspection::inspects()
{
    QFETCH(Files, files);
    for (const auto &[name, text] : files)
        write(name, text);
    const FolderInspection inspection = inspect();
    QCOMPARE(inspection.folder, QFileInfo(m_folder).canonicalFilePath());
    const QString target =
        inspection.candidates.isEmpty() ? QString() : inspection.candidates[0].target();
    QTEST(target, "target");
    QTEST(inspection.environments.isEmpty() ? QString() : inspection.environments[0].name,
          "environment");
    QTEST(inspection.isOneWorker ? u"1"_s : u"auto"_s, "processes");
    QTEST(codesOf(inspection), "codes");
    for (const FolderFinding &finding : inspection.findings)
        QVERIFY(!finding.text.isEmpty() && !finding.text.endsWith(u'.'));
}

void TestFolderInspection::proposesWhatTheTutorialHas()
{
    write(u"Lumos.py"_s, "app = Flask(__name__)\n");
    write(u"wsgi.py"_s, "from Lumos import app as application\n");
    write(u"static/style.css"_s, "");
    write(u"Flask/pyvenv.cfg"_s, "home = /usr/bin\nversion = 3.11.2\n");
    write(u"Flask/bin/python"_s, "");
    const FolderInspection inspection = inspect();
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    QCOMPARE(inspection.configuration,
             u"[lumos]\n"
             "module = wsgi\n"
             "chdir = %1\n"
             "virtualenv = %1/Flask\n"
             "processes = auto\n"
             "socket = /run/lumos/lumos.sock\n"
             "uid = pi\n"
             "chown-socket = pi:www-data\n"
             "chmod-socket = 660\n\n"
             "[site]\n"
             "static = %1/static\n"_s.arg(folder));
    const QString file = m_place->filePath(u"lumos.ini"_s);
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write(inspection.configuration.toUtf8()) > 0);
    ini.close();
    const ReadSettings read = readIni(file);
    QCOMPARE(read.problems, Problems());
    QCOMPARE(read.settings.module, u"wsgi"_s);
    QCOMPARE(inspection.groups, (QStringList{u"pi"_s, u"gpio"_s}));
    QCOMPARE(inspection.workers, 4);
    QVERIFY(inspection.mayNginxReadStatic);
}

void TestFolderInspection::neverProposesRoot()
{
    if (::geteuid() != 0)
        QSKIP("only root makes folders of root's");
    write(u"wsgi.py"_s, hello);
    QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), 0, 0), 0);
    MachineFacts facts = machine();
    for (const auto &[caller, user] : {std::pair{1000U, u"pi"_s}, std::pair{0U, u"www-data"_s}}) {
        facts.callerId = caller;
        const auto inspection = inspectFolder(m_folder, facts);
        QCOMPARE(inspection->user->name, user);
        QCOMPARE(codesOf(*inspection), u"owner-is-root"_s);
        QVERIFY(inspection->configuration.contains(u"uid = "_s + user));
    }
    QCOMPARE(::chown(QFile::encodeName(m_folder).constData(), 4321, 0), 0);
    QCOMPARE(codesOf(*inspectFolder(m_folder, facts)), u"owner-is-unknown"_s);
}

void TestFolderInspection::tellsAFolderClosedToItsUser()
{
    write(u"wsgi.py"_s, hello);
    write(u"static/a.css"_s, "");
    const QByteArray place = QFile::encodeName(m_place->path());
    QCOMPARE(::chmod(place.constData(), 0700), 0);
    const FolderInspection inspection = inspect();
    QVERIFY(!inspection.mayNginxReadStatic);
    // Root has made the place, and pi may not pass; for a user of its own the way is open.
    QCOMPARE(codesOf(inspection),
             ::geteuid() == 0 ? u"folder-closed static-closed"_s : u"static-closed"_s);
    QVERIFY(inspection.findings.constLast().remedy.endsWith(u"chmod o+x "_s + m_place->path()));
}

void TestFolderInspection::proposesFewerWorkersWhenMemoryIsShort()
{
    write(u"wsgi.py"_s, hello);
    MachineFacts facts = machine();
    facts.availableMemory = 130ULL * 1024 * 1024;
    const auto inspection = inspectFolder(m_folder, facts);
    QCOMPARE(inspection->workers, 2);
    QVERIFY(inspection->workersReason.contains(u"130 MiB"_s));
}

void TestFolderInspection::proposesAnotherPortWhenItIsTaken()
{
    write(u"wsgi.py"_s, hello);
    MachineFacts facts = machine();
    facts.isPort80Taken = true;
    const auto inspection = inspectFolder(m_folder, facts);
    QCOMPARE(codesOf(*inspection), u"port-taken"_s);
    QVERIFY(inspection->configuration.contains(u"[site]\nlisten = 8080\n"_s));
}

void TestFolderInspection::writesHostileNamesAsJson_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isWritable"); // in an INI file
    QTest::newRow("quotes") << QByteArray("a\"b\\c'd") << true;
    QTest::newRow("percent") << QByteArray("50% %d %(x) %1") << true;
    QTest::newRow("umlauts") << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                           "e")
                             << true;
    QTest::newRow("markup") << QByteArray("<b>&amp;") << true;
    QTest::newRow("line end") << QByteArray("a\nuid = 0") << false;
    QTest::newRow("blank at the end") << QByteArray("a ") << false;
    QTest::newRow("variable") << QByteArray("$(HOME)") << false;
    QTest::newRow("file") << QByteArray("@(etc)") << false;
    QTest::newRow("control") << QByteArray("a\x01\x1b[31m") << false;
}

void TestFolderInspection::writesHostileNamesAsJson()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isWritable);
    m_folder = m_place->path() + u'/' + QFile::decodeName(name);
    QVERIFY(QDir().mkdir(m_folder));
    write(u"wsgi.py"_s, hello);
    write(QFile::decodeName(name) + u".py"_s, hello);
    const auto inspection = inspectFolder(m_folder, machine());
    QVERIFY(inspection.has_value());
    const QJsonDocument json = QJsonDocument::fromJson(inspectionJson(*inspection, machine()));
    QVERIFY(json.isObject());
    QCOMPARE(json[u"folder"].toString(), QFileInfo(m_folder).canonicalFilePath());
    QCOMPARE(json[u"candidates"].toArray().size(), 2);
    QCOMPARE(!json[u"configuration"].toString().isEmpty(), isWritable);
    QCOMPARE(codesOf(*inspection).contains(u"name-unwritable"_s), !isWritable);
    if (!isWritable)
        return;
    QFile ini(m_place->filePath(u"a.ini"_s));
    QVERIFY(ini.open(QIODevice::WriteOnly) && ini.write(inspection->configuration.toUtf8()) > 0);
    ini.close();
    const ReadSettings read = readIni(ini.fileName());
    QVERIFY(!hasErrors(read.problems));
    QCOMPARE(read.settings.chdir, QFileInfo(m_folder).canonicalFilePath());
}

void TestFolderInspection::refusesWhatIsNoFolder()
{
    write(u"wsgi.py"_s, hello);
    for (const QString &path :
         {QString(m_folder + u"/none"_s), QString(m_folder + u"/wsgi.py"_s), QString()}) {
        const auto inspection = inspectFolder(path, machine());
        QVERIFY(!inspection.has_value());
        QCOMPARE(inspection.error().code, ExitCode::Usage);
    }
    if (::geteuid() == 0)
        return; // may read everything
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0300), 0);
    QCOMPARE(inspectFolder(m_folder, machine()).error().code, ExitCode::NoPermission);
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0700), 0);
}

void TestFolderInspection::leavesTheFolderAsItIs()
{
    write(u"wsgi.py"_s, "open('ran', 'w')\nimport Lumos\n" + hello);
    write(u"Lumos.py"_s, "open('ran', 'w')\n");
    const auto entries = [this] {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    };
    QCOMPARE(codesOf(inspect()), QString());
    QCOMPARE(entries(), (QStringList{u"Lumos.py"_s, u"wsgi.py"_s}));
}

QTEST_GUILESS_MAIN(TestFolderInspection)
#include "tst_folderinspection.moc"
