# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A lumosd that serves from a file, and reloads of it by every way."""

import shutil
import signal

from . import machine
from .daemon import run_lumosd
from .waiting import wait_until


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
