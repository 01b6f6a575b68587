# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case is made of, and what several of them measure."""

import dataclasses
import os
import time

import pytest
from harness import procfs

TICKS = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass
class Result:
    """What came of a case: figures in words, and whether they are as they must be."""

    figures: str
    is_good: bool


def case(name, must, long=False):
    """A row of the table; with long only in the long form."""
    return pytest.mark.case(name=name, must=must, long=long)


def cpu_seconds(pid):
    """User and system time of a process so far."""
    with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


class CpuShare:
    """How much of one processor each of some processes takes, from here to share()."""

    def __init__(self, pids):
        self._before = {pid: cpu_seconds(pid) for pid in pids}
        self._started = time.monotonic()

    def share(self):
        """The largest share, in percent."""
        passed = time.monotonic() - self._started
        return max(100 * (cpu_seconds(pid) - before) / passed
                   for pid, before in self._before.items())


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def sockets_of(pid):
    """How many sockets a process has open: those it listens on, and its clients'."""
    return sum(name.startswith("socket:") for name in procfs.open_files(pid))
