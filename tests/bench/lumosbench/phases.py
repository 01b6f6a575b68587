# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured, phase by phase. Each one returns plain rows for the result file."""

import contextlib
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import BenchError
from . import processes
from . import tracing
from .front import Front
from .load import UnixLoad, Wrk, measured
from .running import RunningServer
from .servers import CLOSE, KEEPALIVE, UWSGI
from .sites import sites

FIVE = 5


@dataclass
class Plan:
    """How much is measured; the fields are seconds or numbers of times."""

    rounds: int = 7
    site_rounds: int = 5
    seconds: float = 2.0
    connections: int = 16
    starts: int = 9
    memory_rounds: int = 3
    idle_seconds: float = 20.0
    traced_requests: int = 1000
    warm_requests: int = 2000
    nginx_workers: int = 1

    @staticmethod
    def quick():
        """Everything once, only to prove that it runs."""
        return Plan(rounds=1, site_rounds=1, seconds=0.3, starts=1, memory_rounds=1, idle_seconds=0.5, traced_requests=50,
                    warm_requests=200)


@dataclass
class Bench:
    """All that a phase works with."""

    servers: list
    plan: Plan
    unixload: Path
    folder: Path  # temporary: sockets, logs
    profiles: Path  # stays
    tell: callable = print
    client: UnixLoad = field(init=False)
    wrk: Wrk = field(init=False)

    def __post_init__(self):
        self.client = UnixLoad(self.unixload, self.plan.connections)
        self.wrk = Wrk(self.plan.connections)

    def start(self, server, workers=1):
        return RunningServer(server, self.folder, workers)


def load(bench):
    """Rounds of load, each on freshly started servers that take turns way by way."""
    rows = []
    for number in range(bench.plan.rounds):
        bench.tell(f"load, round {number + 1} of {bench.plan.rounds}")
        with contextlib.ExitStack() as stack:
            running = [stack.enter_context(bench.start(server)) for server in bench.servers]
            front = stack.enter_context(Front(running, bench.folder, bench.plan.nginx_workers))
            for one in running:
                for mode in one.server.modes:
                    bench.client.run(one.socket(mode), mode, requests=bench.plan.warm_requests)
            rows += _direct(bench, running, number)
            rows += _through_nginx(bench, running, front, number)
    return rows


def _row(server, number, path, mode, sample):
    return {"round": number, "app": server.app, "server": server.name, "path": path, "mode": mode,
            **sample}


def _turns(modes, running):
    """Mode by mode all servers that speak it, so that those compared follow one another."""
    return [(mode, one) for mode in modes for one in running if mode in one.server.modes]


def _direct(bench, running, number):
    modes = dict.fromkeys(mode for one in running for mode in one.server.modes)
    return [_row(one.server, number, "direct", mode,
                 measured(lambda: bench.client.run(one.socket(mode), mode,
                                                   seconds=bench.plan.seconds), one))
            for mode, one in _turns(modes, running)]


def _through_nginx(bench, running, front, number):
    rows = []
    for mode, one in ((mode, one) for mode in (UWSGI, CLOSE, KEEPALIVE) for one in running):
        name = one.server.name
        if (name, mode) in front.ways():
            # nginx's own `return 200` has no server behind it.
            behind = None if name == "nginx" else one
            url = front.url(name, mode)
            rows.append(_row(one.server, number, "nginx", mode,
                             measured(lambda: bench.wrk.run(url, bench.plan.seconds), behind,
                                      front)))
    return rows


def syscalls(bench):
    """Per request, with one worker and, where a server can, with five."""
    rows = []
    for server in bench.servers:
        for workers in (1, FIVE) if server.has_workers else (1,):
            bench.tell(f"system calls: {server.label}, workers: {workers}")
            with bench.start(server, workers) as running:
                for mode in server.modes:
                    bench.client.run(running.socket(mode), mode, requests=200)
                    calls = tracing.count_syscalls(running, bench.client, mode,
                                                   bench.plan.traced_requests)
                    rows.append({"app": server.app, "server": server.name, "mode": mode,
                                 "workers": workers, "total": sum(calls.values()),
                                 "calls": calls})
    return rows


def memory(bench):
    """Sum of PSS after some load, each server alone, in turn; five workers where it can."""
    rows = []
    for number in range(bench.plan.memory_rounds):
        bench.tell(f"memory, round {number + 1} of {bench.plan.memory_rounds}")
        for server in bench.servers:
            workers = FIVE if server.has_workers else 1
            with bench.start(server, workers) as running:
                mode = server.best_mode()
                bench.client.run(running.socket(mode), mode, requests=bench.plan.warm_requests)
                pids = running.pids()
                rows.append({"round": number, "app": server.app, "server": server.name,
                             "workers": workers, "processes": len(pids),
                             "pss_bytes": processes.pss_bytes(pids)})
    return rows


def start(bench):
    """From the start of the program to its first 200, with one worker, in turn."""
    rows = []
    for number in range(bench.plan.starts):
        bench.tell(f"start, round {number + 1} of {bench.plan.starts}")
        for server in bench.servers:
            running = bench.start(server)
            try:
                seconds = running.wait_ready()
            finally:
                left = running.stop()
            rows.append({"round": number, "app": server.app, "server": server.name,
                         "seconds": seconds, "killed_after_stop": left})
    return rows


def idle(bench):
    """Wakeups of all processes of each server while nobody asks anything."""
    bench.tell(f"idle for {bench.plan.idle_seconds} s")
    with contextlib.ExitStack() as stack:
        running = [stack.enter_context(bench.start(server, FIVE if server.has_workers else 1))
                   for server in bench.servers]
        time.sleep(min(3.0, bench.plan.idle_seconds))  # what starting up still does
        before = [(one, pids, processes.wakeups(pids))
                  for one, pids in ((one, one.pids()) for one in running)]
        time.sleep(bench.plan.idle_seconds)
        rows = []
        for one, pids, count in before:
            if one.pids() != pids:
                raise BenchError(f"{one.label} changed its processes while idle")
            rows.append({"app": one.server.app, "server": one.server.name,
                         "workers": one.workers, "seconds": bench.plan.idle_seconds,
                         "wakeups": processes.wakeups(pids) - count})
    return rows


def instructions(bench):
    """Per request, in one process under callgrind, of the servers that can be one process."""
    rows = []
    for server in bench.servers:
        if server.needs_master:
            continue
        for mode in server.modes:
            bench.tell(f"instructions: {server.label}, {mode}")
            profile = bench.profiles / f"{server.name}-{mode}.txt"
            count = tracing.count_instructions(server, bench.folder, bench.client, mode,
                                               bench.plan.traced_requests, profile)
            rows.append({"app": server.app, "server": server.name, "mode": mode,
                         "instructions": count, "profile": str(profile)})
    return rows


def perf(bench):
    """Samples of the time, for reading only; not part of a run unless it is asked for."""
    for server in bench.servers:
        with bench.start(server) as running:
            for mode in server.modes:
                profile = bench.profiles / f"{server.name}-{mode}.perf.txt"
                tracing.sample_cpu(running, bench.client, mode, bench.plan.seconds, profile)
                bench.tell(f"perf: wrote {profile}")
    return []


ALL = {"load": load, "sites": sites, "syscalls": syscalls, "memory": memory, "start": start, "idle": idle,
       "instructions": instructions, "perf": perf}
DEFAULT = [name for name in ALL if name != "perf"]
