# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures in Markdown."""

from . import BenchError
from . import figures
from .figures import Spread
from .servers import KEEPALIVE, UWSGI

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
CHART = "resources/bench.svg"


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


def _ways(results, path):
    """(server, mode) in the order in which they were measured."""
    return dict.fromkeys((row["server"], row["mode"]) for row in results.get("load", [])
                         if row["path"] == path)


def _labels(results):
    return results["meta"]["labels"]


def load_table(results, path):
    labels = _labels(results)
    rows = []
    for server, mode in sorted(_ways(results, path), key=lambda way: list(labels).index(way[0])):
        rate = figures.ratio(results, server, path, mode, "rate")
        cpu = figures.ratio(results, server, path, mode, "server_us")
        absolute = figures.spread(results, server, path, mode, "server_us")
        rows.append([labels[server], figures.way(server, path, mode), number(rate, 2), number(cpu, 2),
                     number(absolute and absolute.median, 1)])
    return table(["server", "how", "requests/s, uWSGI = 1>", "its CPU per request, uWSGI = 1>",
                  "in µs>"], rows)


def counts_table(results):
    def per_mode(phase, key, digits, server, **wanted):
        values = [figures.single(results, phase, key, server=server, mode=mode, **wanted)
                  for mode in (KEEPALIVE, UWSGI)]
        return " / ".join(number(value, digits) for value in values)

    rows = [[label,
             per_mode("instructions", "instructions", 0, server),
             per_mode("syscalls", "total", 1, server, workers=1),
             per_mode("syscalls", "total", 1, server, workers=5),
             number(figures.pss_mib(results, server), 1),
             number(figures.first_answer_ms(results, server), 0),
             number(figures.single(results, "idle", "wakeups", server=server), 0)]
            for server, label in _labels(results).items()]
    idle = results.get("idle") or [{"seconds": 0}]
    return table(["server", "instructions per request, kept alive / uwsgi>",
                  "system calls>", "of five workers>", "PSS of all processes, MiB>",
                  "first answer, ms>", f"wakeups in {idle[0]['seconds']:.0f} s>"], rows)


def targets_table(results):
    rows = [[target.text, number(target.value, target.digits),
             ("≤ " if target.at_most else "≥ ") + f"{target.limit:,g}", target.verdict]
            for target in figures.targets(results)]
    return table(["target", "measured>", "wanted>", ">"], rows)


def foreword(results):
    meta = results["meta"]
    plan = meta["plan"]
    rows = results.get("load") or [{"others_cores": 0.0, "stolen_cores": 0.0}]
    others, stolen = (max(row[key] for row in rows) for key in ("others_cores", "stolen_cores"))
    scale = ""
    for path, words in (("direct", "on its socket"), ("nginx", "through nginx")):
        rate = figures.spread(results, *figures.YARDSTICK[:1], path, UWSGI, "rate")
        cpu = figures.spread(results, *figures.YARDSTICK[:1], path, UWSGI, "server_us")
        if rate and cpu:
            scale += (f" uWSGI itself {words}: {rate.median:,.0f} requests/s,"
                      f" {cpu.median:.1f} µs of CPU each.")
    return (
        f"One hello of 13 bytes (the built-in page: its own size), one worker each, on"
        f" {meta['cores']} cores of {meta['cpu']}, {meta['system']}, Linux {meta['kernel']},"
        f" {', '.join(meta['versions'])}; {meta['date']}. The servers take turns,"
        f" {plan['rounds']} rounds of {plan['seconds']:g} s for each way, {plan['connections']}"
        f" connections; a ratio is taken within one round, and what stands here is the median"
        f" (lowest..highest). uWSGI (Python, forked after the load, `uwsgi`) is 1. Nothing is"
        f" pinned: the client, nginx with {plan['nginx_workers']} worker and the server share"
        f" the cores. In the worst sample other programs took {others:.2f} cores, and the host"
        f" of the virtual machine {stolen:.2f}."
        f"{scale}")


def markdown(results):
    parts = [foreword(results)]
    if "load" in results:
        parts += ["Directly on the unix socket:", load_table(results, "direct"),
                  "Through the same nginx:", load_table(results, "nginx")]
    parts += ["One request at a time (instructions in user space, counted by callgrind in one"
              " process; system calls of all processes, by strace); memory and wakeups with five"
              " workers where a server has workers:", counts_table(results),
              "What Lumos promises:", targets_table(results)]
    return "\n\n".join(parts) + "\n"


def put_into(readme, text):
    """The README with `text` between its markers."""
    head, begin, rest = readme.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise BenchError(f"README.md has no {BEGIN} … {END}")
    picture = f"![Lumos beside uWSGI: CPU per request, requests per second, memory]({CHART})"
    return f"{head}{BEGIN}\n\n{picture}\n\n{text}\n{END}{tail}"
