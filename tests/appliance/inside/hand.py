#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the desktop of the appliance: sees what the accessibility bus tells of the panel's
windows, and presses with the X server's pointer and keys. A request a line on standard input, as
JSON [NAME, ARGUMENT…]; an answer a line, {"answer": …} or {"error": …}."""

import fcntl
import json
import os
import pty
import subprocess
import sys
import termios
import threading
import time

import vnc
from accessibility import Accessibility, Refused
from screen import Screen

PANEL = "lumos-admin"


def take_terminal():
    """Standard input becomes the terminal that a new session controls: /dev/tty."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Agent:
    """polkit's agent for a terminal, whose terminal is a person who knows the password."""

    def __init__(self, process, password):
        self.asked = 0
        self.said = ""
        self._password = password
        self._terminal, terminal = pty.openpty()
        ready, write_end = os.pipe()
        self._process = subprocess.Popen(
            ["pkttyagent", "--process", str(process), "--notify-fd", str(write_end)],
            stdin=terminal, stdout=terminal, stderr=terminal, pass_fds=[write_end],
            start_new_session=True, preexec_fn=take_terminal)
        os.close(terminal)
        os.close(write_end)
        os.read(ready, 1)  # closed once it is registered
        os.close(ready)
        threading.Thread(target=self._answer, daemon=True).start()

    def _answer(self):
        line = ""
        while True:
            try:
                said = os.read(self._terminal, 1000).decode(errors="replace")
            except OSError:
                return  # it has ended
            self.said += said
            line = (line + said).rpartition("\n")[2]
            if line.rstrip().endswith("assword:"):
                line = ""
                self.asked += 1
                while termios.tcgetattr(self._terminal)[3] & termios.ECHO:
                    time.sleep(0.01)  # what is typed before is thrown away
                os.write(self._terminal, (self._password + "\n").encode())

    def end(self):
        self._process.terminate()
        self._process.wait(10)


