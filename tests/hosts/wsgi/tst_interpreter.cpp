// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreter.h"
#include "pythonproject.h"
#include "wsgihost.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lumos;
using namespace lumos::test;

namespace {

/// An application that answers with the value of a Python expression.
QByteArray evaluates(const QByteArray &expression)
{
    return "import os, sys, signal, random, subprocess, multiprocessing\n"
           "def work(queue): queue.put('from the child')\n"
           "def application(environ, start_response):\n"
           "    start_response('200 OK', [])\n"
           "    return [str(("
        + expression + ")).encode()]\n";
}

} // namespace

class tst_Interpreter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSystemsPython();
    void usesTheVirtualEnv_data();
    void usesTheVirtualEnv();
    void usesTheActivatedVirtualEnv();
    void leavesSignalsAlone();
    void runsChildProcesses_data();
    void runsChildProcesses();
    void drawsOtherNumbersInEachFork();
    void speaksUtf8InTheCLocale();
    void printsLineByLine();
    void hasTheFolderFirst();
    void freezesWhatItLoaded();
    void collectsGarbageAsUsualOnceLoaded();
    void makesNewObjectsApartFromTheLoads();
};

void tst_Interpreter::isTheSystemsPython()
{
    const PythonProject project;
    const Outcome outcome =
        project.serve(evaluates("sys.executable, sys.prefix == sys.base_prefix, sys.argv"));
    QCOMPARE(QString::fromUtf8(outcome.body()),
             u"('%1', True, ['lumosd'])"_s.arg(Interpreter::systemProgram()));
}

void tst_Interpreter::usesTheVirtualEnv_data()
{
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("of the system's Python") << false;
    QTest::newRow("of another Python of the same version") << true;
}

void tst_Interpreter::usesTheVirtualEnv()
{
    QFETCH(bool, isForeign);
    PythonProject project;
    QCOMPARE(QProcess::execute(Interpreter::systemProgram(),
                               {u"-m"_s, u"venv"_s, u"--without-pip"_s, project.path(u"Flask"_s)}),
             0);
    const QString library =
        u"Flask/lib/python%1/site-packages/only_here.py"_s.arg(Interpreter::version());
    project.write(library, "name = 'only here'\n");
    if (isForeign)
        project.write(u"Flask/pyvenv.cfg"_s,
                      "home = /tmp\nuv = 0.5\nversion_info = " + Interpreter::version().toLatin1()
                          + ".99\n");
    project.settings.virtualEnv = project.path(u"Flask"_s);
    const Outcome outcome = project.serve(
        "import only_here, sys, ssl, subprocess\n"
        "def application(environ, start_response):\n"
        "    start_response('200 OK', [])\n"
        "    child = subprocess.run([sys.executable, '-c', 'import only_here, sys; '\n"
        "                            'print(only_here.name, sys.prefix)'],\n"
        "                           capture_output=True, text=True)\n"
        "    return ['\\n'.join([sys.executable, sys.prefix, sys.base_prefix, only_here.name,\n"
        "                       child.stdout + child.stderr]).encode()]\n");
    QCOMPARE(outcome.error, QString());
    const QString folder = project.path(u"Flask"_s);
    QStringList lines = QString::fromUtf8(outcome.body()).split(u'\n');
    const QString child = isForeign ? lines.value(4) : u"only here "_s + folder;
    const QStringList expected = {folder + u"/bin/python"_s,
                                  folder,
                                  Interpreter::systemPrefix(),
                                  u"only here"_s,
                                  child,
                                  u""_s};
    lines.resize(6);
    if (!isForeign)
        QCOMPARE(lines, expected);
    else
        QCOMPARE(lines.mid(0, 4), expected.mid(0, 4));
}

void tst_Interpreter::usesTheActivatedVirtualEnv()
{
    const PythonProject project;
    QCOMPARE(QProcess::execute(Interpreter::systemProgram(),
                               {u"-m"_s, u"venv"_s, u"--without-pip"_s, project.path(u"Flask"_s)}),
             0);
    qputenv("VIRTUAL_ENV", QFile::encodeName(project.path(u"Flask"_s)));
    const Outcome outcome = project.serve(evaluates("sys.prefix"));
    qputenv("VIRTUAL_ENV", "/no/such/env");
    const Outcome missing = project.serve(evaluates("sys.prefix"));
    qunsetenv("VIRTUAL_ENV");
    QCOMPARE(QString::fromUtf8(outcome.body()), project.path(u"Flask"_s));
    QVERIFY2(missing.error.startsWith("VIRTUAL_ENV = /no/such/env: there is no folder"_L1),
             qPrintable(missing.error));
}

void tst_Interpreter::leavesSignalsAlone()
{
    // Only SIGPIPE is ignored, so that writing to a closed pipe is an exception.
    const PythonProject project;
    const Outcome outcome = project.serve(evaluates("[int(signal.getsignal(s)) for s in "
                                                    "(signal.SIGTERM, signal.SIGHUP, "
                                                    "signal.SIGUSR1, signal.SIGPIPE)]"));
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), "[0, 0, 0, 1]");
}

