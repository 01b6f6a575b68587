# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory of a worker under a thousand clients that each go to a limit."""

import dataclasses
import selectors
import time

import pytest
from frame import Result, case, sockets_of
from harness import client
from harness.waiting import wait_until

COUNT = 1000
MOST_KEPT = 16  # MiB, of 64 connections that wait for other clients, and of what the heap holds
KIB = 1024
LIMIT_POST = 1 << 20
FIELD = b"x" * 8000


@dataclasses.dataclass
class Attack:
    """What each client sends, and what a connection may cost meanwhile."""

    http: bytes
    uwsgi: bytes
    kib: int  # of the worker's memory


def http(line, *fields):
    return b"\r\n".join([line, b"Host: x", *fields, b"", b""])


def post(size, **variables):
    return client.uwsgi_packet({"REQUEST_METHOD": "POST", "CONTENT_LENGTH": str(size), **variables})


GET = b"GET / HTTP/1.1"
POST = b"POST / HTTP/1.1"
LENGTH = b"Content-Length: %d" % LIMIT_POST
# As much as a head may be, but for its end.
FULL_HEAD = [b"X-%d: " % number + FIELD for number in range(8)]
FULL_PACKET = client.uwsgi_packet(extra=[(f"HTTP_X_{n}", FIELD) for n in range(8)])
ATTACKS = {
    "silent": Attack(b"", b"", 8),
    "slow heads": Attack(http(GET)[:-2], client.uwsgi_packet()[:-2], 16),
    "heads as large as may be": Attack(http(GET, *FULL_HEAD)[:-2], FULL_PACKET[:-2], 160),
    "slow bodies": Attack(http(POST, LENGTH) + FIELD, post(LIMIT_POST) + FIELD, 32),
    "bodies in part": Attack(http(POST, LENGTH) + 100 * KIB * b"b", post(LIMIT_POST) + 100 * KIB * b"b",
                             160),
    "whole bodies but for a byte": Attack(http(POST, LENGTH) + (LIMIT_POST - 1) * b"b",
                                          post(LIMIT_POST) + (LIMIT_POST - 1) * b"b", 160),
    "a line without an end": Attack(b"GET /" + 64 * KIB * b"x", b"\0\xff\xff\0" + 64 * KIB * b"x",
                                    160),
    "answers that nobody reads": Attack(100 * http(b"GET /big HTTP/1.1"),
                                        client.uwsgi_packet({"REQUEST_URI": "/big",
                                                             "PATH_INFO": "/big"}), 32),
}


def pss(pid):
    """KiB in memory, those it shares by its share (proc(5), smaps_rollup)."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("Pss:"))


class Clients:
    """So many connections, each of which has sent as much as is taken of the same bytes."""

    def __init__(self, address, data, most):
        self._sending = selectors.DefaultSelector()
        self._socks = []
        for _ in range(COUNT):
            sock = client.connect(address)
            sock.setblocking(False)
            self._socks.append(sock)
            self._sending.register(sock, selectors.EVENT_WRITE, memoryview(data))
        self._most = most
        self._finish()

    def _finish(self):
        """Until nothing more is taken: who answers does not read on."""
        quiet = time.monotonic()
        while self._sending.get_map() and time.monotonic() - quiet < 1.0:
            for key, _ in self._sending.select(0.2):
                quiet = time.monotonic()
                self._send(key)
            self._most()

    def _send(self, key):
        try:
            rest = key.data[key.fileobj.send(key.data):] if key.data else b""
        except BlockingIOError:
            return
        except OSError:
            rest = b""  # refused
        if rest:
            self._sending.modify(key.fileobj, selectors.EVENT_WRITE, rest)
        else:
            self._sending.unregister(key.fileobj)

    def leave(self):
        for sock in self._socks:
            sock.close()
        self._sending.close()


class Watch:
    """The most that a process has had in memory so far."""

    def __init__(self, pid):
        self.pid = pid
        self.first = self.most = pss(pid)

    def look(self):
        self.most = max(self.most, pss(self.pid))


@pytest.mark.needs_root
@pytest.mark.parametrize("way", ["http", "uwsgi"])
@pytest.mark.parametrize("name", ATTACKS)
@case("1,000 clients at a limit, one worker", must="its memory has a bound, and falls again")
def test_memory(daemons, name, way):
    attack = ATTACKS[name]
    daemon = daemons.start("--disable-logging=true", "--worker-connections", COUNT + 10,
                           "--limit-post", LIMIT_POST, module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    client.get(daemons.socket, "/big")  # which is made once
    watch = Watch(worker)
    started = time.monotonic()
    clients = Clients(daemons.socket, getattr(attack, way), watch.look)
    status = client.get(daemons.socket, timeout=60.0).status
    watch.look()
    seconds = time.monotonic() - started
    clients.leave()
    grown = (watch.most - watch.first) / COUNT
    wait_until(lambda: sockets_of(worker) < 20, "closed connections", 30.0)
    client.get(daemons.socket)
    left = (pss(worker) - watch.first) / KIB
    return Result(f"{name}: {watch.first / KIB:.1f} MiB + {grown:.1f} KiB each (bound {attack.kib}), "
                  f"{left:.1f} MiB kept; an ordinary one: {status}, all in {seconds:.1f} s",
                  grown <= attack.kib and left < MOST_KEPT and status == 200 and daemon.workers() == [worker])
