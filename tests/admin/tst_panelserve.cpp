// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"

#include "pages/servepage.h"
#include "widgets/pendingbar.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// From a folder to a site that serves it.
class TestPanelServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void fillsInTheFirstStart();
    void saysThatTheWorkersAreAutomatic();
    void staysWhereNoFolderIsChosen();
    void forgetsWhatWasRefused();
    void servesWhatIsInForce();
    void leavesAServiceThatRestarts();
    void switchesTheSiteOn();
    void tellsThatTheSiteIsRefused_data();
    void tellsThatTheSiteIsRefused();
    void undoSwitchesTheSiteOff();
    void undoesTheRestWhereTheSiteIsRefused();
    void looksAtTheLastFolder();

private:
    ServePage &page() { return dynamic_cast<ServePage &>(*m_panel->window->page(u"serve"_s)); }
    ServePage &propose();
    void switchSiteOff();
    void serveWithTheSiteOff();
    static void press(QWidget &in, const QString &text) { PanelFixture::press(in, text); }

    std::unique_ptr<PanelFixture> m_panel;
};

void TestPanelServe::init()
{
    m_panel = std::make_unique<PanelFixture>();
    QVERIFY(m_panel->show());
}

static QByteArray proposalJson()
{
    return R"({"form": 1, "folder": "/home/pi/Camera",
        "candidates": [{"file": "app.py", "line": 3, "module": "app", "callable": "app",
                        "target": "app:app"}],
        "environment": {"folder": "venv", "version": "3.11", "fits": true},
        "user": {"name": "pi", "groups": ["pi", "gpio"]},
        "socket": {"group": "www-data", "mode": "0660"},
        "workers": {"processes": "1", "reason": "It opens GPIO."},
        "static": {"folder": "/home/pi/Camera/static"},
        "website": {"listen": 80}, "problems": []})";
}

/// The page with all of it filled in, shown.
ServePage &TestPanelServe::propose()
{
    page().showProposal(*parseProposal(proposalJson()));
    m_panel->window->findChild<QStackedWidget *>()->setCurrentWidget(&page());
    return page();
}

void TestPanelServe::fillsInTheFirstStart()
{
    ServePage &serve = propose();
    QSignalSpy served(&serve, &ServePage::served);
    QVERIFY(PanelFixture::words(serve).contains(u"It opens GPIO."));
    press(serve, u"Serve it"_s);
    QTRY_COMPARE(served.count(), 1);
    const auto changes = m_panel->settings.callsOf(u"Apply"_s).constLast().arguments[0].toMap();
    QCOMPARE(changes.value(u"module"_s).toString(), u"app:app"_s);
    QCOMPARE(changes.value(u"chdir"_s).toString(), u"/home/pi/Camera"_s);
    QCOMPARE(changes.value(u"virtualenv"_s).toString(), u"/home/pi/Camera/venv"_s);
    QCOMPARE(changes.value(u"site-static"_s).toString(), u"/home/pi/Camera/static"_s);
}

void TestPanelServe::saysThatTheWorkersAreAutomatic()
{
    const SettingKey processes{u"lumos"_s, u"processes"_s};
    ServePage &serve = propose();
    auto *number = PanelFixture::editor<QSpinBox>(serve, u"Workers"_s);
    QCOMPARE(number->value(), 1);
    QVERIFY(number->isVisible());
    m_panel->parts->pending.set(processes, u"auto"_s);
    QVERIFY(PanelFixture::button(serve, u"automatic"_s)->isChecked());
    QVERIFY(!number->isVisible()); // what it comes to is not known before
    m_panel->settings.set(u"lumos"_s, u"processes"_s, u"auto"_s);
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::button(serve, u"automatic: 5"_s));
    QCOMPARE(number->value(), 5);
    QVERIFY(number->isVisible());
    press(serve, u"automatic: 5"_s);
    QCOMPARE(m_panel->parts->pending.value(processes), u"5"_s);
}

