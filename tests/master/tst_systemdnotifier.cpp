// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/systemdnotifier.h"

#include "ipc/filedescriptor.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

using namespace lumos;

namespace {

// A service manager's end: receives what was sent.
class FakeSystemd
{
public:
    explicit FakeSystemd(const QByteArray &name)
        : m_fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        if (name.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
        if (::bind(m_fd.get(), reinterpret_cast<const sockaddr *>(&address), size) != 0)
            qFatal("cannot bind");
    }
    QByteArray receive()
    {
        std::array<char, 4096> buffer;
        const ssize_t size = ::recv(m_fd.get(), buffer.data(), buffer.size(), 0);
        return size < 0 ? QByteArray() : QByteArray(buffer.data(), size);
    }

private:
    FileDescriptor m_fd;
};

} // namespace

class tst_SystemdNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToAPath();
    void sendsToAnAbstractName();
    void sendsOneLineOfStatus();
    void takesTheVariableAway();
    void isSilentWithoutASocket();
    void survivesAManagerThatIsGone();
};

void tst_SystemdNotifier::sendsToAPath()
{
    QTemporaryDir directory;
    const QByteArray path = QFile::encodeName(directory.filePath(QStringLiteral("notify")));
    FakeSystemd systemd(path);
    const SystemdNotifier notifier(path);
    QVERIFY(notifier.isActive());
    notifier.ready(QStringLiteral("5/5 workers"));
    QCOMPARE(systemd.receive(), QByteArray("READY=1\nSTATUS=5/5 workers"));
    notifier.reloading(std::chrono::microseconds(1234567890123));
    QCOMPARE(systemd.receive(), QByteArray("RELOADING=1\nMONOTONIC_USEC=1234567890123"));
    notifier.stopping(QStringLiteral("stopping"));
    QCOMPARE(systemd.receive(), QByteArray("STOPPING=1\nSTATUS=stopping"));
}

void tst_SystemdNotifier::sendsToAnAbstractName()
{
    const QByteArray name = "@lumos-test-" + QByteArray::number(::getpid());
    FakeSystemd systemd(name);
    SystemdNotifier(name).status(QStringLiteral("x"));
    QCOMPARE(systemd.receive(), QByteArray("STATUS=x"));
}

void tst_SystemdNotifier::sendsOneLineOfStatus()
{
    const QByteArray name = "@lumos-test-line-" + QByteArray::number(::getpid());
    FakeSystemd systemd(name);
    SystemdNotifier(name).status(QStringLiteral("a\nREADY=1"));
    QCOMPARE(systemd.receive(), QByteArray("STATUS=a\\x0aREADY=1"));
    SystemdNotifier(name).status(QString(100'000, u'x'));
    QVERIFY(systemd.receive().size() < 1000);
}

void tst_SystemdNotifier::takesTheVariableAway()
{
    qputenv("NOTIFY_SOCKET", "@x");
    QVERIFY(SystemdNotifier::fromEnvironment().isActive());
    QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
    QVERIFY(!SystemdNotifier::fromEnvironment().isActive());
}

void tst_SystemdNotifier::isSilentWithoutASocket()
{
    SystemdNotifier(QByteArray()).ready(QStringLiteral("x"));
    SystemdNotifier(QByteArray(1000, 'x')).ready(QStringLiteral("x")); // longer than any address
}

void tst_SystemdNotifier::survivesAManagerThatIsGone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^notify systemd: ")));
    SystemdNotifier("/nonexistent/notify").ready(QStringLiteral("x"));
}

QTEST_APPLESS_MAIN(tst_SystemdNotifier)
#include "tst_systemdnotifier.moc"
