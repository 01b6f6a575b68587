# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A memory cgroup of a test's own, of either version."""

import errno
import os
import tempfile
from pathlib import Path

import pytest
from harness import machine
from harness.waiting import wait_until

ROOT = Path("/sys/fs/cgroup")


def own_cgroup():
    """(directory, name of the file of the limit) of the cgroup that we are in."""
    for line in Path("/proc/self/cgroup").read_text(encoding="ascii").splitlines():
        number, controllers, path = line.split(":", 2)
        if "memory" in controllers.split(","):
            return ROOT / "memory" / path.lstrip("/"), "memory.limit_in_bytes"
        if number == "0" and (ROOT / "cgroup.controllers").exists():
            return ROOT / path.lstrip("/"), "memory.max"
    return None, None


class MemoryCgroup:
    """Limits the processes that begin by wrapper; removed once they have ended."""

    def __init__(self, size):
        parent, limit = own_cgroup()
        if not machine.IS_ROOT or parent is None:
            pytest.skip("NOT RUN: needs root and a memory cgroup, and this machine has none")
        self.path = None
        try:
            self.path = Path(tempfile.mkdtemp(prefix="lumos-test-", dir=parent))
            (self.path / limit).write_text(str(size), encoding="ascii")
        except OSError as error:
            self.remove()
            pytest.skip(f"NOT RUN: needs a memory cgroup that can be written to: {error}")

    @property
    def wrapper(self):
        """Words before a command that put it in."""
        return ("bash", "-c", f'echo $$ > {self.path}/cgroup.procs && exec "$0" "$@"')

    def kills(self):
        """How many of its processes the kernel has killed for their memory; -1: not told."""
        for name in ("memory.oom_control", "memory.events"):
            if (self.path / name).exists():
                for line in (self.path / name).read_text(encoding="ascii").splitlines():
                    if line.startswith("oom_kill "):
                        return int(line.split()[1])
        return -1

    def remove(self):
        """Who was killed in it is still there for a moment, though nobody's child any more."""
        if self.path:
            wait_until(self._is_removed, f"{self.path} without a process")

    def _is_removed(self):
        try:
            os.rmdir(self.path)
        except OSError as error:
            if error.errno != errno.EBUSY:
                raise
            return False
        return True
