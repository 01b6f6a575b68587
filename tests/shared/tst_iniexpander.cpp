// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iniexpander.h"

#include "fakesystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestIniExpander : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesPlaceholders_data();
    void replacesPlaceholders();
    void refusesWhatItCannotReplace_data();
    void refusesWhatItCannotReplace();
    void keepsPercentSignsOfTheLogFormat();
    void tellsWhichKeysArePlaceholders();
    void choosesTheSection_data();
    void choosesTheSection();
    void readsIncludesInTheirPlace();
    void placesProblemsInTheIncludedFile();
    void refusesIncludes_data();
    void refusesIncludes();
    void boundsTheWorkOfNestedValues();
    void boundsTheNumberOfIncludes();
    void warnsOfCommentsInValues_data();
    void warnsOfCommentsInValues();

private:
    QString write(const QString &name, const QByteArray &text);
    ExpandedFile expand(const QByteArray &text, const QString &section = {});

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path; ///< of the folder "Lumos" within it
};

void TestIniExpander::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_directory->path()).mkdir(u"Lumos"_s));
    m_path = m_directory->filePath(u"Lumos"_s);
}

QString TestIniExpander::write(const QString &name, const QByteArray &text)
{
    QFile file(m_path + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

ExpandedFile TestIniExpander::expand(const QByteArray &text, const QString &section)
{
    const SystemFacts facts = fakeSystem({{u"HOME"_s, u"/home/pi"_s}, {u"EMPTY"_s, u""_s}});
    return IniExpander(facts, u"/work"_s).expand(write(u"my.site.ini"_s, text), section);
}

void TestIniExpander::replacesPlaceholders_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); // DIR stands for the folder
    QTest::newRow("none") << QByteArray("plain") << u"plain"_s;
    QTest::newRow("path") << QByteArray("%p") << u"DIR/my.site.ini"_s;
    QTest::newRow("directory with slash") << QByteArray("%dx") << u"DIR/x"_s;
    QTest::newRow("name") << QByteArray("%n") << u"my.site"_s;
    QTest::newRow("file name") << QByteArray("%s") << u"my.site.ini"_s;
    QTest::newRow("extension") << QByteArray("a.%e") << u"a.ini"_s;
    QTest::newRow("folder") << QByteArray("%c") << u"Lumos"_s;
    QTest::newRow("section") << QByteArray("%x") << u"lumos"_s;
    QTest::newRow("host") << QByteArray("%h") << u"board"_s;
    QTest::newRow("cores") << QByteArray("%k") << u"4"_s;
    QTest::newRow("user") << QByteArray("%U") << u"pi"_s;
    QTest::newRow("group") << QByteArray("%G") << u"users"_s;
    QTest::newRow("working directory") << QByteArray("%v") << u"/work"_s;
    QTest::newRow("percent") << QByteArray("100%%") << u"100%"_s;
    QTest::newRow("percent is not read again") << QByteArray("%%d") << u"%d"_s;
    QTest::newRow("key before") << QByteArray("%(first)/x") << u"one/x"_s;
    QTest::newRow("key after") << QByteArray("%(last)") << u"two"_s;
    QTest::newRow("key of keys") << QByteArray("%(both)") << u"one-two"_s;
    QTest::newRow("defined") << QByteArray("%(base)/x") << u"DIR/base/x"_s;
    QTest::newRow("last of two") << QByteArray("%(twice)") << u"b"_s;
    QTest::newRow("variable") << QByteArray("$(HOME)/x") << u"/home/pi/x"_s;
    QTest::newRow("empty variable") << QByteArray("a$(EMPTY)b") << u"ab"_s;
    QTest::newRow("file") << QByteArray("@(secret.txt)") << u"s3cret"_s;
    QTest::newRow("lone signs") << QByteArray("a@b $ c@ $") << u"a@b $ c@ $"_s;
}

void TestIniExpander::replacesPlaceholders()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    write(u"secret.txt"_s, "s3cret\n");
    const ExpandedFile file = expand("[lumos]\nset-placeholder = base=%dbase\nfirst = one\n"
                                     "twice = a\ntwice = b\nboth = %(first)-%(last)\nenv = "
                                     + value + "\nlast = two\n");
    QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).toString()));
    const auto found =
        std::find_if(file.options.cbegin(), file.options.cend(),
                     [](const ExpandedOption &option) { return option.key == u"env"_s; });
    QVERIFY(found != file.options.cend());
    QCOMPARE(found->value, expected.replace(u"DIR"_s, m_path));
}

