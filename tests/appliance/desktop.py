# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop in the appliance, with the owner of the board before it."""

import json

from harness.waiting import wait_until

PASSWORD = "raspberry"
HAND = "/opt/tests/hand.py"


class Desktop:
    """Xvfb, a window manager and the panel, as pi in a session of the machine's own seat."""

    def __init__(self, appliance, user="pi", **environment):
        self.appliance = appliance
        names = {"HOME": f"/home/{user}", "XDG_SEAT": "seat0", "XDG_SESSION_TYPE": "x11",
                 "XDG_SESSION_CLASS": "user", **environment}
        self._process = appliance.talk(
            "systemd-run", "--quiet", "--pipe", "--wait", "--collect",
            "-p", f"User={user}", "-p", "PAMName=login", "-p", f"WorkingDirectory=/home/{user}",
            *(f"--setenv={name}={value}" for name, value in names.items()),
            "/opt/tests/desktop", HAND)
        assert self._hear() == "here"

    def end(self):
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    # ---- what the person is asked to do

    def ask(self, name, *arguments):
        self._process.stdin.write(json.dumps([name, *arguments]) + "\n")
        self._process.stdin.flush()
        return self._hear()

    def _hear(self):
        line = self._process.stdout.readline()
        assert line.startswith("{"), f"{line!r}: " + self.appliance.read("/tmp/desktop.log")
        said = json.loads(line)
        if "error" in said:
            raise AssertionError(said["error"])
        return said["answer"]

    def open(self, *arguments):
        milliseconds = self.ask("open", *arguments)
        self.ask("answer_prompts", PASSWORD)
        return milliseconds

    def close(self):
        self.ask("close")

    def click(self, name, role="push button", seconds=10, **options):
        """Clicks a control, once it can be used."""
        failures = []

        def try_it():
            try:
                self.ask("click", role, name, *options.values())
            except AssertionError as error:
                failures.append(str(error))
                return False
            return True
        try:
            wait_until(try_it, f"{role} {name!r}", seconds)
        except AssertionError as error:
            listed = [f'{each["role"]} {each["name"]!r}' for each in self.ask("seen") if each["name"]]
            raise AssertionError("\n".join([f"{error}: {failures[-1]}", *listed])) from error

    def words(self):
        """All that can be read in the windows."""
        return "\n".join(text for each in self.ask("seen")
                         if (text := each.get("text") or each["name"]))

    def wait_words(self, text, seconds=20):
        last = [""]

        def is_there():
            last[0] = self.words()
            return text in last[0]
        try:
            wait_until(is_there, f"{text!r} in the window", seconds)
        except AssertionError as error:
            raise AssertionError(f"{error}; it says:\n{last[0]}") from error
        return last[0]