void tst_Interpreter::runsChildProcesses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("subprocess") << evaluates(
        "subprocess.check_output(['echo', 'hello'], text=True).strip()")
                                << QByteArray("hello");
    QTest::newRow("os.system") << evaluates("os.system('exit 3') >> 8") << QByteArray("3");
    QTest::newRow("os.fork") << QByteArray(
        "import os\n"
        "def application(environ, start_response):\n"
        "    start_response('200 OK', [])\n"
        "    r, w = os.pipe()\n"
        "    if os.fork() == 0:\n"
        "        os.write(w, b'from the child')\n        os._exit(0)\n"
        "    os.wait()\n"
        "    return [os.read(r, 100)]\n")
                             << QByteArray("from the child");
    QTest::newRow("multiprocessing")
        << QByteArray("import multiprocessing\n"
                      "def work(queue): queue.put('from the child')\n"
                      "def application(environ, start_response):\n"
                      "    start_response('200 OK', [])\n"
                      "    queue = multiprocessing.SimpleQueue()\n"
                      "    child = multiprocessing.Process(target=work, args=(queue,))\n"
                      "    child.start()\n"
                      "    text = queue.get()\n"
                      "    child.join()\n"
                      "    return [text.encode()]\n")
        << QByteArray("from the child");
}

void tst_Interpreter::runsChildProcesses()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, body);
    const PythonProject project;
    const Outcome outcome = project.serve(source);
    QCOMPARE(outcome.logText(), QString());
    QCOMPARE(outcome.body(), body);
}

void tst_Interpreter::drawsOtherNumbersInEachFork()
{
    // Two workers of one spawner, forked as it forks them.
    const PythonProject project;
    project.write(u"wsgi.py"_s,
                  "import random, uuid\nrandom.random()\n"
                  "def token(): return repr((random.random(), str(uuid.uuid4())))\n"
                  "application = lambda environ, start_response: []\n");
    const QByteArray written = inChild([&](QDataStream &out) {
        WsgiHost host;
        if (!QDir::setCurrent(project.path()) || !host.load(project.settings))
            return;
        QStringList tokens;
        for (int i = 0; i < 3; ++i) {
            int ends[2] = {};
            if (::pipe(ends) != 0)
                return;
            host.beforeFork();
            const pid_t worker = ::fork();
            if (worker == 0) {
                host.afterForkInChild();
                PyRun_SimpleString(("import os, wsgi; os.write(" + std::to_string(ends[1])
                                    + ", wsgi.token().encode())")
                                       .c_str());
                ::_exit(0);
            }
            host.afterForkInParent();
            ::waitpid(worker, nullptr, 0);
            std::array<char, 200> text = {};
            const ssize_t count = ::read(ends[0], text.data(), text.size());
            tokens.append(QString::fromLatin1(text.data(), count));
        }
        out << tokens;
    });
    QDataStream in(written);
    QStringList tokens;
    in >> tokens;
    QCOMPARE(tokens.size(), 3);
    QVERIFY(tokens[0].size() > 30);
    QCOMPARE(tokens.removeDuplicates(), 0);
}

void tst_Interpreter::speaksUtf8InTheCLocale()
{
    const PythonProject project;
    qputenv("LC_ALL", "");
    qputenv("LANG", "");
    const Outcome outcome = project.serve(
        evaluates("sys.getfilesystemencoding(), __import__('locale').getpreferredencoding(False)"));
    QCOMPARE(outcome.body().toLower(), "('utf-8', 'utf-8')");
}

void tst_Interpreter::printsLineByLine()
{
    const PythonProject project;
    const Outcome outcome = project.serve(evaluates("sys.stdout.line_buffering"));
    QCOMPARE(outcome.body(), "True");
}

void tst_Interpreter::hasTheFolderFirst()
{
    PythonProject project;
    project.settings.pythonPath = {u"/opt/one"_s, u"/opt/two"_s};
    const Outcome outcome = project.serve(evaluates("sys.path[:3]"));
    QCOMPARE(QString::fromUtf8(outcome.body()),
             u"['%1', '/opt/one', '/opt/two']"_s.arg(project.path()));
}

void tst_Interpreter::freezesWhatItLoaded()
{
    const PythonProject project;
    const Outcome outcome = project.serve(evaluates("__import__('gc').get_freeze_count() > 1000"));
    QCOMPARE(outcome.body(), "True");
}

void tst_Interpreter::collectsGarbageAsUsualOnceLoaded()
{
    PythonProject project;
    Outcome outcome = project.serve(evaluates("__import__('gc').get_threshold()[0] < 3000"));
    QCOMPARE(outcome.body(), "True");
    outcome = project.serve("import gc\ngc.set_threshold(9000, 9, 9)\n"
                            + evaluates("gc.get_threshold()"));
    QCOMPARE(outcome.body(), "(9000, 9, 9)");
}

void tst_Interpreter::makesNewObjectsApartFromTheLoads()
{
    // What a load leaves behind: pools of objects, every second of which has gone.
    PythonProject project;
    project.settings.processes = 2; // loaded before the fork
    const Outcome outcome = project.serve(R"(
objects = [str(number) + "." * 100 for number in range(2000)]
holes = {id(text) for text in objects[::2]}
del objects[::2]

def application(environ, start_response):
    start_response("200 OK", [])
    made = [str(number) + ":" * 100 for number in range(50)]
    return [str(sum(id(text) in holes for text in made)).encode()]
)");
    QCOMPARE(outcome.body(), "0");
}

QTEST_GUILESS_MAIN(tst_Interpreter)
#include "tst_interpreter.moc"
