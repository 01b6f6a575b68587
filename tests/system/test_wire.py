# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes over the wire, good and bad, to the real daemon: whole and byte by byte."""

import contextlib
import random
import re
import socket
import subprocess
import threading
import time

import pytest
from harness import client, machine, procfs, wirerows
from harness.client import exchange
from harness.daemon import Lumosd
from harness.waiting import wait_until
from harness.webserver import free_port


@pytest.fixture(scope="module", name="server")
def fixture_server(build, tmp_path_factory):
    """One daemon for the whole file: nothing sent here may hurt it."""
    place = tmp_path_factory.mktemp("wire")
    server = Lumosd(build.program, place)
    path, port = place / "l.sock", free_port()
    server.start(["--socket", path, "--http-socket", f"127.0.0.1:{port}", "--processes", "2",
                  "--module", build.trial_module, "--listen", "512"])
    server.wait_ready(path).wait_workers(2)
    server.path, server.tcp, server.first = path, ("127.0.0.1", port), set(server.workers())
    yield server
    server.end()


@pytest.fixture(autouse=True)
def fixture_unharmed(server):
    """After each row the same two workers live and answer at once."""
    yield
    assert set(server.workers()) == server.first, server.log()[-3000:]
    _, seconds = client.time_of(lambda: client.get(server.path))
    assert seconds < 1.0


@contextlib.contextmanager
def lines_of(server, least=0, most=1):
    """What happens within leaves so many lines of lumos.http in the log, and short ones."""
    mark = server.log_path.stat().st_size
    yield

    def lines():
        with open(server.log_path, encoding="utf-8", errors="replace") as log:
            log.seek(mark)
            # The access line of an answer before may come late; it is not about this client.
            return [line for line in log.read().splitlines() if "lumos." in line]
    wait_until(lambda: len(lines()) >= least, "a line in the log")
    assert client.get(server.path).status == 200
    assert len(lines()) <= most, lines()
    assert all(" lumos.http: " in line and len(line) < 400 for line in lines()), lines()


def one_line(server):
    return lines_of(server, least=1)


def check_refused(server, address, data, statuses, by_byte):
    # What follows a refused request must not be run, so a good one is sent after it.
    second = b"GET /worker HTTP/1.1\r\nHost: x\r\n\r\n"
    with one_line(server):
        if by_byte and len(data) > 12_000:
            with client.connect(address) as sock:
                received = send_in_pieces(sock, data + second)
        else:
            received = exchange(address, data + second, by_byte=by_byte)
    found = client.answers_in(received, ["POST", "GET"])
    assert [a.status for a in found[:1]] and found[0].status in statuses, received[:300]
    assert received.count(b"HTTP/1.1 ") == 1, "what followed a refused request was answered"


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.HTTP_REFUSED)
def test_http_refused(server, row, by_byte):
    data, statuses = wirerows.HTTP_REFUSED[row]
    check_refused(server, server.path, data, statuses, by_byte)


def send_in_pieces(sock, data):
    """Cut at odd places."""
    rng = random.Random(7)
    try:
        while data:
            cut = rng.randint(1, 5000)
            sock.sendall(data[:cut])
            data = data[cut:]
    except (BrokenPipeError, ConnectionResetError):
        pass
    return client.receive_all(sock)


@pytest.mark.parametrize("row", wirerows.HTTP_REFUSED)
def test_http_refused_on_tcp(server, row):
    data, statuses = wirerows.HTTP_REFUSED[row]
    check_refused(server, server.tcp, data, statuses, by_byte=False)


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.HTTP_ACCEPTED)
def test_http_accepted(server, row, by_byte):
    data, present, absent = wirerows.HTTP_ACCEPTED[row]
    received = exchange(server.path, data, by_byte=by_byte, half_close=True)
    [answer] = client.answers_in(received, ["GET"])
    assert answer.status == 200
    for word in present:
        assert word in received
    for word in absent:
        assert word not in received


@pytest.mark.parametrize("raw", wirerows.NOT_AS_ANOTHER_PATH.values(),
                         ids=wirerows.NOT_AS_ANOTHER_PATH)
def test_a_path_is_routed_as_it_stands(server, raw):
    received = exchange(server.path, wirerows.target(raw), half_close=True)
    assert b"trial\n" in received, "it was taken for /worker"


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.UWSGI_REFUSED)
def test_uwsgi_refused(server, row, by_byte):
    data, statuses = wirerows.UWSGI_REFUSED[row]
    with one_line(server):
        received = exchange(server.path, data, by_byte=by_byte)  # until the server closes
    [answer] = client.answers_in(received, ["GET"])
    assert answer.status in statuses


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.UWSGI_ACCEPTED)
def test_uwsgi_accepted(server, row, by_byte):
    received = exchange(server.path, wirerows.UWSGI_ACCEPTED[row], by_byte=by_byte)
    [answer] = client.answers_in(received, ["GET"])
    assert (answer.status, answer.text) == (200, "trial\n")


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.UWSGI_CLOSED)
def test_uwsgi_closed_with_one_line(server, row, by_byte):
    with one_line(server):
        assert exchange(server.path, wirerows.UWSGI_CLOSED[row], by_byte=by_byte) == b""


