# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Python application does behind its answer: no client waits, and the worker is busy."""

import errno
import os

import pytest
from harness import client
from harness.python import Project
from harness.waiting import wait_until
from test_figures import read_stats

# Answers at once, and goes on as the path says, in a result's close() or behind the last part of a
# generator. Flask's call_on_close functions run in close().
TAIL = """
import threading

def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "8")])
    return {"close": Result, "generator": parts}[environ["QUERY_STRING"] or "close"](
        environ["PATH_INFO"])

class Result:
    def __init__(self, path): self.path = path
    def __iter__(self): yield b"answered"
    def close(self): go_on(self.path)

def parts(path):
    yield b"answered"
    go_on(path)

def go_on(path):
    if path == "/wait": open("go").close()
    if path == "/long": threading.Event().wait(14)
    if path == "/loop": spin_for_ever()
    if path != "/": print("it has gone on to its end", flush=True)

def spin_for_ever():
    while True:
        pass
"""


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def ask(project, target):
    """Until the server closes, which it does once the answer has left."""
    data = client.exchange(project.daemons.socket,
                           f"GET {target} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert data.startswith(b"HTTP/1.1 200 ") and data.endswith(b"answered"), data


def let_go(fifo):
    """Ends the wait of whoever opens it for reading."""
    def is_open():
        try:
            os.close(os.open(fifo, os.O_WRONLY | os.O_NONBLOCK))
        except OSError as error:
            assert error.errno == errno.ENXIO, error
            return False
        return True
    wait_until(is_open, "a reader")


@pytest.mark.parametrize("way", ["close", "generator"])
def test_a_worker_is_busy_until_the_application_returns(project, way):
    fifo = project.path / "go"
    os.mkfifo(fifo)
    os.chmod(fifo, 0o644)
    stats = project.daemons.make_socket_directory() / "stats.sock"
    daemon = project.start(TAIL, "--stats", stats, processes=1)
    before = daemon.wait_workers(1)

    def worker():
        [found] = read_stats(stats)["workers"]
        return found
    wait_until(lambda: worker()["status"] == "idle", "the end of the first request")
    requests = worker()["requests"]
    ask(project, f"/wait?{way}")
    assert worker()["status"] == "busy"
    assert worker()["requests"] == requests + 1, "the answer does not count yet"
    assert "to its end" not in daemon.log()
    let_go(fifo)
    wait_until(lambda: worker()["status"] == "idle", "the application's return")
    assert "to its end" in daemon.log()
    assert daemon.workers() == before


@pytest.mark.timing
def test_long_work_behind_an_answer_is_no_silence(project):
    """It takes longer than the 2 + 10 s after which a silent worker is killed."""
    # With a limit of memory the master looks ten times a second: it would find silence by then.
    daemon = project.start(TAIL, "--reload-on-rss", 4000, processes=1)
    before = daemon.wait_workers(1)
    ask(project, "/long")
    wait_until(lambda: "to its end" in daemon.log(), "the end of the work", 30.0)
    ask(project, "/")
    assert daemon.workers() == before
    assert "it is replaced" not in daemon.log()


@pytest.mark.parametrize("way", ["close", "generator"])
def test_endless_work_behind_an_answer_is_ended_with_its_stack(project, way):
    daemon = project.start(TAIL, "--harakiri", 2, processes=1)
    [before] = daemon.wait_workers(1)
    ask(project, f"/loop?{way}")
    wait_until(lambda: "in spin_for_ever" in daemon.log(), "the stack in the log")
    assert f"worked on the request GET /loop?{way} for 2 s (harakiri)" in daemon.log()
    wait_until(lambda: before not in daemon.children(), "the worker's end")
    ask(project, "/")
    assert before not in daemon.wait_workers(1)
    assert "no sign of life" not in daemon.log()


def test_endless_work_in_all_threads_is_ended_once_a_request_waits(project):
    daemon = project.start(TAIL, "--harakiri", 2, "--threads", 2, processes=1)
    [before] = daemon.wait_workers(1)
    for _ in range(2):
        ask(project, "/loop")
    assert client.get(project.daemons.socket).status == 504
    wait_until(lambda: before not in daemon.children(), "the worker's end")
    ask(project, "/")
    assert before not in daemon.wait_workers(1)
