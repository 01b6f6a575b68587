// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to /proc/self.
#include "leftovers.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

QString addressText(const sockaddr_storage &address)
{
    std::array<char, INET6_ADDRSTRLEN> text = {};
    if (address.ss_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(&address);
        ::inet_ntop(AF_INET, &in->sin_addr, text.data(), text.size());
        return u"%1 port %2"_s.arg(QString::fromLatin1(text.data())).arg(ntohs(in->sin_port));
    }
    if (address.ss_family == AF_INET6) {
        const auto *in = reinterpret_cast<const sockaddr_in6 *>(&address);
        ::inet_ntop(AF_INET6, &in->sin6_addr, text.data(), text.size());
        return u"%1 port %2"_s.arg(QString::fromLatin1(text.data())).arg(ntohs(in->sin6_port));
    }
    if (address.ss_family == AF_UNIX)
        return QFile::decodeName(reinterpret_cast<const sockaddr_un *>(&address)->sun_path);
    return u"a socket of family %1"_s.arg(address.ss_family);
}

/// Empty for sockets that share no state with anybody, such as one end of a socketpair.
QString socketText(int fd)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (::getpeername(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
        const QString peer = addressText(address);
        return peer.isEmpty() ? QString() : u"a connection to "_s + peer;
    }
    address = {};
    size = sizeof address;
    if (::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    const QString own = addressText(address);
    return own.isEmpty() ? QString() : u"the socket "_s + own;
}

bool isHarmlessDevice(const QString &path)
{
    static const std::array harmless = {"/dev/null"_L1,   "/dev/zero"_L1,    "/dev/full"_L1,
                                        "/dev/random"_L1, "/dev/urandom"_L1, "/dev/tty"_L1,
                                        "/dev/ptmx"_L1};
    return path.startsWith("/dev/pts/"_L1)
        || std::find(harmless.begin(), harmless.end(), path) != harmless.end();
}

/// Whatever its name: some are not below /dev.
bool isDevice(int fd)
{
    struct stat status = {};
    return ::fstat(fd, &status) == 0 && (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode));
}

bool isSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

int countThreads()
{
    return static_cast<int>(
        QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

/// Has whatever takes part in forks prepare for one (pthread_atfork(3)).
void forkInVain()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
}

/// The threads that a fork loses. Libraries for arithmetic, such as OpenBLAS, end those of their
/// pool before each fork and start them anew at need, in a child as well: they do not count.
int countLostThreads(int known)
{
    if (countThreads() <= known)
        return 0;
    forkInVain();
    // Who has been joined may be seen for a moment yet.
    for (int tries = 0; tries < 50 && countThreads() > known; ++tries) {
        const timespec pause{0, 1'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return std::max(countThreads() - known, 0);
}

QString remedy()
{
    return u"Add lazy-apps = true (each worker loads the application for itself) or processes = 1, "
           "or open it in a function marked @uwsgidecorators.postfork"_s;
}

} // namespace

QList<OpenFile> openFiles()
{
    QList<OpenFile> files;
    const QStringList names =
        QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::Hidden);
    for (const QString &name : names) {
        std::array<char, 4096> target = {};
        const QByteArray path = "/proc/self/fd/" + name.toLatin1();
        const ssize_t length = ::readlink(path.constData(), target.data(), target.size());
        if (length > 0)
            files.append({name.toInt(), QFile::decodeName(QByteArray(target.data(), length))});
    }
    return files;
}

Leftovers findLeftovers(const QList<OpenFile> &before, const QStringList &pythonThreads)
{
    Leftovers found;
    found.pythonThreads = pythonThreads;
    found.otherThreads = countLostThreads(1 + static_cast<int>(pythonThreads.size()));
    const QList<OpenFile> after = openFiles();
    for (const OpenFile &file : after) {
        if (before.contains(file))
            continue;
        if (file.target.startsWith("socket:"_L1)) {
            if (const QString text = socketText(file.fd); !text.isEmpty())
                found.sockets.append(text);
        } else if (isDevice(file.fd)) {
            if (!isHarmlessDevice(file.target))
                found.devices.append(file.target);
        } else if (isSqlite(file.target)) {
            found.databases.append(file.target);
        }
    }
    found.devices.removeDuplicates();
    found.databases.removeDuplicates();
    return found;
}

QStringList sentences(const Leftovers &leftovers)
{
    QStringList lines;
    if (!leftovers.pythonThreads.isEmpty()) {
        lines.append(u"The application starts threads while it is loaded (%1). They do not run in "
                     "the workers. %2"_s.arg(leftovers.pythonThreads.join(", "_L1), remedy()));
    }
    if (leftovers.otherThreads > 0) {
        lines.append(
            u"A library that the application loads starts %1 threads of its own. They do "
            "not run in the workers. %2"_s.arg(QString::number(leftovers.otherThreads), remedy()));
    }
    const auto shared = [&lines](const QStringList &things, QStringView what) {
        if (!things.isEmpty()) {
            lines.append(u"The application opens %1 while it is loaded (%2), and all workers would "
                         "share it. %3"_s.arg(what, things.join(", "_L1), remedy()));
        }
    };
    shared(leftovers.sockets, u"a network connection");
    shared(leftovers.devices, u"a device");
    shared(leftovers.databases, u"a database");
    return lines;
}

} // namespace lumos
