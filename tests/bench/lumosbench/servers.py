# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers under test: how each one is started and what it speaks.

A name stands for one server with one application. `uwsgi` is the yardstick of all that answer the
bare hello, `uwsgi-flask` of those with the Flask application.
"""

import os
import shutil
from pathlib import Path

KEEPALIVE, CLOSE, UWSGI = "keepalive", "close", "uwsgi"
HELLO, FLASK = "hello", "flasksite"  # Python modules

APPS = Path(__file__).resolve().parent.parent / "apps"
DOWNLOAD_SIZE = 10 * 2**20


class Server:
    """One way to answer the hello. `command()` is its command line."""

    name = ""
    label = ""
    app = HELLO
    modes = (KEEPALIVE, CLOSE)  # what it speaks on its unix socket
    proxied = None  # by which of them nginx asks it; None: all that it keeps
    has_workers = True  # can run several workers
    tool = None  # the program that must be installed
    is_lumos = False
    is_python = False
    needs_master = False  # cannot run in one process
    # Qt's event loop on glib costs more; the choice is the same for all Qt programs here.
    environment = {"QT_NO_GLIB": "1"}

    def environment_in(self, _folder):
        return self.environment

    def command(self, folder, workers, *, single=False):
        """Its arguments. `folder` holds its socket and files; `single`: one process, no fork."""
        raise NotImplementedError

    def socket(self, folder, _mode):
        return folder / "socket"

    def sockets(self, folder):
        return {self.socket(folder, mode) for mode in self.modes}

    def best_mode(self):
        return next(mode for mode in (UWSGI, KEEPALIVE, CLOSE) if mode in self.modes)

    def proxied_modes(self):
        """How nginx asks it, the best way first."""
        return self.proxied or tuple(mode for mode in (UWSGI, KEEPALIVE) if mode in self.modes)

    @property
    def yardstick(self):
        return "uwsgi" if self.app == HELLO else "uwsgi-flask"


class Lumosd(Server):
    is_lumos = True
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
    tool = "nginx"

    def command(self, folder, workers, *, single=False):
        config = folder / "nginx.conf"
        config.write_text(NGINX_RETURN.format(folder=folder, workers=workers, user=nginx_user()))
        arguments = [shutil.which("nginx") or "/usr/sbin/nginx", "-p", folder, "-e", "stderr",
                     "-c", config]
        return arguments + (["-g", "master_process off;"] if single else [])
