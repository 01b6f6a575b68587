# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the settings service must not lose: kills, full and read-only disks, nonsense."""

import os
import random
import signal
import subprocess
from xml.etree import ElementTree

import pytest

from conftest import needs_root
from harness import machine
from harness.bus import SETTINGS
from harness.waiting import wait_until
from test_settings import START, fixture_service  # noqa: F401  pylint: disable=unused-import

CHANGED = START.replace("processes = 2", "processes = 4")


def service_pid(service):
    service.bus.property("ETag")
    [pid] = service.bus.answer("GetConnectionUnixProcessID", "s", SETTINGS,
                               service="org.freedesktop.DBus", path="/org/freedesktop/DBus")
    return pid


def call_and_kill_at(service, syscall, count):
    """True when the service was killed at its so-manieth syscall during a change."""
    pid = service_pid(service)
    with open(service.place / "strace.log", "wb") as log:
        tracer = subprocess.Popen(
            # The one thread that writes: strace hangs on the others of a killed process.
            [machine.tool("strace"), "-p", str(pid), "-e", f"trace={syscall}", "-e",
             f"inject={syscall}:signal=KILL:when={count}"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        wait_until(lambda: b"attached" in (service.place / "strace.log").read_bytes()
                   or tracer.poll() is not None, "strace is attached")
        assert tracer.poll() is None, (service.place / "strace.log").read_text()
        # Whoever is killed later than its answer was not killed during the change.
        return service.bus.call("SetProcesses", "ub", 4, "false").returncode != 0
    finally:
        if tracer.poll() is None:
            tracer.send_signal(signal.SIGINT)
        tracer.wait(timeout=30)


@pytest.mark.parametrize("syscall", ["openat", "write", "fchmod", "fsync", "rename"])
def test_a_kill_at_any_step_leaves_the_old_or_the_new_file(service, syscall):
    killed = 0
    for count in range(1, 100):
        service.file.write_text(START)
        if not call_and_kill_at(service, syscall, count):
            break
        killed += 1
        assert service.file.read_text() in (START, CHANGED), f"torn at {syscall} {count}"
        wait_until(lambda: not service.is_running(), "the killed service is gone")
        assert service.bus.property("Processes") in (2, 4)
        left = [name for name in os.listdir(service.file.parent) if name != "lumos.ini"]
        assert not left, f"left behind by a kill at {syscall} {count}: {left}"
    print(killed, "kills at", syscall)
    assert killed > 0, f"no {syscall} was seen during the change"
    assert service.file.read_text() == CHANGED


def mounted(service, mount):
    """The service sees its directory as mount makes it; nobody else does."""
    script = service.place / "mounted.sh"
    script.write_text(f"#!/bin/sh -e\ncd {service.file.parent}\n{mount}\nexec \"$@\"\n")
    script.chmod(0o755)
    service.activate(wrapper=f"{machine.tool('unshare')} -m {script}")


def written(service):
    """The file as the service sees it."""
    return service.bus.answer("GetText", "b", "false")[0]


@needs_root
def test_a_full_disk_is_told_and_nothing_is_lost(service):
    mounted(service, "cp lumos.ini ../kept\n"
                     "mount -t tmpfs -o size=16k,mode=755 none .\ncd ../lumos\n"
                     "cp ../kept lumos.ini\ndd if=/dev/zero of=filler bs=1k 2>/dev/null || true")
    refused = service.bus.call("SetProcesses", "ub", 4, "false")
    assert refused.returncode != 0 and "No space left" in refused.stderr, refused.stderr
    assert "df -h" in refused.stderr
    assert written(service) == START


@needs_root
def test_a_read_only_etc_is_told_and_nothing_is_lost(service):
    mounted(service, "mount --bind . .\nmount -o remount,bind,ro .\ncd ../lumos")
    assert service.bus.property("Writable") is False
    refused = service.bus.call("SetProcesses", "ub", 4, "false")
    assert refused.returncode != 0 and "Read-only file system" in refused.stderr, refused.stderr
    assert written(service) == START


def methods_of(service):
    """Name and signature of each method."""
    [xml] = service.bus.answer("Introspect", interface="org.freedesktop.DBus.Introspectable")
    methods = ElementTree.fromstring(xml).findall(f"interface[@name='{SETTINGS}']/method")
    return [(method.get("name"),
             "".join(arg.get("type") for arg in method.findall("arg")
                     if arg.get("direction") != "out")) for method in methods]


def nonsense(rng, kind):
    """Words for busctl: a value of a type."""
    words = ["", "-", "0", "lumos", "processes", "../../etc/passwd", "%d$(HOME)@(/etc/shadow)",
             "é\n\t\x01", "x" * 70000, "[lumos]\nprocesses = 1\n[", "= =", "four"]
    if kind == "b":
        return [rng.choice(["true", "false"])]
    if kind == "u":
        return [str(rng.choice([0, 1, 7, 8, 4294967295]))]
    if kind == "a{sv}":
        pairs = rng.choice([[], ["k", "s", "x"], ["processes", "d", "1.5"], ["env", "as", "0"],
                            ["processes", "a{sv}", "1", "a", "v", "u", "1"],
                            ["module", "v", "v", "v", "s", "x"], ["site-listen", "as", "2", "1", "2"],
                            ["chmod-socket", "(ss)", "a", "b"]])
        return ["1", *pairs] if pairs else ["0"]
    return [rng.choice(words)]


def split_signature(signature):
    parts, rest = [], signature
    while rest:
        part = "a{sv}" if rest.startswith("a{sv}") else rest[0]
        parts.append(part)
        rest = rest[len(part):]
    return parts


@pytest.mark.parametrize("user", [None, pytest.param(machine.APP_USER, marks=needs_root)])
def test_nonsense_is_refused_and_the_service_lives_on(service, user):
    rng = random.Random(20)
    pid = service_pid(service)
    methods = methods_of(service)
    assert len(methods) > 15
    answers = []
    for name, signature in methods:
        for _ in range(6):
            parts = split_signature(signature)
            values = [word for part in parts for word in nonsense(rng, part)]
            answers.append(service.bus.call(name, *([signature] if signature else []), "--",
                                            *values, user=user))
        for wrong in (["s", "x"], ["v", "v", "s", "x"], ["(sv)", "a", "u", "1"], ["ad", "0"]):
            answers.append(service.bus.call(name, *wrong, user=user))
    # busctl itself refuses some; most must have reached the service.
    reached = [a for a in answers if a.returncode == 0 or a.stderr.startswith("Call failed")]
    print(len(reached), "of", len(answers), "calls were answered")
    assert len(reached) > len(answers) * 3 / 4
    assert service_pid(service) == pid
    if user:
        assert service.file.read_text() == START
    else:  # this user may write: what is there now is still a valid file
        problems = service.bus.property("Problems")
        assert not [p for p in problems if p[0] & 15 == 3], problems
