// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/sourcefacts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestSourceFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsApplications_data();
    void findsApplications();
    void notesWhatLoadingDoes_data();
    void notesWhatLoadingDoes();
    void listsImports();
    void tellsWhatItCannotRead_data();
    void tellsWhatItCannotRead();
    void goesOnAfterWhatIsTooMuch();
    void runsNothing();
    void saysWhenThereIsNoPython();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] SourceFacts factsOf(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_place;
};

static const QString python = u"/usr/bin/python3"_s;

void TestSourceFacts::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

void TestSourceFacts::write(const QString &name, const QByteArray &text)
{
    QFile file(m_place->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

SourceFacts TestSourceFacts::factsOf(const QByteArray &text)
{
    write(u"a.py"_s, text);
    const auto read = readSources(python, m_place->path(), {u"a.py"_s});
    return read && read->size() == 1 ? read->constFirst() : SourceFacts();
}

static QString inOneLine(const QList<SourceFacts::Note> &notes)
{
    QStringList words;
    for (const SourceFacts::Note &note : notes)
        words += u"%1:%2"_s.arg(note.what, QString::number(note.line));
    return words.join(u' ');
}

void TestSourceFacts::findsApplications_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("imported", "from Lumos import app as application\n", "application:1");
    row("made", "import flask\napp = flask.Flask(__name__)\n", "app:2");
    row("of another name", "site = Flask(__name__)\n", "site:1");
    row("annotated", "app: Flask = Flask('x')\n", "app:1");
    row("both", "app = application = Flask('x')\n", "application:1 app:1");
    row("a function", "def application(environ, start_response): pass\n", "application:1");
    row("a function of another kind", "def app(): pass\n", "");
    row("a factory", "def create_app(config=None): pass\n", "create_app():1");
    row("a factory that needs something", "def create_app(config): pass\n", "");
    row("in try", "try:\n    app = Flask('x')\nexcept E:\n    pass\n", "app:2");
    row("for the test run alone", "if __name__ == '__main__':\n    app = Flask('x')\n", "");
    row("in a function", "def f():\n    app = Flask('x')\n", "");
    row("of Dash", "app = Dash()\nserver = app.server\n", "server:2");
    row("ASGI", "app = FastAPI()\n", "");
    row("of Django", "application = get_wsgi_application()\n", "application:1");
    row("with a byte order mark",
        "\xef\xbb\xbf"
        "app = Flask('x')\n",
        "app:1");
    row("in latin-1", "# -*- coding: latin-1 -*-\napp = Flask('\xe4')\n", "app:2");
    row("with Windows line ends", "import flask\r\napp = flask.Flask('x')\r\n", "app:2");
}

void TestSourceFacts::findsApplications()
{
    QFETCH(QByteArray, text);
    const SourceFacts facts = factsOf(text);
    QVERIFY2(!facts.mistake, facts.mistake ? qPrintable(facts.mistake->what) : "");
    QTEST(inOneLine(facts.applications), "expected");
}

void TestSourceFacts::notesWhatLoadingDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // threads | devices | runs | asgi
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("nothing", "x = 1\n", "|||");
    row("a thread", "t = threading.Thread(target=f)\nt.start()\n", "Thread:1|||");
    row("a thread by a function", "def go():\n    Thread(target=f).start()\ngo()\n", "Thread:2|||");
    row("a function nobody calls", "def go():\n    Thread(target=f).start()\n", "|||");
    row("a thread by a class",
        "class Sensor:\n    def __init__(self):\n        Thread(target=f).start()\ns = Sensor()\n",
        "Thread:3|||");
    row("a thread by the factory", "def create_app():\n    Timer(1, f).start()\n", "Timer:2|||");
    row("a thread in the test run", "if __name__ == '__main__':\n    Thread(target=f)\n", "|||");
    row("a pin", "import RPi.GPIO as GPIO\nGPIO.setmode(1)\nGPIO.setup(4, 1)\n", "|RPi:3||");
    row("a lamp", "from gpiozero import LED\nlamp = LED(17)\n", "|gpiozero:2||");
    row("an import alone", "import picamera2\n", "|||");
    row("a camera", "import cv2\nc = cv2.VideoCapture(0)\n", "|cv2:2||");
    row("a picture", "import cv2\nc = cv2.imread('a.png')\n", "|||");
    row("a device file", "f = open('/dev/ttyUSB0', 'rb')\n", "|/dev/ttyUSB0:1||");
    row("no device", "f = open('/dev/null')\n", "|||");
    row("serves by itself", "app.run(debug=True)\n", "||app.run():1|");
    row("serves when run", "if __name__ == '__main__':\n    app.run()\n", "|||");
    row("ASGI", "app = FastAPI()\n", "|||FastAPI:1");
    row("itself again and again", "def f():\n    f()\nf()\n", "|||");
}

