// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelviews.h"

#include "models/format.h"
#include "pages/logspage.h"
#include "pages/page.h"
#include "pages/servepage.h"
#include "pages/workerspage.h"
#include "widgets/chainview.h"
#include "widgets/pagelist.h"
#include "widgets/pendingbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

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
         u"nginx runs, its configuration is valid"_s,
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
            PanelFixture::button(page, translated("lumos::WorkersPage", "S&how its stack")))
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
    if (name == u"serve") {
        auto &serve = dynamic_cast<ServePage &>(*panel.window->page(name));
        panel.window->findChild<QStackedWidget *>()->setCurrentWidget(&serve);
        serve.showProposal(*parseProposal(
            R"({"form": 1, "folder": "/home/pi/Camera",
                "candidates": [{"file": "app.py", "line": 3, "target": "app:app"}],
                "environment": {"folder": "venv", "version": "3.11", "fits": true},
                "user": {"name": "pi", "groups": ["pi", "gpio", "video"]},
                "socket": {"group": "www-data", "mode": "0660"},
                "workers": {"processes": "1", "reason": "It opens GPIO while it is loaded."},
                "static": {"folder": "/home/pi/Camera/static"}, "website": {"listen": 80},
                "problems": [{"severity": "warning",
                  "text": "requirements.txt asks for flask, which is not installed",
                  "remedy": "venv/bin/pip install flask"}]})"));
        return;
    }
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

QList<StateText> allStates()
{
    PanelFacts facts;
    facts.settingsAsked = true;
    facts.settingsPresent = true;
    facts.settingsVersion = facts.panelVersion = u"0.1.0"_s;
    facts.configPath = u"/etc/lumos/lumos.ini"_s;
    facts.unit.load = facts.nginx.load = UnitState::Load::Loaded;
    facts.unit.activeState = facts.nginx.activeState = u"active"_s;
    facts.now = QDateTime::currentDateTime();
    QList<StateText> states;
    const auto add = [&states, facts](auto change) {
        PanelFacts changed = facts;
        change(changed);
        for (const auto &state : {settingsObstacle(changed), settingsNotice(changed),
                                  serviceTrouble(changed), nginxTrouble(changed)}) {
            if (state)
                states.append(*state);
        }
    };
    add([](PanelFacts &f) { f.hasBus = false; });
    for (const char *error : {"ServiceUnknown", "AccessDenied", "Spawn.ChildExited", "NoReply"})
        add([error](PanelFacts &f) {
            f.settingsPresent = false;
            f.settingsAbsence = {u"org.freedesktop.DBus.Error."_s + QLatin1StringView(error),
                                 u"Launch helper exited with unknown return code 1"_s};
        });
    add([](PanelFacts &f) { f.settingsVersion = u"0.2.0"_s; });
    add([](PanelFacts &f) { f.isWritable = false; });
    add([](PanelFacts &f) { f.isAllowed = false; });
    add([](PanelFacts &f) { f.hasAgent = false; });
    add([](PanelFacts &f) { f.isPersistent = false; });
    add([](PanelFacts &f) { f.unit.load = UnitState::Load::NotFound; });
    add([](PanelFacts &f) {
        f.unit.activeState = u"failed"_s;
        f.unit.statusText = u"wsgi.py, line 3: ModuleNotFoundError: No module named 'flask'"_s;
    });
    add([](PanelFacts &f) { f.unit.activeState = u"inactive"_s; });
    add([](PanelFacts &f) {
        f.unit.activeState = u"activating"_s;
        f.unit.since = f.now.addSecs(-40);
        f.lastLogLine = u"loading wsgi from /home/pi/Lumos"_s;
    });
    add([](PanelFacts &f) { f.nginx.load = UnitState::Load::NotFound; });
    add([](PanelFacts &f) { f.nginx.activeState = u"inactive"_s; });
    states << noWorkerState(facts.unitName) << journalUnreadableState(u"pi"_s)
           << noLogState(u"out of memory, 11:02"_s) << emptySearchState(u"import"_s);
    return states;
}

static bool isInScrolledPart(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent)
            && !qobject_cast<const QScrollArea *>(parent))
            return true; // an editor or a table scrolls by itself
    }
    return false;
}

static int neededHeight(const QLabel &label)
{
    // A text that may be selected is laid out as a document, whose lines are not a font's: only
    // the label itself knows its height.
    return label.wordWrap() ? label.heightForWidth(label.width())
                            : label.fontMetrics().size(0, label.text()).height();
}

/// Japanese and Chinese have no blanks; a line may end after most of their characters.
static bool breaksAnywhere(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(),
                       [](QChar character) { return character.unicode() >= 0x2e80; });
}

static QString plain(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ? QString() : label.text();
}

static void findClippedLabels(QWidget &window, QStringList &found)
{
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || plain(*label).isEmpty() || isInScrolledPart(*label))
            continue;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue; // the status line gives way
        if (!label->wordWrap()
            && label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width()
                > label->width())
            found.append(u"label too narrow: "_s + label->text());
        for (const QString &word : withoutMnemonic(label->text()).split(u' ')) {
            if (label->wordWrap() && !word.contains(u'/') && !breaksAnywhere(word)
                && label->fontMetrics().horizontalAdvance(word) > label->width() + 1)
                found.append(u"word cut: "_s + word);
        }
        if (neededHeight(*label) > label->height() + 2)
            found.append(u"label too low: %1 of %2: %3"_s.arg(label->height())
                             .arg(neededHeight(*label))
                             .arg(label->text()));
    }
}

