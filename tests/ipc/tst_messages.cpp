// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/messages.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <variant>

using namespace lumos;

namespace {

/// A packet begins with its type, which is the index in Message.
constexpr qsizetype typeCount = std::variant_size_v<Message>;

ConfigureMessage fullConfiguration()
{
    ConfigureMessage message;
    message.masterPid = 4711;
    message.isAccessLogged = true;
    SocketAddress unixSocket;
    unixSocket.path = QStringLiteral("/run/lumos/lümos.sock");
    SocketAddress tcp;
    tcp.host = QStringLiteral("::1");
    tcp.port = 65535;
    tcp.protocol = SocketAddress::Protocol::Uwsgi;
    message.listeners = {{unixSocket, 0}, {tcp, 63}};
    message.options = {{QStringLiteral("lumos"), QStringLiteral("env"), QStringLiteral("A=b\nc"),
                        QStringLiteral("x.ini:3")},
                       {QStringLiteral("site"), QStringLiteral("listen"), QStringLiteral("80"),
                        QStringLiteral("default")}};
    return message;
}

QList<Message> everyMessage()
{
    return {fullConfiguration(),
            SpawnWorkerMessage{2047, 1024, QStringLiteral("/healthz"), true},
            ReopenLogMessage{},
            LoadedMessage{{QStringLiteral("one thread"), QStringLiteral("two sockets")}},
            LoadFailedMessage{{QStringLiteral("no module named wsgi"), ExitCode::Config}},
            SpawnFailedMessage{3, QStringLiteral("fork: Resource temporarily unavailable")},
            WorkerStartedMessage{17},
            WorkerReadyMessage{0xffffffff},
            ReloadWantedMessage{QStringLiteral("wsgi.py has changed")},
            WorkerCheckedMessage{4, 503},
            WorkerFailedMessage{5, {QStringLiteral("no camera"), ExitCode::Software}}};
}

} // namespace

class tst_Messages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesAConfiguration();
    void carriesEveryFieldOfTheOthers();
    void refusesEveryTruncation();
    void refusesATrailingByte();
    void refusesUnknownTypes();
    void survivesGarbage();
    void believesNoCount();
    void refusesAnUnknownProtocol();
    void cutsLongTextsAtACharacter();
    void refusesAConfigurationThatDoesNotFit();
    void turnsAnUnknownExitCodeIntoSoftware();
};

void tst_Messages::carriesAConfiguration()
{
    const ConfigureMessage sent = fullConfiguration();
    const auto decoded = decodeMessage(*encodeMessage(sent));
    QVERIFY(decoded);
    const auto &got = std::get<ConfigureMessage>(*decoded);
    QCOMPARE(got.masterPid, sent.masterPid);
    QCOMPARE(got.isAccessLogged, sent.isAccessLogged);
    QVERIFY(got.listeners == sent.listeners);
    QCOMPARE(got.options.size(), sent.options.size());
    for (qsizetype i = 0; i < got.options.size(); ++i) {
        QCOMPARE(got.options[i].section, sent.options[i].section);
        QCOMPARE(got.options[i].key, sent.options[i].key);
        QCOMPARE(got.options[i].value, sent.options[i].value);
        QCOMPARE(got.options[i].origin, sent.options[i].origin);
    }
}

void tst_Messages::carriesEveryFieldOfTheOthers()
{
    const QList<Message> messages = everyMessage();
    QCOMPARE(messages.size(), typeCount);
    for (const Message &message : messages) {
        const auto packet = encodeMessage(message);
        QVERIFY(packet);
        const auto decoded = decodeMessage(*packet);
        QVERIFY(decoded);
        QCOMPARE(decoded->index(), message.index());
        // Encoding is deterministic, so equal packets are equal messages.
        QCOMPARE(*encodeMessage(*decoded), *packet);
    }
    const auto failed = decodeMessage(*encodeMessage(messages[4]));
    QCOMPARE(std::get<LoadFailedMessage>(*failed).error.code, ExitCode::Config);
    QCOMPARE(std::get<LoadFailedMessage>(*failed).error.text,
             QStringLiteral("no module named wsgi"));
}

