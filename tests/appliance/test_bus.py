# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts on the system bus: busctl and qdbus, polkit's refusals, the live socket."""

import pytest
from bus import MANAGER, QDBUS, REFUSED, SETTINGS, apply, call, fails, get
from harness.waiting import wait_until

INI = "/etc/lumos/lumos.ini"
SOCKET = "/run/lumos/lumos.sock"


def socket_now(lumos):
    return lumos.out("stat", "-c", "%U:%G %a", SOCKET)


def test_processes_change_the_file_and_then_the_workers(site):
    before = site.read(INI)
    site.wait_workers(5)
    said = call(site, SETTINGS, "SetProcesses", "ub", "3", "true").stdout
    assert site.read(INI) == before.replace("processes = 5\n", "processes = 3\n")
    assert said == f's {get(site, SETTINGS, "ETag")}\n'
    assert site.out("stat", "-c", "%U:%G %a", INI) == "root:lumos 640"
    call(site, MANAGER, "Reload", "b", "true")
    site.wait_workers(3)
    assert get(site, MANAGER, "RunningProcesses") == "3"
    assert "uid 0 changes lumos: processes=3" in site.journal(unit="lumos-settings.service")
    assert site.get("http://127.0.0.1/")[0] == 200


def test_the_same_with_qdbus(site):
    before = site.read(INI)
    site.run(QDBUS, "--system", *SETTINGS[:2], "org.lumosd.Settings1.SetProcesses", "2", "true")
    assert site.read(INI) == before.replace("processes = 5\n", "processes = 2\n")
    site.run(QDBUS, "--system", *MANAGER[:2], "org.lumosd.Server1.Manager.Reload", "true")
    site.wait_workers(2)
    assert site.out(QDBUS, "--system", *MANAGER[:2],
                    "org.lumosd.Server1.Manager.RunningProcesses") == "2"


@pytest.mark.parametrize("user", ["pi", "daemon"])
@pytest.mark.parametrize("interactive", ["true", "false"])
def test_an_ordinary_user_is_refused_and_nothing_changes(lumos, user, interactive):
    """Without an agent that could ask for a password."""
    lumos.wait_workers(5)
    before, workers = lumos.read(INI), lumos.workers()
    for target, method, *arguments in (
            (SETTINGS, "SetProcesses", "ub", "3", interactive),
            (SETTINGS, "SetOption", "sssb", "lumos", "module", "evil", interactive),
            (SETTINGS, "GetText", "b", interactive),
            (MANAGER, "Reload", "b", interactive),
            (MANAGER, "SetWorkers", "ub", "1", interactive)):
        assert refusal(lumos, user, target, method, *arguments) == REFUSED, method
    assert (lumos.read(INI), lumos.workers()) == (before, workers)
    assert get(lumos, SETTINGS, "Processes") == "5"


def test_qdbus_is_refused_with_the_same_name(lumos):
    before = lumos.read(INI)
    said = lumos.run(QDBUS, "--system", *SETTINGS[:2], "org.lumosd.Settings1.SetProcesses", "3",
                     "true", user="pi", check=False)
    assert said.returncode != 0 and REFUSED in said.stdout + said.stderr, said
    assert lumos.read(INI) == before


def refusal(lumos, user, target, method, *arguments):
    """The last word of the error's name, as gdbus tells it."""
    signature, *values = arguments
    words = [value if kind in "ub" else f"'{value}'" for kind, value in zip(signature, values)]
    said = lumos.run("gdbus", "call", "--system", "-d", target[0], "-o", target[1], "-m",
                     f"{target[2]}.{method}", *words, user=user, check=False)
    assert said.returncode != 0, said.stdout
    return said.stderr.split("GDBus.Error:", 1)[-1].split(":")[0].rsplit(".", 1)[-1]


def test_everybody_may_read(lumos):
    lumos.wait_workers(5)
    assert lumos.out("busctl", "get-property", *MANAGER, "State", user="daemon") == 's "running"'
    assert lumos.out("busctl", "get-property", *SETTINGS, "Processes", user="daemon") == "u 5"
    assert lumos.out("busctl", "call", *SETTINGS, "CanConfigure", user="daemon") == 's "challenge"'


