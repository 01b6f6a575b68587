# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An application gone wild, with all that its processes hold: the master lives on, and is right."""

import os
import signal

import pytest
from harness import client, procfs
from harness.reloading import hello
from harness.waiting import wait_until


SCOREBOARD = """
import ctypes, os, re
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                      ctypes.c_long]
libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
libc.ftruncate.argtypes = [ctypes.c_int, ctypes.c_long]

def mappings(writable):
    for line in open("/proc/self/maps"):
        if "lumos-scoreboard" in line and ("rw-s" if writable else "r--s") in line:
            start, end = (int(x, 16) for x in line.split()[0].split("-"))
            yield start, end - start

def scoreboard_fds():
    for fd in os.listdir("/proc/self/fd"):
        try:
            if "lumos-scoreboard" in os.readlink("/proc/self/fd/" + fd):
                yield int(fd)
        except OSError:
            pass

def scribble():
    for start, size in mappings(True):
        ctypes.memset(start, 0xff, size)

def scribble_everywhere():
    # What the spawner holds may be mapped whole, and so may the master's own page.
    for fd in scoreboard_fds():
        size = os.fstat(fd).st_size
        at = libc.mmap(None, size, 3, 1, fd, 0)
        ctypes.memset(at, 0xff, 64 * 4096)

def truncate():
    for fd in scoreboard_fds():
        libc.ftruncate(fd, 0)

def lie_and_die():
    scribble()
    os.abort()

def unmap():
    for start, size in list(mappings(True)) + list(mappings(False)):
        libc.munmap(start, size)
"""

# In a worker each; after it the worker itself may well die.
IN_A_WORKER = SCOREBOARD + """
def application(environ, start_response):
    name = environ["PATH_INFO"][1:]
    if name:
        globals()[name]()
    start_response("200 OK", [("Content-Length", "2")])
    return [b"ok"]
"""


def is_right(site, count=2):
    """All workers serve, signals are obeyed, the status is written, a reload goes through."""
    site.daemon.wait_workers(count, seconds=20.0)
    for _ in range(10):
        assert client.get(site.address).status == 200
    mark = len(site.daemon.log())
    site.daemon.send(signal.SIGUSR2)
    wait_until(lambda: "status: lumosd" in site.daemon.log()[mark:], "a status")
    status, said = site.order_reload()
    assert status == 0, said
    site.daemon.wait_workers(count, seconds=20.0)
    assert client.get(site.address).status == 200


@pytest.mark.parametrize("deed", ["scribble", "truncate", "unmap"])
def test_a_worker_spoils_the_scoreboard(site, deed):
    site.start(IN_A_WORKER)
    for _ in range(4):
        client.answers(site.address, f"/{deed}")
    is_right(site)
    assert site.daemon.stop() == 0


def test_a_crash_that_calls_itself_an_orderly_end_is_a_crash(site):
    """It counts, and the third in a row is waited for.

    What was scribbled asks for a reload too, and where the master looks before the end has come,
    one begins and the count anew.
    """
    site.start(IN_A_WORKER, processes=1)
    for count in range(1, 20):
        client.answers(site.address, "/lie_and_die")
        wait_until(lambda n=count: site.daemon.log().count("it is replaced") == n,
                   f"a word about it:\n{site.daemon.log()}")
        wait_until(lambda: client.answers(site.address), "the next worker")
        if "it is replaced in 100 ms" in site.daemon.log():
            break
    assert count >= 3
    assert "it is replaced in 100 ms" in site.daemon.log()


@pytest.mark.parametrize("deed", ["scribble_everywhere", "truncate", "unmap"])
def test_the_spawner_spoils_the_scoreboard(site, deed):
    """At the import, where the descriptor is still there."""
    site.start(SCOREBOARD + f"{deed}()\n" + hello("ok"), wait=False)
    # With the pages unmapped no worker can begin, and after three lumosd ends.
    wait_until(lambda: client.answers(site.address) or site.daemon.process.poll() is not None,
               "an answer or an end", 20.0)
    if site.daemon.process.poll() is None:
        mark = len(site.daemon.log())
        site.daemon.send(signal.SIGUSR2)
        wait_until(lambda: "status: lumosd" in site.daemon.log()[mark:], "a status")
        assert site.daemon.stop() == 0
    else:
        assert site.daemon.process.returncode == 70
    wait_until(lambda: not site.daemon.left_behind(), "the end of the spawner")


