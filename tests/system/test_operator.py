# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input from the operator: refused, in words that help, with the exit code that tells it."""

import os
import socket

import pytest
from harness import machine

GOOD = "[lumos]\nsocket = run/l.sock\n"

# Text of the ini, the line with the mistake, words that the message must have.
ROWS = {
    "processes = five": ("processes = five", ["five", "processes"]),
    "processes = 0": ("processes = 0", ["0", "1"]),
    "processes = -1": ("processes = -1", ["-1", "1"]),
    "processes = 10^9": ("processes = 1000000000", ["1000000000"]),
    "chmod-socket = 888": ("chmod-socket = 888", ["888", "660"]),
    "chmod-socket in letters": ("chmod-socket = rw-rw----", ["rw-rw----", "660"]),
    "unknown user": ("uid = no-such-user", ["no-such-user"]),
    "unknown group": ("gid = no-such-group", ["no-such-group"]),
    "uid = 0": ("uid = 0", ["uid"]),
    "uid = root": ("uid = root", ["root"]),
    "an unknown key": ("proceses = 5", ["proceses", "processes"]),
    "a key of uWSGI's": ("emperor = /etc/apps", ["emperor", "uWSGI"]),
    "a key for later": ("harakiri-verbose = true", ["harakiri-verbose"]),
    "a unix path of 108 bytes": ("socket = /tmp/" + "a" * 103, ["107"]),
    "a unix path of wide letters": ("socket = /tmp/" + "ä" * 60, ["107"]),
    "TCP without a protocol": ("socket = 0.0.0.0:8000", ["0.0.0.0:8000", "http"]),
    "an open percent": ("chdir = /tmp/%q", ["%q"]),
    "an unknown reference": ("chdir = %(nowhere)", ["nowhere"]),
    "an include that is not there": ("include = nowhere.ini", ["nowhere.ini"]),
    "listen = 0": ("listen = 0", ["listen"]),
    "limit-post in words": ("limit-post = much", ["much"]),
    "an unknown protocol": ("protocol = spdy", ["spdy"]),
    "uid by a huge number": ("uid = 99999999999", ["99999999999"]),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_bad_line_is_78_with_file_line_and_column(daemons, place, row):
    line, words = ROWS[row]
    (place / "a.ini").write_text(f"{GOOD}{line}\n")
    for action in ([], ["--check"]):
        status, out, err = daemons.run("--ini", "a.ini", *action)
        said = out + err
        assert status == 78, said
        assert "a.ini:3" in said
        for word in words:
            assert word in said
    assert not (place / "run").exists(), "something was made for a refused configuration"


def test_all_mistakes_are_told_at_once(daemons, place):
    (place / "a.ini").write_text(GOOD + "processes = five\nnonsense = 1\nchmod-socket = 888\n")
    status, out, err = daemons.run("--ini", "a.ini", "--check")
    assert status == 78
    for number in (3, 4, 5):
        assert f"a.ini:{number}" in out + err


def test_a_comment_after_a_value_is_warned_of_with_its_column(daemons, place):
    (place / "a.ini").write_text(GOOD + "procname-prefix = site ; the name\n")
    status, out, err = daemons.run("--ini", "a.ini", "--check")
    assert status == 0, out + err
    assert "a.ini:3:" in out + err


FILES = {
    "directory": lambda p: p.mkdir(),
    "not UTF-8": lambda p: p.write_bytes(GOOD.encode() + b"procname-prefix = \xff\xfe\n"),
    "NUL": lambda p: p.write_bytes(GOOD.encode() + b"procname-prefix = a\0b\n"),
    "huge": lambda p: p.write_bytes(b"; filling\n" * 10_000_000),
    "missing": lambda p: None,
    "fifo": os.mkfifo,
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_cannot_be_read_is_refused_in_its_own_words(daemons, place, kind):
    FILES[kind](place / "a.ini")
    status, out, err = daemons.run("--ini", "a.ini", seconds=10.0)
    assert status == 78, out + err
    assert "a.ini" in err
    assert len(err) < 2000


@pytest.mark.needs_root
def test_an_unreadable_file_is_refused(daemons, place):
    (place / "a.ini").write_text(GOOD)
    (place / "a.ini").chmod(0o600)
    status, _, err = daemons.run("--ini", "a.ini", user=machine.APP_USER)
    assert status == 78
    assert "Permission denied" in err


def test_each_kind_has_words_of_its_own(daemons, place):
    told = set()
    for kind in ("directory", "not UTF-8", "NUL", "missing"):
        path = place / f"{len(told)}.ini"
        FILES[kind](path)
        message = daemons.run("--ini", path.name)[2].replace(path.name, "FILE")
        told.add(message.splitlines()[0])
    assert len(told) == 4


def test_no_socket_at_all_shows_both_ways_to_write_one(daemons):
    status, _, err = daemons.run("--processes", "2")
    assert status == 78
    assert "socket" in err and ":" in err


def test_a_taken_port_is_73_or_75(daemons):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen(1)
        port = other.getsockname()[1]
        status, _, err = daemons.run("--http-socket", f"127.0.0.1:{port}", *daemons.accounts())
    assert status in (73, 75)
    assert str(port) in err


@pytest.mark.needs_root
def test_a_privileged_port_is_not_permitted_to_a_user(daemons):
    """In a network of its own, since this machine may let everybody have port 80."""
    alone = ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    status, _, err = daemons.run("--http-socket", "127.0.0.1:80", user=machine.APP_USER,
                                 wrapper=alone)
    assert status == 77
    assert "80" in err


def test_check_is_quiet_and_0_when_all_is_well(daemons, place):
    (place / "a.ini").write_text(GOOD)
    status, _, err = daemons.run("--ini", "a.ini", "--check")
    assert (status, err) == (0, "")
    assert not (place / "run").exists()


def test_strict_false_lets_unknown_keys_pass_with_a_warning(daemons, place):
    (place / "a.ini").write_text(GOOD + "nonsense = 1\nstrict = false\n")
    status, out, err = daemons.run("--ini", "a.ini", "--check")
    assert status == 0
    assert "nonsense" in out + err


def test_the_section_can_be_chosen(daemons, place):
    (place / "a.ini").write_text("[other]\nsocket = /tmp/other.sock\nprocesses = 9\n")
    status, out, _ = daemons.run("--ini", "a.ini:other", "--print-config")
    assert status == 0
    assert "/tmp/other.sock" in out


def test_the_tutorials_file_reads_without_a_word(daemons, place):
    (place / "Lumos.ini").write_text(
        "[uwsgi] \n\nmodule = wsgi\n\nmaster = true\nprocesses = 5\n\n"
        "socket = /var/sockets/uwsgi/Lumos.sock\nuid = nobody\ngid = www-data\n"
        "chmod-socket = 664\nvacuum = true\n\ndie-on-term = true\n")
    status, out, err = daemons.run("--ini", "Lumos.ini", "--check")
    assert status == 0, out + err
