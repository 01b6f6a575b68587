# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings service as scripts use it: started by the bus, called by busctl, gone when idle."""

import subprocess

import pytest

from conftest import needs_root
from harness import machine, procfs
from harness.bus import Bus
from harness.waiting import wait_until

START = """# The owner's own words
[lumos]
processes = 2
; kept
module = lumos
socket = /run/lumos/lumos.sock
env = TOKEN=hush
"""


class Service:
    """A tree of the service's own and a bus that starts it."""

    def __init__(self, place, bus):
        self.place = place
        self.bus = bus
        self.program = machine.BUILD / "daemon/settingsd/lumos-settingsd"
        self.root = place / "root"
        self.file = self.root / "etc/lumos/lumos.ini"
        for name in ("etc/lumos", "etc/nginx/sites-available", "etc/nginx/sites-enabled",
                     "var/lib/lumos"):
            (self.root / name).mkdir(parents=True)
        self.file.write_text(START)
        self.activate()
        self.bus.start()

    def activate(self, idle=30, wrapper=""):
        """What the bus starts at the next call."""
        self.bus.activate("org.lumosd.Settings1",
                          f"{wrapper} {self.program} --bus session --root {self.root} "
                          f"--idle {idle}".strip())

    def is_running(self):
        return self.bus.has_owner("org.lumosd.Settings1")


@pytest.fixture(name="service")
def fixture_service(place, started):
    bus = Bus(place)
    started.append(bus)
    return Service(place, bus)


def test_a_script_changes_one_key(service):
    etag = service.bus.property("ETag")
    [new] = service.bus.answer("SetProcesses", "ub", 4, "true")
    assert service.file.read_text() == START.replace("processes = 2", "processes = 4")
    assert service.bus.property("Processes") == 4
    assert new != etag and service.bus.property("ETag") == new
    refused = service.bus.call("SetProcesses", "ub", 0, "true")
    assert refused.returncode != 0 and "from 1 to 1000" in refused.stderr


def test_two_editors_do_not_overwrite_each_other(service):
    seen = service.bus.property("ETag")
    service.bus.answer("Apply", "a{sv}sub", 1, "processes", "u", 3, seen, 0, "false")
    second = service.bus.call("Apply", "a{sv}sub", 1, "processes", "u", 7, seen, 0, "false")
    assert second.returncode != 0 and "somebody else" in second.stderr
    service.file.write_text(START)  # an editor that knows nothing of the service
    third = service.bus.call("Apply", "a{sv}sub", 1, "processes", "u", 7,
                             service.bus.property("ETag"), 0, "false")
    assert third.returncode == 0
    assert service.file.read_text() == START.replace("processes = 2", "processes = 7")


def test_secrets_are_masked(service):
    everything = service.bus.busctl("call", "org.lumosd.Settings1", "/org/lumosd/Settings1",
                                    "org.freedesktop.DBus.Properties", "GetAll", "s",
                                    "org.lumosd.Settings1")
    assert everything.returncode == 0
    assert "hush" not in everything.stdout
    assert "***" in everything.stdout


@needs_root
def test_on_a_session_bus_only_its_own_user_may_write(service):
    service.place.chmod(0o755)
    service.bus.property("ETag")
    refused = service.bus.call("SetProcesses", "ub", 4, "true", user=machine.APP_USER)
    assert refused.returncode != 0
    assert service.file.read_text() == START


def test_no_call_is_lost_across_the_idle_exit(service):
    service.activate(idle=0)
    for count in range(1, 61):
        [etag] = service.bus.answer("SetProcesses", "ub", count, "false")
        assert service.bus.property("ETag") == etag
    assert "processes = 60\n" in service.file.read_text()
    # Without exits between the calls it would have shown nothing.
    assert service.bus.activations("org.lumosd.Settings1") > 10
    wait_until(lambda: not service.is_running(), "the service leaves when nobody calls")


def test_the_service_leaves_with_its_bus(service):
    service.bus.property("ETag")
    [pid] = service.bus.answer("GetConnectionUnixProcessID", "s", "org.lumosd.Settings1",
                               service="org.freedesktop.DBus", path="/org/freedesktop/DBus")
    service.bus.process.kill()
    wait_until(lambda: not procfs.is_alive(pid), "nobody could call it any more", seconds=15)


def documented_commands():
    """The two shell blocks of CONTRIBUTING.md about this service: what starts it, what calls it."""
    text = (machine.HERE.parent.parent / "CONTRIBUTING.md").read_text()
    _, _, after = text.partition("`lumos-settingsd` runs without root")
    return [block.partition("```")[0] for block in after.split("```sh\n")[1:3]]


def test_the_documented_example_works(place, started):
    bus = Bus(place)
    started.append(bus)
    bus.start()
    box = place / "box"
    starting, calling = [block.replace("/tmp/box", str(box)) for block in documented_commands()]
    starting = starting.replace("build/dev/daemon", f"exec {machine.BUILD}/daemon")
    with subprocess.Popen(["sh", "-c", starting], stdin=subprocess.DEVNULL,
                          env=bus.environment()) as service:
        try:
            wait_until(lambda: bus.has_owner("org.lumosd.Settings1"), "the service is on the bus")
            subprocess.run(["sh", "-ec", calling], check=True, timeout=30, env=bus.environment())
        finally:
            service.terminate()
    written = (box / "etc/lumos/lumos.ini").read_text()
    assert written == f"[lumos]\nsocket = {box}/lumos.sock\n"
