// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"

#include "mainmenu.h"
#include "pages/diagnosepage.h"
#include "pages/logspage.h"
#include "pages/workerspage.h"
#include "singleinstance.h"
#include "trayicon.h"
#include "widgets/pendingbar.h"
#include "widgets/qrcode.h"
#include "widgets/settingrow.h"
#include "widgets/statusshape.h"
#include "widgets/workerstable.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDBusConnectionInterface>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <sys/xattr.h>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// The window, driven as its user drives it, before fakes of the services.
class TestPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatTheServicesSay();
    void warnsThatNginxWouldNotConnect();
    void asksForTheAccountThatNginxRunsAs();
    void claimsNothingWhereAnAccessListDecides();
    void startsStopsAndEnables();
    void offersToStartAfterAFailure();
    void restartsOneWorkerAndShowsItsStack();
    void tellsThatAWorkerHasEnded();
    void drawsQrCodes();
    void showsTheAddressForAPhone();
    void curesAProblemAndChecksAgain();
    void locksWhatMayNotBeChanged();
    void saysWhyTheSettingsAreAway_data();
    void saysWhyTheSettingsAreAway();
    void switchesTheSite();
    void showsAnIconInTheTrayWhereItIsWanted();
    void sendsNothingWhileHidden();
    void leavesHiddenPagesAlone();
    void readsTheLogInBatches();
    void keepsThePausedLog();
    void checksAgainWhenSomethingChanges();
    void hidesAWarningUntilItsTextChanges();
    void showsTheBoard();
    void looksWhenOpenedAtTheStart();
    void leavesWhatIsBeingTyped();
    void saysHowManyAutomaticIs();
    void tellsWhyTheCodeWasNotReloaded_data();
    void tellsWhyTheCodeWasNotReloaded();
    void waitsForTheReload();
    void opensOnceForEachBus();

private:
    QWidget &page(const QString &name) { return m_panel->page(name); }
    PendingBar &bar() { return m_panel->bar(); }
    /// What every second brings.
    void hearFromTheServices()
    {
        QSignalSpy heard(m_panel->parts.get(), &PanelParts::factsChanged);
        m_panel->parts->refresh();
        QVERIFY(heard.wait());
    }
    static void press(QWidget &in, const QString &text) { PanelFixture::press(in, text); }

    std::unique_ptr<PanelFixture> m_panel;
};

void TestPanel::init()
{
    m_panel = std::make_unique<PanelFixture>();
    QVERIFY(m_panel->show());
}

void TestPanel::cleanup()
{
    m_panel.reset();
}

void TestPanel::showsWhatTheServicesSay()
{
    QWidget &overview = page(u"overview"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"Running since"));
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"5 of 5"));
    auto *spin = PanelFixture::editor<QSpinBox>(page(u"workers"_s), u"Number"_s);
    QCOMPARE(spin->value(), 5);
    QVERIFY(bar().isHidden());
}

void TestPanel::warnsThatNginxWouldNotConnect()
{
    QWidget &socket = page(u"socket"_s);
    auto *group = PanelFixture::editor<QCheckBox>(socket, u"Group, may connect"_s);
    QVERIFY(group && group->isChecked());
    group->click();
    QCOMPARE(m_panel->parts->pending.value({u"lumos"_s, u"chmod-socket"_s}), u"0600"_s);
    QVERIFY(PanelFixture::words(socket).contains(u"Only pi may connect."));
    QVERIFY(PanelFixture::words(socket).contains(u"would not reach it"));
    QVERIFY(PanelFixture::words(bar()).contains(u"nginx will no longer connect"));
    auto *mode = PanelFixture::editor<QLineEdit>(socket, u"Mode, as octal digits"_s);
    mode->setFocus();
    mode->selectAll();
    QTest::keyClicks(mode, u"0660"_s);
    QVERIFY(group->isChecked());
    QVERIFY(m_panel->parts->pending.isEmpty());
}

void TestPanel::asksForTheAccountThatNginxRunsAs()
{
    QWidget &socket = page(u"socket"_s);
    QTRY_VERIFY(PanelFixture::words(socket).contains(u"nginx (www-data) reaches it"));
    m_panel->settings.nginxUser = u"nobody"_s; // no member of www-data
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::words(socket).contains(u"nginx (nobody) does not reach it"));
}

