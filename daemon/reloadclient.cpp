// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadclient.h"

#include "ipc/unixaddress.h"
#include "result.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <set>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

// Whose lumosd may serve the file: the caller's, root's, or that of the file's owner.
std::set<uid_t> possibleOwners(const QString &iniFile)
{
    std::set<uid_t> owners{::geteuid(), 0};
    struct stat status
    { };
    if (::stat(QFile::encodeName(iniFile).constData(), &status) == 0)
        owners.insert(status.st_uid);
    return owners;
}

// What another user has put at the place could tell us anything.
bool isServedBy(uid_t owner, int fd)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == owner;
}

ControlAnswer converse(int fd)
{
    const auto size = static_cast<std::size_t>(reloadOrder.size());
    // Refused, it is answered all the same.
    [[maybe_unused]] const ssize_t sent = ::send(fd, reloadOrder.data(), size, MSG_NOSIGNAL);
    QByteArray line;
    while (line.size() <= maxControlAnswer && !line.endsWith('\n')) {
        std::array<char, 1024> buffer;
        const ssize_t received = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (received < 0 && errno == EINTR)
            continue;
        if (received <= 0)
            break;
        line.append(buffer.data(), received);
    }
    return decodeControlAnswer(line).value_or(
        ControlAnswer{ExitCode::Software,
                      QStringLiteral("lumosd has ended before the reload was over; its log tells "
                                     "why")});
}

} // namespace

ControlAnswer orderReload(const ConfigurationSource &source)
{
    if (source.iniFile.isEmpty())
        return {ExitCode::Usage,
                QStringLiteral("--reload finds lumosd by the file that it serves: write --ini "
                               "FILE, as it was started; without a file send it the signal HUP")};
    bool isDenied = false;
    for (const uid_t owner : possibleOwners(source.iniFile)) {
        const std::optional<ControlAddress> address =
            ControlAddress::of(source.iniFile, source.section, owner);
        const Result<sockaddr_un> place = unixAddress(address->path);
        const UnixConnection connected =
            place ? connectUnix(*place) : UnixConnection{{}, ENAMETOOLONG};
        if (connected.fd.isValid() && isServedBy(owner, connected.fd.get()))
            return converse(connected.fd.get());
        isDenied = isDenied || connected.fd.isValid() || connected.reason == EACCES;
    }
    if (isDenied)
        return {ExitCode::NoPermission,
                QStringLiteral("the lumosd that serves %1 belongs to another user: only root, or "
                               "who runs it, may reload it (sudo lumosd --reload --ini %1)")
                    .arg(source.iniFile)};
    return {ExitCode::Unavailable,
            QStringLiteral("no lumosd serves %1: nothing is reloaded; start it first")
                .arg(source.iniFile)};
}

} // namespace lumos