static void findClippedControls(QWidget &window, QStringList &found)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        // The list of pages may be pressed together in height, as far as its words.
        const int height = qobject_cast<PageButton *>(button) ? button->fontMetrics().height()
                                                              : button->sizeHint().height();
        if (button->isVisible() && !isInScrolledPart(*button) && !button->text().isEmpty()
            && (button->sizeHint().width() > button->width() + 1 || height > button->height() + 1))
            found.append(u"button cut: "_s + button->text());
    }
    for (QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && !box->isEditable() && box->sizeHint().width() > box->width() + 1)
            found.append(u"choice cut: "_s + box->currentText());
    }
    for (QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        const int margins = 2 * edit->fontMetrics().averageCharWidth();
        if (edit->isVisible() && edit->text().isEmpty()
            && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + margins
                > edit->width())
            found.append(u"placeholder cut: "_s + edit->placeholderText());
    }
    for (QAbstractSpinBox *box : window.findChildren<QAbstractSpinBox *>()) {
        if (box->isVisible() && box->minimumSizeHint().width() > box->width() + 1)
            found.append(u"number cut: "_s + box->text());
    }
    for (ChainView *chain : window.findChildren<ChainView *>()) {
        if (chain->isVisible()
            && (chain->minimumSizeHint().width() > chain->width()
                || chain->heightForWidth(chain->width()) > chain->height()))
            found.append(u"chain cut"_s);
    }
}

static void findClippedHeaders(QWidget &window, QStringList &found)
{
    for (QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            if (header->fontMetrics().horizontalAdvance(text) + 4 > header->sectionSize(i))
                found.append(u"column head cut: "_s + text);
        }
    }
}

/// Where a widget is seen in its window; a scrolled one may be seen in part, or not.
static QRect seenPlace(const QWidget &widget)
{
    QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget *up = widget.parentWidget(); up && !up->isWindow(); up = up->parentWidget())
        place &= QRect(up->mapTo(up->window(), QPoint()), up->size());
    return place.width() > 2 && place.height() > 2 ? place.adjusted(1, 1, -1, -1) : QRect();
}

static bool hasContent(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || (qobject_cast<const QAbstractScrollArea *>(&widget)
            && !qobject_cast<const QScrollArea *>(&widget));
}

static QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' '
        + widget.property("text").toString();
}

static void findOverlaps(QWidget &window, QStringList &found)
{
    QList<const QWidget *> widgets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isInScrolledPart(*widget) && hasContent(*widget))
            widgets.append(widget);
    }
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        for (qsizetype j = i + 1; j < widgets.size(); ++j) {
            const QWidget &one = *widgets[i];
            const QWidget &other = *widgets[j];
            if (!one.isAncestorOf(&other) && !other.isAncestorOf(&one)
                && seenPlace(one).intersects(seenPlace(other)))
                found.append(u"%1 and %2 overlap"_s.arg(described(one), described(other)));
        }
    }
}

QStringList clippings(QWidget &window)
{
    QStringList found;
    findClippedLabels(window, found);
    findClippedControls(window, found);
    findClippedHeaders(window, found);
    findOverlaps(window, found);
    for (QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            found.append(u"wider than its page: %1 of %2"_s.arg(area->widget()->width())
                             .arg(area->viewport()->width()));
    }
    for (QAbstractScrollArea *area : window.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->isVisible())
            found.append(u"a horizontal scroll bar"_s);
    }
    return found;
}

static void findShared(const QStringList &texts, QStringList &found)
{
    QHash<QString, QString> owners;
    for (const QString &text : texts) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty() && owners.contains(keys))
            found.append(u"%1: %2, %3"_s.arg(keys, owners.value(keys), text));
        owners.insert(keys, text);
    }
}

QStringList sharedMnemonics(PanelFixture &panel)
{
    QStringList found;
    QWidget &window = *panel.window;
    const auto texts = [](QWidget &in, bool isPageList) {
        QStringList all;
        for (const QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
            if (button->isVisible()
                && (qobject_cast<const PageButton *>(button) != nullptr) == isPageList)
                all.append(button->text());
        }
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy())
                all.append(label->text());
        }
        return all;
    };
    // The list of pages and the bar of changes stand beside every page; their letters may be used
    // there once more, Qt then goes from one to the other.
    findShared(texts(*window.findChild<QStackedWidget *>()->currentWidget(), false), found);
    findShared(texts(*window.findChild<PageList *>(), true), found);
    findShared(texts(*window.findChild<PendingBar *>(), false), found);
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QStringList entries;
        for (const QAction *action : menu->actions())
            entries.append(action->text());
        findShared(entries, found);
    }
    return found;
}

static bool hasName(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    if (!control.accessibleName().isEmpty() || (button && !button->text().isEmpty()))
        return true;
    // The line in a spin box or an editable choice is named by the box around it.
    const QWidget *parent = control.parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
        return hasName(*parent);
    const auto labels = control.window()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&control](const QLabel *label) { return label->buddy() == &control; });
}

QStringList namelessControls(QWidget &window)
{
    QStringList found;
    for (const QWidget *control : window.findChildren<QWidget *>()) {
        if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus) != 0
            && !control->focusProxy() && !hasName(*control))
            found.append(QString::fromLatin1(control->metaObject()->className()) + u" in "_s
                         + QString::fromLatin1(control->parent()->metaObject()->className()));
    }
    return found;
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
