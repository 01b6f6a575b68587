// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "models/format.h"
#include "models/servicewords.h"
#include "pages/page.h"
#include "paneldefects.h"
#include "paneloptions.h"
#include "panelstates.h"
#include "panelviews.h"
#include "widgets/pendingbar.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <utility>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// The panel in each of its languages: in words that are whole, on pages where they have room. The
/// pictures go to $LUMOS_PICTURES where that is set.
class TestPanelLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void isFoundByTheLocale_data();
    void isFoundByTheLocale();
    void countsInTheFormsOfTheLanguage_data();
    void countsInTheFormsOfTheLanguage();
    void saysWhatTheServicesSay_data();
    void saysWhatTheServicesSay();
    void saysNothingUntranslated_data();
    void saysNothingUntranslated();
    void everyControlHasALetterOfItsOwn_data();
    void everyControlHasALetterOfItsOwn();
    void pagesFit_data();
    void pagesFit();
    void statesFit_data();
    void statesFit();

private:
    void speak(const QString &name);
    static void look(QWidget &window, const QString &name);

    std::unique_ptr<Language> m_language;
    std::unique_ptr<PanelFixture> m_panel;
    std::unique_ptr<PanelFixture> m_state; ///< in one of the states, for as long as it is looked at
    QString m_stateName;
};

void TestPanelLanguages::cleanupTestCase()
{
    m_panel.reset();
    m_state.reset();
    m_stateName.clear();
    m_language.reset();
}

/// A window of its own for each language, as at a start of the panel.
void TestPanelLanguages::speak(const QString &name)
{
    if (m_language && m_language->name() == name)
        return;
    cleanupTestCase();
    QLocale::setDefault(QLocale(name));
    m_language = std::make_unique<Language>(QLocale());
    QCOMPARE(m_language->name(), name);
    m_panel = std::make_unique<PanelFixture>();
    fillIn(*m_panel);
}

void TestPanelLanguages::look(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QStringList found;
    // A layout may take some turns of the loop until it has settled.
    (void)QTest::qWaitFor([&]() { return (found = clippings(window)).isEmpty(); }, 1000);
    takePicture(window, name);
    found += sharedMnemonics(window);
    QVERIFY2(found.isEmpty(), qPrintable(name + u": "_s + found.join(u"; "_s)));
}

void TestPanelLanguages::isFoundByTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addRow("German of Austria") << u"de_AT"_s << u"de"_s;
    QTest::addRow("Chinese of Singapore") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::addRow("Chinese of Taiwan") << u"zh_TW"_s << u"en"_s;
    QTest::addRow("Chinese of China") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::addRow("Portuguese of Brazil") << u"pt_BR"_s << u"pt"_s;
    QTest::addRow("American English") << u"en_US"_s << u"en"_s;
    QTest::addRow("no language") << u"C"_s << u"en"_s;
    QTest::addRow("one that is not spoken") << u"sv_SE"_s << u"en"_s;
}

void TestPanelLanguages::isFoundByTheLocale()
{
    cleanupTestCase();
    QFETCH(QString, locale);
    QTEST(Language(QLocale(locale)).name(), "language");
}

void TestPanelLanguages::countsInTheFormsOfTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::addRow("en 2") << u"en"_s << 2 << u"2 days"_s;
    QTest::addRow("en 1000") << u"en"_s << 1000 << u"1,000 days"_s;
    QTest::addRow("de 2") << u"de"_s << 2 << u"2 Tagen"_s;
    QTest::addRow("pl 4") << u"pl"_s << 4 << u"4 dni"_s;
    QTest::addRow("pl 5") << u"pl"_s << 5 << u"5 dni"_s;
    QTest::addRow("ja 3") << u"ja"_s << 3 << u"3 日"_s;
}

void TestPanelLanguages::countsInTheFormsOfTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, days);
    cleanupTestCase();
    QLocale::setDefault(QLocale(language));
    const Language spoken{QLocale()};
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1772000000);
    QTEST(formatAge(now.addDays(-days), now), "text");
}

void TestPanelLanguages::saysWhatTheServicesSay_data()
{
    QTest::addColumn<QString>("sentence");
    for (const QString &sentence : knownSentences())
        QTest::addRow("%s", qPrintable(sentence.left(60))) << sentence;
}

void TestPanelLanguages::saysWhatTheServicesSay()
{
    QFETCH(QString, sentence);
    cleanupTestCase();
    const Language german{QLocale(u"de"_s)};
    QString said = sentence;
    QString wanted =
        QCoreApplication::translate("lumos::ServiceWords", sentence.toUtf8().constData());
    QVERIFY(wanted != sentence);
    for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s}) {
        const QString value = u"/run/"_s + place.back() + u".x"_s;
        said.replace(place, value);
        wanted.replace(place, value);
    }
    QCOMPARE(inPanelLanguage(said), wanted);
    const QString unknown = u"worker 3 says hello"_s;
    QCOMPARE(inPanelLanguage(unknown), unknown);
}

/// Puts every translated text in brackets; what has none did not go through tr().
class Bracketer final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char * /*comment*/, int /*count*/) const override
    {
        return QByteArrayView(context).startsWith("lumos::")
            ? u'\u00ab' + QString::fromUtf8(source) + u'\u00bb'
            : QString();
    }
};