@pytest.mark.parametrize("modifier", wirerows.UWSGI_AS_HTTP)
def test_a_first_byte_that_http_may_begin_with_is_refused_as_such(server, modifier):
    with lines_of(server):
        received = exchange(server.path, client.uwsgi_packet(modifier1=modifier), half_close=True)
    assert received.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.HTTP_CUT)
def test_a_chunked_body_cut_short_is_told(server, row, by_byte):
    with lines_of(server):
        received = exchange(server.path, wirerows.HTTP_CUT[row], by_byte=by_byte, half_close=True)
    [answer] = client.answers_in(received, ["POST"])
    assert answer.status == 400


def test_uwsgi_one_byte_at_a_time(server):
    received = exchange(server.path, client.uwsgi_packet(), by_byte=True)
    [answer] = client.answers_in(received, ["GET"])
    assert (answer.status, answer.text) == (200, "trial\n")


def test_uwsgi_ping_is_answered(server):
    received = exchange(server.path, client.uwsgi_header(0, modifier1=100), half_close=True)
    assert received[:1] == bytes([100])


def test_uwsgi_is_not_spoken_on_tcp(server):
    received = exchange(server.tcp, client.uwsgi_packet(), half_close=True)
    assert b"trial" not in received and b" 200 " not in received


@pytest.mark.parametrize("name", wirerows.UWSGI_INERT)
def test_uwsgi_variables_that_run_code_are_inert(server, name):
    answer = client.uwsgi_get(server.path, "/request", {name: "/etc/passwd"})
    assert answer.status == 200
    assert name not in answer.text and "passwd" not in answer.text


def test_uwsgi_proxy_variable_is_dropped(server):
    answer = client.uwsgi_get(server.path, "/request", {"HTTP_PROXY": "http://evil/",
                                                        "HTTP_X_Y": "good"})
    assert answer.status == 200 and "evil" not in answer.text and "good" in answer.text


def test_connect_is_told_what_is_allowed(server):
    received = exchange(server.path, wirerows.HTTP_REFUSED["CONNECT"][0])
    [answer] = client.answers_in(received, ["GET"])
    assert answer.status == 405 and "GET" in answer.header("Allow").split(", ")


def test_good_and_bad_pipelined(server):
    good, bad = wirerows.get(), wirerows.target(b"/%zz")
    received = exchange(server.path, good + good + bad + good)
    found = client.answers_in(received, ["GET"] * 4)
    assert [a.status for a in found] == [200, 200, 400]
    assert received.count(b"HTTP/1.1 ") == 3, "what followed a refused request was answered"


def test_pipelined_requests_are_answered_in_order(server):
    slow = b"GET /later?300 HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    found = client.answers_in(exchange(server.path, slow + slow + last), ["GET"] * 3)
    assert [a.text for a in found] == ["later\n", "later\n", "trial\n"]


def test_expect_100_is_answered_before_the_body(server):
    with client.connect(server.path) as sock:
        sock.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                     b"Expect: 100-continue\r\nConnection: close\r\n\r\n")
        assert sock.recv(1000).startswith(b"HTTP/1.1 100 ")
        sock.sendall(b"hello")
        assert client.receive_all(sock).endswith(b"hello")


def test_no_100_for_a_body_that_is_refused(server):
    data = wirerows.post(b"Expect: 100-continue\r\nContent-Length: 99999999\r\n")
    assert exchange(server.path, data).startswith(b"HTTP/1.1 413 ")


def test_silence_in_mid_request_ends_at_the_deadline(server):
    """Half a head and half a body, by either protocol: 408 or a close, and nobody waits longer."""
    results = {}

    def one(name, data):
        started = time.monotonic()
        with client.connect(server.path, timeout=30.0) as sock:
            sock.sendall(data)
            received = client.receive_all(sock)
        results[name] = (received[9:12], time.monotonic() - started)
    threads = [threading.Thread(target=one, args=(n, d)) for n, (d, _) in wirerows.HALVES.items()]
    with lines_of(server, most=len(threads)), client.Http(server.path) as idle:
        assert idle.request("/").status == 200
        for thread in threads:
            thread.start()
        _, seconds = client.time_of(lambda: client.get(server.path))
        for thread in threads:
            thread.join(40)
        assert seconds < 1.0
        assert idle.request("/").status == 200, "a kept connection has all its time between two"
    assert max(took for _, took in results.values()) > 8.0
    for name, (_, allowed) in wirerows.HALVES.items():
        status, took = results[name]
        assert status in allowed and took < 15.0, (name, status, took)


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
@pytest.mark.parametrize("row", wirerows.HALVES)
def test_half_a_request_and_the_end_is_aborted(server, row, by_byte):
    data, _ = wirerows.HALVES[row]
    with lines_of(server):
        received = exchange(server.path, data, by_byte=by_byte, half_close=True)
    assert b" 200 " not in received


