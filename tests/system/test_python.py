# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python applications in a whole lumosd: what a worker is to them."""

import contextlib
import hashlib
import json
import os
import re
import signal
import threading
import time

import pytest
from harness import client, machine
from harness.client import Http
from harness.python import HELLO, Project
from harness.waiting import wait_until

# Answers /NAME with what the function NAME returns, as JSON, or yields; with ?hold only after a
# while.
FUNCTIONS = """
import json, time

def application(environ, start_response):
    if environ["QUERY_STRING"] == "hold":
        time.sleep(0.2)
    value = globals()[environ["PATH_INFO"].strip("/") or "nothing"]()
    start_response("200 OK", [("Content-Type", "application/json")])
    return value if hasattr(value, "__next__") else [json.dumps(value).encode()]

def nothing(): return None
"""


@pytest.fixture(name="project")
def fixture_project(daemons, place):
    return Project(daemons, place)


def ask(project, name):
    answer = client.get(project.daemons.socket, "/" + name)
    assert answer.status == 200, answer.text
    return json.loads(answer.text)


def ask_each_worker(project, name, count):
    """What all workers answer, by pid; asks as many at once until each has been heard."""
    heard = {}

    def all_heard():
        waiting = [Http(project.daemons.socket) for _ in range(count)]
        for http in waiting:
            http.send(f"/{name}?hold")
        for http in waiting:
            pid, value = json.loads(http.receive().text)
            heard[pid] = value
            http.sock.close()
        return len(heard) == count

    wait_until(all_heard, f"an answer of each of {count} workers", 30.0)
    return heard


def test_the_application_is_loaded_once_and_forked(project):
    project.start(FUNCTIONS + """
import os
loaded_by = os.getpid()
def pids(): return [os.getpid(), loaded_by]
""", processes=3).wait_workers(3)
    heard = ask_each_worker(project, "pids", 3)
    assert len(set(heard.values())) == 1, "each worker has loaded it anew"
    assert not set(heard.values()) & set(heard), "a worker has loaded it for the others"


def test_lazy_apps_loads_in_each_worker(project):
    project.start(FUNCTIONS + """
import os
loaded_by = os.getpid()
def pids(): return [os.getpid(), loaded_by]
""", "--lazy-apps", processes=3).wait_workers(3)
    heard = ask_each_worker(project, "pids", 3)
    assert set(heard.values()) == set(heard)


def test_random_numbers_differ_in_each_worker(project):
    project.start(FUNCTIONS + """
import os, random, secrets, uuid
random.random()
drawn = None
def draw():
    global drawn
    drawn = drawn or [random.random(), secrets.token_hex(8), str(uuid.uuid4())]
    return [os.getpid(), json.dumps(drawn)]
""", processes=4).wait_workers(4)
    heard = ask_each_worker(project, "draw", 4)
    for values in zip(*map(json.loads, heard.values())):
        assert len(set(values)) == 4


@pytest.mark.parametrize("threads", [1, 4])
def test_atexit_runs_once_in_each_worker_and_never_in_the_spawner(project, threads):
    daemon = project.start(FUNCTIONS + """
import atexit, os, threading
def leave():
    with open("left", "a") as file: file.write("%d\\n" % os.getpid())
atexit.register(leave)
def finish_late(): threading.main_thread().join(); open("thread", "a").write("x")
def begin(): threading.Thread(target=finish_late).start()
""", "--threads", threads, processes=3)
    workers = daemon.wait_workers(3)
    client.get(project.daemons.socket, "/begin")

    def left():
        return sorted(map(int, (project.path / "left").read_text().split()))
    daemon.send(signal.SIGHUP)
    wait_until(lambda: not set(workers) & set(daemon.workers()), "new workers", 20.0)
    younger = daemon.wait_workers(3)
    assert left() == sorted(workers), "of those that a reload has ended"
    assert (project.path / "thread").read_text() == "x", "a thread was not waited for"
    client.get(project.daemons.socket, "/begin")
    assert daemon.stop() == 0
    assert left() == sorted(workers + younger)
    assert (project.path / "thread").read_text() == "xx", "a thread was not waited for"


