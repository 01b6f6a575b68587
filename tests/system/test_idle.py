# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An idle server sleeps: no timer, no tick, no herd."""

import time

import pytest
from harness import client, procfs
from harness.python import HELLO, Project

pytestmark = pytest.mark.timing

SECONDS = 20.0


@pytest.mark.parametrize("watched", [[], ["--harakiri", 60, "--reload-on-rss", 512,
                                          "--max-requests", 5000],
                                     ["--stats", "run/stats.sock", "--metrics", "/metrics"]])
def test_no_process_wakes_up_in_20_seconds(daemons, watched):
    daemon = daemons.start("--disable-logging=true", *watched, processes=5)
    daemon.wait_workers(5)
    for _ in range(20):
        assert client.get(daemons.socket).status == 200
    assert wakeups([daemon.pid, *daemon.children()]) == {}


def test_no_process_wakes_up_for_python(daemons, place):
    """With one thread in each worker and with several, side by side."""
    project = Project(daemons, place)
    everybody = []
    for threads in (1, 4):
        socket = daemons.make_socket_directory() / f"{threads}.sock"
        daemon = project.start(HELLO, "--disable-logging=true", "--threads", threads, processes=3,
                               socket=socket, name=f"lumosd-{threads}")
        daemon.wait_workers(3)
        for _ in range(20):
            assert client.get(socket).text == "hello"
        everybody += [daemon.pid, *daemon.children()]
    assert wakeups(everybody) == {}


def wakeups(everybody):
    """How often processes have woken up in that time: those that did."""
    procfs.settle(everybody)
    before = {pid: procfs.voluntary_switches(pid) for pid in everybody}
    # The one place where time itself is what is measured.
    time.sleep(SECONDS)
    after = {pid: procfs.voluntary_switches(pid) for pid in everybody}
    return {f"{pid} {procfs.command_line(pid)}": after[pid] - before[pid]
            for pid in everybody if after[pid] != before[pid]}