void TestPanelServe::staysWhereNoFolderIsChosen()
{
    QWidget &application = m_panel->page(u"application"_s);
    press(application, u"Choose another folder \u2026"_s);
    auto *dialog = m_panel->window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QCOMPARE(m_panel->window->currentPage(), u"application"_s);
    page().inspector().setProgram(u"/bin/false"_s);
    page().inspect(u"/home/pi/Camera"_s);
    QCOMPARE(m_panel->window->currentPage(), u"serve"_s);
}

void TestPanelServe::forgetsWhatWasRefused()
{
    m_panel->systemd.setUnit(u"lumos.service"_s, u"inactive"_s, u"disabled"_s);
    QTRY_VERIFY(!m_panel->parts->unit.state().isActive());
    ServePage &serve = propose();
    m_panel->settings.errorName = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    press(serve, u"Serve it"_s);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Refused);
    m_panel->parts->pending.revertAll();
    m_panel->parts->pending.set({u"lumos"_s, u"threads"_s}, u"2"_s);
    press(m_panel->bar(), u"Apply"_s);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Applied);
    QVERIFY(m_panel->settle());
    QCOMPARE(m_panel->systemd.calls.filter(u"lumos.service"_s), QStringList());
}

/// To start it once more would ask for a second password.
void TestPanelServe::leavesAServiceThatRestarts()
{
    m_panel->settings.holdsApply = true;
    ServePage &serve = propose();
    QSignalSpy served(&serve, &ServePage::served);
    press(serve, u"Serve it"_s);
    QTRY_COMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), 1);
    m_panel->systemd.setUnit(u"lumos.service"_s, u"activating"_s);
    QTRY_VERIFY(!m_panel->parts->unit.state().isActive());
    m_panel->settings.endApply();
    QTRY_COMPARE(served.count(), 1);
    QVERIFY(m_panel->settle());
    QCOMPARE(m_panel->systemd.calls.filter(u"lumos.service"_s), QStringList());
}

void TestPanelServe::servesWhatIsInForce()
{
    press(propose(), u"Serve it"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"module"_s), u"app:app"_s);
    QTRY_COMPARE(m_panel->parts->settings.values().etag, m_panel->settings.etag);
    m_panel->systemd.setUnit(u"lumos.service"_s, u"inactive"_s, u"enabled"_s);
    QTRY_VERIFY(!m_panel->parts->unit.state().isActive());
    ServePage &serve = propose();
    QVERIFY(m_panel->parts->pending.isEmpty());
    QSignalSpy served(&serve, &ServePage::served);
    press(serve, u"Serve it"_s);
    QTRY_COMPARE(served.count(), 1);
    QTRY_VERIFY(m_panel->systemd.calls.contains(u"StartUnit lumos.service"_s));
}

/// By somebody else.
void TestPanelServe::switchSiteOff()
{
    m_panel->settings.siteEnabled = false;
    m_panel->settings.announce();
    QTRY_VERIFY(!m_panel->parts->settings.values().isSiteOn);
}

void TestPanelServe::switchesTheSiteOn()
{
    switchSiteOff();
    m_panel->settings.errorName = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    press(propose(), u"Serve it"_s);
    press(m_panel->bar(), u"Try again"_s);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Applied);
    QVERIFY(m_panel->settings.siteEnabled);
    QTRY_COMPARE(m_panel->parts->settings.values().etag, m_panel->settings.etag);
    switchSiteOff();
    propose();
    QVERIFY(m_panel->parts->pending.isEmpty());
    const QSignalSpy served(&page(), &ServePage::served);
    press(page(), u"Serve it"_s);
    m_panel->parts->applying.setLocalCaution(u"something else is new meanwhile"_s);
    QVERIFY(!PanelFixture::button(page(), u"Serve it"_s)->isEnabled());
    QTRY_COMPARE(served.count(), 1);
    QVERIFY(m_panel->settings.siteEnabled);
}

void TestPanelServe::tellsThatTheSiteIsRefused_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("words");
    QTest::addRow("nginx") << u"org.lumosd.Error.ServiceFailed"_s << u"port 80 is taken"_s;
    QTest::addRow("no password") << u"org.freedesktop.DBus.Error.AccessDenied"_s
                                 << u"No password was given."_s;
}

