# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""org.lumosd.Server1 as scripts use it: a running lumosd on a message bus, asked by busctl."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from harness import client, machine, procfs
from harness.bus import Bus
from harness.waiting import wait_until

WHERE = {"service": "org.lumosd.Server1", "path": "/org/lumosd/Server1",
         "interface": "org.lumosd.Server1.Manager"}
WORKER = "org.lumosd.Server1.Worker"


@pytest.fixture(name="bus")
def fixture_bus(place, started):
    bus = Bus(place)
    started.append(bus)
    return bus.start()


def start(daemons, bus, *arguments, **options):
    return daemons.start("--bus", "session", *arguments, environment=bus.environment(), **options)


def prop(bus, name):
    return bus.property(name, **WHERE)


def objects(bus):
    [found] = bus.answer("GetManagedObjects", service=WHERE["service"], path=WHERE["path"],
                         interface="org.freedesktop.DBus.ObjectManager")
    return found


def test_a_script_sees_and_steers_the_server(daemons, bus):
    daemon = start(daemons, bus, "--disable-logging=true")
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200
    [everything] = bus.answer("GetAll", "s", WHERE["interface"], service=WHERE["service"],
                              path=WHERE["path"], interface="org.freedesktop.DBus.Properties")
    values = {name: value["data"] for name, value in everything.items()}
    assert values["State"] == "running" and values["LastReload"] == ""
    assert values["ConfiguredProcesses"] == values["RunningProcesses"] == 2
    assert values["Socket"] == str(daemons.socket) and values["Requests"] >= 1
    assert values["SocketMode"] == os.stat(daemons.socket).st_mode & 0o777
    assert abs(values["StateSince"] - time.time()) < 60
    bus.answer("SetWorkers", "ub", 3, "false", **WHERE)
    workers = daemon.wait_workers(3)
    found = wait_until(lambda: len(objects(bus)) == 3 and objects(bus), "three worker objects")
    pids = {entry[WORKER]["Pid"]["data"] for entry in found.values()}
    assert sorted(pids) == sorted(workers)
    refused = bus.call("SetWorkers", "ub", 0, "false", **WHERE)
    assert refused.returncode != 0 and "from 1 to 1000" in refused.stderr
    bus.answer("RestartWorker", "ub", 1, "false", **WHERE)
    first = found[WHERE["path"] + "/workers/1"][WORKER]["Pid"]["data"]
    wait_until(lambda: not procfs.is_alive(first), "the end of worker 1")
    assert len(set(daemon.wait_workers(3)) & set(workers)) == 2
    bus.answer("Reload", "b", "false", **WHERE)
    wait_until(lambda: prop(bus, "State") == "running", "the end of the reload")
    assert "succeeded" in prop(bus, "LastReload") and prop(bus, "ConfiguredProcesses") == 2
    assert "uid" in daemon.log() and "SetWorkers 3" in daemon.log()
    assert daemon.stop() == 0


def wait_ended(daemon, workers, count):
    wait_until(lambda: len(workers - set(daemon.children())) == count, f"the end of {count}")


def test_the_examples_of_the_readme_work(daemons, bus):
    daemon = start(daemons, bus, "--disable-logging=true")
    text = (Path(__file__).parents[2] / "README.md").read_text()
    examples = [line.split() for line in text.splitlines()
                if line.startswith("busctl ") and "org.lumosd.Server1" in line]
    assert len(examples) == 10
    for _, *arguments in examples:
        workers = set(daemon.wait_workers(prop(bus, "ConfiguredProcesses")))
        done = bus.busctl(*arguments)
        assert done.returncode == 0, f"{arguments}: {done.stderr}"
        # A worker that ends has no stack to show.
        ending = {"RestartWorker": 1, "RestartWorkers": 3, "Reload": 3}.get(arguments[4], 0)
        wait_ended(daemon, workers, ending)


APPLICATION = """
import threading
started = threading.Event()

def wait_for_the_printer():
    started.wait(20)

def application(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        wait_for_the_printer()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"fine"]
"""


def backtrace(bus, number=1):
    [text] = bus.answer("GetBacktrace", "ub", number, "false", **WHERE)
    return text


