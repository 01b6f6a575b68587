# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that die or stand still."""

import os
import signal
import time

import pytest
from frame import Result, case
from harness import client, procfs
from harness.load import Load
from harness.waiting import wait_until

SIGNALS = [signal.SIGKILL, signal.SIGSEGV, signal.SIGSTOP]
ROUNDS = 3
QUICK = 0.1


def names(number):
    return number.name


def seconds_until(condition, what):
    started = time.monotonic()
    wait_until(condition, what)
    return time.monotonic() - started


def in_milliseconds(times):
    return ", ".join(f"{seconds * 1000:.0f}" for seconds in times)


@pytest.mark.parametrize("number", SIGNALS, ids=names)
@case("a worker killed or stopped, 4 clients through nginx, three times",
      must="one request each at most; replaced in < 100 ms")
def test_worker(daemons, nginx, number):
    daemon = daemons.start(processes=4)
    first = daemon.wait_workers(4)
    nginx.start(daemons.socket)
    times = []
    with Load(nginx.http, clients=4) as load:
        # Never a replacement: one that dies young is a crash loop, and has its back-off.
        for victim in first[:ROUNDS]:
            wait_until(lambda mark=load.done: load.done > mark + 50, "load", 60.0)
            os.kill(victim, number)
            times.append(seconds_until(
                lambda v=victim: v not in (w := daemon.workers()) and len(w) == 4, "a replacement"))
    return Result(f"{len(load.lost)} of {load.done} lost, replaced in {in_milliseconds(times)} ms",
                  len(load.lost) <= ROUNDS and max(times) < QUICK)


@pytest.mark.parametrize("number", SIGNALS, ids=names)
@case("the spawner killed or stopped, 4 clients through nginx", must="0 lost; replaced in < 100 ms")
def test_spawner(daemons, nginx, number):
    daemon = daemons.start(processes=3)
    daemon.wait_workers(3)
    nginx.start(daemons.socket)
    victim = daemon.spawner()
    with Load(nginx.http, clients=4) as load:
        wait_until(lambda: load.done > 50, "load", 60.0)
        os.kill(victim, number)

        def is_replaced():
            alive = [p for p in daemon.children() if procfs.is_alive(p)]
            return victim not in alive and len(alive) == 4
        seconds = seconds_until(is_replaced, "a new spawner")
        wait_until(lambda mark=load.done: load.done > mark + 50, "load", 60.0)
    return Result(f"{len(load.lost)} of {load.done} lost, replaced in {seconds * 1000:.0f} ms",
                  not load.lost and seconds < QUICK)


@pytest.mark.parametrize("number", SIGNALS[:2], ids=names)
@case("the master killed", must="no orphan after 1 s, socket reusable")
def test_master(daemons, number):
    daemon = daemons.start(processes=4)
    daemon.wait_workers(4)
    everybody = daemon.children()
    daemon.send(number)
    seconds = seconds_until(lambda: not any(map(procfs.is_alive, everybody)), "the end of all")
    daemon.wait()
    second = daemons.start(processes=4, name="second")
    status = client.get(daemons.socket).status
    return Result(f"all gone after {seconds * 1000:.0f} ms, the next one answers {status}",
                  seconds < 1.0 and status == 200 and second.stop() == 0)


@case("the master stopped for a second, 4 clients through nginx", must="0 lost, the same workers")
def test_stopped_master(daemons, nginx):
    daemon = daemons.start(processes=3)
    before = daemon.wait_workers(3)
    nginx.start(daemons.socket)
    with Load(nginx.http, clients=4) as load:
        daemon.send(signal.SIGSTOP)
        time.sleep(1.0)  # the span itself
        during = load.done
        daemon.send(signal.SIGCONT)
        wait_until(lambda: load.done > during + 50, "load", 60.0)
    return Result(f"{during} answered meanwhile, {len(load.lost)} lost",
                  during > 0 and not load.lost and daemon.workers() == before
                  and daemon.stop() == 0)
