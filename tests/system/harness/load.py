# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients in threads that keep asking, count every answer and forget none that was lost."""

import itertools
import threading
import time

from . import client


class Load:
    """Asks an address from several kept-alive clients until so many requests are done."""

    def __init__(self, address, clients=4, total=None, target="/", keep_alive=True, body=b"",
                 protocol="http", pace=0.0):
        self.address = address
        self.body = body
        self.protocol = protocol
        self.target = target
        self.keep_alive = keep_alive
        self.total = total
        self.done = 0
        self.sent = self._request()
        self.lost = []  # one text per request that was not answered by 200
        self.worst = 0.0
        self.times = []  # seconds, of every request
        self.pace = pace  # seconds that each client rests after an answer
        self._counter = itertools.count()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(clients)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self._stop.set()
        self.wait()

    def wait(self, seconds=120.0):
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        assert not any(t.is_alive() for t in self._threads), "clients that never end"
        return self

    def _run(self):
        sock, rest = None, b""
        while not self._stop.is_set():
            if self.total is not None and next(self._counter) >= self.total:
                break
            started = time.monotonic()
            try:
                if sock is None:
                    sock, rest = client.connect(self.address), b""
                sock.sendall(self.sent)
                status, closes, rest = read_answer(sock, rest)
            except (OSError, ValueError) as error:
                status, closes = f"{type(error).__name__}: {error}", True
            self._note(status, time.monotonic() - started)
            if closes or not self.keep_alive or self.protocol == "uwsgi":
                sock = sock.close() if sock else None
            if self.pace:
                self._stop.wait(self.pace)
        if sock:
            sock.close()

    def _request(self):
        """A GET, or a POST where there is a body."""
        method = "POST" if self.body else "GET"
        if self.protocol == "uwsgi":
            path, _, query = self.target.partition("?")
            return client.uwsgi_packet({
                "REQUEST_METHOD": method, "REQUEST_URI": self.target, "PATH_INFO": path,
                "QUERY_STRING": query, "CONTENT_LENGTH": str(len(self.body) or "")}) + self.body
        fields = "" if self.keep_alive else "Connection: close\r\n"
        if self.body:
            fields += f"Content-Length: {len(self.body)}\r\n"
        head = f"{method} {self.target} HTTP/1.1\r\nHost: lumos.test\r\n{fields}\r\n"
        return head.encode() + self.body

    def _note(self, status, seconds):
        with self._lock:
            self.done += 1
            self.worst = max(self.worst, seconds)
            self.times.append(seconds)
            if status != 200:
                self.lost.append(str(status))


def read_answer(sock, data=b""):
    """Status, whether the connection ends with it, and bytes beyond; of an answer with a length."""
    while b"\r\n\r\n" not in data:
        part = sock.recv(65536)
        if not part:
            raise ConnectionError("closed without an answer" if not data else "closed in a head")
        data += part
    head, _, data = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().split("\r\n")
    fields = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
    length = int(fields.get("content-length", -1))
    if length < 0:
        raise ValueError(f"an answer without a length: {head!r}")
    while len(data) < length:
        part = sock.recv(65536)
        if not part:
            raise ConnectionError("closed in a body")
        data += part
    return int(lines[0].split()[1]), fields.get("connection") == "close", data[length:]
