# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand clients that only take up room, and twenty ordinary ones beside them."""

import subprocess
import time
from pathlib import Path

import pytest
from frame import Result, case, percentile
from harness import machine
from harness.load import Load
from harness.waiting import wait_until
from harness.webserver import free_port

COUNT = 1000
OTHERS = 20
LONGEST = 60  # seconds of an attack
PAGE = 4096

# slowhttptest(1): half a head, half a body, an answer that is hardly read.
ATTACKS = {
    "heads": ["-H", "-i", "2"],
    "bodies": ["-B", "-i", "2", "-s", "100000"],
    "readers": ["-X", "-k", "1", "-n", "5", "-z", "5", "-w", "512", "-y", "1024"],
}


def tcp_memory():
    """What the kernel holds for all TCP sockets, in bytes."""
    for line in Path("/proc/net/sockstat").read_text(encoding="ascii").splitlines():
        words = line.split()
        if words[0] == "TCP:":
            return int(words[words.index("mem") + 1]) * PAGE
    raise AssertionError("no TCP in /proc/net/sockstat")


def established(port):
    """How many connections a server has on this port of 127.0.0.1."""
    here = f"0100007F:{port:04X}"
    rows = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    return sum(row.split()[1] == here and row.split()[3] == "01" for row in rows)


class Watch:
    """Until the slow clients have come and are gone again: what the kernel holds meanwhile."""

    def __init__(self, port, others):
        before = tcp_memory()
        self.most = self.most_memory = 0
        started = time.monotonic()
        while time.monotonic() - started < LONGEST:
            count = established(port) - others
            self.most = max(self.most, count)
            self.most_memory = max(self.most_memory, tcp_memory() - before)
            if self.most >= COUNT and count <= 0:
                break
            time.sleep(0.2)
        self.seconds = time.monotonic() - started


@pytest.mark.parametrize("attack", ATTACKS)
@case("1,000 slow clients (slowhttptest -H, -B, -X), 20 ordinary ones beside",
      must="p99 < 100 ms, gone within 25 s, < 400 MiB for TCP")
def test_slow(daemons, attack):
    port = free_port()
    daemon = daemons.start("--http-socket", f"127.0.0.1:{port}", "--disable-logging=true",
                           module="trial", processes=2)
    workers = daemon.wait_workers(2)
    # Ordinary ones that are just connecting anew are taken off all the same: so many more attack.
    target = "/big" if attack == "readers" else "/"
    command = [machine.tool("slowhttptest"), *ATTACKS[attack], "-c", str(COUNT + OTHERS), "-r", "500",
               "-l", str(LONGEST), "-v", "0", "-u", f"http://127.0.0.1:{port}{target}"]
    with Load(("127.0.0.1", port), clients=OTHERS, pace=0.05) as load:
        wait_until(lambda: established(port) == OTHERS, "ordinary clients")
        attack_run = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=daemons.place)
        watch = Watch(port, others=OTHERS)
        attack_run.terminate()  # slow readers do not see that they have been cut
        attack_run.wait(10)
    p99, memory = 1000 * percentile(load.times, 0.99), watch.most_memory / 2**20
    return Result(f"{attack}: p99 {p99:.1f} ms of {load.done}, {len(load.lost)} lost; {watch.most} "
                  f"slow, gone after {watch.seconds:.0f} s; TCP memory {memory:.0f} MiB",
                  p99 < 100 and not load.lost and watch.most >= COUNT and watch.seconds < 25
                  and memory < 400 and daemon.workers() == workers)
