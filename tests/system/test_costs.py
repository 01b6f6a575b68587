# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request and a server cost a machine: system calls and memory, counted and not timed.

tests/bench measures the same beside other servers; here a change that makes it dearer is noticed.
"""

import re
import signal
import statistics
import subprocess
from pathlib import Path

import pytest
from harness import client, machine, procfs
from harness.python import HELLO, Project
from harness.waiting import wait_until

pytestmark = pytest.mark.needs_root  # other accounts' processes are traced and measured

# Larger than what a read buffer would take, smaller than what a unix socket's buffer holds.
FILE = """
def application(environ, start_response):
    start_response("200 OK", [])
    return environ["wsgi.file_wrapper"](open("data.bin", "rb"))
"""

REQUESTS = 50
CALLS_OF_A_CONNECTION = 5  # epoll_wait, accept4, read, sendmsg, close
CALLS_OF_A_KEPT_REQUEST = 3  # epoll_wait, read, sendmsg
MOST_CALLS_WITH_FIVE = 14
MOST_MIB = 15


@pytest.fixture(name="daemon")
def fixture_daemon(daemons):
    """A server with one native worker, which has answered already."""
    daemon = daemons.start("--disable-logging=true", module="trial", processes=1)
    daemon.wait_workers(1)
    return daemon


def traced(daemon, log, ask):
    """The system calls of all its processes while that is asked often, a line each."""
    workers = daemon.workers()
    everybody = [daemon.pid, *daemon.children()]
    with subprocess.Popen([machine.tool("strace"), "-f", "-qq", "-o", log,
                           *(f"--attach={pid}" for pid in everybody)]) as tracer:
        try:
            wait_until(lambda: all(procfs.status_of(pid)["TracerPid"] != "0" for pid in everybody),
                       "strace upon them")
            for _ in range(REQUESTS):
                # Else one may find the next connection before it sleeps, which saves a call.
                wait_until(lambda: all(procfs.stat_of(pid)["state"] == "S" for pid in workers),
                           "sleeping workers")
                ask()
        finally:
            tracer.send_signal(signal.SIGINT)
    # A call that is told in two parts counts once; its first may be without its mark.
    return [line for line in log.read_text().splitlines() if " resumed>" not in line]


def calls_between(lines, mark):
    """How many calls it is from one line with that mark to the next, as a rule.

    Left out are those where the client's bytes came late, which a busy machine decides.
    """
    places = [place for place, line in enumerate(lines) if re.search(mark, line)]
    assert REQUESTS / 2 < len(places) <= REQUESTS, lines[:50]
    rounds = [lines[before:after] for before, after in zip(places, places[1:])]
    prompt = [calls for calls in rounds if not any("EAGAIN" in call for call in calls)]
    assert len(prompt) >= REQUESTS / 10, lines[:50]
    return statistics.median(map(len, prompt))


def test_a_uwsgi_connection_takes_five_system_calls(daemons, daemon, place):
    def ask():
        assert b" 200 " in client.exchange(daemons.socket, client.uwsgi_packet())
    lines = traced(daemon, place / "calls", ask)
    assert calls_between(lines, r"accept4\(.* = \d+$") <= CALLS_OF_A_CONNECTION, lines[-20:]


def test_five_idle_workers_make_a_connection_little_dearer(daemons, place):
    """All processes together, whoever wakes up for it."""
    daemon = daemons.start("--disable-logging=true", module="trial", processes=5)
    daemon.wait_workers(5)

    def ask():
        assert b" 200 " in client.exchange(daemons.socket, client.uwsgi_packet())
    lines = traced(daemon, place / "calls", ask)
    assert len(lines) / REQUESTS <= MOST_CALLS_WITH_FIVE, lines[-50:]


def test_a_python_application_takes_no_call_more(daemons, place):
    project = Project(daemons, place)
    daemon = project.start(HELLO, "--disable-logging=true", processes=1)
    daemon.wait_workers(1)

    def ask():
        assert b" 200 " in client.exchange(daemons.socket, client.uwsgi_packet())
    lines = traced(daemon, place / "calls", ask)
    assert calls_between(lines, r"accept4\(.* = \d+$") <= CALLS_OF_A_CONNECTION, lines[-20:]


def test_a_kept_alive_request_takes_three_system_calls(daemons, daemon, place):
    with client.Http(daemons.socket) as http:
        def ask():
            assert http.request("/").status == 200
        lines = traced(daemon, place / "calls", ask)
    assert calls_between(lines, r'"GET / HTTP/1\.1') <= CALLS_OF_A_KEPT_REQUEST, lines[-20:]


def test_a_file_of_a_python_application_goes_by_sendfile(daemons, place):
    project = Project(daemons, place)
    (project.path / "data.bin").write_bytes(bytes(100_000))
    daemon = project.start(FILE, "--disable-logging=true", processes=1)
    daemon.wait_workers(1)

    def ask():
        assert client.get(daemons.socket).body == bytes(100_000)
    text = "\n".join(traced(daemon, place / "calls", ask))
    assert text.count(" sendfile(") >= REQUESTS
    assert not re.search(r'read\(\d+, "(\\0){8}', text), "the file was copied"


def proportional_size(pid):
    """Bytes in memory, those it shares by its share (proc(5), smaps_rollup)."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return int(re.search(r"^Pss: +(\d+) kB", text, re.M)[1]) * 1024


def test_a_server_of_five_native_workers_takes_little_memory(daemons):
    daemon = daemons.start("--disable-logging=true", module="trial", processes=5)
    workers = daemon.wait_workers(5)
    if procfs.is_sanitized(workers[0]):
        pytest.skip("NOT RUN: a sanitizer has memory of its own")
    for _ in range(200):
        assert client.get(daemons.socket).status == 200
    sizes = {pid: proportional_size(pid) for pid in (daemon.pid, *daemon.children())}
    assert len(sizes) == 7
    assert sum(sizes.values()) <= MOST_MIB * 2**20, sizes
