# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All servers, in the order of the tables, and the choice among them."""

from . import BenchError
from .pythonservers import Gunicorn, LumosPython, Uwsgi
from .servers import FLASK, BareQHttpServer, Lumosd, NginxReturn


def all_servers(build):
    bench = build / "tests" / "bench"
    return [
        Lumosd("native", "lumosd, native module", build, bench / "hellonative.so"),
        Lumosd("qthttp", "lumosd, qthttp module", build, bench / "helloqthttp.so"),
        Lumosd("builtin", "lumosd, built-in page", build, "lumos"),
        BareQHttpServer(build),
        NginxReturn(),
        LumosPython(build),
        Uwsgi(),
        Gunicorn(),
        LumosPython(build, FLASK),
        Uwsgi(FLASK),
        Gunicorn(FLASK),
    ]


def choose(servers, names):
    """The servers of these names; all of them for None."""
    if names is None:
        return servers
    known = {server.name: server for server in servers}
    for name in names:
        if name not in known:
            raise BenchError(f"no server is called {name}; there are {', '.join(known)}")
    return [known[name] for name in names]