@pytest.mark.parametrize("threads", [1, 4])
def test_a_worker_can_fork_and_run_programs(project, threads):
    project.start(FUNCTIONS + """
import multiprocessing, os, subprocess, sys
def fork():
    r, w = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(w, b"from the child")
        os._exit(3)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return [os.read(r, 100).decode(), status]
def square(x): return x * x
def pool():
    with multiprocessing.Pool(2) as pool: return pool.map(square, [1, 2, 3])
def program():
    return subprocess.run([sys.executable, "-c", "import sys; print(sys.version_info[0])"],
                          capture_output=True, text=True, check=True).stdout
def returns():
    child = os.fork()
    if child: os.waitpid(child, 0)
    return child == 0
def yields():
    yield b""
    child = os.fork()
    if child: os.waitpid(child, 0)
    yield json.dumps(child == 0).encode()
""", "--threads", threads)
    assert ask(project, "fork") == ["from the child", 3]
    assert ask(project, "pool") == [1, 4, 9]
    assert ask(project, "program") == "3\n"
    for name in ("returns", "yields"):
        assert ask(project, name) is False, "a forked child answered in its parent's place"
    assert ask(project, "nothing") is None


def test_a_virtualenv_by_key_and_by_activation(project):
    folder = project.make_virtualenv(packages={"only_here": "name = 'only here'\n"})
    source = FUNCTIONS + """
import only_here, subprocess, sys
def where():
    child = subprocess.run([sys.executable, "-c", "import only_here; print(only_here.name)"],
                           capture_output=True, text=True)
    return [sys.executable, sys.prefix, child.stdout]
"""
    expected = [f"{folder}/bin/python", str(folder), "only here\n"]
    daemon = project.start(source, "--virtualenv", "Flask")
    assert ask(project, "where") == expected
    daemon.stop()
    daemon = project.start(source, "-H", folder, "--chdir", project.path)
    assert ask(project, "where") == expected
    daemon.stop()
    project.start(source, environment={"VIRTUAL_ENV": str(folder)})
    assert ask(project, "where") == expected


SENSOR = FUNCTIONS + """
import os, threading, time
value = 0
def measure():
    global value
    while True:
        value += 1
        time.sleep(0.01)
threading.Thread(target=measure, name="sensor", daemon=True).start()
def read(): return value
def report(): return [os.getpid(), value]
"""


def moves(project):
    first = ask(project, "read")
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if ask(project, "read") > first:
            return True
    return False


def wait_until_each_moves(project, count):
    """In a worker that has lost the thread the value stays as it is."""
    before = ask_each_worker(project, "report", count)

    def has_each_moved():
        after = ask_each_worker(project, "report", count)
        assert set(after) == set(before), "workers were replaced"
        return all(after[pid] > before[pid] for pid in before)
    wait_until(has_each_moved, f"a larger value in each of {count} workers than {before}")


def test_a_sensor_thread_runs_with_one_worker(project):
    daemon = project.start(SENSOR, processes=1)
    assert moves(project)
    assert "sensor" not in daemon.log()


def test_a_sensor_thread_runs_without_a_master(project):
    daemon = project.start(SENSOR, "--master=false", processes=None)
    assert moves(project)
    assert "sensor" not in daemon.log()
    assert daemon.stop() == 0


def test_a_sensor_thread_lost_by_the_fork_is_told(project):
    daemon = project.start(SENSOR, processes=4)
    wait_until(lambda: "starts threads while it is loaded (sensor)" in daemon.log(), "a warning")
    assert "lazy-apps = true" in daemon.log()


