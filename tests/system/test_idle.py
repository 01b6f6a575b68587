# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An idle server sleeps: no timer, no tick, no herd."""

import time

from harness import client, procfs

SECONDS = 20.0


def test_no_process_wakes_up_in_20_seconds(daemons):
    daemon = daemons.start("--disable-logging=true", processes=5)
    daemon.wait_workers(5)
    for _ in range(20):
        assert client.get(daemons.socket).status == 200
    everybody = [daemon.pid, *daemon.children()]
    settle(everybody)
    before = {pid: procfs.voluntary_switches(pid) for pid in everybody}
    # The one place where time itself is what is measured.
    time.sleep(SECONDS)
    after = {pid: procfs.voluntary_switches(pid) for pid in everybody}
    woken = {f"{pid} {procfs.command_line(pid)}": after[pid] - before[pid]
             for pid in everybody if after[pid] != before[pid]}
    assert woken == {}


def settle(pids, quiet=2.5, seconds=15.0):
    """Until nobody has woken for a while: closing connections and timers run out."""
    deadline = time.monotonic() + seconds
    last = None
    since = time.monotonic()
    while time.monotonic() - since < quiet and time.monotonic() < deadline:
        now = [procfs.voluntary_switches(pid) for pid in pids]
        if now != last:
            last, since = now, time.monotonic()
        time.sleep(0.05)