/// Words in the window that no translator has seen, and that the services did not say.
static QStringList untranslated(QWidget &window)
{
    static const QRegularExpression data(
        u"^(nginx|Lumos|&Lumos|&nginx|pi|www-data|lumos|http|uwsgi|[a-z]+(-[a-z]+)*)$"
        u"|^[0-9]+$|/|^Alt|^Ctrl|^F10$|^(lumosctl|sudo|systemctl|journalctl) "
        u"|^app:app$|\\.(py|ini|sock)\\b"_s);
    QStringList found;
    const auto look = [&found](const QString &text, const QString &where) {
        const bool hasWords = std::any_of(text.cbegin(), text.cend(),
                                          [](QChar character) { return character.isLetter(); });
        if (hasWords && !text.contains(u'\u00ab') && !data.match(text).hasMatch())
            found.append(where + u": "_s + text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        look(widget->accessibleName(), kind + u" name"_s);
        look(widget->accessibleDescription(), kind + u" description"_s);
        look(widget->toolTip(), kind + u" tip"_s);
        for (const char *property : {"text", "placeholderText", "suffix", "windowTitle"})
            look(widget->property(property).toString(),
                 kind + u' ' + QString::fromLatin1(property));
    }
    for (const QAction *action : window.findChildren<QAction *>())
        look(action->text(), u"action"_s);
    for (const QHeaderView *header : window.findChildren<QHeaderView *>()) {
        for (int i = 0; i < header->count(); ++i)
            look(header->model()->headerData(i, header->orientation()).toString(), u"head"_s);
    }
    found.removeDuplicates();
    return found;
}

void TestPanelLanguages::saysNothingUntranslated_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isState");
    for (const QString &page : panelPages() + QStringList({u"serve"_s, u"stack"_s, u"changed"_s}))
        QTest::addRow("%s", qPrintable(page)) << page << false;
    for (const QString &state : stateNames())
        QTest::addRow("state %s", qPrintable(state)) << state << true;
}

void TestPanelLanguages::saysNothingUntranslated()
{
    QFETCH(QString, page);
    cleanupTestCase();
    QLocale::setDefault(QLocale::c());
    Bracketer brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QFETCH(bool, isState);
    auto panel = isState ? panelInState(page) : std::make_unique<PanelFixture>();
    QVERIFY(panel);
    if (!isState) {
        fillIn(*panel);
        showPageOf(*panel, page);
    }
    const QStringList found = untranslated(*panel->window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestPanelLanguages::everyControlHasALetterOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const QString &language : Language::all()) {
        for (const QString &page :
             panelPages() + QStringList({u"serve"_s, u"stack"_s, u"changed"_s, u"site-off"_s}))
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(page)) << language << page;
    }
}

void TestPanelLanguages::everyControlHasALetterOfItsOwn()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    speak(language);
    showPageOf(*m_panel, page);
    // The bar of changes may stand below any page, and the button "Page" above it.
    m_panel->parts->pending.set({u"lumos"_s, u"harakiri"_s}, u"31"_s);
    QVERIFY(m_panel->bar().isVisible());
    Page *shown = m_panel->window->page(m_panel->window->currentPage());
    shown->setListFolded(true);
    const QStringList found =
        sharedMnemonics(*m_panel->window) + unmarkedControls(*m_panel->window);
    shown->setListFolded(false);
    m_panel->parts->pending.revertAll();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

static void addViews(const QStringList &names, const QList<QSize> &sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QStringList others = Language::all();
    others.removeOne(u"de"_s); // tst_panelpictures looks at these two at every size
    others.removeOne(u"ja"_s);
    for (const QString &language : others) {
        for (const QString &name : names) {
            for (const QSize size : sizes)
                QTest::addRow("%s-%s-%dx%d", qPrintable(language), qPrintable(name), size.width(),
                              size.height())
                    << language << name << size;
        }
    }
}

void TestPanelLanguages::pagesFit_data()
{
    addViews(QStringList(panelPages())
                 + QStringList({u"serve"_s, u"stack"_s, u"changed"_s, u"refused"_s, u"conflict"_s,
                                u"rolled-back"_s, u"not-undone"_s, u"outdated"_s, u"site-off"_s}),
             {{800, 414}, {720, 1180}, {1024, 534}});
}

void TestPanelLanguages::pagesFit()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(QSize, size);
    speak(language);
    m_panel->window->setTheme(ThemeChoice::Light);
    m_panel->window->resize(size);
    showPageOf(*m_panel, page);
    look(*m_panel->window, QString::fromLatin1(QTest::currentDataTag()));
    m_panel->parts->pending.revertAll();
    m_panel->parts->applying.dismiss();
}

void TestPanelLanguages::statesFit_data()
{
    addViews(stateNames(), {{800, 414}, {720, 1180}});
}

void TestPanelLanguages::statesFit()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(QSize, size);
    speak(language);
    if (std::exchange(m_stateName, language + page) != language + page) {
        m_state.reset();
        m_state = panelInState(page);
    }
    QVERIFY2(m_state, "the window does not show this state");
    m_state->window->resize(size);
    look(*m_state->window, u"state-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

int main(int argc, char *argv[])
{
    ensurePrivateBus(argv);
    qputenv("XDG_CONFIG_HOME", QByteArray("/nonexistent"));
    QApplication application(argc, argv);
    TestPanelLanguages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panellanguages.moc"
