# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input from the operator: refused, in words that help, with the exit code that tells it."""

import os
import re
import socket

import pytest
from harness import machine
from harness.daemon import ids

GOOD = "[lumos]\nsocket = run/l.sock\n"

WORKERS = "write a number of workers from 1 to 1000, or auto, for example processes = 5"
OCTAL = "write 3 or 4 octal digits (0 to 7), for example chmod-socket = 660"
NOT_ROOT = "the application must not run as root; write a user that owns it"
ONLY_107 = "bytes, and the system allows 107 for a socket; write a shorter one, for example /run/"

# The line with the mistake, its column, and what the message must say beside the value.
ROWS = {
    "processes = five": ("processes = five", 13, ['"five"', WORKERS]),
    "processes = 0": ("processes = 0", 13, ['"0"', WORKERS]),
    "processes = -1": ("processes = -1", 13, ['"-1"', WORKERS]),
    "processes = 10^9": ("processes = 1000000000", 13, ['"1000000000"', WORKERS]),
    "processes = 1001": ("processes = 1001", 13, ['"1001"', WORKERS]),
    "processes, far right": ("  processes   =   five", 19, ['"five"', WORKERS]),
    "chmod-socket = 888": ("chmod-socket = 888", 16, ['"888"', OCTAL]),
    "chmod-socket = 66": ("chmod-socket = 66", 16, ['"66"', OCTAL]),
    "chmod-socket in letters": ("chmod-socket = rw-rw----", 16, ['"rw-rw----"', OCTAL]),
    "unknown user": ("uid = no-such-user", 7, ['"no-such-user"', "no user of that name",
                                               "getent passwd", "adduser"]),
    "unknown group": ("gid = no-such-group", 7, ['"no-such-group"', "no group of that name",
                                                 "getent group"]),
    "uid by a huge number": ("uid = 99999999999", 7, ['"99999999999"', "no user of that name"]),
    "uid = 0": ("uid = 0", 7, ['"0"', NOT_ROOT]),
    "uid = root": ("uid = root", 7, ['"root"', NOT_ROOT]),
    "an unknown key": ("proceses = 5", 1, ["`proceses` is no key of Lumos",
                                           "did you mean `processes`?"]),
    "a key like no other": ("xyzzyxyzzy = 5", 1, ["`xyzzyxyzzy` is no key of Lumos"]),
    "a key of uWSGI's": ("emperor = /etc/apps", 1, ["uWSGI's `emperor` is not supported by Lumos",
                                                    "lumos@NAME.service"]),
    "a key of uWSGI's to leave out": ("harakiri-verbose = true", 1, [
        "uWSGI's `harakiri-verbose` is not supported by Lumos", "remove this line"]),
    "a unix path of 108 bytes": ("socket = /tmp/" + "a" * 103, 10, ["has 108 " + ONLY_107]),
    "a unix path of wide letters": ("socket = /tmp/" + "ä" * 60, 10, ["has 125 " + ONLY_107]),
    "TCP without a protocol": ("socket = 0.0.0.0:8000", 10, [
        "0.0.0.0:8000", "write http-socket = 0.0.0.0:8000 (or protocol = http)",
        "or protocol = uwsgi beside it"]),
    "an open percent": ("chdir = /tmp/%q", 14, ['"%q" is no placeholder', "%% is a percent sign"]),
    "an unknown reference": ("chdir = %(nowhere)", 9, ["%(nowhere)", 'write a line "nowhere = ']),
    "an include that is not there": ("include = nowhere.ini", 11, ["nowhere.ini does not exist"]),
    "listen = 0": ("listen = 0", 10, ['"0"', "from 1 to 65535, for example listen = 4096"]),
    "listen = 65536": ("listen = 65536", 10, ['"65536"', "from 1 to 65535"]),
    "worker-connections = 0": ("worker-connections = 0", 22, [
        '"0"', "from 1 to 1000000, for example worker-connections = 1000"]),
    "worker-connections = -1": ("worker-connections = -1", 22, ['"-1"', "from 1 to 1000000"]),
    "worker-connections = 10^9": ("worker-connections = 1000000000", 22, [
        '"1000000000"', "from 1 to 1000000"]),
    "worker-connections in words": ("worker-connections = many", 22, [
        '"many"', "a number of connections from 1 to "]),
    "uWSGI's max-fd": ("max-fd = 4096", 1, ["uWSGI's `max-fd` is not supported by Lumos",
                                            "write worker-connections"]),
    "limit-post in words": ("limit-post = much", 14, ['"much"', "a number of bytes from 1 to "]),
    "an unknown protocol": ("protocol = spdy", 12, ['"spdy"', "write http or uwsgi"]),
}


# What a start, as any line of its log, has before the message; --check has nothing.
PREFIX = r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d critical lumos\.config: )?"


@pytest.mark.parametrize("row", ROWS)
def test_a_bad_line_is_78_with_file_line_and_column(daemons, place, row):
    line, column, words = ROWS[row]
    (place / "a.ini").write_text(f"{GOOD}{line}\n")
    for action in ([], ["--check"]):
        status, out, err = daemons.run("--ini", "a.ini", *action)
        said = out + err
        assert status == 78, said
        [told] = [text for text in said.splitlines() if "error: " in text]
        assert re.match(PREFIX + re.escape(f"{place}/a.ini:3:{column}: error: "), told), told
        for word in words:
            assert word in told
        assert len(told) < 1000
    assert not (place / "run").exists(), "something was made for a refused configuration"


