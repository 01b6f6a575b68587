// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/bodybuffer.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace lumos;

namespace {

/// Limits the size of any file of this process; beyond it writing fails with EFBIG, as a full disk
/// fails with ENOSPC.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        // The default action of SIGXFSZ ends the process.
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class tst_BodyBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASmallBodyInMemory();
    void putsALargeBodyIntoAFile_data();
    void putsALargeBodyIntoAFile();
    void leavesNoNameBehind();
    void tellsAFullDisk();
    void tellsAMissingDirectory();
    void resets();
};

void tst_BodyBuffer::keepsASmallBodyInMemory()
{
    BodyBuffer buffer(10);
    QCOMPARE(buffer.append("hello"), std::size_t{5});
    QCOMPARE(buffer.append("world"), std::size_t{5});
    QVERIFY(!buffer.isInFile());
    QVERIFY(buffer.finish());
    QCOMPARE(buffer.view(), std::string_view("helloworld"));
}

void tst_BodyBuffer::putsALargeBodyIntoAFile_data()
{
    QTest::addColumn<int>("inMemory");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 4096, 100000}) {
        QTest::addRow("one more, by %d", piece) << 1000 << 1001 << piece;
        QTest::addRow("two blocks, by %d", piece) << 1000 << 1000 + 4096 << piece;
        QTest::addRow("no memory, by %d", piece) << 0 << 9000 << piece;
        QTest::addRow("much, by %d", piece) << 65536 << 100000 << piece;
    }
}

void tst_BodyBuffer::putsALargeBodyIntoAFile()
{
    QFETCH(int, inMemory);
    QFETCH(int, size);
    QFETCH(int, piece);
    std::string body;
    while (body.size() < static_cast<std::size_t>(size))
        body += std::to_string(body.size()) + ' ';
    body.resize(static_cast<std::size_t>(size));
    BodyBuffer buffer(static_cast<std::size_t>(inMemory));
    for (std::size_t i = 0; i < body.size(); i += static_cast<std::size_t>(piece)) {
        const auto part = std::string_view(body).substr(i, static_cast<std::size_t>(piece));
        QCOMPARE(buffer.append(part), part.size());
    }
    QVERIFY(buffer.isInFile());
    QCOMPARE(buffer.size(), std::int64_t{size});
    QVERIFY(buffer.finish());
    QVERIFY(buffer.view() == body);
}

void tst_BodyBuffer::leavesNoNameBehind()
{
    const QTemporaryDir directory;
    const QByteArray path = QFile::encodeName(directory.path());
    BodyBuffer buffer(4, path.constData());
    buffer.append("more than four");
    QVERIFY(buffer.isInFile());
    QVERIFY(QDir(directory.path()).isEmpty());
}

void tst_BodyBuffer::tellsAFullDisk()
{
    const QTemporaryDir directory;
    const QByteArray path = QFile::encodeName(directory.path());
    BodyBuffer buffer(4096, path.constData());
    const std::string block(4096, 'x');
    {
        const FileSizeLimit limit(10000);
        std::size_t taken = 0;
        while (!buffer.hasFailed())
            taken += buffer.append(block);
        // Two blocks fit, the third does not; it was in memory when that came out.
        QCOMPARE(taken, std::size_t{3 * 4096});
        QCOMPARE(buffer.size(), std::int64_t{3 * 4096});
    }
    QCOMPARE(buffer.error().status, 507);
    QVERIFY(buffer.error().reason.find(path.toStdString()) != std::string::npos);
    QVERIFY(!buffer.finish());
    QCOMPARE(buffer.append("more"), std::size_t{0});
}

void tst_BodyBuffer::tellsAMissingDirectory()
{
    BodyBuffer buffer(1, "/nonexistent/directory");
    QCOMPARE(buffer.append("more"), std::size_t{1});
    QVERIFY(buffer.hasFailed());
    QCOMPARE(buffer.error().status, 500);
    QVERIFY(buffer.error().reason.find("No such file or directory") != std::string::npos);
}

void tst_BodyBuffer::resets()
{
    BodyBuffer buffer(4);
    buffer.append("more than four");
    QVERIFY(buffer.finish());
    buffer.reset();
    QVERIFY(!buffer.isInFile());
    QCOMPARE(buffer.size(), std::int64_t{0});
    QCOMPARE(buffer.append("four"), std::size_t{4});
    QVERIFY(buffer.finish());
    QCOMPARE(buffer.view(), std::string_view("four"));
}

QTEST_APPLESS_MAIN(tst_BodyBuffer)
#include "tst_bodybuffer.moc"