/// Lets one more user in, as setfacl(1) does; false where the file system has no access lists.
static bool addAccessList(const QString &path)
{
    // struct posix_acl_xattr_header and _entry of the kernel: owner, uid 4711, group, mask, others.
    static const QByteArray list = QByteArray::fromHex("02000000"
                                                       "01000700ffffffff"
                                                       "0200010067120000"
                                                       "04000000ffffffff"
                                                       "10000100ffffffff"
                                                       "20000000ffffffff");
    return ::setxattr(QFile::encodeName(path).constData(), "system.posix_acl_access",
                      list.constData(), size_t(list.size()), 0)
        == 0;
}

void TestPanel::claimsNothingWhereAnAccessListDecides()
{
    const QTemporaryDir directory;
    QWidget &socket = page(u"socket"_s);
    m_panel->settings.set(u"lumos"_s, u"socket"_s, directory.filePath(u"lumos.sock"_s));
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::words(socket).contains(u"nginx (www-data) does not reach it"));
    if (!addAccessList(directory.path()))
        QSKIP("NOT RUN: no access lists in this file system");
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::words(socket).contains(u"An access list decides"));
    QVERIFY(PanelFixture::words(socket).contains(directory.path() + u"  has an access list"));
}

void TestPanel::startsStopsAndEnables()
{
    QWidget &overview = page(u"overview"_s);
    press(overview, u"Stop"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"Your site is stopped"));
    press(overview, u"Start"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"Running since"));
    press(overview, u"Start at boot"_s);
    QTRY_VERIFY(!m_panel->parts->unit.state().startsAtBoot());
    QTRY_VERIFY(m_panel->systemd.calls.contains(u"Reload"));
    auto *atBoot = PanelFixture::button(overview, u"Start at boot"_s);
    QTRY_VERIFY(!atBoot->isChecked());
    press(overview, u"Start at boot"_s);
    QTRY_VERIFY(m_panel->parts->unit.state().startsAtBoot());
    QTRY_VERIFY(atBoot->isChecked());
    m_panel->systemd.errorName = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    press(overview, u"Stop"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"no password was given"));
    QCOMPARE(m_panel->parts->unit.state().activeState, u"active"_s);
    QCOMPARE(m_panel->systemd.calls.filter(u"lumos.service"_s),
             QStringList({u"StopUnit lumos.service"_s, u"StartUnit lumos.service"_s,
                          u"DisableUnitFiles lumos.service"_s, u"EnableUnitFiles lumos.service"_s,
                          u"StopUnit lumos.service"_s}));
}

void TestPanel::offersToStartAfterAFailure()
{
    QWidget &overview = page(u"overview"_s);
    m_panel->systemd.failsJobs = true;
    press(overview, u"Restart"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"Not serving: it failed"));
    QTRY_VERIFY(PanelFixture::button(overview, u"Start"_s)->isEnabled());
    m_panel->systemd.failsJobs = false;
    press(overview, u"Start"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"Running since"));
}

