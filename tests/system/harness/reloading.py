# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lumosd that serves from a file, reloads of it by every way, and what they are tried with."""

import shutil
import signal

from . import machine
from .daemon import run_lumosd
from .load import Load
from .waiting import wait_until

CLIENTS = 8

APPLICATION = """
import time
def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/slow":
        time.sleep(0.5)
    body = environ["wsgi.input"].read()
    if path == "/upload":
        answer = str(len(body)).encode()
    else:
        answer = b"hello"
    start_response("200 OK", [("Content-Length", str(len(answer)))])
    return [answer]
"""

# Says when it works on the request: the worker's figures might still tell of another one.
STOPPED = APPLICATION.replace("time.sleep(0.5)",
                              'open("slow", "w").close()\n        time.sleep(3)')

LOADS = {
    "hello": {"target": "/"},
    "half a second": {"target": "/slow"},
    "a POST": {"target": "/upload", "body": b"x" * 100},
    "1 MiB": {"target": "/upload", "body": b"x" * (1 << 20)},
}
WAYS = ["direct http", "direct uwsgi", "nginx uwsgi_pass", "nginx proxy_pass"]
ALL = [(way, name) for way in WAYS for name in LOADS]
CHOICE = [*((way, "hello") for way in WAYS), ("nginx uwsgi_pass", "half a second"),
          ("nginx proxy_pass", "a POST"), ("nginx proxy_pass", "1 MiB")]

# What is written, the exit status of lumosd --reload, and a word of the reason.
BROKEN = {
    "syntax error": ({"source": "def application(:\n"}, 70, "SyntaxError"),
    "missing module": ({"source": "import nothing_of_that_name\n"}, 70, "nothing_of_that_name"),
    "exiting import": ({"source": "import sys\nsys.exit(3)\n"}, 70, "SystemExit"),
    "dying import": ({"source": "import os\nos._exit(3)\n"}, 70, "exit code 3"),
    "crashing import": ({"source": "import os\nos.abort()\n"}, 70, "signal 6"),
    "hanging import": ({"source": "import time\ntime.sleep(3600)\n"}, 70, "reload-timeout"),
    "bad value": ({"processes": "five"}, 78, "five"),
    "unknown key": ({"procesess": "2"}, 78, "procesess"),
    "no such module": ({"module": "elsewhere"}, 70, "elsewhere"),
    "socket of another": ({"socket": "/proc/lumos.sock"}, 70, "/proc"),
    "worker that cannot start": ({"source": "raise OSError('no camera here')\n",
                                  "lazy_apps": "true"}, 70, "no camera here"),
}


class Site:
    """A folder with an application and its lumos.ini, and the lumosd that serves them."""

    def __init__(self, daemons, place):
        self.daemons = daemons
        self.path = place / "site"
        self.path.mkdir(mode=0o755)
        if machine.IS_ROOT:
            shutil.chown(self.path, machine.APP_USER, machine.APP_GROUP)
        self.ini = self.path / "lumos.ini"
        self.daemon = None

    @property
    def address(self):
        return self.daemons.socket

    def write(self, name, text):
        (self.path / name).write_text(text)
        return self.path / name

    def configure(self, **keys):
        """Writes the file; a list writes its key several times. socket is set unless given."""
        self.daemons.make_socket_directory()
        words = self.daemons.accounts()
        values = {"module": "wsgi", "processes": 2, "socket": self.daemons.socket,
                  "disable-logging": "true",
                  **{k.lstrip("-"): v for k, v in zip(words[::2], words[1::2])},
                  **{k.replace("_", "-"): v for k, v in keys.items()}}
        lines = ["[lumos]"]
        for key, value in values.items():
            for each in value if isinstance(value, list) else [value]:
                if each is not None:
                    lines.append(f"{key} = {each}")
        return self.write("lumos.ini", "\n".join(lines) + "\n")

    def start(self, source=None, ready="/", wait=True, environment=None, **keys):
        """A serving lumosd; source is the text of wsgi.py."""
        if source is not None:
            self.write("wsgi.py", source)
        self.configure(**keys)
        self.daemon = self.daemons.bare().start(["--ini", self.ini], directory=self.path,
                                                environment=environment)
        return self.daemon.wait_ready(self.address, ready) if wait else self.daemon

    def order_reload(self, *arguments, seconds=60.0, **options):
        """lumosd --reload: (exit status, what it said)."""
        status, out, err = run_lumosd(self.daemons.build.program,
                                      ["--reload", "--ini", self.ini, *arguments], self.path,
                                      seconds=seconds, **options)
        return status, out + err

    def hang_up(self, count=1):
        """HUP, and until so many reloads more have ended."""
        before = self.ended()
        self.daemon.send(signal.SIGHUP)
        wait_until(lambda: self.ended() >= before + count, f"a reload's end:\n{self.daemon.log()}",
                   60.0)

    def ended(self):
        """How many reloads have ended, in whichever way."""
        log = self.daemon.log()
        return log.count(": reloaded: ") + log.count("the reload has failed")

    def begun(self):
        return self.daemon.log().count(": reloading\n")


def hello(text="hello", before=""):
    """The text of a WSGI module that answers everything with text; before stands above it."""
    return f"""
import os, sys, time
{before}
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "{len(text)}")])
    return [b"{text}"]
"""


def address_of(way, site, nginx):
    if way.startswith("direct"):
        return site.address
    nginx.start(site.address, "client_max_body_size 2m;")
    return nginx.uwsgi if way.endswith("uwsgi_pass") else nginx.http


def protocol_of(way):
    return "uwsgi" if way == "direct uwsgi" else "http"


def hang_up_five_times(site, nginx, way, load_name):
    """Five reloads of two workers under load: the load, once it has gone on after the last."""
    site.start(APPLICATION, limit_post=2 << 20)
    site.daemon.wait_workers(2)
    with Load(address_of(way, site, nginx), clients=CLIENTS, protocol=protocol_of(way),
              **LOADS[load_name]) as load:
        for number in range(1, 6):
            wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
            site.daemon.send(signal.SIGHUP)
            wait_until(lambda n=number: site.ended() >= n, "a reload's end", 60.0)
        wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
    return load


def stop_with_a_long_request(site, nginx, way):
    """TERM while a request of 3 s is under way: the load of that request."""
    site.start(STOPPED)
    load = Load(address_of(way, site, nginx), clients=1, total=1, target="/slow",
                protocol=protocol_of(way))
    with load:
        wait_until((site.path / "slow").exists, "the request to be under way")
        site.daemon.send(signal.SIGTERM)
        load.wait()
    return load


class BrokenReload:
    """A site that says "old", and a reload under load of what BROKEN names."""

    def __init__(self, site, name, processes=2):
        change, self.wanted_status, self.wanted_word = BROKEN[name]
        change = dict(change)
        source = change.pop("source", None)
        site.start(hello("old"), reload_timeout=2, processes=processes)
        self.before = site.daemon.wait_workers(processes)
        if source:
            site.write("wsgi.py", source)
        if change:
            site.configure(**{"reload_timeout": 2, "processes": processes, **change})
        with Load(site.address, clients=3) as self.load:
            wait_until(lambda: self.load.done > 20, "load", 30.0)
            self.status, self.said = site.order_reload()
            wait_until(lambda mark=self.load.done: self.load.done > mark + 20, "load", 30.0)
