# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What /proc tells about a server's processes."""

import os
from pathlib import Path

from . import BenchError

TICK = 1 / os.sysconf("SC_CLK_TCK")


def _stat(pid):
    """The fields of /proc/PID/stat after the name; None when the process has gone."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return text[text.rindex(")") + 2:].split()


def identity(pid):
    """Tells a process from a later one of the same pid; None when it has gone or is a zombie."""
    fields = _stat(pid)
    if fields is None or fields[0] in "ZX":
        return None
    return pid, int(fields[19])


def tree(root):
    """The pids of a process and all its descendants, the root first."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit() and (fields := _stat(entry)) is not None and fields[0] not in "ZX":
            children.setdefault(int(fields[1]), []).append(int(entry))
    found = [root] if identity(root) else []
    for pid in found:
        found += children.get(pid, [])
    return found


def cpu_seconds(pids):
    """User and system time of all threads. The scheduler's own count, in nanoseconds, where the
    kernel shows it; /proc/PID/stat, in ticks, otherwise."""
    return sum(_cpu_seconds(pid) for pid in pids)


def _cpu_seconds(pid):
    try:
        counts = [int(path.read_text().split()[0])
                  for path in Path(f"/proc/{pid}/task").glob("*/schedstat")]
        if any(counts):
            return sum(counts) / 1e9
        fields = _stat(pid)
        return (int(fields[11]) + int(fields[12])) * TICK
    except (FileNotFoundError, ProcessLookupError, TypeError) as error:
        raise BenchError(f"process {pid} ended while it was measured") from error


def pss_bytes(pids):
    """The sum of the proportional set sizes; None when the system does not let us read them."""
    total = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except PermissionError:
            return None
        total += next(int(line.split()[1]) for line in text.splitlines()
                      if line.startswith("Pss:"))
    return total * 1024


def wakeups(pids):
    """How often the processes' threads have gone to sleep of their own will."""
    total = 0
    for pid in pids:
        for path in Path(f"/proc/{pid}/task").glob("*/status"):
            total += next(int(line.split()[1]) for line in path.read_text().splitlines()
                          if line.startswith("voluntary_ctxt_switches"))
    return total


def machine_seconds():
    """(busy, stolen): CPU time of everything on this machine so far, and what the host of a
    virtual machine kept for others."""
    fields = Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    user, nice, system, _idle, _iowait, irq, softirq, stolen = map(int, fields[:8])
    return (user + nice + system + irq + softirq) * TICK, stolen * TICK
