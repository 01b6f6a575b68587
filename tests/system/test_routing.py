# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in page's router, and what a client behind a real nginx is told of a refusal."""

from urllib.parse import unquote

import pytest
from harness import client, wirerows
from harness.client import Http

# Each looks like a page after decoding or tidying up, and is none as it stands.
OTHER_PATHS = ["/a%2Fworker", "/api%2Fstatus", "/api%2fstatus", "/%2Fhealthz", "//healthz",
               "/x/..%2fhealthz", "/healthz%2F", "/healthz/", "//x/healthz", "/api//status",
               "/%2F", "//"]
# Those that nginx tidies up, or refuses, by itself.
DOTTED_PATHS = ["/./healthz", "/x/../healthz", "/api/./status", "/%2e/healthz", "/..%2f", "/."]
SAME_PATHS = {"/": "Lumos is serving this page", "/healthz": "ok\n", "/healthz?x=/a%2Fb": "ok\n",
              "/api/status": '"uptime"'}


@pytest.fixture(name="ask", params=["http", "uwsgi", "nginx by http", "nginx by uwsgi"])
def fixture_ask(request, daemons, nginx):
    """Asks for a raw target in one of four ways."""
    daemons.start()
    if request.param == "http":
        return lambda target: client.get(daemons.socket, target)
    if request.param == "uwsgi":  # PATH_INFO decoded and the target raw, as nginx sends them
        return lambda target: client.uwsgi_get(
            daemons.socket, target, {"PATH_INFO": unquote(target.partition("?")[0])})
    nginx.start(daemons.socket)
    address = nginx.http if request.param.endswith("http") else nginx.uwsgi
    ask = lambda target: client.get(address, target)
    ask.is_nginx = True
    return ask


def test_the_page_routes_the_raw_path(ask):
    for target, text in SAME_PATHS.items():
        answer = ask(target)
        assert answer.status == 200 and text in answer.text, target
    others = OTHER_PATHS if hasattr(ask, "is_nginx") else OTHER_PATHS + DOTTED_PATHS
    for target in others:
        answer = ask(target)
        assert answer.status == 404 and "Lumos" in answer.text, target
    assert ask("/%00").status == 400


@pytest.mark.parametrize("method, status", [("POST", 405), ("DELETE", 405), ("BREW", 501),
                                            ("PROPFIND", 501)])
def test_a_method_that_nobody_routes_is_told_the_others(ask, daemons, method, status):
    assert ask("/").status == 200
    answer = client.get(daemons.socket, "/", method)
    assert answer.status == status
    assert {"GET", "HEAD"} <= set(answer.header("Allow").split(", "))


@pytest.fixture(name="way", params=["uwsgi", "http"])
def fixture_way(request, daemons, nginx):
    daemons.start(module="trial")
    nginx.start(daemons.socket, "client_max_body_size 0; uwsgi_request_buffering off;"
                                " proxy_request_buffering off;")
    return getattr(nginx, request.param)


def test_too_many_fields_are_431_through_nginx(way):
    """More than 1000 variables by uwsgi, more than 100 fields by HTTP: no 502 of nginx's."""
    fields = [(f"A{number}", "1") for number in range(995)]  # nginx itself refuses over 1000
    answer = client.get(way, "/", headers=fields)
    assert answer.status == 431
    assert "nginx" not in answer.text
    assert client.get(way).status == 200


@pytest.mark.parametrize("size", [1_048_577, 20_000_000])
def test_a_body_over_the_limit_is_413_through_nginx(way, size):
    """Read or not, the client is told why."""
    with Http(way) as http:
        http.sock.sendall(wirerows.post(b"Content-Length: %d\r\n" % size, path=b"/echo"))
        try:
            http.sock.sendall(b"x" * size)
        except OSError:
            pass  # nginx has answered and closed before all was sent
        received = http.sock.recv(65536)
    assert received.startswith(b"HTTP/1.1 413 "), received[:200]
    assert client.get(way).status == 200
