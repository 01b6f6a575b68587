# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The module uwsgi, as applications use it in a whole lumosd."""

import json

import pytest
from harness import client
from harness.python import Project
from harness.waiting import wait_until

# Answers /EXPRESSION with its value.
EVALUATES = """
import json, os, threading, uwsgi
loaded_by = os.getpid()
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps(eval(environ["PATH_INFO"][1:])).encode()]
def in_a_thread(function):
    threading.Timer(3, function).start()
"""


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def ask(project, expression):
    return json.loads(client.get(project.daemons.socket, "/" + expression).text)


def test_workers_tells_every_pid(project):
    workers = project.start(EVALUATES, processes=3).wait_workers(3)
    told = ask(project, "uwsgi.workers()")
    assert [worker["id"] for worker in told] == [1, 2, 3]
    assert sorted(worker["pid"] for worker in told) == sorted(workers)


def reloads(daemon):
    return daemon.log().count(" reloading")


@pytest.mark.parametrize("processes", [1, 2])
def test_reload_loads_the_application_anew(project, processes):
    """Under a master of another account, which takes no signal from the application."""
    daemon = project.start(EVALUATES, processes=processes)
    workers = set(daemon.wait_workers(processes))
    assert ask(project, "uwsgi.reload()") is True
    wait_until(lambda: not workers & set(daemon.children()), "the end of the old workers")
    daemon.wait_workers(processes)
    assert reloads(daemon) == 1
    assert "asks for it" in daemon.log()


def test_many_calls_for_a_reload_are_one_or_two(project):
    daemon = project.start(EVALUATES, processes=2)
    workers = set(daemon.wait_workers(2))
    assert ask(project, "[uwsgi.reload()for_in'x'*1000]".replace("for_in", "%20for%20_%20in%20")) \
        == [True] * 1000
    wait_until(lambda: not workers & set(daemon.children()), "the end of the old workers")
    daemon.wait_workers(2)
    assert reloads(daemon) <= 2


def test_a_thread_wakes_a_sleeping_master_for_a_reload(project):
    daemon = project.start(EVALUATES, processes=1)
    workers = set(daemon.wait_workers(1))
    ask(project, "in_a_thread(uwsgi.reload)")
    wait_until(lambda: not workers & set(daemon.children()), "the end of the old worker", 20.0)
    assert reloads(daemon) == 1
