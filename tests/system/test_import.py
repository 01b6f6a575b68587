# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosd --import: the tutorial's uWSGI file becomes one of Lumos that serves."""

import pytest
from harness import client, machine
from harness.python import TUTORIAL, Project


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def test_the_tutorials_file_is_taken_over_and_served(project, daemons):
    project.copy_tutorial()
    project.make_virtualenv("Flask")
    # The tutorial's words, but for the socket and the user of this machine.
    text = (TUTORIAL / "Lumos.ini").read_text().replace("/var/sockets/uwsgi/Lumos.sock",
                                                        str(daemons.socket))
    text = text.replace("uid = pi", f"uid = {machine.APP_USER}")
    if not machine.IS_ROOT:
        text = "".join(line for line in text.splitlines(True)
                       if not line.startswith(("uid", "gid")))
    old = project.write("Lumos.ini", text + "\nvenv = Flask\nexec-asap = true\n")
    new = project.path / "lumos-new.ini"
    status, out, err = daemons.run("--import", old, "--out", new)
    assert status == 0 and str(new) in out, err
    assert f"{old}:3: same: module = wsgi" in err
    assert ": changed: venv = Flask: virtualenv in Lumos" in err
    assert ": dangerous: exec-asap = true" in err
    assert new.stat().st_mode & 0o777 == 0o600
    assert daemons.run("--ini", new, "--check")[0] == 0
    status, out, _ = daemons.run("--import", old)
    assert status == 0 and out == new.read_text()
    daemons.make_socket_directory()
    daemon = daemons.bare().start(["--ini", new], directory="/")
    daemon.wait_ready(daemons.socket)
    assert "Lumos" in client.get(daemons.socket).text
    assert daemon.stop() == 0


@pytest.mark.parametrize("text, out, status, words", [
    ("[uwsgi]\nmodule = wsgi\n", "old.ini", 73, "name a new file by --out"),
    ("[lumos]\nmodule = wsgi\n", "new.ini", 78, "no section [uwsgi]")])
def test_what_is_refused(project, daemons, text, out, status, words):
    old = project.write("old.ini", text)
    code, _, err = daemons.run("--import", old, "--out", project.path / out)
    assert code == status and words in err
    assert old.read_text() == text
    assert not (project.path / "new.ini").exists()
