# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""accept4 that fails again and again while clients wait."""

import time

import pytest
from frame import CpuShare, Result, case
from harness import client
from injection import Injection

ERRORS = ["EMFILE", "ENFILE", "ENOMEM", "EINTR", "ECONNABORTED", "EAGAIN"]
CLIENTS = 20
SECONDS = 2.0
MOST_CPU = 10.0


@pytest.mark.parametrize("error", ERRORS)
@case("accept4 fails for 2 s, 20 clients wait", must="recovers alone, < 10 % CPU meanwhile")
def test_workers(daemons, error):
    daemon = daemons.start("--disable-logging=true", module="trial", processes=2)
    workers = daemon.wait_workers(2)
    mark = len(daemon.log())
    waiting = []
    with Injection(workers, f"accept4:error={error}"):
        for _ in range(CLIENTS):
            waiting.append(client.Http(daemons.socket))
            waiting[-1].send("/")
        cpu = CpuShare(workers)
        time.sleep(SECONDS)  # the span itself
        share = cpu.share()
    started = time.monotonic()
    statuses = [http.receive().status for http in waiting]
    seconds = time.monotonic() - started
    for http in waiting:
        http.sock.close()
    lines = len(daemon.log()[mark:].splitlines())
    return Result(f"{share:.1f} % CPU, {lines} log lines, then {statuses.count(200)} × 200 in "
                  f"{seconds * 1000:.0f} ms",
                  share < MOST_CPU and statuses == [200] * CLIENTS and seconds < 1.0 and lines <= 4
                  and daemon.workers() == workers)


@pytest.mark.parametrize("error", ["EMFILE", "EAGAIN"])
@case("the master's accept4 fails, lumosd --reload waits",
      must="recovers alone, < 10 % CPU meanwhile")
def test_master(site, in_background, error):
    daemon = site.start("def application(environ, start_response):\n"
                        "    start_response('200 OK', [('Content-Length', '0')])\n"
                        "    return []\n")
    daemon.wait_workers(2)
    outcomes = []
    with Injection([daemon.pid], f"accept4:error={error}"):
        in_background(lambda: outcomes.append(site.order_reload()))
        cpu = CpuShare([daemon.pid])
        time.sleep(SECONDS)  # the span itself
        share = cpu.share()
        is_early = bool(outcomes)
    deadline = time.monotonic() + 30.0
    while not outcomes and time.monotonic() < deadline:
        time.sleep(0.01)
    status = outcomes[0][0] if outcomes else "none"
    return Result(f"{share:.1f} % CPU, then exit {status}",
                  share < MOST_CPU and not is_early and status == 0)
