# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that send one byte a second: they are cut off in time, and others do not feel them."""

import statistics
import threading
import time

import pytest
from harness import client, procfs
from harness.load import Load
from harness.waiting import wait_until
from harness.webserver import free_port

pytestmark = pytest.mark.timing

SECONDS = 14.0  # beyond the 10 s that a head, or a period of a body, may take
PACE = 1.0
CUT_AFTER = 13.0

# What is dripped, by each protocol: a head and a body that never come to their end.
DRIPPED = {
    "a head": (b"", b"GET / HTTP/1.1\r\nHost: slow.test\r\nX-Slow: " + b"x" * 100),
    "a body": (b"POST / HTTP/1.1\r\nHost: slow.test\r\nContent-Length: 1000\r\n\r\n", b"x" * 100),
    "chunks": (b"POST / HTTP/1.1\r\nHost: slow.test\r\nTransfer-Encoding: chunked\r\n\r\n",
               b"1\r\nx\r\n" * 20),
    "a packet": (b"", client.uwsgi_packet()),
    "a packet's body": (client.uwsgi_packet({"CONTENT_LENGTH": "1000"}), b"x" * 100),
}


class Dripping:
    """Clients that drip, each anew when it has been cut off, until the end of the block."""

    def __init__(self, addresses, times):
        self.cut_after = []  # seconds that each connection was let live
        self.refused = []  # connections that were not even taken
        self.connected = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._run, args=(address, *parts), daemon=True)
                         for parts in DRIPPED.values() for address in addresses
                         for _ in range(times) if self._speaks(address, parts)]

    @staticmethod
    def _speaks(address, parts):
        """Over TCP there is HTTP alone."""
        return not isinstance(address, tuple) or b"HTTP/1.1\r\n" in b"".join(parts)

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        wait_until(lambda: self.connected >= len(self._threads), "all that drip")
        return self

    def __exit__(self, *_):
        self._stop.set()
        for thread in self._threads:
            thread.join(10.0)
        assert not any(thread.is_alive() for thread in self._threads)

    def _run(self, address, first, slowly):
        while not self._stop.is_set():
            try:
                sock = client.connect(address)
            except OSError as error:
                self.refused.append(error)
                return
            with self._lock:
                self.connected += 1
            with sock:
                began = time.monotonic()
                if self._drips_to_the_end(sock, first, slowly):
                    self.cut_after.append(time.monotonic() - began)

    def _drips_to_the_end(self, sock, first, slowly):
        """Whether the server ended it; what it says before is read, as a client does."""
        try:
            sock.sendall(first)
            for byte in slowly:
                sock.send(bytes([byte]))
                if self._is_ended(sock):
                    return True
                if self._stop.is_set():
                    return False
        except OSError:
            return True
        return False

    @staticmethod
    def _is_ended(sock):
        sock.settimeout(PACE)
        try:
            while sock.recv(4096):
                pass
        except TimeoutError:
            return False
        finally:
            sock.settimeout(client.TIMEOUT)
        return True


def descriptors(daemon):
    """How many each process holds."""
    return {pid: len(procfs.open_files(pid)) for pid in (daemon.pid, *daemon.children())}


@pytest.mark.parametrize("processes", [1, 5])
def test_dripping_clients_are_cut_off_and_do_not_stop_others(daemons, nginx, processes):
    tcp = ("127.0.0.1", free_port())
    daemon = daemons.start("--http-socket", f"{tcp[0]}:{tcp[1]}", processes=processes)
    workers = daemon.wait_workers(processes)
    for _ in range(20):
        assert client.get(daemons.socket).status == 200
        assert client.get(tcp).status == 200
    before = wait_until(lambda: at_rest(daemon), "descriptors that stay as they are")
    nginx.start(daemons.socket)

    started = time.monotonic()
    with Dripping([daemons.socket, tcp], 2 * processes) as dripping:
        loads = [Load(address, clients=1, pace=0.02)
                 for address in (nginx.uwsgi, nginx.http, daemons.socket, tcp)]
        for load in loads:
            load.__enter__()
        time.sleep(SECONDS)  # as long as they drip is what is tried
        for load in loads:
            load.stop()
    assert time.monotonic() - started >= SECONDS

    assert dripping.refused == []
    assert len(dripping.cut_after) >= len(DRIPPED) * 2 * processes
    assert max(dripping.cut_after) < CUT_AFTER
    for load in loads:
        assert load.lost == [] and load.done > 100
        assert load.worst < 1.0
        assert statistics.median(load.times) < 0.05
    assert daemon.workers() == workers
    nginx.end()
    wait_until(lambda: descriptors(daemon) == before, "the descriptors of before")


STREAM = {
    "http": b"GET /stream?8 HTTP/1.1\r\nHost: slow.test\r\nConnection: close\r\n\r\n",
    "uwsgi": client.uwsgi_packet({"REQUEST_URI": "/stream?8", "PATH_INFO": "/stream",
                                  "QUERY_STRING": "8"}),
}


@pytest.mark.parametrize("way", STREAM)
def test_a_slow_reader_of_a_stream_holds_up_nobody(daemons, way):
    """A module that writes 8 MiB at once returns at once, and memory does not hold them."""
    daemon = daemons.start(module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    before = resident(worker)
    socks = [client.connect(daemons.socket) for _ in range(10)]
    for sock in socks:
        sock.sendall(STREAM[way])
    with Load(daemons.socket, clients=1, total=100) as load:
        load.wait()
    assert load.lost == [] and load.worst < 2.0
    if not procfs.is_sanitized(worker):
        assert resident(worker) - before < 16 << 20
    for sock in socks:
        with sock:
            [answer] = client.answers_in(client.receive_all(sock), ["GET"])
            assert answer.status == 200 and answer.body == b"x" * (8 << 20)
    assert not [name for name in procfs.open_files(worker) if "/var/tmp" in name]
    assert daemon.workers() == [worker]


def resident(pid):
    """Bytes of a process in memory."""
    return int(procfs.status_of(pid)["VmRSS"].split()[0]) * 1024


def at_rest(daemon):
    """The descriptors, once they are the same for a moment."""
    first = descriptors(daemon)
    time.sleep(0.1)
    return first if descriptors(daemon) == first else None