/// All of it is in force, but for the site.
void TestPanelServe::tellsThatTheSiteIsRefused()
{
    QFETCH(QString, error);
    QFETCH(QString, words);
    serveWithTheSiteOff();
    switchSiteOff();
    ServePage &serve = propose();
    QTRY_VERIFY(m_panel->parts->pending.isEmpty());
    QSignalSpy served(&serve, &ServePage::served);
    m_panel->settings.errorName = error;
    m_panel->settings.errorText = u"port 80 is taken"_s;
    press(serve, u"Serve it"_s);
    QTRY_VERIFY(PanelFixture::words(serve).contains(u"The site is not switched on"));
    QVERIFY(PanelFixture::words(serve).contains(words));
    QCOMPARE(served.count(), 0);
    QCOMPARE(m_panel->window->findChild<QStackedWidget *>()->currentWidget(), &serve);
    press(serve, u"Try again"_s);
    QTRY_COMPARE(served.count(), 1);
    QVERIFY(m_panel->settings.siteEnabled);
    QVERIFY(!PanelFixture::words(serve).contains(words));
}

/// Served, with the site switched on by it.
void TestPanelServe::serveWithTheSiteOff()
{
    switchSiteOff();
    press(propose(), u"Serve it"_s);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Applied);
    QVERIFY(m_panel->settings.siteEnabled);
    QTRY_COMPARE(m_panel->parts->settings.values().etag, m_panel->settings.etag);
}

void TestPanelServe::undoSwitchesTheSiteOff()
{
    const QString module = m_panel->settings.value(u"lumos"_s, u"module"_s);
    serveWithTheSiteOff();
    press(m_panel->bar(), u"Undo"_s);
    QTRY_VERIFY(PanelFixture::words(m_panel->bar()).contains(u"Undone at"));
    QCOMPARE(m_panel->settings.value(u"lumos"_s, u"module"_s), module);
    QVERIFY(!m_panel->settings.siteEnabled);
    QTRY_VERIFY(m_panel->parts->pending.isEmpty());
    // A site that was on before stays on.
    m_panel->settings.siteEnabled = true;
    m_panel->settings.announce();
    QTRY_VERIFY(m_panel->parts->settings.values().isSiteOn);
    press(propose(), u"Serve it"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"module"_s), u"app:app"_s);
    press(m_panel->bar(), u"Undo"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"module"_s), module);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Applied);
    QVERIFY(m_panel->settings.siteEnabled);
}

void TestPanelServe::undoesTheRestWhereTheSiteIsRefused()
{
    serveWithTheSiteOff();
    m_panel->settings.siteErrorName = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    press(m_panel->bar(), u"Undo"_s);
    QTRY_VERIFY(PanelFixture::words(m_panel->bar()).contains(u"the site is still on"));
    QVERIFY(PanelFixture::words(m_panel->bar()).contains(u"lumosctl site off"));
    QVERIFY(m_panel->settings.siteEnabled);
    const qsizetype applies = m_panel->settings.callsOf(u"Apply"_s).size();
    press(m_panel->bar(), u"Try again"_s);
    QTRY_VERIFY(PanelFixture::words(m_panel->bar()).contains(u"Undone at"));
    QVERIFY(!m_panel->settings.siteEnabled);
    QCOMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), applies);
}

/// A lumosd that does not come back from one folder.
static void writeInspector(const QString &path)
{
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n[ \"$2\" != /slow ] || exec sleep 60\ncat <<END\n" + proposalJson()
                 + "\nEND\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void TestPanelServe::looksAtTheLastFolder()
{
    const QTemporaryDir directory;
    writeInspector(directory.filePath(u"lumosd"_s));
    page().inspector().setProgram(directory.filePath(u"lumosd"_s));
    page().inspect(u"/slow"_s);
    page().inspect(u"/home/pi/Camera"_s);
    QTRY_VERIFY(PanelFixture::words(page()).contains(u"It opens GPIO."));
    page().inspector().setProgram({}); // nor where none is installed
    page().inspect(u"/slow"_s);
    page().inspect(u"/home/pi/Camera"_s);
    QTRY_VERIFY(PanelFixture::words(page()).contains(u"lumosd is not installed."));
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanelServe>(argc, argv);
}

#include "tst_panelserve.moc"
