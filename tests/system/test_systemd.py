# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service manager is told, and what it hands over: sd_notify(3), sd_listen_fds(3)."""

import os
import re
import signal
import time

import pytest
from harness import client, procfs
from harness.notify import Notify
from harness.reloading import hello
from harness.waiting import wait_until


@pytest.fixture(name="notify")
def fixture_notify(place, started):
    notify = Notify(place / "notify")
    started.append(notify)
    return notify


def start(site, notify, source=None, environment=None, **keys):
    return site.start(source or hello(), environment={**notify.environment, **(environment or {})},
                      **keys)


def position(notify, key):
    return next(i for i, m in enumerate(notify.messages) if key in m)


def test_ready_comes_once_the_first_worker_answers(site, notify):
    daemon = start(site, notify, hello("late", before="time.sleep(0.5)"), wait=False)
    notify.wait_for("READY", "1")
    assert client.get(site.address).text == "late"
    # Who loads may take its time.
    assert position(notify, "EXTEND_TIMEOUT_USEC") < position(notify, "READY")
    assert int(notify.heard("EXTEND_TIMEOUT_USEC")[0]["EXTEND_TIMEOUT_USEC"]) >= 60_000_000
    assert daemon.stop() == 0
    notify.wait_for("STOPPING", "1")
    assert len(notify.heard("READY")) == 1


def test_a_start_that_fails_tells_why(site, notify):
    site.write("wsgi.py", "import nothing_of_that_name\n")
    site.configure()
    daemon = site.daemons.bare().start(["--ini", site.ini], directory=site.path,
                                       environment=notify.environment)
    assert daemon.wait() == 70
    wait_until(lambda: "nothing_of_that_name" in notify.last_status, "the reason in the status")
    assert not notify.heard("READY")


@pytest.mark.parametrize("keys", [{"processes": 1}, {"processes": 2, "lazy_apps": "true"}])
def test_ready_needs_a_worker_that_has_loaded_where_none_is_kept(site, notify, keys):
    """With cheaper = 0 and an application that loads in its worker: READY must not come before."""
    site.write("wsgi.py", "import nothing_of_that_name\n")
    site.configure(cheaper=0, **keys)
    broken = site.daemons.bare("broken").start(["--ini", site.ini], directory=site.path,
                                               environment=notify.environment)
    assert broken.wait() == 70
    wait_until(lambda: "nothing_of_that_name" in notify.last_status, "the reason in the status")
    assert not notify.heard("READY")
    start(site, notify, hello(before="open('loaded', 'w').close()"), cheaper=0, wait=False, **keys)
    notify.wait_for("READY", "1")
    assert (site.path / "loaded").exists()
    site.daemon.wait_no_worker()
    assert client.get(site.address).text == "hello"


@pytest.mark.parametrize("broken", [None, "wsgi.py", "lumos.ini"])
def test_reloading_is_always_followed_by_ready(site, notify, broken):
    start(site, notify)
    if broken:
        site.write(broken, "[nonsense(\n")
    before = time.clock_gettime(time.CLOCK_MONOTONIC)
    site.hang_up()
    [reloading] = notify.wait_for("RELOADING", "1")
    assert before < int(reloading["MONOTONIC_USEC"]) / 1e6 <= time.clock_gettime(
        time.CLOCK_MONOTONIC)
    ready = notify.wait_for("READY", "1", count=2)[1]
    assert notify.messages.index(ready) > notify.messages.index(reloading)
    assert ("last reload failed" in ready["STATUS"]) == bool(broken)


def test_a_failed_reload_stays_in_the_status_until_one_succeeds(site, notify):
    start(site, notify)
    site.configure(processes="five")
    site.hang_up()
    wait_until(lambda: "five" in notify.last_status, "the reason in the status")
    site.daemon.kill(site.daemon.wait_workers(2)[:1])  # whatever happens then
    site.daemon.wait_workers(2)
    assert "five" in notify.last_status
    site.configure()
    site.hang_up()
    wait_until(lambda: re.match(r"2/2 workers(?!.*failed)", notify.last_status), "a clean status")


def test_what_the_load_leaves_behind_is_in_the_status_until_it_is_cured(site, notify):
    thread = "import threading\n" \
             "threading.Thread(target=time.sleep, args=(99,), name='sensor', daemon=True).start()\n"
    start(site, notify, hello(before=thread))
    wait_until(lambda: "loaded (sensor)" in notify.last_status, f"a warning: {notify.messages}")
    assert "lazy-apps" not in notify.last_status, "the status is one line, the remedy is in the log"
    site.write("wsgi.py", hello())
    site.hang_up()
    wait_until(lambda: re.match(r"2/2 workers(?!.*sensor)", notify.last_status), "a clean status")


def test_the_status_tells_the_rate_of_requests(site, notify):
    start(site, notify, environment={"WATCHDOG_USEC": "1000000"})  # it is awake now and then

    def is_told():
        for _ in range(20):
            client.get(site.address)
        found = [m["STATUS"] for m in notify.heard("STATUS") if "req/s" in m["STATUS"]]
        return any(not status.split(", ")[1].startswith("0 ") for status in found)
    wait_until(is_told, f"a rate: {notify.messages}", 20.0)


