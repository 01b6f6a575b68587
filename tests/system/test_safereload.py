# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reload takes over only what works; whatever is wrong, the old code goes on and says why."""

import os
import signal
import time

import pytest
from harness import client
from harness.load import Load
from harness.reloading import BROKEN, BrokenReload, Site, hello
from harness.waiting import wait_until


def text_at(site, target="/"):
    return client.get(site.address, target).text


# With one worker its application is loaded in the worker itself.
DYING = ["dying import", "crashing import", "hanging import"]


@pytest.mark.parametrize("case, processes", [*((case, 2) for case in BROKEN),
                                             *((case, 1) for case in DYING)])
def test_what_is_broken_loses_nothing(site, case, processes):
    reload = BrokenReload(site, case, processes)
    assert (reload.status, reload.load.lost) == (reload.wanted_status, [])
    assert reload.wanted_word in reload.said
    assert reload.wanted_word in site.daemon.log()
    assert "the reload has failed" in site.daemon.log()
    assert site.daemon.workers() == reload.before
    assert text_at(site) == "old"
    # And what is mended comes with the next one.
    site.write("wsgi.py", hello("new"))
    site.configure(reload_timeout=2, processes=processes)
    assert site.order_reload()[0] == 0
    assert text_at(site) == "new"


ONE_ALONE = """
import fcntl
camera = open("camera", "a")
try:
    fcntl.flock(camera, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    {otherwise}
"""


@pytest.mark.parametrize("otherwise, word", [("raise", "BlockingIOError"),
                                             ("os._exit(3)", "exit code 3"),
                                             ("os.abort()", "signal 6"),
                                             ("time.sleep(3600)", "reload-timeout")])
def test_a_reload_ends_when_only_its_first_worker_can_serve(site, otherwise, word):
    """One camera and two workers: the next reload must not wait for what will never be."""
    site.start(hello("old"), lazy_apps="true", reload_timeout=2)
    before = site.daemon.wait_workers(2)
    site.write("wsgi.py", hello("new", before=ONE_ALONE.format(otherwise=otherwise)))
    with Load(site.address, clients=3) as load:
        status, said = site.order_reload(seconds=20.0)
        assert status == 70 and word in said
        assert "the reload has failed half-way" in site.daemon.log()
        assert len(set(before) & set(site.daemon.workers())) == 1
        site.write("wsgi.py", hello("mended"))
        assert site.order_reload(seconds=20.0)[0] == 0
    assert load.lost == []
    assert text_at(site) == "mended"
    site.daemon.wait_workers(2)


def checked(text, status):
    """Answers /health with a status; everything else with text."""
    return f"""
def application(environ, start_response):
    if environ["PATH_INFO"] == "/health":
        start_response("{status}", [("Content-Length", "0")])
        return []
    start_response("200 OK", [("Content-Length", "{len(text)}")])
    return [b"{text}"]
"""


def test_a_new_application_that_is_ill_does_not_take_over(site):
    site.start(checked("old", "200 OK"), reload_check="/health")
    site.write("wsgi.py", checked("new", "503 Ill"))
    status, said = site.order_reload()
    assert status == 70
    assert "/health with 503, the running one with 200" in said
    assert text_at(site) == "old"
    site.daemon.wait_workers(2)


@pytest.mark.parametrize("before, after", [("200 OK", "200 OK"), ("200 OK", "404 No"),
                                           ("500 Ill", "200 OK"), ("500 Ill", "503 Ill")])
def test_a_check_that_cannot_blame_the_new_code_stops_nothing(site, before, after):
    site.start(checked("old", before), reload_check="/health")
    site.write("wsgi.py", checked("new", after))
    assert site.order_reload()[0] == 0
    assert text_at(site) == "new"
    site.daemon.wait_workers(2)


def test_a_check_that_hangs_is_a_failure(site):
    site.start(checked("old", "200 OK"), reload_check="/health", reload_timeout=2)
    site.write("wsgi.py", "import time\ndef application(environ, start_response):\n"
                          "    time.sleep(3600)\n")
    status, said = site.order_reload()
    assert status == 70 and "in time" in said
    assert text_at(site) == "old"


def test_the_built_in_pages_are_asked_for_healthz(daemons, place):
    site = Site(daemons, place)
    site.start(module="lumos", disable_logging="false")
    assert site.order_reload()[0] == 0
    assert "/healthz" in site.daemon.log()


def test_the_check_counts_as_nobodys_request(daemons, place):
    """A page of figures begins at nought after a reload."""
    site = Site(daemons, place)
    site.start(module="lumos", processes=1)
    assert site.order_reload()[0] == 0
    site.daemon.send(signal.SIGUSR2)
    wait_until(lambda: "generation 2, ready, 0 requests, 0 active" in site.daemon.log(),
               f"a worker without requests:\n{site.daemon.log()}")


def test_never_more_than_one_worker_too_many_accepts(site):
    site.start(hello("old"), processes=3)
    before = set(site.daemon.wait_workers(3))
    counts = []
    site.daemon.send(signal.SIGHUP)

    def is_over():
        counts.append(len(site.daemon.accepting(site.address)))
        return site.ended() and not before & set(site.daemon.workers())
    wait_until(is_over, "the reload's end", 30.0)
    assert (min(counts), max(counts)) in [(3, 3), (3, 4)], counts


