# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Five reloads under load, by every way: nothing is lost, and nobody waits for long.

LUMOS_FIGURES=FILE runs all rows instead of a choice, has their figures appended to the file, and
judges the times strictly.
"""

import os
import signal

import pytest
from harness import client
from harness.load import Load
from harness.reloading import Site
from harness.waiting import wait_until

FIGURES = os.environ.get("LUMOS_FIGURES")
CLIENTS = 8
WORST_WAIT = 0.05  # of hello alone; under other load than ours it tells nothing

APPLICATION = """
import time
def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/slow":
        time.sleep(0.5)
    body = environ["wsgi.input"].read()
    if path == "/upload":
        answer = str(len(body)).encode()
    else:
        answer = b"hello"
    start_response("200 OK", [("Content-Length", str(len(answer)))])
    return [answer]
"""

# Says when it works on the request: the worker's figures might still tell of another one.
STOPPED = APPLICATION.replace("time.sleep(0.5)",
                              'open("slow", "w").close()\n        time.sleep(3)')

LOADS = {
    "hello": {"target": "/"},
    "half a second": {"target": "/slow"},
    "a POST": {"target": "/upload", "body": b"x" * 100},
    "1 MiB": {"target": "/upload", "body": b"x" * (1 << 20)},
}
WAYS = ["direct http", "direct uwsgi", "nginx uwsgi_pass", "nginx proxy_pass"]
ALL = [(way, name) for way in WAYS for name in LOADS]
CHOICE = [*((way, "hello") for way in WAYS), ("nginx uwsgi_pass", "half a second"),
          ("nginx proxy_pass", "a POST"), ("nginx proxy_pass", "1 MiB")]


@pytest.fixture(name="site")
def fixture_site(daemons, place):
    return Site(daemons, place)


def note(line):
    print(line)
    if FIGURES:
        with open(FIGURES, "a", encoding="utf-8") as file:
            file.write(line + "\n")


def address_of(way, site, nginx):
    if way.startswith("direct"):
        return site.address
    nginx.start(site.address, "client_max_body_size 2m;")
    return nginx.uwsgi if way.endswith("uwsgi_pass") else nginx.http


@pytest.mark.parametrize("way, name", ALL if FIGURES else CHOICE)
def test_five_hups_lose_nothing(site, nginx, way, name):
    site.start(APPLICATION, limit_post=2 << 20)
    site.daemon.wait_workers(2)
    protocol = "uwsgi" if way == "direct uwsgi" else "http"
    with Load(address_of(way, site, nginx), clients=CLIENTS, protocol=protocol,
              **LOADS[name]) as load:
        for number in range(1, 6):
            wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
            site.daemon.send(signal.SIGHUP)
            wait_until(lambda n=number: site.ended() >= n, "a reload's end", 60.0)
        wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
    note(f"5 HUPs, {CLIENTS} clients, 2 workers | {way} | {name} | {load.done} requests | "
         f"{len(load.lost)} lost | worst wait {load.worst * 1000:.0f} ms")
    assert load.lost == []
    assert site.daemon.log().count(": reloaded: ") == 5
    if FIGURES and name == "hello":
        assert load.worst < WORST_WAIT


@pytest.mark.parametrize("way", WAYS if FIGURES else WAYS[2:])
def test_a_stop_with_a_long_request_in_flight_answers_it(site, nginx, way):
    site.start(STOPPED)
    address = address_of(way, site, nginx)
    protocol = "uwsgi" if way == "direct uwsgi" else "http"
    load = Load(address, clients=1, total=1, target="/slow", protocol=protocol)
    with load:
        wait_until((site.path / "slow").exists, "the request to be under way")
        site.daemon.send(signal.SIGTERM)
        load.wait()
    note(f"TERM with a 3 s request in flight | {way} | {load.done} answered | "
         f"{len(load.lost)} lost | exit {site.daemon.wait()}")
    assert (load.done, load.lost) == (1, [])
    assert site.daemon.wait() == 0
    assert not client.answers(site.address)