def test_a_client_that_closes_at_once(server):
    for _ in range(50):
        with client.connect(server.path) as sock:
            sock.sendall(b"GET /later?50 HTTP/1.1\r\nHost: x\r\n\r\n")


def test_a_client_that_resets(server):
    for _ in range(50):
        with client.connect(server.tcp) as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            sock.sendall(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhello")


def resident(server):
    """kB that the workers have in memory."""
    return sum(int(procfs.status_of(pid)["VmRSS"].split()[0]) for pid in server.workers())


@pytest.mark.unsanitized("its memory is not lumosd's")
def test_readers_that_take_nothing_hold_nobody_up(server):
    """Large answers that are never read: each takes its own room, which the next ones get."""
    body = b"x" * 1_000_000
    request = wirerows.post(b"Content-Length: 1000000\r\n", body, b"/echo")
    before = resident(server)
    for _ in range(6):
        socks = []
        for _ in range(24):
            sock = client.connect(server.path)
            sock.sendall(request)
            socks.append(sock)
        _, seconds = client.time_of(lambda: client.get(server.path))
        assert seconds < 1.0
        assert resident(server) - before < 24 * 2500
        for sock in socks:
            sock.close()
        wait_until(lambda: sockets_of(server) == 0, "the end of their connections")


def sockets_of(server):
    """How many connections the workers hold on the unix socket."""
    out = subprocess.run([machine.tool("ss"), "-Hxp", "state", "established", "src",
                          str(server.path)], check=True, capture_output=True, text=True).stdout
    return len(out.splitlines())


@pytest.mark.parametrize("by_byte", [False, True], ids=["whole", "bytes"])
def test_a_tls_hello(server, by_byte):
    for address in (server.path, server.tcp):
        with lines_of(server):
            received = exchange(address, client.tls_hello(), by_byte=by_byte, half_close=True)
        assert received == b"" or received.startswith(b"HTTP/1.1 400 ")


def test_200_kb_of_noise(server):
    rng = random.Random(1)
    for _ in range(20):
        with lines_of(server):
            received = exchange(server.path, rng.randbytes(200_000), half_close=True)
        assert received == b"" or received.startswith(b"HTTP/1.1 400 ")


@pytest.mark.unsanitized("its memory is not lumosd's")
def test_memory_stays_flat(server):
    """Resident size of the workers after all that is refused, again and again."""
    rows = [data for table in (wirerows.HTTP_REFUSED, wirerows.UWSGI_REFUSED)
            for data, _ in table.values()]

    def batch():
        for data in rows * 16:  # some 1500 connections
            exchange(server.path, data)
    batch()
    before = resident(server)
    batch()
    assert resident(server) - before < 1024  # kB


def test_every_descriptor_is_given_back(server):
    def descriptors():
        return sum(len(procfs.open_files(pid)) for pid in server.workers())
    client.get(server.path)
    before = wait_until(descriptors, "workers")
    for _ in range(200):
        client.get(server.path)
        exchange(server.path, wirerows.get(b""))
    wait_until(lambda: descriptors() <= before, "the descriptors of closed connections to be free")


@pytest.mark.parametrize("data", [b"GET /\x1b[31m" + b"a" * 5000 + b"\x07 HTTP/1.1\r\n\r\n",
                                  b"\x05" + b"\x1b[31mX" * 1000,
                                  wirerows.get(wirerows.HOST + b"X\x1b[31m\x07: 1\r\n"),
                                  client.uwsgi_packet(extra=[("\x1b[31m\n", "x")])],
                         ids=["target", "packet", "name", "variable"])
def test_log_lines_are_bounded_and_escaped(server, data):
    mark = server.log_path.stat().st_size
    with one_line(server):
        exchange(server.path, data, half_close=True)
    new = server.log_path.read_bytes()[mark:]
    assert not re.search(rb"[\x00-\x09\x0b-\x1f\x7f-\xff]", new), new


def test_http_1_0_is_closed_unless_kept(server):
    assert exchange(server.path, b"GET / HTTP/1.0\r\n\r\n").endswith(b"trial\n")
    with client.connect(server.path) as sock:
        for _ in range(2):
            sock.sendall(b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            data = b""
            while not data.endswith(b"trial\n"):
                data += sock.recv(4096)
            assert b"keep-alive" in data.lower()