def test_lazy_apps_cures_the_lost_thread(project):
    daemon = project.start(SENSOR, "--lazy-apps", processes=4)
    daemon.wait_workers(4)
    wait_until_each_moves(project, 4)
    assert "starts threads" not in daemon.log()


def test_postfork_cures_it_too(project):
    source = SENSOR.replace("threading.Thread(target", """
from uwsgidecorators import postfork
@postfork
def begin(): threading.Thread(target""")
    daemon = project.start(source, processes=4)
    daemon.wait_workers(4)
    wait_until_each_moves(project, 4)
    assert "starts threads" not in daemon.log()


def test_threads_answer_at_the_same_time(project):
    """Four requests that wait for each other: only four threads can answer them."""
    project.start("""
import threading
barrier = threading.Barrier(4, timeout=10)
def application(environ, start_response):
    if environ["PATH_INFO"] == "/meet":
        barrier.wait()
    start_response("200 OK", [])
    return [b"met"]
""", "--threads", "4", processes=1)
    waiting = [Http(project.daemons.socket) for _ in range(4)]
    for http in waiting:
        http.send("/meet")
    assert [http.receive().text for http in waiting] == ["met"] * 4
    for http in waiting:
        http.sock.close()


# Code that yields waits for its client in its thread; a file needs no thread while it is sent.
@pytest.mark.parametrize(("target", "readers"), [("/large", 1), ("/file", 3)])
def test_slow_readers_hold_no_other_request_up(project, target, readers):
    (project.path / "file").write_bytes(bytes(20_000_000))
    project.start("""
def application(environ, start_response):
    start_response("200 OK", [])
    if environ["PATH_INFO"] == "/large":
        return (b"x" * 65536 for _ in range(1000))
    if environ["PATH_INFO"] == "/file":
        return environ["wsgi.file_wrapper"](open("file", "rb"))
    return [b"small"]
""", "--threads", "2", processes=1)
    with contextlib.ExitStack() as stack:
        for _ in range(readers):
            slow = stack.enter_context(client.connect(project.daemons.socket))
            slow.sendall(f"GET {target} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
            assert slow.recv(1) == b"H"
        for _ in range(20):
            assert client.get(project.daemons.socket).text == "small"


def test_a_stop_finishes_requests_in_threads(project):
    daemon = project.start("""
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/slow":
        open("begun", "w").close()
        time.sleep(1)
    start_response("200 OK", [])
    return [b"whole"]
""", "--threads", "2", processes=1)
    with Http(project.daemons.socket) as http:
        http.send("/slow")
        wait_until((project.path / "begun").exists, "the request's begin")
        daemon.send(signal.SIGTERM)
        assert http.receive().text == "whole"
    assert daemon.wait() == 0


FAILURES = """
import ctypes, os, sys, time
def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/raise": raise ValueError("a secret")
    if path == "/exit": sys.exit(1)
    if path == "/os-exit": os._exit(1)
    if path == "/abort": os.abort()
    if path == "/crash": ctypes.string_at(0)
    if path == "/slow":
        open("slow", "w").close()
        time.sleep(1)
    if path == "/crlf":
        start_response("200 OK", [("X-A", "b\\r\\nSet-Cookie: evil=1")])
        return [b"leak"]
    if path == "/none": return []
    if path == "/torn":
        start_response("200 OK", [("Content-Type", "text/plain")])
        return torn()
    if path == "/long":
        start_response("200 OK", [("Content-Length", "3")])
        return [b"abc", b"def"]
    if path == "/short":
        start_response("200 OK", [("Content-Length", "10")])
        return [b"abc"]
    start_response("200 OK", [])
    return [b"well"]
def torn():
    yield b"begun"
    raise ValueError("in the middle")
"""


@pytest.mark.parametrize("path", ["/raise", "/exit", "/crlf", "/none"])
def test_a_failure_is_a_500_that_tells_nothing(project, nginx, path):
    daemon = project.start(FAILURES, processes=1)
    worker = daemon.workers()
    nginx.start(project.daemons.socket)
    for address in (nginx.uwsgi, nginx.http):
        answer = client.get(address, path)
        assert answer.status == 500
        for word in ("secret", "evil", "leak", "Traceback", "wsgi.py"):
            assert word not in answer.text and word not in str(answer.headers)
        assert client.get(address).text == "well"
    assert daemon.workers() == worker
    if path != "/none":
        wait_until(lambda: 'wsgi.py", line' in daemon.log(), "the traceback")


@pytest.mark.parametrize("path", ["/os-exit", "/abort", "/crash"])
def test_a_crash_costs_that_request_alone(project, nginx, path):
    daemon = project.start(FAILURES, processes=1)
    [worker] = daemon.workers()
    nginx.start(project.daemons.socket)
    assert client.get(nginx.uwsgi, path).status in (500, 502)
    wait_until(lambda: client.get(nginx.uwsgi).text == "well", "the next worker")
    assert worker not in daemon.workers()


@pytest.mark.parametrize("path", ["/os-exit", "/abort", "/crash"])
def test_a_crash_leaves_the_other_workers_request_alone(project, nginx, path):
    daemon = project.start(FAILURES, processes=2)
    before = set(daemon.wait_workers(2))
    nginx.start(project.daemons.socket)
    with Http(nginx.http) as slow:
        slow.send("/slow")
        wait_until((project.path / "slow").exists, "the slow request's begin")
        assert client.get(nginx.uwsgi, path).status in (500, 502)
        answer = slow.receive()
    assert (answer.status, answer.text) == (200, "well")
    assert len(before & set(daemon.wait_workers(2))) == 1, "more than one worker was lost"


@pytest.mark.parametrize("way", ["uwsgi", "http", "direct"])
def test_a_torn_body_never_looks_whole(project, nginx, way):
    project.start(FAILURES)
    nginx.start(project.daemons.socket)
    address = project.daemons.socket if way == "direct" else getattr(nginx, way)
    for path in ("/torn", "/short"):
        data = f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode()
        got = client.exchange(address, data)
        if path == "/torn" and way == "uwsgi":
            continue  # without a length only the end of the connection marks the end of the body
        try:
            found = client.answers_in(got, ["GET"])
        except Exception:  # pylint: disable=broad-exception-caught; h11 refuses it: right
            continue
        assert not found or found[0].status >= 500, got


def test_a_body_too_long_is_cut(project):
    daemon = project.start(FAILURES)
    assert client.get(project.daemons.socket, "/long").body == b"abc"
    wait_until(lambda: "longer than its Content-Length of 3" in daemon.log(), "the warning")


def test_fields_arrive_as_they_should(project, nginx):
    project.start("""
def application(environ, start_response):
    start_response("200 OK", [])
    return [repr({k: v for k, v in environ.items() if isinstance(v, str)}).encode()]
""")
    nginx.start(project.daemons.socket)
    for address in (nginx.uwsgi, nginx.http):
        fields = [("Cookie", "a=1"), ("Cookie", "b=2"), ("Proxy", "http://evil/"),
                  ("X-Twice", "1"), ("X-Twice", "2"), ("X_Sneaky", "1")]
        answer = client.get(address, "/caf%C3%A9/%20?q=%20+", headers=fields)
        environ = eval(answer.text)  # pylint: disable=eval-used; our own text
        assert environ["HTTP_COOKIE"] == "a=1; b=2"
        assert environ["HTTP_X_TWICE"] == "1, 2"
        assert "HTTP_PROXY" not in environ and "HTTP_X_SNEAKY" not in environ
        assert environ["PATH_INFO"].encode("latin-1").decode() == "/café/ "
        assert (environ["QUERY_STRING"], environ["SCRIPT_NAME"]) == ("q=%20+", "")
        assert environ["REMOTE_ADDR"] == "127.0.0.1"


def test_head_tells_a_length_of_0_when_the_application_does(project, nginx):
    project.start("""
def application(environ, start_response):
    is_named = environ["PATH_INFO"] == "/named"
    start_response("200 OK", [("Content-Length", "0")] if is_named else [])
    return []
""")
    nginx.start(project.daemons.socket)
    for address in (nginx.uwsgi, nginx.http, project.daemons.socket):
        assert client.get(address, "/named", "HEAD").header("Content-Length") == "0"
    assert client.get(project.daemons.socket, "/other", "HEAD").header("Content-Length") is None


def test_large_uploads_and_downloads(project, nginx):
    (project.path / "large.bin").write_bytes(os.urandom(10 << 20))
    project.start("""
import hashlib
def application(environ, start_response):
    if environ["PATH_INFO"] == "/up":
        digest = hashlib.sha256()
        for part in iter(lambda: environ["wsgi.input"].read(10000), b""):
            digest.update(part)
        start_response("200 OK", [])
        return [digest.hexdigest().encode()]
    start_response("200 OK", [("Content-Type", "application/octet-stream")])
    return environ["wsgi.file_wrapper"](open("large.bin", "rb"), 8192)
""", "--limit-post", str(8 << 20))
    nginx.start(project.daemons.socket, extra="client_max_body_size 8m;")
    body = os.urandom(5 << 20)
    large = (project.path / "large.bin").read_bytes()
    for address in (nginx.uwsgi, project.daemons.socket):
        assert client.get(address, "/up", "POST", body=body).text \
            == hashlib.sha256(body).hexdigest()
        assert client.get(address, "/down").body == large


def test_reload_takes_new_code_and_refuses_broken_code(project):
    for processes in (2, 1):
        daemon = project.start(HELLO, processes=processes, name=f"lumosd-{processes}")
        before = set(daemon.wait_workers(processes))
        project.write("wsgi.py", "def broken(:\n")
        mark = len(daemon.log())
        daemon.send(signal.SIGHUP)
        wait_until(lambda: "SyntaxError" in daemon.log()[mark:], "a word about the mistake")
        wait_until(lambda: "what ran before goes on" in daemon.log()[mark:], "the end of the reload", 20.0)
        assert client.get(project.daemons.socket).text == "hello"
        assert set(daemon.workers()) == before
        project.write("wsgi.py", HELLO.replace("hello", "new"))
        daemon.send(signal.SIGHUP)
        wait_until(lambda: client.get(project.daemons.socket).text == "new", "the new code", 20.0)
        assert daemon.stop() == 0


def test_mounts(project):
    project.write("shop.py", HELLO.replace('b"hello"',
                                           '(environ["SCRIPT_NAME"] + environ["PATH_INFO"])'
                                           '.encode()'))
    project.start(HELLO, "--mount", "/shop=shop")
    assert client.get(project.daemons.socket, "/x").text == "hello"
    assert client.get(project.daemons.socket, "/shop/x").text == "/shop/x"
    changes = {"SCRIPT_NAME": "/shop"}
    assert client.uwsgi_get(project.daemons.socket, "/shop/y", changes).text == "/shop/y"


def test_need_app_false_serves_errors(project):
    daemon = project.start("import nothing_here\n", "--need-app=false")
    assert client.get(project.daemons.socket).status == 500
    assert "nothing_here" in daemon.log()


# A file, its text, arguments, the exit status, words for what is wrong, and the remedy's words.
REFUSALS = {
    "a syntax error": ("wsgi.py", "def broken(:\n", ["-w", "wsgi"], 70,
                       ["SyntaxError", "wsgi.py, line 1"], "Correct that line"),
    "a missing module": ("Lumos.py", HELLO.replace("application", "app"), ["-w", "wsgi"], 70,
                         ["no Python module wsgi", "Searched: "], "write module = Lumos:app"),
    "a small letter for a capital": ("Wsgi.py", HELLO, ["-w", "wsgi"], 70,
                                     ["no Python module wsgi"], "Did you mean module = Wsgi?"),
    "a missing package": ("wsgi.py", "import no_such_package\n", ["-w", "wsgi"], 70,
                          ["No module named 'no_such_package'"],
                          "venv/bin/pip install no_such_package, and add virtualenv = venv"),
    "an end in the import": ("wsgi.py", "exit(3)\n", ["-w", "wsgi"], 70,
                             ["it cannot be imported", "SystemExit: 3"], "The code calls exit()"),
    "app against application": ("wsgi.py", HELLO.replace("application", "app"), ["-w", "wsgi"], 70,
                                ["no `application`"], "write module = wsgi:app"),
    "a callable that is not callable": ("wsgi.py", "application = 5\n", ["-w", "wsgi"], 70,
                                        ["not callable", "int"], "Name the module that makes"),
    "a virtualenv that is not there": ("wsgi.py", HELLO, ["-w", "wsgi", "-H", "gone"], 70,
                                       ["virtualenv = gone: there is no folder"],
                                       "Make the virtualenv: python3 -m venv"),
    "a virtualenv of another Python": ("venv/pyvenv.cfg", "home = /usr/bin\nversion = 3.9.2\n",
                                       ["-w", "wsgi", "-H", "venv"], 70,
                                       ["is 3.9", "this lumosd embeds 3."], "Rebuild it: mv -T"),
}


def message_in(said):
    """What is said first, in one paragraph; only a traceback may follow."""
    lines = re.findall(r"critical (lumos\.\w+): (.*)", said)
    assert lines, said
    message, *more = [text for speaker, text in lines if speaker == lines[0][0]]
    # The next worker, which fails as the first one did, may still say so.
    assert not more or more[0].startswith(("Traceback ", "  File ", message)), said
    return message


@pytest.mark.parametrize("row", REFUSALS)
@pytest.mark.parametrize("how", ["--processes=1", "--processes=3", "--master=false"])
def test_what_does_not_load_is_told_with_the_remedy(project, row, how):
    file, text, arguments, expected, words, remedy = REFUSALS[row]
    project.write(file, text)
    status, said = project.fails(*arguments, how)
    assert status == expected, said
    for word in (*words, remedy):
        assert word in message_in(said), said
    assert "\\x0a" not in said, "lines were run together"
    assert not project.daemons.socket.exists()


@pytest.mark.needs_root
@pytest.mark.parametrize("folder", ["closed", "closed/site"])
@pytest.mark.parametrize("processes", [1, 3])
def test_a_folder_closed_to_uid_is_77(project, folder, processes):
    project.write(f"{folder}/wsgi.py", HELLO)
    (project.path / "closed").chmod(0o700)
    status, said = project.fails("-w", "wsgi", "--chdir", project.path / folder,
                                 "--processes", processes)
    assert status == 77, said
    assert str(project.path / folder) in said and machine.APP_USER in said
    assert "chmod o+x" in said


CHILDREN = """
import multiprocessing, os, time

def stay():
    time.sleep(60)

def application(environ, start_response):
    child = multiprocessing.Process(target=stay, daemon=True)
    child.start()
    start_response("200 OK", [])
    yield b"%d " % child.pid
    yield b"%d" % os.getpid()
"""


def test_a_child_of_the_application_holds_no_connection_open(project, nginx):
    project.start(CHILDREN, processes=1)
    nginx.start(project.daemons.socket)
    for address in (nginx.uwsgi, nginx.http, project.daemons.socket):
        began = time.monotonic()
        child, _ = client.get(address).text.split()
        assert time.monotonic() - began < 30, "the answer's end came with the child's"
        os.kill(int(child), signal.SIGKILL)


def test_a_child_that_outlives_its_worker_swallows_no_connection(project):
    daemon = project.start(CHILDREN, processes=1)
    child, worker = (int(pid) for pid in client.get(project.daemons.socket).text.split())
    os.kill(worker, signal.SIGKILL)
    daemon.process.kill()
    assert daemon.wait() == -signal.SIGKILL
    second = project.start(CHILDREN, processes=1, name="second")
    assert client.get(project.daemons.socket).status == 200
    assert second.stop() == 0
    os.kill(child, signal.SIGKILL)


SIGNALS = """
import atexit, os, signal

for number in (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD, signal.SIGUSR1):
    signal.signal(number, lambda *_: print("the application's handler", flush=True))
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
atexit.register(lambda: print("the end of", os.getpid(), flush=True))

def application(environ, start_response):
    start_response("200 OK", [])
    while environ["PATH_INFO"] == "/endless":
        yield b"x" * 65536
    yield str(os.getpid()).encode()
"""


def test_printed_lines_stay_whole_under_pythonunbuffered(project):
    """Each is one write to the log, or those of two workers would mix."""
    daemon = project.start("""
import sys
def application(environ, start_response):
    start_response("200 OK", [])
    print("a", 1, "b", end="")
    return [f"{sys.stdout.write_through} {sys.stdout.line_buffering}".encode()]
""", "--env", "PYTHONUNBUFFERED=1")
    assert client.get(project.daemons.socket).text == "False True"
    assert "a 1 b" not in daemon.log()


@pytest.mark.parametrize("arguments", [["--processes=1"], ["--processes=2", "--lazy-apps"],
                                       ["--processes=2"]])
def test_handlers_that_the_import_sets_do_not_stop_the_stop(project, arguments):
    daemon = project.start(SIGNALS, *arguments, processes=None)
    pid = client.get(project.daemons.socket).text
    for _ in range(4):
        with Http(project.daemons.socket) as http:
            http.send("/endless")
            http.sock.recv(1000)
    assert client.get(project.daemons.socket).status == 200
    assert int(pid) in daemon.workers(), "a client that left has ended the worker"
    assert daemon.stop() == 0
    assert f"the end of {pid}" in daemon.log()


def test_output_of_print_reaches_the_log_at_once(project):
    daemon = project.start("""
import sys
def application(environ, start_response):
    print("printed")
    print("complained", file=environ["wsgi.errors"])
    start_response("200 OK", [])
    return [b""]
""")
    client.get(project.daemons.socket)
    wait_until(lambda: "printed" in daemon.log(), "the printed line")
    line = [l for l in daemon.log().splitlines() if "complained" in l][-1]
    assert re.search(r"lumos.wsgi: \[[0-9a-f]+-[0-9a-f]+\] complained$", line)


STREAMS = {
    "yield": """
import os
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    yield b"first"
    with open("go") as fifo:
        fifo.read()
    yield b"second"
""",
    "write": """
def application(environ, start_response):
    write = start_response("200 OK", [("Content-Type", "text/plain")])
    write(b"first")
    with open("go") as fifo:
        fifo.read()
    return [b"second"]
""",
    "write of the whole": """
def application(environ, start_response):
    write = start_response("200 OK", [("Content-Length", "11")])
    write(b"firstsecond")
    with open("go") as fifo:
        fifo.read()
    return []
""",
}


@pytest.mark.parametrize("way", STREAMS)
def test_streaming_arrives_as_it_is_made(project, way):
    fifo = project.path / "go"
    os.mkfifo(fifo)
    os.chmod(fifo, 0o644)
    daemon = project.start(STREAMS[way], processes=1, wait=False)
    wait_until(lambda: "serving" in daemon.log(), "the first worker")
    with client.connect(project.daemons.socket) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        got = b""
        while b"first" not in got:
            got += sock.recv(4096)
        assert b"second" not in got or way == "write of the whole"
        threading.Thread(target=lambda: open(fifo, "w", encoding="ascii").close()).start()
        got += client.receive_all(sock)
    [answer] = client.answers_in(got, ["GET"])
    assert answer.text == "firstsecond"
