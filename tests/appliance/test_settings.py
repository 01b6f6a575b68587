# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""org.lumosd.Settings1 under the real systemd, bus and polkit: what it tells, stands and survives."""

import re

import pytest
from bus import MANAGER, REFUSED, SETTINGS, call, fails, get
from harness.waiting import wait_until

INI = "/etc/lumos/lumos.ini"
UNIT = "lumos-settings.service"
HISTORY = "/var/lib/lumos/history/lumos"
LINK = "/etc/nginx/sites-enabled/lumos"


@pytest.fixture(name="watching")
def fixture_watching(lumos):
    """What the service says has changed, as text that grows."""
    lumos.run("lumosctl", "site", "off", check=False)
    get(lumos, SETTINGS, "ETag")
    lumos.run("systemd-run", "--quiet", "--collect", "--unit=watching", "-p",
              "StandardOutput=truncate:/run/watching", "gdbus", "monitor", "--system", "-d",
              SETTINGS[0], "-o", SETTINGS[1])
    wait_until(lambda: "is owned by" in lumos.run("cat", "/run/watching", check=False).stdout,
               "gdbus watches")
    yield lambda: lumos.read("/run/watching")
    lumos.run("systemctl", "stop", "watching")
    lumos.run("lumosctl", "site", "off", check=False)


def test_whether_the_site_is_on_is_a_property(lumos, watching):
    """Whoever switches it: the service, or a person by hand."""
    assert get(lumos, SETTINGS, "SiteEnabled") == "false"
    call(lumos, SETTINGS, "SetSiteEnabled", "bb", "true", "false")
    assert get(lumos, SETTINGS, "SiteEnabled") == "true"
    wait_until(lambda: "'SiteEnabled': <true>" in watching(), "the change is told")
    lumos.path(LINK).unlink()
    wait_until(lambda: "'SiteEnabled': <false>" in watching(), "the change by hand is told")
    assert get(lumos, SETTINGS, "SiteEnabled") == "false"


def test_who_nginx_is_is_a_property(lumos):
    configuration = lumos.path("/etc/nginx/nginx.conf")
    text = configuration.read_text()
    try:
        assert get(lumos, SETTINGS, "NginxUser") == '"www-data"'
        configuration.write_text(text.replace("user www-data;", "user pi;"))
        assert get(lumos, SETTINGS, "NginxUser") == '"pi"'
        configuration.unlink()
        assert get(lumos, SETTINGS, "NginxUser") == '""', "there is no nginx"
    finally:
        configuration.write_text(text)


def start_afresh(lumos):
    """The service's pid after a start; as often as a test likes."""
    lumos.run("systemctl", "reset-failed", UNIT, check=False)
    get(lumos, SETTINGS, "ETag")
    return lumos.unit("MainPID", UNIT)


def traced(lumos, inject=()):
    """The system calls of one SetProcesses, and whether it was answered.

    Each time without a history: a full one takes other calls than one with room.
    """
    lumos.run("systemctl", "stop", UNIT)
    lumos.run("rm", "-rf", "/run/tracing", HISTORY)
    pid = start_afresh(lumos)
    lumos.run("systemd-run", "--quiet", "--collect", "--unit=tracing", "strace", "-p", pid,
              "-o", "/run/tracing", *inject)
    wait_until(lambda: lumos.status(pid)["TracerPid"] != "0", "strace is attached")
    said = call(lumos, SETTINGS, "SetProcesses", "ub", "4", "false", check=False)
    lumos.run("systemctl", "stop", "tracing", check=False)
    lines = [line for line in lumos.read("/run/tracing").splitlines()
             if re.match(r"[a-z0-9_]+\(", line)]
    return lines, said.returncode == 0


def write_in(lines):
    """From the first temporary file of the change to the last call that is about its files."""
    first = next(n for n, line in enumerate(lines) if ".lumos-new" in line)
    moved = max(n for n, line in enumerate(lines) if line.startswith("rename"))
    last = next(n for n in range(moved, len(lines)) if lines[n].startswith("fsync("))
    return first, last


def killed(lumos, name, count, old, new):
    """Kills the service as it enters its COUNTth call NAME; which call of the write that was, or None,
    and whether the change was answered, since no kill came before that."""
    lumos.write(INI, old)
    cut, is_answered = traced(lumos, ("-e", f"inject={name}:signal=KILL:when={count}"))
    text = lumos.read(INI)
    assert text in (old, new), f"torn at {name} {count}"
    assert text == new or not is_answered
    start_afresh(lumos)
    assert get(lumos, SETTINGS, "Processes") == ("5" if text == old else "4")
    assert lumos.out("find", "/etc/lumos", "/var/lib/lumos", "-name", "*lumos-new") == ""
    assert lumos.out("stat", "-c", "%U:%G %a", INI) == "root:lumos 640"
    start = next((n for n, line in enumerate(cut) if ".lumos-new" in line), None)
    return None if is_answered or start is None else len(cut) - 1 - start, is_answered


def test_a_kill_at_every_syscall_of_the_write_loses_nothing(lumos):
    """Killed as it enters each one; found is the old text or the new one, and the next call works."""
    old = lumos.read(INI)
    new = old.replace("processes = 5\n", "processes = 4\n")
    lines, is_answered = traced(lumos)
    assert is_answered and lumos.read(INI) == new
    first, last = write_in(lines)
    names = [line.split("(")[0] for line in lines]
    left = dict(enumerate(names[first:last + 1]))
    # How many there are before the write is not the same each time, least of all of write(), which
    # wakes up threads too: what a round has missed is tried anew.
    for fewer in (5, 15, 30, 60):
        for name in sorted(set(left.values())):
            before = names[:first].count(name)
            for count in range(max(1, before - fewer), 200):
                place, is_answered = killed(lumos, name, count, old, new)
                left.pop(place, None)
                if is_answered:  # whoever is killed later is not killed during the change
                    break
    assert not left, (left, names[first:last + 1])
    for entry in re.findall(r'"(\d{8}[^"]*)"', call(lumos, SETTINGS, "ListHistory").stdout):
        call(lumos, SETTINGS, "GetHistoryText", "sb", entry, "false")


