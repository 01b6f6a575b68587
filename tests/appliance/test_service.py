# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""systemctl start, stop, reload, restart, enable, disable, status; and what the journal says."""

import re

import pytest
from conftest import configure
from harness.waiting import wait_until


def is_active(lumos):
    return lumos.run("systemctl", "is-active", "lumos", check=False).stdout.strip()


def test_stop_and_start(lumos):
    lumos.run("systemctl", "stop", "lumos")
    assert is_active(lumos) == "inactive"
    assert not lumos.path("/run/lumos/lumos.sock").exists()
    assert lumos.path("/run/lumos").is_dir(), "the other applications' sockets are there"
    lumos.run("systemctl", "start", "lumos")
    assert is_active(lumos) == "active"
    assert lumos.path("/run/lumos/lumos.sock").is_socket()


def test_reload_takes_the_file_anew(site):
    master = site.unit("MainPID")
    site.wait_workers(5)
    configure(site, processes=2)
    site.run("systemctl", "reload", "lumos")
    wait_until(lambda: len(site.workers()) == 3, "two workers and their spawner", 20)
    assert site.unit("MainPID") == master
    assert site.get("http://127.0.0.1/")[0] == 200


def test_reload_with_a_mistake_keeps_serving(site):
    configure(site, processes="five")
    assert site.run("systemctl", "reload", "lumos", check=False).returncode != 0
    wait_until(lambda: "the last reload failed" in site.unit("StatusText"),
               "the failure in the status", 20)
    assert 'lumos.ini:24:13: error: "five"' in site.journal()
    assert site.get("http://127.0.0.1/")[0] == 200


def test_restart(site):
    master = site.unit("MainPID")
    site.run("systemctl", "restart", "lumos")
    assert site.unit("MainPID") != master
    assert site.get("http://127.0.0.1/")[0] == 200


def test_enable_and_disable(lumos):
    lumos.run("systemctl", "disable", "lumos")
    assert lumos.run("systemctl", "is-enabled", "lumos", check=False).stdout.strip() == "disabled"
    lumos.run("systemctl", "enable", "lumos")
    assert lumos.out("systemctl", "is-enabled", "lumos") == "enabled"


def test_status_tells_that_it_serves(lumos):
    wait_until(lambda: "5/5 workers" in lumos.unit("StatusText"), "five workers in the status")
    said = lumos.out("systemctl", "status", "--no-pager", "lumos")
    assert 'Status: "5/5 workers' in said
    assert "man:lumosd(8)" in said


def test_how_much_it_logs_is_changed_by_systemctl(lumos):
    assert lumos.out("systemctl", "service-log-level", "lumos") == "info"
    lumos.run("systemctl", "service-log-level", "lumos", "debug")
    assert lumos.out("systemctl", "service-log-level", "lumos") == "debug"
    lumos.run("systemctl", "service-log-level", "lumos", "info")
    assert lumos.run("systemctl", "service-log-level", "lumos", "warning",
                     user="daemon", check=False).returncode != 0


def test_status_tells_why_it_does_not(flask):
    flask.write("/home/pi/Lumos/Lumos.py", "import flusk\n")
    cursor = flask.since()
    assert flask.run("systemctl", "restart", "lumos", check=False).returncode != 0
    said = flask.run("systemctl", "status", "--no-pager", "lumos", check=False).stdout
    flask.run("cp", "/opt/tutorial/Lumos.py", "/home/pi/Lumos/Lumos.py")
    assert is_active(flask) == "failed"
    assert flask.unit("NRestarts") == "0", "what a second try does not mend is tried once"
    assert "status=70" in said
    assert "No module named 'flusk'" in said
    assert "No module named 'flusk'" in flask.journal(cursor)


def test_another_application_beside_it(site):
    site.shell("sed 's,lumos.sock,camera.sock,' /etc/lumos/lumos.ini >/etc/lumos/camera.ini")
    site.run("systemctl", "start", "lumos@camera")
    assert site.out("stat", "-c", "%U:%G %a", "/etc/lumos/camera.ini") == "root:lumos 644"
    said = site.get("http://lumos/", "--unix-socket", "/run/lumos/camera.sock")
    site.run("systemctl", "stop", "lumos@camera")
    assert said[0] == 200
    assert site.get("http://127.0.0.1/")[0] == 200
    site.path("/etc/lumos/camera.ini").unlink()


def test_systemd_may_hold_the_socket(lumos):
    """lumos.socket: the first request starts lumosd, and the socket outlives it."""
    lumos.run("systemctl", "stop", "lumos")
    lumos.run("systemctl", "start", "lumos.socket")
    owner = lumos.out("stat", "-c", "%U:%G %a", "/run/lumos/lumos.sock")
    said = lumos.get("http://lumos/", "--unix-socket", "/run/lumos/lumos.sock")
    assert (owner, said[0]) == ("lumos:www-data 660", 200)
    lumos.run("systemctl", "stop", "lumos.service")
    is_there = lumos.path("/run/lumos/lumos.sock").is_socket()
    lumos.run("systemctl", "stop", "lumos.socket", "lumos.service")
    lumos.shell("rm -f /run/lumos/lumos.sock")
    assert is_there


@pytest.fixture(name="as_pi")
def fixture_as_pi(installed):
    """What pi types without root, with a service manager of pi's own."""
    installed.run("loginctl", "enable-linger", "pi")
    place = "/run/user/" + installed.out("id", "-u", "pi")
    wait_until(lambda: installed.path(f"{place}/bus").is_socket(), "pi's service manager")
    yield lambda *words: installed.run("env", f"XDG_RUNTIME_DIR={place}",
                                       f"DBUS_SESSION_BUS_ADDRESS=unix:path={place}/bus", *words,
                                       user="pi")
    installed.run("loginctl", "disable-linger", "pi")


def test_a_user_without_root_has_a_unit_too(as_pi, installed):
    socket = f"/run/user/{installed.out('id', '-u', 'pi')}/lumos/lumos.sock"
    installed.write("/home/pi/.config/lumos/lumos.ini",
                    "[lumos]\nmodule = lumos\nprocesses = 2\n"
                    f"socket = {socket}\n")
    installed.run("chown", "-R", "pi:pi", "/home/pi/.config")
    as_pi("systemctl", "--user", "start", "lumos")
    assert installed.get("http://lumos/healthz", "--unix-socket", socket)[0] == 200
    manager = ("org.lumosd.Server1", "/org/lumosd/Server1", "org.lumosd.Server1.Manager")
    assert as_pi("busctl", "--user", "get-property", *manager, "State").stdout == 's "running"\n'
    as_pi("busctl", "--user", "call", *manager, "SetWorkers", "ub", "1", "false")
    as_pi("systemctl", "--user", "reload", "lumos")
    as_pi("systemctl", "--user", "stop", "lumos")
    assert not installed.path(socket).exists()


def test_the_journal_is_readable(lumos):
    """One timestamp a line, severities that journalctl -p knows, nothing wrong in a good start."""
    cursor = lumos.since()
    lumos.run("systemctl", "restart", "lumos")
    lines = lumos.journal(cursor, output="cat").splitlines()
    assert any("serving on /run/lumos/lumos.sock" in line for line in lines), lines
    assert not [line for line in lines if re.match(r"<\d>|\d{4}-\d\d-\d\d|.*\d\d:\d\d:\d\d", line)]
    lumos.run("journalctl", "--sync")
    wrong = lumos.out("journalctl", "-o", "cat", "-u", "lumos", f"--after-cursor={cursor}",
                      "-p", "warning")
    assert wrong in ("", "-- No entries --")
