# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures in Markdown: a page with all of them, and what the README shows."""

from . import BenchError
from . import figures
from . import tables
from .targets import cpp_targets, python_targets

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
PAGE = "tests/bench/RESULTS.md"
CHART, PYTHON_CHART = "resources/bench.svg", "resources/bench-python.svg"

LICENCE = """<!-- SPDX-FileCopyrightText: 2026 The Lumos authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Written by tests/bench/run -->
"""


def machine(results):
    meta = results["meta"]
    return (f"{meta['cores']} cores of {meta['cpu']}, {meta['system']}, Linux {meta['kernel']},"
            f" {', '.join(meta['versions'])}; commit {meta['commit']}; {meta['date']}")


def scale(results, server):
    """What the ratios stand for."""
    text = ""
    for path, words in (("direct", "on its socket"), ("nginx", "through nginx")):
        rate = figures.spread(results, server, path, figures.UWSGI, "rate")
        cpu = figures.spread(results, server, path, figures.UWSGI, "server_us")
        if rate and cpu:
            text += f" {words} {rate.median:,.0f} requests/s, {cpu.median:.1f} µs of CPU each;"
    label = results["meta"]["labels"].get(server, server)
    return f" {label}, one worker:{text.rstrip(';')}." if text else ""


def how(results):
    """How the times were measured, and what disturbed them."""
    plans = results["meta"]["plans"]
    timed = [phase for phase in ("load", "sites") if results.get(phase)]
    if not timed:
        return "No times were measured; uWSGI is 1."
    rows = [row for phase in timed for row in results[phase]]
    plan = plans[timed[0]]
    text = (
        f"The servers take turns, {plan['rounds']} rounds"
        + (f" ({plans['sites']['site_rounds']} for the sites)" if "sites" in timed else "")
        + f" of {plan['seconds']:g} s for each way, {plan['connections']} connections; a ratio is"
        f" taken within one round, and what stands here is the median (lowest..highest). uWSGI with"
        f" a Python application that was forked after its load, asked by `uwsgi`, is 1. Nothing is"
        f" pinned: the client, nginx with {plan['nginx_workers']} worker and the server share the"
        f" cores.")
    others, stolen = (max(row[key] for row in rows) for key in ("others_cores", "stolen_cores"))
    return (f"{text} In the worst sample other programs took {others:.2f} cores, and the host of"
            f" the virtual machine {stolen:.2f}.")


def foreword(results):
    return (f"Measured on {machine(results)}. {how(results)}{scale(results, 'uwsgi')}"
            f"{scale(results, 'uwsgi-flask')}")


def promises(results):
    """(title, table) of what can be told from this result."""
    told = [("What Lumos promises:", cpp_targets(results), "native"),
            ("What Lumos promises for Python applications:", python_targets(results), "python")]
    return [(title, tables.targets(found)) for title, found, server in told
            if server in results["meta"]["labels"]]


def charts(results, folder):
    """The charts, in the folder as the reader of the text sees it."""
    told = [("Lumos beside uWSGI: CPU per request, requests per second, memory", CHART, "native"),
            ("Python applications in Lumos, uWSGI and gunicorn", PYTHON_CHART, "python")]
    return [f"![{words}]({folder}{chart.rpartition('/')[2]})" for words, chart, server in told
            if server in results["meta"]["labels"]]


def reasons(results, profiles):
    """Why targets were missed: in words, or by where the instructions go, as far as there are
    profiles."""
    missed = [target for target in cpp_targets(results) + python_targets(results)
              if target.verdict == "missed"]
    parts = []
    if sentences := dict.fromkeys(words for target in missed for words in target.sentences):
        parts.append("Why targets were missed: " + " ".join(sentences))
    names = dict.fromkeys(name for target in missed for name in target.profiles)
    found = {name: tables.libraries((profiles / f"{name}.txt").read_text()) for name in names
             if (profiles / f"{name}.txt").exists()}
    if found:
        parts += ["Where a target was missed, the instructions of one request by library, counted"
                  " by callgrind:", tables.by_library(found)]
    return parts


def page(results, profiles, folder="../../resources/"):
    """All figures; profiles: the folder of callgrind's listings; folder: of the charts."""
    parts = [LICENCE + "# Lumos beside other servers", *charts(results, folder),
             foreword(results) + " `tests/bench/run` measures it again."]
    for title, table in promises(results):
        parts += [title, table]
    for path, words in (("direct", "Directly on the unix socket, one worker, a hello of 13 bytes"
                                   " (the built-in page: its own size):"),
                        ("nginx", "Through the same nginx, one worker:")):
        if any(row["path"] == path for row in results.get("load", [])):
            parts += [words, tables.load(results, path)]
    if results.get("sites"):
        parts += ["Python applications through the same nginx, with two and five workers. lumosd"
                  " and uWSGI by `uwsgi_pass`, gunicorn (sync workers) by `proxy_pass`:",
                  tables.sites(results)]
    parts += ["One request at a time (instructions in user space, counted by callgrind in one"
              " process; system calls of all processes, by strace); memory and wakeups with five"
              " workers where a server has workers. Of two figures the first is for HTTP kept"
              " alive, the second for a connection each, `uwsgi` where it is spoken:",
              tables.counts(results)]
    if "python" in results["meta"]["labels"]:
        parts += ["The same of Python applications, beside uWSGI with the same one:",
                  tables.python_counts(results)]
    parts += reasons(results, profiles)
    return "\n\n".join(parts) + "\n"


def summary(results):
    """For the README."""
    parts = charts(results, "resources/")
    parts.append(foreword(results) + f" [All figures]({PAGE}).")
    for title, table in promises(results):
        parts += [title, table]
    return "\n\n".join(parts) + "\n"


def put_into(readme, text):
    """The README with `text` between its markers."""
    head, begin, rest = readme.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise BenchError(f"README.md has no {BEGIN} … {END}")
    return f"{head}{BEGIN}\n\n{text}\n{END}{tail}"
