# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways to name a Python application to a whole lumosd, and where Python is loaded at all."""

import subprocess

import pytest
from harness import client, machine
from harness.python import Project

SAYS = """
def {name}(environ, start_response):
    start_response("200 OK", [])
    return [b"{text} " + (environ["SCRIPT_NAME"] + " " + environ["PATH_INFO"]).encode()]
"""


def says(text, name="application"):
    return SAYS.format(text=text, name=name)


FACTORY = """
def create_app():
    def application(environ, start_response):
        start_response("200 OK", [])
        return [b"made " + environ["PATH_INFO"].encode()]
    return application
"""

# Files, arguments, what is asked for and what is answered.
ROWS = {
    "module": ({"wsgi.py": says("module")}, ["-w", "wsgi"], {"/x": "module  /x"}),
    "module and its callable": ({"shop.py": says("app", "app")},
                                ["--module", "shop:app"], {"/": "app  /"}),
    "the key callable": ({"shop.py": says("key", "app")},
                         ["--module", "shop", "--callable", "app"], {"/": "key  /"}),
    "module in a package": ({"pkg/__init__.py": "", "pkg/sub.py": says("package", "serve")},
                            ["--module", "pkg.sub:serve"], {"/": "package  /"}),
    "module given as a file": ({"wsgi.py": says("file")}, ["--module", "wsgi.py"],
                               {"/": "file  /"}),
    "module given as a file with a callable": ({"web/site.py": says("web", "app")},
                                               ["--module", "web/site.py:app"], {"/": "web  /"}),
    "wsgi-file": ({"my-site.wsgi": says("wsgi-file")}, ["--wsgi-file", "my-site.wsgi"],
                  {"/": "wsgi-file  /"}),
    "wsgi-file and the key callable": ({"web/main.py": says("both", "app")},
                                       ["--wsgi-file", "web/main.py", "--callable", "app"],
                                       {"/": "both  /"}),
    "factory": ({"shop.py": FACTORY}, ["--module", "shop:create_app()"], {"/y": "made /y"}),
    "several mounts": (
        {"shop.py": says("shop", "app"), "blog.py": FACTORY, "wsgi.py": says("root")},
        ["-w", "wsgi", "--mount", "/shop=shop:app", "--mount", "/shop/blog=blog:create_app()"],
        {"/x": "root  /x", "/shop": "shop /shop ", "/shop/a": "shop /shop /a",
         "/shop/blog/b": "made /b", "/shopping": "root  /shopping"}),
    "mounts alone": ({"shop.py": says("shop")}, ["--mount", "/shop=shop"],
                     {"/shop/a": "shop /shop /a"}),
    "pythonpath": ({"lib/found.py": says("found")}, ["--pythonpath", "lib", "-w", "found"],
                   {"/": "found  /"}),
    "chdir": ({"web/wsgi.py": says("in web")}, ["--chdir", "web", "-w", "wsgi"],
              {"/": "in web  /"}),
}


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


@pytest.mark.parametrize("row", ROWS)
def test_the_application_is_found(project, row):
    files, arguments, answers = ROWS[row]
    for name, text in files.items():
        project.write(name, text)
    daemon = project.start(None, *arguments, module=None)
    for path, text in answers.items():
        assert client.get(project.daemons.socket, path).text == text
    assert daemon.stop() == 0


def test_a_path_outside_all_mounts_is_404(project):
    project.write("shop.py", says("shop"))
    project.start(None, "--mount", "/shop=shop", module=None)
    assert client.get(project.daemons.socket, "/other").status == 404


def loaded_files(pid):
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
        return maps.read()


def test_only_who_runs_python_has_python(project, build):
    """Neither the program nor its master, nor any process of a site written in C++."""
    needed = subprocess.run([machine.tool("readelf"), "-d", build.program], check=True,
                            capture_output=True, text=True).stdout
    assert "NEEDED" in needed and "python" not in needed
    libraries = subprocess.run([machine.tool("ldd"), build.program], check=True,
                               capture_output=True, text=True).stdout
    assert "libQt6Core" in libraries and "python" not in libraries
    daemon = project.start(says("module"), processes=2)
    daemon.wait_workers(2)
    assert "libpython3" not in loaded_files(daemon.pid)
    for pid in daemon.children():
        assert "libpython3" in loaded_files(pid)
    assert daemon.stop() == 0
    daemon = project.daemons.start(processes=2, name="pages")
    daemon.wait_workers(2)
    for pid in [daemon.pid, *daemon.children()]:
        assert "libpython3" not in loaded_files(pid)
