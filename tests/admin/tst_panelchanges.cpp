// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"

#include "widgets/pendingbar.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

namespace {
const SettingKey processes{u"lumos"_s, u"processes"_s};
const QString noPassword = u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s;
} // namespace

/// From an edit to what is in force and back, as the user of the window goes.
class TestPanelChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void appliesTheWorkerCount();
    void anUnsetTimeLimitIsTheOneInForce();
    void keepsTheFormWhenNoPasswordIsGiven();
    void offersToApplyAgainAfterAConflict();
    void tellsWhyItWasRolledBack();
    void keepsWhatIsEditedMeanwhile();
    void keepsTheEditsThatAreRolledBack();
    void undoesWhatWasApplied();
    void offersToUndoAgain_data();
    void offersToUndoAgain();
    void takesNginxAlongThereAndBack();
    void leavesASiteThatIsOff();
    void asksBeforeClosing();

private:
    PendingBar &bar() { return m_panel->bar(); }
    Applying &applying() { return m_panel->parts->applying; }
    void changeCount(int count)
    {
        auto *spin = PanelFixture::editor<QSpinBox>(m_panel->page(u"workers"_s), u"Number"_s);
        QVERIFY(spin);
        spin->setValue(count);
    }
    void applyCount(int count)
    {
        changeCount(count);
        press(bar(), u"Apply"_s);
        QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
        const QString wanted = QString::number(count);
        QTRY_COMPARE(m_panel->parts->settings.values().value(processes), wanted);
    }
    static void press(QWidget &in, const QString &text) { PanelFixture::press(in, text); }

    std::unique_ptr<PanelFixture> m_panel;
};

void TestPanelChanges::init()
{
    m_panel = std::make_unique<PanelFixture>();
    QVERIFY(m_panel->show());
}

void TestPanelChanges::appliesTheWorkerCount()
{
    changeCount(3);
    QVERIFY(bar().isVisible());
    QTRY_VERIFY(PanelFixture::words(bar()).contains(u"no request is lost"));
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    const auto calls = m_panel->settings.callsOf(u"Apply"_s);
    QCOMPARE(calls.size(), 1);
    const auto changes = calls[0].arguments[0].toMap();
    QCOMPARE(changes, QVariantMap({{u"processes"_s, u"3"_s}}));
    QCOMPARE(calls[0].arguments[1].toString(), u"etag-1"_s);
    QCOMPARE(calls[0].arguments[2].toUInt(), uint(ApplyServiceFlag | ApplyRollBackFlag));
    // The result is what the service then reports.
    QTRY_COMPARE(m_panel->parts->settings.values().value(processes), u"3"_s);
}

/// lumosd takes a minute under systemd, and none where it is started by hand.
void TestPanelChanges::anUnsetTimeLimitIsTheOneInForce()
{
    m_panel->settings.set(u"lumos"_s, u"harakiri"_s, {});
    m_panel->settings.announce();
    auto *spin =
        PanelFixture::editor<QSpinBox>(m_panel->page(u"workers"_s), u"Time limit per request"_s);
    QVERIFY(spin);
    const SettingKey harakiri{u"lumos"_s, u"harakiri"_s};
    QTRY_COMPARE(m_panel->parts->settings.values().value(harakiri), QString());
    QTRY_COMPARE(spin->text(), u"60 s"_s);
    m_panel->systemd.setMissing(u"lumos.service"_s);
    m_panel->parts->refresh();
    QTRY_COMPARE(spin->text(), u"off"_s);
    QCOMPARE(m_panel->parts->pending.count(), 0);
}

