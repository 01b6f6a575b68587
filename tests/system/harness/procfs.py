# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes as /proc shows them."""

import os
import re
import time


def children(parent):
    """The pids of a process's children, oldest first."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            stat = stat_of(int(name))
            if stat and stat["ppid"] == parent:
                found.append((stat["start"], int(name)))
    return [pid for _, pid in sorted(found)]


def stat_of(pid):
    """State, parent, session and start time, or None when the process is gone."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return {"state": fields[0], "ppid": int(fields[1]), "session": int(fields[3]),
            "start": int(fields[19])}


def session(leader):
    """The pids of a session's processes that still live, whoever their parents are."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit()
            and is_alive(int(name)) and (stat_of(int(name)) or {}).get("session") == leader]


def cpu_seconds(pids):
    """The processor time that these processes have used, their own and the system's for them."""
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / os.sysconf("SC_CLK_TCK")


def is_alive(pid):
    """False for a zombie, too: it only waits to be seen off."""
    stat = stat_of(pid)
    return stat is not None and stat["state"] != "Z"


def status_of(pid):
    """/proc/PID/status as a dictionary of stripped texts."""
    with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as file:
        return {key: value.strip() for key, _, value in (line.partition(":") for line in file)}


def voluntary_switches(pid):
    """How often all threads of a process went to sleep: each wakeup adds one."""
    total = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="utf-8") as file:
            for line in file:
                if line.startswith("voluntary_ctxt_switches:"):
                    total += int(line.split()[1])
    return total


def settle(pids, quiet=2.5, seconds=15.0):
    """Until nobody has woken for a while: closing connections and timers run out."""
    deadline = time.monotonic() + seconds
    last = None
    since = time.monotonic()
    while time.monotonic() - since < quiet and time.monotonic() < deadline:
        now = [voluntary_switches(pid) for pid in pids]
        if now != last:
            last, since = now, time.monotonic()
        time.sleep(0.05)


def has_event_loop(pid):
    """True when the process holds an epoll descriptor, as a serving one does."""
    try:
        descriptors = os.listdir(f"/proc/{pid}/fd")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return any(_is_event_descriptor(pid, fd) for fd in descriptors)


def _is_event_descriptor(pid, fd):
    try:
        name = os.readlink(f"/proc/{pid}/fd/{fd}")
    except (FileNotFoundError, ProcessLookupError):
        return False  # a connection that has just been closed; the process may well live
    return "eventpoll" in name


def is_sanitized(pid):
    """True for a process of a build with AddressSanitizer, which costs by itself."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as file:
        return "libasan" in file.read()


def listening_inode(path):
    """The number of the unix socket that listens at a path."""
    with open("/proc/net/unix", encoding="utf-8") as file:
        for line in file:
            fields = line.split()
            if fields[3] == "00010000" and fields[7:] == [str(path)]:
                return int(fields[6])
    raise AssertionError(f"nobody listens at {path}")


def watches(pid, inode):
    """True when an epoll descriptor of the process watches that socket (proc(5), fdinfo)."""
    found = set()
    try:
        for fd in os.listdir(f"/proc/{pid}/fd"):
            if _is_event_descriptor(pid, fd):
                with open(f"/proc/{pid}/fdinfo/{fd}", encoding="ascii") as file:
                    found.update(int(n, 16) for n in re.findall(r"\bino:([0-9a-f]+)", file.read()))
    except (FileNotFoundError, ProcessLookupError):
        return False
    return inode in found


def command_line(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().replace(b"\0", b" ").decode(errors="replace").strip()
    except (FileNotFoundError, ProcessLookupError):
        return ""


def open_files(pid):
    """What the descriptors of a process lead to."""
    found = []
    for fd in os.listdir(f"/proc/{pid}/fd"):
        try:
            found.append(os.readlink(f"/proc/{pid}/fd/{fd}"))
        except (FileNotFoundError, ProcessLookupError):
            pass  # closed meanwhile
    return found
