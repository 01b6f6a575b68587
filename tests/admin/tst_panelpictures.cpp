// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneloptions.h"
#include "panelviews.h"

#include "models/format.h"
#include "pages/page.h"
#include "widgets/chainview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QTest>

#include <algorithm>

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
    void chainTakesASecondRow();
    void countsInWords();
    void pagesFit_data();
    void pagesFit();
    void statesFit_data();
    void statesFit();

private:
    void look(QWidget &window, const QString &name);
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
} // namespace

void TestPanelPictures::initTestCase()
{
    m_panel = std::make_unique<PanelFixture>();
    fillIn(*m_panel);
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
    QStringList found;
    // A layout may take some turns of the loop until it has settled.
    (void)QTest::qWaitFor([&]() { return (found = clippings(window)).isEmpty(); }, 1000);
    takePicture(window, name);
    found += faintTexts(window);
    found += sharedMnemonics(*m_panel);
    found += namelessControls(window);
    QVERIFY2(found.isEmpty(), qPrintable(name + u": "_s + found.join(u"; "_s)));
}

void TestPanelPictures::chainTakesASecondRow()
{
    QWidget window;
    auto *row = new QHBoxLayout;
    auto *chain = new ChainView(&window);
    row->addWidget(chain, 1);
    auto *page = new QVBoxLayout(&window);
    page->addLayout(row);
    page->addStretch(1);
    chain->setSteps({{u"a word as long as some are"_s, Status::Running},
                     {u"another one that is no shorter"_s, Status::Running},
                     {u"and one more that is as long"_s, Status::Running}});
    window.resize(chain->minimumSizeHint().width() * 2, 300);
    window.show();
    QTRY_COMPARE(chain->height(), chain->heightForWidth(chain->width()));
    QVERIFY(chain->height() > chain->minimumSizeHint().height());
}

void TestPanelPictures::countsInWords()
{
    PendingChanges &pending = m_panel->parts->pending;
    const auto edit = [&pending](const QString &key, const QString &value) {
        pending.set({u"lumos"_s, key}, value);
    };
    edit(u"processes"_s, u"8"_s);
    QVERIFY(PanelFixture::words(*m_panel->window).contains(u"1 change to apply"));
    edit(u"threads"_s, u"2"_s);
    edit(u"harakiri"_s, u"30"_s);
    QVERIFY(PanelFixture::words(*m_panel->window).contains(u"3 changes to apply"));
    pending.revertAll();
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(formatAge(now.addSecs(-60), now), u"1 minute"_s);
    QCOMPARE(formatAge(now.addDays(-3), now), u"3 days"_s);
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
    addViews(QStringList(panelPages())
             + QStringList({u"serve"_s, u"stack"_s, u"changed"_s, u"not-undone"_s, u"outdated"_s,
                            u"site-off"_s}));
}

void TestPanelPictures::pagesFit()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_panel->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_panel->window->resize(size);
    showPageOf(*m_panel, page);
    look(*m_panel->window, QString::fromLatin1(QTest::currentDataTag()));
    m_panel->parts->pending.revertAll();
    m_panel->parts->applying.dismiss();
}

void TestPanelPictures::statesFit_data()
{
    QStringList names;
    for (const StateText &state : allStates())
        names.append(state.id);
    QCOMPARE(names.size(), 20);
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
    return runPanelTest<TestPanelPictures>(argc, argv);
}

#include "tst_panelpictures.moc"
