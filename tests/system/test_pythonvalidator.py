# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""wsgiref's validator around applications: whatever breaks PEP 3333 is an AssertionError."""

import hashlib

import pytest
from harness import client
from harness.python import Project


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


EMPTY = b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
CHUNKED = b"POST %s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n" \
          b"Connection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n"

VALIDATED = """
import hashlib
from wsgiref.validate import validator
def plain(environ, start_response):
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    start_response("200 OK", [("Content-Type", "text/plain")])
    if environ["REQUEST_METHOD"] == "HEAD":
        return []
    return [b"%d %s" % (len(body), hashlib.sha256(body).hexdigest().encode())]
application = validator(plain)
"""


@pytest.mark.parametrize("way", ["uwsgi", "http", "direct"])
def test_the_validator_is_satisfied(project, nginx, way):
    daemon = project.start(VALIDATED)
    nginx.start(project.daemons.socket)
    address = project.daemons.socket if way == "direct" else getattr(nginx, way)
    body = bytes(i * 7 % 256 for i in range(300_000))
    for method, sent in (("GET", b""), ("HEAD", b""), ("POST", body), ("POST", b"x")):
        answer = client.get(address, "/p?q=1", method, body=sent)
        assert answer.status == 200
        if method != "HEAD":
            assert answer.text == f"{len(sent)} {hashlib.sha256(sent).hexdigest()}"
    for data, sent in ((EMPTY, b""), (CHUNKED, b"hello")):
        [answer] = client.answers_in(client.exchange(address, data % b"/"), ["POST"])
        assert answer.text == f"{len(sent)} {hashlib.sha256(sent).hexdigest()}"
    assert "AssertionError" not in daemon.log()


# The tutorial's application, and one route for what its pages do not take. Flask's own get_data()
# reads without a size, which the validator does not let through.
TUTORIAL = """
from flask import request
from wsgiref.validate import validator
from Lumos import application as tutorial

@tutorial.route("/size", methods=["POST"])
def size():
    return str(len(request.environ["wsgi.input"].read(1 << 20)))

application = validator(tutorial)
"""


@pytest.mark.parametrize("way", ["uwsgi", "http", "direct"])
def test_the_validator_is_satisfied_by_the_tutorial(project, nginx, way):
    project.copy_tutorial()
    daemon = project.start(TUTORIAL)
    nginx.start(project.daemons.socket)
    address = project.daemons.socket if way == "direct" else getattr(nginx, way)
    page = client.get(address)
    assert "<h1>Lumos on a Raspberry Pi</h1>" in page.text
    head = client.get(address, method="HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.header("Content-Length") == str(len(page.body))
    assert client.get(address, "/hello/caf%C3%A9?x=1").text == "Hello, café!\n"
    assert client.get(address, "/nothing").status == 404
    assert client.get(address, "/", "POST", body=b"x=1").status == 405
    body = b"x" * 300_000
    assert client.get(address, "/size", "POST", body=body).text == "300000"
    for data, size in ((EMPTY, "0"), (CHUNKED, "5")):
        [answer] = client.answers_in(client.exchange(address, data % b"/size"), ["POST"])
        assert answer.text == size
    assert "AssertionError" not in daemon.log()
