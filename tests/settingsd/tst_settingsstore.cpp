// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/settingsstore.h"

#include "../shared/fakesystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using bus::Fault;

static const QByteArray start = "# mine\n[lumos]\nsocket = /run/lumos/lumos.sock\nprocesses = 5\n";

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAValidChangeAndKeepsTheOld();
    void knowsTheFileByItsBytes();
    void refusesTheSecondOfTwoEditors();
    void refusesWhatSomebodyWroteMeanwhile();
    void refusesAValueInTheRightName_data();
    void refusesAValueInTheRightName();
    void cannotSetWhatAnIncludeOverrides();
    void worksOnAFileThatIsNotThereYet();
    void tellsTheEffect_data();
    void tellsTheEffect();
    void rollsBackAndKeepsTheRefused();
    void writesNothingForNothing();
    void saysThatTheDirectoryIsReadOnly();

private:
    void put(const QByteArray &text);
    QByteArray now() const;
    Answer<void> set(const QVariantMap &changes, const QString &etag = {});

    SystemFacts m_facts = fakeSystem();
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<SettingsStore> m_store;
};

void TestSettingsStore::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_root->path()).mkpath(u"etc/lumos"_s));
    m_store =
        std::make_unique<SettingsStore>(appNames().value(), SystemPaths{m_root->path()}, m_facts);
    put(start);
}

void TestSettingsStore::put(const QByteArray &text)
{
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestSettingsStore::now() const
{
    QFile file(m_store->file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

Answer<void> TestSettingsStore::set(const QVariantMap &changes, const QString &etag)
{
    const auto set = changeSetFrom(changes);
    if (!set)
        return tl::unexpected(set.error());
    const auto prepared = m_store->prepare(*set, etag);
    if (!prepared)
        return tl::unexpected(prepared.error());
    return m_store->write(*prepared, {.uid = 0, .user = u"root"_s, .what = set->keys(), .time = 1});
}

void TestSettingsStore::writesAValidChangeAndKeepsTheOld()
{
    QVERIFY(set({{u"processes"_s, 4}}));
    QCOMPARE(now(), QByteArray(start).replace("processes = 5", "processes = 4"));
    const HistoryRows rows = m_store->history().rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].what, u"processes"_s);
    QCOMPARE(m_store->history().text(rows[0].id), start);
    QCOMPARE(m_store->snapshot().read.settings.processes, 4);
}

void TestSettingsStore::knowsTheFileByItsBytes()
{
    const QString etag = m_store->snapshot().etag;
    QCOMPARE(etag, etagOf(start));
    put(start + "\n");
    QVERIFY(m_store->snapshot().etag != etag);
    put(start);
    QCOMPARE(m_store->snapshot().etag, etag);
}

void TestSettingsStore::refusesTheSecondOfTwoEditors()
{
    const QString etag = m_store->snapshot().etag;
    QVERIFY(set({{u"processes"_s, 4}}, etag));
    const auto second = set({{u"processes"_s, 3}}, etag);
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::Conflict);
    QVERIFY(now().contains("processes = 4"));
}

void TestSettingsStore::refusesWhatSomebodyWroteMeanwhile()
{
    const auto prepared = m_store->prepare(*changeSetFrom({{u"processes"_s, 4}}), {});
    QVERIFY(prepared);
    put(start + "vacuum = false\n");
    const auto written = m_store->write(*prepared, {});
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Conflict);
    QCOMPARE(now(), start + "vacuum = false\n");
}

void TestSettingsStore::refusesAValueInTheRightName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QVariantMap>("changes");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("range") << start << QVariantMap{{u"processes"_s, 0}} << Fault::InvalidValue;
    QTest::newRow("mode") << start << QVariantMap{{u"chmod-socket"_s, u"888"_s}}
                          << Fault::InvalidValue;
    QTest::newRow("unknown user") << start << QVariantMap{{u"chown-socket"_s, u"nobody-here:x"_s}}
                                  << Fault::InvalidValue;
    QTest::newRow("root") << start << QVariantMap{{u"uid"_s, u"root"_s}} << Fault::InvalidValue;
    QTest::newRow("broken elsewhere") << start + "proceses = 3\n"
                                      << QVariantMap{{u"vacuum"_s, true}} << Fault::ParseFailed;
    QTest::newRow("no socket left")
        << start << QVariantMap{{u"socket"_s, QStringList()}} << Fault::ParseFailed;
    QTest::newRow("too large") << start + "# " + QByteArray(66000, 'x') + "\n"
                               << QVariantMap{{u"processes"_s, 3}} << Fault::TooLarge;
}

