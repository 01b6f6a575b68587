// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreter.h"
#include "pythonproject.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lumos::test;
using lumos::PythonMount;
using lumos::Settings;

using Files = QList<QPair<QString, QByteArray>>;
using Change = std::function<void(Settings &)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// An application under some name that answers with that name.
QByteArray named(const QByteArray &name)
{
    return "def " + name
        + "(environ, start_response):\n    start_response('200 OK', [])\n"
          "    return [b'"
        + name + "']\n";
}

/// A Flask-like class: an object whose class has __call__.
const QByteArray framework = "class Flask:\n"
                             "    def __init__(self, name): self.name = name\n"
                             "    def __call__(self, environ, start_response):\n"
                             "        start_response('200 OK', [])\n"
                             "        return [self.name.encode()]\n"
                             "    def run(self): pass\n";

Change module(const QString &text)
{
    return [text](Settings &settings) { settings.module = text; };
}

} // namespace

class tst_Applications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void saysWhyItFindsNothing_data();
    void saysWhyItFindsNothing();
    void putsTheLastLineOfTheTracebackFirst();
    void namesTheUserWhoMayNotRead();
    void routesByMount_data();
    void routesByMount();
    void loadsInTheSpawner();
    void loadsInTheWorker_data();
    void loadsInTheWorker();
    void tellsWhatAForkDoesNotCarryOver();
};

void tst_Applications::finds_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("body");
    const Files wsgi = {{u"wsgi.py"_s, named("application")}};
    const Files factory = {{u"shop.py"_s, framework + "def create_app(): return Flask('made')\n"}};
    const Files package = {{u"shop/__init__.py"_s, ""}, {u"shop/web.py"_s, named("site")}};

    QTest::newRow("module") << wsgi << module(u"wsgi"_s) << QByteArray("application");
    QTest::newRow("module with .py") << wsgi << module(u"wsgi.py"_s) << QByteArray("application");
    QTest::newRow("module with .py and a callable")
        << Files{{u"wsgi.py"_s, named("app")}} << module(u"wsgi.py:app"_s) << QByteArray("app");
    QTest::newRow("callable after a colon")
        << Files{{u"wsgi.py"_s, named("app")}} << module(u"wsgi:app"_s) << QByteArray("app");
    QTest::newRow("callable as a key")
        << Files{{u"wsgi.py"_s, named("app")}} << Change([](Settings &s) { s.callable = u"app"_s; })
        << QByteArray("app");
    QTest::newRow("the colon's wins")
        << Files{{u"wsgi.py"_s, named("app") + named("other")}} << Change([](Settings &s) {
               s.module = u"wsgi:app"_s;
               s.callable = u"other"_s;
           })
        << QByteArray("app");
    QTest::newRow("a module of a package")
        << package << module(u"shop.web:site"_s) << QByteArray("site");
    QTest::newRow("a package") << Files{{u"shop/__init__.py"_s, named("application")}}
                               << module(u"shop"_s) << QByteArray("application");
    QTest::newRow("a factory") << factory << module(u"shop:create_app()"_s) << QByteArray("made");
    QTest::newRow("a factory as a key") << factory << Change([](Settings &s) {
        s.module = u"shop"_s;
        s.callable = u"create_app()"_s;
    }) << QByteArray("made");
    QTest::newRow("an object") << Files{{u"wsgi.py"_s,
                                         framework + "application = Flask('object')\n"}}
                               << module(u"wsgi"_s) << QByteArray("object");
    QTest::newRow("an attribute of an object")
        << Files{{u"wsgi.py"_s,
                  framework + "class Box: pass\nbox = Box()\nbox.app = Flask('in')\n"}}
        << module(u"wsgi:box.app"_s) << QByteArray("in");
    QTest::newRow("a method") << Files{{u"wsgi.py"_s,
                                        framework + "application = Flask('bound').__call__\n"}}
                              << module(u"wsgi"_s) << QByteArray("bound");
    QTest::newRow("wsgi-file") << Files{{u"sub/my-site.wsgi"_s, named("application")}}
                               << Change([](Settings &s) {
                                      s.module.clear();
                                      s.wsgiFile = s.chdir + u"/sub/my-site.wsgi"_s;
                                  })
                               << QByteArray("application");
    QTest::newRow("wsgi-file that imports its neighbour") << Files{
        {u"sub/site.py"_s, "from neighbour import application\n"},
        {u"sub/neighbour.py"_s, named("application")}} << Change([](Settings &s) {
        s.module.clear();
        s.wsgiFile = s.chdir + u"/sub/site.py"_s;
    }) << QByteArray("application");
    QTest::newRow("a file in a folder") << Files{{u"sub/site.py"_s, named("app")}}
                                        << module(u"sub/site.py:app"_s) << QByteArray("app");
    QTest::newRow("pythonpath") << Files{{u"lib/wsgi.py"_s, named("application")}}
                                << Change([](Settings &s) { s.pythonPath = {s.chdir + u"/lib"_s}; })
                                << QByteArray("application");
    QTest::newRow("the folder before pythonpath")
        << Files{{u"wsgi.py"_s, framework + "application = Flask('here')\n"},
                 {u"lib/wsgi.py"_s, framework + "application = Flask('there')\n"}}
        << Change([](Settings &s) { s.pythonPath = {s.chdir + u"/lib"_s}; }) << QByteArray("here");
    QTest::newRow("env")
        << Files{{u"wsgi.py"_s, framework + "import os\napplication = Flask(os.environ['NAME'])\n"}}
        << Change([](Settings &s) {
               s.environment = {{u"NAME"_s, u"from env"_s}};
           })
        << QByteArray("from env");
}

