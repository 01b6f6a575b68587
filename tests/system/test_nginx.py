# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Behind a real nginx: the tutorial's site, a kept-alive one, and the one that Lumos renders."""

import pwd
import re

import pytest
from harness import client, machine, procfs
from harness.client import Http
from harness.waiting import wait_until
from harness.webserver import readable_by_nginx


@pytest.fixture(name="site", params=["uwsgi", "http"])
def fixture_site(request, daemons, nginx):
    """(daemon, address): five workers of the tutorial behind nginx, by either protocol."""
    daemon = daemons.start("--chmod-socket", "664", processes=5)
    nginx.start(daemons.socket)
    return daemon, getattr(nginx, request.param)


@pytest.fixture(name="trial_site", params=["uwsgi", "http"])
def fixture_trial_site(request, daemons, nginx):
    daemons.start(module="trial")
    nginx.start(daemons.socket)
    return getattr(nginx, request.param)


def test_the_tutorials_page_comes_from_five_workers(site):
    daemon, address = site
    daemon.wait_workers(5)
    seen = set()

    def all_have_answered():
        """Twenty clients at a time: who is awake anyway would answer a single one."""
        clients = [Http(address) for _ in range(20)]
        for http in clients:
            http.send("/", headers=[("Connection", "close")])
        for http in clients:
            answer = http.receive()
            http.sock.close()
            assert answer.status == 200
            assert "Lumos is serving this page" in answer.text
            seen.add(re.search(r"Worker (\d) of 5 answered", answer.text).group(1))
        return seen == set("12345")
    wait_until(all_have_answered, "an answer of each", 30.0)


@pytest.mark.timing
def test_every_worker_gets_its_share_when_all_are_busy(daemons, nginx):
    daemons.start(module="trial", processes=5).wait_workers(5)
    nginx.start(daemons.socket)
    waiting = [Http(nginx.uwsgi) for _ in range(5)]
    for http in waiting:
        http.send("/block?300")
    _, seconds = client.time_of(lambda: [http.receive() for http in waiting])
    for http in waiting:
        http.sock.close()
    assert seconds < 1.0, "requests queued behind a busy worker while another was free"


def test_health_and_status(site):
    _, address = site
    assert client.get(address, "/healthz").text == "ok\n"
    answer = client.get(address, "/api/status")
    assert answer.header("Content-Type").startswith("application/json")


def test_its_own_404_escapes_the_path(site):
    _, address = site
    answer = client.get(address, "/<script>alert(1)</script>")
    assert answer.status == 404
    assert "<script>" not in answer.text


def test_head_has_the_length_and_no_body(site):
    _, address = site
    with Http(address) as http:
        head = http.request("/", "HEAD")
        assert (head.status, head.body) == (200, b"")
        assert http.request("/healthz").text == "ok\n", "the connection is out of step"


def test_other_methods_are_405_with_allow(site):
    _, address = site
    answer = client.get(address, "/", "POST", body=b"x")
    assert answer.status == 405
    assert {"GET", "HEAD"} <= set(re.split(r",\s*", answer.header("Allow")))


@pytest.mark.parametrize("size", [0, 1, 1000, 65536, 65537, 900_000])
def test_a_body_arrives_whole(trial_site, size):
    body = bytes(i * 31 % 251 for i in range(size))
    answer = client.get(trial_site, "/echo", "POST", body=body)
    assert answer.status == 200
    assert answer.body == body


def test_a_chunked_body_arrives_whole(trial_site):
    data = b"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n" \
           b"\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
    [answer] = client.answers_in(client.exchange(trial_site, data), ["POST"])
    assert answer.text == "hello world"


def test_two_cookie_fields_both_arrive(trial_site):
    answer = client.get(trial_site, "/request", headers=[("Cookie", "a=1"), ("Cookie", "b=2")])
    cookies = " ".join(l for l in answer.text.splitlines() if l.lower().startswith("cookie:"))
    assert "a=1" in cookies and "b=2" in cookies


def test_the_client_address_and_scheme_are_the_real_ones(trial_site):
    text = client.get(trial_site, "/request", headers=[("X-Forwarded-For", "6.6.6.6")]).text
    assert "=peer: 127.0.0.1\n" in text
    assert "=https: 0\n" in text


def test_proxy_and_underscored_fields_never_arrive(trial_site):
    fields = [("Proxy", "http://evil/"), ("X_Sneaky", "1"), ("X-Plain", "2")]
    text = client.get(trial_site, "/request", headers=fields).text.lower()
    assert "evil" not in text and "sneaky" not in text
    assert "x-plain: 2\n" in text


