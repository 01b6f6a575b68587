# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A log that nobody reads holds up the thread that writes to it, and no other one."""

import pytest
from harness.client import Http
from harness.python import Project

# /write fills a pipe that is the worker's standard error by then; only /read empties it.
LOGGING = """
import fcntl, os, uwsgi

F_SETPIPE_SZ = 1031
COUNT = 1000
LINES = "a line of the log\\n" * COUNT
read_end, write_end = os.pipe()
fcntl.fcntl(write_end, F_SETPIPE_SZ, 4096)

def application(environ, start_response):
    path = environ["PATH_INFO"]
    if path == "/write":
        os.dup2(write_end, 2)
        WAYS[environ["QUERY_STRING"]](environ)
    if path == "/read":
        seen = b""
        while seen.count(b"a line of the log") < COUNT:
            seen += os.read(read_end, 65536)
    start_response("200 OK", [])
    return [path.encode()]

def fail(environ):
    raise ValueError(LINES)

WAYS = {
    "wsgi.errors": lambda environ: environ["wsgi.errors"].write(LINES),
    "uwsgi.log": lambda environ: uwsgi.log(LINES),
    "traceback": fail,
}
"""


@pytest.mark.parametrize("way", ["wsgi.errors", "uwsgi.log", "traceback"])
def test_a_full_log_holds_up_one_thread_only(daemons, place, way):
    # Without access lines: the loop's own thread writes those, and would wait as well.
    Project(daemons, place).start(LOGGING, "--threads", 2, "--disable-logging=true", processes=1)
    with Http(daemons.socket) as writing, Http(daemons.socket) as reading:
        writing.send(f"/write?{way}")
        reading.send("/read")
        assert reading.receive().text == "/read"
        assert writing.receive().status == (500 if way == "traceback" else 200)
