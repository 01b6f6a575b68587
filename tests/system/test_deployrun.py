# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""deploy/run, as a person uses it: from the command to the page, to Ctrl+C, to nothing left."""

import os
import re
import shutil
import signal
import subprocess
import urllib.request
from pathlib import Path

import pytest
from harness import machine, procfs
from harness.waiting import wait_until
from harness.webserver import free_port

SOURCE = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ["LUMOS_BUILD"])


class Run:
    """One deploy/run of the build under test, as whoever runs the tests."""

    def __init__(self, place, options):  # paths among the options start from place
        self.path = place / "run.log"
        with open(self.path, "wb") as log:
            # A shell without job control leaves background jobs deaf to Ctrl+C.
            self.process = subprocess.Popen(
                [SOURCE / "deploy/run", "--built", BUILD, *map(str, options)], cwd=place,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                env={k: v for k, v in os.environ.items() if not k.startswith("SUDO_")})

    def log(self):
        return self.path.read_text(errors="replace")

    def url(self):
        """The URL that it prints once it serves."""
        def printed():
            assert self.process.poll() is None, self.log()
            return re.search(r"serving on (http://127\.0\.0\.1:[0-9]+) ", self.log())
        return wait_until(printed, "the URL", 60.0)[1]

    def interrupt(self):
        """Ctrl+C; its exit status, once nothing that it started is left."""
        below = procfs.children(self.process.pid)
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(20)
        wait_until(lambda: not any(map(procfs.is_alive, below)), "the end of all", 2.0)
        return status

    def end(self):
        """After a test, whatever came of it."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


@pytest.fixture(name="run")
def fixture_run(place, started):
    def start(*options):
        started.append(Run(place, options))
        return started[-1]
    return start


def text_of(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def test_a_page_from_five_workers_through_nginx_and_a_clean_end(run):
    port = free_port()
    running = run("--port", port)
    assert running.url() == f"http://127.0.0.1:{port}"
    assert re.search("Worker [1-5] of 5 answered, through nginx", text_of(running.url()))
    assert running.interrupt() == 0, running.log()
    assert "stopped cleanly" in running.log()
    runtime = re.findall(r"/\S*/lumos-run\.\w+", running.log())
    assert not any(os.path.exists(path) for path in runtime)


def test_a_module_by_its_path(run, place):
    """Below a closed folder, too, where the account that serves may not read it."""
    module = BUILD / "tests/system/liblumos-trial.so"
    running = run(f"--port={free_port()}", "--module", os.path.relpath(module, place))
    assert text_of(running.url()) == "trial\n"
    assert running.interrupt() == 0, running.log()


INI = """[uwsgi]
module = lumos
master = true
processes = 3
socket = {place}/sockets/Lumos.sock
chmod-socket = 664
vacuum = true
die-on-term = true
"""


def test_an_ini_brings_its_own_socket_processes_and_account(run, place):
    """The tutorial's file: nothing of ours is added to what it says."""
    (place / "sockets").mkdir()
    text = INI.format(place=place)
    if machine.IS_ROOT:
        text += f"uid = {machine.APP_USER}\ngid = {machine.APP_GROUP}\n"
        shutil.chown(place / "sockets", machine.APP_USER, machine.APP_GROUP)
    (place / "Lumos.ini").write_text(text)
    running = run("--port", free_port(), "--ini", "Lumos.ini")
    assert re.search("Worker [1-3] of 3 answered, through nginx", text_of(running.url()))
    socket = place / "sockets/Lumos.sock"
    assert socket.is_socket() and "lumos-run" not in sockets_served(running.log())
    if machine.IS_ROOT:
        assert socket.owner() == machine.APP_USER
    assert running.interrupt() == 0, running.log()
    assert not socket.exists()


def sockets_served(log):
    return " ".join(line for line in log.splitlines() if "lumos.master: serving on" in line)


def test_an_ini_without_socket_and_processes_gets_ours(run, place):
    (place / "lumos.ini").write_text("[lumos]\nmodule = lumos\n")
    running = run("--port", free_port(), "--ini", place / "lumos.ini")
    assert re.search("Worker [1-5] of 5 answered", text_of(running.url()))
    assert running.interrupt() == 0, running.log()


@pytest.mark.parametrize("options, status, words", [
    (["--prot", "80"], 64, "unknown option --prot"),
    (["--port", "0"], 64, "from 1 to 65535"),
    (["--port"], 64, "--port needs a value"),
    (["--ini", "none.ini"], 66, "none.ini: there is no such file"),
    (["--ini", "bad.ini"], 78, "bad.ini:2:13: error"),
    (["--built", "nowhere"], 66, "there is no daemon/lumosd in it"),
])
def test_a_mistake_is_told_with_its_exit_status(run, place, options, status, words):
    (place / "bad.ini").write_text("[lumos]\nprocesses = five\n")
    running = run(*options)
    assert running.process.wait(30) == status, running.log()
    assert words in running.log()


def test_a_taken_port_is_told_with_who_holds_it(run, daemons):
    port = free_port()
    daemons.start("--http-socket", f"127.0.0.1:{port}")
    running = run("--port", port)
    assert running.process.wait(30) == 73
    assert f"Port {port} is taken by lumosd" in running.log()
    assert f"deploy/run --port {port + 1}" in running.log()
