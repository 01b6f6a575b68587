# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine and this build are: everything a test must not guess."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

IS_ROOT = os.geteuid() == 0
NGINX_USER = "www-data"  # Debian's nginx runs as this user and group
APP_USER = "nobody"  # an existing account that is neither root nor nginx's
APP_GROUP = "www-data"
HERE = Path(__file__).resolve().parent.parent
BUILD = Path(os.environ.get("LUMOS_BUILD", HERE.parent.parent / "build" / "dev"))
SANITIZER = os.environ.get("LUMOS_SANITIZE", "")  # of this build
TOOLS = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


def tool(name):
    """The path of a program the tests need; tests/run installs them all."""
    found = shutil.which(name, path=TOOLS)
    assert found, f"{name} is not installed: deploy/install-packages test"
    return found


def few_capabilities():
    """Words before a command that leave root what lumos.service leaves it."""
    return [tool("setpriv"), "--bounding-set=-all,+chown,+kill,+setgid,+setuid,+setpcap"]


def may_execute(path, user):
    account = pwd.getpwnam(user)
    command = [tool("setpriv"), f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}",
               "--clear-groups", "test", "-x", str(path)]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode == 0


def publish_suppressions(folder):
    """A sanitizer's suppressions are read by whoever runs: they go where everybody may read."""
    for name in ("LSAN_OPTIONS", "TSAN_OPTIONS"):
        options = dict(each.split("=", 1) for each in os.environ.get(name, "").split(":") if each)
        if "suppressions" in options:
            options["suppressions"] = shutil.copy(options["suppressions"], folder)
            os.environ[name] = ":".join(f"{key}={value}" for key, value in options.items())


class Build:
    """The built programs at a place where the account that serves can reach them."""

    def __init__(self):
        self._copy = None
        self.program = BUILD / "daemon" / "lumosd"
        self.trial_module = BUILD / "tests" / "system" / "liblumos-trial.so"
        assert self.program.exists(), f"{self.program} is not built"
        if IS_ROOT and not may_execute(self.program, APP_USER):
            self._install()

    def _install(self):
        self._copy = tempfile.mkdtemp(prefix="lumos-installed-")
        os.chmod(self._copy, 0o755)
        subprocess.run([tool("cmake"), "--install", str(BUILD), "--prefix", self._copy,
                        "--component", "runtime"],
                       check=True, stdout=subprocess.DEVNULL)
        shutil.copy(self.trial_module, self._copy)
        self.program = Path(self._copy) / "bin" / "lumosd"
        self.trial_module = Path(self._copy) / self.trial_module.name
        publish_suppressions(self._copy)

    def remove(self):
        if self._copy:
            shutil.rmtree(self._copy)
