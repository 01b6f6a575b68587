// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"
#include "virtualenv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos;
using namespace lumos::test;

namespace {

const PythonFacts python{.version = u"3.11"_s, .prefix = u"/usr"_s};

} // namespace

class tst_VirtualEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void refuses_data();
    void refuses();
    void proposesTheFolderThatIsOne();
    void listsThePackagesOfTheOldOneFirst_data();
    void listsThePackagesOfTheOldOneFirst();
    void quotesPaths();
};

void tst_VirtualEnv::opens_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("venv") << QByteArray("home = /usr/bin\nversion = 3.11.2\n") << false;
    QTest::newRow("virtualenv") << QByteArray(
        "home = /usr/bin\nvirtualenv = 20.17\nversion_info = 3.11.2.final.0\n")
                                << false;
    QTest::newRow("uv") << QByteArray("home = /tmp\nuv = 0.5\nversion_info = 3.11.9\n") << true;
    QTest::newRow("its Python is gone")
        << QByteArray("home = /no/such/place\nversion = 3.11.2\n") << false;
    QTest::newRow("says nothing") << QByteArray() << false;
}

void tst_VirtualEnv::opens()
{
    QFETCH(QByteArray, config);
    QFETCH(bool, isForeign);
    const PythonProject project;
    project.write(u"Flask/pyvenv.cfg"_s, config);
    project.write(u"Flask/bin/python"_s, "");
    const Result<VirtualEnv> found =
        openVirtualEnv(project.path(u"Flask"_s), u"virtualenv = Flask"_s, project.path(), python);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QCOMPARE(found->program, project.path(u"Flask/bin/python"_s));
    QCOMPARE(found->isForeign, isForeign);
}

void tst_VirtualEnv::refuses_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("said");
    const QStringList whole{u"Flask/pyvenv.cfg"_s, u"Flask/bin/python"_s};
    QTest::newRow("missing") << QStringList{} << QByteArray()
                             << QStringList{u"virtualenv = Flask: there is no folder %1/Flask."_s,
                                            u"python3 -m venv %1/Flask"_s};
    QTest::newRow("no pyvenv.cfg")
        << QStringList{u"Flask/bin/python"_s} << QByteArray()
        << QStringList{u"%1/Flask is no virtualenv, it has no pyvenv.cfg"_s};
    QTest::newRow("conda") << QStringList{u"Flask/conda-meta/history"_s} << QByteArray()
                           << QStringList{u"is a conda environment"_s};
    QTest::newRow("no python") << QStringList{u"Flask/pyvenv.cfg"_s}
                               << QByteArray("version = 3.11.2\n")
                               << QStringList{u"%1/Flask/bin/python, is gone or a broken link"_s};
    QTest::newRow("older Python")
        << whole << QByteArray("home = /usr/bin\nversion = 3.9.2\n")
        << QStringList{u"the virtualenv %1/Flask is 3.9 (made by venv), this lumosd embeds 3.11"_s,
                       u"Rebuild it: mv -T %1/Flask %1/Flask.old && "
                       "/usr/bin/python3.11 -m venv %1/Flask"_s};
    QTest::newRow("that sees the system's packages")
        << whole << QByteArray("version = 3.9.2\ninclude-system-site-packages = true\n")
        << QStringList{u"/usr/bin/python3.11 -m venv --system-site-packages %1/Flask"_s};
    QTest::newRow("rebuilt before")
        << whole + QStringList{u"Flask.old/x"_s} << QByteArray("version = 3.9.2\n")
        << QStringList{u"mv -T %1/Flask %1/Flask.old2 && "_s};
    QTest::newRow("newer, by virtualenv")
        << whole << QByteArray("virtualenv = 20.0\nversion_info = 3.13.1.final.0\n")
        << QStringList{u"is 3.13 (made by virtualenv)"_s,
                       u"virtualenv -p /usr/bin/python3.11 %1/Flask"_s};
    QTest::newRow("by uv") << whole << QByteArray("uv = 0.5\nversion_info = 3.12.1\n")
                           << QStringList{u"made by uv"_s,
                                          u"&& uv venv --python /usr/bin/python3.11 %1/Flask"_s};
    QTest::newRow("by pyenv")
        << whole << QByteArray("home = /home/pi/.pyenv/versions/3.12.1/bin\nversion = 3.12.1\n")
        << QStringList{u"made by venv, with a Python of pyenv"_s};
    QTest::newRow("by pyenv in another place")
        << whole << QByteArray("home = /opt/py env/versions/3.12.1/bin\nversion = 3.12.1\n")
        << QStringList{u"made by venv, with a Python of pyenv"_s};
    QTest::newRow("told by its folders")
        << whole + QStringList{u"Flask/lib/python3.9/site-packages/x.py"_s} << QByteArray()
        << QStringList{u"is 3.9"_s};
}

