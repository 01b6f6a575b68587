# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that write what is to look like the log's own lines, or a terminal's orders."""

import re
import time

import pytest
from frame import Result, case
from harness import client
from harness.waiting import wait_until

LONGEST = 4096
FAKE = "2026-01-01 00:00:00 info lumos.master: stopped"

# What an application writes of a client may have line ends: it is a text in lines as a traceback is.
# Each of them says whose it is.
WSGI = """
def application(environ, start_response):
    environ["wsgi.errors"].write("asked for " + environ["PATH_INFO"] + "\\n")
    if environ["PATH_INFO"].startswith("/raise"):
        raise RuntimeError(environ["PATH_INFO"])
    start_response("200 OK", [("Content-Length", "0")])
    return []
"""


def http(target, agent=b"x"):
    return b"GET " + target + b" HTTP/1.1\r\nHost: x\r\nUser-Agent: " + agent \
        + b"\r\nConnection: close\r\n\r\n"


def uwsgi(path, agent="x"):
    return client.uwsgi_packet({"REQUEST_URI": "/x", "PATH_INFO": path, "HTTP_USER_AGENT": agent})


ATTACKS = {
    "CR": http(b"/a\r" + FAKE.encode()),
    "LF": http(b"/a\n" + FAKE.encode()),
    "CR LF": http(b"/a\r\n" + FAKE.encode()),
    "ESC": http(b"/a\x1b[2J"),
    "LF in a field": http(b"/", b"x\n" + FAKE.encode()),
    "ESC in a field": http(b"/", b"x\x1b]0;title\x07"),
    "C1 in a field": http(b"/", b"x\x9b2J\xc2\x9b2J"),
    "escaped LF": http(b"/a%0A" + FAKE.replace(" ", "%20").encode()),
    "escaped ESC": http(b"/a%1B%5B2J"),
    "100 kB URI": http(b"/" + b"a" * 100_000),
    "8 kB URI": http(b"/" + b"a" * 8000),
    "8 kB URI of escapes": http(b"/" + b"%0A" * 2600),
    "uwsgi LF in PATH_INFO": uwsgi("/a\n" + FAKE),
    "uwsgi LF in a field": uwsgi("/", "x\n" + FAKE),
    "uwsgi ESC in a field": uwsgi("/", "x\x1b[2J"),
}
LINE = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \w+ lumos\.(wsgi|worker|http): ")


class Watched:
    """The lines that each attack leaves."""

    def __init__(self, daemon, address):
        self.daemon = daemon
        self.address = address
        self.counts = {}
        self.faults = []
        # That of the look whether it serves, which the worker writes when it comes to it.
        wait_until(lambda: re.search(r'"GET \S+ HTTP/1\.1" \d', daemon.log()), "the first line")

    def attack(self, name, data):
        mark = len(self.daemon.log())
        client.exchange(self.address, data)
        wait_until(lambda: self.daemon.log()[mark:].endswith("\n"), f"a line about {name}")
        time.sleep(0.05)  # for a second line that should not be there
        raw = self.daemon.log_path.read_bytes()[mark:]
        lines = raw.rstrip(b"\n").split(b"\n")
        self.counts[name] = len(lines)
        if any(byte < 0x20 or byte == 0x7f for line in lines for byte in line):
            self.faults.append(f"{name}: a control character")
        if max(map(len, lines)) > LONGEST:
            self.faults.append(f"{name}: {max(map(len, lines))} bytes")
        if any(line.startswith(FAKE.encode()) for line in lines):
            self.faults.append(f"{name}: a line of its own making")
        return [line.decode() for line in lines]


@case("log injection: CR, LF, ESC, 100 kB URI, by both protocols", must="one bounded line each")
@pytest.mark.parametrize("module", ["trial", "lumos"])
def test_injection(daemons, module):
    daemon = daemons.start("--disable-logging=false", module=module, processes=1)
    daemon.wait_workers(1)
    watched = Watched(daemon, daemons.socket)
    for name, data in ATTACKS.items():
        watched.attack(name, data)
    others = {name: count for name, count in watched.counts.items() if count != 1}
    return Result(f"{len(watched.counts)} attacks, {sum(watched.counts.values())} lines "
                  f"{others or ''} {'; '.join(watched.faults)}".strip(),
                  not others and not watched.faults)


WSGI_ATTACKS = {
    "LF": http(b"/a%0A" + FAKE.replace(" ", "%20").encode()),
    "LF raised": http(b"/raise%0A" + FAKE.replace(" ", "%20").encode()),
    "CR": http(b"/a%0D" + FAKE.replace(" ", "%20").encode()),
    "ESC": http(b"/a%1B%5B2J"),
    "ESC raised": http(b"/raise%1B%5B2J"),
    "uwsgi LF": uwsgi("/a\n" + FAKE),
    "uwsgi LF raised": uwsgi("/raise\n" + FAKE),
}


@case("log injection through wsgi.errors and a traceback",
      must="each line bounded and marked as the application's")
def test_through_the_application(site):
    daemon = site.start(WSGI, processes=1, disable_logging="false")
    watched = Watched(daemon, site.address)
    said = []
    for name, data in WSGI_ATTACKS.items():
        said += watched.attack(name, data)
    strays = [line for line in said if not LINE.match(line) and FAKE in line]
    return Result(f"{len(watched.counts)} attacks, {sum(watched.counts.values())} lines, "
                  f"{len(strays)} strays {'; '.join(watched.faults)}".strip(),
                  not strays and not watched.faults)
