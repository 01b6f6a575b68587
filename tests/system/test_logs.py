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


@pytest.mark.parametrize("kind", ["info"])
def test_under_the_journal_lines_carry_priorities_and_no_time(daemons, place, kind):
    """JOURNAL_STREAM names the device and inode of standard error when the journal reads it."""
    log = place / "journal.log"
    log.touch()
    found = log.stat()
    daemon = daemons.bare("journal")
    daemons.make_socket_directory()
    daemon.start(["--socket", daemons.socket, *daemons.accounts()],
                 environment={"JOURNAL_STREAM": f"{found.st_dev}:{found.st_ino}"})
    daemon.wait_ready(daemons.socket)
    client.get(daemons.socket, "/not-logged-on-sd-cards")
    assert daemon.stop() == 0
    lines = log.read_text().splitlines()
    assert lines, kind
    assert all(re.match(r"^<[0-7]>", line) for line in lines)
    assert not any(re.search(r"\d\d:\d\d:\d\d", line) for line in lines)
    assert "/not-logged-on-sd-cards" not in log.read_text()


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
