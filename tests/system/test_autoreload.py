# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""py-autoreload and touch-reload: new code serves without a command."""

import os
import time

import pytest
from harness import client, procfs
from harness.python import HELLO, Project
from harness.waiting import wait_until


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def saying(text):
    return HELLO.replace("hello", text)


def save(project, name, text):
    """As most editors do: beside it, then in its place."""
    beside = project.write("." + name + ".tmp", text)
    os.replace(beside, project.path / name)


def wait_for(project, text):
    wait_until(lambda: client.get(project.daemons.socket).text == text, f"the answer {text}", 30.0)


@pytest.mark.parametrize("arguments", [["--processes=2"], ["--processes=1"],
                                       ["--processes=2", "--lazy-apps"]])
def test_a_saved_file_is_served(project, arguments):
    project.start(HELLO, "--py-autoreload=1", *arguments, processes=None)
    save(project, "wsgi.py", saying("first"))
    wait_for(project, "first")
    save(project, "wsgi.py", saying("second"))
    wait_for(project, "second")


def test_a_mistake_is_told_and_its_correction_served(project):
    daemon = project.start(HELLO, "--py-autoreload=1")
    project.write("wsgi.py", "def broken(:\n")
    wait_until(lambda: "what ran before goes on" in daemon.log(), "a word about the mistake", 20.0)
    assert f"a reload is wanted: {project.path}/wsgi.py has changed" in daemon.log()
    assert client.get(project.daemons.socket).text == "hello"
    project.write("wsgi.py", saying("mended"))
    wait_for(project, "mended")


def test_packages_that_come_later_count_as_well(project):
    project.start(HELLO, "--py-autoreload=1")
    project.write("shop/views/__init__.py", saying("shop"))
    project.write("wsgi.py", "from shop.views import application\n")
    wait_for(project, "shop")
    project.write("shop/views/__init__.py", saying("sale"))
    wait_for(project, "sale")


def test_the_folder_of_a_python_path_counts(project):
    project.write("../library/tool.py", "ANSWER = b'one'\n")
    project.start(HELLO.replace('b"hello"', "tool.ANSWER").replace("def", "import tool\ndef", 1),
                  "--pythonpath", project.path.parent / "library", "--py-autoreload=1")
    project.write("../library/tool.py", "ANSWER = b'two'\n")
    wait_for(project, "two")


def test_a_touched_file_reloads(project):
    flag = project.path.parent / "flags" / "reload"
    daemon = project.start(HELLO, "--touch-reload", flag, "--touch-reload",
                           project.path / "wsgi.py")
    save(project, "wsgi.py", saying("first"))
    wait_for(project, "first")
    before = set(daemon.wait_workers(2))
    flag.parent.mkdir()
    flag.touch()  # made only now, and its folder too
    wait_until(lambda: not before & set(daemon.workers()), "new workers", 20.0)
    before = set(daemon.wait_workers(2))
    flag.touch()
    wait_until(lambda: not before & set(daemon.workers()), "new workers", 20.0)


def test_a_module_in_cpp_is_told_that_only_touching_helps(daemons):
    daemon = daemons.start("--py-autoreload=1")
    assert "py-autoreload has no effect" in daemon.log()


@pytest.mark.timing
def test_waiting_for_changes_wakes_nobody(project):
    daemon = project.start(HELLO, "--py-autoreload=1", "--touch-reload", project.path / "flag",
                           "--disable-logging")
    daemon.wait_workers(2)
    spawner = daemon.spawner()
    wait_until(lambda: procfs.stat_of(spawner)["state"] == "S", "a sleeping spawner")
    before = procfs.voluntary_switches(spawner)
    time.sleep(3)  # time itself is what is measured
    assert procfs.voluntary_switches(spawner) == before
