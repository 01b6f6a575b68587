// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/requirements.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void readsTheNamesOfInstalledPackages();
    void findsModules_data();
    void findsModules();
};

void TestRequirements::parses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name"); // empty: no package
    QTest::addColumn<QString>("exact");
    QTest::addColumn<bool>("isConditional");
    const auto row = [](const char *line, const char *name, const char *exact = "",
                        bool isConditional = false) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(name)
                            << QString::fromUtf8(exact) << isConditional;
    };
    row("flask", "flask");
    row("  Flask == 2.2.2  # the web", "flask", "2.2.2");
    row("Flask_SQLAlchemy>=3,<4", "flask-sqlalchemy");
    row("ruamel.yaml~=0.17", "ruamel-yaml");
    row("requests[socks]==2.28.1", "requests", "2.28.1");
    row("flask==2.*", "flask");
    row("RPi.GPIO ; platform_machine == 'armv7l'", "rpi-gpio", "", true);
    row("flask (==2.0)", "flask", "2.0");
    row("flask==2.0 --hash=sha256:abc", "flask", "2.0");
    row("# flask", "");
    row("", "");
    row("-r other.txt", "");
    row("-e .", "");
    row("--index-url https://example.org/", "");
    row("./local.whl", "");
    row("https://example.org/a.zip", "");
    row("git+https://example.org/a.git", "");
    row("pkg @ https://example.org/a.zip", "pkg");
    row("\xef\xbb\xbf", "");
}

void TestRequirements::parses()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const QList<Requirement> found = parseRequirements(u"\n"_s + line + u"\n\n"_s);
    QCOMPARE(found.size(), name.isEmpty() ? 0 : 1);
    if (name.isEmpty())
        return;
    QCOMPARE(found[0].name, name);
    QTEST(found[0].exactVersion, "exact");
    QTEST(found[0].isConditional, "isConditional");
}

void TestRequirements::readsTheNamesOfInstalledPackages()
{
    const QTemporaryDir place;
    const QDir folder(place.path());
    for (const QString &name :
         {u"a/Flask-2.2.2.dist-info"_s, u"a/ruamel.yaml-0.17.21.dist-info"_s,
          u"a/PyYAML-6.0.egg-info"_s, u"a/blinker-1.5-py3.11.egg-info"_s,
          u"a/distro_info.egg-info"_s, u"b/flask-1.0.dist-info"_s, u"b/other"_s})
        QVERIFY(folder.mkpath(name));
    const auto found =
        installedPackages({folder.filePath(u"a"_s), folder.filePath(u"b"_s), u"/none"_s});
    QCOMPARE(found.size(), 5);
    QCOMPARE(found.value(u"flask"_s), u"2.2.2"_s);
    QCOMPARE(found.value(u"ruamel-yaml"_s), u"0.17.21"_s);
    QCOMPARE(found.value(u"pyyaml"_s), u"6.0"_s);
    QCOMPARE(found.value(u"blinker"_s), u"1.5"_s);
    QVERIFY(found.contains(u"distro-info"_s));
}

void TestRequirements::findsModules_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("package") << u"flask"_s << true;
    QTest::newRow("file") << u"six"_s << true;
    QTest::newRow("compiled") << u"lxml"_s << true;
    QTest::newRow("other") << u"fla"_s << false;
    QTest::newRow("a file that is none") << u"data"_s << false;
}

void TestRequirements::findsModules()
{
    QFETCH(QString, module);
    const QTemporaryDir place;
    const QDir folder(place.path());
    QVERIFY(folder.mkpath(u"flask"_s));
    for (const QString &name : {u"six.py"_s, u"lxml.cpython-311-x86_64-linux-gnu.so"_s, u"data"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    QTEST(canImport(module, {u"/none"_s, place.path()}), "isThere");
}

QTEST_APPLESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
