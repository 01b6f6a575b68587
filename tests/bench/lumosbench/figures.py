# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From measured rows to figures: pure functions."""

import statistics
from dataclasses import dataclass

from .servers import CLOSE, KEEPALIVE, UWSGI

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


def yardstick(server):
    """(server, mode): uWSGI as people run it behind nginx, with the same application where it is
    one in Python, with a bare Python callable otherwise."""
    return ("uwsgi-flask" if server.endswith("-flask") else "uwsgi"), UWSGI


def by_round(results, phase, key, **wanted):
    """{round: value} of the rows of a phase with these fields."""
    return {row["round"]: row[key] for row in results.get(phase, [])
            if all(row[name] == value for name, value in wanted.items())}


def compared(ours, theirs, between):
    """What both have in the same round, put together by `between`."""
    return Spread.of(between(ours[number], theirs[number]) for number in sorted(ours)
                     if ours[number] is not None and theirs.get(number))


def divided(ours, theirs):
    return compared(ours, theirs, lambda our, their: our / their)


def spread(results, server, path, mode, key):
    return Spread.of(by_round(results, "load", key, server=server, path=path, mode=mode).values())


def ratio(results, server, path, mode, key):
    """To the yardstick on the same path, taken round by round; None without common rounds."""
    other, other_mode = yardstick(server)
    return divided(by_round(results, "load", key, server=server, path=path, mode=mode),
                   by_round(results, "load", key, server=other, path=path, mode=other_mode))


def site_spread(results, case, server, workers, key):
    return Spread.of(by_round(results, "sites", key, case=case, server=server,
                              workers=workers).values())


def site_ratio(results, case, server, workers, key):
    """As ratio(), of one case of the Python sites."""
    return divided(by_round(results, "sites", key, case=case, server=server, workers=workers),
                   by_round(results, "sites", key, case=case, server=yardstick(server)[0],
                            workers=workers))


def single(results, phase, key, **wanted):
    """The value of the one row of a phase with these fields; None without it."""
    for row in results.get(phase, []):
        if all(row[name] == value for name, value in wanted.items()):
            return row[key]
    return None


def first_answer_ms(results, server):
    return Spread.of(row["seconds"] * 1000 for row in results.get("start", [])
                     if row["server"] == server)


def with_yardstick(results, phase, key, server):
    """By round: the server's own values and those of its yardstick."""
    return (by_round(results, phase, key, server=server),
            by_round(results, phase, key, server=yardstick(server)[0]))


def later_answer_ms(results, server):
    """By how much its first answer comes later than the yardstick's, round by round."""
    return compared(*with_yardstick(results, "start", "seconds", server),
                    lambda our, their: (our - their) * 1000)


def first_answer_ratio(results, server):
    return divided(*with_yardstick(results, "start", "seconds", server))


def pss_mib(results, server):
    return Spread.of(size / 2**20 for size in by_round(results, "memory", "pss_bytes",
                                                       server=server).values() if size)


def pss_ratio(results, server):
    return divided(*with_yardstick(results, "memory", "pss_bytes", server))


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
    ("nginx", CLOSE): "`proxy_pass`, a connection each",
}
