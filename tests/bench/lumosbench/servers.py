# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers under test: how each one is started and what it speaks.

A new one (gunicorn) is one more class in all_servers(); a new application (Flask) is one more
value of `app` beside "hello".
"""

import os
import shutil
from pathlib import Path

from . import BenchError

KEEPALIVE, CLOSE, UWSGI = "keepalive", "close", "uwsgi"

HERE = Path(__file__).resolve().parent.parent


class Server:
    """One way to answer the hello. `command()` is its command line."""

    name = ""
    label = ""
    app = "hello"
    modes = (KEEPALIVE, CLOSE)  # what it speaks on its unix socket
    has_workers = True  # can run five workers
    # Qt's event loop on glib costs more; the choice is the same for all Qt programs here.
    environment = {"QT_NO_GLIB": "1"}

    def command(self, folder, workers, *, single=False):
        """Its arguments. `folder` holds its socket and files; `single`: one process, no fork."""
        raise NotImplementedError

    def socket(self, folder, _mode):
        return folder / "socket"

    def sockets(self, folder):
        return {self.socket(folder, mode) for mode in self.modes}

    def best_mode(self):
        return UWSGI if UWSGI in self.modes else KEEPALIVE


class Lumosd(Server):
    modes = (KEEPALIVE, CLOSE, UWSGI)

    def __init__(self, name, label, build, module):
        self.name, self.label, self.module = name, label, module
        self.program = build / "daemon" / "lumosd"

    def command(self, folder, workers, *, single=False):
        arguments = [self.program, "--socket", self.socket(folder, UWSGI), "--module", self.module,
                     "--processes", workers, "--disable-logging"]
        return arguments + ["--master=false" if single else "--master"]


class BareQHttpServer(Server):
    name = "bareqhttp"
    label = "bare QHttpServer"
    has_workers = False

    def __init__(self, build):
        self.program = build / "tests" / "bench" / "bareqhttp"

    def command(self, folder, workers, *, single=False):
        return [self.program, self.socket(folder, KEEPALIVE)]


class Uwsgi(Server):
    """Debian's uWSGI with a bare Python callable, forked after the load."""

    name = "uwsgi"
    label = "uWSGI"
    modes = (CLOSE, UWSGI)

    def socket(self, folder, mode):
        return folder / ("socket" if mode == UWSGI else "http-socket")

    def command(self, folder, workers, *, single=False):
        arguments = [shutil.which("uwsgi") or "uwsgi", "--plugin", "python3",
                     "--socket", self.socket(folder, UWSGI),
                     "--http-socket", self.socket(folder, CLOSE),
                     "--wsgi-file", HERE / "hello.py", "--processes", workers,
                     "--disable-logging", "--die-on-term", "--need-app"]
        return arguments + ([] if single else ["--master"])


NGINX_RETURN = """
daemon off;
{user}
worker_processes {workers};
pid {folder}/pid;
error_log stderr warn;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    default_type "text/plain; charset=utf-8";
    server {{ listen unix:{folder}/socket; location / {{ return 200 "Hello, Lumos!"; }} }}
}}
"""


def nginx_user():
    """nginx drops to `nobody` when root starts it, and could then not reach our sockets."""
    return "user root;" if os.geteuid() == 0 else ""


class NginxReturn(Server):
    """nginx's own `return 200`: what a server without an application costs."""

    name = "nginx"
    label = "nginx `return 200`"

    def command(self, folder, workers, *, single=False):
        config = folder / "nginx.conf"
        config.write_text(NGINX_RETURN.format(folder=folder, workers=workers, user=nginx_user()))
        arguments = [shutil.which("nginx") or "/usr/sbin/nginx", "-p", folder, "-e", "stderr",
                     "-c", config]
        return arguments + (["-g", "master_process off;"] if single else [])


def all_servers(build):
    bench = build / "tests" / "bench"
    return [
        Lumosd("native", "lumosd, native module", build, bench / "hellonative.so"),
        Lumosd("qthttp", "lumosd, qthttp module", build, bench / "helloqthttp.so"),
        Lumosd("builtin", "lumosd, built-in page", build, "lumos"),
        BareQHttpServer(build),
        Uwsgi(),
        NginxReturn(),
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
