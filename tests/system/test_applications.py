# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applications that nobody here wrote, from Debian's packages, behind nginx, with real clients."""

import os
import re
import shutil
import subprocess

import pytest
import requests
from harness import machine
from harness.python import SYSTEM_PYTHON, Project

TIMEOUT = 30


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


@pytest.fixture(name="way", params=["uwsgi", "http"])
def fixture_way(request):
    return request.param


def serve(project, nginx, way, *arguments, **options):
    """The address of the application behind nginx, by uwsgi_pass or proxy_pass."""
    daemon = project.start(None, "--limit-post", str(16 << 20), *arguments, **options)
    nginx.start(project.daemons.socket, extra="client_max_body_size 16m;")
    return daemon, "http://127.0.0.1:%d" % getattr(nginx, way)[1]


def give_away(project):
    """To the account that serves: what was made in its folder is its own."""
    if machine.IS_ROOT:
        for root, names, files in os.walk(project.path):
            for name in (*names, *files):
                shutil.chown(os.path.join(root, name), machine.APP_USER, machine.APP_GROUP)


# httpbin, which answers with what it was asked.

def test_httpbin(project, nginx, way):
    daemon, url = serve(project, nginx, way, module="httpbin:app")
    with requests.Session() as session:
        got = session.get(f"{url}/get", params={"a": "1", "é": "ü"}, timeout=TIMEOUT).json()
        assert got["args"] == {"a": "1", "é": "ü"}
        sent = session.post(f"{url}/post", data={"x": "y"}, files={"f": ("n", b"\0\xff" * 50000)},
                            timeout=TIMEOUT).json()
        assert sent["form"] == {"x": "y"}
        assert sent["files"]["f"].startswith("data:application/octet-stream;base64,AP8A")
        for method in ("put", "patch", "delete"):
            answer = session.request(method, f"{url}/{method}", json={"m": method},
                                     timeout=TIMEOUT)
            assert answer.json()["json"] == {"m": method}
        assert session.head(f"{url}/get", timeout=TIMEOUT).headers["Content-Length"]
        for status in (200, 204, 304, 404, 418, 500):
            assert session.get(f"{url}/status/{status}", timeout=TIMEOUT).status_code == status
        assert session.get(f"{url}/redirect/3", timeout=TIMEOUT).status_code == 200
        session.get(f"{url}/cookies/set", params={"one": "1"}, timeout=TIMEOUT)
        session.get(f"{url}/cookies/set", params={"two": "2"}, timeout=TIMEOUT)
        cookies = session.get(f"{url}/cookies", timeout=TIMEOUT).json()["cookies"]
        assert cookies == {"one": "1", "two": "2"}
        assert session.get(f"{url}/basic-auth/u/p", auth=("u", "p"), timeout=TIMEOUT).json() == {
            "authenticated": True, "user": "u"}
        assert session.get(f"{url}/gzip", timeout=TIMEOUT).json()["gzipped"] is True
        lines = list(session.get(f"{url}/stream/7", timeout=TIMEOUT, stream=True).iter_lines())
        assert len(lines) == 7
        assert len(session.get(f"{url}/bytes/50000", timeout=TIMEOUT).content) == 50000
        assert len(session.get(f"{url}/stream-bytes/50000", timeout=TIMEOUT).content) == 50000
        part = session.get(f"{url}/range/1000", headers={"Range": "bytes=10-19"}, timeout=TIMEOUT)
        assert (part.status_code, part.text) == (206, "klmnopqrst")
        chunked = session.post(f"{url}/post", data=iter([b"one ", b"two"]), timeout=TIMEOUT)
        assert chunked.json()["data"] == "one two"
        answer = session.get(f"{url}/response-headers", params={"X-A": ["1", "2"]},
                             timeout=TIMEOUT)
        assert answer.headers["X-A"] == "1, 2"
    assert "Traceback" not in daemon.log()


# Django's admin: log in, create a user.

def django(project, *words, **environment):
    subprocess.run([SYSTEM_PYTHON, "manage.py", *words], cwd=project.path, check=True,
                   capture_output=True, env={**os.environ, **environment})


def form_token(page):
    return re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page).group(1)