void TestIniExpander::refusesWhatItCannotReplace_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown letter") << QByteArray("ab%q") << 9 << u"\"%q\" is no placeholder"_s;
    QTest::newRow("at the end") << QByteArray("50%") << 9 << u"\"%\" is no placeholder"_s;
    QTest::newRow("URL") << QByteArray("a%20b") << 8 << u"\"%2\" is no placeholder"_s;
    QTest::newRow("unknown key") << QByteArray("%(modul)") << 7 << u"did you mean %(module)?"_s;
    QTest::newRow("open") << QByteArray("%(module") << 7 << u"no closing parenthesis"_s;
    QTest::newRow("itself") << QByteArray("%(env)") << 7 << u"refers to itself"_s;
    QTest::newRow("variable") << QByteArray("x$(NOPE)") << 8 << u"NOPE is not set"_s;
    QTest::newRow("open variable") << QByteArray("$(HOME") << 7 << u"no closing parenthesis"_s;
    QTest::newRow("missing file") << QByteArray("@(none)") << 7 << u"cannot be read"_s;
    QTest::newRow("directory") << QByteArray("@(.)") << 7 << u"directory"_s;
    QTest::newRow("program") << QByteArray("@(exec://id)") << 7 << u"plain files alone"_s;
    QTest::newRow("URL of a file") << QByteArray("@(http://x/y)") << 7 << u"plain files alone"_s;
    QTest::newRow("two lines") << QByteArray("@(my.site.ini)") << 7 << u"more than one line"_s;
}

void TestIniExpander::refusesWhatItCannotReplace()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, words);
    const ExpandedFile file = expand("[lumos]\nmodule = x\nenv = " + value + '\n');
    QCOMPARE(file.problems.size(), 1);
    const Problem &problem = file.problems.constFirst();
    QCOMPARE(problem.severity, Problem::Severity::Error);
    QCOMPARE(problem.file, QString(m_path + u"/my.site.ini"_s));
    QCOMPARE(problem.line, 3);
    QTEST(problem.column, "column");
    QVERIFY2(problem.text.contains(words), qPrintable(problem.text));
}

void TestIniExpander::keepsPercentSignsOfTheLogFormat()
{
    for (const QByteArray key : {"log-format", "logformat"}) {
        const ExpandedFile file =
            expand("[lumos]\n" + key + " = %(addr) %d $(HOME) \"%(uri)\" %%\n");
        QVERIFY(file.problems.isEmpty());
        QCOMPARE(file.options.constFirst().value, u"%(addr) %d /home/pi \"%(uri)\" %%"_s);
    }
}

void TestIniExpander::tellsWhichKeysArePlaceholders()
{
    const ExpandedFile file = expand("[uwsgi]\nbase = /a\nproject = b\nchdir = %(base)\n");
    QVERIFY(file.placeholders.contains(u"base"_s));
    QVERIFY(!file.placeholders.contains(u"project"_s));
}

void TestIniExpander::choosesTheSection_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected"); // values, or "!" and words of the error
    const QByteArray both = "[uwsgi]\nmodule = u\n[lumos]\nmodule = l\n[other]\nmodule = %x\n";
    QTest::newRow("lumos first") << both << u""_s << u"l"_s;
    QTest::newRow("asked") << both << u"uwsgi"_s << u"u"_s;
    QTest::newRow("any name") << both << u"other"_s << u"other"_s;
    QTest::newRow("uwsgi alone") << QByteArray("[uwsgi]\nmodule = %x") << u""_s << u"uwsgi"_s;
    QTest::newRow("none") << QByteArray("[server]\na = 1\n[site]\n") << u""_s
                          << u"!it has [server], [site]"_s;
    QTest::newRow("no section at all") << QByteArray("\n") << u""_s << u"!it has none"_s;
    QTest::newRow("asked and absent") << both << u"mine"_s << u"!no section [mine]"_s;
}

void TestIniExpander::choosesTheSection()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, asked);
    QFETCH(QString, expected);
    const ExpandedFile file = expand(text, asked);
    if (expected.startsWith(u'!')) {
        QVERIFY(hasErrors(file.problems));
        QVERIFY2(file.problems.constLast().text.contains(expected.sliced(1)),
                 qPrintable(file.problems.constLast().text));
        return;
    }
    QVERIFY(file.problems.isEmpty());
    QCOMPARE(file.options.size(), 1);
    QCOMPARE(file.options.constFirst().value, expected);
    QCOMPARE(file.options.constFirst().section, u"lumos"_s);
}

