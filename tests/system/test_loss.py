# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Losing a process: a worker, the spawner, the master."""

import os
import signal
import time

import pytest
from harness import client, procfs
from harness.load import Load
from harness.waiting import wait_until


def time_until_replaced(daemon, victim, count):
    """Seconds from SIGKILL until as many workers serve as before, without the victim."""
    started = time.monotonic()
    os.kill(victim, signal.SIGKILL)

    def is_replaced():
        found = daemon.workers()
        return victim not in found and len(found) == count
    wait_until(is_replaced, f"a replacement of {victim}")
    return time.monotonic() - started


@pytest.mark.timing
@pytest.mark.parametrize("way", ["uwsgi", "http"])
def test_a_killed_worker_is_replaced_in_100_ms_and_costs_its_own_request(daemons, nginx, way):
    daemon = daemons.start(processes=5)
    daemon.wait_workers(5)
    nginx.start(daemons.socket)
    times = []
    with Load(getattr(nginx, way), clients=4) as load:
        wait_until(lambda: load.done > 100, "some load")
        # Apart, so that no back-off is due: these are accidents, not a crash loop.
        for round_number in range(3):
            victim = daemon.workers()[round_number]
            times.append(time_until_replaced(daemon, victim, 5))
            reached = load.done + 100
            wait_until(lambda wanted=reached: load.done > wanted, "load that goes on")
    assert len(load.lost) <= 3, load.lost
    # The median: on a busy machine the scheduler may add to one of them.
    assert sorted(times)[1] < 0.1 and max(times) < 1.0, times


def test_the_same_worker_killed_twice_is_replaced_at_once_twice(daemons):
    """Two accidents in a row are no crash loop yet."""
    daemon = daemons.start(processes=1)
    for _ in range(2):
        [worker] = daemon.wait_workers(1)
        assert time_until_replaced(daemon, worker, 1) < 0.5
    assert daemon.log().count("it is replaced") == 2 and "is replaced in" not in daemon.log()


def test_the_replacement_keeps_the_workers_number(daemons):
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    time_until_replaced(daemon, daemon.workers()[0], 2)
    seen = {client.get(daemons.socket, "/worker").text.split()[0] for _ in range(200)}
    assert seen <= {"1", "2"}


@pytest.mark.parametrize("way", ["uwsgi", "http"])
def test_a_killed_spawner_is_replaced_while_serving_goes_on(daemons, nginx, way):
    daemon = daemons.start(processes=3)
    daemon.wait_workers(3)
    nginx.start(daemons.socket)
    victim = daemon.spawner()
    with Load(getattr(nginx, way), clients=4) as load:
        wait_until(lambda: load.done > 50, "some load")
        os.kill(victim, signal.SIGKILL)

        def is_replaced():
            others = [p for p in daemon.children() if procfs.is_alive(p)]
            return victim not in others and len(others) == 4
        wait_until(is_replaced, "a new spawner beside three workers")
        reached = load.done + 100
        wait_until(lambda: load.done > reached, "load that goes on")
    assert load.lost == []
    # Its workers take over from those that the lost one has made.
    wait_until(lambda: "reloaded: 3 of 3" in daemon.log(), "workers of the new spawner")
    time_until_replaced(daemon, daemon.wait_workers(3)[0], 3)


@pytest.mark.timing
def test_a_killed_master_takes_everybody_along_and_the_next_start_works(daemons):
    daemon = daemons.start(processes=5)
    daemon.wait_workers(5)
    everybody = daemon.children()
    started = time.monotonic()
    daemon.send(signal.SIGKILL)
    daemon.wait()
    wait_until(lambda: not any(map(procfs.is_alive, everybody)), "the end of all", 1.0)
    assert time.monotonic() - started < 1.0
    daemons.start(processes=5, name="second").wait_workers(5)


@pytest.mark.timing
def test_a_master_killed_while_it_starts_takes_everybody_along(daemons):
    """Whoever is being forked at that moment has no master to be the child of."""
    for milliseconds in range(0, 120, 6):
        daemon = daemons.start(processes=8, name=f"at-{milliseconds}", wait=False)
        wait_until(daemon.children, "a spawner")
        time.sleep(milliseconds / 1000)  # the moment is what varies
        daemon.send(signal.SIGKILL)
        daemon.wait()
        wait_until(lambda leader=daemon.pid: not procfs.session(leader), "the end of all", 1.5)


def test_a_killed_master_takes_busy_workers_along(daemons):
    """Blocked inside the application: no event loop sees the master's end."""
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    clients = [client.Http(daemons.socket) for _ in range(2)]
    for http in clients:
        http.send("/block?20000")
    everybody = daemon.children()
    daemon.send(signal.SIGKILL)
    daemon.wait()
    wait_until(lambda: not any(map(procfs.is_alive, everybody)), "the end of all", 1.0)
    for http in clients:
        http.sock.close()


def test_no_zombie_is_left(daemons):
    daemon = daemons.start(processes=3)
    daemon.kill(daemon.wait_workers(3))
    daemon.wait_workers(3)
    states = [procfs.stat_of(pid)["state"] for pid in daemon.children()]
    assert "Z" not in states


def test_an_aborting_request_costs_that_request_only(daemons):
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    assert client.exchange(daemons.socket, b"GET /abort HTTP/1.1\r\nHost: x\r\n\r\n") == b""
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200


def test_an_exception_is_500_and_the_worker_lives(daemons):
    daemon = daemons.start(module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    answer = client.get(daemons.socket, "/throw")
    assert answer.status == 500
    assert "trial" not in answer.text
    line = wait_until(lambda: [found for found in daemon.log().splitlines()
                               if "thrown on request" in found], "the exception in the log")[0]
    # The id that the access log has for the same request.
    request_id = line.split("[")[1].split("]")[0]
    wait_until(lambda: daemon.log().count(request_id) == 2,
               "the same id in the line for the request")
    assert daemon.workers() == [worker]


def test_a_crash_loop_backs_off_and_goes_on(daemons):
    """Killed again and again: replaced each time, later and later, without a busy loop."""
    daemon = daemons.start(processes=1)
    for _ in range(6):
        [worker] = daemon.wait_workers(1)
        os.kill(worker, signal.SIGKILL)
        wait_until(lambda gone=worker: not procfs.is_alive(gone), "its end")
    daemon.wait_workers(1, seconds=60.0)
    assert client.get(daemons.socket).status == 200


@pytest.mark.parametrize("protocol", ["uwsgi", "http"])
def test_an_ended_connection_keeps_no_file(daemons, protocol):
    """Its place waits for the next client; the spooled body of the last one must be gone."""
    daemon = daemons.start(module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    load = Load(daemons.socket, clients=1, total=1, target="/echo", keep_alive=False,
                body=b"x" * 200_000, protocol=protocol)
    with load:
        load.wait()
    assert (load.done, load.lost) == (1, [])
    wait_until(lambda: not [path for path in procfs.open_files(worker) if "deleted" in path
                            and "memfd" not in path], "the end of the body's file", 2.0)
