// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// To be preloaded (LD_PRELOAD, ld.so(8)): stream sockets take and give a few bytes at a time, and
// now and then none at all, as the kernel is free to do.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum { longest = 7, interruptedEvery = 5, blockedEvery = 11 };

// The call as libc has it; ISO C knows no conversion of dlsym's result to a function.
#define REAL(name)                                                                                 \
    static __typeof__(name) *real;                                                                 \
    if (!real)                                                                                     \
    *(void **)&real = dlsym(RTLD_NEXT, #name)

static _Thread_local unsigned calls;

static int isStream(int fd)
{
    const int saved = errno;
    int type = 0;
    socklen_t size = sizeof type;
    const int result = getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size);
    errno = saved;
    return result == 0 && type == SOCK_STREAM;
}

// How many bytes this call may move; 0: it fails, with errno set.
static size_t allowance(void)
{
    ++calls;
    if (calls % interruptedEvery == 0)
        errno = EINTR;
    else if (calls % blockedEvery == 0)
        errno = EAGAIN;
    else
        return 1 + calls * 2654435761U % longest;
    return 0;
}

static size_t least(size_t one, size_t other)
{
    return one < other ? one : other;
}

#define SHORTEN(fd, size)                                                                          \
    if ((size) > 0 && isStream(fd)) {                                                              \
        const size_t most = allowance();                                                           \
        if (most == 0)                                                                             \
            return -1;                                                                             \
        (size) = least((size), most);                                                              \
    }

ssize_t read(int fd, void *buffer, size_t size)
{
    REAL(read);
    SHORTEN(fd, size)
    return real(fd, buffer, size);
}

ssize_t recv(int fd, void *buffer, size_t size, int flags)
{
    REAL(recv);
    SHORTEN(fd, size)
    return real(fd, buffer, size, flags);
}

ssize_t write(int fd, const void *buffer, size_t size)
{
    REAL(write);
    SHORTEN(fd, size)
    return real(fd, buffer, size);
}

ssize_t send(int fd, const void *buffer, size_t size, int flags)
{
    REAL(send);
    SHORTEN(fd, size)
    return real(fd, buffer, size, flags);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size)
{
    REAL(sendfile);
    SHORTEN(out, size)
    return real(out, in, offset, size);
}

// Of several parts the first that is not empty, cut.
static struct iovec firstPart(const struct iovec *parts, size_t count, size_t most)
{
    struct iovec first = {0, 0};
    for (size_t i = 0; i < count && first.iov_len == 0; ++i)
        first = parts[i];
    first.iov_len = least(first.iov_len, most);
    return first;
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    REAL(writev);
    if (!isStream(fd))
        return real(fd, parts, count);
    const size_t most = allowance();
    if (most == 0)
        return -1;
    const struct iovec first = firstPart(parts, (size_t)count, most);
    return real(fd, &first, 1);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags)
{
    REAL(sendmsg);
    if (!isStream(fd) || message->msg_controllen > 0)
        return real(fd, message, flags);
    const size_t most = allowance();
    if (most == 0)
        return -1;
    struct iovec first = firstPart(message->msg_iov, message->msg_iovlen, most);
    struct msghdr shorter = *message;
    shorter.msg_iov = &first;
    shorter.msg_iovlen = 1;
    return real(fd, &shorter, flags);
}
