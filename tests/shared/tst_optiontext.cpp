// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontext.h"

#include "fakesystem.h"
#include "inidocument.h"
#include "optiontable.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestOptionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpFitsATerminal();
    void helpNamesEveryKey();
    void exampleIsAValidConfiguration();
    void everyExampleLineIsValid_data();
    void everyExampleLineIsValid();
    void exampleDocumentsEveryKey_data();
    void exampleDocumentsEveryKey();
    void configShowsValuesWithOrigins();

private:
    Problems check(const QByteArray &text);
    QTemporaryDir m_directory;
};

Problems TestOptionText::check(const QByteArray &text)
{
    QFile file(m_directory.filePath(u"example.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's own file");
    file.close();
    return readSettings({.iniFile = file.fileName(),
                         .section = {},
                         .commandLine = {},
                         .workingDirectory = u"/"_s},
                        fakeSystem())
        .problems;
}

void TestOptionText::helpFitsATerminal()
{
    for (const QString &line : helpText().split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestOptionText::helpNamesEveryKey()
{
    const QString help = helpText();
    for (const Option &option : optionTable()) {
        const bool works = option.status == OptionStatus::Works;
        const QString name = (works ? u"--"_s : QString()) + option.commandLineName();
        QVERIFY2(help.contains(name), qPrintable(name));
    }
}

void TestOptionText::exampleIsAValidConfiguration()
{
    const Problems problems = check(exampleConfig().toUtf8());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).toString()));
}

static void addKeys()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    for (const Option &option : optionTable())
        QTest::newRow(qPrintable(option.commandLineName()))
            << QString(option.section) << QString(option.key);
}

void TestOptionText::everyExampleLineIsValid_data()
{
    addKeys();
}

void TestOptionText::everyExampleLineIsValid()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    const Option &option = *findOption(section, key);
    QByteArray text = exampleConfig().toUtf8();
    const qsizetype from = option.isSite() ? text.indexOf("[site]") : 0;
    const qsizetype at = text.indexOf(QByteArray("\n;" + key.toUtf8() + " = "), from);
    if (at >= 0)
        text.remove(at + 1, 1);
    QCOMPARE(IniDocument(text).entries(section).isEmpty(), false);
    const Problems problems = check(text);
    QVERIFY2(!hasErrors(problems), qPrintable(key));
}

void TestOptionText::exampleDocumentsEveryKey_data()
{
    addKeys();
}

void TestOptionText::exampleDocumentsEveryKey()
{
    QFETCH(QString, section);
    QFETCH(QString, key);
    const Option &option = *findOption(section, key);
    const QString text = exampleConfig();
    const qsizetype from = option.isSite() ? text.indexOf(u"[site]"_s) : 0;
    const QRegularExpression line(u"^;?%1 = "_s.arg(key), QRegularExpression::MultilineOption);
    const qsizetype at = text.indexOf(line, from);
    QVERIFY(at >= 0);
    const qsizetype start = text.lastIndexOf(u"\n\n"_s, at) + 2;
    const QString paragraph =
        text.sliced(start, at - start).replace(u"\n# "_s, u" "_s).simplified();
    QVERIFY2(paragraph.contains(option.help), qPrintable(paragraph));
    QVERIFY2(paragraph.contains(describeValue(option)), qPrintable(paragraph));
    if (!option.defaultValue.isEmpty())
        QVERIFY2(paragraph.contains(u"Default: "_s + option.defaultValue), qPrintable(paragraph));
    if (option.status == OptionStatus::Works)
        QVERIFY2(paragraph.contains(describeEffect(option)), qPrintable(paragraph));
    for (const QString &name : option.names().mid(1))
        QVERIFY2(paragraph.contains(name), qPrintable(paragraph));
}

void TestOptionText::configShowsValuesWithOrigins()
{
    const QString text = printConfig({{u"lumos"_s, u"module"_s, u"wsgi"_s, u"/x.ini:3"_s},
                                      {u"lumos"_s, u"env"_s, u"KEY=hunter2"_s, u"command line"_s},
                                      {u"lumos"_s, u"chdir"_s, u""_s, u"default"_s},
                                      {u"site"_s, u"listen"_s, u"80"_s, u"default"_s}});
    QCOMPARE(text,
             u"[lumos]\n"
             "module = wsgi                                 (/x.ini:3)\n"
             "env = KEY=(hidden)                            (command line)\n"
             "chdir = (not set)\n"
             "\n"
             "[site]\n"
             "listen = 80                                   (default)\n"_s);
}

QTEST_GUILESS_MAIN(TestOptionText)
#include "tst_optiontext.moc"