void TestIniExpander::readsIncludesInTheirPlace()
{
    write(u"common.ini"_s, "[lumos]\nprocesses = %n\n[site]\nlisten = 8080\n");
    write(u"multi.ini"_s, "[one]\nmodule = 1\n[two]\nmodule = 2\n");
    const ExpandedFile file = expand("[lumos]\nmodule = 0\ninclude = common.ini\n"
                                     "include = %dmulti.ini:two\nlisten = 9\n");
    QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).toString()));
    QStringList seen;
    for (const ExpandedOption &option : file.options)
        seen += option.section + u' ' + option.key + u'=' + option.value;
    QCOMPARE(seen,
             (QStringList{u"lumos module=0"_s, u"lumos processes=common"_s, u"site listen=8080"_s,
                          u"lumos module=2"_s, u"lumos listen=9"_s}));
    QCOMPARE(file.options[1].file, QString(m_path + u"/common.ini"_s));
    QCOMPARE(file.options[1].line, 2);
}

void TestIniExpander::placesProblemsInTheIncludedFile()
{
    const QString path = write(u"common.ini"_s, "[lumos]\nenv = %q\n= 5\n");
    const ExpandedFile file = expand("[lumos]\ninclude = common.ini\n");
    QCOMPARE(file.problems.size(), 2);
    for (const Problem &problem : file.problems)
        QCOMPARE(problem.file, path);
}

void TestIniExpander::refusesIncludes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QByteArray("none.ini") << u"does not exist"_s;
    QTest::newRow("itself") << QByteArray("my.site.ini") << u"includes itself"_s;
    QTest::newRow("itself by a symlink") << QByteArray("alias.ini") << u"includes itself"_s;
    QTest::newRow("a circle") << QByteArray("circle.ini") << u"includes itself"_s;
    QTest::newRow("too deep") << QByteArray("deep1.ini") << u"more than 8 deep"_s;
    QTest::newRow("a directory") << QByteArray(".") << u"a directory"_s;
}

void TestIniExpander::refusesIncludes()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, words);
    write(u"circle.ini"_s, "[lumos]\ninclude = my.site.ini\n");
    QVERIFY(QFile::link(m_path + u"/my.site.ini"_s, m_path + u"/alias.ini"_s));
    for (int depth = 1; depth < 20; ++depth)
        write(u"deep%1.ini"_s.arg(depth),
              "[lumos]\ninclude = deep" + QByteArray::number(depth + 1) + ".ini\n");
    const ExpandedFile file = expand("[lumos]\ninclude = " + target + '\n');
    QCOMPARE(file.problems.size(), 1);
    QVERIFY2(file.problems.constFirst().text.contains(words),
             qPrintable(file.problems.constFirst().text));
}

void TestIniExpander::boundsTheWorkOfNestedValues()
{
    QByteArray text = "[lumos]\na0 = x\n";
    for (int level = 1; level < 8; ++level)
        text += 'a' + QByteArray::number(level) + " = "
            + QByteArray("%(a" + QByteArray::number(level - 1) + ")").repeated(50) + '\n';
    const ExpandedFile file = expand(text);
    QVERIFY(hasErrors(file.problems));
    for (const ExpandedOption &option : file.options)
        QVERIFY(option.value.size() <= 3 * IniExpander::maximumExpansions);
}

void TestIniExpander::boundsTheNumberOfIncludes()
{
    write(u"leaf.ini"_s, "[lumos]\n");
    for (int level = 1; level < 6; ++level) {
        const QByteArray line = "include = tree" + QByteArray::number(level + 1) + ".ini\n";
        write(u"tree%1.ini"_s.arg(level), "[lumos]\n" + line.repeated(20));
    }
    write(u"tree6.ini"_s, "[lumos]\n");
    const ExpandedFile file = expand("[lumos]\ninclude = tree1.ini\n");
    QVERIFY(hasErrors(file.problems));
    QVERIFY(file.problems.constFirst().text.contains(u"more than 100 files"_s));
}

void TestIniExpander::warnsOfCommentsInValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("column"); // 0: no warning
    QTest::newRow("semicolon") << QByteArray("5 ; five") << 9;
    QTest::newRow("hash") << QByteArray("5\t# five") << 9;
    QTest::newRow("no blank") << QByteArray("a;b#c") << 0;
    QTest::newRow("at the start") << QByteArray("#fff") << 0;
}

void TestIniExpander::warnsOfCommentsInValues()
{
    QFETCH(QByteArray, value);
    QFETCH(int, column);
    const ExpandedFile file = expand("[lumos]\nenv = " + value + '\n');
    QCOMPARE(file.problems.size(), column == 0 ? 0 : 1);
    QCOMPARE(file.options.constFirst().value, QString::fromLatin1(value));
    if (column == 0)
        return;
    QCOMPARE(file.problems.constFirst().severity, Problem::Severity::Warning);
    QCOMPARE(file.problems.constFirst().column, column);
}

QTEST_GUILESS_MAIN(TestIniExpander)
#include "tst_iniexpander.moc"
