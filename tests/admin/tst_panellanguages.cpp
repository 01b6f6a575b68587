// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "models/format.h"
#include "models/servicewords.h"
#include "pages/page.h"
#include "paneloptions.h"
#include "panelviews.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

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
    void pagesFit_data();
    void pagesFit();
    void statesFit_data();
    void statesFit();

private:
    void speak(const QString &name);
    void look(const QString &name);

    std::unique_ptr<Language> m_language;
    std::unique_ptr<PanelFixture> m_panel;
};

void TestPanelLanguages::cleanupTestCase()
{
    m_panel.reset();
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

void TestPanelLanguages::look(const QString &name)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QWidget &window = *m_panel->window;
    QStringList found;
    // A layout may take some turns of the loop until it has settled.
    (void)QTest::qWaitFor([&]() { return (found = clippings(window)).isEmpty(); }, 1000);
    takePicture(window, name);
    found += sharedMnemonics(*m_panel);
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
    for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s}) {
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
        u"|^[0-9]+$|/|^Alt|^Ctrl|^lumosctl|^app:app$|\\.(py|ini|sock)\\b"
        u"|is valid$|^It opens GPIO"_s);
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
    for (const QString &page : panelPages() + QStringList({u"serve"_s, u"stack"_s, u"changed"_s}))
        QTest::addRow("%s", qPrintable(page)) << page;
}

void TestPanelLanguages::saysNothingUntranslated()
{
    QFETCH(QString, page);
    cleanupTestCase();
    QLocale::setDefault(QLocale::c());
    Bracketer brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    PanelFixture panel;
    fillIn(panel);
    showPageOf(panel, page);
    QStringList found = untranslated(*panel.window);
    for (const StateText &state : allStates()) {
        if (!state.title.contains(u'\u00ab'))
            found.append(state.title);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

static void addViews(const QStringList &names, const QList<QSize> &sizes)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Language::all()) {
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
    look(QString::fromLatin1(QTest::currentDataTag()));
    m_panel->parts->pending.revertAll();
    m_panel->parts->applying.dismiss();
}

void TestPanelLanguages::statesFit_data()
{
    QStringList names;
    for (const StateText &state : allStates())
        names.append(state.id);
    addViews(names, {{800, 414}, {720, 1180}});
}

void TestPanelLanguages::statesFit()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    QFETCH(QSize, size);
    speak(language);
    m_panel->window->resize(size);
    m_panel->window->showPage(u"website"_s);
    for (const StateText &state : allStates()) {
        if (state.id == page)
            m_panel->window->page(u"website"_s)->setObstacle(state);
    }
    look(u"state-"_s + QString::fromLatin1(QTest::currentDataTag()));
    m_panel->window->page(u"website"_s)->setObstacle(std::nullopt);
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
