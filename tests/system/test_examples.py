# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The C++ modules that Lumos brings along: their README's lines word by word, and each example
served by the real lumosd."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from harness import client, machine
from harness.daemon import clean_environment
from harness.webserver import free_port

ROOT = machine.HERE.parent.parent
EXAMPLES = machine.BUILD / "resources" / "examples"


@pytest.fixture(scope="module", name="prefix")
def fixture_prefix(tmp_path_factory):
    """Lumos as its packages install it, at another place than /usr."""
    prefix = tmp_path_factory.mktemp("prefix")
    for component in ("runtime", "dev"):
        subprocess.run([machine.tool("cmake"), "--install", machine.BUILD, "--prefix", prefix,
                        "--component", component], check=True, stdout=subprocess.DEVNULL)
    return prefix


def shell(line, directory, **environment):
    result = subprocess.run(["bash", "-euc", line], cwd=directory, check=False, text=True,
                            capture_output=True, timeout=200,
                            env={**clean_environment(), **environment})
    assert result.returncode == 0, line + "\n" + result.stdout + result.stderr
    return result.stdout


def test_the_templates_readme_word_by_word(daemons, place, prefix):
    """Four lines, one after the other; only the place of Lumos and the port are others."""
    readme = (prefix / "share/lumos/examples/template/README.md").read_text(encoding="utf-8")
    lines = [line.strip() for line in readme.splitlines() if line.startswith("    ")]
    lines = [line for line in lines if not line.startswith("SPDX")]
    assert len(lines) == 4, lines
    port = free_port()
    copy, build, serve, ask = [
        line.replace("/usr/share/lumos", f"{prefix}/share/lumos")
        .replace("127.0.0.1:8000", f"127.0.0.1:{port}") for line in lines]
    assert copy.endswith(" hello && cd hello")
    environment = {"CMAKE_PREFIX_PATH": str(prefix),
                   "PATH": f"{prefix}/bin:{os.environ['PATH']}"}

    shell(copy, place, **environment)
    shell(build, place / "hello", **environment)
    words = serve.split()
    assert words[0] == "lumosd"
    daemon = daemons.bare()
    daemon.program = str(prefix / "bin/lumosd")
    daemon.start(words[1:], directory=place / "hello").wait_ready(("127.0.0.1", port))
    assert "<h1>Hello from C++</h1>" in shell(ask, place, **environment)
    assert client.get(("127.0.0.1", port), "/x").status == 404
    assert daemon.stop() == 0


def test_the_projects_readme_word_by_word(daemons, place):
    """The same from the source tree, whose build is another one here."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"## A C\+\+ module in four lines\n.*?```sh\n(.*?)```", text, re.S)[1]
    *lines, serve = block.splitlines()
    assert len(lines) == 3 and serve.startswith("deploy/run --module ~/")
    (place / "build").mkdir()
    (place / "build/release").symlink_to(machine.BUILD)
    (place / "resources").symlink_to(ROOT / "resources")
    for line in lines:
        shell(line, place, HOME=str(place))
    module = place / serve.split()[-1].removeprefix("~/")
    daemons.start(module=module)
    assert "Hello from C++" in client.get(daemons.socket).text


@pytest.fixture(name="serve", params=["uwsgi", "http"])
def fixture_serve(request, daemons, nginx, place):
    """Serves an example's built module behind nginx; its address."""
    def serve(name):
        [built] = (EXAMPLES / name).glob("lib*.so")
        module = Path(shutil.copy(built, place))
        daemons.start(module=module, processes=2).wait_workers(2)
        nginx.start(daemons.socket)
        return getattr(nginx, request.param)
    return serve


def test_every_example_is_served_here():
    names = {path.name for path in (ROOT / "resources/examples").iterdir() if path.is_dir()}
    assert names == {"template", "clock-native", "routes-qthttp"}


def test_the_template_is_served(serve):
    address = serve("template")
    answer = client.get(address)
    assert (answer.status, answer.header("Content-Type")) == (200, "text/html; charset=utf-8")
    assert answer.text == "<!DOCTYPE html><title>Hello</title><h1>Hello from C++</h1>"
    assert client.get(address, "/x").status == 404


def test_the_clock_is_served(serve):
    address = serve("clock-native")
    told = client.get(address)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d by worker [12]\n", told.text)
    assert client.get(address, "/ticks?fast").text == "1\n2\n3\n4\n5\n"
    assert client.get(address, "/x").status == 404


def test_the_clock_answers_others_while_it_ticks(daemons, place):
    """One worker; the ticks come a second apart, each when it is due."""
    [built] = (EXAMPLES / "clock-native").glob("lib*.so")
    daemons.start(module=Path(shutil.copy(built, place)), processes=1)
    with client.Http(daemons.socket) as ticks:
        ticks.send("/ticks")
        received = b""
        for number in range(1, 4):
            while b"\r\n%d\n" % number not in received:
                received += ticks.sock.recv(4096)
            assert b"\r\n%d\n" % (number + 1) not in received
            assert "by worker 1" in client.get(daemons.socket).text


def test_the_routes_are_served(serve):
    address = serve("routes-qthttp")
    assert re.fullmatch(r"Worker [12] of 2\n", client.get(address).text)
    assert client.get(address, "/hello/Ada%20L").text == "Hello, Ada L!\n"
    answer = client.get(address, "/sum?a=2&b=40")
    assert answer.header("Content-Type") == "application/json"
    assert re.sub(r"\s", "", answer.text) == '{"sum":42}'
    note = client.get(address, "/notes", "POST", body="ein Zettel, größer".encode())
    assert (note.status, note.text) == (201, "ein Zettel, größer")
    assert client.get(address, "/notes").status == 404  # as QHttpServer has it
    assert client.get(address, "/x").status == 404
