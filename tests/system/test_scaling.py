# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""As many workers as are needed: by hand, by the number of cores, on demand, and none at all."""

import os
import signal
import threading
import time

import pytest
from harness import client, procfs
from harness.python import Project
from harness.waiting import wait_until


def test_one_more_and_one_fewer_without_a_new_spawner(daemons):
    daemon = daemons.start(processes=2)
    before = daemon.wait_workers(2)
    spawner = daemon.spawner()
    daemon.send(signal.SIGTTIN)
    assert set(before) < set(daemon.wait_workers(3))
    daemon.send(signal.SIGTTOU)
    assert daemon.wait_workers(2) == before
    assert daemon.spawner() == spawner


def test_a_lost_spawner_takes_no_worker_along(daemons):
    """What TTIN has added lasts until somebody orders a reload."""
    daemon = daemons.start(processes=2)
    daemon.wait_workers(2)
    daemon.send(signal.SIGTTIN)
    before = set(daemon.wait_workers(3))
    daemon.kill([daemon.spawner()])
    wait_until(lambda: not before & set(daemon.workers()), "workers of another spawner", 20.0)
    wait_until(lambda: "reloaded: 3 of 3 workers" in daemon.log(), f"three:\n{daemon.log()}")
    daemon.wait_workers(3)
    daemon.send(signal.SIGHUP)
    wait_until(lambda: "reloaded: 2 of 2 workers" in daemon.log(), "as many as configured", 20.0)
    daemon.wait_workers(2)


def test_auto_is_the_cores_as_far_as_memory_goes(daemons):
    daemon = daemons.start(processes="auto")
    daemon.wait_workers(min(len(os.sched_getaffinity(0)), max(1, available_mebibytes() // 2 // 32)))


def available_mebibytes():
    with open("/proc/meminfo", encoding="ascii") as file:
        fields = dict(line.split(":") for line in file)
    return int(fields["MemAvailable"].split()[0]) // 1024


class Requests:
    """Requests at the same time, each on a connection of its own."""

    def __init__(self, address, target, count):
        self.statuses = []
        self._threads = [threading.Thread(target=self._ask, args=(address, target), daemon=True)
                         for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def _ask(self, address, target):
        self.statuses.append(client.get(address, target, timeout=60.0).status)

    def wait(self):
        for thread in self._threads:
            thread.join(60)
        return self.statuses


def test_workers_come_with_the_queue_and_go_without_need(daemons):
    daemon = daemons.start("--cheaper", 1, module="trial", processes=4)
    daemon.wait_workers(1)
    requests = Requests(daemons.socket, "/block?1500", 8)
    daemon.wait_workers(4)
    assert requests.wait() == [200] * 8
    daemon.wait_workers(1, seconds=40.0)
    assert client.get(daemons.socket).status == 200


def test_a_queue_behind_long_requests_is_seen(daemons):
    """Nothing starts or ends meanwhile: only the queue tells that somebody waits."""
    daemon = daemons.start("--cheaper", 1, module="trial", processes=2)
    daemon.wait_workers(1)
    long = Requests(daemons.socket, "/block?6000", 1)
    time.sleep(3.0)  # longer than the master stays awake for counters that stand still
    answer, seconds = client.time_of(lambda: client.get(daemons.socket))
    assert answer.status == 200 and seconds < 2.0
    assert long.wait() == [200]


def test_ttin_moves_the_most(daemons):
    daemon = daemons.start("--cheaper", 1, module="trial", processes=1)
    daemon.wait_workers(1)
    daemon.send(signal.SIGTTIN)
    requests = Requests(daemons.socket, "/block?1000", 4)
    daemon.wait_workers(2)
    assert requests.wait() == [200] * 4


def test_the_first_connection_starts_a_worker_and_is_not_lost(daemons):
    daemon = daemons.start("--cheaper", 0, processes=2)
    daemon.wait_no_worker()
    assert client.get(daemons.socket).status == 200
    assert len(daemon.workers()) == 1
    daemon.wait_no_worker()
    requests = Requests(daemons.socket, "/", 20)
    assert requests.wait() == [200] * 20


@pytest.mark.timing
def test_without_a_worker_nobody_wakes_up(daemons):
    daemon = daemons.start("--cheaper", 0, processes=2)
    daemon.wait_no_worker()
    everybody = [daemon.pid, *daemon.children()]
    procfs.settle(everybody)
    before = [procfs.voluntary_switches(pid) for pid in everybody]
    time.sleep(3.0)
    assert [procfs.voluntary_switches(pid) for pid in everybody] == before
    assert daemon.stop() == 0


def test_a_burst_of_a_thousand_connections_is_answered(daemons):
    """Two workers, 20 ms each: the queue holds them all."""
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    socks = []
    for _ in range(1000):
        sock = client.connect(daemons.socket, timeout=60.0)
        sock.sendall(b"GET /block?20 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        socks.append(sock)
    answers = [client.receive_all(sock) for sock in socks]
    assert all(answer.startswith(b"HTTP/1.1 200 ") for answer in answers)
    for sock in socks:
        sock.close()


LONG = """
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/long":
        time.sleep(3)
    start_response("200 OK", [("Content-Length", "5")])
    return [b"hello"]
"""


@pytest.mark.timing
@pytest.mark.parametrize("threads", [1, 2])
def test_busy_workers_hold_nobody_while_another_is_free(daemons, place, threads):
    """Who connects is served by a free worker, however long the others take."""
    Project(daemons, place).start(LONG, "--threads", threads, processes=3).wait_workers(3)
    long = Requests(daemons.socket, "/long", 2 * threads)
    time.sleep(0.3)
    worst = max(client.time_of(lambda: client.get(daemons.socket))[1] for _ in range(200))
    assert worst < 1.0
    assert long.wait() == [200] * (2 * threads)
