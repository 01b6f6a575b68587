# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""README's lines that open the panel beside a server of the same build: word for word, without
root, on a bus of the test's own."""

import os
import re
import shutil
import signal
import subprocess

import pytest
from harness import machine, procfs
from harness.bus import Bus
from harness.daemon import as_user, clean_environment
from harness.waiting import wait_until

PROGRAMS = ("daemon/lumosd", "daemon/settingsd/lumos-settingsd", "admin/lumos-admin")
PANEL = "org.lumosd.Admin1.session.lumos"


def lines_of_readme():
    text = (machine.HERE.parents[1] / "README.md").read_text(encoding="utf-8")
    [lines] = [block for block in re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S)
               if "admin/lumos-admin --bus session\n" in block]
    return lines


class Demo:
    """The lines in a shell; build/release is a copy of this build's programs, /tmp/box the test's."""

    def __init__(self, place, bus):
        self._place = place / "demo"
        self._bus = bus
        self.process = None
        self.user = machine.APP_USER if machine.IS_ROOT else None
        hosts = (path.relative_to(machine.BUILD) for path in machine.BUILD.glob("daemon/hosts/*.so"))
        for program in (*PROGRAMS, *hosts):
            copy = self._place / "build/release" / program
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(machine.BUILD / program, copy)
        self._place.chmod(0o700)  # as the runtime directory must be
        if self.user:
            shutil.chown(self._place, self.user)

    def start(self):
        lines = lines_of_readme().replace("/tmp/box", f"{self._place}/box")
        places = {name: str(self._place) for name in ("HOME", "XDG_RUNTIME_DIR")}
        environment = {**clean_environment(), **places, "QT_QPA_PLATFORM": "offscreen",
                       "DBUS_SESSION_BUS_ADDRESS": self._bus.address}
        with open(self._place / "demo.log", "wb") as log:
            self.process = subprocess.Popen(
                as_user(self.user, ["bash", "-ec", lines]), cwd=self._place,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment,
                start_new_session=True)

    def log(self):
        return (self._place / "demo.log").read_text(errors="replace")

    def begun(self, name):
        assert self.process.poll() is None, self.log()
        return self._bus.has_owner(name)

    def end(self):
        """Ctrl+C in a terminal ends all of it."""
        below = procfs.children(self.process.pid)
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)
        wait_until(lambda: not any(map(procfs.is_alive, below)), "the end of the demo", 20.0)


def seconds_of_asking(calls):
    """From the first GetStats of dbus-monitor's profile to the last."""
    times = re.findall(r"^mc\t([0-9.]+)\t.*\tGetStats$", calls.read_text(), re.M)
    return float(times[-1]) - float(times[0]) if times else 0.0


@pytest.fixture(name="bus")
def fixture_bus(place, started):
    bus = Bus(place)
    started.append(bus)
    return bus.start()


def test_readmes_lines_open_the_panel_against_the_running_demo(place, started, bus):
    if not (machine.BUILD / "admin/lumos-admin").exists():
        pytest.skip("NOT RUN: a build without the panel")
    demo = Demo(place, bus)
    with open(place / "calls.log", "wb") as calls:
        monitor = subprocess.Popen(
            ["dbus-monitor", "--address", bus.address, "--profile", "member='GetStats'"],
            stdout=calls, stderr=subprocess.DEVNULL)
    try:
        demo.start()
        started.append(demo)
        for name in ("org.lumosd.Server1", "org.lumosd.Settings1", PANEL):
            wait_until(lambda name=name: demo.begun(name), f"{name} on the bus", 30.0)
        # An Overview in sight asks the server for its figures each second; a hidden one once.
        wait_until(lambda: seconds_of_asking(place / "calls.log") > 1.5,
                   "the window's questions to the server", 30.0)
        assert demo.process.poll() is None, demo.log()
        running = bus.property("RunningProcesses", "org.lumosd.Server1", "/org/lumosd/Server1",
                               "org.lumosd.Server1.Manager")
        assert running == 1
    finally:
        monitor.terminate()
        monitor.wait(10)
