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
    rows = [[target.text, number(target.value, target.shown_digits),
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


def python_counts(results):
    """What is counted once or a few times, as ratios to uWSGI with the same application."""
    def count(server, workers):
        values = [figures.single(results, "syscalls", "total", server=name, mode=mode,
                                 workers=workers)
                  for name, mode in ((server, UWSGI if server.startswith("python") else CLOSE),
                                     figures.yardstick(server))]
        return None if None in values else values[0] / values[1]

    rows = [[label, number(count(server, 1), 2), number(count(server, 5), 2),
             number(figures.pss_ratio(results, server), 2),
             number(figures.first_answer_ratio(results, server), 2)]
            for server, label in _labels(results).items()
            if server.startswith(("python", "gunicorn"))]
    return table(["server", "system calls, one worker>", "five workers>", "PSS, five workers>",
                  "first answer>"], rows)


def libraries(listing):
    """{library: instructions} of the last part of a profile's listing."""
    _, _, lines = listing.partition("by library:\n")
    words = (line.split(None, 1) for line in lines.splitlines() if line.strip())
    return {library: int(count.replace(",", "")) for count, library in words}


def by_library(profiles):
    """{name of a profile: {library: instructions}} side by side, the largest first."""
    most = {}
    for counted in profiles.values():
        for library, count in counted.items():
            most[library] = max(count, most.get(library, 0))
    rows = [[library, *(number(counted.get(library), 0) for counted in profiles.values())]
            for library in sorted(most, key=most.get, reverse=True)]
    rows.append(["all", *(number(sum(counted.values()), 0) for counted in profiles.values())])
    return table(["library", *(f"{name}>" for name in profiles)], rows)
