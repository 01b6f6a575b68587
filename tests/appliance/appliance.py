# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole Debian, booted with systemd-nspawn from a tree of its own, without a network."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from harness.waiting import wait_until

ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
               "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", "PAGER": "cat",
               "SYSTEMD_COLORS": "0"}


class Appliance:
    """Boots, runs commands inside, ends. The tree goes with it."""

    def __init__(self, archive):
        self.tree = Path(tempfile.mkdtemp(prefix="lumos-appliance-", dir="/var/tmp"))
        subprocess.run(["tar", "-C", self.tree, "-xf", archive], check=True)
        self._nspawn = None
        self.leader = None

    # ---- its life

    def boot(self):
        console = (self.tree.parent / (self.tree.name + ".console")).open("ab")
        self._nspawn = subprocess.Popen(
            ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit",
             "--private-network", "--link-journal=no", "--resolv-conf=off", "--timezone=off",
             "--console=pipe", "-D", str(self.tree)],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console,
            env={**os.environ, "SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"})
        console.close()
        self.leader = wait_until(self._find_leader, "a booting systemd", 30)
        self.wait_running()

    def _find_leader(self):
        assert self._nspawn.poll() is None, "systemd-nspawn has ended: " + self.console()
        path = Path(f"/proc/{self._nspawn.pid}/task/{self._nspawn.pid}/children")
        for pid in path.read_text().split():
            try:
                name = Path(f"/proc/{pid}/comm").read_text().strip()
            except OSError:
                continue
            # nspawn's first child is still nspawn while it sets the tree up.
            if name in ("systemd", "init"):
                return int(pid)
        return None

    def wait_running(self):
        def is_up():
            return self.state() in ("running", "degraded")
        wait_until(is_up, "systemctl is-system-running", 90)

    def state(self):
        return self.run("systemctl", "is-system-running", check=False).stdout.strip()

    def shut_down(self):
        if self._nspawn is None:
            return
        self.run("systemctl", "poweroff", "--no-block", check=False)
        try:
            self._nspawn.wait(60)
        except subprocess.TimeoutExpired:
            self._nspawn.send_signal(signal.SIGKILL)
            self._nspawn.wait(30)
        self._nspawn = None
        self.leader = None

    def reboot(self):
        self.shut_down()
        self.boot()

    def remove(self):
        self.shut_down()
        shutil.rmtree(self.tree, ignore_errors=True)
        self.console_path().unlink(missing_ok=True)

    def console_path(self):
        return self.tree.parent / (self.tree.name + ".console")

    def console(self):
        return self.console_path().read_text(errors="replace")[-4000:]

    # ---- what happens inside

    def command(self, *words, user=None):
        """The words of a command that runs inside, as root or as another user."""
        enter = ["nsenter", "-t", str(self.leader), "-a", "--", "env", "-i",
                 *(f"{name}={value}" for name, value in ENVIRONMENT.items())]
        if user:
            group = {"nobody": "nogroup"}.get(user, user)
            enter += ["setpriv", f"--reuid={user}", f"--regid={group}", "--init-groups",
                      "--reset-env"]
        return [*enter, *map(str, words)]

    def run(self, *words, user=None, check=True, seconds=120, text=None):
        result = subprocess.run(self.command(*words, user=user), check=False, text=True,
                                errors="replace", capture_output=True, timeout=seconds,
                                **({"input": text} if text else {"stdin": subprocess.DEVNULL}))
        if check and result.returncode != 0:
            raise AssertionError(f"{words} ended with {result.returncode}:\n{result.stdout}"
                                 f"\n{result.stderr}")
        return result

    def out(self, *words, **options):
        return self.run(*words, **options).stdout.strip()

    def shell(self, text, **options):
        return self.run("bash", "-c", text, **options)

    def start(self, *words, **options):
        """A process inside that goes on; the caller ends it."""
        return subprocess.Popen(self.command(*words, **options), text=True,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT)

    def talk(self, *words):
        """A process inside that is spoken to line by line; it ends when that does."""
        return subprocess.Popen(self.command(*words), text=True, stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def path(self, inside):
        """Where the host sees a path of the booted system."""
        base = Path(f"/proc/{self.leader}/root") if self.leader else self.tree
        return base / str(inside).lstrip("/")

    def copy(self, source, inside):
        target = self.tree / str(inside).lstrip("/")
        if Path(source).is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True,
                            ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)

    def write(self, inside, text, owner=None, mode=None):
        path = self.path(inside)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if owner:
            self.run("chown", owner, inside)
        if mode:
            path.chmod(mode)

    def read(self, inside):
        return self.path(inside).read_text(errors="replace")

    # ---- Lumos in it

    def unit(self, name, unit="lumos.service"):
        return self.out("systemctl", "show", "-P", name, unit)

    def workers(self, user=None):
        """The processes of lumos.service, but for its master."""
        group = self.unit("ControlGroup")
        listed = self.run("cat", f"/sys/fs/cgroup{group}/cgroup.procs", check=False).stdout.split()
        if not listed:
            listed = self.out("bash", "-c", f"cat /sys/fs/cgroup/*{group}/cgroup.procs").split()
        master = self.unit("MainPID")
        return sorted({int(pid) for pid in listed if pid != master})

    def wait_workers(self, count):
        """Spawner and workers once all serve: READY comes with the first, others are being born."""
        wait_until(lambda: f"{count}/{count} workers" in self.unit("StatusText"),
                   f"{count} workers in the status", 30)
        return wait_until(lambda: len(found := self.workers()) == count + 1 and found,
                          f"{count} workers and their spawner alone", 30)

    def status(self, pid):
        """/proc/PID/status as a table; pids are the appliance's own."""
        lines = self.out("cat", f"/proc/{pid}/status").splitlines()
        return dict(line.split(":\t", 1) for line in lines if ":\t" in line)

    def get(self, url, *options):
        """Status and body, as curl inside sees them."""
        said = self.run("curl", "-sS", "--max-time", "10", "-w", "\n%{http_code}", *options, url,
                        check=False)
        body, _, status = said.stdout.rpartition("\n")
        return int(status or 0), body

    def wait_page(self, text, url="http://127.0.0.1/", seconds=20):
        seen = []

        def is_there():
            seen[:] = self.get(url)
            return text in seen[1]
        try:
            return wait_until(is_there, f"{text!r} at {url}", seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}; there is {seen[0]}: {seen[1][:500]}") from error

    def since(self):
        """A cursor of the journal, for journal()."""
        said = self.out("journalctl", "--no-pager", "-n", "0", "--show-cursor")
        return said.rpartition("-- cursor: ")[2].strip()

    def journal(self, cursor=None, unit="lumos.service", output="short"):
        self.run("journalctl", "--sync")
        after = [f"--after-cursor={cursor}"] if cursor else []
        return self.out("journalctl", "--no-pager", "-o", output, "-u", unit, *after)