void TestPanel::restartsOneWorkerAndShowsItsStack()
{
    QWidget &workers = page(u"workers"_s);
    auto *table = workers.findChild<QAbstractItemView *>();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    table->selectionModel()->select(table->model()->index(1, 0),
                                    QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    press(workers, u"Restart this one"_s);
    QTRY_VERIFY(m_panel->server.calls.contains(u"RestartWorker 2"));
    press(workers, u"Show its stack"_s);
    QTRY_VERIFY(PanelFixture::button(workers, u"Back to the workers"_s));
    QVERIFY(m_panel->server.calls.contains(u"GetBacktrace 2"));
    QVERIFY(workers.findChild<QPlainTextEdit *>()->toPlainText().contains(u"wsgi.py"));
    press(workers, u"Back to the workers"_s);
    press(workers, u"Restart all, one by one"_s);
    QTRY_VERIFY(m_panel->server.calls.contains(u"RestartWorkers"));
}

void TestPanel::tellsThatAWorkerHasEnded()
{
    QWidget &workers = page(u"workers"_s);
    const auto end = [this](const QString &reason) {
        Q_EMIT m_panel->server.WorkerExited(2, 1207, reason);
    };
    QTRY_VERIFY(m_panel->parts->server.state().isPresent);
    end(u"ended with exit code 0"_s); // as after a reload
    hearFromTheServices();
    QVERIFY(!PanelFixture::words(workers).contains(u"Worker 2 ended"));
    end(u"was killed by signal 9 (Killed)"_s);
    QTRY_VERIFY(PanelFixture::words(workers).contains(u"was killed by signal 9 (Killed)"));
    QVERIFY(PanelFixture::words(workers).contains(u"Worker 2 ended at "));
    press(workers, u"Why?"_s);
    QCOMPARE(m_panel->window->currentPage(), u"logs"_s);
    m_panel->window->showPage(u"workers"_s);
    press(workers, u"Hide"_s);
    QVERIFY(!PanelFixture::words(workers).contains(u"Worker 2 ended"));
    end(u"ended with exit code 3"_s);
    QTRY_VERIFY(PanelFixture::words(workers).contains(u"ended with exit code 3"));
}

/// As ISO/IEC 18004 has it: a square of 21 + 4n, with an eye in three corners.
void TestPanel::drawsQrCodes()
{
    const auto eyeAt = [](const QImage &image, QPoint corner) {
        QString eye;
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x)
                eye += qGray(image.pixel(corner + QPoint(x, y))) < 128 ? u'#' : u'.';
        }
        return eye;
    };
    const QString eye = u"#######"
                        "#.....#"
                        "#.###.#"
                        "#.###.#"
                        "#.###.#"
                        "#.....#"
                        "#######"_s;
    for (const QString &text : {u"http://pi/"_s, u"http://raspberrypi.local/"_s,
                                u"http://[2001:db8::1]:8080/"_s, QString(2331, u'x')}) {
        const QImage image = qrImage(text);
        QCOMPARE(image.width(), image.height());
        QVERIFY(image.width() >= 21 && (image.width() - 21) % 4 == 0);
        const int far = image.width() - 7;
        for (const QPoint corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)})
            QCOMPARE(eyeAt(image, corner), eye);
    }
    QVERIFY(qrImage({}).isNull());
    QVERIFY(qrImage(QString(2332, u'x')).isNull());
}

/// What a reader of QR codes makes of the picture of a window.
static QString readQrCode(QWidget &window)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"window.png"_s);
    if (!window.grab().save(file))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file});
    if (!reader.waitForFinished())
        return u"zbarimg, of the package zbar-tools: "_s + reader.errorString();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

