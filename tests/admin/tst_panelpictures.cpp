// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"
#include "paneloptions.h"

#include "pages/logspage.h"
#include "pages/page.h"
#include "pages/servepage.h"
#include "pages/socketpage.h"
#include "pages/workerspage.h"
#include "widgets/card.h"
#include "widgets/stateview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// Every page and state at every size, light and dark: nothing clipped, everything readable. The
/// pictures go to $LUMOS_PICTURES where that is set.
class TestPanelPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_panel.reset(); }
    void pagesFit_data();
    void pagesFit();
    void statesFit_data();
    void statesFit();

private:
    void prepare(PanelFixture &panel);
    void look(QWidget &window, const QString &name);
    static QStringList clippings(QWidget &window);
    static QStringList faintTexts(QWidget &window);

    std::unique_ptr<PanelFixture> m_panel;
};

namespace {
struct View
{
    const char *name;
    QSize size;
};
// 1920x1080 at 200 % is 960x540 for the layout; the picture is taken in pixels of that screen.
constexpr View views[] = {{"800x414", {800, 414}},
                          {"720x1180", {720, 1180}},
                          {"1024x534", {1024, 534}},
                          {"960x540at2", {960, 540}},
                          {"640x360", {640, 360}}};

QString picturesFolder()
{
    return qEnvironmentVariable("LUMOS_PICTURES");
}
} // namespace

void TestPanelPictures::initTestCase()
{
    m_panel = std::make_unique<PanelFixture>();
    prepare(*m_panel);
}

void TestPanelPictures::prepare(PanelFixture &panel)
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
    panel.window->resize(1024, 600);
    panel.window->show();
    QVERIFY(panel.settle());
    auto &workers = dynamic_cast<WorkersPage &>(*panel.window->page(u"workers"_s));
    workers.setBoard({4, quint64(412) << 20, quint64(31) << 20, 5});
    auto &socket = dynamic_cast<SocketPage &>(*panel.window->page(u"socket"_s));
    socket.setNginxAccount({u"www-data"_s, {u"www-data"_s}});
    auto &logs = dynamic_cast<LogsPage &>(*panel.window->page(u"logs"_s));
    logs.reader().setProgram(u"/bin/cat"_s); // fails at once: the lines below stay
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
    if (!label.wordWrap())
        return label.fontMetrics().size(0, label.text()).height();
    return label.fontMetrics()
        .boundingRect(QRect(0, 0, label.width(), 10000), int(Qt::TextWordWrap), label.text())
        .height();
}

static QString plain(const QLabel &label)
{
    return label.textFormat() == Qt::RichText ? QString() : label.text();
}

QStringList TestPanelPictures::clippings(QWidget &window)
{
    QStringList found;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || plain(*label).isEmpty() || isInScrolledPart(*label))
            continue;
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue; // the status line gives way
        if (!label->wordWrap()
            && label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width()
                > label->width())
            found.append(u"label too narrow: "_s + label->text());
        for (const QString &word : label->text().split(u' ')) {
            if (label->wordWrap() && !word.contains(u'/')
                && label->fontMetrics().horizontalAdvance(word) > label->width() + 1)
                found.append(u"word cut: "_s + word);
        }
        if (neededHeight(*label) > label->height() + 2)
            found.append(u"label too low: "_s + label->text());
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !isInScrolledPart(*button)
            && button->sizeHint().width() > button->width() + 1
            && button->minimumSizeHint().width() > button->width() + 1)
            found.append(u"button cut: "_s + button->text());
    }
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

/// The text's colour against what lies under it, both from the picture.
QStringList TestPanelPictures::faintTexts(QWidget &window)
{
    QStringList found;
    const QImage picture = window.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    for (QLabel *label : window.findChildren<QLabel *>()) {
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        const bool isSeen = label->isVisible() && !label->visibleRegion().isEmpty();
        if (!isSeen || label->text().isEmpty() || !label->isEnabled()
            || !window.rect().contains(place) || label->visibleRegion() != label->rect())
            continue;
        const QRect pixels(place.topLeft() * ratio, place.size() * ratio);
        const QColor ground = picture.pixelColor(pixels.topLeft() + QPoint(0, 0));
        double best = 0;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                best = std::max(best, contrast(picture.pixelColor(x, y), ground));
        }
        if (best < 4.5)
            found.append(u"%1:1 is faint: %2"_s.arg(best, 0, 'f', 1).arg(label->text()));
    }
    return found;
}

