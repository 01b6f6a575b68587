// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelcontrast.h"
#include "paneldefects.h"
#include "paneloptions.h"
#include "panelviews.h"

#include "widgets/pagelist.h"
#include "widgets/pendingbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// The window by the keyboard alone.
class TestPanelKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_panel.reset(); }
    void tabComesToEveryControlOnce_data();
    void tabComesToEveryControlOnce();
    void digitsOpenThePages();
    void f10OpensTheMenu();
    void findsSharedLetters();
    void everyControlIsDescribed_data();
    void everyControlIsDescribed();
    void findsAFocusThatIsNotSeen();
    void focusIsSeen_data();
    void focusIsSeen();

private:
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] int partOf(const QWidget &control) const;
    [[nodiscard]] QStringList jumps(const QList<QWidget *> &order) const;

    std::unique_ptr<PanelFixture> m_panel;
};

void TestPanelKeys::initTestCase()
{
    m_panel = std::make_unique<PanelFixture>();
    fillIn(*m_panel);
    m_panel->window->resize(1280, 1400);
    m_panel->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel->window.get()));
}

static bool isReachable(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && !widget.focusProxy();
}

QList<QWidget *> TestPanelKeys::controls() const
{
    QList<QWidget *> found;
    for (QWidget *widget : m_panel->window->findChildren<QWidget *>()) {
        if (isReachable(*widget))
            found.append(widget);
    }
    return found;
}

static QString described(const QWidget *widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' '
            + widget->accessibleName() + u' ' + widget->property("text").toString()
                  : u"nothing"_s;
}

/// The list of pages, then the page, then the bar of changes.
int TestPanelKeys::partOf(const QWidget &control) const
{
    if (m_panel->window->findChild<PageList *>()->isAncestorOf(&control))
        return 0;
    return m_panel->bar().isAncestorOf(&control) ? 2 : 1;
}

/// Steps that lead up, but not into a column further on.
QStringList TestPanelKeys::jumps(const QList<QWidget *> &order) const
{
    QStringList found;
    const auto place = [this](const QWidget *widget) {
        return QRect(widget->mapTo(m_panel->window.get(), QPoint()), widget->size());
    };
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect from = place(order[i - 1]);
        const QRect to = place(order[i]);
        const int parts = partOf(*order[i]) - partOf(*order[i - 1]);
        if (parts < 0 || (parts == 0 && to.bottom() <= from.top() && to.left() < from.right()))
            found.append(u"from %1 to %2"_s.arg(described(order[i - 1]), described(order[i])));
    }
    return found;
}

static QStringList views()
{
    return panelPages() + QStringList({u"serve"_s, u"stack"_s, u"changed"_s, u"site-off"_s});
}

static void addViews()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : views())
        QTest::addRow("%s", qPrintable(page)) << page;
}

void TestPanelKeys::tabComesToEveryControlOnce_data()
{
    addViews();
}

void TestPanelKeys::tabComesToEveryControlOnce()
{
    QFETCH(QString, page);
    showPageOf(*m_panel, page);
    QCoreApplication::processEvents();
    const QList<QWidget *> wanted = controls();
    // From the first of the list of pages round to it again.
    const auto isPage = [](const QWidget *widget) {
        return qobject_cast<const PageButton *>(widget) != nullptr;
    };
    QCOMPARE(std::count_if(wanted.cbegin(), wanted.cend(), isPage), 1);
    auto *first = *std::find_if(wanted.cbegin(), wanted.cend(), isPage);
    QVERIFY(dynamic_cast<PageButton *>(first)->isChecked());
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> order;
    for (qsizetype i = 0; i < wanted.size() + 5; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY2(order.isEmpty() || focus != order.constLast(),
                 qPrintable(u"Tab stays in "_s + described(focus)));
        if (!order.isEmpty() && focus == first)
            break;
        order.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : wanted) {
        if (order.count(widget) != 1)
            missed.append(u"%1 times at %2"_s.arg(order.count(widget)).arg(described(widget)));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    const QStringList back = jumps(order);
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
}

void TestPanelKeys::cleanup()
{
    m_panel->parts->pending.revertAll();
    m_panel->parts->applying.dismiss();
}

void TestPanelKeys::digitsOpenThePages()
{
    const QStringList pages = panelPages();
    for (int i = 0; i < pages.size(); ++i) {
        QTest::keyClick(m_panel->window.get(), Qt::Key(int(Qt::Key_1) + i), Qt::AltModifier);
        QCOMPARE(m_panel->window->currentPage(), pages[i]);
    }
}

void TestPanelKeys::f10OpensTheMenu()
{
    QTest::keyClick(m_panel->window.get(), Qt::Key_F10);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestPanelKeys::findsSharedLetters()
{
    QWidget window;
    auto *one = new QPushButton(u"&Stop"_s, &window);
    auto *other = new QPushButton(u"&Start"_s, &window);
    window.show();
    QCOMPARE(sharedMnemonics(window).size(), 1);
    other->setText(u"St&art"_s);
    QCOMPARE(sharedMnemonics(window), QStringList());
    other->setText(one->text());
    other->hide();
    QCOMPARE(sharedMnemonics(window), QStringList());
}

void TestPanelKeys::everyControlIsDescribed_data()
{
    addViews();
}

void TestPanelKeys::everyControlIsDescribed()
{
    QFETCH(QString, page);
    showPageOf(*m_panel, page);
    const QStringList found =
        namelessControls(*m_panel->window) + undescribedControls(*m_panel->window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A button whose focus changes its ground alone.
class ShyButton final : public QAbstractButton
{
public:
    explicit ShyButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(80, 40);
    }
    void setGround(const QColor &focused) { m_focused = focused; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (hasFocus())
            painter.fillRect(QRect(0, 0, width(), 2), m_focused);
    }

private:
    QColor m_focused;
};

void TestPanelKeys::findsAFocusThatIsNotSeen()
{
    QWidget window;
    auto *button = new ShyButton(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setGround(QColor(0xaa, 0xaa, 0xaa)); // 2.3:1 on white
    QCOMPARE(faintFocus(window).size(), 1);
    button->setGround(QColor(0x77, 0x77, 0x77)); // 4.5:1
    QCOMPARE(faintFocus(window), QStringList());
    m_panel->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel->window.get()));
}

void TestPanelKeys::focusIsSeen_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    for (const QString &page : views()) {
        for (bool isDark : {false, true})
            QTest::addRow("%s, %s", qPrintable(page), isDark ? "dark" : "light") << page << isDark;
    }
}

void TestPanelKeys::focusIsSeen()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    m_panel->window->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    showPageOf(*m_panel, page);
    QCoreApplication::processEvents();
    const QStringList found = faintFocus(*m_panel->window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanelKeys>(argc, argv);
}

#include "tst_panelkeys.moc"