void tst_Applications::finds()
{
    QFETCH(Files, files);
    QFETCH(Change, change);
    QFETCH(QByteArray, body);
    PythonProject project;
    for (const auto &[name, content] : files)
        project.write(name, content);
    change(project.settings);
    const Outcome outcome = project.serve(QList<Call>{{}});
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.body(), body);
}

void tst_Applications::saysWhyItFindsNothing_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("said");
    const auto wsgi = [](const QByteArray &text) { return Files{{u"wsgi.py"_s, text}}; };
    const Change unchanged = [](Settings &) {};

    QTest::newRow("no module") << Files{{u"Lumos.py"_s, framework + "app = Flask('x')\n"},
                                        {u"notes.py"_s, ""}}
                               << unchanged
                               << QStringList{
                                      u"module = wsgi: there is no Python module wsgi (wsgi.py"_s,
                                      u"Searched: %1,"_s, u"%1 has Lumos.py, notes.py"_s,
                                      u"write module = Lumos:app"_s};
    QTest::newRow("capital letters")
        << Files{{u"Lumos.py"_s, ""}} << module(u"lUmos"_s)
        << QStringList{u"Did you mean module = Lumos? Capital letters count."_s};
    QTest::newRow("empty folder") << Files{} << unchanged
                                  << QStringList{u"%1 has no .py file: is chdir right?"_s};
    QTest::newRow("pythonpath is searched")
        << Files{} << Change([](Settings &s) { s.pythonPath = {s.chdir}; })
        << QStringList{u"Searched: %1, %1, then"_s};
    QTest::newRow("a factory is proposed")
        << Files{{u"shop.py"_s, "def create_app(): pass\n"}} << unchanged
        << QStringList{u"write module = shop:create_app()"_s};
    QTest::newRow("no submodule")
        << Files{{u"shop/__init__.py"_s, ""}} << module(u"shop.web"_s)
        << QStringList{u"module = shop.web: there is no Python module shop.web (shop/web.py"_s};
    QTest::newRow("no name") << Files{} << module(u"my-site"_s)
                             << QStringList{u"'my-site' is no name of a Python module"_s};
    QTest::newRow("no wsgi-file") << Files{{u"app.py"_s, named("app")}} << Change([](Settings &s) {
        s.wsgiFile = s.chdir + u"/gone.py"_s;
    }) << QStringList{u"wsgi-file = %1/gone.py: there is no file %1/gone.py"_s, u"app:app"_s};
    QTest::newRow("wsgi-file is a directory")
        << Files{{u"sub/x.py"_s, ""}}
        << Change([](Settings &s) { s.wsgiFile = s.chdir + u"/sub"_s; })
        << QStringList{u"%1/sub is a directory, not a Python file"_s};
    QTest::newRow("hidden by Python's own")
        << Files{{u"site.py"_s, named("application")}} << module(u"site"_s)
        << QStringList{u"Python has a module of its own named site"_s, u"wsgi-file = site.py"_s};

    QTest::newRow("app instead of application")
        << wsgi(framework + "app = Flask('x')\n") << unchanged
        << QStringList{u"module = wsgi: %1/wsgi.py has no `application`. It has `app`: write "
                       "module = wsgi:app, or callable = app"_s};
    QTest::newRow("several callables")
        << wsgi(named("first") + named("app") + "def helper(): pass\n") << unchanged
        << QStringList{u"It has `app`, `first`: write module = wsgi:app"_s};
    QTest::newRow("no WSGI callable")
        << wsgi("def helper(): pass\nnumber = 3\n") << unchanged
        << QStringList{u"Its callables are `helper`; none takes environ and start_response"_s};
    QTest::newRow("no callable") << wsgi("number = 3\n") << unchanged
                                 << QStringList{u"It has no callable at all"_s};
    QTest::newRow("not callable")
        << wsgi("application = 'text'\n" + named("app")) << unchanged
        << QStringList{u"`application` in wsgi is not callable, it is of type str"_s,
                       u"module = wsgi:app"_s};
    QTest::newRow("factory without a call")
        << wsgi("def create_app():\n    pass\n") << module(u"wsgi:create_app"_s)
        << QStringList{u"takes no environ and start_response"_s, u"write wsgi:create_app()"_s};
    QTest::newRow("factory with arguments")
        << wsgi(named("app")) << module(u"wsgi:create_app('x')"_s)
        << QStringList{u"neither a name nor a call without arguments"_s};
    QTest::newRow("factory that fails")
        << wsgi("def create_app():\n    return 1 / 0\n") << module(u"wsgi:create_app()"_s)
        << QStringList{u"calling create_app() failed: ZeroDivisionError: division by zero"_s,
                       u"wsgi.py\", line 2, in create_app"_s};
    QTest::newRow("three arguments") << wsgi("def application(a, b, c): pass\n") << unchanged
                                     << QStringList{u"ASGI application"_s};
    QTest::newRow("ASGI") << wsgi("class App:\n    async def __call__(self, a, b, c): pass\n"
                                  "application = App()\n")
                          << unchanged << QStringList{u"is an ASGI application"_s, u"a2wsgi"_s};
    QTest::newRow("four arguments")
        << wsgi("def application(a, b, c, d): pass\n") << unchanged
        << QStringList{u"cannot be called with environ and start_response"_s};

    QTest::newRow("syntax error") << wsgi("import os\ndef broken(:\n") << unchanged
                                  << QStringList{
                                         u"module = wsgi: it cannot be imported: SyntaxError: "_s,
                                         u"(%1/wsgi.py, line 2)"_s, u"def broken(:"_s};
    QTest::newRow("missing package")
        << wsgi("import flask_of_nobody\n") << unchanged
        << QStringList{u"ModuleNotFoundError: No module named 'flask_of_nobody'. No virtualenv is "
                       "in use"_s,
                       u"line 1, in <module>"_s};
    QTest::newRow("missing package with another name")
        << wsgi("import no_such_thing_PIL\n") << unchanged
        << QStringList{u"apt install python3-no-such-thing-pil"_s};
    QTest::newRow("a virtualenv has it")
        << Files{{u"wsgi.py"_s, "import flask_of_nobody\n"},
                 {u"Flask/pyvenv.cfg"_s, ""},
                 {u"Flask/lib/python" + lumos::Interpreter::version()
                      + u"/site-packages/flask_of_nobody/__init__.py"_s,
                  ""}}
        << unchanged << QStringList{u"The virtualenv Flask in %1 has it: add virtualenv = Flask"_s};
    QTest::newRow("exception") << wsgi(
        "def connect():\n    raise ValueError('no database')\nconnect()\n")
                               << unchanged
                               << QStringList{u"it cannot be imported: ValueError: no database."_s,
                                              u"line 3, in <module>"_s, u"line 2, in connect"_s};
    QTest::newRow("an import inside fails")
        << Files{{u"wsgi.py"_s, "import inner\n"}, {u"inner.py"_s, "import nothing_here\n"}}
        << unchanged << QStringList{u"No module named 'nothing_here'"_s, u"inner.py\", line 1"_s};
    QTest::newRow("exit") << wsgi("import sys\nsys.exit('bye')\n") << unchanged
                          << QStringList{u"SystemExit: bye"_s, u"calls exit()"_s};
    QTest::newRow("mount") << Files{} << Change([](Settings &s) {
        s.module.clear();
        s.mounts = {{u"/a"_s, u"gone:app"_s}};
    }) << QStringList{u"mount = /a=gone:app: there is no Python module gone"_s};
}