void TestPanelPictures::look(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (!picturesFolder().isEmpty()) {
        QDir().mkpath(picturesFolder());
        window.grab().save(picturesFolder() + u'/' + name + u".png"_s);
    }
    QStringList found = clippings(window);
    found += faintTexts(window);
    QVERIFY2(found.isEmpty(), qPrintable(name + u": "_s + found.join(u"; "_s)));
}

static void showPageOf(PanelFixture &panel, const QString &name)
{
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
    if (name == u"diagnose")
        QTRY_VERIFY(PanelFixture::words(*panel.window->page(name)).contains(u"0600"));
    if (name == u"logs") {
        auto &logs = dynamic_cast<LogsPage &>(*panel.window->page(name));
        logs.addLines({{QDateTime::fromSecsSinceEpoch(1772000000), 6, u"lumos"_s,
                        u"5 workers serve on /run/lumos/lumos.sock"_s},
                       {QDateTime::fromSecsSinceEpoch(1772000009), 4, u"lumos"_s,
                        u"worker 1207: GET /photos/import takes longer than 30 s"_s}});
    }
    if (name == u"configuration" && PanelFixture::button(*panel.window, u"Show the file"_s)) {
        PanelFixture::button(*panel.window, u"Show the file"_s)->click();
        QTRY_VERIFY(!PanelFixture::button(*panel.window, u"Show the file"_s));
    }
    if (name == u"workers" || name == u"socket") {
        auto *more = PanelFixture::button(*panel.window, u"Queue length, protocol, address"_s);
        if (more)
            qobject_cast<QToolButton *>(more)->setChecked(true);
    }
}

static void addViews(const QStringList &names)
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const QString &name : names) {
        for (const View &view : views) {
            for (bool isDark : {false, true})
                QTest::addRow("%s-%s-%s", qPrintable(name), view.name, isDark ? "dark" : "light")
                    << name << view.size << isDark;
        }
    }
}

void TestPanelPictures::pagesFit_data()
{
    addViews(QStringList(panelPages()) + QStringList({u"serve"_s, u"changed"_s}));
}

void TestPanelPictures::pagesFit()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_panel->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_panel->window->resize(size);
    if (page == u"changed") {
        showPageOf(*m_panel, u"socket"_s);
        m_panel->parts->pending.set({u"lumos"_s, u"chmod-socket"_s}, u"0600"_s);
        m_panel->parts->pending.set({u"lumos"_s, u"processes"_s}, u"8"_s);
    } else {
        showPageOf(*m_panel, page);
    }
    look(*m_panel->window, QString::fromLatin1(QTest::currentDataTag()));
    m_panel->parts->pending.revertAll();
}

static QList<StateText> allStates()
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
    add([](PanelFacts &f) { f.settingsPresent = false; });
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
    states << noWorkerState() << journalUnreadableState(u"pi"_s)
           << noLogState(u"out of memory, 11:02"_s) << emptySearchState(u"import"_s);
    return states;
}

void TestPanelPictures::statesFit_data()
{
    QStringList names;
    for (const StateText &state : allStates())
        names.append(state.id);
    QCOMPARE(names.size(), 17);
    addViews(names);
}

void TestPanelPictures::statesFit()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_panel->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_panel->window->resize(size);
    m_panel->window->showPage(u"website"_s);
    const QList<StateText> states = allStates();
    const auto state = std::find_if(states.cbegin(), states.cend(),
                                    [&page](const StateText &each) { return each.id == page; });
    m_panel->window->page(u"website"_s)->setObstacle(*state);
    look(*m_panel->window, u"state-"_s + QString::fromLatin1(QTest::currentDataTag()));
    m_panel->window->page(u"website"_s)->setObstacle(std::nullopt);
}

int main(int argc, char *argv[])
{
    ensurePrivateBus(argv);
    qputenv("XDG_CONFIG_HOME", QByteArray("/nonexistent"));
    QApplication application(argc, argv);
    TestPanelPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panelpictures.moc"
