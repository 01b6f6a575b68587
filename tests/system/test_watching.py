# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Watching workers: what takes too long, grows too large, gets too old, stops or falls silent."""

import os
import re
import signal
import subprocess
import time

import pytest
from harness import client, machine, procfs
from harness.load import Load
from harness.python import HELLO, Project
from harness.waiting import wait_until

ENDLESS = """
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/loop":
        spin_for_ever()
    if environ["PATH_INFO"] == "/sleep":
        time.sleep(3600)
    if environ["PATH_INFO"] == "/torn":
        start_response("200 OK", [("Content-Length", "100")])(b"half")
        time.sleep(3600)
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    if environ["PATH_INFO"] == "/slow":
        time.sleep(1.2)
    return [b"hello"]

def spin_for_ever():
    while True:
        pass
"""


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def ask(way, socket, target):
    """(answer, seconds it took)"""
    get = client.get if way == "http" else client.uwsgi_get
    return client.time_of(lambda: get(socket, target))


@pytest.mark.timing
@pytest.mark.parametrize("way", ["http", "uwsgi"])
@pytest.mark.parametrize("target", ["/loop", "/sleep"])
def test_an_endless_python_request_is_504_with_its_stack(project, way, target):
    daemon = project.start(ENDLESS, "--harakiri", 1, processes=2)
    before = daemon.wait_workers(2)
    answer, seconds = ask(way, project.daemons.socket, target)
    assert answer.status == 504
    assert 1.0 <= seconds < 1.2 + load_margin()
    wait_until(lambda: "in application" in daemon.log(), "the stack in the log")
    if target == "/loop":
        assert "in spin_for_ever" in daemon.log()
    assert f"worked on the request GET {target} for 1 s (harakiri)" in daemon.log()
    wait_replaced(daemon, before)
    assert client.get(project.daemons.socket).text == "hello"


def wait_replaced(daemon, before):
    """Until one of two workers is another one, and the other one is the same."""
    wait_until(lambda: len(set(before) & set(daemon.workers())) == 1, "the end of one")
    assert len(set(before) & set(daemon.wait_workers(2))) == 1


def load_margin():
    """What a busy machine may add; on a quiet one the limit of 0.2 s stands."""
    return 0.0 if os.getloadavg()[0] < 1.5 else 1.0


@pytest.mark.timing
@pytest.mark.parametrize("way", ["http", "uwsgi"])
@pytest.mark.parametrize("target", ["/spin", "/block?30000", "/later?30000"])
def test_an_endless_native_request_is_504_with_a_backtrace(daemons, way, target):
    daemon = daemons.start("--harakiri", 1, module="trial")
    daemon.wait_workers(2)
    answer, seconds = ask(way, daemons.socket, target)
    assert answer.status == 504
    assert 1.0 <= seconds < 1.2 + load_margin()
    wait_until(lambda: "libc.so" in daemon.log(), "a backtrace in the log")
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200


def test_an_overdue_sleep_is_not_ended_by_the_order_to_leave(daemons):
    """Whatever the master does after its first signal comes late: no 200 may slip out."""
    daemon = daemons.start("--harakiri", 1, module="trial")
    daemon.wait_workers(2)
    with subprocess.Popen([machine.tool("strace"), "-p", str(daemon.pid), "-qq", "-o", "/dev/null",
                           "-e", "inject=kill:delay_exit=300000"]) as tracer:
        try:
            wait_until(lambda: procfs.status_of(daemon.pid)["TracerPid"] != "0", "strace upon it")
            assert client.get(daemons.socket, "/block?30000").status == 504
        finally:
            tracer.send_signal(signal.SIGINT)


def test_head_gets_no_body_with_its_504(daemons):
    daemons.start("--harakiri", 1, module="trial")
    answer = client.exchange(daemons.socket, b"HEAD /block?30000 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 504 ") and answer.endswith(b"\r\n\r\n")


def test_an_answer_whose_head_has_left_is_cut(project):
    daemon = project.start(ENDLESS, "--harakiri", 1, processes=2)
    data = client.exchange(project.daemons.socket, b"GET /torn HTTP/1.1\r\nHost: x\r\n\r\n")
    assert data.endswith(b"half") and b" 504 " not in data
    daemon.wait_workers(2)


