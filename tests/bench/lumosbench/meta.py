# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine and the versions that a result belongs to."""

import datetime
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

# Program, and the words that precede its version.
TOOLS = {"nginx": ["nginx", "-v"], "uWSGI": ["uwsgi", "--version"],
         "gunicorn": ["gunicorn", "--version"],
         "Python": ["/usr/bin/python3", "--version"]}


def _output(command):
    path = shutil.which(command[0], path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if not path:
        return ""
    result = subprocess.run([path, *command[1:]], stdin=subprocess.DEVNULL, capture_output=True,
                            text=True, check=False)
    return result.stdout + result.stderr


def _version(text):
    match = re.search(r"\d+\.\d+(\.\d+)?", text)
    return match[0] if match else "unknown"


def _cpu():
    match = re.search(r"^(?:model name|Model|Hardware)\s*:\s*(.+)$",
                      Path("/proc/cpuinfo").read_text(), re.M)
    return match[1] if match else platform.machine()


def _system():
    match = re.search(r'^PRETTY_NAME="(.*)"', Path("/etc/os-release").read_text(), re.M)
    return match[1] if match else platform.system()


def _qt(build):
    match = re.search(r"^Qt6Core_DIR:PATH=(.*)$", (build / "CMakeCache.txt").read_text(), re.M)
    version = Path(match[1]) / "Qt6CoreConfigVersionImpl.cmake" if match else None
    return _version(version.read_text()) if version and version.exists() else "unknown"


def _commit():
    """As git names it; "-dirty" when the tree held changes."""
    told = _output(["git", "-C", str(Path(__file__).resolve().parent), "describe", "--always",
                    "--dirty"]).strip()
    return told if re.fullmatch(r"[\w./+-]+", told) else "unknown"


def collect(build, servers, plan, phases):
    return {
        "date": datetime.date.today().isoformat(),
        "cpu": _cpu(), "cores": os.cpu_count(), "kernel": platform.release(),
        "machine": platform.machine(), "system": _system(),
        "versions": [f"Qt {_qt(build)}",
                     *(f"{name} {_version(_output(command))}" for name, command in TOOLS.items())],
        "commit": _commit(),
        "plans": {phase: vars(plan) for phase in phases},
        "labels": {server.name: server.label for server in servers},
    }


def merged(earlier, now):
    """Of two runs whose phases are shown together; the commits of both, where they differ."""
    commits = dict.fromkeys([*earlier["commit"].split(" and "), now["commit"]])
    return {**now, "commit": " and ".join(commits), "plans": {**earlier["plans"], **now["plans"]},
            "labels": {**earlier["labels"], **now["labels"]}}
