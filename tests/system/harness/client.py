# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that say exactly the bytes they are told to: HTTP/1.1 and uwsgi."""

import socket
import ssl
import struct
import time

import h11

TIMEOUT = 15.0


def connect(address, timeout=TIMEOUT):
    """A connection to a unix path or to (host, port)."""
    family = socket.AF_INET if isinstance(address, tuple) else socket.AF_UNIX
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.settimeout(timeout)
    try:
        sock.connect(address if isinstance(address, tuple) else str(address))
    except BaseException:
        sock.close()
        raise
    return sock


def receive_all(sock):
    """Everything until the server closes; a reset ends it as well."""
    parts = []
    while True:
        try:
            part = sock.recv(65536)
        except ConnectionResetError:
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts)


def exchange(address, data, by_byte=False, half_close=False, timeout=TIMEOUT):
    """Sends data, whole or byte by byte, and returns all that comes until the server closes.

    The server may close before all is sent: what it said until then is what counts.
    """
    with connect(address, timeout) as sock:
        try:
            if by_byte:
                for byte in data:
                    sock.send(bytes([byte]))
            else:
                sock.sendall(data)
            if half_close:
                sock.shutdown(socket.SHUT_WR)
        except (BrokenPipeError, ConnectionResetError):
            pass
        return receive_all(sock)


class Answer:
    """One answer as h11 understood it."""

    def __init__(self, event, body):
        self.status = event.status_code
        self.headers = [(n.decode("latin-1"), v.decode("latin-1")) for n, v in event.headers]
        self.body = body

    def header(self, name):
        values = [v for n, v in self.headers if n.lower() == name.lower()]
        return ", ".join(values) if values else None

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")


class Http:
    """A kept-alive HTTP/1.1 connection whose answers python3-h11 must accept."""

    def __init__(self, address, timeout=TIMEOUT):
        self.sock = connect(address, timeout)
        self.parser = h11.Connection(h11.CLIENT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def request(self, target="/", method="GET", headers=(), body=b""):
        self.send(target, method, headers, body)
        return self.receive()

    def send(self, target="/", method="GET", headers=(), body=b""):
        fields = [("Host", "lumos.test"), *headers]
        if body:
            fields.append(("Content-Length", str(len(body))))
        head = h11.Request(method=method, target=target, headers=fields)
        data = self.parser.send(head)
        if body:
            data += self.parser.send(h11.Data(data=body))
        self.sock.sendall(data + self.parser.send(h11.EndOfMessage()))

    def receive(self):
        event, body = None, []
        while True:
            got = self.parser.next_event()
            if got is h11.NEED_DATA:
                self.parser.receive_data(self.sock.recv(65536))
            elif isinstance(got, h11.Response):
                event = got
            elif isinstance(got, h11.Data):
                body.append(bytes(got.data))
            elif isinstance(got, h11.EndOfMessage):
                break
            elif isinstance(got, h11.ConnectionClosed):
                raise ConnectionError("the server closed without an answer")
        if self.parser.our_state is h11.DONE and self.parser.their_state is h11.DONE:
            self.parser.start_next_cycle()
        return Answer(event, b"".join(body))


def get(address, target="/", method="GET", headers=(), body=b"", timeout=TIMEOUT):
    """One request on a connection of its own."""
    with Http(address, timeout) as http:
        return http.request(target, method, [*headers, ("Connection", "close")], body)


def answers_in(data, methods):
    """The answers in received bytes, one per method; h11 must accept every byte of them.

    Nothing may follow the last of them, nor one that closes the connection.
    """
    parser = h11.Connection(h11.CLIENT)
    parser.receive_data(data)
    parser.receive_data(b"")
    found = []
    for method in methods:
        parser.send(h11.Request(method=method, target="/", headers=[("Host", "x")]))
        parser.send(h11.EndOfMessage())
        event, body = None, []
        while True:
            got = parser.next_event()
            if isinstance(got, h11.Response):
                event = got
            elif isinstance(got, h11.Data):
                body.append(bytes(got.data))
            elif isinstance(got, h11.EndOfMessage):
                break
            elif isinstance(got, h11.ConnectionClosed) or got is h11.NEED_DATA:
                return found
        found.append(Answer(event, b"".join(body)))
        if parser.their_state is not h11.DONE:
            break
        parser.start_next_cycle()
    rest, _ = parser.trailing_data
    assert not rest, f"after the last answer came {rest[:300]!r}"
    return found


STANDARD_VARIABLES = {
    "QUERY_STRING": "", "REQUEST_METHOD": "GET", "CONTENT_TYPE": "", "CONTENT_LENGTH": "",
    "REQUEST_URI": "/", "PATH_INFO": "/", "DOCUMENT_ROOT": "/usr/share/nginx/html",
    "SERVER_PROTOCOL": "HTTP/1.1", "REQUEST_SCHEME": "http", "REMOTE_ADDR": "192.0.2.7",
    "REMOTE_PORT": "40000", "SERVER_PORT": "80", "SERVER_NAME": "lumos.test",
    "HTTP_HOST": "lumos.test",
}


def uwsgi_packet(changes=(), extra=(), modifier1=0, modifier2=0, size=None):
    """A packet as nginx sends it; changes replaces variables (None removes), extra appends."""
    variables = {**STANDARD_VARIABLES, **dict(changes)}
    pairs = [(k, v) for k, v in variables.items() if v is not None] + list(extra)
    block = b"".join(uwsgi_pair(k, v) for k, v in pairs)
    return uwsgi_header(len(block) if size is None else size, modifier1, modifier2) + block


def uwsgi_header(size, modifier1=0, modifier2=0):
    return struct.pack("<BHB", modifier1, size, modifier2)


def uwsgi_pair(key, value):
    key = key if isinstance(key, bytes) else key.encode("latin-1")
    value = value if isinstance(value, bytes) else value.encode("latin-1")
    return struct.pack("<H", len(key)) + key + struct.pack("<H", len(value)) + value


def uwsgi_get(address, target="/", changes=(), body=b""):
    """One request by uwsgi; the answer ends at the close."""
    path, _, query = target.partition("?")
    wanted = {"REQUEST_URI": target, "PATH_INFO": path, "QUERY_STRING": query, **dict(changes)}
    if body:
        wanted["CONTENT_LENGTH"] = str(len(body))
    data = exchange(address, uwsgi_packet(wanted) + body)
    found = answers_in(data, [wanted.get("REQUEST_METHOD", "GET")])
    assert found, f"no answer that h11 accepts: {data[:300]!r}"
    return found[0]


def tls_hello():
    """The first bytes that a browser sends to an https address."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname="lumos.test")
    try:
        tls.do_handshake()
    except ssl.SSLWantReadError:
        pass
    return outgoing.read()


def answers(address, target="/"):
    """True when a request is answered now; for polling."""
    try:
        get(address, target, timeout=5.0)
    except (OSError, h11.RemoteProtocolError):
        return False
    return True


def time_of(action):
    """What action() returns, and the seconds it took."""
    started = time.monotonic()
    value = action()
    return value, time.monotonic() - started