def test_harakiri_in_threads_costs_that_request_alone(project):
    daemon = project.start(ENDLESS, "--harakiri", 2, "--threads", 4, "--lazy-apps=true",
                           processes=1)
    daemon.wait_workers(1)
    with client.Http(project.daemons.socket) as stuck, client.Http(project.daemons.socket) as fine:
        stuck.send("/sleep")
        time.sleep(1.2)  # so that the second is under way when the first is overdue
        fine.send("/slow")
        assert stuck.receive().status == 504
        assert fine.receive().status == 200
    wait_until(lambda: "in application" in daemon.log(), "the stack in the log")
    daemon.wait_workers(1)


def test_requests_in_time_are_left_alone(daemons):
    daemon = daemons.start("--harakiri", 2, module="trial")
    before = daemon.wait_workers(2)
    for _ in range(3):
        assert client.get(daemons.socket, "/block?800").status == 200
    assert daemon.workers() == before


def test_max_requests_is_exact_at_once_and_loses_none(daemons):
    daemon = daemons.start("--max-requests", 10, module="trial", processes=1)
    daemon.wait_workers(1)
    pids = [client.get(daemons.socket, "/worker").text.split()[1] for _ in range(50)]
    counts = [pids.count(pid) for pid in dict.fromkeys(pids)]
    assert counts[1:-1] and all(count == 10 for count in counts[1:-1]), counts
    assert counts[0] <= 10
    assert "replaced in" not in daemon.log()


def test_max_requests_delta_spreads_the_workers(daemons):
    daemon = daemons.start("--max-requests", 10, "--max-requests-delta", 5, module="trial",
                           processes=3)
    daemon.wait_workers(3)
    answers = [client.get(daemons.socket, "/worker").text.split() for _ in range(300)]
    most = {}
    for number, _ in answers:
        pids = [pid for other, pid in answers if other == number]
        most[number] = max(pids.count(pid) for pid in set(pids))
    assert all(most[number] <= 10 + 5 * (int(number) - 1) for number in most), most
    assert max(most.values()) > 10, most


@pytest.mark.parametrize("way", ["uwsgi", "http"])
def test_max_requests_under_load_loses_none(daemons, nginx, way):
    daemon = daemons.start("--max-requests", 100, processes=2)
    daemon.wait_workers(2)
    nginx.start(daemons.socket)
    with Load(getattr(nginx, way), clients=4, total=3000) as load:
        load.wait()
    assert load.lost == [] and load.done == 3000


def test_an_old_worker_is_replaced_one_at_a_time(daemons):
    daemon = daemons.start("--max-worker-lifetime", 2, processes=2)
    before = set(daemon.wait_workers(2))
    with Load(daemons.socket, clients=2) as load:
        wait_until(lambda: not before & set(daemon.workers()), "younger workers", 15.0)
    assert load.lost == []
    assert "max-worker-lifetime" in daemon.log()


def test_a_worker_that_grows_is_replaced_even_when_idle(daemons):
    daemon = daemons.start("--reload-on-rss", 150, module="trial", processes=1)
    [before] = daemon.wait_workers(1)
    assert client.get(daemons.socket, "/leak?200").status == 200
    wait_until(lambda: daemon.workers() and before not in daemon.workers(), "a new worker")
    assert "reload-on-rss" in daemon.log()


def test_a_leak_loses_no_request(daemons, nginx):
    daemon = daemons.start("--reload-on-rss", 150, module="trial", processes=2)
    before = set(daemon.wait_workers(2))
    nginx.start(daemons.socket)
    with Load(nginx.http, clients=4, target="/leak?1") as load:
        wait_until(lambda: not before & set(daemon.workers()), "new workers", 20.0)
    assert load.lost == []


def test_a_limit_below_a_fresh_worker_is_told_and_does_no_harm(daemons, project):
    ballast = "BALLAST = b'x' * (16 << 20)\n"
    daemon = project.start(HELLO + ballast, "--reload-on-rss", 8)
    before = daemon.wait_workers(2)
    wait_until(lambda: "write a larger reload-on-rss" in daemon.log(), "a word about it")
    for _ in range(50):
        assert client.get(daemons.socket).status == 200
    assert daemon.workers() == before


def time_until_replaced(daemon, victim, number, count):
    started = time.monotonic()
    os.kill(victim, number)

    def is_replaced():
        found = daemon.workers()
        return victim not in found and len(found) == count
    wait_until(is_replaced, f"a replacement of {victim}")
    return time.monotonic() - started