def test_a_hundred_hups_within_a_second_are_two_reloads_at_most(site):
    site.start(hello())
    site.daemon.wait_workers(2)
    for _ in range(100):
        site.daemon.send(signal.SIGHUP)
    assert begun_in_all(site, since=0) in (1, 2)
    # Failing ones are as rare.
    site.configure(processes="five")
    begun = site.begun()
    for _ in range(100):
        site.daemon.send(signal.SIGHUP)
    assert begun_in_all(site, begun) in (1, 2)
    assert site.order_reload()[0] == 78


def begun_in_all(site, since):
    """How many reloads more have begun: until, a second after the last, no other one comes."""
    while True:
        wait_until(lambda: site.ended() == site.begun() > since, "the end of those begun", 30.0)
        found = site.begun()
        time.sleep(1.5)  # the absence of something takes time
        if site.begun() == found:
            return found - since


def test_a_hup_before_it_serves_becomes_a_reload_after_that(site):
    site.start(hello("one", before="time.sleep(0.7)"), wait=False)
    wait_until(site.address.exists, "the socket, made early in the start")
    site.daemon.send(signal.SIGHUP)
    site.daemon.wait_ready(site.address)
    wait_until(lambda: site.ended() == 1, f"one reload:\n{site.daemon.log()}", 20.0)
    assert site.begun() == 1
    site.daemon.wait_workers(2)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGQUIT])
def test_a_stop_during_a_reload_stops(site, number):
    site.start(hello("old"), reload_timeout=60)
    site.daemon.wait_workers(2)
    site.write("wsgi.py", hello("new", before="time.sleep(3600)"))
    site.daemon.send(signal.SIGHUP)
    wait_until(lambda: site.begun() == 1, "the reload's begin")
    site.daemon.children()
    _, seconds = client.time_of(lambda: site.daemon.stop(number))
    assert site.daemon.process.returncode == 0
    assert seconds < 5.0
    wait_until(lambda: not site.daemon.left_behind(), "the end of all", 2.0)


SLOW = """
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        open("slow", "w").close()
        time.sleep(1)
    start_response("200 OK", [("Content-Length", "0")])
    return []
"""


def test_a_reload_ordered_during_a_stop_is_told_so(site):
    site.start(SLOW)
    with client.Http(site.address) as slow:
        slow.send("/slow")
        wait_until(lambda: (site.path / "slow").exists(), "the slow request")
        site.daemon.send(signal.SIGTERM)
        wait_until(lambda: not site.address.exists(), "the stop's begin")
        status, said = site.order_reload()
        assert status == 69, said
        assert slow.receive().status == 200
    assert site.daemon.wait() == 0


OWNER = """
import fcntl, os
camera = open("camera", "a")
fcntl.flock(camera, fcntl.LOCK_EX | fcntl.LOCK_NB)
"""


def test_replace_ends_the_old_application_first(site):
    """One that owns a camera: beside the old one the new one could not even load."""
    site.start(hello("old", before=OWNER), reload_mode="replace", processes=1)
    site.write("wsgi.py", hello("new", before=OWNER))
    with Load(site.address, clients=3) as load:
        wait_until(lambda: load.done > 10, "load", 30.0)
        assert site.order_reload()[0] == 0
        wait_until(lambda mark=load.done: load.done > mark + 10, "load", 30.0)
    assert load.lost == []
    assert text_at(site) == "new"
    site.daemon.wait_workers(1)


def test_rolling_cannot_replace_what_owns_a_camera(site):
    """Why there is a choice: the same application without it keeps its old code."""
    site.start(hello("old", before=OWNER), processes=1)
    site.write("wsgi.py", hello("new", before=OWNER))
    status, said = site.order_reload()
    assert status == 70 and "BlockingIOError" in said
    assert text_at(site) == "old"


@pytest.mark.parametrize("case", DYING)
def test_replace_ends_when_the_only_worker_does_not_come(site, case):
    site.start(hello("old"), reload_mode="replace", processes=1, reload_timeout=2)
    change, status, word = BROKEN[case]
    site.write("wsgi.py", change["source"])
    found, said = site.order_reload()
    assert found == status and word in said
    site.write("wsgi.py", hello("new"))
    wait_until(lambda: text_at(site) == "new", "what has been mended", 30.0)


def test_replace_says_so_when_the_new_one_fails_and_tries_again(site):
    site.start(hello("old"), reload_mode="replace", processes=1)
    site.write("wsgi.py", "raise RuntimeError('not yet')\n")
    status, said = site.order_reload()
    assert status == 70 and "not yet" in said
    assert "tried again" in site.daemon.log()
    with client.Http(site.address) as waiting:  # in the listen queue meanwhile
        waiting.send("/")
        site.write("wsgi.py", hello("new"))
        assert waiting.receive().text == "new"
    wait_until(lambda: site.daemon.log().count(": reloaded: ") == 1, "the reload's end")
    assert os.path.exists(site.address)