void TestPanelChanges::keepsTheFormWhenNoPasswordIsGiven()
{
    m_panel->settings.errorName = noPassword;
    changeCount(3);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Refused);
    QVERIFY(PanelFixture::words(bar()).contains(u"no password was given"));
    QVERIFY(PanelFixture::words(bar()).contains(u"lumosctl set processes=3"));
    QVERIFY(m_panel->parts->pending.isChanged(processes));
    // Allowed to ask, and still nobody was asked: no agent runs. A success takes that back.
    const QString noAgent = u"This desktop cannot ask for a password"_s;
    QTRY_VERIFY(PanelFixture::words(*m_panel->window).contains(noAgent));
    press(bar(), u"Try again"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    QTRY_VERIFY(!PanelFixture::words(*m_panel->window).contains(noAgent));
}

void TestPanelChanges::offersToApplyAgainAfterAConflict()
{
    changeCount(3);
    m_panel->settings.etag = u"of somebody else"_s;
    m_panel->settings.set(u"lumos"_s, u"threads"_s, u"2"_s);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Conflict);
    press(bar(), u"Load the file and apply again"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    QCOMPARE(m_panel->settings.value(u"lumos"_s, u"processes"_s), u"3"_s);
    QCOMPARE(m_panel->settings.value(u"lumos"_s, u"threads"_s), u"2"_s);
}

void TestPanelChanges::tellsWhyItWasRolledBack()
{
    m_panel->settings.errorName = u"org.lumosd.Error.ServiceFailed"_s;
    m_panel->settings.errorText = u"ImportError: No module named 'flask'"_s;
    changeCount(8);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Failed);
    QVERIFY(PanelFixture::words(bar()).contains(u"the old settings still run"));
    QVERIFY(PanelFixture::words(bar()).contains(u"No module named 'flask'"));
    press(bar(), u"Edit again"_s);
    QCOMPARE(applying().phase(), Applying::Phase::Pending);
    QVERIFY(m_panel->parts->pending.isChanged(processes));
}

void TestPanelChanges::keepsWhatIsEditedMeanwhile()
{
    m_panel->settings.holdsApply = true;
    const SettingKey threads{u"lumos"_s, u"threads"_s};
    const SettingKey queue{u"lumos"_s, u"listen"_s};
    PendingChanges &pending = m_panel->parts->pending;
    pending.set(queue, u"128"_s);
    changeCount(3);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), 1);
    changeCount(8); // once more
    pending.set(threads, u"2"_s); // another one
    pending.revert(queue); // and one that is taken back
    SettingsClient &settings = m_panel->parts->settings;
    connect(
        &applying(), &Applying::changed, this, [&settings]() { Q_EMIT settings.valuesChanged(); },
        Qt::SingleShotConnection);
    m_panel->settings.endApply();
    QTRY_COMPARE(applying().phase(), Applying::Phase::Pending);
    QTRY_COMPARE(m_panel->parts->settings.values().value(processes), u"3"_s);
    QStringList left;
    for (const PendingChanges::Change &change : pending.changes())
        left.append(u"%1 %2 %3"_s.arg(change.key.key, change.from, change.to));
    QCOMPARE(left.join(u'\n'), u"listen 128 4096\nprocesses 3 8\nthreads 1 2"_s);
}

/// The file is written before the service shows that it cannot run with it.
void TestPanelChanges::keepsTheEditsThatAreRolledBack()
{
    m_panel->settings.holdsApply = true;
    changeCount(3);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(m_panel->parts->settings.values().value(processes), u"3"_s);
    m_panel->settings.endApply(u"org.lumosd.Error.ServiceFailed"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Failed);
    QTRY_COMPARE(m_panel->parts->settings.values().value(processes), u"5"_s);
    QCOMPARE(m_panel->parts->pending.value(processes), u"3"_s);
    press(bar(), u"Edit again"_s);
    QCOMPARE(applying().phase(), Applying::Phase::Pending);
}

void TestPanelChanges::undoesWhatWasApplied()
{
    changeCount(3);
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    QTRY_COMPARE(m_panel->parts->settings.values().value(processes), u"3"_s);
    press(bar(), u"Undo"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"processes"_s), u"5"_s);
    QTRY_VERIFY(PanelFixture::words(bar()).contains(u"Undone at"));
}

