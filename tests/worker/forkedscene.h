// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"

#include <QByteArray>

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace lumos::test {

/// How a worker has ended: 0 of itself, another code when something was not as it should be, or
/// below zero by a signal; and what it has written to its log.
struct SceneOutcome
{
    int code = 0;
    QByteArray log;
};

/// Runs @p scene in a child of its own.
template <typename Scene> SceneOutcome playInChild(Scene scene)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("pipe");
    const FileDescriptor log(ends[0]);
    FileDescriptor standardError(ends[1]);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(standardError.get(), STDERR_FILENO);
        ::alarm(60); // whatever it hangs in
        scene();
        ::_exit(0);
    }
    standardError.reset();
    SceneOutcome outcome;
    std::array<char, 4096> bytes;
    while (const ssize_t size = ::read(log.get(), bytes.data(), bytes.size())) {
        if (size > 0)
            outcome.log.append(bytes.data(), size);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        qFatal("waitpid");
    outcome.code = WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    return outcome;
}

/// To be called in the child.
inline void require(bool isAsItShouldBe)
{
    if (!isAsItShouldBe)
        ::_exit(1);
}

/// A connection of a worker, by both ends.
struct Connection
{
    FileDescriptor client;
    FileDescriptor worker;

    static Connection overUnix()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
            qFatal("socketpair");
        return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    }
    static Connection overTcp()
    {
        const FileDescriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        FileDescriptor client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::bind(listener.get(), generic, size) != 0 || ::listen(listener.get(), 1) != 0
            || ::getsockname(listener.get(), generic, &size) != 0
            || ::connect(client.get(), generic, size) != 0)
            qFatal("no connection over TCP");
        return {std::move(client), FileDescriptor(::accept(listener.get(), nullptr, nullptr))};
    }
    void say(const char *text) const
    {
        require(::send(worker.get(), text, std::strlen(text), MSG_NOSIGNAL) > 0);
    }
    /// All that has come, and how it ends: "." in order, "!" by a reset, nothing where it is open.
    [[nodiscard]] QByteArray heard() const
    {
        QByteArray all;
        for (;;) {
            std::array<char, 4096> bytes;
            const ssize_t size = ::recv(client.get(), bytes.data(), bytes.size(), MSG_DONTWAIT);
            if (size <= 0)
                return all + (size == 0 ? "." : errno == EAGAIN ? "" : "!");
            all.append(bytes.data(), size);
        }
    }
};

} // namespace lumos::test
