# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, where lumosd writes: log, pid file, and bodies that are too large for memory."""

import shutil
import subprocess

import pytest
from frame import Result, case
from harness import client, machine
from harness.load import Load

SIZE = "64k"


@pytest.fixture(name="disk")
def fixture_disk(place, started):
    """A directory on a file system of 64 kB, with nothing left."""
    path = place / "disk"
    path.mkdir()
    mount(path)

    class Unmount:
        def log(self):
            return ""

        def end(self):
            subprocess.run([machine.tool("umount"), "-l", path], check=True)
    started.append(Unmount())
    return path


def mount(path):
    subprocess.run([machine.tool("mount"), "-t", "tmpfs", "-o", f"size={SIZE},mode=1777", "tmpfs",
                    path], check=True)


def fill(path):
    with pytest.raises(OSError), open(path / "ballast", "wb", buffering=0) as ballast:
        while True:
            ballast.write(b"x" * 4096)


@pytest.mark.needs_root
@case("disk full for the log (tmpfs of 64 kB)", must="serving goes on")
def test_log(daemons, disk):
    log = disk / "lumos.log"
    daemon = daemons.start("--disable-logging=false", "--logto", log, module="trial")
    workers = daemon.wait_workers(2)
    with Load(daemons.socket, clients=2, total=3000) as load:
        load.wait()
    size = log.stat().st_size
    assert client.get(daemons.socket, "/throw").status == 500
    reopened = daemon.stop()
    return Result(f"{len(load.lost)} of {load.done} lost, the worst wait {load.worst * 1000:.0f} ms,"
                  f" {size} bytes logged, exit {reopened}",
                  not load.lost and load.worst < 1.0 and 0 < size <= 65536 and reopened == 0
                  and len(workers) == 2)


@pytest.mark.needs_root
@case("disk full from the start, for the log", must="serving goes on")
def test_log_at_start(daemons, disk):
    log = disk / "lumos.log"
    log.touch()
    log.chmod(0o666)
    fill(disk)
    daemon = daemons.start("--disable-logging=false", "--logto", log, module="trial")
    status = client.get(daemons.socket).status
    code = daemon.stop()
    return Result(f"answers {status}, {log.stat().st_size} bytes logged, exit {code}",
                  (status, code) == (200, 0))


@pytest.mark.needs_root
@pytest.mark.parametrize("is_there", [False, True], ids=["no file yet", "an empty one"])
@case("disk full for the pid file (tmpfs of 64 kB)", must="serving goes on, without a pid file")
def test_pid_file(daemons, disk, is_there):
    path = disk / "lumos.pid"
    fill(disk)
    if is_there:
        path.touch()  # the disk has room for a name
        shutil.chown(path, machine.APP_USER)
    daemon = daemons.start("--disable-logging=true", "--pidfile", path, module="trial")
    workers = daemon.wait_workers(2)
    with Load(daemons.socket, clients=2, total=1000) as load:
        load.wait()
    told = [line for line in daemon.log().splitlines() if str(path) in line]
    is_there_now = path.exists()
    same = daemon.workers() == workers
    code = daemon.stop()
    return Result(f"{len(load.lost)} of {load.done} lost, {len(told)} line about it, "
                  f"{'a' if is_there_now else 'no'} pid file, exit {code}",
                  not load.lost and len(told) == 1 and not is_there_now and same and code == 0)


@pytest.mark.needs_root
@pytest.mark.parametrize("way", ["http", "uwsgi"])
@case("disk full for large bodies (/var/tmp of 64 kB)", must="507, and serving goes on")
def test_spool(daemons, way):
    full = ("unshare", "--mount", "bash", "-c",
            f'mount -t tmpfs -o size={SIZE},mode=1777 tmpfs /var/tmp && exec "$0" "$@"')
    daemon = daemons.start("--disable-logging=true", "--limit-post", 8 << 20, module="trial",
                           wrapper=full)
    workers = daemon.wait_workers(2)
    with Load(daemons.socket, clients=2) as load:
        large = [post(daemons.socket, way, 4 << 20) for _ in range(10)]
        small = [post(daemons.socket, way, 10_000) for _ in range(10)]
    told = [line for line in daemon.log().splitlines() if "/var/tmp" in line]
    return Result(f"4 MiB: {set(large)}, 10 kB: {set(small)}, {len(load.lost)} of {load.done} others "
                  f"lost, {len(told)} lines about it",
                  set(large) == {507} and set(small) == {200} and not load.lost
                  and 0 < len(told) <= len(large) and daemon.workers() == workers)


def post(address, way, size):
    body = b"x" * size
    if way == "uwsgi":
        data = client.uwsgi_packet({"REQUEST_METHOD": "POST", "REQUEST_URI": "/echo",
                                    "PATH_INFO": "/echo", "CONTENT_LENGTH": str(size)}) + body
    else:
        data = (f"POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {size}"
                "\r\n\r\n").encode() + body
    answers = client.answers_in(client.exchange(address, data), ["POST"])
    if answers and answers[0].status == 200 and answers[0].body != body:
        return "another body"
    return answers[0].status if answers else "no answer"
