# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From measured rows to figures: pure functions."""

import statistics
from dataclasses import dataclass

from .servers import CLOSE, KEEPALIVE, UWSGI

# uWSGI as people run it behind nginx; everything is compared with it on the same path.
YARDSTICK = ("uwsgi", UWSGI)


@dataclass(frozen=True)
class Spread:
    """The median of several rounds, with the lowest and the highest."""

    median: float
    low: float
    high: float

    @staticmethod
    def of(values):
        values = [value for value in values if value is not None]
        if not values:
            return None
        return Spread(statistics.median(values), min(values), max(values))


def by_round(results, server, path, mode, key, app="hello"):
    """{round: value} of one way to one server."""
    return {row["round"]: row[key] for row in results.get("load", [])
            if (row["app"], row["server"], row["path"], row["mode"]) == (app, server, path, mode)}


def spread(results, server, path, mode, key):
    return Spread.of(by_round(results, server, path, mode, key).values())


def ratio(results, server, path, mode, key, yardstick=YARDSTICK):
    """To the yardstick on the same path, taken round by round; None without common rounds."""
    ours = by_round(results, server, path, mode, key)
    theirs = by_round(results, yardstick[0], path, yardstick[1], key)
    return Spread.of(ours[number] / theirs[number] for number in sorted(ours)
                     if ours[number] is not None and theirs.get(number))


def single(results, phase, key, **wanted):
    """The value of the one row of a phase with these fields; None without it."""
    for row in results.get(phase, []):
        if all(row[name] == value for name, value in wanted.items()):
            return row[key]
    return None


def first_answer_ms(results, server):
    return Spread.of(row["seconds"] * 1000 for row in results.get("start", [])
                     if row["server"] == server)


def pss_mib(results, server):
    size = single(results, "memory", "pss_bytes", server=server)
    return None if size is None else size / 2**20


@dataclass(frozen=True)
class Target:
    """One promise of the project and how far the measurement bears it out."""

    text: str
    value: object  # a Spread, a number, or None when it was not measured
    limit: float
    at_most: bool = True
    digits: int = 2

    @property
    def number(self):
        return self.value.median if isinstance(self.value, Spread) else self.value

    @property
    def verdict(self):
        if self.number is None:
            return "not measured"
        number = round(self.number, self.digits)
        return "met" if (number <= self.limit if self.at_most else number >= self.limit) \
            else "missed"


def targets(results):
    """What the native host and the built-in page must reach beside uWSGI's bare Python hello."""
    def cpu(mode):
        return ratio(results, "native", "direct", mode, "server_us")

    def rate(server, mode):
        return ratio(results, server, "nginx", mode, "rate")

    def instructions(mode):
        return single(results, "instructions", "instructions", server="native", mode=mode)

    def calls(mode, workers):
        return single(results, "syscalls", "total", server="native", mode=mode, workers=workers)

    idle_seconds = single(results, "idle", "seconds", server="native") or 20
    return [
        Target("native, kept alive, on the socket: CPU per request, uWSGI = 1",
               cpu(KEEPALIVE), 0.4),
        Target("native, uwsgi, on the socket: CPU per request, uWSGI = 1", cpu(UWSGI), 0.7),
        Target("native through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
               rate("native", KEEPALIVE), 1.6, at_most=False),
        Target("native through nginx, `uwsgi_pass`: requests/s, uWSGI = 1",
               rate("native", UWSGI), 1.0, at_most=False),
        Target("built-in page through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
               rate("builtin", KEEPALIVE), 1.15, at_most=False),
        Target("native, kept alive: instructions per request", instructions(KEEPALIVE), 16000,
               digits=0),
        Target("native, uwsgi: instructions per request", instructions(UWSGI), 20000, digits=0),
        Target("native, kept alive, one worker: system calls per request", calls(KEEPALIVE, 1), 3,
               digits=1),
        Target("native, uwsgi, one worker: system calls per request", calls(UWSGI, 1), 5,
               digits=1),
        Target("native, uwsgi, five workers: system calls per request, all processes",
               calls(UWSGI, 5), 14, digits=1),
        Target("native, five workers: sum of PSS, MiB", pss_mib(results, "native"), 15, digits=1),
        Target("native: start to first answer, ms", first_answer_ms(results, "native"), 60,
               digits=0),
        Target(f"native, five workers: wakeups in {idle_seconds:g} s without a request",
               single(results, "idle", "wakeups", server="native"), 0, digits=0),
    ]


def way(server, path, mode):
    """How the request reached the server, in words."""
    if (server, path) == ("nginx", "nginx"):
        return "itself, nobody behind it"
    return WAYS[path, mode]


WAYS = {
    ("direct", KEEPALIVE): "HTTP, kept alive",
    ("direct", CLOSE): "HTTP, a connection each",
    ("direct", UWSGI): "uwsgi",
    ("nginx", UWSGI): "`uwsgi_pass`",
    ("nginx", KEEPALIVE): "`proxy_pass`, kept alive",
}