void tst_VirtualEnv::refuses()
{
    QFETCH(QStringList, files);
    QFETCH(QByteArray, config);
    QFETCH(QStringList, said);
    const PythonProject project;
    for (const QString &file : files)
        project.write(file, file.endsWith("pyvenv.cfg"_L1) ? config : QByteArray());
    const Result<VirtualEnv> found =
        openVirtualEnv(project.path(u"Flask"_s), u"virtualenv = Flask"_s, project.path(), python);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ExitCode::Software);
    for (QString text : said) {
        text.replace("%1"_L1, project.path());
        QVERIFY2(found.error().text.contains(text), qPrintable(found.error().text));
    }
}

void tst_VirtualEnv::proposesTheFolderThatIsOne()
{
    const PythonProject project;
    project.write(u".venv/pyvenv.cfg"_s, "");
    const Result<VirtualEnv> found =
        openVirtualEnv(project.path(u"Flask"_s), u"virtualenv = Flask"_s, project.path(), python);
    QVERIFY(!found);
    QVERIFY2(found.error().text.contains("write virtualenv = .venv"_L1),
             qPrintable(found.error().text));
}

void tst_VirtualEnv::listsThePackagesOfTheOldOneFirst_data()
{
    QTest::addColumn<QByteArray>("requirements");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("installed");
    QTest::addColumn<bool>("isListed");
    const QByteArray venv = "version = 3.9.2\n";
    const QString byList = u"&& %1/Flask/bin/python -m pip install -r \"$list\""_s;
    QTest::newRow("no requirements.txt") << QByteArray() << venv << byList << true;
    QTest::newRow("an empty one") << QByteArray(" \n\n") << venv << byList << true;
    QTest::newRow("requirements.txt")
        << QByteArray("flask\n") << venv
        << u"&& %1/Flask/bin/python -m pip install -r %1/requirements.txt"_s << false;
    QTest::newRow("by uv") << QByteArray() << QByteArray("uv = 0.5\nversion = 3.9.2\n")
                           << u"&& uv pip install --python %1/Flask -r \"$list\""_s << true;
}

void tst_VirtualEnv::listsThePackagesOfTheOldOneFirst()
{
    QFETCH(QByteArray, requirements);
    QFETCH(QByteArray, config);
    QFETCH(QString, installed);
    QFETCH(bool, isListed);
    const PythonProject project;
    project.write(u"Flask/pyvenv.cfg"_s, config);
    project.write(u"Flask/lib/python3.9/site-packages/x.py"_s, "");
    if (!requirements.isEmpty())
        project.write(u"requirements.txt"_s, requirements);
    const QString text =
        openVirtualEnv(project.path(u"Flask"_s), u"x"_s, project.path(), python).error().text;
    QVERIFY2(text.endsWith(installed.replace("%1"_L1, project.path())), qPrintable(text));
    const qsizetype listing = text.indexOf("importlib.metadata"_L1);
    QCOMPARE(listing > 0, isListed);
    QVERIFY(listing < text.indexOf("mv -T "_L1));
}

void tst_VirtualEnv::quotesPaths()
{
    const PythonProject project;
    const QString folder = u"Bob's site"_s;
    project.write(folder + u"/pyvenv.cfg"_s, "version = 3.9.2\n");
    const auto found =
        openVirtualEnv(project.path(folder), u"virtualenv = x"_s, project.path(), python);
    const QString quoted = u"'%1/Bob'\\''s site'"_s.arg(project.path());
    QVERIFY2(found.error().text.contains(u"-m venv "_s + quoted), qPrintable(found.error().text));
}

QTEST_GUILESS_MAIN(tst_VirtualEnv)
#include "tst_virtualenv.moc"
