// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelviews.h"

#include "models/format.h"
#include "pages/logspage.h"
#include "pages/page.h"
#include "pages/servepage.h"
#include "pages/workerspage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

/// The text of a control in the language of the moment.
static QString translated(const char *context, const char *source)
{
    return withoutMnemonic(QCoreApplication::translate(context, source));
}

void fillIn(PanelFixture &panel)
{
    FakeWorker &busy = *panel.server.workers()[1];
    busy.state = u"busy"_s;
    busy.active = 1;
    busy.request = u"GET /photos/import"_s;
    busy.requestSince = QDateTime::currentSecsSinceEpoch() - 41;
    panel.settings.history = {{u"3"_s, 1772000000, 1000, u"pi"_s, u"SetProcesses 5"_s},
                              {u"2"_s, 1771000000, 1000, u"pi"_s, u"Apply chmod-socket=0660"_s}};
    panel.settings.diagnosis = {
        {Finding::Severity::Good,
         Finding::Step::Name,
         {},
         u"name.ok"_s,
         u"raspberrypi.local is this machine"_s,
         {}},
        {Finding::Severity::Good,
         Finding::Step::Nginx,
         {},
         u"nginx.ok"_s,
         u"nginx is running and its configuration is valid"_s,
         {}},
        {Finding::Severity::Good,
         Finding::Step::Website,
         {},
         u"website.ok"_s,
         u"port 80 leads to Lumos"_s,
         {}},
        {Finding::Severity::Error, Finding::Step::Socket, Finding::Healer::SettingsService,
         u"socket.mode"_s,
         u"/run/lumos/lumos.sock is 0600 pi:www-data, and nginx runs as www-data"_s,
         u"SetSocketMode 0660 true"_s},
        {Finding::Severity::NotReached, Finding::Step::Workers, {}, u"workers.unknown"_s, {}, {}},
        {Finding::Severity::NotReached,
         Finding::Step::Application,
         {},
         u"application.unknown"_s,
         {},
         {}}};
    panel.settings.announce();
    QVERIFY(panel.show());
    auto &workers = dynamic_cast<WorkersPage &>(*panel.window->page(u"workers"_s));
    workers.setBoard({4, quint64(412) << 20, quint64(31) << 20, 5});
    auto &logs = dynamic_cast<LogsPage &>(*panel.window->page(u"logs"_s));
    logs.reader().setProgram(u"/bin/cat"_s); // fails at once: the lines below stay
}

/// Applies changes, and gets an error for an answer.
static void failToApply(PanelFixture &panel, const QString &error, Applying::Phase phase)
{
    showPageOf(panel, u"changed"_s);
    panel.settings.errorName = error;
    panel.settings.errorText = u"wsgi.py, line 3: No module named 'flask'"_s;
    panel.parts->applying.apply();
    QTRY_COMPARE(panel.parts->applying.phase(), phase);
}

/// Applies a change, and may not take it back.
static void failToUndo(PanelFixture &panel)
{
    showPageOf(panel, u"workers"_s);
    const SettingKey threads{u"lumos"_s, u"threads"_s};
    PendingChanges &pending = panel.parts->pending;
    pending.set(threads, pending.value(threads) == u"1" ? u"2"_s : u"1"_s);
    panel.parts->applying.apply();
    QTRY_COMPARE(panel.parts->applying.phase(), Applying::Phase::Applied);
    panel.settings.errorName = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    panel.parts->applying.undo();
    QTRY_COMPARE(panel.parts->applying.phase(), Applying::Phase::Refused);
}

/// The text of a file that somebody else has changed since.
static void showOutdatedText(PanelFixture &panel)
{
    showPageOf(panel, u"configuration"_s);
    panel.settings.etag = u"of somebody else"_s;
    panel.settings.announce();
    const QString words =
        translated("lumos::ConfigurationPage", "The file has changed since it was shown here.");
    QTRY_VERIFY(PanelFixture::words(*panel.window->page(u"configuration"_s)).contains(words));
}

/// The first worker's stack, where it is in the code.
static void showStack(PanelFixture &panel)
{
    showPageOf(panel, u"workers"_s);
    QWidget &page = *panel.window->page(u"workers"_s);
    auto *table = page.findChild<QAbstractItemView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectionModel()->select(table->model()->index(0, 0),
                                    QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    if (auto *show =
            PanelFixture::button(page, translated("lumos::WorkersPage", "Show its sta&ck")))
        show->click(); // else it is shown already, in another size
    QTRY_VERIFY(page.findChild<QPlainTextEdit *>()->isVisible());
}

/// The page Website of one who has switched the site off.
static void showSiteOff(PanelFixture &panel)
{
    showPageOf(panel, u"website"_s);
    panel.settings.siteEnabled = false;
    panel.settings.announce();
    QTRY_VERIFY(!panel.parts->settings.values().isSiteOn);
}

// What lumosd --inspect says of a folder: a device that is opened at load; or several files that
// may be meant, and an environment that does not fit.
constexpr const char *oneCandidate = R"json(
    "candidates": [{"file": "app.py", "line": 3, "target": "app:app"}],
    "environment": {"folder": "venv", "version": "3.11", "fits": true},
    "problems": [{"severity": "warning",
        "text": "requirements.txt asks for flask: not installed in the environment venv",
        "remedy": "venv/bin/pip install flask"}],)json";
