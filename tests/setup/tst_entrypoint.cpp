// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/entrypoint.h"

#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestEntryPoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheEntry_data();
    void choosesTheEntry();
    void writesTheTarget_data();
    void writesTheTarget();
    void namesFilesThatHaveNoName();
    void judgesTheChoice_data();
    void judgesTheChoice();
    void judgesWhatIsLoaded();
};

/// "wsgi.py:application,app" to a source with these applications.
static QList<SourceFacts> sourcesOf(const QString &line)
{
    QList<SourceFacts> sources;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        SourceFacts source;
        source.file = word.section(u':', 0, 0);
        int number = 0;
        for (const QString &name : word.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            source.applications.append({name, ++number});
        sources.append(source);
    }
    return sources;
}

void TestEntryPoint::choosesTheEntry_data()
{
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("expected"); // targets, the chosen one first
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("none that fits") << u"wsgi.py:"_s << u""_s;
    QTest::newRow("the tutorial's") << u"Lumos.py:app wsgi.py:application"_s << u"wsgi Lumos:app"_s;
    QTest::newRow("app before main") << u"app.py:app main.py:app"_s << u"app:app main:app"_s;
    QTest::newRow("the only one") << u"site.py:server"_s << u"site:server"_s;
    QTest::newRow("a factory") << u"app.py:create_app()"_s << u"app:create_app()"_s;
    QTest::newRow("wsgi.py without one") << u"wsgi.py: other.py:app"_s << u"other:app"_s;
    QTest::newRow("Django") << u"manage.py: shop/wsgi.py:application"_s << u"shop.wsgi"_s;
    QTest::newRow("a package") << u"flaskr/__init__.py:create_app()"_s << u"flaskr:create_app()"_s;
    QTest::newRow("own files before packages")
        << u"pkg/__init__.py:app run.py:app"_s << u"run:app pkg:app"_s;
}

void TestEntryPoint::choosesTheEntry()
{
    QFETCH(QString, sources);
    QStringList targets;
    for (const Candidate &candidate : findCandidates(sourcesOf(sources)))
        targets += candidate.target();
    QTEST(targets.join(u' '), "expected");
}

void TestEntryPoint::writesTheTarget_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("callable");
    QTest::addColumn<QString>("target");
    QTest::newRow("usual") << u"wsgi"_s << u"application"_s << u"wsgi"_s;
    QTest::newRow("app") << u"a.b"_s << u"app"_s << u"a.b:app"_s;
    QTest::newRow("the built-in page's name") << u"lumos"_s << u"app"_s << u"python:lumos:app"_s;
    QTest::newRow("no name") << u""_s << u"app"_s << u""_s;
}

void TestEntryPoint::writesTheTarget()
{
    QFETCH(QString, module);
    QFETCH(QString, callable);
    QTEST((Candidate{{}, module, callable, 0}.target()), "target");
}

void TestEntryPoint::namesFilesThatHaveNoName()
{
    for (const QString &file : {u"my-site.py"_s, u"2nd.py"_s, u"a b.py"_s, u"a\n.py"_s}) {
        SourceFacts source;
        source.file = file;
        source.applications = {{u"app"_s, 1}};
        const auto found = findCandidates({source});
        QCOMPARE(found[0].module, QString());
        QCOMPARE(judgeEntry(found, {source}).value(0).code, u"named-by-file"_s);
    }
    SourceFacts hidden;
    hidden.file = u"code.py"_s;
    hidden.isHiddenByPython = true;
    hidden.applications = {{u"app"_s, 1}};
    QCOMPARE(findCandidates({hidden})[0].module, QString());
    SourceFacts umlaut;
    umlaut.file = u"größe.py"_s;
    umlaut.applications = {{u"app"_s, 1}};
    QCOMPARE(findCandidates({umlaut})[0].module, u"größe"_s);
}

void TestEntryPoint::judgesTheChoice_data()
{
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("codes");
    QTest::newRow("clear") << u"wsgi.py:application Lumos.py:app"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u"no-application"_s;
    QTest::newRow("none that fits") << u"a.py: b.py:"_s << u"no-application"_s;
    QTest::newRow("not where it was looked for")
        << u"wsgi.py: other.py:app"_s << u"no-application-in-entry"_s;
    QTest::newRow("several") << u"a.py:app b.py:app"_s << u"several-applications"_s;
}

void TestEntryPoint::judgesTheChoice()
{
    QFETCH(QString, sources);
    const QList<SourceFacts> all = sourcesOf(sources);
    QStringList codes;
    for (const FolderFinding &finding : judgeEntry(findCandidates(all), all))
        codes += finding.code;
    QTEST(codes.join(u' '), "codes");
}

void TestEntryPoint::judgesWhatIsLoaded()
{
    SourceFacts source;
    source.file = u"50%1.py"_s;
    source.threads = {{u"Thread"_s, 3}, {u"Timer"_s, 9}};
    source.devices = {{u"%1%2"_s, 4}};
    source.runs = {{u"app.run()"_s, 5}};
    source.mistake = {u"invalid syntax"_s, 6};
    const FolderFindings findings = judgeSources({source});
    QStringList codes;
    for (const FolderFinding &finding : findings)
        codes += finding.code + u':' + QString::number(finding.line);
    QCOMPARE(codes.join(u' '),
             u"unreadable-source:6 thread-at-load:3 device-at-load:4 runs-by-itself:5"_s);
    QVERIFY2(findings[1].text.startsWith(u"50%1.py, line 3: a thread"_s),
             qPrintable(findings[1].text));
    QVERIFY(findings[2].text.contains(u"(%1%2)"_s));
}

QTEST_APPLESS_MAIN(TestEntryPoint)
#include "tst_entrypoint.moc"