void tst_Messages::refusesEveryTruncation()
{
    const QList<Message> messages = everyMessage();
    for (const Message &message : messages) {
        const QByteArray packet = *encodeMessage(message);
        for (qsizetype size = 0; size < packet.size(); ++size)
            QVERIFY2(!decodeMessage(packet.first(size)), qPrintable(QString::number(size)));
    }
}

void tst_Messages::refusesATrailingByte()
{
    const QList<Message> messages = everyMessage();
    for (const Message &message : messages) {
        QByteArray packet = *encodeMessage(message);
        packet.append('\0');
        QVERIFY(!decodeMessage(packet));
    }
}

void tst_Messages::refusesUnknownTypes()
{
    for (const quint32 type : {quint32(typeCount), 0xffffffffU}) {
        // Whatever follows, be it nothing at all.
        QByteArray packet(64, '\0');
        qToLittleEndian(type, packet.data());
        for (qsizetype size = 4; size <= packet.size(); ++size)
            QVERIFY(!decodeMessage(packet.first(size)));
    }
}

void tst_Messages::survivesGarbage()
{
    QRandomGenerator random(1);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray packet(static_cast<qsizetype>(random.bounded(64)), Qt::Uninitialized);
        for (char &byte : packet)
            byte = static_cast<char>(random.bounded(256));
        if (packet.size() >= 4) {
            packet[0] = static_cast<char>(random.bounded(int(typeCount)));
            packet[1] = packet[2] = packet[3] = 0;
        }
        if (const auto decoded = decodeMessage(packet)) {
            ++accepted;
            QVERIFY(encodeMessage(*decoded));
        }
    }
    QVERIFY(accepted > 0); // else the rows above would test the type alone
}

void tst_Messages::believesNoCount()
{
    // Type 3, Loaded, with 2^32-1 warnings: neither memory nor time goes by.
    QVERIFY(!decodeMessage(QByteArrayView("\x03\0\0\0\xff\xff\xff\xff", 8)));
    // A text that claims 2^31 bytes.
    QVERIFY(!decodeMessage(QByteArrayView("\x05\0\0\0\x01\0\0\0\0\0\0\x80", 12)));
}

void tst_Messages::refusesAnUnknownProtocol()
{
    ConfigureMessage message;
    message.listeners = {ListenerAddress{}};
    QByteArray packet = *encodeMessage(message);
    packet[20] = 3; // after type, pid, flag, count and id
    QVERIFY(!decodeMessage(packet));
    packet[20] = 2;
    QVERIFY(decodeMessage(packet));
    packet[16] = 64; // an id is a bit of 64
    QVERIFY(!decodeMessage(packet));
}

void tst_Messages::cutsLongTextsAtACharacter()
{
    const QString text = QString(100'000, QChar(0x20ac)); // three bytes each
    const auto packet = encodeMessage(LoadFailedMessage{{text, ExitCode::Software}});
    QVERIFY(packet);
    QVERIFY(packet->size() < 9000);
    const auto decoded = decodeMessage(*packet);
    QVERIFY(decoded);
    const QString cut = std::get<LoadFailedMessage>(*decoded).error.text;
    QVERIFY(text.startsWith(cut));
    QVERIFY(cut.size() > 2000);
    LoadedMessage loaded;
    for (int i = 0; i < 100; ++i)
        loaded.warnings.append(text);
    QVERIFY(encodeMessage(loaded)->size() < maxMessageSize);
    QVERIFY(decodeMessage(*encodeMessage(loaded)));
}

void tst_Messages::refusesAConfigurationThatDoesNotFit()
{
    ConfigureMessage message = fullConfiguration();
    message.options[0].value = QString(maxMessageSize, u'x');
    const auto packet = encodeMessage(message);
    QVERIFY(!packet);
    QCOMPARE(packet.error().code, ExitCode::Config);
}

void tst_Messages::turnsAnUnknownExitCodeIntoSoftware()
{
    QByteArray packet = *encodeMessage(LoadFailedMessage{{QStringLiteral("x"), ExitCode::Config}});
    packet[4] = 0; // an exit code of 0 would make a failed start a success
    QCOMPARE(std::get<LoadFailedMessage>(*decodeMessage(packet)).error.code, ExitCode::Software);
}

QTEST_APPLESS_MAIN(tst_Messages)
#include "tst_messages.moc"
