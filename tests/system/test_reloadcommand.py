# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosd --reload: finds its lumosd by the file, waits for the end, and tells how it was."""

import os
import shutil
import socket
import time

import pytest
from harness import client, machine, procfs
from harness.reloading import hello
from harness.waiting import wait_until

needs_root = pytest.mark.needs_root


def control_sockets(daemon):
    """The paths of the unix sockets of the master that take orders."""
    inodes = {target[8:-1] for target in procfs.open_files(daemon.pid)
              if target.startswith("socket:[")}
    with open("/proc/net/unix", encoding="utf-8") as table:
        rows = [line.split() for line in table]
    return [row[7] for row in rows if len(row) > 7 and row[6] in inodes
            and row[7].endswith(".control")]


def test_it_waits_for_the_end_and_tells_it(site):
    site.start(hello("old"))
    site.write("wsgi.py", hello("new", before="time.sleep(0.5)"))
    (status, said), seconds = client.time_of(site.order_reload)
    assert (status, said) == (0, "lumosd: reloaded, 2/2 workers\n")
    assert seconds > 0.5
    assert client.get(site.address).text == "new"


def test_without_a_lumosd_it_says_so(site):
    site.configure()
    status, said = site.order_reload()
    assert status == 69
    assert str(site.ini) in said and "no lumosd" in said


def test_without_a_file_it_says_what_to_write(site):
    status, _, said = site.daemons.run("--reload", "-w", "wsgi")
    assert status == 64
    assert "--ini" in said


def test_it_finds_its_lumosd_however_the_file_has_changed(site, place):
    site.start(hello())
    other = place / "elsewhere.sock"
    site.ini.write_text(f"[lumos]\nsocket = {other}\nnonsense\n")
    assert site.order_reload()[0] == 78
    site.ini.unlink()
    status, said = site.order_reload()
    assert status == 78 and "lumos.ini" in said


def test_several_at_once_are_all_answered(site):
    site.start(hello())
    assert len(control_sockets(site.daemon)) == 1
    path = control_sockets(site.daemon)[0]
    clients = [client.connect(path) for _ in range(6)]
    for sock in clients:
        sock.sendall(b"reload\n")
    for sock in clients:
        assert client.receive_all(sock).startswith(b"0 reloaded")
        sock.close()
    assert site.begun() <= 2


def test_it_belongs_to_its_owner_alone_and_goes_with_the_daemon(site):
    site.start(hello())
    [path] = control_sockets(site.daemon)
    status = os.stat(path)
    assert status.st_mode & 0o777 == 0o600
    assert site.daemon.stop() == 0
    assert not os.path.exists(path) and not os.path.exists(path + ".lock")


@needs_root
def test_another_user_is_refused(site):
    site.start(hello())
    [path] = control_sockets(site.daemon)
    status, said = site.order_reload(user=machine.APP_USER)
    assert status == 77, said
    assert "sudo lumosd --reload" in said
    # Even through an open door: who knocks is what counts.
    os.chmod(path, 0o777)
    script = ("import socket; s = socket.socket(socket.AF_UNIX); "
              f"s.connect({path!r}); print(s.recv(100))")
    said = site.daemons.run_python(script, machine.APP_USER)
    assert "77 only root" in said
    assert site.begun() == 0


@needs_root
def test_an_ordinary_users_lumosd_is_reloaded_by_its_user_and_by_root(site):
    shutil.chown(site.path, machine.APP_USER)
    site.write("wsgi.py", hello())
    site.configure(uid=None, gid=None)
    shutil.chown(site.ini, machine.APP_USER)
    site.daemon = site.daemons.bare().start(["--ini", site.ini], directory=site.path,
                                            user=machine.APP_USER)
    site.daemon.wait_ready(site.address)
    for user in (machine.APP_USER, None):
        status, said = site.order_reload(user=user)
        assert status == 0, said
    [path] = control_sockets(site.daemon)
    assert os.stat(os.path.dirname(path)).st_mode & 0o777 == 0o700


def closes(sock):
    try:
        return sock.recv(100) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize("nonsense", [b"\n", b"RELOAD\n", b"reload \n", b"x" * 100_000,
                                      b"reload\nreload\n", bytes(64), b"GET / HTTP/1.1\r\n\r\n"])
def test_nonsense_is_hung_up_on(site, nonsense):
    site.start(hello())
    [path] = control_sockets(site.daemon)
    with client.connect(path) as sock:
        try:
            sock.sendall(nonsense)
        except (BrokenPipeError, ConnectionResetError):
            pass
        assert closes(sock)
    assert site.order_reload()[0] == 0


def test_a_hundred_that_say_nothing_do_no_harm(site):
    site.start(hello())
    [path] = control_sockets(site.daemon)
    silent = [socket.socket(socket.AF_UNIX) for _ in range(100)]
    for sock in silent:
        sock.setblocking(False)
        sock.connect_ex(path)
    assert client.get(site.address).status == 200
    assert len(procfs.open_files(site.daemon.pid)) < 60
    for sock in silent:
        sock.close()
    wait_until(lambda: site.order_reload()[0] == 0, "an answer after them", 20.0)


def test_one_that_sends_half_an_order_is_dropped_in_time(site):
    site.start(hello())
    [path] = control_sockets(site.daemon)
    with client.connect(path, timeout=20.0) as sock:
        started = time.monotonic()
        sock.sendall(b"relo")
        assert closes(sock)
        assert time.monotonic() - started < 15.0


def test_a_second_lumosd_with_the_same_file_serves_without(site, place):
    site.start(hello())
    second = site.daemons.bare("second").start(
        ["--ini", site.ini, "--socket", place / "run" / "b.sock"], directory=site.path)
    second.wait(20.0)  # the first socket is held
    assert second.process.returncode == 75
    assert site.order_reload()[0] == 0