def test_the_watchdog_beats_twice_within_its_limit(site, notify):
    start(site, notify, environment={"WATCHDOG_USEC": "400000"})
    notify.wait_for("WATCHDOG", "1", count=5)
    for pid in site.daemon.children():
        assert b"WATCHDOG" not in environment_of(pid)
    # Of the loop itself: stopped, it beats no more.
    os.kill(site.daemon.pid, signal.SIGSTOP)
    wait_until(lambda: procfs.stat_of(site.daemon.pid)["state"] == "T", "the stop")
    count = len(notify.heard("WATCHDOG"))
    time.sleep(1.0)  # the absence of something takes time
    assert len(notify.heard("WATCHDOG")) <= count + 1
    os.kill(site.daemon.pid, signal.SIGCONT)
    notify.wait_for("WATCHDOG", "1", count=count + 3)


def environment_of(pid):
    with open(f"/proc/{pid}/environ", "rb") as file:
        return file.read()


def test_somebody_elses_watchdog_is_not_ours(site, notify):
    start(site, notify, environment={"WATCHDOG_USEC": "200000", "WATCHDOG_PID": "1"})
    notify.wait_for("READY")
    time.sleep(0.7)  # the absence of something takes time
    assert not notify.heard("WATCHDOG")


def test_a_stop_may_take_as_long_as_its_mercy(site, notify):
    start(site, notify, worker_reload_mercy=77)
    assert site.daemon.stop() == 0
    notify.wait_for("STOPPING")

    def is_told():
        after = notify.messages[position(notify, "STOPPING"):]
        return any(77_000_000 <= int(m.get("EXTEND_TIMEOUT_USEC", 0)) < 100_000_000 for m in after)
    wait_until(is_told, "the time it may take")


def test_sockets_are_kept_for_the_next_start_and_dropped_at_a_stop(site, notify):
    start(site, notify)
    wait_until(lambda: len(notify.stored) == 1, "the stored socket")
    site.configure(socket=[site.address, site.address.with_name("b.sock")])
    assert site.order_reload()[0] == 0
    wait_until(lambda: len(notify.stored) == 2, "both")
    site.configure()
    assert site.order_reload()[0] == 0
    wait_until(lambda: len(notify.stored) == 1, "one again")
    assert site.daemon.stop() == 0
    wait_until(lambda: not notify.stored, "none after a stop")
    assert not site.address.exists()


def hand_over(notify):
    """Descriptors, their variables, and a command that gives them the numbers from 3 on."""
    names = list(notify.stored)
    fds = [notify.stored[name] for name in names]
    moves = " ".join(f"{3 + i}<&{fd}" for i, fd in enumerate(fds))
    script = f'export LISTEN_PID=$$; exec "$0" "$@" {moves}'
    return fds, {"LISTEN_FDS": str(len(fds)), "LISTEN_FDNAMES": ":".join(names)}, [
        "/bin/bash", "-c", script]


def test_after_a_sudden_end_who_waited_is_served_by_the_next_one(site, notify):
    """As after a crash: systemd has the socket, its path and whoever stands in its queue."""
    start(site, notify, chmod_socket="666")
    wait_until(lambda: len(notify.stored) == 1, "the stored socket")
    site.daemon.children()
    inode = os.stat(site.address).st_ino
    site.daemon.process.kill()
    site.daemon.process.wait(10)
    wait_until(lambda: not site.daemon.left_behind(), "the end of its workers")
    waiting = client.Http(site.address)
    waiting.send("/")
    fds, variables, wrapper = hand_over(notify)
    site.configure(chmod_socket="660")
    site.daemon = site.daemons.bare("next").start(
        ["--ini", site.ini], directory=site.path, wrapper=wrapper, pass_fds=fds,
        environment={**notify.environment, **variables})
    assert waiting.receive().text == "hello"
    waiting.sock.close()
    found = os.stat(site.address)
    assert (found.st_ino, found.st_mode & 0o777) == (inode, 0o660)
    assert site.daemon.stop() == 0
    assert not site.address.exists()
    assert not os.path.exists(f"{site.address}.lock")


def test_a_kept_socket_whose_path_is_gone_is_made_anew(site, notify):
    start(site, notify)
    wait_until(lambda: len(notify.stored) == 1, "the stored socket")
    site.daemon.children()
    site.daemon.process.kill()
    site.daemon.process.wait(10)
    wait_until(lambda: not site.daemon.left_behind(), "the end of its workers")
    site.address.unlink()
    fds, variables, wrapper = hand_over(notify)
    site.daemon = site.daemons.bare("next").start(
        ["--ini", site.ini], directory=site.path, wrapper=wrapper, pass_fds=fds,
        environment={**notify.environment, **variables})
    site.daemon.wait_ready(site.address)
    assert site.daemon.stop() == 0


def test_a_kept_socket_that_is_not_wanted_any_longer_goes_with_its_path(site, notify):
    start(site, notify)
    wait_until(lambda: len(notify.stored) == 1, "the stored socket")
    site.daemon.children()
    site.daemon.process.kill()
    site.daemon.process.wait(10)
    wait_until(lambda: not site.daemon.left_behind(), "the end of its workers")
    names = list(notify.stored)
    fds, variables, wrapper = hand_over(notify)
    other = site.address.with_name("other.sock")
    site.configure(socket=other)
    site.daemon = site.daemons.bare("next").start(
        ["--ini", site.ini], directory=site.path, wrapper=wrapper, pass_fds=fds,
        environment={**notify.environment, **variables})
    site.daemon.wait_ready(other)
    assert not site.address.exists()
    # What systemd has given it, systemd still has: a port would go on listening, for nobody.
    wait_until(lambda: len(notify.stored) == 1 and names[0] not in notify.stored, "only the other")


def test_without_a_master_the_watchdog_beats_too(site, notify):
    start(site, notify, environment={"WATCHDOG_USEC": "400000"}, master="false", processes=None)
    notify.wait_for("WATCHDOG", "1", count=3)
    assert site.daemon.stop() == 0
