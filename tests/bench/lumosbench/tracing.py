# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exact counts per request, system calls by strace and instructions by callgrind, and samples of
where the time goes, the kernel included, by perf."""

import re
import signal
import subprocess
import time

from . import BenchError
from .callgrind import Profile, control
from .running import RunningServer

ATTACH_WITHIN = 10
READY_UNDER_VALGRIND = 120


def parse_strace(text):
    """{name: calls} from the table of `strace -c`."""
    calls = {}
    for line in text.splitlines():
        fields = line.split()
        is_row = len(fields) in (5, 6) and re.fullmatch(r"[\d.]+", fields[0])
        if is_row and fields[-1] != "total":
            calls[fields[-1]] = int(fields[3])
    return calls


def _wait_attached(strace, messages, count):
    deadline = time.monotonic() + ATTACH_WITHIN
    while True:
        text = messages.read_text(errors="replace")
        if text.count(" attached") >= count:
            return
        if strace.poll() is not None or time.monotonic() > deadline:
            raise BenchError(f"strace cannot attach: {text.strip()}")
        time.sleep(0.01)


def count_syscalls(running, client, mode, requests):
    """System calls per request, {name: calls}, of all processes of a running server; one request
    at a time, so that nothing is shared between two of them. What a connection costs once, however
    many requests it brings, falls out: it is in a short run and in a long one."""
    short = _traced_calls(running, client, mode, requests)
    long = _traced_calls(running, client, mode, 2 * requests)
    return per_request(short, long, requests)


def per_request(short, long, requests):
    """{name: calls} of each of the requests that the long run has beyond the short one, to a
    hundredth: a timer that fires, or strace's first and last moment, is no request's."""
    more = {name: round((count - short.get(name, 0)) / requests, 2)
            for name, count in long.items()}
    return {name: calls for name, calls in sorted(more.items(), key=lambda c: -c[1]) if calls}


def _traced_calls(running, client, mode, requests):
    pids = running.pids()
    messages, table = running.folder / "strace.messages", running.folder / "strace.table"
    with messages.open("wb") as log:
        strace = subprocess.Popen(
            ["strace", "-f", "-c", "-o", table, *(f"--attach={pid}" for pid in pids)],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        _wait_attached(strace, messages, len(pids))
        client.run(running.socket(mode), mode, requests=requests, connections=1)
    finally:
        strace.send_signal(signal.SIGINT)
        strace.wait(ATTACH_WITHIN)
    return parse_strace(table.read_text())


def count_instructions(server, parent, client, mode, requests, profile):
    """Instructions per request in user space, of a server in one process. The functions that cost
    most are left in the file `profile`."""
    out = profile.with_suffix(".callgrind")
    for old in out.parent.glob(out.name + "*"):
        old.unlink()
    valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}.%p"]
    running = RunningServer(server, parent, single=True, wrapper=valgrind)
    try:
        running.wait_ready(READY_UNDER_VALGRIND)
        path = running.socket(mode)
        client.run(path, mode, requests=max(20, requests // 5), connections=1)  # caches filled
        control("--zero", running.pid)
        client.run(path, mode, requests=requests, connections=1)
        control("--dump", running.pid)
    finally:
        running.stop()
    dump = out.with_name(f"{out.name}.{running.pid}.1")
    found = Profile(dump.read_text(errors="replace"))
    profile.write_text(f"{server.label}, {mode}: {found.listing(requests)}")
    for file in out.parent.glob(out.name + "*"):
        if file != dump:
            file.unlink()
    return found.total / requests


def sample_cpu(running, client, mode, seconds, profile):
    """Leaves in the file `profile` the functions that a server under load spends its time in."""
    data = running.folder / "perf.data"
    pids = ",".join(map(str, running.pids()))
    perf = subprocess.Popen(
        ["perf", "record", "-q", "-e", "cpu-clock", "-F", "2000", "-o", data, "-p", pids],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        client.run(running.socket(mode), mode, seconds=seconds)
    finally:
        perf.send_signal(signal.SIGINT)
        perf.wait(ATTACH_WITHIN)
    listing = subprocess.run(
        ["perf", "report", "--stdio", "--percent-limit", "0.5", "--sort", "dso,symbol", "-i", data],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if not listing.stdout.strip():
        raise BenchError(f"perf: {listing.stderr.strip()}")
    lines = re.findall(r"^ +\d+\.\d+%.*?(?=\s+-\s+-\s*$|\s*$)", listing.stdout, re.M)
    profile.write_text("\n".join(lines) + "\n")