@pytest.fixture(name="restless")
def fixture_restless(lumos):
    """The service leaves a second after the last call."""
    program = lumos.out("systemctl", "cat", UNIT).partition("ExecStart=")[2].split("\n")[0]
    lumos.write(f"/run/systemd/system/{UNIT}.d/restless.conf",
                "[Unit]\nStartLimitIntervalSec=0\n"
                f"[Service]\nExecStart=\nExecStart={program} --idle 1\n")
    lumos.run("systemctl", "daemon-reload")
    lumos.run("systemctl", "stop", UNIT)
    yield lumos
    lumos.run("rm", "-r", f"/run/systemd/system/{UNIT}.d")
    lumos.run("systemctl", "daemon-reload")
    lumos.run("systemctl", "stop", UNIT)


def test_no_call_is_lost_across_the_idle_exit(restless):
    """Calls that come as the service leaves, from 20 ms before to 20 ms after its second is over."""
    cursor = restless.since()
    settings = " ".join(SETTINGS)
    said = restless.shell(
        "set -e\nfor count in {1..40}; do\n"
        f"  busctl call {settings} SetProcesses ub $count false >/run/answer\n"
        f"  busctl get-property {settings} ETag >/run/etag\n"
        "  cmp /run/answer /run/etag\n"
        f"  grep -qx \"processes = $count\" {INI}\n"
        "  sleep $(printf 0.%03d $((959 + count)))\n"
        "done", seconds=300, check=False)
    assert said.returncode == 0, said.stdout + said.stderr + restless.journal(cursor, unit=UNIT)
    starts = restless.journal(cursor, unit=UNIT).count("Started")
    print(starts, "starts for 40 changes")
    # Some came before the exit, some after it.
    assert 3 < starts
    assert restless.unit("Result", UNIT) == "success"


def test_a_client_that_leaves_while_polkit_asks_changes_nothing(lumos):
    before = lumos.read(INI)
    pid = start_afresh(lumos)
    said = lumos.out("python3", "/opt/tests/leave.py", user="pi").splitlines()
    assert said == ["asked for org.lumosd.settings1.configure", "left", "the question is withdrawn"]
    assert lumos.read(INI) == before
    call(lumos, SETTINGS, "SetProcesses", "ub", "4", "false")
    assert lumos.unit("MainPID", UNIT) == pid


@pytest.fixture(name="without_polkit")
def fixture_without_polkit(lumos):
    lumos.run("systemctl", "mask", "--quiet", "--runtime", "--now", "polkit")
    yield lumos
    lumos.run("systemctl", "unmask", "--quiet", "--runtime", "polkit")


def test_without_polkit_only_root_may_write(without_polkit):
    lumos = without_polkit
    before = lumos.read(INI)
    for (service, path, interface), call_of in ((SETTINGS, ("SetProcesses", "3", "true")),
                                                (MANAGER, ("Reload", "true"))):
        said = lumos.run("gdbus", "call", "--system", "-d", service, "-o", path, "-m",
                         f"{interface}.{call_of[0]}", *call_of[1:], user="pi", check=False)
        assert said.returncode != 0 and "only root may do that" in said.stderr, said
    assert lumos.read(INI) == before
    call(lumos, SETTINGS, "SetProcesses", "ub", "3", "true")
    call(lumos, MANAGER, "Reload", "b", "true")
    lumos.wait_workers(3)


WRONG = [("SetProcesses", "s", "x"), ("SetProcesses",), ("SetProcesses", "ubu", "1", "false", "1"),
         ("SetSocketMode", "ub", "660", "false"), ("SetOption", "ssss", "a", "b", "c", "d"),
         ("Apply", "a{ss}sub", "1", "processes", "2", "", "0", "false"), ("Apply", "v", "s", "x"),
         ("Validate", "a(sv)", "1", "processes", "s", "2"), ("Diagnose", "s", "y" * 4000),
         ("Reload", "s", "x"), ("SetWorkers", "sb", "2", "false"), ("GetStats", "u", "1"),
         ("NoSuchMethod",), ("N" * 255, "s", "z" * 4000)]


@pytest.mark.parametrize("user", ["nobody", "root"])
@pytest.mark.parametrize("target, unit", [(SETTINGS, UNIT), (MANAGER, "lumos.service")])
def test_a_wrong_signature_is_an_error_and_at_most_one_line(lumos, target, unit, user):
    lumos.wait_workers(5)
    get(lumos, target, "Version")
    before, pid, cursor = lumos.read(INI), lumos.unit("MainPID", unit), lumos.since()
    for words in WRONG:
        said = fails(lumos, target, *words, user=user)
        assert "Call failed" in said and REFUSED not in said, (words, said)
    lines = [line for line in lumos.journal(cursor, unit=unit, output="cat").splitlines()
             if line != "-- No entries --"]
    print(len(lines), "lines for", len(WRONG), "calls")
    assert len(lines) <= len(WRONG) and max(map(len, lines), default=0) < 1000, lines
    assert (lumos.unit("MainPID", unit), lumos.read(INI)) == (pid, before)
