# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory a Python application takes, whatever its allocator."""

import pytest
from harness import client, procfs
from harness.python import HELLO, Project


def resident_mebibytes(pid):
    return int(procfs.status_of(pid)["VmHWM"].split()[0]) / 1024  # the most that it ever had


@pytest.mark.parametrize("variable", ["PYTHONMALLOC=malloc", "PYTHONMALLOC=debug",
                                      "PYTHONDEVMODE=1"])
def test_an_allocator_without_pools_is_not_filled(daemons, place, variable):
    name, _, value = variable.partition("=")
    daemon = Project(daemons, place).start(HELLO, processes=2, environment={name: value})
    workers = daemon.wait_workers(2)
    assert client.get(daemons.socket).text == "hello"
    for pid in (daemon.spawner(), *workers):
        assert resident_mebibytes(pid) < 500
