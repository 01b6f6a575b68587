# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Instructions per request in user space, counted by callgrind: the same on a busy machine.

tests/bench counts them beside other servers; here a change that makes a request dearer is noticed.
"""

from pathlib import Path

import pytest
from harness import client, machine, procfs
from harness.python import HELLO, Project
from lumosbench.callgrind import Profile, control

pytestmark = pytest.mark.unsanitized("valgrind does not run what a sanitizer is in")

WARM_UP = 50
REQUESTS = 200
READY_UNDER_VALGRIND = 120.0
# Half more than were counted on Debian 12; promised are 16,000 and 20,000.
MOST_OF_A_KEPT_REQUEST = 8_000
MOST_OF_A_CONNECTION = 11_000
MOST_OF_A_PYTHON_HELLO = 25_000


class Counter:
    """One lumosd in a single process under callgrind, whose figures are dumped per run."""

    def __init__(self, daemons, place):
        self._out = place / "callgrind"
        self._socket = daemons.socket
        self.wrapper = [machine.tool("valgrind"), "--tool=callgrind",
                        f"--callgrind-out-file={self._out}.%p"]
        self.daemon = None

    def wait_ready(self, daemon):
        self.daemon = daemon
        daemon.wait_ready(self._socket, seconds=READY_UNDER_VALGRIND)
        if procfs.is_sanitized(daemon.pid):
            pytest.skip("NOT RUN: a sanitizer has instructions of its own")

    def per_request(self, ask):
        for _ in range(WARM_UP):
            ask()
        control("--zero", self.daemon.pid)
        for _ in range(REQUESTS):
            ask()
        control("--dump", self.daemon.pid)
        text = Path(f"{self._out}.{self.daemon.pid}.1").read_text(encoding="utf-8")
        return Profile(text).total / REQUESTS


@pytest.fixture(name="counter")
def fixture_counter(daemons, place):
    return Counter(daemons, place)


def start_native(daemons, counter):
    counter.wait_ready(daemons.start(
        "--master=false", "--disable-logging=true", module="trial", processes=1, accounts=[],
        wait=False, wrapper=counter.wrapper))


def ask_by_uwsgi(daemons):
    assert b" 200 " in client.exchange(daemons.socket, client.uwsgi_packet())


def test_a_kept_alive_request_of_a_native_module(daemons, counter):
    start_native(daemons, counter)
    with client.Http(daemons.socket) as http:
        def ask():
            assert http.request("/").status == 200
        assert counter.per_request(ask) <= MOST_OF_A_KEPT_REQUEST


def test_a_uwsgi_connection_to_a_native_module(daemons, counter):
    start_native(daemons, counter)
    assert counter.per_request(lambda: ask_by_uwsgi(daemons)) <= MOST_OF_A_CONNECTION


def test_a_uwsgi_connection_to_a_python_application(daemons, counter, place):
    project = Project(daemons, place)
    counter.wait_ready(project.start(HELLO, "--master=false", "--disable-logging=true",
                                     processes=1, accounts=[], wait=False,
                                     wrapper=counter.wrapper))
    assert counter.per_request(lambda: ask_by_uwsgi(daemons)) <= MOST_OF_A_PYTHON_HELLO