def test_mode_and_owner_of_the_live_socket(site):
    """nginx is let in, shut out and let in again; Diagnose says so."""
    master = site.unit("MainPID")
    assert apply(site, chmod_socket="600")[1] == 1
    assert socket_now(site) == "lumos:www-data 600"
    assert site.get("http://127.0.0.1/")[0] == 502
    diagnosis = call(site, SETTINGS, "Diagnose").stdout
    assert '"socket.mode"' in diagnosis and "SetSocketMode" in diagnosis
    apply(site, chmod_socket="660")
    assert socket_now(site) == "lumos:www-data 660"
    wait_until(lambda: site.get("http://127.0.0.1/")[0] == 200, "nginx reaching the socket", 10)
    apply(site, chown_socket="lumos:lumos")
    assert socket_now(site) == "lumos:lumos 660"
    assert '"socket.group"' in call(site, SETTINGS, "Diagnose").stdout
    apply(site, chown_socket="lumos:www-data")
    assert site.get("http://127.0.0.1/")[0] == 200
    diagnosis = call(site, SETTINGS, "Diagnose").stdout
    assert '"socket.ok"' in diagnosis and '"workers.ok"' in diagnosis
    assert site.unit("MainPID") == master


def test_the_scripts_methods_change_mode_and_owner(site):
    assert "nginx (www-data) cannot connect" in call(
        site, SETTINGS, "Validate", "a{sv}", "1", "chmod-socket", "s", "0600").stdout
    call(site, SETTINGS, "SetSocketMode", "sb", "0600", "true")
    call(site, SETTINGS, "SetSocketOwner", "ssb", "lumos", "lumos", "true")
    call(site, MANAGER, "Reload", "b", "true")
    assert socket_now(site) == "lumos:lumos 600"
    call(site, SETTINGS, "SetSocketMode", "sb", "0660", "true")
    call(site, SETTINGS, "SetSocketOwner", "ssb", "lumos", "www-data", "true")
    call(site, MANAGER, "Reload", "b", "true")
    assert socket_now(site) == "lumos:www-data 660"
    assert site.get("http://127.0.0.1/")[0] == 200


def test_many_diagnoses_beside_a_switch_of_the_site_are_all_answered(site):
    """Each has nginx tested by the one unit, which systemd does not start twice at a time."""
    asking = [site.start("busctl", "call", *SETTINGS, "Diagnose") for _ in range(4)]
    call(site, SETTINGS, "ApplySite", "b", "true")
    for process in asking:
        assert "name." in process.communicate(timeout=60)[0]
    call(site, SETTINGS, "ApplySite", "b", "true")
    assert site.get("http://127.0.0.1/")[0] == 200


def test_a_broken_application_is_rolled_back(site):
    before = site.read(INI)
    said = fails(site, SETTINGS, "Apply", "a{sv}sub", "1", "module", "s", "no_such_module", "", "3",
                 "false")
    assert "no_such_module" in said
    assert site.read(INI) == before
    assert "no_such_module" in site.read("/etc/lumos/lumos.ini.rejected")
    site.wait_page("Lumos is serving this page")


def test_of_two_editors_the_second_is_told(lumos):
    etag = get(lumos, SETTINGS, "ETag").strip('"')
    call(lumos, SETTINGS, "SetProcesses", "ub", "4", "false")
    said = fails(lumos, SETTINGS, "Apply", "a{sv}sub", "1", "processes", "s", "2", etag, "0",
                 "false")
    assert "changed" in said
    assert get(lumos, SETTINGS, "Processes") == "4"


@pytest.fixture(name="small_disk")
def fixture_small_disk(lumos):
    """/etc/lumos on a file system of its own, 16 KiB."""
    text = lumos.read(INI)
    lumos.run("systemctl", "stop", "lumos-settings")
    lumos.run("mount", "-t", "tmpfs", "-o", "size=16k,mode=2750", "tmpfs", "/etc/lumos")
    lumos.shell("chgrp lumos /etc/lumos")
    lumos.write(INI, text)
    yield lumos
    lumos.run("systemctl", "stop", "lumos-settings")
    lumos.run("umount", "/etc/lumos")


def test_a_full_disk_changes_nothing(small_disk):
    before = small_disk.read(INI)
    small_disk.shell("cat /dev/zero >/etc/lumos/filler", check=False)
    said = fails(small_disk, SETTINGS, "SetProcesses", "ub", "2", "false")
    assert "No space left" in said, said
    assert small_disk.read(INI) == before
    small_disk.path("/etc/lumos/filler").unlink()
    call(small_disk, SETTINGS, "SetProcesses", "ub", "2", "false")
    assert "processes = 2\n" in small_disk.read(INI)
    assert sorted(path.name for path in small_disk.path("/etc/lumos").iterdir()) == ["lumos.ini"]


def test_a_read_only_etc_is_told(small_disk):
    small_disk.run("mount", "-o", "remount,ro", "/etc/lumos")
    assert get(small_disk, SETTINGS, "Writable") == "false"
    assert "ead-only" in fails(small_disk, SETTINGS, "SetProcesses", "ub", "2", "false")
