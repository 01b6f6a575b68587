# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each step out of root's rights may be refused by the system: then nothing is served (strace)."""

import re

import pytest
from harness import machine
from harness.daemon import run_lumosd
from harness.webserver import free_port

pytestmark = pytest.mark.needs_root

# What is refused, or reported as done without being done; a word of what is said.
REFUSALS = {
    "setgid": ("setgid:error=EPERM", "setgid"),
    "setgroups": ("setgroups:error=EPERM", "setgroups"),
    "setuid": ("setuid:error=EPERM", "setuid"),
    "setuid that lies": ("setuid:retval=0", "another user"),
    "setgid that lies": ("setgid:retval=0", "another group"),
    "capset": ("capset:error=EPERM", "capset"),
    "capget": ("capget:error=EINVAL", "capget"),
    "getresuid": ("getresuid:error=EFAULT", "getresuid"),
    "reading the bounding set": ("prctl:error=EPERM:when=20", "bounding set"),
}

# The spawner's own steps, and one that the master takes first. strace tells the operations of
# prctl(2) apart by their number alone.
OPERATIONS = {
    "PR_SET_NO_NEW_PRIVS": ("spawner", "NO_NEW_PRIVS"),
    "PR_SET_DUMPABLE": ("spawner", "DUMPABLE"),
    "PR_SET_PDEATHSIG": ("spawner", "PDEATHSIG"),
    "PR_CAPBSET_DROP": ("master", "bounding set"),
}

# With few calls of its own the master is through when the spawner comes to those steps.
FEW_CAPABILITIES = machine.few_capabilities()


def refused(daemons, place, inject, wrapper=()):
    """A lumosd that is refused something: what it said. It must not serve."""
    daemons.make_socket_directory()
    status, _, said = daemons.run(
        "--module", "lumos", "--socket", daemons.socket, *daemons.accounts(), seconds=60.0,
        wrapper=[*wrapper, machine.tool("strace"), "-f", "-o", str(place / "strace.log"), "-e",
                 f"inject={inject}"])
    assert status == 77, said
    assert "serving on" not in said
    assert not daemons.socket.exists()
    return said


@pytest.mark.parametrize("case", REFUSALS)
def test_a_refused_step_ends_the_start(daemons, place, case):
    inject, word = REFUSALS[case]
    assert word in refused(daemons, place, inject)


def prctl_calls(program, place, wrapper):
    """What each process asks of prctl(2) up to the load, in order; the master's first."""
    log = place / "prctl"
    # An application that does not load, so that it ends by itself after all of them.
    run_lumosd(program, ["--module", "/nowhere.so", "--http-socket", f"127.0.0.1:{free_port()}",
                         "--uid", machine.APP_USER, "--gid", machine.APP_GROUP], place,
               wrapper=[*wrapper, machine.tool("strace"), "-f", "-o", str(log), "-e",
                        "trace=prctl"])
    calls = {}
    for line in log.read_text().splitlines():
        found = re.match(r"(\d+) +prctl\((PR_[A-Z_]+)", line)
        if found:
            calls.setdefault(found[1], []).append(found[2])
    return list(calls.values())


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_refused_operation_of_prctl_ends_the_start(daemons, place, operation):
    who, word = OPERATIONS[operation]
    wrapper = FEW_CAPABILITIES if who == "spawner" else []
    master, spawner = prctl_calls(daemons.build.program, place, wrapper)
    own = spawner if who == "spawner" else master
    number = own.index(operation) + 1
    assert who == "master" or len(master) < number
    assert word in refused(daemons, place, f"prctl:error=EPERM:when={number}", wrapper)
