# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tutorial's own files: the word uwsgi replaced by lumosd, and nothing else."""

import shutil
import subprocess

import pytest
from harness import client, machine
from harness.python import TUTORIAL, Project
from harness.webserver import free_port, readable_by_nginx


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    project = Project(daemons, place)
    shutil.copytree(TUTORIAL, project.path, dirs_exist_ok=True)
    return project


@pytest.mark.needs_root
def test_word_by_word(build):
    """On port 80, with the user pi, /var/sockets and /home/pi: in namespaces of its own."""
    result = subprocess.run(
        [machine.tool("unshare"), "--mount", "--net", "--propagation", "private",
         str(machine.HERE / "tutorial.sh"), str(TUTORIAL), str(build.program)],
        check=False, capture_output=True, text=True, timeout=90)
    said = dict(line.split(": ", 1) for line in result.stdout.splitlines())
    assert said == {
        "socket": "pi:www-data 664",
        "page": "<h1>Lumos on a Raspberry Pi</h1>",
        "hello": "Hello, pi!",
        "static": "h1 { color: #b5174b; }",
        "type": "text/css",
        "processes of pi": "6",  # five workers and their spawner
        "exit status": "0",
        "socket left": "0",
    }, result.stderr


def test_its_test_run(project):
    """uwsgi --socket 0.0.0.0:8000 --protocol=http -w wsgi, bound to loopback here."""
    address = ("127.0.0.1", free_port())
    daemon = project.daemons.bare().start(
        ["--socket", "127.0.0.1:%d" % address[1], "--protocol=http", "-w", "wsgi",
         *project.daemons.accounts()], directory=project.path)
    daemon.wait_ready(address)
    assert "<h1>Lumos on a Raspberry Pi</h1>" in client.get(address).text
    assert client.get(address, "/hello/you").text == "Hello, you!\n"
    assert client.get(address, "/nothing").status == 404
    assert daemon.stop() == 0


def test_its_ini_behind_nginx(project, nginx):
    """The same ini with this machine's accounts and paths."""
    text = (project.path / "Lumos.ini").read_text()
    text = text.replace("/var/sockets/uwsgi/Lumos.sock", str(project.daemons.socket))
    accounts = {"uid = pi\n": f"uid = {machine.APP_USER}\n", "gid = www-data\n":
                f"gid = {machine.APP_GROUP}\n"}
    for line, own in accounts.items():
        text = text.replace(line, own if machine.IS_ROOT else "")
    project.write("Lumos.ini", text)
    readable_by_nginx(project.path / "static")
    daemon = project.start(None, "--ini", "Lumos.ini", module=None, socket="", processes=None,
                           accounts=[])
    daemon.wait_workers(5)
    nginx.start(project.daemons.socket, extra=f"""location ^~ /static/ {{
        include /etc/nginx/mime.types;
        root {project.path}/;
    }}""")
    for address in (nginx.uwsgi, nginx.http):
        assert "<h1>Lumos on a Raspberry Pi</h1>" in client.get(address).text
    answer = client.get(nginx.uwsgi, "/static/stylesheet.css")
    assert (answer.status, answer.header("Content-Type")) == (200, "text/css")
    assert daemon.stop() == 0
    assert not project.daemons.socket.exists()