def test_a_script_asks_where_a_worker_hangs(daemons, bus, place):
    """It goes on afterwards as if nothing had happened."""
    (place / "shop.py").write_text(APPLICATION)
    daemon = start(daemons, bus, "--chdir", place, module="shop", processes=1)
    workers = daemon.wait_workers(1)
    assert "Current thread" in backtrace(bus)
    with client.connect(daemons.socket) as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        stack = wait_until(lambda: "printer" in (text := backtrace(bus)) and text, "the stack")
        assert f'File "{place}/shop.py", line 6 in wait_for_the_printer' in stack
        assert daemon.workers() == workers
    daemon.stop(signal.SIGQUIT)


def probe(bus):
    [steps] = bus.answer("ProbeSocket", **WHERE)
    return [code for _, code, _, _ in steps]


def test_a_script_asks_whether_the_socket_answers(daemons, bus, place):
    """As a client meets it: through the path, from a worker; all busy is another answer."""
    (place / "shop.py").write_text(APPLICATION)
    daemon = start(daemons, bus, "--chdir", place, module="shop", processes=1)
    daemon.wait_workers(1)
    assert probe(bus) == ["socket.ok", "workers.ok", "application.ok"]
    with client.connect(daemons.socket) as sock:
        sock.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        wait_until(lambda: prop(bus, "Active") == 1, "the request under way")
        assert probe(bus) == ["socket.ok", "workers.busy", "application.ok"]
    os.unlink(daemons.socket)
    assert probe(bus)[0] == "socket.refused"
    daemon.stop(signal.SIGQUIT)


@pytest.mark.needs_root
def test_the_units_root_asks_as_the_applications_user(daemons, bus, roots_directory):
    """Itself it may not connect to that user's socket, without CAP_DAC_OVERRIDE."""
    daemons.socket = roots_directory / "l.sock"
    start(daemons, bus, "--chmod-socket=660",
          wrapper=machine.few_capabilities()).wait_workers(2)
    assert probe(bus) == ["socket.ok", "workers.ok", "application.ok"]


def test_what_the_load_leaves_behind_is_told(daemons, bus, place):
    (place / "shop.py").write_text(APPLICATION + """
threading.Thread(target=wait_for_the_printer, name="sensor", daemon=True).start()
""")
    start(daemons, bus, "--chdir", place, module="shop", processes=2).wait_workers(2)
    [steps] = bus.answer("ProbeSocket", **WHERE)
    assert [code for _, code, _, _ in steps] == ["socket.ok", "workers.ok", "application.warning"]
    assert "(sensor)" in steps[2][2] and "lazy-apps = true" in steps[2][2]
    [stats] = bus.answer("GetStats", **WHERE)
    assert stats["Warnings"]["data"] == [steps[2][2]]


