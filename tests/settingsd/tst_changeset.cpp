// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/changeset.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using bus::Fault;

class TestChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryPlainType_data();
    void takesEveryPlainType();
    void refusesInTheRightName_data();
    void refusesInTheRightName();
    void boundsWhatACallMayBring();
    void neverEchoesWhatIsNotText();
    void isPrivilegedByItsKeys();
    void masksSecretsInTheAudit();
    void keepsCommentsAndOrder();
    void writesValuesLiterally_data();
    void writesValuesLiterally();
    void writesWhereTheFileHasItsKeys();
    void resetsByRemovingEveryLine();
};

static QByteArray edited(const QByteArray &text, const QVariantMap &changes)
{
    IniDocument document(text);
    const auto set = changeSetFrom(changes);
    if (!set)
        return "refused: " + set.error().text.toUtf8();
    const auto done = editDocument(document, *set);
    return done ? document.toBytes() : "refused: " + done.error().text.toUtf8();
}

void TestChangeSet::takesEveryPlainType_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("string") << u"processes"_s << QVariant(u"3"_s) << QByteArray("processes = 3");
    QTest::newRow("number") << u"processes"_s << QVariant(3u) << QByteArray("processes = 3");
    QTest::newRow("64 bit") << u"limit-post"_s << QVariant(5000000000LL)
                            << QByteArray("limit-post = 5000000000");
    QTest::newRow("boolean") << u"vacuum"_s << QVariant(false) << QByteArray("vacuum = false");
    QTest::newRow("list") << u"env"_s << QVariant(QStringList{u"A=1"_s, u"B=2"_s})
                          << QByteArray("env = A=1\nenv = B=2");
    QTest::newRow("another name") << u"workers"_s << QVariant(u"2"_s)
                                  << QByteArray("processes = 2");
}

void TestChangeSet::takesEveryPlainType()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, line);
    QCOMPARE(edited("[lumos]\n", {{key, value}}), "[lumos]\n" + line + "\n");
}

void TestChangeSet::refusesInTheRightName_data()
{
    QTest::addColumn<QVariantMap>("changes");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("unknown") << QVariantMap{{u"proceses"_s, 1}} << Fault::UnknownOption;
    QTest::newRow("include is no key")
        << QVariantMap{{u"include"_s, u"x"_s}} << Fault::UnknownOption;
    QTest::newRow("double") << QVariantMap{{u"processes"_s, 1.5}} << Fault::InvalidValue;
    QTest::newRow("map") << QVariantMap{{u"processes"_s, QVariantMap()}} << Fault::InvalidValue;
    QTest::newRow("two values") << QVariantMap{{u"processes"_s, QStringList{u"1"_s, u"2"_s}}}
                                << Fault::InvalidValue;
    QTest::newRow("two names") << QVariantMap{{u"processes"_s, 1}, {u"workers"_s, 2}}
                               << Fault::InvalidValue;
}

void TestChangeSet::refusesInTheRightName()
{
    QFETCH(QVariantMap, changes);
    const auto set = changeSetFrom(changes);
    QVERIFY(!set);
    QTEST(set.error().fault, "fault");
    QVERIFY(!set.error().text.isEmpty());
}

void TestChangeSet::boundsWhatACallMayBring()
{
    QVariantMap many;
    for (int i = 0; i < 257; ++i)
        many.insert(u"key-%1"_s.arg(i), i);
    QCOMPARE(changeSetFrom(many).error().fault, Fault::TooLarge);
    const QString most(maximumText, u'x');
    QVERIFY(changeSetFrom({{u"procname-prefix"_s, most}}));
    QCOMPARE(changeSetFrom({{u"procname-prefix"_s, QString(most + u'x')}}).error().fault,
             Fault::TooLarge);
    QCOMPARE(changeOf(u"lumos"_s, u"procname-prefix"_s, most + u'x').error().fault,
             Fault::TooLarge);
    const QStringList values(257, u"A=1"_s);
    QCOMPARE(changeSetFrom({{u"env"_s, values}}).error().fault, Fault::TooLarge);
}

