# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""worker-connections: a worker that is full leaves the others and the queue what it cannot take."""

import re

import pytest
from harness import client, procfs
from harness.load import Load
from harness.waiting import wait_until

FULL = r"worker \d has \d+ connections, as many as it may \(worker-connections\): "


class Silent:
    """So many clients that connect and say nothing."""

    def __init__(self, address, count):
        self._socks = [client.connect(address) for _ in range(count)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for sock in self._socks:
            sock.close()

    def leave(self, count):
        for sock in self._socks[:count]:
            sock.close()
        del self._socks[:count]


def connections(pid):
    """Sockets of a worker that are neither listened on nor its own."""
    return sum(name.startswith("socket:") for name in procfs.open_files(pid))


def ask(address, way):
    """Sends a whole request, and reads nothing."""
    sock = client.connect(address)
    sock.sendall(client.uwsgi_packet() if way == "uwsgi"
                 else b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    return sock


@pytest.mark.parametrize("way", ["http", "uwsgi"])
@pytest.mark.parametrize("master", [True, False], ids=["with a master", "without a master"])
def test_who_finds_it_full_waits_and_is_answered(daemons, way, master):
    words = () if master else ("--master=false",)
    daemon = daemons.start("--worker-connections", 4, *words, module="trial", processes=1,
                           wait=master)
    daemon.wait_ready(daemons.socket)
    with Silent(daemons.socket, 4) as silent:
        wait_until(lambda: re.search(FULL, daemon.log()), "a worker that is full")
        waiting = [ask(daemons.socket, way) for _ in range(6)]
        for sock in waiting:
            sock.settimeout(0.05)
            with pytest.raises(TimeoutError):
                sock.recv(1)
        silent.leave(1)  # one place serves them all, one after the other
        for sock in waiting:
            with sock:
                sock.settimeout(client.TIMEOUT)
                assert client.answers_in(client.receive_all(sock), ["GET"])[0].status == 200
    assert len(re.findall(FULL, daemon.log())) == 1
    assert daemon.stop() == 0


def test_the_others_take_what_one_cannot(daemons):
    daemon = daemons.start("--worker-connections", 5, module="trial", processes=2)
    workers = daemon.wait_workers(2)
    procfs.settle(workers, quiet=0.3)
    before = {pid: connections(pid) for pid in workers}
    with Silent(daemons.socket, 10):
        wait_until(lambda: [connections(pid) - before[pid] for pid in workers] == [5, 5],
                   "five each")
        with Silent(daemons.socket, 20):
            procfs.settle(workers, quiet=0.3)  # nobody spins upon those that wait
            assert [connections(pid) - before[pid] for pid in workers] == [5, 5]
    assert client.get(daemons.socket).status == 200
    assert daemon.workers() == workers


def test_kept_connections_never_take_all_places(daemons):
    daemon = daemons.start("--worker-connections", 4, module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    kept = [client.Http(daemons.socket) for _ in range(3)]
    assert [http.request().header("Connection") for http in kept] == [None] * 3
    with Load(daemons.socket, clients=1, total=50) as load:
        load.wait()
    assert load.lost == []
    # Those that are kept stay so: a client may be sending on one at any time.
    assert [http.request(method="POST", target="/echo", body=b"x").status for http in kept] == [
        200] * 3
    for http in kept:
        http.sock.close()
    assert daemon.workers() == [worker]


def test_full_workers_are_joined_by_others(daemons):
    daemon = daemons.start("--worker-connections", 3, "--cheaper", 1, module="trial", processes=3)
    daemon.wait_workers(1)
    with Silent(daemons.socket, 3):
        assert client.get(daemons.socket).status == 200
    daemon.wait_workers(2)


@pytest.mark.parametrize("protocol", ["http", "uwsgi"])
def test_a_stop_answers_those_that_wait(daemons, protocol):
    daemon = daemons.start("--worker-connections", 2, module="trial", processes=1)
    with Silent(daemons.socket, 2):
        wait_until(lambda: re.search(FULL, daemon.log()), "a worker that is full")
        waiting = [ask(daemons.socket, protocol) for _ in range(10)]
        daemon.send(15)
        for sock in waiting:
            with sock:
                assert client.answers_in(client.receive_all(sock), ["GET"])[0].status == 200
    assert daemon.wait() == 0


def test_the_files_it_needs_are_allowed(daemons):
    few = ("bash", "-c", 'ulimit -Sn 256; exec "$0" "$@"')
    daemon = daemons.start("--worker-connections", 400, module="trial", processes=1, wrapper=few)
    with Silent(daemons.socket, 350):
        assert client.get(daemons.socket).status == 200
    assert "worker-connections" not in daemon.log()


def test_what_the_system_does_not_allow_is_told(daemons):
    few = ("bash", "-c", 'ulimit -Sn 150; ulimit -Hn 150; exec "$0" "$@"')
    daemon = daemons.start("--worker-connections", 400, module="trial", processes=1, wrapper=few)
    said = ("worker-connections = 400, but a process may have only 150 files open: a worker takes "
            "75 connections; allow it more (LimitNOFILE= of the unit, or ulimit -n), or write a "
            "smaller number")
    assert daemon.log().count(said) == 1
    with Silent(daemons.socket, 75):
        wait_until(lambda: re.search(FULL, daemon.log()), "a worker that is full")
        sock = ask(daemons.socket, "http")
    with sock:
        assert client.answers_in(client.receive_all(sock), ["GET"])[0].status == 200
    assert "accept: " not in daemon.log()
