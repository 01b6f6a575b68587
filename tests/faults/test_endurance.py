# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A long time at half load: nothing grows."""

import statistics
import time

from frame import Result, case
from harness import procfs
from harness.load import Load
from harness.reloading import APPLICATION
from harness.waiting import wait_until

CLIENTS = 4
GROWTH = 0.01  # of the sum of PSS, from the first third to the last


def pss_kib(pids):
    """The sum of the proportional set sizes."""
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    return total


def descriptors(pids):
    return [len(procfs.open_files(pid)) for pid in pids]


def pace_of_half_load(address):
    """Seconds that each client has to rest, so that half as many requests come as can."""
    with Load(address, clients=CLIENTS) as load:
        time.sleep(3.0)
    return CLIENTS * 3.0 / load.done


@case("30 minutes at half load, through nginx (uwsgi_pass)",
      must="0 lost, PSS grows by < 1 %, descriptors constant", long=True)
def test_endurance(site, nginx):
    daemon = site.start(APPLICATION)
    workers = daemon.wait_workers(2)
    pids = [daemon.pid, daemon.spawner(), *workers]
    nginx.start(site.address)
    pace = pace_of_half_load(nginx.uwsgi)
    procfs.settle(pids)
    before = descriptors(pids)
    sizes = []
    end = time.monotonic() + 1800.0
    with Load(nginx.uwsgi, clients=CLIENTS, pace=pace) as load:
        while time.monotonic() < end:
            time.sleep(10.0)
            sizes.append(pss_kib(pids))
    wait_until(lambda: descriptors(pids) == before, "the descriptors of the start")
    third = len(sizes) // 3
    first, last = statistics.median(sizes[:third]), statistics.median(sizes[-third:])
    return Result(f"{len(load.lost)} of {load.done} lost; PSS {first / 1024:.2f} MiB in the first "
                  f"third, {last / 1024:.2f} MiB in the last; descriptors {before} as before",
                  not load.lost and last < first * (1 + GROWTH)
                  and daemon.workers() == workers)
