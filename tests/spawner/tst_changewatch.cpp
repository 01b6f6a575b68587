// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawner/changewatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using Kind = ChangeWatch::Kind;
using Act = std::function<void(const QDir &)>;

Q_DECLARE_METATYPE(Act)

class TestChangeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void seesSources_data();
    void seesSources();
    void seesNothing_data();
    void seesNothing();
    void followsFoldersThatComeAndGo_data();
    void followsFoldersThatComeAndGo();
    void seesASourceFolderOfItsOwn();
    void seesFiles_data();
    void seesFiles();
    void followsALinkThatIsTurned();
    void staysBelowItsLimit();
    void namesAFolderItMayNotRead();
    void isSilentWhileNothingHappens();

private:
    [[nodiscard]] QStringList changed(Kind kind);

    std::unique_ptr<QTemporaryDir> m_place;
    QDir m_folder;
    std::optional<ChangeWatch> m_watch;
};

static void write(const QDir &folder, const QString &name, const QByteArray &text = "x = 1\n")
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

static void link(const QDir &folder, const QString &target, const QString &name)
{
    QVERIFY(QFile::link(target, folder.filePath(name)));
}

static void rename(const QDir &folder, const QString &from, const QString &to)
{
    // rename(2), which replaces what is there; QFile does not.
    QCOMPARE(::rename(QFile::encodeName(folder.filePath(from)).constData(),
                      QFile::encodeName(folder.filePath(to)).constData()),
             0);
}

void TestChangeWatch::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_folder = QDir(m_place->filePath(u"app"_s));
    write(m_folder, u"app.py"_s);
    write(m_folder, u"pkg/views.py"_s);
    write(m_folder, u"venv/pyvenv.cfg"_s);
    write(m_folder, u"venv/lib/flask.py"_s);
    write(m_folder, u"static/a.css"_s);
    m_watch.emplace(ChangeWatch::begin().value());
}

void TestChangeWatch::cleanup()
{
    m_watch.reset();
    m_place.reset();
}

/// Paths relative to the place, each once.
QStringList TestChangeWatch::changed(Kind kind)
{
    QStringList paths;
    for (const ChangeWatch::Change &change : m_watch->takeChanges()) {
        if (change.kind == kind)
            paths += QDir(m_place->path()).relativeFilePath(change.path);
    }
    paths.removeDuplicates();
    return paths;
}

void TestChangeWatch::seesSources_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Act &act, const QString &expected) {
        QTest::newRow(name) << act << expected;
    };
    row(
        "written", [](const QDir &d) { write(d, u"app.py"_s, "y"); }, u"app/app.py"_s);
    row(
        "below", [](const QDir &d) { write(d, u"pkg/views.py"_s); }, u"app/pkg/views.py"_s);
    row(
        "new", [](const QDir &d) { write(d, u"new.py"_s); }, u"app/new.py"_s);
    row(
        "deleted", [](const QDir &d) { QFile::remove(d.filePath(u"app.py"_s)); }, u"app/app.py"_s);
    row(
        "touched",
        [](const QDir &d) {
            QFile file(d.filePath(u"app.py"_s));
            QVERIFY(file.open(QIODevice::ReadWrite));
        },
        u"app/app.py"_s);
    row(
        "as vim saves",
        [](const QDir &d) {
            write(d, u"4913"_s);
            QFile::remove(d.filePath(u"4913"_s));
            rename(d, u"app.py"_s, u"app.py~"_s);
            write(d, u"app.py"_s);
            QFile::remove(d.filePath(u"app.py~"_s));
        },
        u"app/app.py"_s);
    row(
        "as rsync copies",
        [](const QDir &d) {
            write(d, u".app.py.Xa3fQ1"_s);
            rename(d, u".app.py.Xa3fQ1"_s, u"app.py"_s);
        },
        u"app/app.py"_s);
    row(
        "new package", [](const QDir &d) { write(d, u"api/v1/users.py"_s); },
        u"app/api/v1/users.py"_s);
    row(
        "package moved in",
        [](const QDir &d) {
            write(d, u"../elsewhere/m.py"_s);
            rename(d, u"../elsewhere"_s, u"moved"_s);
        },
        u"app/moved/m.py"_s);
    row(
        "package moved away", [](const QDir &d) { rename(d, u"pkg"_s, u"../gone"_s); },
        u"app/pkg"_s);
    row(
        "linked", [](const QDir &d) { link(d, u"app.py"_s, u"other.py"_s); }, u"app/other.py"_s);
}

