// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inidocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestIniDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void writesBackRandomTexts();
    void readsEntries_data();
    void readsEntries();
    void keepsSectionsApart();
    void placesMalformedLines_data();
    void placesMalformedLines();
    void setsAValue_data();
    void setsAValue();
    void changesOneLineOnly();
    void readsBackWhatItSet();
    void setsAList_data();
    void setsAList();
    void removesAKey();
    void refusesWhatCouldNotBeReadBack_data();
    void refusesWhatCouldNotBeReadBack();
};

static void addOddTexts()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("newline") << QByteArray("\n");
    QTest::newRow("no final newline") << QByteArray("[lumos]\nmodule = x");
    QTest::newRow("CRLF") << QByteArray("[lumos]\r\nmodule = x\r\n");
    QTest::newRow("mixed ends") << QByteArray("[lumos]\nmodule = x\r\n\r\nlisten=3\n\r");
    QTest::newRow("comments") << QByteArray("# a\n ; b\n[lumos] \n\t# c\nmodule=x ; d\n");
    QTest::newRow("blanks") << QByteArray("  [ lumos ]  \n\n\n   module   =    x   \n \t \n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[lumos]\nmodule = x\n");
    QTest::newRow("malformed") << QByteArray("stray = 1\n[open\n= 5\n[a] b\n]\n");
    QTest::newRow("not UTF-8") << QByteArray("[lumos]\nmodule = caf\xE9\n\xFF\xFE\n");
    QTest::newRow("NUL") << QByteArray("[lumos]\nmo\0dule = x\n", 21);
    QTest::newRow("section twice") << QByteArray("[lumos]\na=1\n[site]\nb=2\n[lumos]\nc=3\n");
}

void TestIniDocument::writesBackWhatItRead_data()
{
    addOddTexts();
}

void TestIniDocument::writesBackWhatItRead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(IniDocument(text).toBytes(), text);
}

void TestIniDocument::writesBackRandomTexts()
{
    const QByteArray alphabet("[]=;# \t\r\n\n\nab\xC3\xA9\xEF\xBB\xBF\0lumos", 24);
    QRandomGenerator generator(20261122); // fixed: a failure must repeat
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int length = generator.bounded(60); length > 0; --length)
            text += alphabet[generator.bounded(static_cast<int>(alphabet.size()))];
        IniDocument document(text);
        QCOMPARE(document.toBytes(), text);
        // Whatever stands there, an edit is read back and costs no other line of its section.
        const qsizetype before = document.entries(u"lumos"_s).size();
        QVERIFY(document.setValue(u"lumos"_s, {u"processes"_s}, u"5"_s));
        const QList<IniEntry> entries = IniDocument(document.toBytes()).entries(u"lumos"_s);
        QCOMPARE(entries.size(), before + 1);
        QVERIFY(std::any_of(entries.cbegin(), entries.cend(), [](const IniEntry &entry) {
            return entry.key == u"processes"_s && entry.value == u"5"_s;
        }));
    }
}

void TestIniDocument::readsEntries_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("keyColumn");
    QTest::addColumn<int>("valueColumn");
    QTest::newRow("plain") << QByteArray("processes = 5") << u"processes"_s << u"5"_s << 1 << 13;
    QTest::newRow("tight") << QByteArray("processes=5") << u"processes"_s << u"5"_s << 1 << 11;
    QTest::newRow("wide") << QByteArray("\t processes  =\t 5 \t") << u"processes"_s << u"5"_s << 3
                          << 17;
    QTest::newRow("bare") << QByteArray(" vacuum ") << u"vacuum"_s << u"true"_s << 2 << 2;
    QTest::newRow("empty") << QByteArray("module =") << u"module"_s << u""_s << 1 << 9;
    QTest::newRow("first equals") << QByteArray("env = A=b=c") << u"env"_s << u"A=b=c"_s << 1 << 7;
    QTest::newRow("comment kept") << QByteArray("module = x ; y # z") << u"module"_s
                                  << u"x ; y # z"_s << 1 << 10;
    QTest::newRow("characters, not bytes")
        << QByteArray("\xC3\xA9\xC3\xA9 = x") << u"\u00E9\u00E9"_s << u"x"_s << 1 << 6;
}

