# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of a C++ module, treated badly while it is loaded: whoever is served goes on being so."""

import os
import signal

import pytest
from harness import client, machine
from harness.load import Load
from harness.waiting import wait_until

MODULES = {
    "native": machine.BUILD / "tests/system/liblumos-trial.so",
    "qthttp": machine.BUILD / "resources/examples/routes-qthttp/libroutes.so",
}


def overwrite(path):
    with open(path, "r+b") as file:
        file.write(b"\0" * os.path.getsize(path))


def overwrite_with_text(path):
    path.write_bytes(b"no module at all\n")


def truncate(path):
    os.truncate(path, 0)


def cut_within_its_code(path):
    os.truncate(path, 3 * 4096)


def unlink(path):
    path.unlink()


def exchange(path):
    new = path.with_suffix(".new")
    new.write_bytes(b"no module at all\n")
    new.rename(path)


def fill_with_ones(path):
    with open(path, "r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (os.path.getsize(path) - 4096))


DEEDS = [overwrite, overwrite_with_text, truncate, cut_within_its_code, unlink, exchange,
         fill_with_ones]


@pytest.fixture(name="kind", params=MODULES)
def fixture_kind(request):
    return request.param


@pytest.fixture(name="module")
def fixture_module(place, kind):
    """A copy of a module that the account which serves can read."""
    path = place / "libmine.so"
    path.write_bytes(MODULES[kind].read_bytes())
    path.chmod(0o755)
    return path


def more(load, count=100):
    mark = load.done
    wait_until(lambda: load.done > mark + count, "load that goes on", 30.0)


def reload_fails(daemon):
    failed = daemon.log().count("the reload has failed")
    daemon.send(signal.SIGHUP)
    wait_until(lambda: daemon.log().count("the reload has failed") > failed,
               f"a refusal:\n{daemon.log()}", 30.0)


def reload(daemon, count):
    before = set(daemon.wait_workers(count))
    daemon.send(signal.SIGHUP)
    wait_until(lambda: not before & set(daemon.workers()), "new workers", 30.0)
    daemon.wait_workers(count)


@pytest.mark.parametrize("deed", DEEDS, ids=[deed.__name__ for deed in DEEDS])
def test_a_module_file_spoilt_under_load_harms_nobody(daemons, nginx, module, deed):
    good = module.read_bytes()
    daemon = daemons.start("--disable-logging=true", module=module, processes=2)
    workers = daemon.wait_workers(2)
    nginx.start(daemons.socket)
    with Load(nginx.uwsgi, clients=2) as load, Load(daemons.socket, clients=2) as direct:
        more(load)
        deed(module)
        more(load)
        assert daemon.workers() == workers, "a worker died of the file"
        # Who comes anew is forked from what is loaded, and touches code that nobody ran before.
        daemon.kill(workers[:1])
        new = set(daemon.wait_workers(2)) - set(workers)
        assert len(new) == 1
        lost = len(load.lost) + len(direct.lost)
        assert lost <= 4, "more than the requests of the killed worker"
        reload_fails(daemon)
        more(load)
        assert set(daemon.workers()) == new | {workers[1]}

        module.unlink(missing_ok=True)
        module.write_bytes(good)
        module.chmod(0o755)
        reload(daemon, 2)
        more(load)
    assert len(load.lost) + len(direct.lost) == lost, load.lost + direct.lost
    assert client.get(daemons.socket).status == 200
    assert daemon.stop() == 0


def test_a_module_rewritten_again_and_again_under_load(daemons, module):
    """As somebody builds beside a serving one, with reloads that come when they come."""
    good = module.read_bytes()
    daemon = daemons.start("--disable-logging=true", module=module, processes=2)
    daemon.wait_workers(2)
    with Load(daemons.socket, clients=3) as load:
        for number in range(6):
            begun = daemon.log().count(": reloading")
            with open(module, "wb", buffering=0) as file:
                for start in range(0, len(good), 4096):
                    file.write(good[start:start + 4096])
                    if start // 4096 == number:
                        daemon.send(signal.SIGHUP)
                        wait_until(lambda mark=begun: daemon.log().count(": reloading") > mark,
                                   "a reload in the middle of the file")
            more(load, 50)
        wait_until(lambda: ended(daemon) >= 1 and daemon.log().count(": reloading") == ended(daemon),
                   f"the end of every reload:\n{daemon.log()}", 30.0)
        reload(daemon, 2)
        more(load)
    assert load.lost == []
    assert client.get(daemons.socket).status == 200


def ended(daemon):
    """How many reloads have ended, in whichever way."""
    log = daemon.log()
    return log.count(": reloaded: ") + log.count("the reload has failed")
