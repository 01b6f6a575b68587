# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtualenv of another Python: the commands that lumosd shows rebuild it."""

import os
import subprocess
import zipfile

import pytest
from harness import client, machine
from harness.python import Project

SOURCE = """
import only_there
def application(environ, start_response):
    start_response("200 OK", [])
    return [only_there.name]
"""
METADATA = "Metadata-Version: 2.1\nName: only-there\nVersion: 1.5\n"


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def make_wheel(folder):
    """The package that the old one had, for pip without a network."""
    folder.mkdir()
    info = "only_there-1.5.dist-info/"
    with zipfile.ZipFile(folder / "only_there-1.5-py3-none-any.whl", "w") as wheel:
        wheel.writestr("only_there.py", "name = b'found again'\n")
        wheel.writestr(info + "METADATA", METADATA)
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"
                                       "Tag: py3-none-any\n")
        wheel.writestr(info + "RECORD", "")


def make_old(project, name):
    """What is left of a virtualenv once its Python is gone: a broken link and the packages."""
    site = f"{name}/lib/python3.9/site-packages/"
    project.write(f"{name}/pyvenv.cfg", "home = /no/such/bin\nversion = 3.9.2\n")
    for package, text in (("only_there-1.5", METADATA),
                          ("pip-20.3", "Metadata-Version: 2.1\nName: pip\nVersion: 20.3\n")):
        project.write(f"{site}{package}.dist-info/METADATA", text)
    (project.path / name / "bin").mkdir()
    os.symlink("/no/such/bin/python3.9", project.path / name / "bin" / "python")


def test_the_commands_shown_rebuild_it(project):
    name = "Bob's site"
    make_wheel(project.path / "wheels")
    make_old(project, name)
    project.write("wsgi.py", SOURCE)
    project.write("requirements.txt", "\n")
    status, said = project.fails("-w", "wsgi", "-H", name)
    assert status == 70, said
    [line] = [line for line in said.splitlines() if "Rebuild it: " in line]
    commands = line.partition("Rebuild it: ")[2]
    folder = project.path / name
    result = subprocess.run(
        ["/bin/sh", "-c", commands], check=False, capture_output=True, text=True, timeout=120,
        cwd="/", env={"PATH": "/usr/bin:/bin", "PIP_NO_INDEX": "1", "HOME": str(project.path),
                      "PIP_FIND_LINKS": str(project.path / "wheels")})
    assert result.returncode == 0, (commands, result.stderr)
    assert (project.path / f"{name}.old" / "pyvenv.cfg").exists(), "the old one is gone"
    if machine.IS_ROOT:
        subprocess.run(["chmod", "-R", "o+rX", folder], check=True)
    project.start(None, "-H", name)
    assert client.get(project.daemons.socket).text == "found again"
