# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets that take and give a few bytes at a time, and are interrupted in between."""

import subprocess

import pytest
from frame import Result, case
from harness import client, machine

SIZE = 20_000
SOURCE = machine.HERE.parent / "faults" / "shortio.c"


@pytest.fixture(name="shortio")
def fixture_shortio(place):
    """The environment of a lumosd whose reads and writes are short."""
    library = place / "libshortio.so"
    subprocess.run([machine.tool("cc"), "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library,
                    SOURCE, "-ldl"], check=True)
    return {"LD_PRELOAD": str(library)}


def bodies_by(way, address, targets):
    """(target, status, body) of each, by a client of ordinary sockets."""
    body = bytes(i % 251 for i in range(SIZE))
    found = []
    for target in targets:
        sent = body if target == "/echo" else b""
        method = "POST" if sent else "GET"
        if way == "uwsgi":
            answer = client.uwsgi_get(address, target, {"REQUEST_METHOD": method}, sent)
        else:
            answer = client.get(address, target, method, body=sent)
        found.append((target, answer.status, answer.body == (body if sent else answer.body)))
    return found


@pytest.mark.parametrize("way", ["http", "uwsgi"])
@pytest.mark.parametrize("module", ["trial", "wsgi"])
@case("reads and writes of 7 bytes at most, EINTR and EAGAIN between them",
      must="every byte arrives, by both protocols")
def test_short(daemons, place, shortio, module, way):
    (place / "wsgi.py").write_text(APPLICATION, encoding="utf-8")
    (place / "file").write_bytes(b"f" * SIZE)
    (place / "file").chmod(0o644)
    daemon = daemons.start("--disable-logging=true", "--static-map", f"/static={place}",
                           module=module, environment=shortio, directory=place)
    workers = daemon.wait_workers(2)
    found = bodies_by(way, daemons.socket, ["/echo", "/", "/static/file", "/echo"])
    good = sum(status == 200 and is_whole for _, status, is_whole in found)
    return Result(f"{good} of {len(found)} answers whole, bodies of {SIZE} bytes",
                  good == len(found) and daemon.workers() == workers and daemon.stop() == 0)


APPLICATION = """
def application(environ, start_response):
    body = environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [body[:1000], body[1000:]]
"""
