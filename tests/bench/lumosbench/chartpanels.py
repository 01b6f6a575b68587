# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which figures the two pictures show, and in which words."""

from dataclasses import dataclass, field

from . import figures
from .cases import CASES
from .servers import CLOSE, KEEPALIVE, UWSGI
from .sites import WORKERS


@dataclass
class Panel:
    """Bars under one title; a row is (server, words, Spread or number or None)."""

    title: str
    rows: list = field(default_factory=list)
    digits: int = 2
    unit: str = ""

    def measured(self):
        return Panel(self.title, [row for row in self.rows if row[2] is not None], self.digits,
                     self.unit)


# (server, mode) and the words beside its bar.
DIRECT = [
    ("native", KEEPALIVE, "Lumos, native module, HTTP kept alive"),
    ("native", UWSGI, "Lumos, native module, uwsgi"),
    ("builtin", KEEPALIVE, "Lumos, built-in page, HTTP kept alive"),
    ("qthttp", KEEPALIVE, "Lumos, qthttp module, HTTP kept alive"),
    ("uwsgi", UWSGI, "uWSGI, bare Python, uwsgi"),
    ("bareqhttp", KEEPALIVE, "bare QHttpServer, HTTP kept alive"),
]
NGINX = [
    ("native", KEEPALIVE, "Lumos, native module, proxy_pass"),
    ("native", UWSGI, "Lumos, native module, uwsgi_pass"),
    ("builtin", KEEPALIVE, "Lumos, built-in page, proxy_pass"),
    ("qthttp", KEEPALIVE, "Lumos, qthttp module, proxy_pass"),
    ("uwsgi", UWSGI, "uWSGI, bare Python, uwsgi_pass"),
    ("bareqhttp", KEEPALIVE, "bare QHttpServer, proxy_pass"),
]
MEMORY = [
    ("native", "Lumos, native module"),
    ("builtin", "Lumos, built-in page"),
    ("uwsgi", "uWSGI, bare Python"),
]
PYTHON_DIRECT = [
    ("python", UWSGI, "bare hello, Lumos"),
    ("uwsgi", UWSGI, "bare hello, uWSGI"),
    ("gunicorn", CLOSE, "bare hello, gunicorn"),
    ("python-flask", UWSGI, "Flask hello, Lumos"),
    ("uwsgi-flask", UWSGI, "Flask hello, uWSGI"),
    ("gunicorn-flask", CLOSE, "Flask hello, gunicorn"),
]
PYTHON_MEMORY = [
    ("python-flask", "Lumos, Flask hello"),
    ("uwsgi-flask", "uWSGI, Flask hello"),
    ("gunicorn-flask", "gunicorn, Flask hello"),
]


def _load(results, ways, path, key):
    return [(server, words, figures.ratio(results, server, path, mode, key))
            for server, mode, words in ways]


def _memory(results, ways):
    return Panel("Memory of all processes with five workers (PSS): shorter is better",
                 [(server, words, figures.pss_mib(results, server)) for server, words in ways], 1,
                 " MiB")


def _sites(results, workers):
    rows = []
    for case in CASES:
        ends = "" if case.app == "hello" else "-flask"
        rows += [(family + ends, f"{case.words}, {words}",
                  figures.site_ratio(results, case.name, family + ends, workers, "rate"))
                 for family, words in (("python", "Lumos"), ("gunicorn", "gunicorn"))]
    return Panel(f"Requests per second through nginx, {workers} workers: longer is better, "
                 "uWSGI = 1", rows)


def cpp_panels(results):
    return [
        Panel("CPU time per request, directly on the socket: shorter is better, uWSGI = 1",
              _load(results, DIRECT, "direct", "server_us")),
        Panel("Requests per second through nginx: longer is better, uWSGI = 1",
              _load(results, NGINX, "nginx", "rate")),
        _memory(results, MEMORY),
    ]


def python_panels(results):
    return [
        Panel("CPU time per request, directly on the socket: shorter is better, uWSGI = 1",
              _load(results, PYTHON_DIRECT, "direct", "server_us")),
        *(_sites(results, workers) for workers in WORKERS),
        _memory(results, PYTHON_MEMORY),
    ]
