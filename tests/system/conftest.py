# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every system test starts from: a place, a lumosd, an nginx; and who may run what."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from harness import machine, webserver
from harness.daemon import Lumosd, as_user, run_lumosd
from harness.reloading import Site
from harness.webserver import Nginx

sys.path.append(str(machine.HERE.parent / "bench"))  # lumosbench, which reads callgrind's files

needs_root = pytest.mark.needs_root


def pytest_configure(config):
    config.addinivalue_line("markers", "needs_root: other accounts and privileges take part")
    config.addinivalue_line("markers", "timing: a time is judged, which a busy machine may spoil")
    config.addinivalue_line("markers", "unsanitized(why): a sanitizer's own doing spoils it")


def pytest_collection_modifyitems(items):
    """Without root, or with a sanitizer, some cannot show anything: named, never passed over."""
    for item in items:
        if item.get_closest_marker("needs_root") and not machine.IS_ROOT:
            item.add_marker(pytest.mark.skip(reason="NOT RUN: needs root to change accounts"))
        if why := machine.SANITIZER and why_not_sanitized(item):
            reason = f"NOT RUN with {machine.SANITIZER}: {why}"
            item.add_marker(pytest.mark.skip(reason=reason))


def why_not_sanitized(item):
    if item.get_closest_marker("timing"):
        return "a time is judged, and a sanitizer takes most of it"
    unsanitized = item.get_closest_marker("unsanitized")
    return unsanitized.args[0] if unsanitized else ""


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failure brings the logs of all that ran."""
    outcome = yield
    report = outcome.get_result()
    if report.when == "call" and report.failed:
        for thing in getattr(item, "started", []):
            report.sections.append((f"log of {type(thing).__name__}", thing.log()[-6000:]))


@pytest.fixture(scope="session", name="build")
def fixture_build():
    build = machine.Build()
    yield build
    build.remove()


@pytest.fixture(name="place")
def fixture_place():
    """A directory of the caller's that everybody may enter, as /run/lumos is."""
    path = Path(tempfile.mkdtemp(prefix="lumos-test-", dir="/tmp"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(name="started")
def fixture_started(request):
    """What a test has started; ended in reverse order, whatever came of it."""
    request.node.started = []
    yield request.node.started
    for thing in reversed(request.node.started):
        thing.end()


class Daemons:
    """Starts lumosd in the way of the tutorial: as root with uid and gid, else as the caller."""

    def __init__(self, build, place, started):
        self.build = build
        self.place = place
        self.socket = place / "run" / "lumos.sock"
        self._started = started

    def accounts(self):
        if not machine.IS_ROOT:
            return []
        return ["--uid", machine.APP_USER, "--gid", machine.APP_GROUP]

    def make_socket_directory(self):
        directory = self.socket.parent
        if not directory.exists():
            directory.mkdir()
            if machine.IS_ROOT:
                shutil.chown(directory, machine.APP_USER, machine.APP_GROUP)
        return directory

    def start(self, *arguments, processes=2, socket=None, module="lumos", wait=True, ready="/",
              accounts=None, name="lumosd", **options):
        """A serving lumosd on our socket; wait=False leaves the waiting to the test."""
        self.make_socket_directory()
        listen = self.socket if socket is None else socket
        words = ["--module", self.trial if module == "trial" else module] if module else []
        words += ["--socket", listen] if listen else []
        words += ["--processes", processes] if processes else []
        words += self.accounts() if accounts is None else accounts
        daemon = self.bare(name).start([*words, *arguments], **options)
        return daemon.wait_ready(listen or self.socket, ready) if wait else daemon

    def bare(self, name="lumosd"):
        daemon = Lumosd(self.build.program, self.place, name)
        self._started.append(daemon)
        return daemon

    def run(self, *arguments, directory=None, **options):
        """(exit status, stdout, stderr) of one that ends by itself."""
        return run_lumosd(self.build.program, arguments, directory or self.place, **options)

    def run_python(self, script, user=None):
        """What a script says, run as that account."""
        command = as_user(user, ["/usr/bin/python3", "-c", script])
        return subprocess.run(command, capture_output=True, check=False, cwd="/",
                              timeout=30).stdout.decode()

    @property
    def trial(self):
        """The test module: slow, broken and mirror pages."""
        return self.build.trial_module


@pytest.fixture(name="roots_directory")
def fixture_roots_directory(place):
    """One that root alone may write in, as /run/lumos and /var/log are."""
    directory = place / "of-root"
    directory.mkdir(mode=0o755)
    return directory


@pytest.fixture(name="daemons")
def fixture_daemons(build, place, started):
    return Daemons(build, place, started)


@pytest.fixture(name="site")
def fixture_site(daemons, place):
    """A folder with an application and its lumos.ini; the test starts it."""
    return Site(daemons, place)


@pytest.fixture(name="nginx")
def fixture_nginx(place, started):
    server = Nginx(place)
    started.append(server)
    return server


@pytest.fixture(name="rendered")
def fixture_rendered(daemons, nginx, place):
    """The site that lumosd renders, in nginx: (daemon, address)."""
    static = place / "files"
    static.mkdir(mode=0o755)
    (static / "a.txt").write_text("a file\n")
    address = ("127.0.0.1", webserver.free_port())
    words = ["--site-listen", f"127.0.0.1:{address[1]}", "--site-static", static]
    daemon = daemons.start(*words, module="trial")
    page = place / "unavailable.html"
    shutil.copy(machine.HERE.parent.parent / "resources/pages/unavailable.html", page)
    status, site, err = daemons.run("--socket", daemons.socket, *words, "--site-error-page", page,
                                    "--site-error-log", place / "nginx/error.log", "--print-site")
    assert status == 0, err
    nginx.start_site(site, address)
    return daemon, address


@pytest.fixture(scope="session", name="artefacts")
def fixture_artefacts():
    """Where pictures stay for people to look at; git ignores it."""
    path = Path(__file__).resolve().parent.parent / "artefacts"
    os.makedirs(path, exist_ok=True)
    return path
