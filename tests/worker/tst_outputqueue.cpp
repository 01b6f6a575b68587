// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/filedescriptor.h"
#include "worker/outputqueue.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>

using namespace lumos;
using Outcome = OutputQueue::Outcome;

class tst_OutputQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsPiecesAndBodyInOneCall();
    void keepsWhatTheSocketDoesNotTake();
    void sendsPartOfAFileAfterBytes();
    void fileThatHasBecomeShorterFails();
    void failsWhenTheClientHasGone();
    void laterPiecesFollowTheQueued();

private:
    QByteArray drain(OutputQueue &queue);
    [[nodiscard]] QByteArray readSome() const;
    FileDescriptor m_ours;
    FileDescriptor m_theirs;
};

void tst_OutputQueue::init()
{
    std::array<int, 2> ends{};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()), 0);
    m_ours.reset(ends[0]);
    m_theirs.reset(ends[1]);
}

QByteArray tst_OutputQueue::readSome() const
{
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    const ssize_t count =
        ::read(m_theirs.get(), buffer.data(), static_cast<std::size_t>(buffer.size()));
    buffer.truncate(std::max<ssize_t>(count, 0));
    return buffer;
}

QByteArray tst_OutputQueue::drain(OutputQueue &queue)
{
    QByteArray all = readSome();
    for (int i = 0; i < 10'000 && !queue.isEmpty(); ++i) {
        if (queue.flush(m_ours.get()) == Outcome::Failed)
            break;
        all += readSome();
    }
    return all + readSome();
}

void tst_OutputQueue::sendsPiecesAndBodyInOneCall()
{
    OutputQueue queue;
    const std::array<std::string_view, 2> pieces{"head ", "more "};
    QCOMPARE(queue.send(m_ours.get(), pieces, "body"), Outcome::Sent);
    QCOMPARE(readSome(), QByteArray("head more body"));
    QCOMPARE(queue.sentBytes(), 14);
    QVERIFY(queue.isEmpty());
}

void tst_OutputQueue::keepsWhatTheSocketDoesNotTake()
{
    OutputQueue queue;
    const std::string head(1000, 'h');
    const QByteArray body(3'000'000, 'b');
    const std::array<std::string_view, 1> pieces{head};
    QCOMPARE(queue.send(m_ours.get(), pieces, body), Outcome::Blocked);
    QVERIFY(queue.unsentBytes() > 0);
    QCOMPARE(queue.sentBytes() + static_cast<qint64>(queue.unsentBytes()), 3'001'000);
    QCOMPARE(drain(queue), QByteArray(1000, 'h') + body);
    QCOMPARE(queue.sentBytes(), 3'001'000);
    QCOMPARE(queue.unsentBytes(), std::size_t{0});
}

void tst_OutputQueue::sendsPartOfAFileAfterBytes()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(1'500'000, 'f') + "tail");
    file.flush();
    OutputQueue queue;
    const std::array<std::string_view, 1> pieces{"head "};
    queue.send(m_ours.get(), pieces);
    queue.append(FileBody(::dup(file.handle()), 1'499'999, 3));
    QCOMPARE(queue.flush(m_ours.get()), Outcome::Sent);
    QCOMPARE(readSome(), QByteArray("head fta"));
}

void tst_OutputQueue::fileThatHasBecomeShorterFails()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("short");
    file.flush();
    OutputQueue queue;
    queue.append(FileBody(::dup(file.handle()), 0, 10));
    QCOMPARE(queue.flush(m_ours.get()), Outcome::Failed);
}

void tst_OutputQueue::failsWhenTheClientHasGone()
{
    m_theirs.reset();
    OutputQueue queue;
    const std::array<std::string_view, 1> pieces{"head"};
    QCOMPARE(queue.send(m_ours.get(), pieces, "body"), Outcome::Failed); // and no SIGPIPE
}

void tst_OutputQueue::laterPiecesFollowTheQueued()
{
    OutputQueue queue;
    const std::array<std::string_view, 1> first{"first"};
    queue.send(m_ours.get(), first, QByteArray(2'000'000, 'b'));
    const std::array<std::string_view, 1> last{"last"};
    queue.send(m_ours.get(), last);
    const QByteArray all = drain(queue);
    QCOMPARE(all.size(), 2'000'009);
    QVERIFY(all.startsWith("first"));
    QVERIFY(all.endsWith("last"));
}

QTEST_APPLESS_MAIN(tst_OutputQueue)
#include "tst_outputqueue.moc"
