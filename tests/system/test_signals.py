# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals to the master: DESIGN's table, row by row."""

import os
import re
import shutil
import signal
import threading

import pytest
from harness import client, machine, wirerows
from harness.client import Http
from harness.load import Load
from harness.waiting import wait_until
from harness.webserver import free_port


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
    """One more and one fewer a signal; the others, and what is loaded, stay as they are."""
    daemon = daemons.start(processes=2)
    before = set(daemon.wait_workers(2))
    spawner = daemon.spawner()
    daemon.send(signal.SIGTTIN)
    three = set(daemon.wait_workers(3))
    assert before < three
    daemon.send(signal.SIGTTOU)
    two = set(daemon.wait_workers(2))
    assert two < three
    daemon.send(signal.SIGTTOU)
    assert set(daemon.wait_workers(1)) < two
    assert daemon.spawner() == spawner
    assert "it is replaced" not in daemon.log(), "leaving was taken for an accident"


def occupy_each(daemons, daemon, workers, target):
    """A connection to each worker, with a request that blocks it and the target behind it."""
    busy = []
    for count in range(1, workers + 1):
        http = start_request(daemons.socket, "/block?500")
        http.sock.sendall(wirerows.get(line=b"GET " + target + b" HTTP/1.1"))
        busy.append(http)
        wait_until(lambda wanted=count: active_in(status(daemon)) == wanted, "its taking")
    return busy


def active_in(told):
    """How many workers have a request."""
    return sum(active > 0 for *_, active in told["workers"])


@pytest.mark.parametrize("target", [b"/later?1500", b"/block?1500"])
def test_ttou_lets_requests_in_flight_end(daemons, target):
    """Every worker has some, so that whoever leaves has some, too."""
    daemon = daemons.start(module="trial", processes=3)
    workers = daemon.wait_workers(3)
    busy = occupy_each(daemons, daemon, 3, target)
    for wanted in (2, 1):  # apart: of two equal signals at once the kernel may keep one
        daemon.send(signal.SIGTTOU)
        wait_until(lambda line=f"{wanted} workers are wanted": line in daemon.log(), "its effect")
    for http in busy:
        found = client.answers_in(read_two(http.sock), ["GET", "GET"])
        assert [answer.status for answer in found] == [200, 200]
        http.sock.close()
    assert set(daemon.wait_workers(1)) < set(workers)
    assert client.get(daemons.socket).status == 200


def read_two(sock):
    """The bytes of two answers, on a connection that may stay open."""
    data = b""
    while data.count(b"\r\n\r\n") < 2 or not data.endswith((b"later\n", b"blocked\n")):
        part = sock.recv(65536)
        if not part:
            break
        data += part
    return data


@pytest.mark.parametrize("way", ["uwsgi", "http", "direct"])
def test_ttin_and_ttou_under_load_lose_nothing(daemons, nginx, way):
    daemon = daemons.start(processes=4)
    daemon.wait_workers(4)
    nginx.start(daemons.socket)
    with Load(daemons.socket if way == "direct" else getattr(nginx, way), clients=4) as load:
        for number, count in ((signal.SIGTTOU, 3), (signal.SIGTTOU, 2), (signal.SIGTTOU, 1),
                              (signal.SIGTTIN, 2), (signal.SIGTTIN, 3), (signal.SIGTTOU, 2)):
            wait_until(lambda mark=load.done: load.done > mark + 100, "load")
            daemon.send(number)
            daemon.wait_workers(count)
    assert load.lost == []


def test_ttou_never_takes_the_last_worker(daemons):
    daemon = daemons.start(processes=1)
    [worker] = daemon.wait_workers(1)
    for _ in range(3):
        daemon.send(signal.SIGTTOU)
        # Answered in order: after it the one before has had its effect.
        told = status(daemon)
        assert (told["ready"], told["wanted"]) == (1, 1)
        assert [pid for _, pid, *_ in told["workers"]] == [worker]
        assert told["workers"][0][3] == "ready"
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


