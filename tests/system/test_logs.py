# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is logged, where to, and what is not."""

import re
import socket

import pytest
from harness import client
from harness.waiting import wait_until


def test_an_access_line_per_request_by_hand(daemons):
    daemon = daemons.start("--disable-logging=false", module="trial")
    mark = len(daemon.log())
    client.get(daemons.socket, "/some/page?x=1")
    line = wait_until(lambda: [l for l in daemon.log()[mark:].splitlines() if "/some/page" in l],
                      "an access line")
    assert len(line) == 1
    assert "GET" in line[0] and "200" in line[0]


def test_disable_logging_writes_none(daemons):
    daemon = daemons.start("--disable-logging=true", module="trial")
    mark = len(daemon.log())
    client.get(daemons.socket, "/some/page")
    assert daemon.stop() == 0
    assert "/some/page" not in daemon.log()[mark:]


def test_client_text_is_escaped(daemons):
    daemon = daemons.start("--disable-logging=false", module="trial")
    client.get(daemons.socket, "/x", headers=[("User-Agent", "a\"b\x7f\xe9".encode("latin-1"))])
    assert daemon.stop() == 0
    assert all(c.isprintable() or c == "\n" for c in daemon.log())


def test_each_line_is_one_record_with_time_level_and_place(daemons):
    daemon = daemons.start("--disable-logging=true")
    assert daemon.stop() == 0
    form = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (info|warning|critical) lumos\.\w+: .")
    for line in daemon.log().splitlines():
        assert form.match(line), line


def log_under_the_journal(daemons, place, *arguments, headers=()):
    """The lines of one that was asked for /logged-or-not, and whose log the journal reads."""
    log = place / "journal.log"
    log.touch()
    found = log.stat()  # JOURNAL_STREAM names the device and inode of the journal's stream
    daemon = daemons.bare("journal")
    daemons.make_socket_directory()
    daemon.start(["--socket", daemons.socket, *daemons.accounts(), *arguments],
                 environment={"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"})
    daemon.wait_ready(daemons.socket)
    client.get(daemons.socket, "/logged-or-not", headers=headers)
    assert daemon.stop() == 0
    return log.read_text().splitlines()


def test_under_the_journal_lines_carry_priorities_and_no_time(daemons, place):
    lines = log_under_the_journal(daemons, place)
    assert lines
    assert all(re.match(r"^<[0-7]>", line) for line in lines)
    assert not any(re.search(r"\d\d:\d\d:\d\d", line) for line in lines)
    assert not any("/logged-or-not" in line for line in lines), "it wears an SD card out"


def test_under_the_journal_no_client_chooses_the_priority_of_its_line(daemons, place):
    lines = log_under_the_journal(daemons, place, "--disable-logging=false", "--log-format",
                                  "%(uagent) %(uri)", headers=[("User-Agent", "<0>x")])
    assert all(re.match(r"^<[0-7]>", line) for line in lines)
    assert [line for line in lines if "/logged-or-not" in line] == ["<6><0>x /logged-or-not"]


def test_logto_takes_everything(daemons):
    log = daemons.make_socket_directory() / "lumos.log"
    daemon = daemons.start("--logto", log, "--disable-logging=false")
    client.get(daemons.socket, "/in-the-file")
    assert daemon.stop() == 0
    assert "/in-the-file" in log.read_text()
    assert "/in-the-file" not in daemon.log()


def test_an_answer_of_500_leaves_one_line_that_finds_it(daemons):
    daemon = daemons.start(module="trial")
    mark = len(daemon.log())
    assert client.get(daemons.socket, "/throw").status == 500
    found = wait_until(lambda: [l for l in daemon.log()[mark:].splitlines()
                                if "thrown on request" in l], "the line")
    assert len(found) == 1


def test_a_log_that_nobody_reads_does_not_stop_the_service(daemons):
    """Standard error is a full socket: lines may be lost, requests may not."""
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    try:
        while True:
            writer.send(b"x" * 4096)
    except BlockingIOError:
        pass
    daemon = daemons.bare()
    daemons.make_socket_directory()
    move = f'exec 2>&{writer.fileno()}; exec "$0" "$@"'
    daemon.start(["--socket", daemons.socket, "--disable-logging=false", *daemons.accounts()],
                 wrapper=["bash", "-c", move], pass_fds=[writer.fileno()])
    daemon.wait_ready(daemons.socket)
    for _ in range(200):  # a line each
        assert client.get(daemons.socket).status == 200
    assert daemon.stop() == 0
    reader.close()
    writer.close()
