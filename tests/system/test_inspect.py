# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosd --inspect: what it proposes for a folder serves that folder."""

import json

import pytest
from harness import client, machine
from harness.python import Project


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def test_the_tutorials_folder_is_served_as_proposed(project, daemons):
    project.copy_tutorial()
    project.make_virtualenv("Flask")
    status, out, err = daemons.run("--inspect", project.path)
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert found["entry"]["target"] == "wsgi"
    assert found["environment"]["folder"] == "Flask" and found["environment"]["fits"]
    assert found["problems"] == []
    if machine.IS_ROOT:
        assert found["user"]["name"] == machine.APP_USER
    assert found["static"] == {"prefix": "/static/", "mayNginxRead": True,
                               "folder": str(project.path / "static")}
    # The proposal's socket is the system's; all the rest is tried as it stands.
    ini = found["configuration"].replace(found["socket"]["path"], str(daemons.socket))
    if not machine.IS_ROOT:
        ini = "".join(line for line in ini.splitlines(True)
                      if not line.startswith(("uid", "chown-socket")))
    file = project.write("proposed.ini", ini)
    daemons.make_socket_directory()
    daemon = daemons.bare().start(["--ini", file])
    daemon.wait_ready(daemons.socket)
    assert "Lumos" in client.get(daemons.socket).text
    assert daemon.stop() == 0


@pytest.mark.parametrize("what, status, words", [
    ("none", 64, "there is no folder"), ("file", 64, "is no folder"),
    pytest.param("closed", 77, "may not be read", marks=pytest.mark.needs_root)])
def test_what_cannot_be_looked_at(project, daemons, what, status, words):
    project.write("file", "")
    (project.path / "closed").mkdir(mode=0o700)
    code, out, err = daemons.run("--inspect", project.path / what,
                                 user=machine.NGINX_USER if what == "closed" else None)
    assert (code, out) == (status, "")
    assert words in err and str(project.path / what) in err


def test_only_the_callers_rights_count_and_nothing_is_run(project, daemons):
    mark = project.path / "ran"
    project.write("wsgi.py", f"open({str(mark)!r}, 'w')\napplication = None\n")
    project.write("json.py", f"open({str(mark)!r}, 'w')\n")
    status, out, _ = daemons.run("--inspect", ".", directory=project.path,
                                 environment={"PYTHONPATH": str(project.path)})
    assert status == 0
    assert json.loads(out)["entry"]["line"] == 2
    assert not mark.exists()
