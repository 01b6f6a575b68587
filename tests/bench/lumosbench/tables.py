# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown tables of the figures."""

from . import figures
from .cases import CASES
from .figures import Spread
from .servers import CLOSE, KEEPALIVE, UWSGI


def number(value, digits):
    if value is None:
        return "-"
    if isinstance(value, Spread):
        return (f"{number(value.median, digits)} "
                f"({number(value.low, digits)}..{number(value.high, digits)})")
    return f"{value:,.{digits}f}"


def table(head, rows):
    """A Markdown table; all columns but the leading words are numbers and stand right."""
    words = sum(1 for cell in head if not cell.endswith(">"))
    lines = [" | ".join(cell.rstrip(">") for cell in head),
             " | ".join("---" if index < words else "---:" for index in range(len(head)))]
    lines += [" | ".join(row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines)


def _labels(results):
    return results["meta"]["labels"]


def targets(found):
    rows = [[target.text, number(target.value, target.digits),
             ("≤ " if target.at_most else "≥ ") + f"{target.limit:,g}", target.verdict]
            for target in found]
    return table(["target", "measured>", "wanted>", ">"], rows)


def load(results, path):
    labels = _labels(results)
    ways = dict.fromkeys((row["server"], row["mode"]) for row in results["load"]
                         if row["path"] == path)
    rows = []
    for server, mode in sorted(ways, key=lambda way: list(labels).index(way[0])):
        def ratio(key):
            return number(figures.ratio(results, server, path, mode, key), 2)

        absolute = figures.spread(results, server, path, mode, "server_us")
        rows.append([labels[server], figures.way(server, path, mode), ratio("rate"),
                     ratio("p99_us"), ratio("server_us"),
                     number(absolute and absolute.median, 1)])
    return table(["server", "how", "requests/s, uWSGI = 1>", "p99, uWSGI = 1>",
                  "its CPU per request, uWSGI = 1>", "in µs>"], rows)


def sites(results):
    """Each case with all servers; uWSGI's own row holds what 1 is."""
    rows = []
    for case in CASES:
        ways = dict.fromkeys((row["workers"], row["server"]) for row in results["sites"]
                             if row["case"] == case.name)
        for workers, server in sorted(ways, key=lambda way: way[0]):
            def of(key, digits, scale=1.0):
                own = figures.site_spread(results, case.name, server, workers, key)
                if server != figures.yardstick(server)[0]:
                    return number(figures.site_ratio(results, case.name, server, workers, key), 2)
                return f"1 = {number(own.median * scale, digits)}"

            label = _labels(results)[server].partition(",")[0]
            rows.append([case.words, str(workers), label, of("rate", 0), of("p99_us", 1, 1e-3),
                         of("server_us", 1)])
    return table(["what", "workers", "server", "requests/s, uWSGI = 1>", "p99, uWSGI = 1 (ms)>",
                  "CPU per request, uWSGI = 1 (µs)>"], rows)


def counts(results):
    def of(phase, key, digits, server, **wanted):
        found = {mode: figures.single(results, phase, key, server=server, mode=mode, **wanted)
                 for mode in (KEEPALIVE, UWSGI, CLOSE)}
        once = found[CLOSE] if found[UWSGI] is None else found[UWSGI]
        values = [value for value in (found[KEEPALIVE], once) if value is not None]
        return " / ".join(number(value, digits) for value in values) or "-"

    rows = [[label,
             of("instructions", "instructions", 0, server),
             of("syscalls", "total", 1, server, workers=1),
             of("syscalls", "total", 1, server, workers=5),
             number(figures.pss_mib(results, server), 1),
             number(figures.first_answer_ms(results, server), 0),
             number(figures.single(results, "idle", "wakeups", server=server), 0)]
            for server, label in _labels(results).items()]
    idle = results.get("idle") or [{"seconds": 0}]
    return table(["server", "instructions per request>", "system calls>", "of five workers>",
                  "PSS of all processes, MiB>", "first answer, ms>",
                  f"wakeups in {idle[0]['seconds']:.0f} s>"], rows)
