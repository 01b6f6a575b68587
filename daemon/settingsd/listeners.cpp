// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/listeners.h"

#include "ipc/filedescriptor.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A TCP socket as the kernel lists it.
struct TcpListener
{
    quint16 port = 0;
    quint32 inode = 0;
    quint64 cgroup = 0; ///< inode of its directory; 0: the kernel does not tell
};

struct DumpRequest
{
    nlmsghdr header;
    inet_diag_req_v2 body;
};

constexpr unsigned short cgroupAttribute = 21; // INET_DIAG_CGROUP_ID, newer than some headers

} // namespace

static TcpListener listenerFrom(const nlmsghdr *header)
{
    // As NLMSG_DATA, which casts in C's way.
    const auto *message = reinterpret_cast<const inet_diag_msg *>(
        reinterpret_cast<const char *>(header) + NLMSG_HDRLEN);
    TcpListener listener{.port = ntohs(message->id.idiag_sport), .inode = message->idiag_inode};
    auto left = static_cast<int>(header->nlmsg_len - NLMSG_LENGTH(sizeof *message));
    for (const auto *attribute = reinterpret_cast<const rtattr *>(message + 1);
         RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type == cgroupAttribute
            && RTA_PAYLOAD(attribute) >= sizeof listener.cgroup)
            std::memcpy(&listener.cgroup, RTA_DATA(attribute), sizeof listener.cgroup);
    }
    return listener;
}

static Result<void> dump(int fd, unsigned char family, QList<TcpListener> &listeners)
{
    constexpr unsigned listening = 1u << 10; // TCP_LISTEN
    DumpRequest request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = family;
    request.body.sdiag_protocol = IPPROTO_TCP;
    request.body.idiag_states = listening;
    if (::send(fd, &request, sizeof request, 0) < 0)
        return fail(systemErrorText(errno, u"ask the kernel for listening sockets"));
    alignas(nlmsghdr) std::array<char, 32768> buffer{};
    for (;;) {
        const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return fail(systemErrorText(errno, u"read the listening sockets"));
        auto left = static_cast<unsigned>(size);
        for (const auto *header = reinterpret_cast<const nlmsghdr *>(buffer.data());
             NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR)
                return {}; // an error: a kernel without this family
            listeners += listenerFrom(header);
        }
    }
}

/// Directories of the cgroup file system by inode, which is a cgroup's number.
static QHash<quint64, QString> cgroupPaths()
{
    QHash<quint64, QString> paths;
    const QString root = QFile::exists(u"/sys/fs/cgroup/cgroup.controllers"_s)
        ? u"/sys/fs/cgroup"_s
        : u"/sys/fs/cgroup/unified"_s;
    QDirIterator iterator(root, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        struct stat status = {};
        if (::stat(QFile::encodeName(path).constData(), &status) == 0)
            paths.insert(status.st_ino, path);
    }
    return paths;
}

QString unitOfCgroup(const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->endsWith(".service"_L1) || part->endsWith(".scope"_L1)
            || part->endsWith(".socket"_L1))
            return *part;
    }
    return {};
}

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString unitOfProcess(const QString &process)
{
    for (const QByteArray &line : contents(process + u"/cgroup"_s).split('\n')) {
        const QString unit = unitOfCgroup(QString::fromUtf8(line));
        if (!unit.isEmpty())
            return unit;
    }
    return QString::fromUtf8(contents(process + u"/comm"_s).trimmed());
}

/// For kernels that do not tell the cgroup: who has the socket open, as far as it may be seen.
static QHash<quint32, QString> ownersByInode()
{
    QHash<quint32, QString> owners;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        if (!pid.front().isDigit())
            continue;
        const QString process = u"/proc/"_s + pid;
        const QDir descriptors(process + u"/fd"_s);
        for (const QString &name :
             descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
            char target[64] = {};
            const QByteArray link = QFile::encodeName(descriptors.filePath(name));
            const ssize_t size = ::readlink(link.constData(), target, sizeof target - 1);
            unsigned inode = 0;
            if (size > 0 && std::sscanf(target, "socket:[%u]", &inode) == 1)
                owners.insert(inode, unitOfProcess(process));
        }
    }
    return owners;
}

static void addUnixListeners(Listeners &listeners)
{
    // Num RefCount Protocol Flags Type St Inode Path; the flag is __SO_ACCEPTCON.
    for (const QByteArray &line : contents(u"/proc/net/unix"_s).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 8 && words[3] == "00010000" && words[7].startsWith('/'))
            listeners += ListeningSocket{
                .address = QFile::decodeName(words.sliced(7).join(' ')), .port = 0, .unit = {}};
    }
}

Result<Listeners> listListeners()
{
    const FileDescriptor fd(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!fd.isValid())
        return fail(systemErrorText(errno, u"socket(AF_NETLINK)"));
    QList<TcpListener> found;
    for (const unsigned char family : std::array<unsigned char, 2>{AF_INET, AF_INET6}) {
        if (const auto dumped = dump(fd.get(), family, found); !dumped)
            return tl::unexpected(dumped.error());
    }
    const QHash<quint64, QString> cgroups = cgroupPaths();
    QHash<quint32, QString> owners;
    Listeners listeners;
    for (const TcpListener &tcp : std::as_const(found)) {
        QString unit = unitOfCgroup(cgroups.value(tcp.cgroup));
        if (unit.isEmpty()) {
            owners = owners.isEmpty() ? ownersByInode() : owners;
            unit = owners.value(tcp.inode);
        }
        const ListeningSocket listener{.address = {}, .port = tcp.port, .unit = unit};
        if (!listeners.contains(listener))
            listeners += listener;
    }
    addUnixListeners(listeners);
    return listeners;
}

QByteArray toLines(const Listeners &listeners)
{
    QByteArray text;
    for (const ListeningSocket &listener : listeners) {
        if (listener.address.contains(u'\n') || listener.address.contains(u'\t'))
            continue;
        text += "listener\t" + QByteArray::number(listener.port) + '\t' + listener.unit.toUtf8()
            + '\t' + listener.address.toUtf8() + '\n';
    }
    return text;
}

Listeners listenersFromLines(const QByteArray &text)
{
    Listeners listeners;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.split('\t');
        if (words.size() == 4 && words[0] == "listener")
            listeners += ListeningSocket{.address = QString::fromUtf8(words[3]),
                                         .port = words[1].toUShort(),
                                         .unit = QString::fromUtf8(words[2])};
    }
    return listeners;
}

} // namespace lumos
