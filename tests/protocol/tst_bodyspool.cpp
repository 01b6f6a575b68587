// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packet.h"
#include "protocol/httpreader.h"
#include "protocol/uwsgireader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace lumos;
using namespace std::string_literals;

namespace {

/// Files without a name that this process has open.
qsizetype namelessFiles()
{
    const QFileInfoList links =
        QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System);
    return std::count_if(links.begin(), links.end(), [](const QFileInfo &link) {
        return link.symLinkTarget().endsWith(QLatin1StringView(" (deleted)"));
    });
}

} // namespace

/// Where the body of a request is while the application has it, with the limits of every day.
class tst_BodySpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beyond64KiBABodyIsInAFile_data();
    void beyond64KiBABodyIsInAFile();

private:
    const ReaderLimits m_limits;
    const ConnectionFacts m_facts;
};

void tst_BodySpool::beyond64KiBABodyIsInAFile_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("files");
    for (const char *form : {"http", "chunked", "uwsgi"}) {
        QTest::addRow("%s, as much as memory takes", form)
            << QString::fromLatin1(form) << 65536 << 0;
        QTest::addRow("%s, one byte more", form) << QString::fromLatin1(form) << 65537 << 1;
    }
}

void tst_BodySpool::beyond64KiBABodyIsInAFile()
{
    QFETCH(QString, form);
    QFETCH(int, size);
    QFETCH(int, files);
    const std::string body(static_cast<std::size_t>(size), 'b');
    const std::string length = std::to_string(size);
    std::unique_ptr<RequestReader> reader;
    std::string bytes;
    if (form == u"uwsgi") {
        reader = std::make_unique<UwsgiReader>(m_limits, m_facts);
        bytes = packetOf({{"REQUEST_METHOD", "POST"},
                          {"REQUEST_URI", "/"},
                          {"PATH_INFO", "/"},
                          {"SERVER_PROTOCOL", "HTTP/1.1"},
                          {"CONTENT_LENGTH", length}})
            + body;
    } else if (form == u"chunked") {
        reader = std::make_unique<HttpReader>(m_limits, m_facts);
        const std::string hex = QByteArray::number(size, 16).toStdString();
        bytes = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + hex + "\r\n"
            + body + "\r\n0\r\n\r\n";
    } else {
        reader = std::make_unique<HttpReader>(m_limits, m_facts);
        bytes = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }
    const qsizetype before = namelessFiles();
    QCOMPARE(reader->feed(bytes), bytes.size());
    QCOMPARE(reader->state(), RequestReader::State::Complete);
    QCOMPARE(namelessFiles() - before, files);
    QVERIFY(reader->request().body == body);
    reader->reset();
    QCOMPARE(namelessFiles(), before);
}

QTEST_APPLESS_MAIN(tst_BodySpool)
#include "tst_bodyspool.moc"
