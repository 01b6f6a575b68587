# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wall clock jumps: a Pi without a battery learns the time from the network."""

import time
from pathlib import Path

import pytest
from frame import CpuShare, Result, case
from harness import client
from harness.load import Load
from harness.waiting import wait_until

MOST_CPU = 5.0


def faketime_library():
    """Debian's libfaketime, in the directory of the machine's architecture."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    assert found, "faketime is not installed: deploy/install-packages test"
    return found[0]


class WallClock:
    """What the processes' wall clock says; the monotonic clock goes on, as in a real change."""

    def __init__(self, place):
        self.file = place / "clock"
        self.set("+0")
        self.environment = {"LD_PRELOAD": str(faketime_library()), "FAKETIME_NO_CACHE": "1",
                            "FAKETIME_TIMESTAMP_FILE": str(self.file), "NO_FAKE_STAT": "1",
                            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}

    def set(self, offset):
        """As faketime(1) reads it: "+12y", "-1d"."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(offset + "\n", encoding="ascii")
        fresh.chmod(0o644)
        fresh.rename(self.file)


def year_of(address):
    return client.get(address).header("Date").split()[3]


@pytest.mark.parametrize("module", ["trial", "lumos"])
@case("the clock set to 2038 and back", must="no storm, no stall")
def test_jump(daemons, place, module):
    clock = WallClock(place)
    daemon = daemons.start("--disable-logging=true", "--harakiri", 5, "--max-worker-lifetime", 3600,
                           module=module, environment=clock.environment)
    workers = daemon.wait_workers(2)
    mark = len(daemon.log())
    years, shares, waits = [], [], []
    for offset in ("+12y", "+0", "-30y", "+0"):
        clock.set(offset)
        wait_until(lambda o=offset: o == "+0" or year_of(daemons.socket) != time.strftime("%Y"),
                   "the clock to be another", 5.0)
        years.append(year_of(daemons.socket))
        cpu = CpuShare([daemon.pid, daemon.spawner(), *workers])
        time.sleep(1.0)  # the span itself
        shares.append(cpu.share())
        with Load(daemons.socket, clients=2, total=500) as load:
            load.wait()
        waits.append(load.worst)
        assert not load.lost, load.lost
    lines = len(daemon.log()[mark:].splitlines())
    same = daemon.workers() == workers
    code = daemon.stop()
    return Result(f"years {', '.join(years)}; {max(shares):.1f} % CPU idle, the worst wait "
                  f"{max(waits) * 1000:.0f} ms, {lines} log lines, "
                  f"{'the same' if same else 'OTHER'} workers, exit {code}",
                  len(set(years)) == 3 and max(shares) < MOST_CPU and max(waits) < 1.0
                  and lines < 5 and same and code == 0)
