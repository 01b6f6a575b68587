# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running lumosd under test: started by hand, ended by pid, its log kept."""

import os
import pwd
import grp
import signal
import subprocess

from . import client, machine, procfs
from .waiting import wait_until


class Lumosd:
    """One lumosd, the processes below it, and what it says."""

    def __init__(self, program, place, name="lumosd"):
        self.program = str(program)
        self.place = place
        self.log_path = place / f"{name}.log"
        self.process = None
        self.seen = set()  # every pid that was ever a child of the master

    def start(self, arguments, user=None, environment=None, directory=None, wrapper=(),
              pass_fds=()):
        """Starts without waiting. With user, the whole of it runs as that account."""
        command = as_user(user, [*wrapper, self.program, *map(str, arguments)])
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=pass_fds,
                cwd=directory or self.place,
                env={**clean_environment(), **(environment or {})}, start_new_session=True)
        return self

    def wait_ready(self, address, target="/", seconds=20.0):
        """Until it answers; fails at once, with its log, when it has ended."""
        def is_ready():
            if self.process.poll() is not None:
                raise AssertionError(
                    f"lumosd ended with {self.process.returncode} instead of serving:\n{self.log()}")
            return client.answers(address, target)
        wait_until(is_ready, f"an answer on {address}; the log:\n{self.log()}", seconds)
        return self

    @property
    def pid(self):
        return self.process.pid

    def log(self):
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def children(self):
        found = procfs.children(self.pid)
        self.seen.update(found)
        return found

    def workers(self):
        """The pids of the workers that serve."""
        return [pid for pid in self.children() if procfs.has_event_loop(pid)]

    def accepting(self, address):
        """The workers that accept at one moment, which lies between two looks at each of them."""
        inode = procfs.listening_inode(address)
        first = {pid for pid in self.children() if procfs.watches(pid, inode)}
        return {pid for pid in first if procfs.watches(pid, inode)}

    def spawner(self):
        """The pid of the spawner: the child without an event loop, once workers have theirs."""
        def only_one():
            found = [p for p in self.children()
                     if procfs.is_alive(p) and not procfs.has_event_loop(p)]
            return found[0] if len(found) == 1 else None
        return wait_until(only_one, "one child without an event loop")

    def wait_workers(self, count, seconds=10.0):
        """Exactly so many, and all of them serving."""
        def are_there():
            found = self.workers()
            return found if len(found) == count and len(self.children()) == count + 1 else None
        return wait_until(are_there, f"{count} workers; the log:\n{self.log()}", seconds)

    def wait_no_worker(self, seconds=30.0):
        """Until the spawner alone is left, as with cheaper = 0 once nobody asks."""
        wait_until(lambda: len(self.children()) == 1, "the end of the last worker", seconds)

    def send(self, number):
        os.kill(self.pid, number)

    def kill(self, pids):
        """SIGKILL to some of its children, and until they have been seen off."""
        for pid in pids:
            os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not set(pids) & set(self.children()), f"the end of {pids}")

    def wait(self, seconds=15.0):
        """The exit status; negative: the signal that killed it."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            raise AssertionError(f"still running after {seconds} s:\n{self.log()}") from error

    def stop(self, number=signal.SIGTERM, seconds=15.0):
        self.children()
        self.send(number)
        return self.wait(seconds)

    def left_behind(self):
        """Those of its processes that still live."""
        return [pid for pid in self.seen if procfs.is_alive(pid)
                and "lumosd" in procfs.command_line(pid)]

    def end(self):
        """After a test, whatever came of it: nothing of it stays."""
        if self.process is None:
            return
        if self.process.poll() is None:
            self.children()
            self.process.kill()
            self.process.wait(10)
        wait_until(lambda: not self.left_behind(), "the end of every process of a dead master", 5.0)


def as_user(user, command):
    """The command, run as that account from its first instruction on."""
    if not user:
        return command
    account = pwd.getpwnam(user)
    return [machine.tool("setpriv"), f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}",
            "--init-groups", *command]


def run_lumosd(program, arguments, directory, environment=None, user=None, wrapper=(),
               seconds=30.0):
    """Runs one that ends by itself: (exit status, standard output, standard error)."""
    command = [*wrapper, *as_user(user, [str(program), *map(str, arguments)])]
    result = subprocess.run(command, cwd=directory, stdin=subprocess.DEVNULL, capture_output=True,
                            check=False, timeout=seconds,
                            env={**clean_environment(), **(environment or {})})
    return (result.returncode, result.stdout.decode(errors="replace"),
            result.stderr.decode(errors="replace"))


def clean_environment():
    """The environment of an ordinary terminal, without what a service manager would add."""
    unwanted = {"NOTIFY_SOCKET", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "WATCHDOG_USEC",
                "WATCHDOG_PID", "JOURNAL_STREAM", "VIRTUAL_ENV", "INVOCATION_ID",
                "STATE_DIRECTORY"}
    return {k: v for k, v in os.environ.items() if k not in unwanted}


def ids(user, group):
    return pwd.getpwnam(user).pw_uid, grp.getgrnam(group).gr_gid
