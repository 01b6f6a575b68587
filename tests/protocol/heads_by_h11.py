#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives every kind of answer that write_heads makes to h11 as a client, which must accept it and
agree about the body and about the connection's future. Usage: heads_by_h11.py WRITE_HEADS"""

import itertools
import subprocess
import sys

import h11


def run(program, method, minor, keep, status, length):
    done = subprocess.run([program, method, str(minor), str(keep), str(status), str(length)],
                          capture_output=True, check=True)
    return done.stdout, done.stderr.strip() == b"1"


def as_client(data, method, minor):
    """What h11 makes of the answer: status, body, and whether the connection lives on."""
    client = h11.Connection(h11.CLIENT)
    headers = [("Host", "a")] + ([("Connection", "keep-alive")] if minor == 0 else [])
    # h11 sends HTTP/1.1 only; to an older client's eyes the answer reads the same.
    client.send(h11.Request(method=method, target="/", headers=headers))
    client.send(h11.EndOfMessage())
    client.receive_data(data)
    response = client.next_event()
    assert isinstance(response, h11.Response), response
    body = b""
    while True:
        event = client.next_event()
        if event is h11.NEED_DATA:
            client.receive_data(b"")  # the server closes
            continue
        if isinstance(event, h11.EndOfMessage):
            break
        body += event.data
    assert not client.trailing_data[0], client.trailing_data
    return response.status_code, body, client.our_state is h11.DONE


def main(program):
    cases = list(itertools.product(("GET", "HEAD", "POST"), (1, 0), (1, 0),
                                   (200, 204, 205, 206, 304, 404, 405, 500, 503), (0, 10, -1)))
    for method, minor, keep, status, length in cases:
        data, is_kept = run(program, method, minor, keep, status, length)
        got_status, body, lives = as_client(data, method, minor)
        name = f"{method} HTTP/1.{minor} keep={keep} {status} length={length}"
        has_body = method != "HEAD" and status not in (204, 205, 304)
        expected = b"x" * (10 if length < 0 else length) if has_body else b""
        assert got_status == status, name
        assert body == expected, f"{name}: {body!r}"
        assert lives == is_kept, f"{name}: h11 says {lives}, the writer {is_kept}"
    print(f"{len(cases)} answers accepted")


if __name__ == "__main__":
    main(sys.argv[1])