MESSAGES = {
    "garbage": "os.write(3, b'nonsense')",
    "noise": "[os.write(3, os.urandom(n)) for n in range(1, 400)]",
    "half a message": "os.write(3, (3).to_bytes(4, 'little') + b'\\xff')",
    "an enormous length": "os.write(3, (3).to_bytes(4, 'little') + b'\\xff\\xff\\xff\\x7f')",
    "ten thousand": "[os.write(3, (3).to_bytes(4, 'little') + bytes(4)) for _ in range(10000)]",
    "ten thousand failed forks": "[os.write(3, (5).to_bytes(4, 'little') + "
                                 "i.to_bytes(4, 'little') + bytes(4)) for i in range(10000)]",
    "workers that are none": "[os.write(3, (k).to_bytes(4, 'little') + i.to_bytes(4, 'little')) "
                             "for i in range(2048) for k in (6, 7)]",
    "closed": "os.close(3)",
}


@pytest.mark.parametrize("name", MESSAGES)
def test_a_new_spawner_that_talks_nonsense_takes_nothing_over(site, name):
    """While it loads: descriptor 3 is its line to the master."""
    site.start(hello("old"), reload_timeout=5)
    before = site.daemon.wait_workers(2)
    size = len(site.daemon.log())
    site.write("wsgi.py", hello("new", before=MESSAGES[name] + "\ntime.sleep(0.3)"))
    status, _ = site.order_reload()
    assert client.get(site.address).text in ("old", "new")
    assert status in (0, 70)
    if status == 70:
        assert site.daemon.workers() == before
    # Bounded lines, however much it says.
    assert len(site.daemon.log()) - size < 20_000
    site.write("wsgi.py", hello("newer"))
    status, said = site.order_reload()
    assert status == 0, said
    assert client.get(site.address).text == "newer"
    site.daemon.wait_workers(2)


def test_a_running_spawner_that_begins_to_talk_nonsense_is_replaced(site):
    site.start(hello("old", before="""
def talk():
    if os.path.exists("talk"):
        os.write(3, b"nonsense")
os.register_at_fork(after_in_parent=talk)
"""))
    before = site.daemon.wait_workers(2)
    site.write("talk", "")
    os.kill(before[0], signal.SIGKILL)
    wait_until(lambda: "nonsense" in site.daemon.log(), "a word about it")
    (site.path / "talk").unlink()
    site.daemon.wait_workers(2, seconds=30.0)
    assert client.get(site.address).text == "old"
    assert site.daemon.stop() == 0


def test_a_stranger_that_calls_itself_a_worker_is_not_one(site):
    """A grandchild of the spawner becomes the master's child, and says that it is worker 0."""
    site.start(hello("old", before="""
if os.path.exists("strangers") and os.fork() == 0:
    for _ in range(20):
        if os.fork() == 0:
            while os.getppid() != int(open("master").read()):
                time.sleep(0.001)
            os.write(3, (6).to_bytes(4, "little") + (0).to_bytes(4, "little"))
            os.write(3, (7).to_bytes(4, "little") + (0).to_bytes(4, "little"))
            time.sleep(3600)
    os._exit(0)
"""))
    workers = site.daemon.wait_workers(2)
    site.write("master", str(site.daemon.pid))
    site.write("strangers", "")
    assert site.order_reload()[0] == 0
    new = site.daemon.wait_workers(2, seconds=20.0)
    assert not set(new) & set(workers)
    assert client.get(site.address).text == "old"
    assert site.daemon.stop() == 0
    wait_until(lambda: not site.daemon.left_behind(), "the end of all", 5.0)


def test_what_the_application_leaves_running_ends_with_the_master(site):
    """Its children become the master's when their parents end."""
    site.start(hello("mine", before="""
import signal, subprocess
willing = subprocess.Popen(["sleep", "3600"])
stubborn = os.fork()
if stubborn == 0:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(3600)
open("left", "w").write(f"{willing.pid} {stubborn}")
"""))
    left = [int(pid) for pid in (site.path / "left").read_text().split()]
    assert all(map(procfs.is_alive, left))
    assert site.daemon.stop() == 0
    assert not any(map(procfs.is_alive, left))


def test_what_was_open_at_the_start_stays_with_nobody(site, place):
    """An inherited descriptor that nobody asked for is in no process of the application."""
    secret = place / "secret"
    secret.write_text("secret")
    with open(secret, encoding="utf-8") as file:
        site.write("wsgi.py", hello())
        site.configure()
        os.set_inheritable(file.fileno(), True)
        site.daemon = site.daemons.bare().start(["--ini", site.ini], directory=site.path,
                                                pass_fds=[file.fileno()])
        site.daemon.wait_ready(site.address)
        for pid in site.daemon.children():
            assert str(secret) not in procfs.open_files(pid)