void TestChangeWatch::seesSources()
{
    QFETCH(Act, act);
    m_watch->watchTree(m_folder.path());
    QCOMPARE(changed(Kind::Source), QStringList());
    act(m_folder);
    QTEST(changed(Kind::Source).join(u' '), "expected");
    QCOMPARE(changed(Kind::Source), QStringList());
}

void TestChangeWatch::seesNothing_data()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
    row("other files", [](const QDir &d) { write(d, u"static/a.css"_s); });
    row("byte code", [](const QDir &d) { write(d, u"__pycache__/app.cpython-311.py"_s); });
    row("swap file", [](const QDir &d) { write(d, u".app.py.swp"_s); });
    row("lock of emacs", [](const QDir &d) { link(d, u"nowhere"_s, u".#app.py"_s); });
    row("virtualenv", [](const QDir &d) { write(d, u"venv/lib/flask.py"_s); });
    row("repository", [](const QDir &d) { write(d, u".git/hook.py"_s); });
    row("read", [](const QDir &d) {
        QFile file(d.filePath(u"app.py"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readAll();
    });
    row("mode",
        [](const QDir &d) { QFile::setPermissions(d.filePath(u"app.py"_s), QFile::ReadOwner); });
    row("uploads", [](const QDir &d) {
        write(d, u"uploads/tmp/picture"_s);
        rename(d, u"uploads/tmp"_s, u"uploads/done"_s);
        QDir(d.filePath(u"uploads"_s)).removeRecursively();
    });
}

void TestChangeWatch::seesNothing()
{
    QFETCH(Act, act);
    m_watch->watchTree(m_folder.path());
    act(m_folder);
    QCOMPARE(m_watch->takeChanges(), QList<ChangeWatch::Change>());
}

void TestChangeWatch::followsFoldersThatComeAndGo_data()
{
    QTest::addColumn<QString>("folder"); // which is removed and made anew
    QTest::addColumn<bool>("isLookedAtBetween");
    for (const char *folder : {"app/pkg", "app"}) {
        QTest::addRow("%s, seen gone", folder) << QString::fromLatin1(folder) << true;
        QTest::addRow("%s, at once", folder) << QString::fromLatin1(folder) << false;
    }
}

void TestChangeWatch::followsFoldersThatComeAndGo()
{
    QFETCH(QString, folder);
    QFETCH(bool, isLookedAtBetween);
    m_watch->watchTree(m_folder.path());
    const QDir anew(m_place->filePath(folder));
    QVERIFY(QDir(anew).removeRecursively());
    if (isLookedAtBetween)
        QVERIFY(!changed(Kind::Source).isEmpty());
    write(anew, u"m.py"_s);
    QVERIFY(changed(Kind::Source).contains(folder + u"/m.py"_s));
    write(anew, u"deep/n.py"_s);
    QCOMPARE(changed(Kind::Source), QStringList{folder + u"/deep/n.py"_s});
    write(anew, u"m.py"_s);
    QCOMPARE(changed(Kind::Source), QStringList{folder + u"/m.py"_s});
}

void TestChangeWatch::seesASourceFolderOfItsOwn()
{
    m_watch->watchFolder(m_folder.path());
    write(m_folder, u"pkg/views.py"_s);
    write(m_folder, u"new/x.py"_s);
    QCOMPARE(changed(Kind::Source), QStringList());
    write(m_folder, u"app.py"_s);
    QCOMPARE(changed(Kind::Source), QStringList{u"app/app.py"_s});
}

void TestChangeWatch::seesFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("isChange");
    const auto row = [](const char *name, const QString &file, const Act &act, bool isChange) {
        QTest::newRow(name) << file << act << isChange;
    };
    const auto touch = [](const QString &name) {
        return [name](const QDir &d) {
            const QByteArray path = QFile::encodeName(d.filePath(name));
            QCOMPARE(::utimensat(AT_FDCWD, path.constData(), nullptr, 0), 0);
        };
    };
    const auto make = [](const QString &name) { return [name](const QDir &d) { write(d, name); }; };
    row("touched", u"app.py"_s, touch(u"app.py"_s), true);
    row("written", u"app.py"_s, make(u"app.py"_s), true);
    row("made", u"reload"_s, make(u"reload"_s), true);
    row("made with its folders", u"a/b/reload"_s, make(u"a/b/reload"_s), true);
    row(
        "replaced", u"app.py"_s, [](const QDir &d) { rename(d, u"pkg/views.py"_s, u"app.py"_s); },
        true);
    row("another one", u"app.py"_s, make(u"other"_s), false);
    row(
        "removed", u"app.py"_s, [](const QDir &d) { QFile::remove(d.filePath(u"app.py"_s)); },
        false);
    row(
        "mode", u"app.py"_s,
        [](const QDir &d) { QFile::setPermissions(d.filePath(u"app.py"_s), QFile::ReadOwner); },
        false);
    row(
        "through removed folders", u"pkg/views.py"_s,
        [](const QDir &d) {
            QVERIFY(QDir(d.filePath(u"pkg"_s)).removeRecursively());
            write(d, u"pkg/views.py"_s);
        },
        true);
}