@pytest.mark.timing
@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGSEGV, signal.SIGKILL])
def test_a_worker_that_is_stopped_or_killed_is_replaced_at_once(daemons, nginx, number):
    daemon = daemons.start(processes=4)
    daemon.wait_workers(4)
    nginx.start(daemons.socket)
    with Load(nginx.http, clients=4) as load:
        wait_until(lambda: load.done > 50, "some load")
        times = [time_until_replaced(daemon, daemon.workers()[i], number, 4) for i in range(3)]
    assert len(load.lost) <= 3, load.lost
    assert min(times) < 0.1 and max(times) < 1.0, times


def test_a_stopped_spawner_is_replaced(daemons):
    daemon = daemons.start(processes=2)
    daemon.wait_workers(2)
    victim = daemon.spawner()
    os.kill(victim, signal.SIGSTOP)
    wait_until(lambda: not procfs.is_alive(victim), "its end")
    wait_until(lambda: len(daemon.children()) == 3 and daemon.spawner() != victim, "a new spawner")
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200


def test_a_worker_silent_outside_a_request_is_replaced(daemons):
    daemon = daemons.start(module="trial", processes=2)
    before = daemon.wait_workers(2)
    assert client.get(daemons.socket, "/hang").status == 200
    wait_until(lambda: "no sign of life" in daemon.log(), "the silence noticed", 20.0)
    wait_replaced(daemon, before)


def test_who_connects_while_every_worker_is_silent_is_answered(daemons):
    """The master sleeps when the only one falls silent, and no request can begin to wake it."""
    daemon = daemons.start(module="trial", processes=1)
    assert client.get(daemons.socket, "/hang?5000").status == 200
    time.sleep(6.0)
    assert client.get(daemons.socket, timeout=30.0).status == 200
    assert "no sign of life" in daemon.log()


@pytest.mark.parametrize("target", ["/exit", "/segv", "/abort"])
def test_a_worker_that_dies_within_a_request_costs_it_alone(daemons, nginx, target):
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    nginx.start(daemons.socket)
    assert client.get(nginx.http, target).status == 502
    daemon.wait_workers(2)
    assert client.get(nginx.http).status == 200


@pytest.mark.unsanitized("it reserves more addresses than are allowed here")
def test_memory_that_is_refused_is_500(daemons):
    """2 GB where there is 1: the application's failure, not the server's."""
    daemon = daemons.start(module="trial", wrapper=("prlimit", "--as=1500000000"))
    assert client.get(daemons.socket, "/leak?2000").status == 500
    assert client.get(daemons.socket).status == 200
    assert len(daemon.wait_workers(2)) == 2


@pytest.mark.timing
def test_a_crash_loop_is_cheap_and_quiet(daemons):
    """Every worker ends as soon as it serves; for twelve seconds nobody burns anything, and each
    pause is as long as the one before or longer."""
    seconds = 12.0
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    mark = len(daemon.log())
    spawner = daemon.spawner()
    used = procfs.cpu_seconds([daemon.pid, spawner])
    kills = kill_workers_for(daemon, seconds)
    used = procfs.cpu_seconds([daemon.pid, spawner]) - used
    assert used < seconds * 0.05, used
    assert daemon.spawner() == spawner

    told = daemon.log()[mark:].splitlines()
    assert len(told) <= kills + 4 and max(map(len, told)) < 300, told
    for worker in (1, 2):
        pauses = [int((re.search(r"replaced in (\d+) ms", line) or [0, 0])[1]) for line in told
                  if f"worker {worker} (pid" in line and "it is replaced" in line]
        first = [pause for pause in pauses if pause]
        assert pauses == sorted(pauses), pauses
        assert len(first) >= 5 and all(b == 2 * a for a, b in zip(first, first[1:])), pauses
        # What the pauses promise is kept: of so many seconds no more lives than these fit in.
        assert sum(pauses[:-1]) < seconds * 1000, pauses
    daemon.wait_workers(2, seconds=60.0)
    assert client.get(daemons.socket).status == 200


def kill_workers_for(daemon, seconds):
    """Kills each worker as soon as it serves; how many that were."""
    deadline, killed = time.monotonic() + seconds, set()
    while time.monotonic() < deadline:
        for pid in set(daemon.workers()) - killed:
            os.kill(pid, signal.SIGKILL)
            killed.add(pid)
        time.sleep(0.01)  # ours: to look more often would cost more than what is measured
    return len(killed)
