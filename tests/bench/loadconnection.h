/* SPDX-FileCopyrightText: 2026 The Lumos authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One client connection of unixload: the request's bytes, and an answer read and checked.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/un.h>

enum Mode { KeepAlive, Close, Uwsgi };

/* What is asked of whom; the same for every request of a run. */
struct Target
{
    struct sockaddr_un address;
    enum Mode mode;
    char request[2048];
    size_t requestSize;
};

enum { HeadSize = 16384 };

struct Connection
{
    int fd; /* -1: closed */
    int64_t startedAt; /* nanoseconds, monotonic */
    char head[HeadSize]; /* the answer's first bytes */
    size_t received; /* bytes of the answer so far, also those that were not kept */
    size_t expected; /* bytes of the whole answer; 0: head not complete yet */
    int serverCloses; /* the answer said Connection: close */
    const char *error; /* the reason after a failure */
};

enum Progress { More, Complete, Failed };

int64_t monotonicNow(void);

/* False: the mode's name is unknown or something is too long. */
int prepareTarget(struct Target *target, const char *socketPath, const char *mode,
                  const char *path);

/* The following two return false on failure, with the connection's error set. */
int openConnection(struct Connection *connection, const struct Target *target);
int sendRequest(struct Connection *connection, const struct Target *target);

/* Takes what has arrived. An answer is complete by its Content-Length, as nginx has it. */
enum Progress receiveAnswer(struct Connection *connection);
void closeConnection(struct Connection *connection);
