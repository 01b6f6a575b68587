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
    m_panel->window->resize(1024, 600);
    m_panel->window->show();
    QVERIFY(m_panel->settle());
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

int main(int argc, char *argv[])
{
    ensurePrivateBus(argv);
    qputenv("XDG_CONFIG_HOME", QByteArray("/nonexistent"));
    QApplication application(argc, argv);
    TestPanelConfiguration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_panelconfiguration.moc"
