# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A viewer of RFC 6143 that shows nothing: how many bytes a screen costs it in some seconds."""

import socket
import struct
import time

ZRLE = 16


def received(sock, count):
    data = b""
    while len(data) < count:
        more = sock.recv(count - len(data))
        if not more:
            raise ConnectionError("the VNC server has hung up")
        data += more
    return data


def connect(port):
    """A connection that has asked for the whole screen once, its width and height."""
    sock = socket.create_connection(("127.0.0.1", port), timeout=20)
    received(sock, 12)
    sock.sendall(b"RFB 003.008\n")
    received(sock, received(sock, 1)[0])
    sock.sendall(b"\x01")  # no password
    assert received(sock, 4) == bytes(4), "security is refused"
    sock.sendall(b"\x01")  # beside others
    width, height = struct.unpack(">HH", received(sock, 4))
    received(sock, 16)
    received(sock, struct.unpack(">I", received(sock, 4))[0])
    sock.sendall(struct.pack(">BxHi", 2, 1, ZRLE))
    sock.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, width, height))
    return sock, width, height


def bytes_per_second(port, seconds):
    """Of the updates after the first picture."""
    sock, width, height = connect(port)
    with sock:
        taken = 0
        started = None
        while started is None or time.monotonic() - started < seconds:
            sock.settimeout(20 if started is None else
                            max(0.01, seconds - (time.monotonic() - started)))
            try:
                size = update(sock)
            except TimeoutError:
                break
            if started is None:
                started = time.monotonic()
            else:
                taken += size
            sock.sendall(struct.pack(">BBHHHH", 3, 1, 0, 0, width, height))
        return taken / seconds


def update(sock):
    """One message of the server; its size."""
    kind = received(sock, 1)[0]
    if kind == 2:  # the bell
        return 1
    if kind == 3:  # somebody's clipboard
        length = struct.unpack(">3xI", received(sock, 7))[0]
        received(sock, length)
        return 8 + length
    assert kind == 0, f"message {kind}"
    size = 4
    for _ in range(struct.unpack(">xH", received(sock, 3))[0]):
        _, _, _, _, encoding = struct.unpack(">HHHHi", received(sock, 12))
        assert encoding == ZRLE, encoding
        length = struct.unpack(">I", received(sock, 4))[0]
        received(sock, length)
        size += 16 + length
    return size