void TestPanel::showsTheAddressForAPhone()
{
    QWidget &overview = page(u"overview"_s);
    press(overview, u"Copy"_s);
    const QString address = QGuiApplication::clipboard()->text();
    QVERIFY(address.startsWith(u"http://"));
    press(overview, u"QR"_s);
    auto *dialog = m_panel->window->findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *code = dialog->findChild<QrCode *>();
    QCOMPARE(code->accessibleDescription(), address);
    QCOMPARE(readQrCode(*dialog), address);
    if (auto *choice = dialog->findChild<QComboBox *>()) {
        choice->setCurrentIndex(1);
        QCOMPARE(code->accessibleDescription(), choice->itemText(1));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestPanel::curesAProblemAndChecksAgain()
{
    m_panel->settings.diagnosis = {
        {Finding::Severity::Good,
         Finding::Step::Name,
         Finding::Healer::Nobody,
         u"name.ok"_s,
         u"raspberrypi.local is this machine"_s,
         {}},
        {Finding::Severity::Error, Finding::Step::Socket, Finding::Healer::SettingsService,
         u"socket.mode"_s, u"lumos.sock is 0600 pi:www-data"_s, u"SetSocketMode 0660 true"_s},
        {Finding::Severity::NotReached,
         Finding::Step::Workers,
         Finding::Healer::Nobody,
         u"workers.unknown"_s,
         u"not reached"_s,
         {}}};
    QWidget &diagnose = page(u"diagnose"_s);
    QTRY_VERIFY(PanelFixture::words(diagnose).contains(u"0600 pi:www-data"));
    QTRY_VERIFY(PanelFixture::words(diagnose).contains(u"not reached"));
    const auto checks = m_panel->settings.callsOf(u"Diagnose"_s).size();
    press(diagnose, u"Switch to mode 0660"_s);
    QTRY_COMPARE(m_panel->settings.value(u"lumos"_s, u"chmod-socket"_s), u"0660"_s);
    QTRY_VERIFY(m_panel->settings.callsOf(u"Diagnose"_s).size() > checks);
}

void TestPanel::locksWhatMayNotBeChanged()
{
    m_panel->settings.permission = u"no"_s;
    QVERIFY(m_panel->settle());
    auto *spin = PanelFixture::editor<QSpinBox>(page(u"workers"_s), u"Number"_s);
    QTRY_VERIFY(!spin->isEnabled());
    QVERIFY(PanelFixture::words(*m_panel->window).contains(u"You may look, but not change"));
}

void TestPanel::saysWhyTheSettingsAreAway_data()
{
    QTest::addColumn<QString>("error"); // empty: nobody has the name
    QTest::addColumn<QString>("words");
    const QString prefix = u"org.freedesktop.DBus.Error."_s;
    QTest::addRow("nobody") << QString() << u"Lumos is not installed on this board"_s;
    QTest::addRow("denied") << prefix + u"AccessDenied" << u"You may not ask Lumos"_s;
    QTest::addRow("timeout") << prefix + u"NoReply" << u"The settings service does not answer"_s;
    QTest::addRow("start") << prefix + u"Spawn.Failed" << u"The settings service does not start"_s;
}

void TestPanel::saysWhyTheSettingsAreAway()
{
    QFETCH(QString, error);
    QFETCH(QString, words);
    QWidget &application = page(u"application"_s);
    if (error.isEmpty())
        m_panel->settings.vanish(m_panel->serviceBus);
    else
        m_panel->settings.refuse(error, u"because of the moon"_s);
    m_panel->parts->refresh();
    QTRY_VERIFY(PanelFixture::words(application).contains(words));
    QVERIFY(error.isEmpty() || PanelFixture::words(application).contains(u"because of the moon"));
    m_panel->settings.appear(m_panel->serviceBus);
    press(application, u"Try again"_s);
    QTRY_VERIFY(!PanelFixture::words(application).contains(words));
}

void TestPanel::switchesTheSite()
{
    const QString on = u"Switch the site on"_s;
    const QString off = u"Switch the site off"_s;
    QWidget &website = page(u"website"_s);
    QVERIFY(PanelFixture::words(website).contains(u"The site is on."));
    QVERIFY(!PanelFixture::button(website, on));
    press(website, off);
    QTRY_VERIFY(PanelFixture::words(website).contains(u"The site is off."));
    QTRY_VERIFY(PanelFixture::button(website, on) && !PanelFixture::button(website, off));
    m_panel->settings.siteEnabled = true; // by somebody else
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::words(website).contains(u"The site is on."));
    m_panel->settings.errorName = u"org.lumosd.Error.ServiceFailed"_s;
    m_panel->settings.errorText = u"port 80 is taken"_s;
    press(website, off);
    QTRY_VERIFY(PanelFixture::words(website).contains(u"Nothing was changed: port 80 is taken"));
    QVERIFY(PanelFixture::words(website).contains(u"The site is on."));
    auto *port = PanelFixture::editor<QLineEdit>(website, u"Port"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"8080"_s);
    m_panel->settings.effect = NeedsSite;
    QTest::keySequence(m_panel->window.get(), QKeySequence::Save);
    QTRY_COMPARE(m_panel->parts->applying.phase(), Applying::Phase::Applied);
    const auto call = m_panel->settings.callsOf(u"Apply"_s).constLast();
    QCOMPARE(call.arguments[0].toMap(), QVariantMap({{u"site-listen"_s, u"8080"_s}}));
    QVERIFY((call.arguments[2].toUInt() & ApplySiteFlag) != 0);
}

void TestPanel::showsAnIconInTheTrayWhereItIsWanted()
{
    auto *menu = m_panel->window->findChild<MainMenu *>();
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"&Icon in the tray";
    });
    QVERIFY(found != actions.end());
    QVERIFY(!(*found)->isChecked() && !m_panel->window->findChild<TrayIcon *>());
    (*found)->trigger();
    const auto *icon = m_panel->window->findChild<TrayIcon *>();
    QVERIFY(icon && !icon->icon().isNull());
    QTRY_VERIFY2(icon->toolTip().contains(u"Running"), qPrintable(icon->toolTip()));
    (*found)->trigger();
    QVERIFY(!m_panel->window->findChild<TrayIcon *>());
}

