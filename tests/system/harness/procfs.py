# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes as /proc shows them."""

import os


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


def has_event_loop(pid):
    """True when the process holds an epoll or eventfd descriptor, as a serving one does."""
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
    return "eventpoll" in name or "eventfd" in name


def command_line(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read().replace(b"\0", b" ").decode(errors="replace").strip()
    except (FileNotFoundError, ProcessLookupError):
        return ""
