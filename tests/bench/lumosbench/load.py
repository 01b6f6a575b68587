# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Load on a server, directly or through nginx, and what it cost the server meanwhile."""

import json
import re
import resource
import subprocess
import time

from . import BenchError
from . import processes

SECONDS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0}


class UnixLoad:
    """Our own client for unix sockets (unixload.c)."""

    def __init__(self, program, connections):
        self.program = program
        self.connections = connections

    def run(self, path, mode, *, seconds=None, requests=None, connections=None):
        """One run, bounded by time or by number; fails unless every answer was right."""
        bound = ["--seconds", str(seconds)] if seconds else ["--requests", str(requests)]
        result = subprocess.run(
            [self.program, "--socket", path, "--mode", mode,
             "--connections", str(connections or self.connections), *bound],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise BenchError(f"load by {mode} on {path} failed: {result.stdout}{result.stderr}")
        answer = json.loads(result.stdout)
        return {"requests": answer["requests"], "seconds": answer["seconds"],
                "p99_us": answer["latency_us"]["p99"], "reconnects": answer["reconnects"]}


class Wrk:
    """wrk for TCP, with one thread."""

    def __init__(self, connections):
        self.connections = connections

    def run(self, url, seconds, fields=None, script=None):
        more = [word for name, value in (fields or {}).items()
                for word in ("--header", f"{name}: {value}")]
        more += ["--script", script] if script else []
        # wrk takes whole seconds only.
        result = subprocess.run(
            ["wrk", "-t1", f"-c{self.connections}", f"-d{max(1, round(seconds))}s", "--latency",
             *more, url], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        return parse_wrk(result.stdout, f"wrk on {url}: {result.stderr}")


def parse_wrk(text, what):
    done = re.search(r"^\s*(\d+) requests in ([\d.]+)(us|ms|s|m)\b", text, re.M)
    p99 = re.search(r"^\s*99%\s+([\d.]+)(us|ms|s|m)\b", text, re.M)
    if not done or not p99 or int(done[1]) == 0:
        raise BenchError(f"no figures from {what}{text}")
    if "Non-2xx" in text or "Socket errors" in text:
        raise BenchError(f"wrong answers to {what}{text}")
    return {"requests": int(done[1]), "seconds": float(done[2]) * SECONDS[done[3]],
            "p99_us": float(p99[1]) * SECONDS[p99[2]] * 1e6}


def _children_cpu():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measured(run, server, front=None):
    """Runs a load and adds the CPU time that each side took per request, in microseconds, and
    how many cores other programs and the host of this virtual machine took meanwhile."""
    server_pids = server.pids() if server else []
    front_pids = front.pids() if front else []

    def clocks():
        return (processes.cpu_seconds(server_pids), processes.cpu_seconds(front_pids),
                _children_cpu(), *processes.machine_seconds(), time.monotonic())

    before = clocks()
    sample = run()
    after = clocks()
    if server and server.pids() != server_pids:
        raise BenchError(f"{server.label} changed its processes under load.\n"
                         f"{server.last_words()}")
    server_cpu, front_cpu, client_cpu, busy, stolen, wall = (b - a for a, b in zip(before, after))
    requests = sample["requests"]
    return {**sample,
            "rate": requests / sample["seconds"],
            "server_us": server_cpu / requests * 1e6 if server else None,
            "front_us": front_cpu / requests * 1e6 if front else None,
            "client_us": client_cpu / requests * 1e6,
            "others_cores": max(0.0, busy - server_cpu - front_cpu - client_cpu) / wall,
            "stolen_cores": stolen / wall}
