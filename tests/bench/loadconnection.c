/* SPDX-FileCopyrightText: 2026 The Lumos authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "loadconnection.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

int64_t monotonicNow(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

/* The fields curl sends, so that both protocols carry the same request. */
static int writeHttpRequest(struct Target *target, const char *path)
{
    const int size = snprintf(target->request, sizeof target->request,
                              "GET %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: unixload/1\r\n"
                              "Accept: */*\r\n%s\r\n",
                              path, target->mode == Close ? "Connection: close\r\n" : "");
    target->requestSize = (size_t)size;
    return size > 0 && (size_t)size < sizeof target->request;
}

static int appendText(struct Target *target, const char *text)
{
    const size_t size = strlen(text);
    if (target->requestSize + 2 + size > sizeof target->request)
        return 0;
    target->request[target->requestSize++] = (char)(size & 0xff);
    target->request[target->requestSize++] = (char)(size >> 8);
    memcpy(target->request + target->requestSize, text, size);
    target->requestSize += size;
    return 1;
}

/* The variables of nginx's own uwsgi_params for that request, in nginx's order. */
static int writeUwsgiRequest(struct Target *target, const char *path)
{
    const char *const variables[][2] = {
        {"QUERY_STRING", ""},
        {"REQUEST_METHOD", "GET"},
        {"CONTENT_TYPE", ""},
        {"CONTENT_LENGTH", ""},
        {"REQUEST_URI", path},
        {"PATH_INFO", path},
        {"DOCUMENT_ROOT", "/usr/share/nginx/html"},
        {"SERVER_PROTOCOL", "HTTP/1.1"},
        {"REQUEST_SCHEME", "http"},
        {"REMOTE_ADDR", "127.0.0.1"},
        {"REMOTE_PORT", "50000"},
        {"SERVER_PORT", "8080"},
        {"SERVER_NAME", "localhost"},
        {"HTTP_HOST", "localhost"},
        {"HTTP_USER_AGENT", "unixload/1"},
        {"HTTP_ACCEPT", "*/*"},
    };
    target->requestSize = 4;
    for (size_t i = 0; i < sizeof variables / sizeof *variables; ++i) {
        if (!appendText(target, variables[i][0]) || !appendText(target, variables[i][1]))
            return 0;
    }
    const size_t dataSize = target->requestSize - 4;
    target->request[0] = 0;
    target->request[1] = (char)(dataSize & 0xff);
    target->request[2] = (char)(dataSize >> 8);
    target->request[3] = 0;
    return 1;
}

int prepareTarget(struct Target *target, const char *socketPath, const char *mode, const char *path)
{
    static const char *const names[] = {"keepalive", "close", "uwsgi"};
    size_t index = 0;
    while (index < 3 && strcmp(names[index], mode) != 0)
        ++index;
    if (index == 3 || strlen(socketPath) >= sizeof target->address.sun_path)
        return 0;
    target->mode = (enum Mode)index;
    target->address.sun_family = AF_UNIX;
    memcpy(target->address.sun_path, socketPath, strlen(socketPath));
    return target->mode == Uwsgi ? writeUwsgiRequest(target, path) : writeHttpRequest(target, path);
}

int openConnection(struct Connection *connection, const struct Target *target)
{
    connection->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (connection->fd < 0) {
        connection->error = strerror(errno);
        return 0;
    }
    const struct sockaddr *address = (const struct sockaddr *)&target->address;
    if (connect(connection->fd, address, sizeof target->address) == 0)
        return 1;
    connection->error = errno == EAGAIN ? "connect: the backlog is full" : strerror(errno);
    closeConnection(connection);
    return 0;
}

int sendRequest(struct Connection *connection, const struct Target *target)
{
    connection->received = 0;
    connection->expected = 0;
    connection->serverCloses = 0;
    const ssize_t sent = send(connection->fd, target->request, target->requestSize, MSG_NOSIGNAL);
    if (sent == (ssize_t)target->requestSize)
        return 1;
    connection->error = sent < 0 ? strerror(errno) : "send: short write";
    return 0;
}

/* The value of a field in the head, NULL without one. Each line is compared at its start. */
static const char *findField(const struct Connection *connection, const char *name,
                             const char *headEnd)
{
    const size_t nameSize = strlen(name);
    const char *line = connection->head;
    while ((line = memchr(line, '\n', (size_t)(headEnd - line)))) {
        ++line;
        if ((size_t)(headEnd - line) > nameSize && strncasecmp(line, name, nameSize) == 0)
            return line + nameSize + strspn(line + nameSize, " ");
    }
    return NULL;
}

static int isGoodStatus(const char *head)
{
    return (strncmp(head, "HTTP/1.1 200 ", 13) == 0 || strncmp(head, "HTTP/1.0 200 ", 13) == 0
            || strncmp(head, "Status: 200 ", 12) == 0);
}

/* Looks for the end of the head; false: the answer is not one that was asked for. */
static int parseHead(struct Connection *connection)
{
    const char *blank = memmem(connection->head, connection->received, "\r\n\r\n", 4);
    if (!blank) {
        connection->error = "the answer's head is too long";
        return connection->received < HeadSize;
    }
    const char *headEnd = blank + 4;
    if (!isGoodStatus(connection->head)) {
        connection->error = "an answer other than 200";
        return 0;
    }
    const char *length = findField(connection, "Content-Length:", headEnd);
    if (!length) {
        connection->error = "an answer without Content-Length";
        return 0;
    }
    connection->expected =
        (size_t)(headEnd - connection->head) + (size_t)strtoull(length, NULL, 10);
    const char *option = findField(connection, "Connection:", headEnd);
    connection->serverCloses = option && strncasecmp(option, "close", 5) == 0;
    return 1;
}

static ssize_t receiveBytes(struct Connection *connection)
{
    static char rest[65536];
    if (connection->expected > 0 && connection->received >= HeadSize)
        return recv(connection->fd, rest, sizeof rest, 0);
    return recv(connection->fd, connection->head + connection->received,
                HeadSize - connection->received, 0);
}

enum Progress receiveAnswer(struct Connection *connection)
{
    const ssize_t count = receiveBytes(connection);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return More;
    if (count <= 0) {
        connection->error = count < 0 ? strerror(errno) : "closed before the answer's end";
        return Failed;
    }
    connection->received += (size_t)count;
    if (connection->expected == 0 && !parseHead(connection))
        return Failed;
    if (connection->expected == 0 || connection->received < connection->expected)
        return More;
    connection->error = "bytes after the answer's end";
    return connection->received == connection->expected ? Complete : Failed;
}

void closeConnection(struct Connection *connection)
{
    if (connection->fd >= 0)
        close(connection->fd);
    connection->fd = -1;
}