def test_raw_bytes_and_escapes_of_the_target_arrive(trial_site):
    text = client.get(trial_site, "/request?a=%20&b=+").text
    assert "a=%20&b=+" in text


def test_large_heads_pass(trial_site):
    """The classic 502 of large cookies: 4096 bytes of variables are not our limit."""
    answer = client.get(trial_site, "/request", headers=[("Cookie", "c=" + "x" * 7000)])
    assert answer.status == 200


@pytest.mark.needs_root
def test_the_groups_mode_decides_who_may_connect(daemons, nginx):
    """0600: nginx as www-data is kept out; the reason is in its own log."""
    daemons.start("--chmod-socket", "600")
    nginx.start(daemons.socket)
    assert client.get(nginx.uwsgi).status == 502
    assert "(13: Permission denied)" in nginx.log()


def test_static_files_of_the_tutorial_come_from_nginx(daemons, nginx, place):
    static = place / "Lumos" / "static"
    static.mkdir(parents=True)
    readable_by_nginx(static.parent)
    (static / "app.css").write_text("body { color: #222 }\n")
    daemons.start()
    nginx.start(daemons.socket, extra=f"""location ^~ /static/ {{
        include /etc/nginx/mime.types;
        root {static.parent}/;
    }}""")
    answer = client.get(nginx.uwsgi, "/static/app.css")
    assert (answer.status, answer.header("Content-Type")) == (200, "text/css")


def test_the_rendered_site_serves(rendered):
    _, address = rendered
    assert client.get(address).text == "trial\n"
    assert client.get(address, "/echo", "POST", body=b"x" * 500_000).status == 200


def test_the_rendered_site_takes_static_files_and_falls_back(rendered):
    _, address = rendered
    assert client.get(address, "/static/a.txt").text == "a file\n"
    assert client.get(address, "/static/not-there").text == "trial\n"


def test_the_rendered_site_keeps_connections_to_workers(rendered):
    """Kept alive: many requests, no new connection. The workers' sockets tell."""
    daemon, address = rendered
    workers = daemon.wait_workers(2)
    with Http(address) as http:
        assert http.request("/worker").status == 200
        kept = sockets_of(workers)
        for _ in range(50):
            assert http.request("/worker").status == 200
            assert sockets_of(workers) == kept


def sockets_of(pids):
    """The sockets that processes hold, by their inodes."""
    return {target for pid in pids for target in procfs.open_files(pid)
            if target.startswith("socket:")}


def test_the_rendered_site_has_a_page_when_the_application_is_away(rendered):
    daemon, address = rendered
    assert daemon.stop() == 0
    answer = client.get(address)
    assert answer.status == 502
    assert answer.header("Retry-After") == "5"
    assert "It will be back by itself." in answer.text


@pytest.mark.needs_root
def test_nginx_runs_as_its_own_user(nginx, daemons):
    daemons.start()
    nginx.start(daemons.socket)
    [worker] = wait_until(lambda: procfs.children(nginx.process.pid), "nginx's worker")
    uid = str(pwd.getpwnam(machine.NGINX_USER).pw_uid)
    wait_until(lambda: procfs.status_of(worker)["Uid"].split()[0] == uid, "its change of user")


def test_static_map_serves_without_nginx(daemons, place):
    files = place / "files"
    files.mkdir(mode=0o755)
    (files / "a.txt").write_text("0123456789")
    (files / ".hidden").write_text("secret")
    (place / "outside.txt").write_text("outside")
    (files / "link.txt").symlink_to(place / "outside.txt")
    daemons.start("--static-map", f"/files={files}", module="trial")
    answer = client.get(daemons.socket, "/files/a.txt")
    assert (answer.status, answer.text) == (200, "0123456789")
    part = client.get(daemons.socket, "/files/a.txt", headers=[("Range", "bytes=2-4")])
    assert (part.status, part.text) == (206, "234")
    again = client.get(daemons.socket, "/files/a.txt",
                       headers=[("If-None-Match", answer.header("ETag"))])
    assert (again.status, again.body) == (304, b"")
    for name in (".hidden", "link.txt", "../outside.txt", "%2e%2e/outside.txt", "none.txt"):
        found = client.get(daemons.socket, f"/files/{name}")
        assert "secret" not in found.text and "outside" not in found.text, name
