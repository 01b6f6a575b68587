# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A message bus of a test's own, which starts the settings service on demand, and busctl on it."""

import json
import os
import subprocess

SETTINGS = "org.lumosd.Settings1"
SETTINGS_PATH = "/org/lumosd/Settings1"

CONFIGURATION = """<busconfig><type>session</type><listen>unix:path={place}/bus</listen>
<auth>EXTERNAL</auth><servicedir>{place}/services</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/><allow user="*"/></policy>
</busconfig>
"""


class Bus:
    """dbus-daemon without anything of the machine's on it."""

    def __init__(self, place):
        self.place = place
        self.address = f"unix:path={place}/bus"
        (place / "services").mkdir()
        (place / "bus.conf").write_text(CONFIGURATION.format(place=place))
        self._log = open(place / "bus.log", "ab")
        self.process = None

    def start(self):
        command = ["dbus-daemon", f"--config-file={self.place}/bus.conf", "--nofork", "--nosyslog",
                   "--print-address"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self._log)
        assert self.process.stdout.readline(), "dbus-daemon does not start (package dbus)"
        return self

    def activate(self, name, command):
        """The bus starts command when somebody calls name."""
        (self.place / "services" / f"{name}.service").write_text(
            f"[D-BUS Service]\nName={name}\nExec={command}\n")
        if self.process is not None:  # it notices by itself, but nobody knows when
            self.answer("ReloadConfig", service="org.freedesktop.DBus",
                        path="/org/freedesktop/DBus")

    def activations(self, name):
        """How often the bus has started the program behind name."""
        return self.log().count(f"Activating service name='{name}'")

    def has_owner(self, name):
        """Whether a program has the name now; starts nothing."""
        [owned] = self.answer("NameHasOwner", "s", name, service="org.freedesktop.DBus",
                              path="/org/freedesktop/DBus")
        return owned

    def log(self):
        return (self.place / "bus.log").read_text(errors="replace")

    def end(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()
        self._log.close()

    def environment(self):
        return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}

    def busctl(self, *arguments, user=None):
        """One run of busctl(1); its answer as JSON, or its complaint."""
        wrapper = [] if user is None else ["setpriv", f"--reuid={user}", "--clear-groups"]
        return subprocess.run(
            [*wrapper, "busctl", f"--address={self.address}", "--json=short", *map(str, arguments)],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)

    def call(self, method, *arguments, user=None, service=SETTINGS, path=SETTINGS_PATH,
             interface=None):
        return self.busctl("call", service, path, interface or service, method, *arguments,
                           user=user)

    def answer(self, method, *arguments, **where):
        """The values of a call that must succeed."""
        done = self.call(method, *arguments, **where)
        assert done.returncode == 0, f"{method} {arguments}: {done.stderr}"
        return json.loads(done.stdout)["data"] if done.stdout.strip() else []

    def property(self, name, service=SETTINGS, path=SETTINGS_PATH, interface=None):
        done = self.busctl("get-property", service, path, interface or service, name)
        assert done.returncode == 0, f"{name}: {done.stderr}"
        return json.loads(done.stdout)["data"]
