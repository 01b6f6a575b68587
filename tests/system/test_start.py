# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting: the words of the command line, activation, notification, one process for gdb."""

import signal
import socket
import statistics
from pathlib import Path

import pytest
from harness import client, machine, procfs
from harness.python import Project
from harness.waiting import wait_until
from harness.webserver import free_port


@pytest.mark.parametrize("option, expected", [
    ("--help", "--processes"), ("--version", "0.1.0"), ("--example-config", "[lumos]")])
def test_tells_and_exits_with_0(daemons, option, expected):
    status, out, err = daemons.run(option)
    assert (status, err) == (0, "")
    assert expected in out


def test_the_example_is_a_valid_configuration(daemons, place):
    example = daemons.run("--example-config")[1]
    (place / "example.ini").write_text(example)
    status, out, err = daemons.run("--ini", "example.ini", "--socket", "s.sock", "--check")
    assert status == 0, out + err


def test_help_keeps_to_80_columns(daemons):
    assert max(map(len, daemons.run("--help")[1].splitlines())) <= 80


def test_print_config_tells_where_each_value_comes_from(daemons, place):
    (place / "a.ini").write_text("[lumos]\nsocket = /tmp/x/lumos.sock\nprocesses = 3\n")
    status, out, _ = daemons.run("--ini", "a.ini", "--processes", "4", "--print-config")
    assert status == 0
    [line] = [l for l in out.splitlines() if l.startswith("processes")]
    assert "4" in line and "command line" in line
    [line] = [l for l in out.splitlines() if l.startswith("socket")]
    assert "a.ini:2" in line


@pytest.mark.parametrize("words, expected", [
    (["--procesess", "5"], "processes"), (["--processes"], "processes"), (["-z"], "-z"),
    (["--ini"], "--ini")])
def test_a_wrong_word_is_64_and_says_which(daemons, words, expected):
    status, _, err = daemons.run(*words)
    assert status == 64
    assert expected in err


def test_a_module_that_is_not_there_is_70_and_cleans_up(daemons):
    socket_path = daemons.make_socket_directory() / "lumos.sock"
    status, _, err = daemons.run("--socket", socket_path, "--module", "./libmissing.so",
                                 *daemons.accounts())
    assert status == 70
    assert "libmissing.so" in err
    assert not socket_path.exists()


def test_a_file_that_is_no_module_is_70(daemons, place):
    (place / "libtext.so").write_text("not a library\n")
    status, _, err = daemons.run("--socket", daemons.make_socket_directory() / "lumos.sock",
                                 "--module", place / "libtext.so", *daemons.accounts())
    assert status == 70
    assert "libtext.so" in err


@pytest.mark.parametrize("source, word", [
    ("import time\ntime.sleep(3600)\n", "reload-timeout"),
    ("import os\nos.abort()\n", "signal 6"), ("import os\nos._exit(3)\n", "exit code 3")])
@pytest.mark.parametrize("processes", [1, 2])
def test_an_application_that_never_comes_is_70(daemons, place, source, word, processes):
    project = Project(daemons, place)
    project.write("wsgi.py", source)
    status, said = project.fails("--module", "wsgi", "--processes", processes,
                                 "--reload-timeout", 2)
    assert status == 70 and word in said
    assert not daemons.socket.exists()


def test_takes_a_socket_from_the_service_manager(daemons, place):
    path = place / "activated.sock"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen(64)
        path.chmod(0o666)
        daemon = start_activated(daemons, listener, path)
        assert client.get(path).status == 200
        inode = path.stat().st_ino
        assert daemon.stop() == 0
        assert path.stat().st_ino == inode, "the socket is its maker's, not ours to remove"


def start_activated(daemons, listener, path):
    """LISTEN_PID must be the daemon's own pid: a shell writes it, then becomes the daemon."""
    daemon = daemons.bare()
    arguments = ["--socket", path, "--processes", "2", *daemons.accounts()]
    move = f'exec 3<&{listener.fileno()}; export LISTEN_FDS=1 LISTEN_PID=$$; exec "$0" "$@"'
    daemon.start(arguments, wrapper=["bash", "-c", move], pass_fds=[listener.fileno()])
    return daemon.wait_ready(path)


def test_takes_a_socket_from_systemd_socket_activate(daemons, place):
    path = place / "run.sock"
    daemon = daemons.bare()
    command = [machine.tool("systemd-socket-activate"), "-l", str(path)]
    daemon.start(["--socket", path, "--processes", "1", *daemons.accounts()], wrapper=command)
    daemon.wait_ready(path)
    assert client.get(path).status == 200
    assert daemon.stop() == 0


def test_tells_the_service_manager_that_it_is_ready_and_stopping(daemons, place):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(place / "notify"))
        (place / "notify").chmod(0o777)
        manager.settimeout(10)
        daemon = daemons.start(environment={"NOTIFY_SOCKET": str(place / "notify")})
        assert b"READY=1" in receive_until(manager, b"READY=1")
        daemon.send(signal.SIGHUP)
        said = receive_until(manager, b"READY=1")
        assert b"RELOADING=1" in said and b"MONOTONIC_USEC=" in said
        assert daemon.stop() == 0
        assert b"STOPPING=1" in receive_until(manager, b"STOPPING=1")


def receive_until(manager, wanted):
    said = b""
    while wanted not in said:
        said += manager.recv(4096) + b"\n"
    return said


