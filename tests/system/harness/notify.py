# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service manager hears: a socket for NOTIFY_SOCKET, with the descriptors that come along."""

import array
import os
import socket
import threading

from .waiting import wait_until


class Notify:
    """Collects every message in order, as a dictionary of its assignments."""

    def __init__(self, path):
        self.path = path
        self.messages = []
        self.stored = {}  # FDNAME -> descriptor
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        os.chmod(path, 0o777)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def environment(self):
        return {"NOTIFY_SOCKET": str(self.path)}

    def _run(self):
        while True:
            try:
                data, control, _, _ = self._socket.recvmsg(65536, socket.CMSG_SPACE(64))
            except OSError:
                return
            if not data:
                return
            message = dict(line.split("=", 1) for line in data.decode().split("\n") if line)
            fds = array.array("i")
            for level, kind, payload in control:
                if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                    fds.frombytes(payload[:len(payload) // fds.itemsize * fds.itemsize])
            self._store(message, fds)
            self.messages.append(message)

    def _store(self, message, fds):
        """As systemd does it, with a store that is large enough."""
        if message.get("FDSTORE") == "1" and len(fds):
            self.stored[message["FDNAME"]] = fds[0]
        if message.get("FDSTOREREMOVE") == "1":
            gone = self.stored.pop(message["FDNAME"], None)
            if gone is not None:
                os.close(gone)

    def heard(self, key, value=None):
        """The messages that assign key, and that value when there is one."""
        return [m for m in list(self.messages)
                if key in m and (value is None or m[key] == value)]

    def wait_for(self, key, value=None, count=1, seconds=20.0):
        wait_until(lambda: len(self.heard(key, value)) >= count,
                   f"{count} times {key}={value}: {self.messages}", seconds)
        return self.heard(key, value)

    @property
    def last_status(self):
        found = self.heard("STATUS")
        return found[-1]["STATUS"] if found else ""

    def log(self):
        return "\n".join(map(str, self.messages))

    def end(self):
        self._socket.close()
        for fd in self.stored.values():
            os.close(fd)
        self.stored = {}