void tst_Applications::saysWhyItFindsNothing()
{
    QFETCH(Files, files);
    QFETCH(Change, change);
    QFETCH(QStringList, said);
    PythonProject project;
    for (const auto &[name, content] : files)
        project.write(name, content);
    change(project.settings);
    const Outcome outcome = project.serve(QList<Call>{{}});
    QCOMPARE(outcome.exitCode, 70);
    for (QString text : said) {
        text.replace("%1"_L1, project.path());
        QVERIFY2(outcome.error.contains(text),
                 qPrintable(outcome.error + u"\ndoes not contain\n"_s + text));
    }
    QVERIFY2(!outcome.error.contains("<lumos>"_L1), qPrintable(outcome.error));
    QVERIFY2(!outcome.error.contains("importlib"_L1), qPrintable(outcome.error));
}

void tst_Applications::putsTheLastLineOfTheTracebackFirst()
{
    const PythonProject project;
    const Outcome outcome = project.serve("raise RuntimeError('the camera is busy')\n");
    const QStringList lines = outcome.error.split(u'\n');
    QVERIFY2(lines[0].contains("RuntimeError: the camera is busy"_L1), qPrintable(outcome.error));
    QCOMPARE(lines.last(), u"RuntimeError: the camera is busy"_s);
}

void tst_Applications::namesTheUserWhoMayNotRead()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to become another user");
    const PythonProject project;
    project.write(u"wsgi.py"_s, named("application"));
    QCOMPARE(::chmod(QFile::encodeName(project.path()).constData(), 0711), 0);
    QString error;
    int code = 0;
    const QByteArray written = inChild([&](QDataStream &out) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0)
            return;
        const Outcome outcome = project.serve(QList<Call>{{}});
        out << outcome.error << outcome.exitCode;
    });
    QDataStream in(written);
    in >> error >> code;
    QVERIFY2(error.contains("may not be read by the user nobody"_L1), qPrintable(error));
    QCOMPARE(code, 70);
}

