/* SPDX-FileCopyrightText: 2026 The Lumos authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small load generator for unix sockets: a number of connections from one thread, each with one
 * request at a time, by kept-alive HTTP/1.1, HTTP/1.1 with a connection per request, or uwsgi.
 * Every answer is checked. The result is one line of JSON on standard output.
 */
#include "loadconnection.h"

#include <errno.h>
#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum {
    MaxConnections = 1024,
    MaxErrors = 100, /* beyond it the figures mean nothing */
    StallSeconds = 30, /* without one answer; callgrind makes a server 50 times slower */
    HistogramSize = 1000000, /* one slot per microsecond; the last one holds everything above */
};

struct Load
{
    struct Target target;
    struct Connection connections[MaxConnections];
    unsigned connectionCount;
    uint64_t requestLimit; /* 0: bounded by time */
    int64_t deadline; /* nanoseconds; INT64_MAX: bounded by requests */
    int epoll;
    uint64_t started;
    uint64_t finished;
    uint64_t reconnects; /* a kept connection that the server ended after an answer */
    uint64_t errors;
    uint64_t bytes;
    int64_t lastAnswer;
    int64_t maxLatency;
    uint32_t *histogram;
};

static void countError(struct Load *load, const char *what)
{
    if (load->errors++ < 5)
        fprintf(stderr, "unixload: %s: %s\n", load->target.address.sun_path, what);
}

static int mayStart(const struct Load *load, int64_t now)
{
    if (load->errors > MaxErrors || now >= load->deadline)
        return 0;
    return load->requestLimit == 0 || load->started < load->requestLimit;
}

static int openAndWatch(struct Load *load, struct Connection *connection)
{
    if (!openConnection(connection, &load->target)) {
        countError(load, connection->error);
        return 0;
    }
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (epoll_ctl(load->epoll, EPOLL_CTL_ADD, connection->fd, &event) == 0)
        return 1;
    perror("unixload: epoll_ctl");
    exit(70);
}

/* Sends the next request; after an error tries again until there are too many. */
static void startNext(struct Load *load, struct Connection *connection)
{
    int64_t now = monotonicNow();
    while (mayStart(load, now)) {
        connection->startedAt = now;
        if (connection->fd >= 0 || openAndWatch(load, connection)) {
            if (sendRequest(connection, &load->target)) {
                ++load->started;
                return;
            }
            countError(load, connection->error);
            closeConnection(connection);
        }
        now = monotonicNow();
    }
    closeConnection(connection);
}

static void finish(struct Load *load, struct Connection *connection)
{
    const int64_t now = monotonicNow();
    const int64_t latency = now - connection->startedAt;
    const int64_t slot = latency / 1000;
    ++load->histogram[slot < HistogramSize ? slot : HistogramSize - 1];
    if (latency > load->maxLatency)
        load->maxLatency = latency;
    load->lastAnswer = now;
    load->bytes += connection->received;
    ++load->finished;
    if (load->target.mode != KeepAlive) {
        closeConnection(connection);
    } else if (connection->serverCloses) {
        closeConnection(connection);
        ++load->reconnects;
    }
    startNext(load, connection);
}

static void readAnswer(struct Load *load, struct Connection *connection)
{
    switch (receiveAnswer(connection)) {
    case More:
        return;
    case Complete:
        finish(load, connection);
        return;
    case Failed:
        countError(load, connection->error);
        --load->started;
        closeConnection(connection);
        startNext(load, connection);
    }
}

static void runLoad(struct Load *load)
{
    for (unsigned i = 0; i < load->connectionCount; ++i) {
        load->connections[i].fd = -1;
        startNext(load, &load->connections[i]);
    }
    struct epoll_event events[MaxConnections];
    while (load->finished < load->started) {
        const int count = epoll_wait(load->epoll, events, MaxConnections, StallSeconds * 1000);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            fprintf(stderr, "unixload: %s: no answer within %d s\n", load->target.address.sun_path,
                    StallSeconds);
            exit(1);
        }
        for (int i = 0; i < count; ++i)
            readAnswer(load, events[i].data.ptr);
    }
}

static int64_t percentile(const struct Load *load, double share)
{
    const uint64_t wanted = (uint64_t)((double)load->finished * share);
    uint64_t seen = 0;
    for (int64_t slot = 0; slot < HistogramSize; ++slot) {
        seen += load->histogram[slot];
        if (seen > wanted)
            return slot;
    }
    return load->maxLatency / 1000;
}

static void printResult(const struct Load *load, int64_t begin)
{
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        perror("unixload: getrusage");
    const double cpu = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    printf("{\"requests\": %llu, \"seconds\": %.6f, \"errors\": %llu, \"reconnects\": %llu, "
           "\"bytes\": %llu, \"client_cpu\": %.6f, "
           "\"latency_us\": {\"p50\": %lld, \"p90\": %lld, \"p99\": %lld, \"max\": %lld}}\n",
           (unsigned long long)load->finished, (double)(load->lastAnswer - begin) / 1e9,
           (unsigned long long)load->errors, (unsigned long long)load->reconnects,
           (unsigned long long)load->bytes, cpu, (long long)percentile(load, 0.5),
           (long long)percentile(load, 0.9), (long long)percentile(load, 0.99),
           (long long)(load->maxLatency / 1000));
}

static void usage(void)
{
    fputs(
        "usage: unixload --socket PATH --mode keepalive|close|uwsgi (--seconds S | --requests N)\n"
        "                [--connections N] [--path /]\n",
        stderr);
    exit(64);
}

static void parseArguments(int argc, char **argv, struct Load *load, double *seconds)
{
    static const struct option options[] = {{"socket", required_argument, NULL, 's'},
                                            {"mode", required_argument, NULL, 'm'},
                                            {"seconds", required_argument, NULL, 't'},
                                            {"requests", required_argument, NULL, 'n'},
                                            {"path", required_argument, NULL, 'p'},
                                            {"connections", required_argument, NULL, 'c'},
                                            {NULL, 0, NULL, 0}};
    const char *socketPath = NULL;
    const char *mode = NULL;
    const char *path = "/";
    for (int c; (c = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (c) {
        case 's':
            socketPath = optarg;
            break;
        case 'm':
            mode = optarg;
            break;
        case 'p':
            path = optarg;
            break;
        case 't':
            *seconds = strtod(optarg, NULL);
            break;
        case 'n':
            load->requestLimit = strtoull(optarg, NULL, 10);
            break;
        case 'c':
            load->connectionCount = (unsigned)strtoul(optarg, NULL, 10);
            break;
        default:
            usage();
        }
    }
    const int isBoundedOnce = (*seconds > 0) != (load->requestLimit > 0);
    if (!socketPath || !mode || !isBoundedOnce || optind != argc || load->connectionCount < 1
        || load->connectionCount > MaxConnections
        || !prepareTarget(&load->target, socketPath, mode, path))
        usage();
}

int main(int argc, char **argv)
{
    static struct Load load;
    double seconds = 0;
    load.connectionCount = 16;
    parseArguments(argc, argv, &load, &seconds);
    load.histogram = calloc(HistogramSize, sizeof *load.histogram);
    load.epoll = epoll_create1(EPOLL_CLOEXEC);
    if (!load.histogram || load.epoll < 0) {
        perror("unixload");
        return 70;
    }
    const int64_t begin = monotonicNow();
    load.deadline = seconds > 0 ? begin + (int64_t)(seconds * 1e9) : INT64_MAX;
    runLoad(&load);
    printResult(&load, begin);
    return load.errors == 0 && load.finished > 0 ? 0 : 1;
}
