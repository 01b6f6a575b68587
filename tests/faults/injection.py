# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""System calls of running processes that fail, by strace."""

import signal
import subprocess

from harness import machine, procfs
from harness.waiting import wait_until


class Injection:
    """From start to end these processes' calls go wrong in the way of strace's -e inject=."""

    def __init__(self, pids, what):
        self._pids = pids
        targets = [word for pid in pids for word in ("-p", str(pid))]
        self._command = [machine.tool("strace"), "-f", "-qq", "-o", "/dev/null", *targets,
                         "-e", "trace=" + what.partition(":")[0], "-e", "inject=" + what]
        self._tracer = None

    def __enter__(self):
        self._tracer = subprocess.Popen(self._command, stdin=subprocess.DEVNULL)
        wait_until(lambda: all(procfs.status_of(pid)["TracerPid"] != "0" for pid in self._pids)
                   or self._tracer.poll() is not None, "strace upon them")
        assert self._tracer.poll() is None, f"strace has ended with {self._tracer.returncode}"
        return self

    def __exit__(self, *_):
        self._tracer.send_signal(signal.SIGINT)
        self._tracer.wait(10)
