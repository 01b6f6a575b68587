// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundsockets.h"

#include "filedescriptor.h"

#include <QByteArrayList>

#include <array>
#include <cerrno>
#include <cstring>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

namespace lumos {

namespace {

struct DumpRequest
{
    nlmsghdr header;
    unix_diag_req body;
};

Result<FileDescriptor> askForAll()
{
    FileDescriptor fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!fd.isValid())
        return fail(systemErrorText(errno, u"socket(NETLINK_SOCK_DIAG)"));
    DumpRequest request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = AF_UNIX;
    request.body.udiag_states = ~0U;
    request.body.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_VFS;
    if (::send(fd.get(), &request, sizeof request, 0) < 0)
        return fail(systemErrorText(errno, u"send to sock_diag"));
    return fd;
}

bool isAt(const nlmsghdr *header, const QByteArray &path, ino_t inode)
{
    // As NLMSG_DATA, which casts in C's way.
    const auto *message = reinterpret_cast<const unix_diag_msg *>(
        reinterpret_cast<const char *>(header) + NLMSG_HDRLEN);
    auto left = static_cast<int>(header->nlmsg_len - NLMSG_LENGTH(sizeof *message));
    for (const auto *attribute = reinterpret_cast<const rtattr *>(message + 1);
         RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        const auto *data = static_cast<const char *>(RTA_DATA(attribute));
        const auto size = static_cast<qsizetype>(RTA_PAYLOAD(attribute));
        unix_diag_vfs file{};
        if (attribute->rta_type == UNIX_DIAG_VFS && size >= qsizetype{sizeof file}) {
            std::memcpy(&file, data, sizeof file);
            if (file.udiag_vfs_ino == static_cast<std::uint32_t>(inode))
                return true;
        }
        // With or without a NUL behind it.
        if (attribute->rta_type == UNIX_DIAG_NAME
            && QByteArray(data, size).split('\0').constFirst() == path)
            return true;
    }
    return false;
}

// The end, by itself or of a kernel that cannot tell (CONFIG_UNIX_DIAG). Both begin with an errno.
Result<std::optional<bool>> readEnd(const nlmsghdr *header)
{
    int reason = 0;
    if (header->nlmsg_len >= NLMSG_HDRLEN + sizeof reason)
        std::memcpy(&reason, reinterpret_cast<const char *>(header) + NLMSG_HDRLEN, sizeof reason);
    if (reason < 0)
        return fail(systemErrorText(-reason, u"list unix sockets by sock_diag"));
    return false;
}

} // namespace

Result<std::optional<bool>> detail::searchAnswer(std::span<const char> part, const QByteArray &path,
                                                 ino_t inode)
{
    auto left = static_cast<unsigned>(part.size());
    for (const auto *header = reinterpret_cast<const nlmsghdr *>(part.data());
         NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
        if (header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR)
            return readEnd(header);
        if (isAt(header, path, inode))
            return true;
    }
    return std::nullopt;
}

Result<bool> isSocketBound(const QByteArray &path, ino_t inode)
{
    const Result<FileDescriptor> fd = askForAll();
    if (!fd)
        return tl::unexpected(fd.error());
    alignas(nlmsghdr) std::array<char, 32768> buffer{};
    for (;;) {
        const ssize_t size = ::recv(fd->get(), buffer.data(), buffer.size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return fail(systemErrorText(errno, u"recv from sock_diag"));
        const auto found =
            detail::searchAnswer({buffer.data(), static_cast<std::size_t>(size)}, path, inode);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            return **found;
    }
}

} // namespace lumos
