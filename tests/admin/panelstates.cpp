// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelstates.h"

#include "fakeservices/fakeservicemanager.h"
#include "pages/logspage.h"
#include "pages/page.h"
#include "panelviews.h"
#include "widgets/stateview.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

namespace {

const QString lumosUnit = u"lumos.service"_s;
const QString nginxUnit = u"nginx.service"_s;
const QString busErrors = u"org.freedesktop.DBus.Error."_s;

struct State
{
    QString name;
    QString page; ///< where it is met
    std::function<void(PanelFixture &)> bringAbout; ///< empty: it is so from the start
};

void refuseSettings(PanelFixture &panel, const char *error)
{
    panel.settings.refuse(busErrors + QLatin1StringView(error),
                          u"Launch helper exited with unknown return code 1"_s);
    panel.parts->refresh();
}

/// The unit in this state, and no server on the bus.
void setService(PanelFixture &panel, const QString &activeState, const QString &statusText = {})
{
    panel.server.vanish(panel.serviceBus);
    panel.systemd.setUnit(lumosUnit, activeState);
    panel.systemd.unit(lumosUnit).properties.insert(u"StatusText"_s, statusText);
    panel.parts->refresh();
}

/// A journalctl that says this on its standard error, and ends.
void readLogWith(PanelFixture &panel, const QString &complaint)
{
    static const QTemporaryDir directory;
    QFile script(directory.filePath(u"journalctl"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho '" + complaint.toUtf8() + "' >&2\nexec sleep 60\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    auto &logs = dynamic_cast<LogsPage &>(*panel.window->page(u"logs"_s));
    logs.reader().setProgram(script.fileName());
}

void searchInVain(PanelFixture &panel)
{
    showPageOf(panel, u"logs"_s);
    panel.window->page(u"logs"_s)->findChild<QLineEdit *>()->setText(u"/0000/"_s);
}

void loseTheAgent(PanelFixture &panel)
{
    panel.settings.errorName = busErrors + u"InteractiveAuthorizationRequired";
    panel.parts->settings.setSiteEnabled(true, [](const BusResult<bool> &) {});
}

template <typename Change> State changed(const QString &name, const QString &page, Change change)
{
    return {name, page, [change](PanelFixture &panel) {
                change(panel);
                panel.settings.announce();
                panel.parts->refresh();
            }};
}

QList<State> settingsStates()
{
    return {
        {u"no-bus"_s, u"overview"_s, {}},
        changed(u"not-installed"_s, u"website"_s,
                [](PanelFixture &panel) { panel.settings.vanish(panel.serviceBus); }),
        {u"settings-denied"_s, u"application"_s,
         [](PanelFixture &panel) { refuseSettings(panel, "AccessDenied"); }},
        {u"settings-not-started"_s, u"socket"_s,
         [](PanelFixture &panel) { refuseSettings(panel, "Spawn.ChildExited"); }},
        {u"settings-silent"_s, u"configuration"_s,
         [](PanelFixture &panel) { refuseSettings(panel, "NoReply"); }},
        changed(u"versions"_s, u"overview"_s,
                [](PanelFixture &panel) { panel.settings.version = u"0.2.0"_s; }),
        changed(u"read-only"_s, u"workers"_s,
                [](PanelFixture &panel) { panel.settings.writable = false; }),
        changed(u"not-allowed"_s, u"socket"_s,
                [](PanelFixture &panel) { panel.settings.permission = u"no"_s; }),
        {u"no-agent"_s, u"website"_s, loseTheAgent},
        changed(u"overlay"_s, u"overview"_s,
                [](PanelFixture &panel) { panel.settings.persistent = false; }),
    };
}

QList<State> serviceStates()
{
    return {
        {u"no-unit"_s, u"overview"_s,
         [](PanelFixture &panel) {
             panel.server.vanish(panel.serviceBus);
             panel.systemd.setMissing(lumosUnit);
         }},
        {u"failed"_s, u"overview"_s,
         [](PanelFixture &panel) {
             setService(panel, u"failed"_s,
                        u"wsgi.py, line 3: ModuleNotFoundError: No module named 'flask'"_s);
         }},
        {u"stopped"_s, u"workers"_s, [](PanelFixture &panel) { setService(panel, u"inactive"_s); }},
        {u"starting"_s, u"overview"_s,
         [](PanelFixture &panel) {
             panel.parts->setLastLogLine(u"loading wsgi from /home/pi/Lumos"_s);
             setService(panel, u"activating"_s);
         }},
        {u"nginx-missing"_s, u"website"_s,
         [](PanelFixture &panel) { panel.systemd.setMissing(nginxUnit); }},
        {u"nginx-stopped"_s, u"overview"_s,
         [](PanelFixture &panel) { panel.systemd.setUnit(nginxUnit, u"inactive"_s); }},
        {u"nginx-failed"_s, u"overview"_s,
         [](PanelFixture &panel) { panel.systemd.setUnit(nginxUnit, u"failed"_s); }},
        {u"worker-ended"_s, u"workers"_s,
         [](PanelFixture &panel) {
             QTRY_VERIFY(panel.parts->server.state().isPresent);
             Q_EMIT panel.server.WorkerExited(3, 1211, u"was killed by signal 9 (Killed)"_s);
         }},
        changed(u"static.closed"_s, u"overview"_s,
                [](PanelFixture &panel) {
                    panel.settings.diagnosis = {
                        {Finding::Severity::Warning, Finding::Step::Website,
                         Finding::Healer::SettingsService, u"static.closed"_s,
                         u"nginx (www-data) may not enter /home/pi, so that visitors get the "
                         "static files from the application, more slowly"_s,
                         u"LetNginxIn /home/pi"_s}};
                }),
        changed(u"no-worker"_s, u"workers"_s,
                [](PanelFixture &panel) { panel.server.running = 0; }),
    };
}

QList<State> logStates()
{
    return {
        {u"journal-unreadable"_s, u"logs"_s,
         [](PanelFixture &panel) {
             readLogWith(panel, u"Hint: You are currently not seeing messages from other users"_s);
         }},
        {u"no-log"_s, u"logs"_s,
         [](PanelFixture &panel) { readLogWith(panel, u"-- No entries"_s); }},
        {u"empty-search"_s, u"logs"_s, searchInVain},
    };
}

QList<State> allStates()
{
    return settingsStates() + serviceStates() + logStates();
}

/// The view that shows a state, of the window's or the page's own.
bool shows(const PanelFixture &panel, const QString &name)
{
    const auto views = panel.window->findChildren<StateView *>();
    return std::any_of(views.cbegin(), views.cend(), [&name](const StateView *view) {
        return view->isVisible() && view->state().id == name;
    });
}

} // namespace

QStringList stateNames()
{
    QStringList names;
    for (const State &state : allStates())
        names.append(state.name);
    return names;
}

std::unique_ptr<PanelFixture> panelInState(const QString &name)
{
    const QList<State> states = allStates();
    const auto state = std::find_if(states.cbegin(), states.cend(),
                                    [&name](const State &each) { return each.name == name; });
    const bool hasBus = bool(state->bringAbout);
    auto panel = hasBus
        ? std::make_unique<PanelFixture>(5, u"system"_s)
        : std::make_unique<PanelFixture>(5, u"system"_s, QDBusConnection(u"nowhere"_s));
    if (hasBus) {
        fillIn(*panel);
        state->bringAbout(*panel);
    } else {
        panel->window->show();
        panel->parts->refresh();
    }
    panel->window->showPage(state->page);
    if (!QTest::qWaitFor([&]() { return shows(*panel, name); }, 10000))
        panel.reset();
    return panel;
}

} // namespace lumos
