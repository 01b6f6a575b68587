# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who the processes are: the uid and gid of the INI, without any way back."""

import os

import pytest
from harness import client, machine, procfs
from harness.daemon import ids
from harness.python import HELLO, Project

pytestmark = pytest.mark.needs_root

NOTHING = 0
KEPT = {0: "CHOWN", 5: "KILL", 6: "SETGID", 7: "SETUID", 8: "SETPCAP"}


def capabilities(pid):
    status = procfs.status_of(pid)
    return {name: int(status[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd",
                                                     "CapAmb")}


@pytest.fixture(name="serving")
def fixture_serving(daemons):
    daemon = daemons.start(processes=5)
    daemon.wait_workers(5)
    return daemon


def test_workers_and_spawner_are_uid_and_gid_for_good(serving):
    uid, gid = ids(machine.APP_USER, machine.APP_GROUP)
    for pid in serving.children():
        status = procfs.status_of(pid)
        assert status["Uid"].split() == [str(uid)] * 4
        assert status["Gid"].split() == [str(gid)] * 4
        assert status["NoNewPrivs"] == "1"
        assert set(capabilities(pid).values()) == {NOTHING}


@pytest.mark.parametrize("module", ["lumos", "trial"])
def test_the_spawner_has_one_thread_when_it_has_loaded(daemons, module):
    """What another thread holds, a lock or a buffer, would stay held in a forked worker."""
    daemon = daemons.start(module=module)
    daemon.wait_workers(2)
    assert procfs.status_of(daemon.spawner())["Threads"] == "1"


def test_the_spawner_has_one_thread_when_it_has_loaded_python(daemons, place):
    daemon = Project(daemons, place).start(HELLO, "--threads", 4)
    daemon.wait_workers(2)
    assert procfs.status_of(daemon.spawner())["Threads"] == "1"
    assert any(procfs.status_of(pid)["Threads"] != "1" for pid in daemon.workers())


def test_workers_have_the_groups_of_their_user(serving):
    expected = set(os.getgrouplist(machine.APP_USER, ids(machine.APP_USER, machine.APP_GROUP)[1]))
    for pid in serving.children():
        groups = set(map(int, procfs.status_of(pid)["Groups"].split()))
        assert groups == expected and 0 not in groups


def test_the_master_keeps_five_capabilities_and_no_more(serving):
    # Of what this machine lets root have at all.
    kept = sum(1 << bit for bit in KEPT) & capabilities(os.getpid())["CapPrm"]
    found = capabilities(serving.pid)
    assert {found[name] for name in ("CapEff", "CapPrm", "CapBnd")} == {kept}
    assert found["CapInh"] == found["CapAmb"] == NOTHING


def test_the_master_has_no_supplementary_group(serving):
    assert procfs.status_of(serving.pid)["Groups"].split() == []


def test_workers_hold_no_descriptor_of_roots(serving):
    """Listening socket, pipes, the log and memory that the master gave: no file, no directory."""
    for pid in serving.workers():
        for target in procfs.open_files(pid):
            assert not target.startswith("/") or target.startswith(("/dev/", "/memfd:")) \
                or target == str(serving.log_path), target


def test_uid_alone_takes_the_users_own_group(daemons):
    daemon = daemons.start("--uid", machine.APP_USER, accounts=[])
    uid, gid = ids(machine.APP_USER, "nogroup")
    for pid in daemon.wait_workers(2):
        status = procfs.status_of(pid)
        assert (status["Uid"].split()[0], status["Gid"].split()[0]) == (str(uid), str(gid))


def test_as_root_without_uid_it_warns(daemons):
    daemon = daemons.start(accounts=[])
    assert "warning lumos.master: the application runs as root: set uid and gid" in daemon.log()
    assert client.get(daemons.socket).status == 200


def test_an_ordinary_user_serves_for_itself(daemons, place):
    directory = daemons.make_socket_directory()
    daemon = daemons.start(accounts=[], user=machine.APP_USER, directory=place)
    uid = ids(machine.APP_USER, machine.APP_GROUP)[0]
    for pid in (daemon.pid, *daemon.children()):
        assert procfs.status_of(pid)["Uid"].split() == [str(uid)] * 4
    assert daemon.stop() == 0
    assert not (directory / "lumos.sock").exists()


def test_an_ordinary_user_stays_itself_and_is_told(daemons, place):
    """The tutorial's ini, tried by hand by its owner: uid needs root, serving does not."""
    daemon = daemons.start(accounts=["--uid", "www-data"], user=machine.APP_USER, directory=place)
    uid = ids(machine.APP_USER, machine.APP_GROUP)[0]
    daemon.wait_workers(2)
    for pid in daemon.children():
        assert procfs.status_of(pid)["Uid"].split() == [str(uid)] * 4
    assert "www-data" in daemon.log() and "root" in daemon.log()