void TestChangeSet::neverEchoesWhatIsNotText()
{
    const QString key = QString(QChar(0xD800)) + u"\n\x1b[31m"_s + QString(1000, u'k');
    const auto set = changeSetFrom({{key, 1}});
    QVERIFY(!set);
    QVERIFY(set.error().text.size() < 200);
    for (const QChar c : set.error().text)
        QVERIFY(c.isPrint() && !c.isSurrogate());
}

void TestChangeSet::isPrivilegedByItsKeys()
{
    QVERIFY(!changeSetFrom({{u"processes"_s, 1}, {u"site-listen"_s, 8080}})->isPrivileged());
    QVERIFY(changeSetFrom({{u"processes"_s, 1}, {u"module"_s, u"x"_s}})->isPrivileged());
    QVERIFY(changeOf(u"site"_s, u"static"_s, u"/srv"_s)->isPrivileged());
    QVERIFY(resetOf(u"lumos"_s, u"uid"_s)->isPrivileged());
}

void TestChangeSet::masksSecretsInTheAudit()
{
    const auto set = changeSetFrom({{u"env"_s, u"TOKEN=hush"_s}, {u"processes"_s, 4}});
    QCOMPARE(set->audit(), u"env=*** processes=4"_s);
    QCOMPARE(set->keys(), u"env, processes"_s);
}

void TestChangeSet::keepsCommentsAndOrder()
{
    const QByteArray before = "; mine\r\n[lumos]\r\n# five\r\nprocesses=5\r\nunknown = x\r\n";
    QCOMPARE(edited(before, {{u"processes"_s, 4}, {u"site-listen"_s, 8080}}),
             "; mine\r\n[lumos]\r\n# five\r\nprocesses=4\r\nunknown = x\r\n\r\n[site]\r\n"
             "listen = 8080\r\n");
}

void TestChangeSet::writesValuesLiterally_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("percent") << u"procname-prefix"_s << u"%d%(env)"_s
                             << QByteArray("[lumos]\nprocname-prefix = %%d%%(env)\n");
    QTest::newRow("log format") << u"log-format"_s << u"%(addr)"_s
                                << QByteArray("[lumos]\nlog-format = %(addr)\n");
    const QByteArray refused("refused: the value of procname-prefix cannot hold $( or @(, which "
                             "the file takes for a placeholder");
    QTest::newRow("file") << u"procname-prefix"_s << u"@(/etc/shadow)"_s << refused;
    QTest::newRow("variable") << u"procname-prefix"_s << u"a$(HOME)"_s << refused;
    QTest::newRow("second line") << u"procname-prefix"_s << u"a\nuid = root"_s
                                 << QByteArray("refused: the value of procname-prefix must be one "
                                               "line without blanks around it");
}

void TestChangeSet::writesValuesLiterally()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QTEST(edited("[lumos]\n", {{key, value}}), "result");
}

void TestChangeSet::writesWhereTheFileHasItsKeys()
{
    QCOMPARE(edited("[uwsgi]\nworkers = 5\n", {{u"processes"_s, 4}, {u"site-listen"_s, 81}}),
             "[uwsgi]\nworkers = 4\n\n[site]\nlisten = 81\n");
    QCOMPARE(edited("[uwsgi]\nprocesses = 5\n[lumos]\n", {{u"processes"_s, 4}}),
             "[uwsgi]\nprocesses = 5\n[lumos]\nprocesses = 4\n");
    QCOMPARE(edited("", {{u"processes"_s, 4}}), "[lumos]\nprocesses = 4\n");
}

void TestChangeSet::resetsByRemovingEveryLine()
{
    QCOMPARE(edited("[lumos]\nenv = A=1\n# kept\nenv = B=2\nvacuum = true\n",
                    {{u"env"_s, QStringList()}}),
             "[lumos]\n# kept\nvacuum = true\n");
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
