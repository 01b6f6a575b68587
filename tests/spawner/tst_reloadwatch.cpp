// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spawner/reloadwatch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestReloadWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForAQuietWhile();
    void doesNotWaitForEver();
    void isNoneWithoutBeingAskedFor();
    void wantsAReloadOnceSourcesAreAtRest();
    void wantsAReloadByTouchAlmostAtOnce();
    void countsNoSourcesOfWhatIsNotPython();
    void seesFoldersOfLoadedModules();

private:
    std::unique_ptr<QTemporaryDir> m_place;
    Settings m_settings;
    ReloadWatch::TimePoint m_now = ReloadWatch::TimePoint(100s);
};

static void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

void TestReloadWatch::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir::setCurrent(m_place->path()));
    m_settings = Settings();
}

void TestReloadWatch::waitsForAQuietWhile()
{
    QuietPeriod quiet(2s);
    QVERIFY(!quiet.due());
    quiet.note(m_now);
    QCOMPARE(*quiet.due(), m_now + 2s);
    quiet.note(m_now + 1s);
    QCOMPARE(*quiet.due(), m_now + 3s);
    quiet.reset();
    QVERIFY(!quiet.due());
}

void TestReloadWatch::doesNotWaitForEver()
{
    QuietPeriod quiet(2s);
    for (auto at = m_now; at < m_now + 60s; at += 1s)
        quiet.note(at);
    QCOMPARE(*quiet.due(), m_now + 20s);
}

void TestReloadWatch::isNoneWithoutBeingAskedFor()
{
    QVERIFY(!ReloadWatch::begin(m_settings).value());
}

void TestReloadWatch::wantsAReloadOnceSourcesAreAtRest()
{
    m_settings.pyAutoreload = 2s;
    auto watch = ReloadWatch::begin(m_settings).value();
    QVERIFY(watch.has_value());
    watch->loaded({m_place->path()});
    QCOMPARE(watch->warnings(), QStringList());
    QVERIFY(!watch->deadline());
    write(u"app.py"_s);
    QVERIFY(!watch->takeReason(m_now));
    QCOMPARE(*watch->deadline(), m_now + 2s);
    write(u"models.py"_s);
    QVERIFY(!watch->takeReason(m_now + 1s));
    QVERIFY(!watch->takeReason(m_now + 2s));
    QCOMPARE(*watch->takeReason(m_now + 3s),
             m_place->path() + u"/app.py and 1 more have changed"_s);
    QVERIFY(!watch->deadline());
    QVERIFY(!watch->takeReason(m_now + 9s));
}

void TestReloadWatch::wantsAReloadByTouchAlmostAtOnce()
{
    m_settings.touchReload = {m_place->filePath(u"one"_s), m_place->filePath(u"two"_s)};
    auto watch = ReloadWatch::begin(m_settings).value();
    watch->loaded({});
    QCOMPARE(watch->warnings(), QStringList());
    write(u"app.py"_s);
    QVERIFY(!watch->takeReason(m_now));
    QVERIFY(!watch->deadline());
    write(u"two"_s);
    QVERIFY(!watch->takeReason(m_now));
    QCOMPARE(*watch->takeReason(m_now + 100ms), m_place->filePath(u"two"_s) + u" has changed"_s);
}

void TestReloadWatch::countsNoSourcesOfWhatIsNotPython()
{
    m_settings.pyAutoreload = 1s;
    auto watch = ReloadWatch::begin(m_settings).value();
    watch->loaded({});
    QVERIFY(watch->warnings().value(0).contains(u"py-autoreload has no effect"_s));
    write(u"app.py"_s);
    QVERIFY(!watch->takeReason(m_now));
    QVERIFY(!watch->deadline());
}

void TestReloadWatch::seesFoldersOfLoadedModules()
{
    const QTemporaryDir elsewhere;
    m_settings.pyAutoreload = 1s;
    auto watch = ReloadWatch::begin(m_settings).value();
    watch->loaded({m_place->path(), elsewhere.path()});
    write(elsewhere.filePath(u"tool.py"_s));
    QVERIFY(!watch->takeReason(m_now));
    QCOMPARE(*watch->takeReason(m_now + 1s), elsewhere.filePath(u"tool.py"_s) + u" has changed"_s);
}

QTEST_GUILESS_MAIN(TestReloadWatch)
#include "tst_reloadwatch.moc"
