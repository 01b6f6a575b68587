// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lumos;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPlainFile();
    void refusesEachObjectInItsOwnWords_data();
    void refusesEachObjectInItsOwnWords();
    void placesWhatIsNoText_data();
    void placesWhatIsNoText();
    void refusesAHugeFileWithoutReadingIt();
    void tellsWhoMayNotRead();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_directory;
};

QString TestTextFile::write(const QByteArray &bytes)
{
    const QString path = m_directory.filePath(QStringLiteral("file.ini"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return path;
}

void TestTextFile::readsAPlainFile()
{
    const QByteArray text = "[lumos]\r\nmodule = caf\xC3\xA9";
    QCOMPARE(readTextFile(write(text)).value(), text);
    QCOMPARE(readTextFile(write({})).value(), QByteArray());
}

void TestTextFile::refusesEachObjectInItsOwnWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QString fifo = m_directory.filePath(QStringLiteral("fifo"));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QTest::newRow("directory") << m_directory.path() << QStringLiteral("directory");
    QTest::newRow("missing") << m_directory.filePath(QStringLiteral("none"))
                             << QStringLiteral("No such file");
    QTest::newRow("fifo does not block") << fifo << QStringLiteral("a pipe");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << QStringLiteral("a device");
}

void TestTextFile::refusesEachObjectInItsOwnWords()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto bytes = readTextFile(path);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().file, path);
    QVERIFY2(bytes.error().text.contains(words), qPrintable(bytes.error().text));
}

void TestTextFile::placesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("NUL") << QByteArray("[lumos]\nab\0c\n", 13) << QStringLiteral("NUL") << 2 << 3;
    QTest::newRow("latin-1") << QByteArray("[lumos]\n\nmodule = caf\xE9\n")
                             << QStringLiteral("UTF-8") << 3 << 13;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << QStringLiteral("UTF-8") << 1 << 1;
    QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << QStringLiteral("UTF-8") << 1 << 2;
    QTest::newRow("cut short") << QByteArray("x = \xE2\x82") << QStringLiteral("UTF-8") << 1 << 5;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0", 4) << QStringLiteral("NUL") << 1 << 4;
}

void TestTextFile::placesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto text = readTextFile(write(bytes));
    QVERIFY(!text);
    QVERIFY2(text.error().text.contains(words), qPrintable(text.error().text));
    QTEST(text.error().line, "line");
    QTEST(text.error().column, "column");
}

void TestTextFile::refusesAHugeFileWithoutReadingIt()
{
    const QString path = write("[lumos]\n");
    QVERIFY(QFile::resize(path, 100LL * 1024 * 1024));
    const auto bytes = readTextFile(path);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text.contains(QStringLiteral("104857600 bytes")),
             qPrintable(bytes.error().text));
    QVERIFY(QFile::resize(path, maximumTextFileSize + 1));
    QVERIFY(!readTextFile(path));
}

void TestTextFile::tellsWhoMayNotRead()
{
    const QString path = write("[lumos]\n");
    QVERIFY(QFile::setPermissions(path, {}));
    // Of this thread alone, and without the capabilities by which root reads every file.
    const auto previous = static_cast<uid_t>(::setfsuid(65534));
    const auto bytes = readTextFile(path);
    ::setfsuid(previous);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().text.contains(QStringLiteral("must be able to read")),
             qPrintable(bytes.error().text));
}

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_textfile.moc"
