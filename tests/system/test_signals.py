# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals to the master: DESIGN's table, row by row."""

import os
import signal
import threading

import pytest
from harness import client
from harness.client import Http
from harness.waiting import wait_until


def start_request(address, target="/later?700"):
    """A request under way, and the worker has read it: (connection, its worker answers later)."""
    http = Http(address)
    http.send(target)
    return http


def under_way(daemons, target="/later?700"):
    daemon = daemons.start(module="trial", processes=2)
    http = start_request(daemons.socket, target)
    # The request is read once the next one on the same socket is answered by somebody.
    for _ in range(8):
        assert client.get(daemons.socket).status == 200
    return daemon, http


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("target", ["/later?700", "/block?700"])
def test_a_request_in_flight_is_finished(daemons, number, target):
    daemon, http = under_way(daemons, target)
    daemon.send(number)
    answer = http.receive()
    http.sock.close()
    assert answer.status == 200
    assert daemon.wait() == 0
    assert not daemon.left_behind()


def test_what_waits_in_the_listen_queue_is_answered(daemons):
    """All workers busy, more clients connected: TERM loses none of them."""
    daemon = daemons.start(module="trial", processes=1)
    busy = start_request(daemons.socket, "/block?500")
    queued = [start_request(daemons.socket, "/") for _ in range(5)]
    daemon.send(signal.SIGTERM)
    for http in (busy, *queued):
        assert http.receive().status == 200
        http.sock.close()
    assert daemon.wait() == 0


def test_nobody_can_connect_once_it_stops(daemons):
    daemon, http = under_way(daemons)
    daemon.send(signal.SIGTERM)
    wait_until(lambda: not daemons.socket.exists(), "the socket to be gone")
    with pytest.raises(OSError):
        client.get(daemons.socket)
    http.receive()
    http.sock.close()
    assert daemon.wait() == 0


def test_a_second_term_stops_at_once(daemons):
    daemon, http = under_way(daemons, "/later?60000")
    daemon.send(signal.SIGTERM)
    wait_until(lambda: not daemons.socket.exists(), "the first to have its effect")
    daemon.send(signal.SIGTERM)
    _, seconds = client.time_of(daemon.wait)
    http.sock.close()
    assert seconds < 2.0


def test_quit_stops_at_once(daemons):
    daemon, http = under_way(daemons, "/later?60000")
    daemon.send(signal.SIGQUIT)
    _, seconds = client.time_of(daemon.wait)
    http.sock.close()
    assert seconds < 2.0
    assert not daemon.left_behind()


def test_the_mercy_for_requests_in_flight_ends(daemons):
    daemon = daemons.start("--worker-reload-mercy", "1", module="trial")
    http = start_request(daemons.socket, "/later?60000")
    for _ in range(8):
        client.get(daemons.socket)
    daemon.send(signal.SIGTERM)
    _, seconds = client.time_of(daemon.wait)
    http.sock.close()
    assert 0.5 < seconds < 4.0


def test_ttin_and_ttou_change_the_number_of_workers(daemons):
    daemon = daemons.start(processes=2)
    daemon.wait_workers(2)
    daemon.send(signal.SIGTTIN)
    daemon.wait_workers(3)
    daemon.send(signal.SIGTTOU)
    daemon.wait_workers(2)
    daemon.send(signal.SIGTTOU)
    daemon.wait_workers(1)


def test_ttou_never_takes_the_last_worker(daemons):
    daemon = daemons.start(processes=1)
    [worker] = daemon.wait_workers(1)
    daemon.send(signal.SIGTTOU)
    daemon.send(signal.SIGUSR2)  # answered in order: after it the first has had its effect
    before = len(daemon.log())
    wait_until(lambda: len(daemon.log()) >= before, "the status")
    for _ in range(20):
        assert client.get(daemons.socket).status == 200
    assert daemon.workers() == [worker]


def test_usr1_reopens_the_log(daemons):
    directory = daemons.make_socket_directory()
    log = directory / "lumos.log"
    daemon = daemons.start("--logto", log, "--disable-logging=false")
    wait_until(lambda: log.exists() and log.read_text(), "lines in the log")
    log.rename(directory / "lumos.log.1")
    daemon.send(signal.SIGUSR1)
    wait_until(log.exists, "a new log file")

    def workers_write_to_the_new_one():
        client.get(daemons.socket, "/after-rotation")
        return "/after-rotation" in log.read_text()
    wait_until(workers_write_to_the_new_one, "a worker's line in the new log")
    assert client.get(daemons.socket).status == 200


def test_usr2_writes_the_status(daemons):
    daemon = daemons.start(processes=3)
    daemon.wait_workers(3)
    before = len(daemon.log())
    daemon.send(signal.SIGUSR2)
    wait_until(lambda: len(daemon.log()) > before, "a status in the log")
    assert "3" in daemon.log()[before:]


def test_die_on_term_false_makes_term_a_reload(daemons):
    daemon = daemons.start("--die-on-term=false", processes=2)
    before = set(daemon.wait_workers(2))
    daemon.send(signal.SIGTERM)
    wait_until(lambda: not before & set(daemon.workers()), "new workers")
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200
    assert daemon.stop(signal.SIGINT) == 0


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGQUIT,
                                    signal.SIGTTIN, signal.SIGUSR1])
def test_a_signal_during_the_start_is_no_accident(daemons, number):
    """Whenever it comes, lumosd either ends in order or serves."""
    daemon = daemons.start(wait=False)
    wait_until(daemons.socket.exists, "the socket, made early in the start")
    daemon.send(number)
    if number in (signal.SIGTERM, signal.SIGQUIT):
        assert daemon.wait() in (0, -number)
        assert not daemon.left_behind()
    else:
        daemon.wait_ready(daemons.socket)
        assert daemon.stop() == 0


def test_many_signals_at_once(daemons):
    daemon = daemons.start(processes=2)

    def storm():
        for number in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTTIN, signal.SIGTTOU,
                       signal.SIGHUP) * 10:
            os.kill(daemon.pid, number)
    thread = threading.Thread(target=storm)
    thread.start()
    for _ in range(200):
        assert client.get(daemons.socket).status == 200
    thread.join()
    assert daemon.stop() == 0