constexpr const char *twoCandidates = R"json(
    "candidates": [{"file": "app.py", "line": 3, "target": "app:app"},
                   {"file": "site.py", "line": 12, "target": "site:create_app()"}],
    "environment": {"folder": "venv", "version": "3.9", "fits": false},
    "problems": [{"severity": "error",
        "text": "virtualenv = venv: the virtualenv venv is 3.9 (made by venv), )json"
                                      R"json(this lumosd embeds 3.11",
        "remedy": "mv -T venv venv-3.9 && python3 -m venv venv"},
        {"severity": "warning",
        "text": "several files hold an application, and app.py is only the first of them",
        "remedy": "choose one of the candidates"}],)json";
constexpr const char *otherProposals = R"json(
    "form": 1, "folder": "/home/pi/Camera",
    "user": {"name": "pi", "groups": ["pi", "gpio", "video"]},
    "socket": {"group": "www-data", "mode": "0660"},
    "workers": {"processes": "1", "reason": "app.py, line 3: a device is opened while the )json"
                                       R"json(code is loaded (gpiozero), and only one process )json"
                                       R"json(can own it; so one worker is proposed"},
    "static": {"folder": "/home/pi/Camera/static"}, "website": {"listen": 80}}
    )json";

static void showProposalOf(PanelFixture &panel, const char *candidates)
{
    auto &serve = dynamic_cast<ServePage &>(*panel.window->page(u"serve"_s));
    panel.window->findChild<QStackedWidget *>()->setCurrentWidget(&serve);
    serve.showProposal(*parseProposal(QByteArray("{") + candidates + otherProposals));
}

void showPageOf(PanelFixture &panel, const QString &name)
{
    if (name == u"site-off")
        return showSiteOff(panel);
    panel.settings.siteEnabled = true;
    if (name == u"stack")
        return showStack(panel);
    if (name == u"not-undone")
        return failToUndo(panel);
    if (name == u"outdated")
        return showOutdatedText(panel);
    if (name == u"refused")
        return failToApply(panel, u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s,
                           Applying::Phase::Refused);
    if (name == u"conflict")
        return failToApply(panel, u"org.lumosd.Error.Conflict"_s, Applying::Phase::Conflict);
    if (name == u"rolled-back")
        return failToApply(panel, u"org.lumosd.Error.ServiceFailed"_s, Applying::Phase::Failed);
    if (name == u"changed") {
        showPageOf(panel, u"socket"_s);
        panel.parts->pending.set({u"lumos"_s, u"chmod-socket"_s}, u"0600"_s);
        panel.parts->pending.set({u"lumos"_s, u"processes"_s}, u"8"_s);
        return;
    }
    if (name == u"serve")
        return showProposalOf(panel, oneCandidate);
    if (name == u"candidates")
        return showProposalOf(panel, twoCandidates);
    panel.window->showPage(name);
    if (name == u"diagnose" || name == u"overview") // which looks by itself
        QTRY_VERIFY(PanelFixture::words(*panel.window->page(name)).contains(u"0600"));
    if (name == u"logs") {
        auto &logs = dynamic_cast<LogsPage &>(*panel.window->page(name));
        logs.addLines({{QDateTime::fromSecsSinceEpoch(1772000000), 6, u"lumos"_s,
                        u"5 workers serve on /run/lumos/lumos.sock"_s},
                       {QDateTime::fromSecsSinceEpoch(1772000009), 4, u"lumos"_s,
                        u"worker 1207: GET /photos/import takes longer than 30 s"_s}});
    }
    const QString show = translated("lumos::ConfigurationPage", "&Show the file");
    if (name == u"configuration" && PanelFixture::button(*panel.window, show)) {
        PanelFixture::button(*panel.window, show)->click();
        QTRY_VERIFY(!PanelFixture::button(*panel.window, show));
    }
    if (name == u"workers" || name == u"socket") {
        auto *more = PanelFixture::button(
            *panel.window, translated("lumos::SocketPage", "&Queue length, protocol, address"));
        if (more)
            qobject_cast<QToolButton *>(more)->setChecked(true);
    }
}

void takePicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LUMOS_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    window.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace lumos