void TestIniDocument::readsEntries()
{
    QFETCH(QByteArray, line);
    for (const QByteArray &end : {QByteArray(), QByteArray("\n"), QByteArray("\r\n")}) {
        const QList<IniEntry> entries =
            IniDocument("# first\n[lumos]\n" + line + end).entries(u"lumos"_s);
        QCOMPARE(entries.size(), 1);
        QTEST(entries.constFirst().key, "key");
        QTEST(entries.constFirst().value, "value");
        QTEST(entries.constFirst().keyColumn, "keyColumn");
        QTEST(entries.constFirst().valueColumn, "valueColumn");
        QCOMPARE(entries.constFirst().line, 3);
    }
}

void TestIniDocument::keepsSectionsApart()
{
    const IniDocument document("[lumos]\na = 1\n[site]\nb = 2\n[lumos]\nc = 3\n");
    QCOMPARE(document.sections(), (QStringList{u"lumos"_s, u"site"_s}));
    const QList<IniEntry> entries = document.entries(u"lumos"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[1].key, u"c"_s);
    QCOMPARE(entries[1].line, 6);
    QVERIFY(document.entries(u"other"_s).isEmpty());
}

void TestIniDocument::placesMalformedLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("before any section") << QByteArray("\n  a = 1\n[lumos]\n") << 2 << 3;
    QTest::newRow("no bracket") << QByteArray("\n [lumos\na = 1\n") << 2 << 2;
    QTest::newRow("text after section") << QByteArray("[lumos] ; mine\n") << 1 << 8;
    QTest::newRow("no key") << QByteArray("[lumos]\n = 5\n") << 2 << 2;
}

void TestIniDocument::placesMalformedLines()
{
    QFETCH(QByteArray, text);
    const Problems problems = IniDocument(text).problems();
    QCOMPARE(problems.size(), 1);
    QTEST(problems.constFirst().line, "line");
    QTEST(problems.constFirst().column, "column");
    QCOMPARE(problems.constFirst().severity, Problem::Severity::Error);
}

void TestIniDocument::setsAValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("keeps the spacing") << QByteArray("[lumos]\n\tprocesses  =   2   \n# c\n")
                                       << QByteArray("[lumos]\n\tprocesses  =   5   \n# c\n");
    QTest::newRow("keeps CRLF") << QByteArray("[lumos]\r\nprocesses = 2\r\n")
                                << QByteArray("[lumos]\r\nprocesses = 5\r\n");
    QTest::newRow("an alias") << QByteArray("[lumos]\nworkers=2\n")
                              << QByteArray("[lumos]\nworkers=5\n");
    QTest::newRow("the last one") << QByteArray("[lumos]\nprocesses=1\nworkers=2\n")
                                  << QByteArray("[lumos]\nprocesses=1\nworkers=5\n");
    QTest::newRow("a bare key") << QByteArray("[lumos]\nprocesses\n")
                                << QByteArray("[lumos]\nprocesses = 5\n");
    QTest::newRow("an empty value")
        << QByteArray("[lumos]\nprocesses =\n") << QByteArray("[lumos]\nprocesses =5\n");
    QTest::newRow("adds after the last key")
        << QByteArray("[lumos]\nmodule = x\n\n# end\n[site]\nprocesses = 9\n")
        << QByteArray("[lumos]\nmodule = x\nprocesses = 5\n\n# end\n[site]\nprocesses = 9\n");
    QTest::newRow("adds to an empty section")
        << QByteArray("[lumos]\n[site]\n") << QByteArray("[lumos]\nprocesses = 5\n[site]\n");
    QTest::newRow("adds without final newline")
        << QByteArray("[lumos]\nmodule = x") << QByteArray("[lumos]\nmodule = x\nprocesses = 5");
    QTest::newRow("adds in CRLF") << QByteArray("[lumos]\r\nmodule = x")
                                  << QByteArray("[lumos]\r\nmodule = x\r\nprocesses = 5");
    QTest::newRow("adds the section")
        << QByteArray("[site]\nlisten = 80\n")
        << QByteArray("[site]\nlisten = 80\n\n[lumos]\nprocesses = 5\n");
    QTest::newRow("in an empty text") << QByteArray() << QByteArray("[lumos]\nprocesses = 5\n");
    QTest::newRow("comments are no keys") << QByteArray("[lumos]\n;processes = 2\n")
                                          << QByteArray("[lumos]\nprocesses = 5\n;processes = 2\n");
}

void TestIniDocument::setsAValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    IniDocument document(before);
    QVERIFY(document.setValue(u"lumos"_s, {u"processes"_s, u"workers"_s}, u"5"_s));
    QCOMPARE(document.toBytes(), after);
}