@pytest.mark.parametrize("line", ["processes = 1", "processes = 1000", "processes = auto",
                                  "chmod-socket = 0660", "listen = 1", "listen = 65535",
                                  "worker-connections = 1", "worker-connections = 1000000",
                                  "limit-post = 1", "socket = /tmp/" + "a" * 102])
def test_what_just_fits_passes(daemons, place, line):
    (place / "a.ini").write_text(f"{GOOD}{line}\n")
    status, out, err = daemons.run("--ini", "a.ini", "--check")
    assert status == 0, out + err


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
    assert f"{place}/a.ini:3:24: warning: \"; the name\" is part of the value" in err
    assert "put a comment on a line of its own" in err


def test_a_comment_that_spoils_a_value_is_told_beside_the_error(daemons, place):
    (place / "a.ini").write_text(GOOD + "processes = 5 # five\n")
    status, _, err = daemons.run("--ini", "a.ini", "--check")
    assert status == 78
    assert "a.ini:3:13: error: " in err and WORKERS in err
    assert 'a.ini:3:15: warning: "# five" is part of the value' in err


# How it comes to be, where the message points, and its own words.
FILES = {
    "directory": (lambda p: p.mkdir(), "", "this is a directory; name the file in it"),
    "not UTF-8": (lambda p: p.write_bytes(GOOD.encode() + b"procname-prefix = \xff\xfe\n"),
                  ":3:19", "this line is not UTF-8"),
    "NUL": (lambda p: p.write_bytes(GOOD.encode() + b"procname-prefix = a\0b\n"), ":3:20",
            "there is a NUL byte in this line"),
    "huge": (lambda p: p.write_bytes(b"; filling\n" * 10_000_000), "",
             "the file has 100000000 bytes, more than the 1048576"),
    "missing": (lambda p: None, "", "No such file or directory; check the path, or write a new"
                                    " file from `lumosd --example-config`"),
    "fifo": (os.mkfifo, "", "this is a device, a pipe or a socket; name a file"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_cannot_be_read_is_refused_in_its_own_words(daemons, place, kind):
    make, where, words = FILES[kind]
    make(place / "a.ini")
    for action in ([], ["--check"]):
        status, _, err = daemons.run("--ini", "a.ini", *action, seconds=10.0)
        assert status == 78, err
        assert re.match(PREFIX + re.escape(f"{place}/a.ini{where}: error: "), err), err
        assert words in err
        assert len(err.splitlines()) == 1 and len(err) < 500
        assert [other for other, (*_, text) in FILES.items() if text in err] == [kind]


@pytest.mark.needs_root
def test_an_unreadable_file_is_refused(daemons, place):
    (place / "a.ini").write_text(GOOD)
    (place / "a.ini").chmod(0o600)
    status, _, err = daemons.run("--ini", "a.ini", user=machine.APP_USER)
    assert status == 78
    assert re.match(PREFIX + re.escape(f"{place}/a.ini: error: "), err), err
    assert "Permission denied" in err


SOCKETS = {
    "in a missing directory": ("home/new/l.sock", 73, 'make it yourself, "mkdir -p '),
    "a regular file": ("home/file", 73, "exists and is no socket: lumosd does not remove it"),
    "a live server": ("home/live", 75, "another program serves the socket "),
    "a symbolic link": ("home/link", 73, "is a symbolic link, which lumosd neither follows nor"),
    "in a file": ("home/file/l.sock", 73, "file is not a directory"),
}


@pytest.mark.parametrize("kind", SOCKETS)
def test_a_socket_that_cannot_be_made_is_refused_in_its_own_words(daemons, place, kind):
    """In a directory of the user's; nothing in it is made or removed."""
    home = place / "home"
    home.mkdir()
    (home / "file").write_text("precious")
    (home / "link").symlink_to("file")
    with socket.socket(socket.AF_UNIX) as live:
        live.bind(str(home / "live"))
        live.listen(1)
        if machine.IS_ROOT:
            for path in (home, *home.iterdir()):
                os.chown(path, *ids(machine.APP_USER, machine.APP_GROUP), follow_symlinks=False)
        before = {path.name: path.lstat() for path in home.iterdir()}
        path, expected, words = SOCKETS[kind]
        status, _, err = daemons.run("--socket", place / path, *daemons.accounts())
        after = {path.name: path.lstat() for path in home.iterdir()}
    assert status == expected, err
    assert words in err and str(place / path).removesuffix("/l.sock") in err, err
    assert [other for other, (*_, text) in SOCKETS.items() if text in err] == [kind]
    assert {n: (f.st_ino, f.st_mode, f.st_mtime) for n, f in after.items()} \
        == {n: (f.st_ino, f.st_mode, f.st_mtime) for n, f in before.items()}
    assert (home / "file").read_text() == "precious"


def test_no_socket_at_all_shows_both_ways_to_write_one(daemons):
    status, _, err = daemons.run("--processes", "2")
    assert status == 78
    assert "socket = /" in err and "http-socket = 127.0.0.1:" in err, err


def test_a_taken_port_is_75(daemons):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen(1)
        port = other.getsockname()[1]
        status, _, err = daemons.run("--http-socket", f"127.0.0.1:{port}", *daemons.accounts())
    assert status == 75
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