void TestPanel::sendsNothingWhileHidden()
{
    page(u"overview"_s);
    m_panel->window->hide();
    QCoreApplication::processEvents();
    QSignalSpy changes(&m_panel->parts->server, &ServerClient::stateChanged);
    QVERIFY(!changes.wait(2500)); // a visible one asks every second
}

void TestPanel::leavesHiddenPagesAlone()
{
    const QStringList hidden = {u"application"_s, u"website"_s, u"workers"_s};
    QStringList before;
    for (const QString &name : hidden)
        before.append(PanelFixture::words(page(name)));
    page(u"overview"_s);
    m_panel->settings.siteEnabled = false;
    m_panel->settings.permission = u"no"_s;
    m_panel->server.lastReload = u"of today"_s;
    m_panel->systemd.setUnit(u"nginx.service"_s, u"inactive"_s);
    m_panel->settings.announce();
    m_panel->parts->server.refresh();
    QTRY_VERIFY(!m_panel->parts->nginx.state().isActive());
    QTRY_VERIFY(!m_panel->parts->settings.values().isSiteOn);
    QTRY_COMPARE(m_panel->parts->server.state().lastReload, m_panel->server.lastReload);
    QTRY_COMPARE(m_panel->parts->settings.permission(), u"no"_s);
    for (qsizetype i = 0; i < hidden.size(); ++i)
        QCOMPARE(PanelFixture::words(*m_panel->window->page(hidden[i])), before[i]);
    auto *spin = PanelFixture::editor<QSpinBox>(*m_panel->window->page(u"workers"_s), u"Number"_s);
    QVERIFY(spin->isEnabled());
    QVERIFY(!PanelFixture::editor<QSpinBox>(page(u"workers"_s), u"Number"_s)->isEnabled());
    QVERIFY(PanelFixture::words(page(u"application"_s)).contains(u"Last reload: of today"));
    QVERIFY(PanelFixture::words(page(u"website"_s)).contains(u"nginx is not running"));
    QVERIFY(PanelFixture::words(page(u"website"_s)).contains(u"The site is off."));
}

void TestPanel::readsTheLogInBatches()
{
    auto &logs = dynamic_cast<LogsPage &>(page(u"logs"_s));
    logs.reader().stop();
    QList<JournalLine> lines;
    for (int i = 0; i < 12000; ++i)
        lines.append({QDateTime::currentDateTime(), i % 100 == 0 ? 3 : 6, u"lumos"_s,
                      u"request %1"_s.arg(i)});
    for (int at = 0; at < lines.size(); at += 500)
        logs.addLines(lines.mid(at, 500));
    auto *text = logs.findChild<QPlainTextEdit *>();
    QCOMPARE(text->blockCount(), int(LogLines::most));
    QVERIFY(text->toPlainText().endsWith(u"request 11999"));
    auto *search = PanelFixture::editor<QLineEdit>(logs, u"Search"_s);
    search->setText(u"REQUEST 11900"_s);
    QCOMPARE(text->blockCount(), 1);
    search->setText(u"nowhere"_s);
    QVERIFY(PanelFixture::words(logs).contains(u"No line has"));
    press(logs, u"Show all lines"_s);
    QCOMPARE(text->blockCount(), int(LogLines::most));
}

void TestPanel::keepsThePausedLog()
{
    auto &logs = dynamic_cast<LogsPage &>(*m_panel->window->page(u"logs"_s));
    logs.reader().setProgram(u"/bin/cat"_s); // fails at once
    page(u"logs"_s);
    press(logs, u"Pause"_s);
    logs.addLines({{QDateTime::currentDateTime(), 6, u"lumos"_s, u"one"_s}});
    QVERIFY(!PanelFixture::words(logs).contains(u"No line"));
    press(logs, u"Pause"_s);
    logs.addLines({{QDateTime::currentDateTime(), 6, u"lumos"_s, u"two"_s}});
    press(logs, u"Pause"_s);
    page(u"overview"_s);
    page(u"logs"_s);
    QVERIFY(logs.findChild<QPlainTextEdit *>()->toPlainText().endsWith(u"two"));
    auto *level = PanelFixture::editor<QComboBox>(logs, u"Level"_s);
    level->setCurrentIndex(level->findText(u"Errors"_s));
    QVERIFY(PanelFixture::words(logs).contains(u"No line has this level and these sources"));
}