@pytest.mark.needs_root
def test_a_log_in_roots_directory_is_opened_again_and_again(daemons, roots_directory):
    """As /var/log/lumos.log by the unit's root, which may not write what belongs to the owner."""
    log = roots_directory / "lumos.log"
    arguments = ("--logto", log, "--disable-logging=false")
    few = {"wrapper": machine.few_capabilities()}
    daemons.start(*arguments, **few).stop()
    assert log.owner() == machine.APP_USER
    daemon = daemons.start(*arguments, name="second", **few)
    # As logrotate with `create` does.
    log.rename(roots_directory / "lumos.log.1")
    log.touch(mode=0o640)
    shutil.chown(log, machine.APP_USER, machine.APP_GROUP)
    daemon.send(signal.SIGUSR1)
    wait_until(lambda: "log file opened again" in log.read_text(), "the master's line")

    def workers_write_to_the_new_one():
        client.get(daemons.socket, "/after-rotation")
        return "/after-rotation" in log.read_text()
    wait_until(workers_write_to_the_new_one, "a worker's line in the new log")


def status(daemon):
    """What USR2 has the master write: {pid, ready, wanted, sockets, workers: (number, pid,
    generation, state, requests, active) of each}."""
    mark = len(daemon.log())
    daemon.send(signal.SIGUSR2)

    def whole():
        text = daemon.log()[mark:]
        head = re.search(r"info lumos\.master: status: lumosd (\S+), pid (\d+),"
                         r" (\d+) of (\d+) workers ready", text)
        workers = re.findall(r"info lumos\.master: status: worker (\d+), pid (\d+), generation"
                             r" (\d+), ([a-z ]+), (\d+) requests, (\d+) active\n", text)
        if not head or len(workers) < int(head[4]):
            return None
        return {"version": head[1], "pid": int(head[2]), "ready": int(head[3]),
                "wanted": int(head[4]), "sockets": re.findall(r"status: socket (\S+)\n", text),
                "workers": [(int(number), int(pid), int(generation), state, int(requests),
                             int(active))
                            for number, pid, generation, state, requests, active in workers]}
    return wait_until(whole, f"a whole status in the log:\n{daemon.log()[mark:]}")


def test_usr2_writes_the_status(daemons):
    """Of lumosd, of each socket and of each worker: who it is and what it has done."""
    port = free_port()
    daemon = daemons.start("--http-socket", f"127.0.0.1:{port}", module="trial", processes=3)
    pids = daemon.wait_workers(3)
    first = status(daemon)
    for _ in range(30):
        assert client.get(daemons.socket).status == 200
    busy = start_request(daemons.socket, "/later?3000")
    told = wait_until(lambda: (found := status(daemon))
                      and sum(active for *_, active in found["workers"]) == 1 and found,
                      "the request under way")
    busy.sock.close()
    assert (told["pid"], told["ready"], told["wanted"]) == (daemon.pid, 3, 3)
    assert told["version"] == daemons.run("--version")[1].split()[-1]
    assert told["sockets"] == [str(daemons.socket), f"127.0.0.1:{port}"]
    assert sorted(pid for _, pid, *_ in told["workers"]) == sorted(pids)
    assert sorted(number for number, *_ in told["workers"]) == [1, 2, 3]
    assert {(generation, state) for _, _, generation, state, *_ in told["workers"]} \
        == {(told["workers"][0][2], "ready")}
    assert requests_in(told) - requests_in(first) in (30, 31)


def requests_in(told):
    return sum(worker[4] for worker in told["workers"])


def test_usr2_tells_of_workers_that_come_and_go(daemons):
    daemon = daemons.start(module="trial", processes=2)
    daemon.wait_workers(2)
    before = {pid: generation for _, pid, generation, *_ in status(daemon)["workers"]}
    busy = occupy_each(daemons, daemon, 2, b"/later?3000")
    daemon.send(signal.SIGHUP)
    states = ["draining", "draining", "ready", "ready"]
    told = wait_until(lambda: (found := status(daemon))
                      and sorted(w[3] for w in found["workers"]) == states and found,
                      "two new ones beside two old ones that still answer")
    assert (told["ready"], told["wanted"]) == (2, 2)
    for _, pid, generation, state, *_ in told["workers"]:
        assert (state == "draining") == (pid in before)
        assert pid in before or generation > max(before.values())
    for http in busy:
        assert read_two(http.sock).endswith(b"later\n")
        http.sock.close()


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
        assert daemon.wait() == 0
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
