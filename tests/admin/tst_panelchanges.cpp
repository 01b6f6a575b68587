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
    void keepsTheFormWhenNoPasswordIsGiven();
    void offersToApplyAgainAfterAConflict();
    void tellsWhyItWasRolledBack();
    void undoesWhatWasApplied();
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
    m_panel->window->resize(1024, 600);
    m_panel->window->show();
    QVERIFY(m_panel->settle());
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
    ensurePrivateBus(argv);
    qputenv("XDG_CONFIG_HOME", QByteArray("/nonexistent"));
    QApplication application(argc, argv);
    TestPanelChanges test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panelchanges.moc"