void tst_Applications::routesByMount_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("root") << QByteArray("/") << QByteArray("root||/");
    QTest::newRow("mount itself") << QByteArray("/shop") << QByteArray("shop|/shop|");
    QTest::newRow("below") << QByteArray("/shop/x/y") << QByteArray("shop|/shop|/x/y");
    QTest::newRow("longer mount") << QByteArray("/shop/admin/z")
                                  << QByteArray("admin|/shop/admin|/z");
    QTest::newRow("no segment") << QByteArray("/shopping") << QByteArray("root||/shopping");
}

void tst_Applications::routesByMount()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    PythonProject project;
    project.write(u"wsgi.py"_s,
                  "class Site:\n"
                  "    def __init__(self, name): self.name = name\n"
                  "    def __call__(self, environ, start_response):\n"
                  "        start_response('200 OK', [])\n"
                  "        return ['|'.join([self.name, environ['SCRIPT_NAME'],\n"
                  "                          environ['PATH_INFO']]).encode()]\n"
                  "application = Site('root')\nshop = Site('shop')\n"
                  "def make(): return Site('admin')\n");
    project.settings.mounts = {{u"/shop"_s, u"wsgi:shop"_s}, {u"/shop/admin"_s, u"wsgi:make()"_s}};
    QCOMPARE(project.serve({{.path = path}}).body(), body);
}

