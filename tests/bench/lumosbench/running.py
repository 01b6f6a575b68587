# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that the benchmark starts, awaits and ends, each by its own pid."""

import os
import shutil
import signal
import socket
import struct
import subprocess
import time

from . import BenchError
from . import processes
from .servers import UWSGI

POLL = 0.0002  # seconds between two tries to connect
STILL = 0.25  # seconds without a new or a lost process: whoever forks has forked
SETTLE_WITHIN = 20
STOP_WITHIN = 10


def _uwsgi_request():
    variables = {b"REQUEST_METHOD": b"GET", b"REQUEST_URI": b"/", b"PATH_INFO": b"/",
                 b"QUERY_STRING": b"", b"SERVER_PROTOCOL": b"HTTP/1.1", b"HTTP_HOST": b"localhost",
                 b"SERVER_NAME": b"localhost", b"SERVER_PORT": b"80", b"REMOTE_ADDR": b"127.0.0.1"}
    block = b"".join(struct.pack("<H", len(part)) + part
                     for pair in variables.items() for part in pair)
    return struct.pack("<BHB", 0, len(block), 0) + block


HTTP_REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
UWSGI_REQUEST = _uwsgi_request()


def _answers(path, mode):
    """True when a request on this unix socket is answered by 200."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(30)
        try:
            client.connect(os.fspath(path))
            client.sendall(UWSGI_REQUEST if mode == UWSGI else HTTP_REQUEST)
            answer = b""
            while b"\r\n" not in answer and (piece := client.recv(4096)):
                answer += piece
        except (FileNotFoundError, ConnectionError, BlockingIOError, TimeoutError):
            return False
    if answer and b" 200 " not in answer.split(b"\r\n")[0] + b" ":
        raise BenchError(f"{path} answered {answer[:60]!r} instead of 200")
    return bool(answer)


class Process:
    """A started program, its output in a file, and whoever descends from it."""

    def __init__(self, command, folder, environment=None, label=""):
        self.label = label or str(command[0])
        self.log = folder / "log"
        arguments = [str(part) for part in command]
        with self.log.open("ab") as log:
            self.started = time.monotonic()
            try:
                self.process = subprocess.Popen(
                    arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder,
                    env={**os.environ, **(environment or {})}, start_new_session=True)
            except OSError as error:
                raise BenchError(f"cannot start {self.label}: {error}") from error

    @property
    def pid(self):
        return self.process.pid

    def pids(self):
        self.check()
        return processes.tree(self.pid)

    def settled_pids(self):
        """The pids once nobody has come or gone for a while: the first answer may come from one
        worker while the others are still being forked."""
        deadline = time.monotonic() + SETTLE_WITHIN
        pids, since = self.pids(), time.monotonic()
        while time.monotonic() - since < STILL:
            time.sleep(STILL / 10)
            if (now := self.pids()) != pids:
                pids, since = now, time.monotonic()
            if time.monotonic() > deadline:
                raise BenchError(f"{self.label} keeps changing its processes.\n"
                                 f"{self.last_words()}")
        return pids

    def check(self):
        if (status := self.process.poll()) is not None:
            raise BenchError(f"{self.label} ended with status {status}.\n{self.last_words()}")

    def last_words(self):
        lines = self.log.read_text(errors="replace").splitlines()
        return "\n".join("    " + line for line in lines[-15:])

    def stop(self):
        """Ends it gracefully, and by force whoever of it is still there after that."""
        known = [processes.identity(pid) for pid in processes.tree(self.pid)]
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            pass
        left = [one for one in known if one and processes.identity(one[0]) == one]
        for pid, _ in left:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait(STOP_WITHIN)
        return len(left)


class RunningServer(Process):
    """A server under test that listens in a folder of its own."""

    def __init__(self, server, parent, workers=1, *, single=False, wrapper=()):
        self.server = server
        self.workers = workers
        self.folder = parent / f"{server.name}-{time.monotonic_ns()}"
        self.folder.mkdir()
        command = [*wrapper, *server.command(self.folder, workers, single=single)]
        super().__init__(command, self.folder, server.environment_in(self.folder), server.label)

    def socket(self, mode):
        return self.server.socket(self.folder, mode)

    def wait_ready(self, seconds=20):
        """Waits for the first 200 on its socket; returns the seconds since the start."""
        mode = self.server.best_mode()
        path = self.socket(mode)
        while not _answers(path, mode):
            self.check()
            if time.monotonic() - self.started > seconds:
                raise BenchError(f"{self.label} did not answer within {seconds} s.\n"
                                 f"{self.last_words()}")
            time.sleep(POLL)
        return time.monotonic() - self.started

    def __enter__(self):
        try:
            self.wait_ready()
            self.settled_pids()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