def test_django_admin(project, nginx, way):
    subprocess.run([SYSTEM_PYTHON, "-m", "django", "startproject", "site_of_pi", project.path],
                   check=True)
    django(project, "migrate")
    django(project, "createsuperuser", "--noinput", DJANGO_SUPERUSER_USERNAME="ann",
           DJANGO_SUPERUSER_EMAIL="ann@example.org", DJANGO_SUPERUSER_PASSWORD="pi-3.14159")
    give_away(project)
    daemon, url = serve(project, nginx, way, module="site_of_pi.wsgi")
    mark = len(daemon.log())  # Django 5 complains of the host that the wait has asked for
    with requests.Session() as session:
        session.headers["Host"] = "localhost"
        page = session.get(f"{url}/admin/login/", timeout=TIMEOUT)
        assert page.status_code == 200
        page = post(session, f"{url}/admin/login/?next=/admin/", page,
                    {"username": "ann", "password": "pi-3.14159"})
        assert "Site administration" in page.text
        page = session.get(f"{url}/admin/auth/user/add/", timeout=TIMEOUT)
        page = post(session, f"{url}/admin/auth/user/add/", page,
                    {"username": "zoë", "password1": "raspberry-77", "password2": "raspberry-77"})
        assert "was added successfully" in page.text
        assert "zoë" in session.get(f"{url}/admin/auth/user/", timeout=TIMEOUT).text
    assert "Traceback" not in daemon.log()[mark:]


def post(session, url, page, fields):
    """Sends a page's form, following the redirect with the Host that Django allows."""
    data = {"csrfmiddlewaretoken": form_token(page.text), **fields}
    answer = session.post(url, data=data, timeout=TIMEOUT, allow_redirects=False)
    assert answer.status_code == 302, answer.text[:2000]
    target = answer.headers["Location"].removeprefix("http://localhost")
    return session.get(re.match(r"http://[^/]+", url).group() + target, timeout=TIMEOUT)


# Radicale, a CalDAV server with a WSGI entry of its own.

EVENT = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Lumos//test//EN\r
BEGIN:VEVENT\r
UID:20261122@lumos\r
DTSTAMP:20261122T120000Z\r
DTSTART:20261224T180000Z\r
DTEND:20261224T190000Z\r
SUMMARY:Café\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_radicale(project, nginx, way):
    project.write("radicale.conf", f"""[auth]
type = none
[rights]
type = authenticated
[storage]
filesystem_folder = {project.path}/collections
""")
    daemon, url = serve(project, nginx, way, "--env",
                        f"RADICALE_CONFIG={project.path}/radicale.conf", module="radicale")
    with requests.Session() as session:
        session.auth = ("ann", "x")
        calendar = f"{url}/ann/home/"
        made = session.request("MKCALENDAR", calendar, timeout=TIMEOUT)
        assert made.status_code == 201, made.text
        put = session.put(f"{calendar}a.ics", data=EVENT.encode(), timeout=TIMEOUT,
                          headers={"Content-Type": "text/calendar; charset=utf-8"})
        assert put.status_code == 201
        back = session.get(f"{calendar}a.ics", timeout=TIMEOUT)
        assert "SUMMARY:Café" in back.content.decode()
        listing = session.request("PROPFIND", calendar, headers={"Depth": "1"}, timeout=TIMEOUT)
        assert listing.status_code == 207
        assert "/ann/home/a.ics" in listing.text
        report = session.request(
            "REPORT", calendar, headers={"Depth": "1"}, timeout=TIMEOUT, data="""
            <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
            <D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"/>
            </C:filter></C:calendar-query>""")
        assert "20261122@lumos" in report.text
        gone = session.delete(f"{calendar}a.ics", timeout=TIMEOUT)
        assert gone.status_code in (200, 204)
        assert session.get(f"{calendar}a.ics", timeout=TIMEOUT).status_code == 404
    assert "Traceback" not in daemon.log()


# Mercurial's hgweb: a clone and a push.

def hg(*words, directory):
    result = subprocess.run([machine.tool("hg"), *words], cwd=directory, check=False, text=True,
                            capture_output=True, env={**os.environ, "HGPLAIN": "1",
                                                      "HGUSER": "ann", "HGRCPATH": ""})
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_hgweb(project, nginx, way, place):
    repository = project.path / "repository"
    hg("init", repository, directory=place)
    (repository / "a.txt").write_text("first\n")
    (repository / "large.bin").write_bytes(os.urandom(2 << 20))
    hg("commit", "-A", "-m", "first", directory=repository)
    project.write("repository/.hg/hgrc", "[web]\nallow-push = *\npush_ssl = false\n")
    project.write("hgweb.config", f"[paths]\nrepository = {repository}\n")
    project.write("wsgi.py", "from mercurial.hgweb import hgweb\n"
                             f"application = hgweb(b'{project.path}/hgweb.config')\n")
    give_away(project)
    daemon, url = serve(project, nginx, way)
    hg("clone", f"{url}/repository", "copy", directory=place)
    copy = place / "copy"
    assert (copy / "large.bin").read_bytes() == (repository / "large.bin").read_bytes()
    (copy / "b.bin").write_bytes(os.urandom(3 << 20))
    hg("commit", "-A", "-m", "second", directory=copy)
    hg("push", directory=copy)
    assert "second" in hg("log", "--config", f"trusted.users={machine.APP_USER}",
                          directory=repository)
    page = requests.get(f"{url}/repository/shortlog", timeout=TIMEOUT)
    assert page.status_code == 200 and "second" in page.text
    assert "Traceback" not in daemon.log()