void tst_Applications::loadsInTheSpawner()
{
    // The hooks of register_at_fork tell that the import came before the fork.
    const PythonProject project;
    const Outcome outcome =
        project.serve("import os\nforks = []\n"
                      "os.register_at_fork(after_in_child=lambda: forks.append(1))\n"
                      "def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    return [str(len(forks)).encode()]\n");
    QCOMPARE(outcome.body(), "2"); // the middle process and the worker
}

void tst_Applications::loadsInTheWorker_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("lazy-apps") << Change([](Settings &s) { s.lazyApps = true; });
    QTest::newRow("one process") << Change([](Settings &s) { s.processes = 1; });
    QTest::newRow("no master, so no fork") << Change([](Settings &s) { s.master = false; });
}

void tst_Applications::loadsInTheWorker()
{
    QFETCH(Change, change);
    PythonProject project;
    change(project.settings);
    project.write(u"wsgi.py"_s,
                  "import os\nforks = []\n"
                  "os.register_at_fork(after_in_child=lambda: forks.append(1))\n"
                  "def application(environ, start_response):\n"
                  "    start_response('200 OK', [])\n"
                  "    return [str(len(forks)).encode()]\n");
    QCOMPARE(project.serve(QList<Call>{{}}).body(), "0");
    project.write(u"wsgi.py"_s, "import nothing_here\n");
    const Outcome outcome = project.serve(QList<Call>{{}});
    QVERIFY(outcome.error.contains("nothing_here"_L1));
    QCOMPARE(outcome.exitCode, 70);
}

void tst_Applications::tellsWhatAForkDoesNotCarryOver()
{
    const PythonProject project;
    const Outcome outcome = project.serve(
        "import socket, sqlite3, threading, time\n"
        "threading.Thread(target=time.sleep, args=(60,), name='sensor', daemon=True).start()\n"
        "listening = socket.socket()\nlistening.bind(('127.0.0.1', 0))\nlistening.listen()\n"
        "client = socket.create_connection(listening.getsockname())\n"
        "device = open('/dev/fuse') if __import__('os').path.exists('/dev/fuse') else None\n"
        "database = sqlite3.connect('data.db')\n"
        "database.execute('create table t (x)')\ndatabase.commit()\n"
        + named("application"));
    QCOMPARE(outcome.error, QString());
    const QString text = outcome.warnings.join(u'\n');
    for (const QLatin1StringView expected :
         {"threads while it is loaded (sensor)"_L1, "a connection to 127.0.0.1 port "_L1,
          "the socket 127.0.0.1 port "_L1, "data.db"_L1, "lazy-apps = true"_L1}) {
        QVERIFY2(text.contains(expected), qPrintable(text));
    }
    const Outcome quiet = project.serve(named("application"));
    QCOMPARE(quiet.warnings, QStringList());
}

QTEST_GUILESS_MAIN(tst_Applications)
#include "tst_applications.moc"