class Hand:
    """What can be asked of the person."""

    def __init__(self):
        self._panel = None
        self._agent = None
        self._bus = Accessibility()
        self._screen = Screen()
        self._list = self._answer = None
        self.clicks = 0

    # ---- the program

    def open(self, *arguments):
        """Starts the panel; milliseconds until its window tells what the services say."""
        started = self._start(*arguments)
        while not (root := self._bus.program(PANEL)):
            assert self._panel.poll() is None, f"it ended with {self._panel.returncode}"
            assert time.monotonic() - started < 20, "no window on the accessibility bus"
            time.sleep(0.01)
        self._root = root
        return (time.monotonic() - started) * 1000

    def _start(self, *arguments):
        assert self._panel is None, "it is open"
        started = time.monotonic()
        self._panel = subprocess.Popen([PANEL, *arguments],
                                       env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        return started

    def pid(self):
        return self._panel.pid

    def close(self):
        """Ends what has been started."""
        for process in (self._agent, self._panel):
            if isinstance(process, Agent):
                process.end()
            elif process:
                process.terminate()
                process.wait(10)
        self._agent = self._panel = None

    def answer_prompts(self, password):
        self._agent = Agent(self._panel.pid, password)

    def prompts(self):
        return self._agent.asked

    def agent_said(self):
        return self._agent.said

    # ---- eyes

    def windows(self):
        return [each for window in self._bus.children(self._root) for each in self._seen(window)]

    def _seen(self, window):
        return self._bus.seen(window)

    def seen(self):
        """What all windows show, without the handles of the bus."""
        return [{key: value for key, value in each.items() if key != "item"}
                for each in self.windows()]

    def value(self, role, name, nth=-1):
        found = self._find(role, name, nth)
        return self._bus.get(found["item"], "CurrentValue", "org.a11y.atspi.Value")

    def _find(self, role, name, nth):
        matching = [each for each in self.windows()
                    if each["role"] in role.split("|") and each["name"] == name]
        if not matching:
            raise LookupError(f"no {role} {name!r} is shown")
        return matching[nth]  # the window that came last lies above

    # ---- hands

    def click(self, role, name, nth=-1, count=1):
        """Clicks a control that can be used now, scrolling to it where it needs that. A role, or
        several with "|" between them."""
        for _ in range(40):
            found = self._find(role, name, nth)
            if "sensitive" not in found["states"]:
                raise LookupError(f"{role} {name!r} cannot be used now")
            left, top, width, height = found["seen"]
            if height >= min(20, found["place"][3]) and width > 0:
                xdotool("mousemove", left + width // 2, top + height // 2, "click", "--repeat",
                        count, "--delay", 60, 1)
                self.clicks += 1
                return
            self._scroll_towards(found)
        raise LookupError(f"{role} {name!r} does not come into sight")

    def _scroll_towards(self, found):
        panes = [each for each in self.windows() if each["role"] == "scroll pane"
                 and common_width(each["place"], found["place"])]
        left, top, _, height = panes[0]["place"]
        is_below = found["place"][1] + found["place"][3] > top + height
        # At the edge, where no number turns with the wheel.
        xdotool("mousemove", left + 6, top + height // 2, "click", 5 if is_below else 4)
        time.sleep(0.05)

    def clicked(self):
        return self.clicks

    def picture(self, path):
        subprocess.run(["scrot", "--overwrite", path], check=True)

    def key(self, *keys):
        xdotool("key", *keys)

    def write(self, text):
        xdotool("type", "--delay", "20", text)

    def minimize(self):
        window = subprocess.run(["xdotool", "getactivewindow"], check=True, text=True,
                                capture_output=True).stdout.strip()
        xdotool("windowminimize", window)

    # ---- the program's health

    def vnc_bytes(self, seconds):
        """A second, of what a viewer of this screen gets."""
        server = subprocess.Popen(["x11vnc", "-localhost", "-nopw", "-quiet", "-forever",
                                   "-rfbport", "5900"], stdout=subprocess.DEVNULL)
        try:
            for _ in range(100):
                try:
                    vnc.connect(5900)[0].close()
                    break
                except OSError:
                    time.sleep(0.1)
            return vnc.bytes_per_second(5900, seconds)
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:  # x11vnc of Debian 13 may not hear it
                server.kill()
                server.wait()

    def learn_answer(self):
        """How the list of pages looks once the page Workers is wanted of a panel just opened."""
        places = [each["place"] for each in self.windows() if each["role"] == "radio button"]
        left, top = (min(place[i] for place in places) for i in (0, 1))
        self._list = (left, top, max(place[0] + place[2] for place in places) - left,
                      max(place[1] + place[3] for place in places) - top)
        xdotool("mousemove", 0, 0)
        self._screen.press("Alt_L", "4")
        time.sleep(1)
        self._answer = self._screen.pixels(*self._list)

    def time_to_answer(self):
        """Milliseconds from the start until the screen shows that a key has opened a page."""
        started = self._start()
        while self._screen.pixels(*self._list) != self._answer:
            assert time.monotonic() - started < 20, "it answers no key"
            self._screen.press("Alt_L", "4")
            time.sleep(0.02)
        return (time.monotonic() - started) * 1000

    def stalls(self, seconds):
        """The longest time its event loop took to answer, in milliseconds, asked all the time."""
        worst = 0
        until = time.monotonic() + seconds
        while (before := time.monotonic()) < until:
            self._bus.get(self._root, "Name")
            worst = max(worst, time.monotonic() - before)
            time.sleep(0.005)
        return worst * 1000


def common_width(one, other):
    return one[0] < other[0] + other[2] and other[0] < one[0] + one[2]


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


def main():
    hand = Hand()
    print(json.dumps({"answer": "here"}), flush=True)
    try:
        for line in sys.stdin:
            name, *arguments = json.loads(line)
            try:
                answer = {"answer": getattr(hand, name)(*arguments)}
            except (AssertionError, LookupError, OSError, Refused,
                    subprocess.SubprocessError) as error:
                answer = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(answer), flush=True)
    finally:
        hand.close()


if __name__ == "__main__":
    main()
