# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand clients that come at the same moment."""

import selectors
import socket
import time

import pytest
from frame import Result, case
from harness.load import read_answer

COUNT = 1000
REQUEST = b"GET /block?20 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
SECONDS = 60.0


class Burst:
    """So many connections, all made before the first answer is read."""

    def __init__(self, address):
        self.outcomes = []
        self._open = []
        for _ in range(COUNT):
            family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
            sock = socket.socket(family, socket.SOCK_STREAM)
            sock.settimeout(SECONDS)
            self._open.append(sock)
            try:
                sock.connect(address if isinstance(address, tuple) else str(address))
                sock.sendall(REQUEST)
            except OSError as error:
                self.outcomes.append(type(error).__name__)
                self._open.remove(sock)
                sock.close()

    def run(self):
        """Until all are answered, or the time is over."""
        end = time.monotonic() + SECONDS
        with selectors.DefaultSelector() as selector:
            for sock in self._open:
                selector.register(sock, selectors.EVENT_READ)
            while selector.get_map() and time.monotonic() < end:
                for key, _ in selector.select(0.5):
                    selector.unregister(key.fileobj)
                    self._receive(key.fileobj)
            for key in list(selector.get_map().values()):
                self.outcomes.append("no answer")
                key.fileobj.close()

    def _receive(self, sock):
        try:
            self.outcomes.append(read_answer(sock)[0])
        except (OSError, ValueError) as error:
            self.outcomes.append(type(error).__name__)
        sock.close()


@pytest.mark.parametrize("way", ["direct", "nginx uwsgi_pass", "nginx proxy_pass"])
@case("burst of 1,000 connections on 2 workers, 20 ms each", must="0 × 502, all answered")
def test_burst(daemons, nginx, way):
    daemon = daemons.start(module="trial", processes=2)
    workers = daemon.wait_workers(2)
    address = daemons.socket
    if way != "direct":
        nginx.connections = 4 * COUNT
        nginx.start(daemons.socket)
        address = nginx.uwsgi if way.endswith("uwsgi_pass") else nginx.http
    started = time.monotonic()
    burst = Burst(address)
    burst.run()
    seconds = time.monotonic() - started
    others = {str(o): burst.outcomes.count(o) for o in burst.outcomes if o != 200}
    return Result(f"{burst.outcomes.count(200)} × 200, {burst.outcomes.count(502)} × 502 in "
                  f"{seconds:.1f} s {others or ''}".strip(),
                  burst.outcomes.count(200) == COUNT and daemon.workers() == workers)