void TestChangeWatch::seesFiles()
{
    QFETCH(QString, file);
    QFETCH(Act, act);
    QFETCH(bool, isChange);
    m_watch->watchFile(m_folder.filePath(file));
    QCOMPARE(changed(Kind::File), QStringList());
    QTest::qSleep(20); // the kernel's clock of files must have moved on
    act(m_folder);
    QCOMPARE(changed(Kind::File), isChange ? QStringList{u"app/"_s + file} : QStringList());
    QCOMPARE(changed(Kind::File), QStringList());
    QTest::qSleep(20);
    write(m_folder, file);
    QCOMPARE(changed(Kind::File), QStringList{u"app/"_s + file});
}

// A release is often a folder of its own, and `current` a link to the newest.
void TestChangeWatch::followsALinkThatIsTurned()
{
    const QDir place(m_place->path());
    write(place, u"releases/1/reload"_s);
    write(place, u"releases/2/reload"_s);
    link(place, u"releases/1"_s, u"newest"_s);
    link(place, u"newest"_s, u"current"_s);
    m_watch->watchFile(place.filePath(u"current/reload"_s));
    link(place, u"releases/2"_s, u"next"_s);
    rename(place, u"next"_s, u"newest"_s);
    QCOMPARE(changed(Kind::File), QStringList{u"current/reload"_s});
    QTest::qSleep(20);
    write(place, u"releases/2/reload"_s);
    QCOMPARE(changed(Kind::File), QStringList{u"current/reload"_s});
}

void TestChangeWatch::staysBelowItsLimit()
{
    m_watch.emplace(ChangeWatch::begin(20).value());
    for (int i = 0; i < 30; ++i)
        QVERIFY(m_folder.mkpath(u"many/%1"_s.arg(i)));
    m_watch->watchTree(m_folder.path());
    QVERIFY2(m_watch->complaint().contains(u"more than 20"_s), qPrintable(m_watch->complaint()));
    write(m_folder, u"app.py"_s);
    QCOMPARE(changed(Kind::Source), QStringList{u"app/app.py"_s});
}

void TestChangeWatch::namesAFolderItMayNotRead()
{
    if (::geteuid() == 0)
        QSKIP("root may read every folder");
    QFile::setPermissions(m_folder.path(), QFile::ExeOwner);
    m_watch->watchFile(m_folder.filePath(u"reload"_s));
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(m_watch->complaint().contains(u"chmod o+rx"_s), qPrintable(m_watch->complaint()));
}

void TestChangeWatch::isSilentWhileNothingHappens()
{
    m_watch->watchTree(m_folder.path());
    m_watch->watchFile(m_folder.filePath(u"reload"_s));
    char byte = 0;
    QCOMPARE(::read(m_watch->fd(), &byte, 1), -1);
    QCOMPARE(errno, EAGAIN);
}

QTEST_GUILESS_MAIN(TestChangeWatch)
#include "tst_changewatch.moc"