void TestPanel::checksAgainWhenSomethingChanges()
{
    const QString title = u"nginx cannot connect to the application"_s;
    QWidget &overview = page(u"overview"_s);
    m_panel->settings.diagnosis = {
        {Finding::Severity::Error, Finding::Step::Socket, {}, u"socket.mode"_s, u"is 0600"_s, {}}};
    m_panel->settings.etag = u"of somebody else"_s;
    m_panel->settings.announce();
    QTRY_VERIFY(PanelFixture::words(overview).contains(title));
    m_panel->settings.diagnosis = {
        {Finding::Severity::Good, Finding::Step::Socket, {}, u"socket.ok"_s, u"is 0660"_s, {}}};
    m_panel->systemd.setUnit(u"nginx.service"_s, u"inactive"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"nginx is not running"));
    press(overview, u"Start nginx"_s);
    QTRY_VERIFY(m_panel->parts->nginx.state().isActive());
    const auto checks = m_panel->settings.callsOf(u"Diagnose"_s).size();
    QTRY_VERIFY(m_panel->settings.callsOf(u"Diagnose"_s).size() > checks);
    QVERIFY(!PanelFixture::words(overview).contains(title));
}

void TestPanel::hidesAWarningUntilItsTextChanges()
{
    const auto find = [this](Finding::Severity severity, const QString &text) {
        m_panel->settings.diagnosis = {
            {severity, Finding::Step::Website, {}, u"static.closed"_s, text, {}}};
        m_panel->settings.etag = text;
        m_panel->settings.announce();
    };
    QWidget &overview = page(u"overview"_s);
    find(Finding::Severity::Warning, u"closed: /a"_s);
    press(overview, u"Hide"_s);
    QTRY_VERIFY(!PanelFixture::words(overview).contains(u"closed: /a"));
    const auto checks = m_panel->settings.callsOf(u"Diagnose"_s).size();
    press(overview, u"Check"_s);
    QTRY_VERIFY(m_panel->settings.callsOf(u"Diagnose"_s).size() > checks);
    hearFromTheServices();
    QVERIFY(!PanelFixture::words(overview).contains(u"closed: /a"));
    find(Finding::Severity::Warning, u"closed: /b"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"closed: /b"));
    QVERIFY(PanelFixture::button(overview, u"Hide"_s));
    find(Finding::Severity::Error, u"closed: /a"_s);
    QTRY_VERIFY(PanelFixture::words(overview).contains(u"closed: /a"));
    QVERIFY(!PanelFixture::button(overview, u"Hide"_s));
}