void TestPanelChanges::offersToUndoAgain_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("words");
    QTest::addRow("no password") << noPassword << u"Not undone: no password was given."_s;
    QTest::addRow("conflict") << u"org.lumosd.Error.Conflict"_s
                              << u"Not undone: somebody else has changed the file meanwhile."_s;
    QTest::addRow("failure") << u"org.lumosd.Error.ServiceFailed"_s
                             << u"Not undone: port 80 is taken"_s;
}

void TestPanelChanges::offersToUndoAgain()
{
    QFETCH(QString, error);
    QFETCH(QString, words);
    applyCount(3);
    m_panel->settings.errorName = error;
    m_panel->settings.errorText = u"port 80 is taken"_s;
    press(bar(), u"Undo"_s);
    QTRY_VERIFY(PanelFixture::words(bar()).contains(words));
    QSignalSpy read(&m_panel->parts->settings, &SettingsClient::valuesChanged);
    m_panel->settings.announce();
    QVERIFY(read.wait());
    QVERIFY(PanelFixture::words(bar()).contains(words));
    QCOMPARE(PanelFixture::words(bar()).contains(u"lumosctl set processes=5"), error == noPassword);
    QVERIFY(!PanelFixture::button(bar(), u"Edit again"_s));
    press(bar(), u"Try again"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"processes"_s), u"5"_s);
    QTRY_VERIFY(PanelFixture::words(bar()).contains(u"Undone at"));

    applyCount(4);
    m_panel->settings.errorName = error;
    press(bar(), u"Undo"_s);
    press(bar(), u"OK"_s);
    QVERIFY(bar().isHidden());
    QCOMPARE(m_panel->settings.value(u"lumos"_s, u"processes"_s), u"4"_s);
}

/// Ctrl+S comes before the panel has looked at what the edit needs.
void TestPanelChanges::takesNginxAlongThereAndBack()
{
    m_panel->settings.effect = NeedsReload | NeedsSite;
    m_panel->parts->pending.set({u"lumos"_s, u"limit-post"_s}, u"2097152"_s);
    QTest::keySequence(m_panel->window.get(), QKeySequence::Save);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    press(bar(), u"Undo"_s);
    QTRY_COMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), 2);
    for (const FakeSettings::Call &call : m_panel->settings.callsOf(u"Apply"_s))
        QVERIFY((call.arguments[2].toUInt() & ApplySiteFlag) != 0);
}

void TestPanelChanges::leavesASiteThatIsOff()
{
    m_panel->settings.siteEnabled = false;
    m_panel->settings.announce();
    QTRY_VERIFY(!m_panel->parts->settings.values().isSiteOn);
    m_panel->settings.effect = NeedsSite;
    m_panel->parts->pending.set({u"site"_s, u"listen"_s}, u"8080"_s);
    QTRY_COMPARE(applying().effect(), uint(NeedsSite));
    QVERIFY(!PanelFixture::words(bar()).contains(u"nginx"));
    press(bar(), u"Apply"_s);
    QTRY_COMPARE(applying().phase(), Applying::Phase::Applied);
    const auto call = m_panel->settings.callsOf(u"Apply"_s).constLast();
    QCOMPARE(call.arguments[0].toMap(), QVariantMap({{u"site-listen"_s, u"8080"_s}}));
    QCOMPARE(call.arguments[2].toUInt(), uint(ApplyServiceFlag | ApplyRollBackFlag));
    QVERIFY(!m_panel->settings.siteEnabled);
}

void TestPanelChanges::asksBeforeClosing()
{
    changeCount(3);
    QString asked;
    QTimer::singleShot(0, this, [&asked]() {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(question);
        asked = question->text();
        question->reject();
    });
    QVERIFY(!m_panel->window->close());
    QVERIFY(asked.contains(u"1"));
    m_panel->parts->pending.revertAll();
    QVERIFY(m_panel->window->close());
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanelChanges>(argc, argv);
}

#include "tst_panelchanges.moc"
