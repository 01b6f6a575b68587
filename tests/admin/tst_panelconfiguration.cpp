// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelfixture.h"

#include "widgets/diffview.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lumos;
using Qt::Literals::StringLiterals::operator""_s;

/// The page with the raw file: nothing that was typed is lost, nothing of others is overwritten.
class TestPanelConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_panel.reset();
        qDeleteAll(findChildren<QTimer *>());
    }
    void importsAFileOfUwsgi();
    void showsAChangedFileAnew();
    void keepsTheTextWhenAVersionIsRestored();
    void asksBeforeAnImportReplacesTheText();
    void savesByTheShortcut();
    void namesTheTextBeforeClosing();
    void takesNoEditForOne();
    void comparesWithOneQuestion();
    void asksForTheHistoryWhenOpenedAtTheStart();

private:
    QWidget &page() { return m_panel->page(u"configuration"_s); }
    QPlainTextEdit &editor() { return *page().findChild<QPlainTextEdit *>(); }
    QString words() { return PanelFixture::words(page()); }
    void showFile()
    {
        press(page(), u"Show the file"_s);
        QTRY_VERIFY(PanelFixture::button(page(), u"Show it anew"_s));
    }
    void type(const QString &text) { QTest::keyClicks(&editor(), text); }
    /// The question that opens next is noted, and answered by the button.
    void answerNext(const QString &button)
    {
        m_question.clear();
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, button]() {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            timer->deleteLater();
            timer->stop();
            m_question = box->text();
            PanelFixture::button(*box, button)->click();
        });
        timer->start(10);
    }
    static void press(QWidget &in, const QString &text) { PanelFixture::press(in, text); }

    std::unique_ptr<PanelFixture> m_panel;
    QString m_question;
};

void TestPanelConfiguration::init()
{
    m_panel = std::make_unique<PanelFixture>();
    QVERIFY(m_panel->show());
}

/// A lumosd that can do one thing.
static void writeImporter(const QString &directory)
{
    QFile script(directory + u"/lumosd"_s);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n[ \"$1 $2\" = \"--import /srv/shop.ini\" ] || exit 64\n"
                 "printf '[lumos]\\nmodule = shop\\n'\n"
                 "echo '/srv/shop.ini:2: same: module = shop' >&2\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void TestPanelConfiguration::importsAFileOfUwsgi()
{
    const QTemporaryDir directory;
    writeImporter(directory.path());
    const QByteArray path = qgetenv("PATH");
    const QByteArray longer = directory.path().toLocal8Bit() + ':' + path;
    qputenv("PATH", longer);
    m_panel.reset();
    init();
    qputenv("PATH", path);
    QWidget &configuration = page();
    press(configuration, u"Import from uWSGI \u2026"_s);
    auto *dialog = configuration.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(u"/srv/shop.ini"_s);
    dialog->close();
    QTRY_VERIFY(PanelFixture::words(configuration).contains(u"not saved yet"));
    QVERIFY(PanelFixture::words(configuration).contains(u"2: same: module = shop"));
    QCOMPARE(m_panel->settings.callsOf(u"ReplaceText"_s).size(), 0);
    press(configuration, u"Save the file"_s);
    QTRY_COMPARE(m_panel->settings.text, u"[lumos]\nmodule = shop\n"_s);
    QTRY_VERIFY(PanelFixture::words(configuration).contains(u"Saved."));
    QVERIFY(!PanelFixture::words(configuration).contains(u"2: same: module = shop"));
}

void TestPanelConfiguration::showsAChangedFileAnew()
{
    showFile();
    type(u"# mine"_s);
    QVERIFY(!words().contains(u"The file has changed"));
    m_panel->settings.text = u"[lumos]\nmodule = other\n"_s;
    m_panel->settings.etag = u"of somebody else"_s;
    m_panel->settings.announce();
    QTRY_VERIFY(words().contains(u"The file has changed since it was shown here."));
    press(page(), u"Save the file"_s);
    QTRY_VERIFY(words().contains(u"then show the file anew"));
    QVERIFY(m_panel->settings.text.contains(u"other"));
    answerNext(u"Stay"_s);
    press(page(), u"Show it anew"_s);
    QVERIFY(m_question.contains(u"not saved"));
    QVERIFY(editor().toPlainText().startsWith(u"# mine"));
    answerNext(u"Discard"_s);
    press(page(), u"Show it anew"_s);
    QTRY_COMPARE(editor().toPlainText(), m_panel->settings.text);
    QVERIFY(!words().contains(u"The file has changed"));
    type(u"# mine"_s);
    press(page(), u"Save the file"_s);
    QTRY_VERIFY(m_panel->settings.text.startsWith(u"# mine"));
}

void TestPanelConfiguration::keepsTheTextWhenAVersionIsRestored()
{
    m_panel->settings.history = {{u"3"_s, 1772000000, 1000, u"pi"_s, u"SetProcesses 5"_s}};
    showFile();
    type(u"# mine"_s);
    auto *list = page().findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    press(page(), u"Restore this version"_s);
    QTRY_VERIFY(words().contains(u"Restored."));
    QTRY_VERIFY(words().contains(u"The file has changed since it was shown here."));
    QVERIFY(editor().toPlainText().startsWith(u"# mine"));
}

void TestPanelConfiguration::asksBeforeAnImportReplacesTheText()
{
    showFile();
    type(u"# mine"_s);
    answerNext(u"Stay"_s);
    press(page(), u"Import from uWSGI \u2026"_s);
    QVERIFY(m_question.contains(u"not saved"));
    QVERIFY(!page().findChild<QFileDialog *>());
}

void TestPanelConfiguration::savesByTheShortcut()
{
    showFile();
    type(u"# mine"_s);
    m_panel->parts->pending.set({u"lumos"_s, u"threads"_s}, u"2"_s);
    QTest::keySequence(m_panel->window.get(), QKeySequence::Save);
    QTRY_VERIFY(m_panel->settings.text.startsWith(u"# mine"));
    QTRY_VERIFY(words().contains(u"Saved."));
    QCOMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), 0);
    QTRY_VERIFY(!words().contains(u"The file has changed"));
    QTest::keySequence(m_panel->window.get(), QKeySequence::Save);
    QTRY_COMPARE(m_panel->settings.callsOf(u"Apply"_s).size(), 1);
}

