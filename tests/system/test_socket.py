# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The listening socket: nobody else's, and gone when it should be."""

import grp
import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess

import pytest
from harness import client, machine
from harness.daemon import ids
from harness.waiting import wait_until

def mode_of(path):
    return stat.S_IMODE(os.stat(path).st_mode)


@pytest.mark.needs_root
def test_a_missing_directory_below_roots_is_made_for_the_user(daemons, place):
    """The tutorial's ExecStartPre is not needed: /var/sockets/uwsgi appears by itself."""
    path = place / "sockets" / "uwsgi" / "Lumos.sock"
    daemons.start(socket=path)
    uid = pwd.getpwnam(machine.APP_USER).pw_uid
    found = path.parent.stat()
    assert (stat.S_IMODE(found.st_mode), found.st_uid) == (0o755, uid)


@pytest.mark.needs_root
def test_a_missing_directory_below_a_users_is_refused(daemons, place):
    home = place / "home"
    home.mkdir()
    shutil.chown(home, machine.APP_USER)
    status, _, err = daemons.run("--socket", home / "new" / "l.sock", *daemons.accounts())
    assert status == 73
    assert str(home / "new") in err
    assert not (home / "new").exists()


@pytest.mark.needs_root
def test_chown_socket_names_another_owner_and_group(daemons):
    daemons.start("--chown-socket", "www-data:nogroup", "--chmod-socket", "600")
    found = daemons.socket.stat()
    assert (found.st_uid, found.st_gid) == (pwd.getpwnam("www-data").pw_uid,
                                            grp.getgrnam("nogroup").gr_gid)
    assert mode_of(daemons.socket) == 0o600


@pytest.mark.parametrize("given, expected", [(None, 0o660), ("666", 0o666), ("0600", 0o600)])
def test_mode(daemons, given, expected):
    daemons.start(*(["--chmod-socket", given] if given else []))
    assert mode_of(daemons.socket) == expected


def test_the_callers_umask_does_not_matter(daemons):
    before = os.umask(0o077)
    try:
        daemons.start("--chmod-socket", "666", wait=False)
        wait_until(daemons.socket.exists, "the socket")
    finally:
        os.umask(before)
    assert mode_of(daemons.socket) == 0o666


@pytest.fixture(name="form", params=["true", "false"], ids=["master", "no master"])
def fixture_form(request):
    """The arguments of both of lumosd's forms: with a master, and one process alone."""
    return {"options": [f"--master={request.param}"],
            "processes": 5 if request.param == "true" else None}


def test_vacuum_removes_the_socket(daemons, form):
    daemon = daemons.start("--vacuum=true", *form["options"], processes=form["processes"])
    assert daemon.stop() == 0
    assert not daemons.socket.exists()


def test_without_vacuum_it_stays_and_the_next_start_replaces_it(daemons, form):
    arguments = ["--vacuum=false", *form["options"]]
    daemon = daemons.start(*arguments, processes=form["processes"])
    assert daemon.stop() == 0
    assert daemons.socket.is_socket()
    daemons.start(*arguments, processes=form["processes"], name="second")
    assert client.get(daemons.socket).status == 200


@pytest.mark.needs_root
def test_what_one_process_alone_may_not_remove_is_told_and_replaced(daemons, roots_directory):
    """Without a master nobody is left who could: the directory is root's."""
    daemons.socket = roots_directory / "l.sock"
    daemon = daemons.start("--master=false", processes=None)
    assert daemon.stop() == 0
    assert f"remove the socket {daemons.socket}: Permission denied" in daemon.log()
    daemons.start("--master=false", processes=None, name="second")
    assert client.get(daemons.socket).status == 200


def test_vacuum_leaves_another_ones_socket_alone(daemons):
    daemon = daemons.start()
    daemons.socket.unlink()
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(daemons.socket))
        assert daemon.stop() == 0
        assert daemons.socket.is_socket()


def test_a_second_lumosd_is_refused_with_75_and_harms_nothing(daemons):
    daemons.start()
    inode = daemons.socket.stat().st_ino
    status, _, err = daemons.run("--socket", daemons.socket, *daemons.accounts())
    assert status == 75
    assert str(daemons.socket) in err
    assert daemons.socket.stat().st_ino == inode
    assert client.get(daemons.socket).status == 200


def test_another_programs_live_socket_is_refused_with_75(daemons):
    daemons.make_socket_directory()
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(daemons.socket))
        other.listen(8)
        daemons.socket.chmod(0o666)
        status, _, err = daemons.run("--socket", daemons.socket, *daemons.accounts())
    assert status == 75, err
    assert daemons.socket.is_socket()


def test_a_stale_socket_is_replaced(daemons):
    daemon = daemons.start()
    daemon.children()
    daemon.send(signal.SIGKILL)
    daemon.wait()
    wait_until(lambda: not daemon.left_behind(), "the end of its workers")
    assert daemons.socket.is_socket()
    daemons.start(name="second")
    assert client.get(daemons.socket).status == 200


@pytest.fixture(name="of_root")
def fixture_of_root(daemons, roots_directory):
    """The socket in a directory of root's, as /run/lumos is, for a root as the unit has it: it may
    not even connect to what belongs to the application's user."""
    daemons.socket = roots_directory / "l.sock"
    return {"wrapper": machine.few_capabilities()}