void TestIniDocument::changesOneLineOnly()
{
    const QByteArray text = "# caf\xE9\n[lumos]\r\nunknown = \xFF\n\nprocesses = 2\r\n[site]\n x\n";
    IniDocument document(text);
    QVERIFY(document.setValue(u"lumos"_s, {u"processes"_s}, u"7"_s));
    QCOMPARE(document.toBytes(), QByteArray(text).replace("= 2", "= 7"));
}

void TestIniDocument::readsBackWhatItSet()
{
    for (const QString &value :
         {u"x"_s, u""_s, u"a = b"_s, u"; c"_s, u"caf\u00E9 \U0001F600"_s, u"[x]"_s}) {
        IniDocument document("[lumos]\n");
        QVERIFY(document.setValue(u"lumos"_s, {u"module"_s}, value));
        QCOMPARE(IniDocument(document.toBytes()).entries(u"lumos"_s).constFirst().value, value);
    }
}

void TestIniDocument::setsAList_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QByteArray>("after");
    const QByteArray two = "[lumos]\nenv = A=1\n# c\nenv=B=2\nx = y\n";
    QTest::newRow("same count") << two << QStringList{u"C=1"_s, u"D=2"_s}
                                << QByteArray("[lumos]\nenv = C=1\n# c\nenv=D=2\nx = y\n");
    QTest::newRow("fewer") << two << QStringList{u"C=1"_s}
                           << QByteArray("[lumos]\nenv = C=1\n# c\nx = y\n");
    QTest::newRow("more") << two << QStringList{u"C=1"_s, u"D=2"_s, u"E=3"_s, u"F=4"_s}
                          << QByteArray(
                                 "[lumos]\nenv = C=1\n# c\nenv=D=2\nenv = E=3\nenv = F=4\nx = y\n");
    QTest::newRow("none") << two << QStringList{} << QByteArray("[lumos]\n# c\nx = y\n");
    QTest::newRow("new") << QByteArray("[lumos]\nx = y\n") << QStringList{u"A=1"_s, u"B=2"_s}
                         << QByteArray("[lumos]\nx = y\nenv = A=1\nenv = B=2\n");
}

void TestIniDocument::setsAList()
{
    QFETCH(QByteArray, before);
    QFETCH(QStringList, values);
    QFETCH(QByteArray, after);
    IniDocument document(before);
    QVERIFY(document.setValues(u"lumos"_s, {u"env"_s}, values));
    QCOMPARE(document.toBytes(), after);
}

void TestIniDocument::removesAKey()
{
    IniDocument document("[lumos]\nprocesses = 1\n# kept\nworkers = 2\n[site]\nprocesses = 3");
    QCOMPARE(document.remove(u"lumos"_s, {u"processes"_s, u"workers"_s}), 2);
    QCOMPARE(document.toBytes(), QByteArray("[lumos]\n# kept\n[site]\nprocesses = 3"));
    QCOMPARE(document.remove(u"lumos"_s, {u"processes"_s}), 0);
}

void TestIniDocument::refusesWhatCouldNotBeReadBack_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("newline") << u"lumos"_s << u"module"_s << u"x\nuid = root"_s;
    QTest::newRow("carriage return") << u"lumos"_s << u"module"_s << u"x\ry"_s;
    QTest::newRow("NUL") << u"lumos"_s << u"module"_s << QString(u"x"_s + QChar(0));
    QTest::newRow("blank before") << u"lumos"_s << u"module"_s << u" x"_s;
    QTest::newRow("key with equals") << u"lumos"_s << u"a=b"_s << u"x"_s;
    QTest::newRow("comment key") << u"lumos"_s << u";a"_s << u"x"_s;
    QTest::newRow("section key") << u"lumos"_s << u"[a"_s << u"x"_s;
    QTest::newRow("empty key") << u"lumos"_s << u""_s << u"x"_s;
    QTest::newRow("empty section") << u""_s << u"a"_s << u"x"_s;
    QTest::newRow("bracket in section") << u"a]b"_s << u"a"_s << u"x"_s;
}

void TestIniDocument::refusesWhatCouldNotBeReadBack()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    QFETCH(QString, value);
    IniDocument document("[lumos]\nmodule = y\n");
    QVERIFY(!document.setValue(section, {key}, value));
    QVERIFY(!document.setValues(section, {key}, {u"good"_s, value}));
    QCOMPARE(document.toBytes(), QByteArray("[lumos]\nmodule = y\n"));
}

QTEST_GUILESS_MAIN(TestIniDocument)
#include "tst_inidocument.moc"
