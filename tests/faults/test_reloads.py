# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reloads under load, such as work and such as fail, and a stop with a request in flight."""

from frame import Result, case
from harness import client
from harness.reloading import (ALL, BROKEN, CHOICE, WAYS, BrokenReload, hang_up_five_times,
                               stop_with_a_long_request)

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


@case("5 HUPs under 8 clients, 2 workers", must="0 lost; hello: the worst wait < 50 ms")
def test_hups(site, nginx, way, load_name):
    load = hang_up_five_times(site, nginx, way, load_name)
    reloads = site.daemon.log().count(": reloaded: ")
    is_quick = load_name != "hello" or load.worst < WORST_WAIT
    return Result(f"{reloads} reloads, {load.done} requests, {len(load.lost)} lost, the worst wait "
                  f"{load.worst * 1000:.0f} ms", reloads == 5 and not load.lost and is_quick)


@case("a reload that fails", must="0 lost, old answers stay, reason told, lumosd --reload fails")
def test_failing_reload(site, broken):
    reload = BrokenReload(site, broken)
    lost, done = len(reload.load.lost), reload.load.done
    text = client.get(site.address).text
    is_told = reload.wanted_word in reload.said and reload.wanted_word in site.daemon.log()
    return Result(f"{lost} of {done} lost, still '{text}', exit {reload.status}, the reason "
                  f"{'told' if is_told else 'NOT told'}",
                  lost == 0 and text == "old" and reload.status == reload.wanted_status and is_told
                  and site.daemon.workers() == reload.before)


@case("TERM with a 3 s request in flight", must="answered; exit 0")
def test_term(site, nginx, way):
    load = stop_with_a_long_request(site, nginx, way)
    code = site.daemon.wait()
    return Result(f"{load.done - len(load.lost)} of {load.done} answered, in {load.worst:.2f} s, "
                  f"exit {code}", (load.done, load.lost, code) == (1, [], 0))
