# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""HUP: a new generation of workers without losing a request, or the old one goes on."""

import signal

import pytest
from harness import client
from harness.load import Load
from harness.waiting import wait_until


def ini_of(daemons, place, text):
    daemons.make_socket_directory()
    account = "".join(f"{k.lstrip('-')} = {v}\n" for k, v in pairs(daemons.accounts()))
    (place / "a.ini").write_text(f"[lumos]\nsocket = {daemons.socket}\n{account}{text}")
    return place / "a.ini"


def pairs(words):
    return zip(words[::2], words[1::2])


def start_from(daemons, ini):
    return daemons.start("--ini", ini, module=None, socket="", processes=None, accounts=[])


def reload_and_wait(daemon, count):
    before = set(daemon.wait_workers(count))
    daemon.send(signal.SIGHUP)
    wait_until(lambda: not before & set(daemon.workers()), "new workers", 30.0)
    return set(daemon.wait_workers(count))


@pytest.mark.parametrize("way", ["uwsgi", "http", "direct"])
def test_ten_thousand_requests_over_three_reloads_lose_none(daemons, nginx, way):
    daemon = daemons.start(processes=3)
    daemon.wait_workers(3)
    nginx.start(daemons.socket)
    address = daemons.socket if way == "direct" else getattr(nginx, way)
    with Load(address, clients=4, total=10_000) as load:
        for share in (2000, 4500, 7000):
            wait_until(lambda wanted=share: load.done > wanted, "load", 60.0)
            reload_and_wait(daemon, 3)
        load.wait()
    assert load.done == 10_000
    assert load.lost == []


def test_a_request_in_flight_outlives_its_generation(daemons):
    daemon = daemons.start(module="trial", processes=1)
    with client.Http(daemons.socket) as http:
        http.send("/later?1500")
        for _ in range(8):
            client.get(daemons.socket)
        daemon.send(signal.SIGHUP)
        assert http.receive().status == 200


def test_the_number_of_workers_follows_the_ini_without_a_new_spawner(daemons, place):
    daemon = start_from(daemons, ini_of(daemons, place, "processes = 2\n"))
    before = daemon.wait_workers(2)
    spawner = daemon.spawner()
    ini_of(daemons, place, "processes = 4\n")
    daemon.send(signal.SIGHUP)
    assert set(before) < set(daemon.wait_workers(4))
    ini_of(daemons, place, "processes = 2\n")
    daemon.send(signal.SIGHUP)
    assert daemon.wait_workers(2) == before
    assert daemon.spawner() == spawner


@pytest.mark.parametrize("bad", ["processes = five\n", "nonsense = 1\n", "module = ./missing.so\n"])
def test_a_bad_ini_keeps_the_old_workers(daemons, place, bad):
    daemon = start_from(daemons, ini_of(daemons, place, "processes = 2\n"))
    before = daemon.wait_workers(2)
    ini_of(daemons, place, f"processes = 2\n{bad}" if "processes" not in bad else bad)
    mark = len(daemon.log())
    daemon.send(signal.SIGHUP)
    word = bad.split("=")[1].strip() if "nonsense" not in bad else "nonsense"
    wait_until(lambda: word.lstrip("./") in daemon.log()[mark:], f"a word about {word}")
    assert client.get(daemons.socket).status == 200
    assert daemon.workers() == before


def test_a_vanished_ini_keeps_the_old_workers(daemons, place):
    ini = ini_of(daemons, place, "processes = 2\n")
    daemon = start_from(daemons, ini)
    before = daemon.wait_workers(2)
    ini.unlink()
    mark = len(daemon.log())
    daemon.send(signal.SIGHUP)
    wait_until(lambda: "a.ini" in daemon.log()[mark:], "a word about the file")
    assert daemon.workers() == before


def test_a_module_rebuilt_in_place_is_taken_over(daemons, place):
    """New code beside the old: the file is replaced, HUP, and the new pages are there."""
    module = place / "libmine.so"
    module.write_bytes(daemons.trial.read_bytes())
    module.chmod(0o755)
    daemon = daemons.start(module=module)
    data = bytearray(module.read_bytes())
    spot = data.find(b"trial\n\0")
    assert spot >= 0
    data[spot:spot + 5] = b"other"
    module.write_bytes(data)
    assert client.get(daemons.socket).text == "trial\n"
    reload_and_wait(daemon, 2)
    assert client.get(daemons.socket).text == "other\n"


def test_term_during_a_reload_ends_everything(daemons):
    daemon = daemons.start(processes=3)
    daemon.wait_workers(3)
    daemon.send(signal.SIGHUP)
    assert daemon.stop() == 0
    wait_until(lambda: not daemon.left_behind(), "the end of all", 2.0)


def test_reloads_in_a_row_leave_the_right_number(daemons):
    daemon = daemons.start(processes=2)
    daemon.wait_workers(2)
    for _ in range(5):
        daemon.send(signal.SIGHUP)
        assert client.get(daemons.socket).status == 200
    daemon.wait_workers(2, seconds=30.0)
    reload_and_wait(daemon, 2)
