// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include "loglevel.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class tst_Log : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void escapes_data();
    void escapes();
    void writesHumanLines();
    void writesPriorities_data();
    void writesPriorities();
    void boundsARecord();
    void knowsTheJournal();
    void writesOneLineToTheFile();
    void refusesASymbolicLink();
    void refusesADirectoryAndAFifo();
    void logsAsMuchAsItIsTold_data();
    void logsAsMuchAsItIsTold();

private:
    QTemporaryDir m_directory;
};

void tst_Log::initTestCase()
{
    QVERIFY(m_directory.isValid());
    ::setenv("TZ", "UTC", 1);
    ::tzset();
}

void tst_Log::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << QByteArray("hello") << QByteArray("hello");
    QTest::newRow("tab stays") << QByteArray("a\tb") << QByteArray("a\tb");
    QTest::newRow("line feed") << QByteArray("a\n<0>b") << QByteArray("a\\x0a<0>b");
    QTest::newRow("return") << QByteArray("a\rb") << QByteArray("a\\x0db");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("\\x1b[31m");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
    QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\\x7f");
    QTest::newRow("umlaut") << QByteArray("\xc3\xbc") << QByteArray("\xc3\xbc");
    QTest::newRow("euro") << QByteArray("\xe2\x82\xac") << QByteArray("\xe2\x82\xac");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("latin-1") << QByteArray("\xfc!") << QByteArray("\\xfc!");
    QTest::newRow("cut") << QByteArray("\xe2\x82") << QByteArray("\\xe2\\x82");
    QTest::newRow("overlong") << QByteArray("\xc0\x8a") << QByteArray("\\xc0\\x8a");
    QTest::newRow("overlong 3") << QByteArray("\xe0\x80\x8a") << QByteArray("\\xe0\\x80\\x8a");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("too high") << QByteArray("\xf4\x90\x80\x80")
                              << QByteArray("\\xf4\\x90\\x80\\x80");
    QTest::newRow("c1 control") << QByteArray("\xc2\x9b") << QByteArray("\\xc2\\x9b");
}

void tst_Log::escapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, escaped);
    QCOMPARE(escapeLogText(bytes), escaped);
}

void tst_Log::writesHumanLines()
{
    QCOMPARE(formatLogRecord(LogStyle::Human, QtWarningMsg, "lumos.master", QStringLiteral("a\nb"),
                             1795378501),
             QByteArray("2026-11-22 20:15:01 warning lumos.master: a\\x0ab\n"));
}

void tst_Log::writesPriorities_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("debug") << int(QtDebugMsg) << QByteArray("<7>x: ");
    QTest::newRow("info") << int(QtInfoMsg) << QByteArray("<6>x: ");
    QTest::newRow("warning") << int(QtWarningMsg) << QByteArray("<4>x: ");
    QTest::newRow("critical") << int(QtCriticalMsg) << QByteArray("<3>x: ");
    QTest::newRow("fatal") << int(QtFatalMsg) << QByteArray("<2>x: ");
}

void tst_Log::writesPriorities()
{
    QFETCH(int, type);
    QFETCH(QByteArray, start);
    QCOMPARE(formatLogRecord(LogStyle::Journal, static_cast<QtMsgType>(type), "x",
                             QStringLiteral("y"), 0),
             start + "y\n");
}

void tst_Log::boundsARecord()
{
    for (const QChar character : {QChar(u'x'), QChar(0x20ac), QChar(u'\n')}) {
        const QByteArray record =
            formatLogRecord(LogStyle::Journal, QtInfoMsg, "x", QString(1'000'000, character), 0);
        QVERIFY(record.size() <= maxLogRecord);
        QVERIFY(record.size() > maxLogRecord - 10);
        QVERIFY(record.endsWith("...\n"));
        QCOMPARE(record.count('\n'), 1);
        QCOMPARE(QString::fromUtf8(record).toUtf8(), record); // no character is cut
    }
    const QString fitting(maxLogRecord - 7, u'x');
    const QByteArray record = formatLogRecord(LogStyle::Journal, QtInfoMsg, "x", fitting, 0);
    QCOMPARE(record.size(), maxLogRecord);
    QVERIFY(record.endsWith("x\n"));
}

void tst_Log::knowsTheJournal()
{
    const FileDescriptor fd(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    struct stat status
    { };
    QCOMPARE(::fstat(fd.get(), &status), 0);
    const QByteArray device = QByteArray::number(quint64(status.st_dev));
    const QByteArray stream = device + ':' + QByteArray::number(quint64(status.st_ino));
    qputenv("JOURNAL_STREAM", stream);
    QVERIFY(isJournal(fd.get()));
    const QByteArray other = device + ":1";
    qputenv("JOURNAL_STREAM", other);
    QVERIFY(!isJournal(fd.get()));
    for (const char *value : {"", "x", "12", ":", "12:"}) {
        qputenv("JOURNAL_STREAM", value);
        QVERIFY(!isJournal(fd.get()));
    }
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!isJournal(fd.get()));
}

void tst_Log::writesOneLineToTheFile()
{
    const QString path = m_directory.filePath(QStringLiteral("log"));
    const pid_t child = ::fork();
    if (child == 0) {
        if (!logToFile(path))
            ::_exit(1);
        qCWarning(logMaster, "first\nrecord");
        qCInfo(logHttp, "second");
        qCDebug(logHttp, "debug is off by default");
        static const QLoggingCategory bus("qt.dbus.integration");
        qCWarning(bus, "couldn't handle call to Nothing, no slot matched");
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(" warning lumos.master: first\\x0arecord"));
    QVERIFY(lines[1].endsWith(" info lumos.http: second"));
}

void tst_Log::refusesASymbolicLink()
{
    const QString target = m_directory.filePath(QStringLiteral("target"));
    const QString link = m_directory.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(target, link));
    const auto opened = openLogFile(link);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ExitCode::CannotCreate);
    QVERIFY(!QFile::exists(target));
}

void tst_Log::refusesADirectoryAndAFifo()
{
    QVERIFY(!openLogFile(m_directory.path()));
    const QString fifo = m_directory.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
    QVERIFY(!openLogFile(fifo)); // and does not wait for a reader
    QVERIFY(openLogFile(QStringLiteral("/dev/null")));
}

void tst_Log::logsAsMuchAsItIsTold_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("effective");
    const QList<std::pair<QString, QString>> rows{
        {u"emerg"_s, u"err"_s},   {u"err"_s, u"err"_s},     {u"warning"_s, u"warning"_s},
        {u"notice"_s, u"info"_s}, {u"debug"_s, u"debug"_s}, {u"loud"_s, u"info"_s}};
    for (const auto &[level, effective] : rows)
        QTest::newRow(qPrintable(level)) << level << effective;
}

void tst_Log::logsAsMuchAsItIsTold()
{
    QFETCH(QString, level);
    setLogLevel(u"info"_s);
    QCOMPARE(logLevel(), u"info"_s);
    setLogLevel(level);
    QTEST(logLevel(), "effective");
    QCOMPARE(isLogLevel(level), level != u"loud"_s);
    QVERIFY(logHttp().isCriticalEnabled());
    setLogLevel(u"info"_s);
}

QTEST_APPLESS_MAIN(tst_Log)
#include "tst_log.moc"