void TestPanelConfiguration::namesTheTextBeforeClosing()
{
    showFile();
    type(u"# mine"_s);
    m_panel->parts->pending.set({u"lumos"_s, u"threads"_s}, u"2"_s);
    answerNext(u"Stay"_s);
    QVERIFY(!m_panel->window->close());
    QVERIFY2(m_question.contains(u"1") && m_question.contains(u"The text of the configuration"),
             qPrintable(m_question));
    // What is applied first does not take the text along.
    answerNext(u"Apply"_s);
    QVERIFY(!m_panel->window->close());
    answerNext(u"Stay"_s);
    QTRY_COMPARE(m_question, u"The text of the configuration is not saved."_s);
    QVERIFY(m_panel->window->isVisible());
    answerNext(u"Discard"_s);
    QVERIFY(m_panel->window->close());
}

/// Line ends and blanks that an editor may give back otherwise.
void TestPanelConfiguration::takesNoEditForOne()
{
    m_panel->settings.text = u"[lumos]\r\nmodule = a\u00a0b\r\n"_s;
    showFile();
    QVERIFY(!PanelFixture::button(page(), u"Save the file"_s)->isEnabled());
    QVERIFY(m_panel->window->close());
    m_panel->window->show();
    type(u"#"_s);
    press(page(), u"Save the file"_s);
    QTRY_COMPARE(m_panel->settings.text, u"#[lumos]\nmodule = a\u00a0b\n"_s);
}

void TestPanelConfiguration::comparesWithOneQuestion()
{
    m_panel->settings.history = {{u"3"_s, 1772000000, 1000, u"pi"_s, u"SetProcesses 5"_s}};
    showFile();
    QCOMPARE(m_panel->settings.callsOf(u"GetText"_s).size(), 1);
    auto *list = page().findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentRow(0);
    press(page(), u"Compare with now"_s);
    QTRY_VERIFY(page().findChild<DiffView *>()->isVisible());
    QCOMPARE(m_panel->settings.callsOf(u"GetText"_s).size(), 1);
    m_panel->settings.etag = u"of somebody else"_s;
    m_panel->settings.announce();
    QTRY_COMPARE(m_panel->parts->settings.values().etag, m_panel->settings.etag);
    press(page(), u"Compare with now"_s);
    QTRY_COMPARE(m_panel->settings.callsOf(u"GetText"_s).size(), 2);
}

void TestPanelConfiguration::asksForTheHistoryWhenOpenedAtTheStart()
{
    m_panel.reset();
    m_panel = std::make_unique<PanelFixture>();
    m_panel->settings.history = {{u"3"_s, 1772000000, 1000, u"pi"_s, u"SetProcesses 5"_s}};
    QWidget &configuration = page();
    m_panel->window->show();
    QVERIFY(m_panel->settle());
    QTRY_COMPARE(configuration.findChild<QListWidget *>()->count(), 1);
}

int main(int argc, char *argv[])
{
    return runPanelTest<TestPanelConfiguration>(argc, argv);
}

#include "tst_panelconfiguration.moc"