def test_a_worker_that_spins_in_a_module_is_seen(daemons, bus):
    daemon = start(daemons, bus, module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    with client.connect(daemons.socket) as sock:
        sock.sendall(b"GET /spin HTTP/1.1\r\nHost: x\r\n\r\n")
        stack = wait_until(lambda: (text := backtrace(bus)).count("host-native") and text,
                           "the stack of a request")
        assert "(" in stack and daemon.workers() == [worker]
    refused = bus.call("GetBacktrace", "ub", 2, "false", **WHERE)
    assert refused.returncode != 0 and "there is no worker 2" in refused.stderr
    daemon.stop(signal.SIGQUIT)


def test_a_reload_that_fails_says_why(daemons, bus, place):
    file = place / "shop.ini"
    daemons.make_socket_directory()
    good = f"[lumos]\nmodule = lumos\nsocket = {daemons.socket}\nprocesses = 1\n"
    file.write_text(good)
    daemon = daemons.bare().start(["--ini", file, "--bus", "session", *daemons.accounts()],
                                  environment=bus.environment())
    daemon.wait_ready(daemons.socket)
    where = {**WHERE, "service": "org.lumosd.Server1.shop"}
    etag = bus.property("ConfigETag", **where)
    file.write_text(good + "processes = many\n")
    failed = bus.call("Reload", "b", "false", **where)
    assert failed.returncode != 0 and "many" in failed.stderr, failed.stderr
    assert bus.property("State", **where) == "running"
    file.write_text(good + "buffer-size = 8192\n")
    bus.answer("Reload", "b", "false", **where)
    assert bus.property("ConfigETag", **where) != etag


def test_who_listens_hears_of_a_dead_worker(daemons, bus, place):
    daemon = start(daemons, bus)
    daemon.wait_workers(2)
    with open(place / "monitor.log", "wb") as log:
        monitor = subprocess.Popen(
            ["dbus-monitor", "--address", bus.address, "path_namespace=/org/lumosd/Server1"],
            stdout=log, stderr=subprocess.STDOUT)
    try:
        heard = (place / "monitor.log").read_text
        # What it prints of itself tells that it listens.
        wait_until(lambda: "NameAcquired" in heard(), "the monitor")
        victim = daemon.workers()[0]
        os.kill(victim, signal.SIGKILL)
        wait_until(lambda: "member=WorkerExited" in heard() and f"uint32 {victim}" in heard()
                   and "killed by signal 9" in heard(), "WorkerExited")
        daemon.wait_workers(2)
        wait_until(lambda: "member=PropertiesChanged" in heard(), "PropertiesChanged")
    finally:
        monitor.kill()
        monitor.wait()


def test_without_a_bus_it_serves(daemons, place):
    daemon = daemons.start("--bus", "session",
                           environment={"DBUS_SESSION_BUS_ADDRESS": f"unix:path={place}/none"})
    assert daemon.log().count("goes on without D-Bus") == 1
    assert client.get(daemons.socket).status == 200
    status, _, err = daemons.run("--bus", "tram")
    assert status == 64 and "--bus session" in err


@pytest.mark.timing
def test_serving_outlives_the_bus_and_idle_sleeps(daemons, bus):
    daemon = start(daemons, bus, "--disable-logging=true")
    daemon.wait_workers(2)
    assert client.get(daemons.socket).status == 200
    assert prop(bus, "State") == "running"
    sleeps(daemon)
    bus.process.kill()
    bus.process.wait()
    wait_until(lambda: "the message bus has gone" in daemon.log(), "the line about the bus")
    for _ in range(5):
        assert client.get(daemons.socket).status == 200
    assert daemon.log().count("goes on without D-Bus") == 1
    # It looks for the bus after 1, 2, 4 seconds and so on: once at most in this time.
    assert wakeups(daemon) <= 10
    assert daemon.stop() == 0


def sleeps(daemon):
    """Nobody wakes, with a bus."""
    assert wakeups(daemon) == 0


def wakeups(daemon, seconds=6.0):
    procfs.settle([daemon.pid])
    before = procfs.voluntary_switches(daemon.pid)
    # Time itself is what is measured.
    time.sleep(seconds)
    return procfs.voluntary_switches(daemon.pid) - before


def test_it_comes_back_with_the_bus(daemons, bus):
    daemon = start(daemons, bus)
    bus.process.kill()
    bus.process.wait()
    wait_until(lambda: "the message bus has gone" in daemon.log(), "the line about the bus")
    bus.process.stdout.close()
    bus.start()
    wait_until(lambda: bus.has_owner(WHERE["service"]), "the name on the new bus", 20.0)
    assert prop(bus, "State") == "running"
    bus.answer("SetWorkers", "ub", 3, "false", **WHERE)
    daemon.wait_workers(3)
    assert daemon.log().count("the message bus is back") == 1
    assert daemon.stop() == 0


def test_how_much_it_logs_can_be_changed(daemons, bus):
    """As `systemctl service-log-level lumos warning` does."""
    daemon = start(daemons, bus)
    where = (WHERE["service"], "/org/freedesktop/LogControl1", "org.freedesktop.LogControl1")

    def level(*value):
        verb, kind = ("set-property", ["s"]) if value else ("get-property", [])
        return bus.busctl(verb, *where, "LogLevel", *kind, *value)

    assert json.loads(level().stdout)["data"] == "info"
    assert level("warning").returncode == 0
    assert json.loads(level().stdout)["data"] == "warning"
    bus.answer("SetWorkers", "ub", 3, "false", **WHERE)
    assert level("loud").returncode != 0
    assert level("info").returncode == 0
    bus.answer("SetWorkers", "ub", 2, "false", **WHERE)
    log = daemon.log()
    assert "SetWorkers 2" in log and "SetWorkers 3" not in log
    assert json.loads(bus.busctl("get-property", *where, "SyslogIdentifier").stdout)["data"] == \
        "lumosd"