void TestPanel::showsTheBoard()
{
    QWidget &overview = page(u"overview"_s);
    const QString cores = u"cores %1"_s.arg(QThread::idealThreadCount());
    QTRY_VERIFY(PanelFixture::words(overview).contains(cores + u" \u00b7 board 51 \u00b0C"_s));
    m_panel->parts->boardRoot = u"/nonexistent"_s;
    QTRY_VERIFY(!PanelFixture::words(overview).contains(u"board 51"));
    QVERIFY(PanelFixture::words(overview).contains(cores));

    m_panel->parts->boardRoot = m_panel->board.path();
    m_panel->clock.isSet = false;
    QWidget &diagnose = page(u"diagnose"_s);
    const auto shows = [&diagnose](const QString &text) {
        const auto labels = diagnose.findChildren<StatusLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const StatusLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    };
    QTRY_VERIFY(shows(u"clock not set"_s));
    QVERIFY(shows(u"power was low since the start"_s) && shows(u"51 \u00b0C"_s));
    press(diagnose, u"Copy report"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(
        report.contains(u"Board: clock not set, power was low since the start, 51 \u00b0C, "_s),
        qPrintable(report));
}

void TestPanel::looksWhenOpenedAtTheStart()
{
    m_panel.reset();
    m_panel = std::make_unique<PanelFixture>();
    m_panel->settings.diagnosis = {
        {Finding::Severity::Good, Finding::Step::Name, {}, u"name.ok"_s, u"this machine"_s, {}}};
    QWidget &diagnose = page(u"diagnose"_s);
    m_panel->window->show();
    QVERIFY(m_panel->settle());
    QTRY_VERIFY(PanelFixture::words(diagnose).contains(u"this machine"));
}

void TestPanel::leavesWhatIsBeingTyped()
{
    auto *names = PanelFixture::editor<QLineEdit>(page(u"website"_s), u"Names"_s);
    names->setFocus();
    QTest::keyClicks(names, u"example.org "_s);
    hearFromTheServices();
    QCOMPARE(names->text(), u"example.org "_s);
    auto *count = PanelFixture::editor<QSpinBox>(page(u"workers"_s), u"Number"_s);
    auto *digits = count->findChild<QLineEdit *>();
    digits->setFocus();
    digits->selectAll();
    QTest::keyClick(digits, Qt::Key_Delete);
    hearFromTheServices();
    QCOMPARE(digits->text(), QString());
    m_panel->parts->pending.set({u"lumos"_s, u"processes"_s}, u"7"_s);
    QCOMPARE(digits->text(), u"7"_s);
}

void TestPanel::saysHowManyAutomaticIs()
{
    m_panel->settings.set(u"lumos"_s, u"processes"_s, u"auto"_s);
    m_panel->settings.announce();
    QWidget &workers = page(u"workers"_s);
    QTRY_VERIFY(PanelFixture::button(workers, u"automatic: 5"_s));
    QCOMPARE(PanelFixture::editor<QSpinBox>(workers, u"Number"_s)->value(), 5);
    QVERIFY(m_panel->parts->pending.isEmpty());
    press(workers, u"automatic: 5"_s);
    QCOMPARE(m_panel->parts->pending.value({u"lumos"_s, u"processes"_s}), u"5"_s);
}

void TestPanel::tellsWhyTheCodeWasNotReloaded_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("title");
    const QString general = u"The code was not reloaded"_s;
    QTest::addRow("code") << u"org.lumosd.Error.ServiceFailed"_s << u"running"_s
                          << u"Your new code has an error; the old code still answers"_s;
    QTest::addRow("stopping") << u"org.lumosd.Error.ServiceFailed"_s << u"stopping"_s << general;
    QTest::addRow("busy") << u"org.lumosd.Error.Busy"_s << u"running"_s << general;
    QTest::addRow("timeout") << u"org.freedesktop.DBus.Error.NoReply"_s << u"running"_s << general;
    QTest::addRow("no password") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"running"_s
                                 << u"Nothing was changed: no password was given"_s;
}

void TestPanel::tellsWhyTheCodeWasNotReloaded()
{
    QFETCH(QString, error);
    QFETCH(QString, state);
    QFETCH(QString, title);
    m_panel->server.state = state;
    QVERIFY(m_panel->settle());
    QTRY_COMPARE(m_panel->parts->server.state().state, state);
    m_panel->server.errorName = error;
    m_panel->server.errorText = u"because"_s;
    QWidget &application = page(u"application"_s);
    press(application, u"Reload the code"_s);
    QTRY_VERIFY(PanelFixture::words(application).contains(title));
    QVERIFY(title.startsWith(u"Nothing") || PanelFixture::words(application).contains(u"because"));
}

void TestPanel::waitsForTheReload()
{
    m_panel->server.holdsReload = true;
    QWidget &application = page(u"application"_s);
    press(application, u"Reload the code"_s);
    QTRY_VERIFY(m_panel->server.calls.contains(u"Reload"));
    hearFromTheServices();
    QVERIFY(!PanelFixture::button(application, u"Reload the code"_s)->isEnabled());
}

void TestPanel::opensOnceForEachBus()
{
    SingleInstance system(QDBusConnection::sessionBus(), u"lumos"_s, u"system"_s);
    SingleInstance session(m_panel->serviceBus, u"lumos"_s, u"session"_s);
    QVERIFY(system.claim({}));
    QVERIFY(session.claim({}));
    const QStringList all = QDBusConnection::sessionBus().interface()->registeredServiceNames();
    QCOMPARE(all.filter(u"org.lumosd.Admin1."_s).size(), 2);
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanel>(argc, argv);
}

#include "tst_panel.moc"
