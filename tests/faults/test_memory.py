# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An application that leaks where memory is short."""

import configparser

import h11
import pytest
from cgroup import MemoryCgroup
from frame import Result, case
from harness import client, machine
from harness.load import Load
from harness.waiting import wait_until

SIZE = 64 << 20
UNIT = machine.HERE.parent.parent / "deploy" / "systemd" / "lumos.service.in"


@pytest.fixture(name="small")
def fixture_small(started):
    """Removed after the daemon in it has ended."""
    cgroup = MemoryCgroup(SIZE)

    class End:
        def log(self):
            return ""

        def end(self):
            cgroup.remove()
    started.append(End())
    return cgroup


def oom_policy():
    unit = configparser.ConfigParser(interpolation=None, strict=False)
    unit.read(UNIT)
    return unit["Service"]["OOMPolicy"]


@case("64 MiB of memory (cgroup), a leaking application", must="only that worker dies")
def test_leak(daemons, small):
    daemon = daemons.start("--disable-logging=true", module="trial", wrapper=small.wrapper)
    workers = daemon.wait_workers(2)
    spawner = daemon.spawner()
    with client.Http(daemons.socket) as http:
        # Kept alive: it goes to one worker all the time.
        victim = int(http.request("/worker").text.split()[1])
        asked = 0
        try:
            while asked < 100:
                http.request("/leak?1")
                asked += 1
        except (OSError, h11.RemoteProtocolError):
            pass  # it has died upon this one
    wait_until(lambda: victim not in daemon.workers() and len(daemon.workers()) == 2,
               f"a replacement:\n{daemon.log()}")
    now = daemon.wait_workers(2)
    statuses = {client.get(daemons.socket).status for _ in range(20)}
    survivors = len(set(workers) & set(now))
    return Result(f"after {asked} MiB {small.kills()} killed, {survivors} of {len(workers)} workers "
                  f"stayed, then {statuses}; the unit's OOMPolicy={oom_policy()}",
                  small.kills() == 1 and survivors == 1 and spawner == daemon.spawner()
                  and statuses == {200} and oom_policy() == "continue")


@case("64 MiB of memory (cgroup), a leaking application, reload-on-rss", must="0 lost")
def test_reload_on_rss(daemons, small, nginx):
    limit = 24
    daemon = daemons.start("--disable-logging=true", "--reload-on-rss", limit, module="trial",
                           wrapper=small.wrapper)
    before = set(daemon.wait_workers(2))
    nginx.start(daemons.socket)
    with Load(nginx.http, clients=4, target="/leak?1", pace=0.05) as load:
        wait_until(lambda: not before & set(daemon.workers()), f"new workers:\n{daemon.log()}", 30.0)
        wait_until(lambda mark=load.done: load.done > mark + 50, "load that goes on", 30.0)
    return Result(f"{len(load.lost)} of {load.done} lost, {small.kills()} killed, "
                  f"{daemon.log().count('reload-on-rss')} replaced",
                  not load.lost and small.kills() == 0)