def test_the_application_does_not_see_the_service_managers_variables(daemons):
    """Nor our own QT_NO_GLIB: it would change how the application's Qt behaves."""
    daemons.start("--env", "MINE=1", module="trial",
                  environment={"WATCHDOG_USEC": "1000000", "WATCHDOG_PID": "1", "YOURS": "2",
                               "NOTIFY_SOCKET": "@lumos-test-none"})
    names = {line.partition("=")[0] for line in
             client.get(daemons.socket, "/environment").text.splitlines()}
    assert {"MINE", "YOURS"} <= names
    assert not names & {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS",
                        "LISTEN_PID", "QT_NO_GLIB"}


def test_without_a_master_one_process_serves(daemons):
    daemon = daemons.start("--master=false", processes=None, accounts=[])
    assert procfs.children(daemon.pid) == []
    assert client.get(daemons.socket).status == 200
    assert daemon.stop() == 0
    assert not daemons.socket.exists()


SLEEPER = """
import time
def application(environ, start_response):
    if environ["PATH_INFO"] == "/sleep":
        open("asleep", "w").close()
        time.sleep(3600)
    start_response("200 OK", [("Content-Length", "0")])
    return []
"""


@pytest.fixture(name="asleep")
def fixture_asleep(daemons, place):
    """One process without a master, blocked by a request and told to end."""
    project = Project(daemons, place)
    daemon = project.start(SLEEPER, "--master=false", "--worker-reload-mercy", 2, processes=None)
    with client.Http(daemons.socket) as http:
        http.send("/sleep")
        wait_until((project.path / "asleep").exists, "the request to be under way")
        daemon.send(signal.SIGTERM)
        yield daemon


def test_without_a_master_the_mercy_ends(asleep):
    _, seconds = client.time_of(asleep.wait)
    assert 1.0 < seconds < 5.0


def test_without_a_master_a_second_signal_ends_what_is_blocked(daemons, asleep):
    wait_until(lambda: not pending(asleep.pid), "the first to have been taken")
    asleep.send(signal.SIGINT)
    _, seconds = client.time_of(asleep.wait)
    assert seconds < 1.5
    daemons.start(module="trial", name="second")  # nothing is in the way of the next one


def pending(pid):
    """Whether signals of a process wait for it."""
    return any(int(procfs.status_of(pid)[key], 16) for key in ("SigPnd", "ShdPnd"))


def test_without_a_master_a_second_signal_ends_it_in_order(daemons):
    daemon = daemons.start("--master=false", module="trial", processes=None)
    with client.Http(daemons.socket) as http:
        http.send("/later?60000")
        for _ in range(8):
            assert client.answers(daemons.socket)
        daemon.send(signal.SIGTERM)
        wait_until(lambda: not client.answers(daemons.socket), "the first to have its effect")
        daemon.send(signal.SIGTERM)
        status, seconds = client.time_of(daemon.wait)
    assert status == 0 and seconds < 1.5
    assert not daemons.socket.exists()


def test_test_mode_on_tcp_speaks_http(daemons):
    address = ("127.0.0.1", free_port())
    words = ["--socket", f"127.0.0.1:{address[1]}", "--protocol=http", "-w", "lumos"]
    daemon = daemons.bare().start([*words, *daemons.accounts()]).wait_ready(address)
    answer = client.get(address, "/healthz")
    assert (answer.status, answer.text) == (200, "ok\n")
    assert daemon.stop() == 0


def test_serves_on_several_sockets(daemons):
    address = ("127.0.0.1", free_port())
    daemons.start("--http-socket", f"127.0.0.1:{address[1]}",
                  "--socket", daemons.make_socket_directory() / "second.sock")
    for place in (address, daemons.socket, daemons.socket.parent / "second.sock"):
        assert client.get(place, "/healthz").text == "ok\n"


def test_the_file_of_a_loaded_module_may_be_overwritten(daemons, place):
    module = place / "libmine.so"
    module.write_bytes(daemons.trial.read_bytes())
    module.chmod(0o755)
    daemon = daemons.start(module=module)
    with open(module, "r+b") as file:
        file.truncate(100)
    daemon.kill(daemon.wait_workers(2))
    daemon.wait_workers(2)
    assert client.get(daemons.socket).text == "trial\n"


@pytest.mark.timing
def test_starts_within_the_time_a_person_notices(daemons):
    """60 ms to the first answer, as a rule, of an application that needs no time itself."""
    times = []
    for _ in range(5):
        daemon, seconds = client.time_of(lambda: daemons.start(module="trial", processes=1))
        times.append(seconds)
        assert daemon.stop() == 0
    assert statistics.median(times) <= 0.06, times


def test_the_workers_names_have_the_prefix(daemons):
    daemon = daemons.start("--procname-prefix=shop-", processes=2)
    processes = [Path(f"/proc/{pid}") for pid in daemon.wait_workers(2)]
    assert {(process / "comm").read_text() for process in processes} \
        == {"shop-lumosd-w1\n", "shop-lumosd-w2\n"}
    assert {(process / "cmdline").read_text().rstrip("\0") for process in processes} \
        == {"shop-lumosd: worker 1", "shop-lumosd: worker 2"}


def test_a_terminal_that_hangs_up_input_is_no_matter(daemons):
    """No standard input, output or error at all: the descriptors stay harmless."""
    daemons.make_socket_directory()
    daemon = daemons.bare()
    command = ["bash", "-c", 'exec 0<&- 1>&- 2>&-; exec "$0" "$@"']
    daemon.start(["--socket", daemons.socket, *daemons.accounts()], wrapper=command)
    daemon.wait_ready(daemons.socket)
    assert daemon.stop() == 0
