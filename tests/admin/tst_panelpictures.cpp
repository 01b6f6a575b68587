// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelcontrast.h"
#include "paneldefects.h"
#include "paneloptions.h"
#include "panelstates.h"
#include "panelviews.h"

#include "models/format.h"
#include "pages/page.h"
#include "previewdialog.h"
#include "qrdialog.h"
#include "widgets/chainview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <span>
#include <utility>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// Every page, dialog and state at every size, light and dark, in English or $LUMOS_LANGUAGE:
/// nothing clipped, everything readable. The pictures go to $LUMOS_PICTURES where that is set.
class TestPanelPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsWhatIsFaint();
    void chainTakesASecondRow();
    void countsInWords();
    void pagesFit_data();
    void pagesFit();
    void dialogFits_data();
    void dialogFits();
    void statesFit_data();
    void statesFit();

private:
    static void look(QWidget &window, const QString &name);

    std::unique_ptr<PanelFixture> m_panel;
    std::unique_ptr<PanelFixture> m_state; ///< in one of the states, for as long as it is looked at
    QString m_stateName;
};

namespace {
struct View
{
    const char *name;
    QSize size;
};
constexpr View plainViews[] = {{"800x414", {800, 414}},
                               {"720x1180", {720, 1180}},
                               {"1024x534", {1024, 534}},
                               {"640x360", {640, 360}}};
// With QT_SCALE_FACTOR=2: a screen of 1920x1080 has room for 960x540, and its picture every pixel.
constexpr View doubleViews[] = {{"1920x1080at2", {960, 540}}};

std::span<const View> views()
{
    return qGuiApp->devicePixelRatio() > 1 ? std::span<const View>(doubleViews)
                                           : std::span<const View>(plainViews);
}
} // namespace

void TestPanelPictures::initTestCase()
{
    m_panel = std::make_unique<PanelFixture>();
    fillIn(*m_panel);
}

void TestPanelPictures::cleanupTestCase()
{
    m_panel.reset();
    m_state.reset();
}

/// What the other tests rely on.
void TestPanelPictures::findsWhatIsFaint()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new QLabel(u"Somewhat grey"_s, &window);
    auto *button = new QPushButton(u"Press me"_s, &window);
    layout->addWidget(label);
    layout->addWidget(button);
    const auto paint = [&window](const QColor &ink) {
        QPalette palette(Qt::white);
        palette.setColor(QPalette::WindowText, ink);
        palette.setColor(QPalette::ButtonText, ink);
        window.setPalette(palette);
    };
    window.show();
    paint(Qt::black);
    QCOMPARE(faintSpots(window), QStringList());
    paint(QColor(0x99, 0x99, 0x99)); // 2.8:1 on white
    QCOMPARE(faintSpots(window).size(), 2);
    button->setEnabled(false);
    QCOMPARE(faintSpots(window).size(), 1);
}

void TestPanelPictures::look(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QStringList found;
    // A layout may take some turns of the loop until it has settled.
    (void)QTest::qWaitFor([&]() { return (found = clippings(window)).isEmpty(); }, 1000);
    const QString language = qEnvironmentVariable("LUMOS_LANGUAGE");
    takePicture(window, language.isEmpty() ? name : language + u'-' + name);
    QCOMPARE(window.grab().size(), window.size() * qGuiApp->devicePixelRatio());
    found += faintSpots(window);
    found += sharedMnemonics(window);
    found += unmarkedControls(window);
    found += namelessControls(window);
    found += undescribedControls(window);
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
        for (const View &view : views()) {
            for (bool isDark : {false, true})
                QTest::addRow("%s-%s-%s", qPrintable(name), view.name, isDark ? "dark" : "light")
                    << name << view.size << isDark;
        }
    }
}

void TestPanelPictures::pagesFit_data()
{
    addViews(QStringList(panelPages())
             + QStringList({u"serve"_s, u"candidates"_s, u"stack"_s, u"changed"_s, u"refused"_s,
                            u"conflict"_s, u"rolled-back"_s, u"not-undone"_s, u"outdated"_s,
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

void TestPanelPictures::dialogFits_data()
{
    addViews({u"qr"_s, u"shortcuts"_s, u"preview"_s});
}

static QDialog *openDialog(PanelFixture &panel, const QString &name)
{
    QWidget *window = panel.window.get();
    if (name == u"qr")
        showQrCode({u"http://raspberrypi.local/"_s, u"http://192.168.1.20/"_s}, window);
    else if (name == u"shortcuts")
        showShortcuts(window);
    else {
        panel.parts->pending.set({u"lumos"_s, u"processes"_s}, u"8"_s);
        showPreview(*panel.parts, window);
        panel.parts->pending.revertAll();
    }
    QDialog *dialog = nullptr;
    (void)QTest::qWaitFor([&]() { return (dialog = window->findChild<QDialog *>()); });
    return dialog;
}

void TestPanelPictures::dialogFits()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_panel->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_panel->window->resize(size);
    QDialog *dialog = openDialog(*m_panel, page);
    QVERIFY(dialog);
    look(*dialog, QString::fromLatin1(QTest::currentDataTag()));
    dialog->close();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

void TestPanelPictures::statesFit_data()
{
    addViews(stateNames());
}

void TestPanelPictures::statesFit()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    if (std::exchange(m_stateName, page) != page) {
        m_state.reset();
        m_state = panelInState(page);
    }
    QVERIFY2(m_state, "the window does not show this state");
    m_state->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_state->window->resize(size);
    look(*m_state->window, u"state-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanelPictures>(argc, argv);
}

#include "tst_panelpictures.moc"
