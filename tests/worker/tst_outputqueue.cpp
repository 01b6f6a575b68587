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
    void keepsLittleInMemory();
    void keepsTheOrderWhenTheBudgetIsSpent();
    void failsWhereOthersHaveSpentTheBudget();
    void givesTheBudgetBack();

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

/// What @p count pieces together are, each told from the others.
static QByteArray sendPieces(OutputQueue &queue, int fd, int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        const QByteArray piece = QByteArray::number(i).rightJustified(1000, '.');
        const std::array<std::string_view, 2> pieces{
            std::string_view("head "), {piece.constData(), std::size_t(piece.size())}};
        if (queue.send(fd, pieces) == Outcome::Failed)
            return "failed";
        all += "head " + piece;
    }
    return all;
}

void tst_OutputQueue::keepsLittleInMemory()
{
    SpoolBudget budget{10'000'000};
    OutputQueue queue;
    queue.spoolBeyond(20'000, &budget);
    QByteArray sent = sendPieces(queue, m_ours.get(), 3000);
    QVERIFY(queue.unsentBytes() <= 20'000);
    QVERIFY(queue.unsentBytes() > 15'000);
    const std::int64_t waiting = sent.size() - queue.sentBytes();
    QCOMPARE(budget.left.load(), 10'000'000 - (waiting - std::int64_t(queue.unsentBytes())));
    QByteArray received;
    while (received.size() < sent.size() / 2) {
        received += readSome();
        QVERIFY(queue.flush(m_ours.get()) != Outcome::Failed);
    }
    sent += sendPieces(queue, m_ours.get(), 1000); // behind what is in the file
    received += drain(queue);
    QVERIFY(received == sent);
    QCOMPARE(budget.left.load(), 10'000'000);
    QCOMPARE(queue.sentBytes(), sent.size());
    // Once all has been taken, memory comes first again.
    const QByteArray next = sendPieces(queue, m_ours.get(), 1);
    QVERIFY(drain(queue) == next);
}

void tst_OutputQueue::keepsTheOrderWhenTheBudgetIsSpent()
{
    SpoolBudget budget{200'000};
    budget.left -= 90'000; // another answer's
    OutputQueue queue;
    queue.spoolBeyond(20'000, &budget);
    QByteArray sent = sendPieces(queue, m_ours.get(), 2000);
    QCOMPARE(budget.left.load(), 0);
    QVERIFY(queue.unsentBytes() > 20'000); // which has its sender wait
    budget.left += 90'000;
    sent += sendPieces(queue, m_ours.get(), 500);
    QVERIFY(drain(queue) == sent);
    QCOMPARE(budget.left.load(), 200'000);
}

void tst_OutputQueue::failsWhereOthersHaveSpentTheBudget()
{
    SpoolBudget budget{200'000};
    budget.left -= 110'000;
    OutputQueue queue;
    queue.spoolBeyond(20'000, &budget);
    QCOMPARE(sendPieces(queue, m_ours.get(), 2000), QByteArray("failed"));
    queue.drop();
    QCOMPARE(budget.left.load(), 90'000);
    // Who is fast enough needs none of it.
    budget.left = 0;
    drain(queue);
    const QByteArray sent = sendPieces(queue, m_ours.get(), 20);
    QCOMPARE(drain(queue), sent);
}

void tst_OutputQueue::givesTheBudgetBack()
{
    SpoolBudget budget{10'000'000};
    {
        OutputQueue queue;
        queue.spoolBeyond(0, &budget);
        sendPieces(queue, m_ours.get(), 2000);
        QVERIFY(budget.left.load() < 10'000'000);
        queue.drop();
        QCOMPARE(budget.left.load(), 10'000'000);
        sendPieces(queue, m_ours.get(), 2000);
        QVERIFY(budget.left.load() < 10'000'000);
    }
    QCOMPARE(budget.left.load(), 10'000'000);
}

QTEST_APPLESS_MAIN(tst_OutputQueue)
#include "tst_outputqueue.moc"
