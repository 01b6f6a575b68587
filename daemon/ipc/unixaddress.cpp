// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipc/unixaddress.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace lumos {

Result<sockaddr_un> unixAddress(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return fail(QStringLiteral("the socket's path has %1 bytes, more than the %2 that a unix "
                                   "socket may have: choose a shorter one")
                        .arg(name.size())
                        .arg(sizeof address.sun_path - 1),
                    ExitCode::Config);
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    return address;
}

UnixConnection connectUnix(const sockaddr_un &address, int flags)
{
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0));
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    if (!fd.isValid() || ::connect(fd.get(), generic, sizeof(sockaddr_un)) != 0)
        return {{}, errno};
    return {std::move(fd), 0};
}

} // namespace lumos
