# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers that have as many connections as they may, and clients beyond."""

import re
import time

import pytest
from frame import CpuShare, Result, case, sockets_of
from harness import client, procfs
from harness.load import Load
from harness.waiting import wait_until

MOST = 100
WORKERS = 2
BEYOND = 200
SECONDS = 3.0
REQUESTS = {
    "http": b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    "uwsgi": client.uwsgi_packet(),
}


def silent(address, count):
    return [client.connect(address) for _ in range(count)]


class Crew:
    """Two workers and what they have open beside their clients."""

    def __init__(self, daemons):
        self.daemon = daemons.start("--worker-connections", MOST, "--disable-logging=true",
                                    module="trial", processes=WORKERS)
        self.pids = self.daemon.wait_workers(WORKERS)
        procfs.settle(self.pids, quiet=0.3)
        self._own = {pid: sockets_of(pid) for pid in self.pids}

    def connections(self):
        """The most that one of them has."""
        return max(sockets_of(pid) - own for pid, own in self._own.items())

    def all_connections(self):
        return sum(sockets_of(pid) - own for pid, own in self._own.items())


@pytest.mark.parametrize("way", REQUESTS)
@case("200 silent clients fill 2 workers (worker-connections = 100), 200 requests wait",
      must="no more accepted, < 10 % CPU, a line each; then all answered")
def test_full(daemons, way):
    crew = Crew(daemons)
    daemon, workers = crew.daemon, crew.pids
    mark = len(daemon.log())
    first = silent(daemons.socket, MOST * WORKERS)
    wait_until(lambda: crew.all_connections() == MOST * WORKERS, "full workers")
    waiting = silent(daemons.socket, BEYOND)
    for sock in waiting:
        sock.sendall(REQUESTS[way])
    cpu = CpuShare([*workers, daemon.pid])
    woken = sum(map(procfs.voluntary_switches, workers))
    time.sleep(SECONDS)  # the span itself
    share, most = cpu.share(), crew.connections()
    woken = sum(map(procfs.voluntary_switches, workers)) - woken
    for sock in first:
        sock.close()
    started = time.monotonic()
    statuses = [client.answers_in(client.receive_all(sock), ["GET"])[0].status for sock in waiting]
    seconds = time.monotonic() - started
    for sock in waiting:
        sock.close()
    lines = re.findall(r"as many as it may \(worker-connections\)", daemon.log()[mark:])
    return Result(f"{most} each, {share:.1f} % CPU, workers woken {woken} times in {SECONDS:.0f} s, "
                  f"{len(lines)} lines; then {statuses.count(200)} × 200 in {seconds * 1000:.0f} ms",
                  most == MOST and share < 10 and woken < 20 and len(lines) == WORKERS
                  and statuses == [200] * BEYOND and daemon.workers() == workers)


@case("300 clients that keep their connections, 2 workers (worker-connections = 100)",
      must="0 lost, never more than 100 each")
def test_kept(daemons):
    crew = Crew(daemons)
    most = 0
    with Load(daemons.socket, clients=300, pace=0.2, total=6000) as load:
        while load.done < 6000:
            most = max(most, crew.connections())
            time.sleep(0.02)
    return Result(f"{len(load.lost)} of {load.done} lost, {most} open in one at most, the "
                  f"worst wait {load.worst * 1000:.0f} ms",
                  not load.lost and most <= MOST and crew.daemon.workers() == crew.pids)


@case("POSTs over nginx's kept connections, 2 workers (worker-connections = 4)", must="0 lost")
def test_posts(daemons, nginx):
    daemon = daemons.start("--worker-connections", 4, "--disable-logging=true", module="trial",
                           processes=WORKERS)
    workers = daemon.wait_workers(WORKERS)
    nginx.start(daemons.socket)
    with Load(nginx.http, clients=24, total=6000, target="/echo", body=b"x" * 1000) as load:
        load.wait()
    return Result(f"{len(load.lost)} of {load.done} lost, the worst wait {load.worst * 1000:.0f} ms",
                  not load.lost and daemon.workers() == workers)