@pytest.mark.needs_root
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_the_owners_stale_socket_in_roots_directory_is_replaced(daemons, of_root, end):
    daemon = daemons.start("--vacuum=false", "--chmod-socket=660", wait=False, **of_root)
    daemon.wait_workers(2)
    daemon.send(end)
    daemon.wait()
    wait_until(lambda: not daemon.left_behind(), "the end of its workers")
    assert daemons.socket.is_socket()
    second = daemons.start("--vacuum=false", "--chmod-socket=660", name="second", wait=False,
                           **of_root)
    second.wait_workers(2)
    assert client.get(daemons.socket).status == 200


@pytest.mark.needs_root
def test_the_owners_live_socket_in_roots_directory_is_refused_with_75(daemons, of_root):
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(daemons.socket))
        other.listen(8)
        shutil.chown(daemons.socket, machine.APP_USER, machine.APP_GROUP)
        daemons.socket.chmod(0o660)
        status, _, err = daemons.run("--socket", daemons.socket, *daemons.accounts(), **of_root)
    assert status == 75, err
    assert daemons.socket.is_socket()


@pytest.mark.parametrize("kind", ["file", "directory", "fifo"])
def test_what_is_no_socket_is_refused_with_73_and_left_alone(daemons, kind):
    daemons.make_socket_directory()
    make = {"file": lambda p: p.write_text("precious"), "directory": lambda p: p.mkdir(),
            "fifo": os.mkfifo}[kind]
    make(daemons.socket)
    before = daemons.socket.stat()
    status, _, err = daemons.run("--socket", daemons.socket, *daemons.accounts())
    after = daemons.socket.stat()
    assert status == 73
    assert str(daemons.socket) in err
    assert (after.st_ino, after.st_mode, after.st_size) == (before.st_ino, before.st_mode,
                                                           before.st_size)


@pytest.mark.needs_root
def test_a_directory_one_may_not_write_is_refused(daemons, place):
    closed = place / "closed"
    closed.mkdir(mode=0o755)
    status, _, err = daemons.run("--socket", closed / "l.sock", user=machine.APP_USER)
    assert status == 77, err
    assert "Permission denied" in err and str(closed / "l.sock") in err


def test_the_backlog_is_as_configured(daemons):
    """ss shows a unix listener's backlog limit as its Send-Q."""
    daemons.start("--listen", "77")
    out = subprocess.run([machine.tool("ss"), "-Hlx", "src", str(daemons.socket)], check=True,
                         capture_output=True, text=True).stdout
    assert int(out.split()[3]) == 77


@pytest.mark.needs_root
@pytest.mark.parametrize("victim", ["socket", "lock", "log", "pid"])
@pytest.mark.parametrize("target", ["existing", "dangling"])
def test_a_planted_symlink_leads_root_nowhere(daemons, place, victim, target):
    """In a directory of uid's own, links to root's files at every path that the INI names."""
    home = place / "home"
    home.mkdir()
    treasure = place / "treasure"
    treasure.mkdir(mode=0o755)
    precious = treasure / "precious"
    if target == "existing":
        precious.write_text("precious")
        precious.chmod(0o644)
    paths = {"socket": home / "l.sock", "lock": home / "l.sock.lock", "log": home / "l.log",
             "pid": home / "l.pid"}
    paths[victim].symlink_to(precious)
    for path in (home, *[p for p in paths.values() if p.is_symlink()]):
        os.chown(path, *ids(machine.APP_USER, machine.APP_GROUP), follow_symlinks=False)

    words = ["--socket", paths["socket"], "--logto", paths["log"], "--pidfile", paths["pid"]]
    daemon = daemons.bare().start([*words, "--processes", "1", *daemons.accounts()])
    wait_until(lambda: daemon.process.poll() is not None or served(paths["socket"]),
               "an end or an answer")
    if daemon.process.poll() is None:
        assert daemon.stop() == 0

    left = sorted(p.name for p in treasure.iterdir())
    assert left == (["precious"] if target == "existing" else [])
    if target == "existing":
        found = precious.stat()
        assert (precious.read_text(), found.st_uid, mode_of(precious)) == ("precious", 0, 0o644)


def served(path):
    return path.is_socket() and not path.is_symlink() and client.answers(path)


@pytest.mark.needs_root
def test_a_symlinked_directory_is_no_way_into_roots(daemons, place):
    home, closed = place / "home", place / "closed"
    home.mkdir()
    closed.mkdir(mode=0o755)
    (home / "run").symlink_to(closed)
    for path in (home, home / "run"):
        os.chown(path, *ids(machine.APP_USER, machine.APP_GROUP), follow_symlinks=False)
    status, _, err = daemons.run("--socket", home / "run" / "l.sock", *daemons.accounts())
    assert status == 77, err
    assert list(closed.iterdir()) == []


def test_the_pid_file_holds_the_masters_pid_and_goes_with_it(daemons):
    path = daemons.make_socket_directory() / "lumos.pid"
    daemon = daemons.start("--pidfile", path)
    assert int(path.read_text()) == daemon.pid
    assert daemon.stop() == 0
    assert not path.exists()
