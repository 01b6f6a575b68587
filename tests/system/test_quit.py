# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A module that ends the event loop, QCoreApplication::exit(): its worker goes, no request does."""

import pytest
from harness import client
from harness.load import Load
from harness.waiting import wait_until

TOLD = "has ended its event loop with QCoreApplication::exit"


def under_way(address, target):
    http = client.Http(address)
    http.send(target)
    return http


def start_alone(daemons, *words):
    daemon = daemons.start("--master=false", *words, module="trial", processes=None)
    assert client.get(daemons.socket).status == 200
    return daemon


@pytest.mark.parametrize("code", [0, 3])
def test_without_a_master_what_is_under_way_is_answered(daemons, code):
    daemon = start_alone(daemons)
    later, kept = under_way(daemons.socket, "/later?700"), client.Http(daemons.socket)
    with later, kept:
        assert kept.request().status == 200
        assert client.get(daemons.socket, f"/quit?{code}").status == 200
        assert kept.request("/quit?9").header("Connection") == "close"  # still there, once more
        assert later.receive().text == "later\n"
    assert daemon.wait() == code
    assert TOLD in daemon.log()
    assert not daemons.socket.exists()


def test_without_a_master_the_mercy_for_them_ends(daemons):
    """The module still holds the request when everything else is gone."""
    daemon = start_alone(daemons, "--worker-reload-mercy", 1)
    with under_way(daemons.socket, "/later?60000"):
        assert client.get(daemons.socket, "/quit?3").status == 200
        status, seconds = client.time_of(daemon.wait)
    assert status == 3 and 0.5 < seconds < 4.0
    assert not daemons.socket.exists()


def test_without_a_master_a_signal_ends_it_sooner(daemons):
    daemon = start_alone(daemons)
    with under_way(daemons.socket, "/later?60000"):
        assert client.get(daemons.socket, "/quit?3").status == 200
        wait_until(lambda: not client.answers(daemons.socket), "the end of accepting")
        daemon.send(15)
        status, seconds = client.time_of(daemon.wait)
    assert status == 0 and seconds < 2.0


@pytest.mark.parametrize("mercy", [60, 1])
def test_with_a_master_the_worker_is_replaced(daemons, mercy):
    daemon = daemons.start("--worker-reload-mercy", mercy, module="trial", processes=1)
    [worker] = daemon.wait_workers(1)
    with under_way(daemons.socket, "/later?700" if mercy > 1 else "/later?60000") as later:
        assert client.get(daemons.socket, "/quit?3").status == 200
        if mercy > 1:
            assert later.receive().text == "later\n"
        wait_until(lambda: daemon.workers() not in ([], [worker]), "another worker")
    assert client.get(daemons.socket).status == 200
    assert "killed by signal" not in daemon.log(), daemon.log()


def test_with_a_master_others_lose_nothing(daemons):
    daemon = daemons.start(module="trial", processes=3)
    before = daemon.wait_workers(3)
    with Load(daemons.socket, clients=4) as load:
        wait_until(lambda: load.done > 50, "load")
        assert client.get(daemons.socket, "/quit").status == 200
        wait_until(lambda: set(daemon.workers()) != set(before) and len(daemon.workers()) == 3,
                   "a replacement")
        wait_until(lambda mark=load.done: load.done > mark + 50, "load")
    assert load.lost == []
