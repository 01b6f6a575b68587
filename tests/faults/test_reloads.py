# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reloads under load, such as work and such as fail, and a stop with a request in flight."""

import signal

import pytest
from frame import Result, case
from harness import client
from harness.load import Load
from harness.reloading import Site, hello
from harness.waiting import wait_until
from test_reloadload import ALL, APPLICATION, CHOICE, CLIENTS, LOADS, STOPPED, WAYS, address_of
from test_safereload import BROKEN

WORST_WAIT = 0.05
STRICT = ["syntax error", "missing module", "bad value", "hanging import", "exiting import"]


def pytest_generate_tests(metafunc):
    """The short form takes a choice of the rows."""
    is_long = metafunc.config.getoption("--long")
    if "load_name" in metafunc.fixturenames:
        metafunc.parametrize("way, load_name", ALL if is_long else CHOICE)
    elif "way" in metafunc.fixturenames:
        metafunc.parametrize("way", WAYS if is_long else ["direct http", "nginx uwsgi_pass"])
    elif "broken" in metafunc.fixturenames:
        metafunc.parametrize("broken", BROKEN if is_long else STRICT)


@pytest.fixture(name="site")
def fixture_site(daemons, place):
    return Site(daemons, place)


@case("5 HUPs under 8 clients, 2 workers", must="0 lost; hello: the worst wait < 50 ms")
def test_hups(site, nginx, way, load_name):
    site.start(APPLICATION, limit_post=2 << 20)
    site.daemon.wait_workers(2)
    protocol = "uwsgi" if way == "direct uwsgi" else "http"
    with Load(address_of(way, site, nginx), clients=CLIENTS, protocol=protocol,
              **LOADS[load_name]) as load:
        for number in range(1, 6):
            wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
            site.daemon.send(signal.SIGHUP)
            wait_until(lambda n=number: site.ended() >= n, "a reload's end", 60.0)
        wait_until(lambda mark=load.done: load.done > mark + 8, "load", 60.0)
    reloads = site.daemon.log().count(": reloaded: ")
    is_quick = load_name != "hello" or load.worst < WORST_WAIT
    return Result(f"{reloads} reloads, {load.done} requests, {len(load.lost)} lost, the worst wait "
                  f"{load.worst * 1000:.0f} ms", reloads == 5 and not load.lost and is_quick)


@case("a reload that fails", must="0 lost, old answers stay, reason told, lumosd --reload fails")
def test_failing_reload(site, broken):
    change, status, word = BROKEN[broken]
    change = dict(change)
    source = change.pop("source", None)
    site.start(hello("old"), reload_timeout=2)
    before = site.daemon.wait_workers(2)
    if source:
        site.write("wsgi.py", source)
    if change:
        site.configure(reload_timeout=2, **change)
    with Load(site.address, clients=3) as load:
        wait_until(lambda: load.done > 20, "load", 30.0)
        found, said = site.order_reload()
        wait_until(lambda mark=load.done: load.done > mark + 20, "load", 30.0)
    text = client.get(site.address).text
    is_told = word in said and word in site.daemon.log()
    return Result(f"{len(load.lost)} of {load.done} lost, still '{text}', exit {found}, the reason "
                  f"{'told' if is_told else 'NOT told'}",
                  not load.lost and text == "old" and found == status and is_told
                  and site.daemon.workers() == before)


@case("TERM with a 3 s request in flight", must="answered; exit 0")
def test_term(site, nginx, way):
    site.start(STOPPED)
    load = Load(address_of(way, site, nginx), clients=1, total=1, target="/slow",
                protocol="uwsgi" if way == "direct uwsgi" else "http")
    with load:
        wait_until((site.path / "slow").exists, "the request to be under way")
        site.daemon.send(signal.SIGTERM)
        load.wait()
    code = site.daemon.wait()
    return Result(f"{load.done - len(load.lost)} of {load.done} answered, in {load.worst:.2f} s, "
                  f"exit {code}", (load.done, load.lost, code) == (1, [], 0))