void TestSourceFacts::notesWhatLoadingDoes()
{
    QFETCH(QByteArray, text);
    const SourceFacts facts = factsOf(text);
    const QStringList all{inOneLine(facts.threads), inOneLine(facts.devices), inOneLine(facts.runs),
                          inOneLine(facts.asgi)};
    QTEST(all.join(u'|'), "expected");
}

void TestSourceFacts::listsImports()
{
    const SourceFacts facts = factsOf("import os, flask\n"
                                      "from .views import home\n"
                                      "from Lumos import app\n"
                                      "try:\n    import optional\nexcept ImportError:\n    pass\n"
                                      "def f():\n    import later\n");
    QStringList words;
    for (const SourceFacts::Import &import : facts.imports)
        words += QString(import.level, u'.') + import.module + (import.isGuess ? u"?"_s : u""_s);
    QCOMPARE(words.join(u' '), u"flask .views .views.home? Lumos Lumos.app?"_s);
}

void TestSourceFacts::tellsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("syntax") << QByteArray("x = 1\ndef broken(:\n") << 2;
    QTest::newRow("no UTF-8") << QByteArray("x = '\xff\xfe'\n") << 1;
    QTest::newRow("NUL") << QByteArray("x = 1\0y\n", 8) << 0;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\1\2\3")
                            << 1;
    QTest::newRow("too deep") << QByteArray(100'000, '-') + "1\n" << 0;
    QTest::newRow("unknown coding") << QByteArray("# coding: klingon\n") << 0;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << 0;
}

void TestSourceFacts::tellsWhatItCannotRead()
{
    QFETCH(QByteArray, text);
    const SourceFacts facts = factsOf(text);
    QVERIFY(facts.mistake.has_value());
    QVERIFY(!facts.mistake->what.isEmpty());
    QTEST(facts.mistake->line, "line");
}

void TestSourceFacts::goesOnAfterWhatIsTooMuch()
{
    QStringList names;
    // Each of them brings the parser to the end of its memory or of its stack.
    write(u"1.py"_s, "x = " + QByteArray("1 + ").repeated(250'000) + "1\n");
    write(u"2.py"_s, "app = Flask('x')\n");
    QFile huge(m_place->filePath(u"3.py"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{100} * 1024 * 1024));
    QVERIFY(QFile::link(m_place->filePath(u"4.py"_s), m_place->filePath(u"4.py"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(m_place->filePath(u"5.py"_s)).constData(), 0600), 0);
    QVERIFY(QDir(m_place->path()).mkdir(u"6.py"_s));
    write(u"7\n\"\\.py"_s, "app = Flask('x')\n");
    for (const QString &stem : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7\n\"\\"_s})
        names += stem + u".py"_s;
    QElapsedTimer timer;
    timer.start();
    const auto read = readSources(python, m_place->path(), names);
    QVERIFY2(timer.elapsed() < 60'000, "the parser's time is limited");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 7);
    for (const qsizetype whole : {1, 6})
        QCOMPARE(inOneLine(read->at(whole).applications), u"app:1"_s);
    for (const qsizetype broken : {0, 2, 3, 4, 5})
        QVERIFY(read->at(broken).mistake.has_value());
}

void TestSourceFacts::runsNothing()
{
    const QByteArray mark = QFile::encodeName(m_place->filePath(u"ran"_s));
    write(u"json.py"_s, "open('" + mark + "', 'w')\n");
    write(u"sitecustomize.py"_s, "open('" + mark + "', 'w')\n");
    qputenv("PYTHONPATH", QFile::encodeName(m_place->path()));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_place->path()));
    const SourceFacts facts = factsOf("open('" + mark + "', 'w')\napp = Flask('x')\n");
    QDir::setCurrent(before);
    qunsetenv("PYTHONPATH");
    QCOMPARE(inOneLine(facts.applications), u"app:2"_s);
    QVERIFY(!QFile::exists(m_place->filePath(u"ran"_s)));
    QVERIFY(!QFile::exists(m_place->filePath(u"__pycache__"_s)));
}

void TestSourceFacts::saysWhenThereIsNoPython()
{
    write(u"a.py"_s, "x\n");
    const auto read = readSources(u"/none/python3"_s, m_place->path(), {u"a.py"_s});
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().text.contains(u"apt install python3"_s), qPrintable(read.error().text));
}

QTEST_GUILESS_MAIN(TestSourceFacts)
#include "tst_sourcefacts.moc"
