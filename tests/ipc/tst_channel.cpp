// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/channel.h"

#include <QTest>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lumos;

class tst_Channel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSendersPid();
    void hasNothingWhileNothingWaits();
    void seesTheEnd();
    void callsNonsenseGarbage();
    void callsATooLongPacketGarbage();
    void refusesDescriptors();
    void failsToSendToNobody();
    void doesNotBlockTheMaster();
};

void tst_Channel::tellsTheSendersPid()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    auto &[ours, theirs] = *ends;
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(theirs.send(WorkerStartedMessage{5}) ? 0 : 1);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
    const auto received = ours.receive();
    QVERIFY(received);
    QCOMPARE(received->kind, Received::Kind::Packet);
    QCOMPARE(received->sender, child);
    QCOMPARE(std::get<WorkerStartedMessage>(received->message).slot, 5U);
}

void tst_Channel::hasNothingWhileNothingWaits()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    const auto received = ends->first.receive();
    QVERIFY(received);
    QCOMPARE(received->kind, Received::Kind::Nothing);
}

void tst_Channel::seesTheEnd()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    QVERIFY(ends->second.send(WorkerReadyMessage{1}));
    ends->second.close();
    QCOMPARE(ends->first.receive()->kind, Received::Kind::Packet);
    QCOMPARE(ends->first.receive()->kind, Received::Kind::Closed);
}

void tst_Channel::callsNonsenseGarbage()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    QCOMPARE(::send(ends->second.fd(), "nonsense", 8, 0), 8);
    const auto received = ends->first.receive();
    QVERIFY(received);
    QCOMPARE(received->kind, Received::Kind::Garbage);
    QCOMPARE(received->sender, ::getpid());
    QVERIFY(!received->reason.isEmpty());
}

void tst_Channel::callsATooLongPacketGarbage()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    QByteArray packet = *encodeMessage(WorkerReadyMessage{1});
    packet.resize(maxMessageSize + 1, '\0');
    const int size = 2 * 1024 * 1024;
    QCOMPARE(::setsockopt(ends->second.fd(), SOL_SOCKET, SO_SNDBUF, &size, sizeof size), 0);
    QCOMPARE(
        ::send(ends->second.fd(), packet.constData(), static_cast<std::size_t>(packet.size()), 0),
        packet.size());
    QCOMPARE(ends->first.receive()->kind, Received::Kind::Garbage);
    QVERIFY(ends->second.send(WorkerReadyMessage{1}));
    QCOMPARE(ends->first.receive()->kind, Received::Kind::Packet);
}

void tst_Channel::refusesDescriptors()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    const QByteArray packet = *encodeMessage(WorkerReadyMessage{1});
    iovec part{const_cast<char *>(packet.constData()), static_cast<std::size_t>(packet.size())};
    const int given = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    QVERIFY(given >= 0);
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    cmsghdr *rights = CMSG_FIRSTHDR(&header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(rights), &given, sizeof given);
    QCOMPARE(::sendmsg(ends->second.fd(), &header, 0), packet.size());
    ::close(given);

    const int before = ::dup(0);
    QVERIFY(before >= 0);
    ::close(before);
    const auto received = ends->first.receive();
    QCOMPARE(received->kind, Received::Kind::Packet);
    QCOMPARE(received->sender, ::getpid());
    const int after = ::dup(0); // the lowest free number is still free
    ::close(after);
    QCOMPARE(after, before);
}

void tst_Channel::failsToSendToNobody()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    ends->first.close();
    QVERIFY(!ends->second.send(WorkerStartedMessage{1})); // and no SIGPIPE
}

void tst_Channel::doesNotBlockTheMaster()
{
    auto ends = Channel::makePair();
    QVERIFY(ends);
    int sent = 0;
    while (sent < 1'000'000 && ends->first.send(ReopenLogMessage{}))
        ++sent;
    QVERIFY(sent > 0);
    QVERIFY(sent < 1'000'000);
}

QTEST_APPLESS_MAIN(tst_Channel)
#include "tst_channel.moc"