void TestSettingsStore::refusesAValueInTheRightName()
{
    QFETCH(QByteArray, text);
    QFETCH(QVariantMap, changes);
    put(text);
    const auto done = set(changes);
    QVERIFY(!done);
    QTEST(done.error().fault, "fault");
    QCOMPARE(now(), text);
    QVERIFY(m_store->history().rows().isEmpty());
}

void TestSettingsStore::cannotSetWhatAnIncludeOverrides()
{
    QFile other(m_root->filePath(u"etc/lumos/more.inc"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("[lumos]\nprocesses = 9\n");
    other.close();
    put(start + "include = more.inc\n");
    const auto done = set({{u"processes"_s, 4}});
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::InvalidValue);
    QVERIFY2(done.error().text.contains(u"more.inc:2"_s), qPrintable(done.error().text));
}

void TestSettingsStore::worksOnAFileThatIsNotThereYet()
{
    QVERIFY(QFile::remove(m_store->file()));
    QVERIFY(set({{u"socket"_s, u"/run/lumos/lumos.sock"_s}}));
    QCOMPARE(now(), "[lumos]\nsocket = /run/lumos/lumos.sock\n");
    QVERIFY(m_store->history().rows().isEmpty());
}

void TestSettingsStore::tellsTheEffect_data()
{
    QTest::addColumn<QVariantMap>("changes");
    QTest::addColumn<quint32>("effect");
    QTest::newRow("same value") << QVariantMap{{u"processes"_s, 5}} << 0u;
    QTest::newRow("reload") << QVariantMap{{u"processes"_s, 4}} << 1u;
    QTest::newRow("restart") << QVariantMap{{u"pidfile"_s, u"/run/lumos/web.pid"_s}} << 2u;
    QTest::newRow("a socket's mode") << QVariantMap{{u"chmod-socket"_s, u"666"_s}} << 1u;
    QTest::newRow("both are a restart")
        << QVariantMap{{u"processes"_s, 4}, {u"pidfile"_s, u"/run/lumos/web.pid"_s}} << 2u;
    QTest::newRow("site") << QVariantMap{{u"site-listen"_s, 8080}} << 4u;
    QTest::newRow("a limit that nginx has too")
        << QVariantMap{{u"limit-post"_s, 2000000}} << (1u | 4u);
    QTest::newRow("another socket")
        << QVariantMap{{u"socket"_s, u"/run/lumos/b.sock"_s}} << (1u | 4u);
}

void TestSettingsStore::tellsTheEffect()
{
    QFETCH(QVariantMap, changes);
    const auto attempt = m_store->attempt(*changeSetFrom(changes));
    QVERIFY(attempt);
    QTEST(attempt->effect, "effect");
}

void TestSettingsStore::rollsBackAndKeepsTheRefused()
{
    const auto prepared = m_store->prepare(*changeSetFrom({{u"processes"_s, 4}}), {});
    QVERIFY(prepared);
    QVERIFY(m_store->write(*prepared, {}));
    QVERIFY(m_store->rollBack(*prepared));
    QCOMPARE(now(), start);
    QFile rejected(m_store->file() + u".rejected"_s);
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    QCOMPARE(rejected.readAll(), prepared->text);
}

void TestSettingsStore::writesNothingForNothing()
{
    QVERIFY(set({{u"processes"_s, 5}}));
    QVERIFY(m_store->history().rows().isEmpty());
}

void TestSettingsStore::saysThatTheDirectoryIsReadOnly()
{
    if (::geteuid() == 0)
        QSKIP("root writes everywhere; test_settings.py mounts it read-only");
    QVERIFY(set({{u"processes"_s, 4}})); // makes the history
    const QString directory = m_root->filePath(u"etc/lumos"_s);
    QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!m_store->isWritable());
    const auto done = set({{u"processes"_s, 3}});
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::ReadOnly);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
