# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five reloads under load, by every way: nothing is lost, and nobody waits for long.

LUMOS_FIGURES=FILE runs all rows instead of a choice, has their figures appended to the file, and
judges the times strictly.
"""

import os

import pytest
from harness import client
from harness.reloading import (ALL, CHOICE, CLIENTS, WAYS, hang_up_five_times,
                               stop_with_a_long_request)

FIGURES = os.environ.get("LUMOS_FIGURES")
WORST_WAIT = 0.05  # of hello alone; under other load than ours it tells nothing


def note(line):
    print(line)
    if FIGURES:
        with open(FIGURES, "a", encoding="utf-8") as file:
            file.write(line + "\n")


@pytest.mark.parametrize("way, name", ALL if FIGURES else CHOICE)
def test_five_hups_lose_nothing(site, nginx, way, name):
    load = hang_up_five_times(site, nginx, way, name)
    note(f"5 HUPs, {CLIENTS} clients, 2 workers | {way} | {name} | {load.done} requests | "
         f"{len(load.lost)} lost | worst wait {load.worst * 1000:.0f} ms")
    assert load.lost == []
    assert site.daemon.log().count(": reloaded: ") == 5
    if FIGURES and name == "hello":
        assert load.worst < WORST_WAIT


@pytest.mark.parametrize("way", WAYS if FIGURES else WAYS[2:])
def test_a_stop_with_a_long_request_in_flight_answers_it(site, nginx, way):
    load = stop_with_a_long_request(site, nginx, way)
    note(f"TERM with a 3 s request in flight | {way} | {load.done} answered | "
         f"{len(load.lost)} lost | exit {site.daemon.wait()}")
    assert (load.done, load.lost) == (1, [])
    assert site.daemon.wait() == 0
    assert not client.answers(site.address)
