# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listening sockets follow the file at a reload: added, removed, with another mode and owner."""

import grp
import os
import pwd
import socket
import stat
import subprocess

import pytest
from harness import client, machine
from harness.load import Load
from harness.reloading import hello
from harness.waiting import wait_until
from harness.webserver import free_port


def second(site):
    return site.address.with_name("second.sock")


def test_a_socket_is_added(site):
    site.start(hello())
    port = free_port()
    site.configure(socket=[site.address, second(site)], http_socket=f"127.0.0.1:{port}")
    status, said = site.order_reload()
    assert status == 0, said
    for address in (site.address, second(site), ("127.0.0.1", port)):
        assert client.get(address).text == "hello"
    assert site.daemon.stop() == 0
    assert not second(site).exists() and not site.address.exists()


def test_a_socket_that_cannot_be_made_keeps_all_as_it_was(site):
    site.start(hello())
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    port = taken.getsockname()[1]
    site.configure(socket=[site.address, second(site)], http_socket=f"127.0.0.1:{port}")
    status, said = site.order_reload()
    taken.close()
    assert status == 70 and str(port) in said
    assert not second(site).exists()
    assert client.get(site.address).text == "hello"


def test_an_application_that_fails_takes_its_new_socket_along(site):
    site.start(hello())
    site.write("wsgi.py", "nonsense(\n")
    site.configure(socket=[site.address, second(site)])
    assert site.order_reload()[0] == 70
    assert not second(site).exists()
    assert client.get(site.address).text == "hello"


@pytest.mark.parametrize("reloads", [1, 2])
def test_a_removed_socket_is_emptied_first(site, reloads):
    """All workers busy, five clients wait on it: they are answered, and then nobody can come,
    however many reloads the worker's request outlasts."""
    site.start("""
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(4)
    start_response("200 OK", [("Content-Length", "2")])
    return [b"ok"]
""", processes=1, socket=[site.address, second(site)])
    busy = client.Http(site.address)
    busy.send("/slow")
    [busy_worker] = site.daemon.workers()
    wait_until(lambda: in_system_call_sleep(busy_worker), "the worker to be busy")
    waiting = [client.Http(second(site)) for _ in range(5)]
    for http in waiting:
        http.send("/")
    site.configure(processes=1)
    for _ in range(reloads):
        assert site.order_reload()[0] == 0
    assert not second(site).exists()
    assert in_system_call_sleep(busy_worker), "the request was over too early to show anything"
    with pytest.raises(OSError):
        client.connect(second(site))
    for http in [busy, *waiting]:
        assert http.receive().status == 200
        http.sock.close()
    assert client.get(site.address).text == "ok"
    assert "no longer serving on" in site.daemon.log()


def in_system_call_sleep(worker):
    """It sleeps in clock_nanosleep, as time.sleep() does."""
    with open(f"/proc/{worker}/wchan", encoding="utf-8") as file:
        return "nanosleep" in file.read()


def test_a_socket_is_moved_under_load(site):
    site.start(hello())
    with Load(site.address, clients=2) as load:
        wait_until(lambda: load.done > 20, "load", 30.0)
        site.configure(socket=[site.address, second(site)])
        assert site.order_reload()[0] == 0
        with Load(second(site), clients=2) as other:
            wait_until(lambda: other.done > 20, "load", 30.0)
            load.stop()
            site.configure(socket=second(site))
            assert site.order_reload()[0] == 0
            wait_until(lambda mark=other.done: other.done > mark + 20, "load", 30.0)
    assert load.lost == other.lost == []
    assert not site.address.exists()
    assert not os.path.exists(f"{site.address}.lock")


def test_the_protocol_of_a_socket_changes(site):
    port = free_port()
    site.start(hello(), socket=[site.address, f"127.0.0.1:{port}"])
    assert client.uwsgi_get(("127.0.0.1", port)).text == "hello"
    site.configure(http_socket=f"127.0.0.1:{port}")
    assert site.order_reload()[0] == 0
    assert client.get(("127.0.0.1", port)).text == "hello"


def mode_of(path):
    return stat.S_IMODE(os.stat(path).st_mode)


@pytest.mark.parametrize("before, after", [("660", "666"), ("666", "600"), ("600", "660")])
def test_the_mode_follows_and_the_socket_stays_the_same(site, before, after):
    site.start(hello(), chmod_socket=before)
    inode = os.stat(site.address).st_ino
    assert mode_of(site.address) == int(before, 8)
    with Load(site.address, clients=2) as load:
        wait_until(lambda: load.done > 10, "load", 30.0)
        site.configure(chmod_socket=after)
        status, said = site.order_reload()
    assert status == 0, said
    assert load.lost == []
    assert (mode_of(site.address), os.stat(site.address).st_ino) == (int(after, 8), inode)


def test_a_mode_is_given_back_when_the_reload_fails(site):
    site.start(hello(), chmod_socket="660")
    site.write("wsgi.py", "nonsense(\n")
    site.configure(chmod_socket="666")
    assert site.order_reload()[0] == 70
    assert mode_of(site.address) == 0o660


@pytest.mark.needs_root
def test_owner_and_group_follow(site):
    site.start(hello(), chmod_socket="600")
    site.configure(chown_socket="www-data:daemon", chmod_socket="640")
    status, said = site.order_reload()
    assert status == 0, said
    found = os.stat(site.address)
    assert found.st_uid == pwd.getpwnam("www-data").pw_uid
    assert found.st_gid == grp.getgrnam("daemon").gr_gid
    assert mode_of(site.address) == 0o640
    assert site.daemon.stop() == 0
    assert not site.address.exists()


def backlog_of(path):
    """What ss shows as the size of a listening unix socket's queue."""
    lines = subprocess.run([machine.tool("ss"), "-xlH"], capture_output=True, check=True,
                           text=True).stdout.splitlines()
    return [int(line.split()[3]) for line in lines if f" {path} " in line][0]


def test_the_backlog_follows(site):
    site.start(hello(), listen=100)
    assert backlog_of(site.address) == 100
    site.configure(listen=200)
    assert site.order_reload()[0] == 0
    assert backlog_of(site.address) == 200
