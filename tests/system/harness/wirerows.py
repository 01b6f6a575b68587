# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input on the wire, row by row: what is sent and which answers are right."""

from .client import STANDARD_VARIABLES, uwsgi_header, uwsgi_packet, uwsgi_pair

HOST = b"Host: x\r\n"


def get(fields=HOST, line=b"GET / HTTP/1.1"):
    return line + b"\r\n" + fields + b"\r\n"


def post(fields, body=b"", path=b"/"):
    return b"POST " + path + b" HTTP/1.1\r\n" + HOST + fields + b"\r\n" + body


def chunked(body, path=b"/"):
    return post(b"Transfer-Encoding: chunked\r\n", body, path)


def target(raw, fields=HOST):
    return get(fields, line=b"GET " + raw + b" HTTP/1.1")


def length(value):
    return post(b"Content-Length: " + value + b"\r\n", b"hello")


# Name: (bytes, right statuses). After the answer the connection must be closed.
HTTP_REFUSED = {
    "no Host": (get(b""), {400}),
    "two Hosts": (get(HOST + HOST), {400}),
    **{f"Content-Length {v!r}": (length(v), {400}) for v in (
        b"-1", b"+1", b"0x5", b"1_0", b"5, 5", b"3 1", b"", b"18446744073709551616")},
    "Content-Length twice": (post(b"Content-Length: 5\r\nContent-Length: 5\r\n", b"hello"), {400}),
    "length and chunks": (post(b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                               b"0\r\n\r\n"), {400}),
    **{f"Transfer-Encoding {v!r}": (post(b"Transfer-Encoding: " + v + b"\r\n", b"0\r\n\r\n"),
                                    {400, 501})
       for v in (b"gzip", b"identity", b"xchunked", b"\x0bchunked", b"chunked, chunked")},
    "chunks in HTTP/1.0": (b"POST / HTTP/1.0\r\n" + HOST
                           + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400, 501}),
    **{f"chunk size {v!r}": (chunked(v + b"\r\nhello\r\n0\r\n\r\n"), {400}) for v in (
        b"-5", b"+5", b"0x5", b"6_0", b"", b"00000000000000005")},
    "chunk with LF only": (chunked(b"5\nhello\n0\n\n"), {400}),
    "chunk longer than its size": (chunked(b"3\r\nhello\r\n0\r\n\r\n"), {400}),
    "chunk without its CRLF": (chunked(b"5\r\nhello0\r\n\r\n"), {400}),
    "endless chunk extension": (chunked(b"5;" + b"a" * 100_000), {400}),
    "space before the colon": (get(HOST + b"X-A : 1\r\n"), {400}),
    "space in a name": (get(HOST + b"X A: 1\r\n"), {400}),
    "NUL in a name": (get(HOST + b"X\x00A: 1\r\n"), {400}),
    "bracket in a name": (get(HOST + b"X[A: 1\r\n"), {400}),
    "non-ASCII name": (get(HOST + b"X\xe9: 1\r\n"), {400}),
    "empty name": (get(HOST + b": 1\r\n"), {400}),
    "folded line": (get(HOST + b"X-A: 1\r\n 2\r\n"), {400}),
    "CTL in a value": (get(HOST + b"X-A: 1\x012\r\n"), {400}),
    "NUL in a value": (get(HOST + b"X-A: 1\x002\r\n"), {400}),
    "bare CR in a value": (get(HOST + b"X-A: 1\r2\r\n"), {400}),
    "bare LF line ends": (b"GET / HTTP/1.1\nHost: x\n\n", {400}),
    **{f"line {v!r}": (get(line=v), {400}) for v in (
        b"GET\n/", b"GET / ", b"GET / FTP/1.1", b"GET / HTTP/111", b"GET / http/1.1",
        b"BLA:RGH / HTTP/1.1")},
    "HTTP/2.0": (get(line=b"GET / HTTP/2.0"), {400, 505}),
    "the HTTP/2 preface": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 505}),
    **{f"target {v!r}": (target(v), {400}) for v in (
        b"*", b"host:443", b"foo/bar", b"/a#b", b"/a\x01b", b"/a b", b"/%00", b"/%zz", b"/%4")},
    "request line too long": (target(b"/" + b"a" * 8200), {414}),
    "field too long": (get(HOST + b"X-A: " + b"a" * 8200 + b"\r\n"), {431}),
    "fields over 64 KiB": (get(HOST + b"".join(
        b"X-%02d: %s\r\n" % (i, b"a" * 4000) for i in range(20))), {431}),
    "101 fields": (get(HOST + b"".join(b"X-%d: 1\r\n" % i for i in range(101))), {431}),
    "declared body over the limit": (post(b"Content-Length: 1048577\r\n"), {413}),
    "chunked body over the limit": (chunked(b"100001\r\n" + b"a" * 0x100001 + b"\r\n0\r\n\r\n"),
                                    {413}),
    "unknown expectation": (post(b"Expect: magic\r\nContent-Length: 5\r\n", b"hello"), {417}),
    "CONNECT": (get(line=b"CONNECT host:443 HTTP/1.1"), {405, 501}),
}

# Requests whose client sends no more after them, though it reads on.
HTTP_CUT = {
    "no final CRLF": chunked(b"5\r\nhello\r\n0\r\n"),
    "no last chunk": chunked(b"5\r\nhello\r\n"),
    "half a chunk": chunked(b"5\r\nhel"),
    "half a trailer": chunked(b"0\r\nX-T: 1"),
}

# What is odd but right, or just within a limit: (bytes, what the answer must have, not have).
HTTP_ACCEPTED = {
    "raw bytes over 0x7f": (target(b"/request?\xff\xe9"), [b"=target: /request?\xff\xe9\n"], []),
    "absolute form": (get(line=b"GET http://other/request HTTP/1.1"), [b"=host: other\n"], []),
    "OPTIONS *": (get(line=b"OPTIONS * HTTP/1.1"), [b"trial\n"], []),
    "HTTP/1.0 without Host": (b"GET /request HTTP/1.0\r\n\r\n", [b"=host: \n"], []),
    "empty lines before": (b"\r\n\r\n" + get(), [b"trial\n"], []),
    "chunks": (chunked(b"5;x=1\r\nhello\r\n1\r\n!\r\n0\r\n\r\n", b"/echo"), [b"\r\n\r\nhello!"],
               []),
    "trailers": (chunked(b"5\r\nhello\r\n0\r\nX-T: 1\r\nContent-Length: 9\r\nHost: evil\r\n"
                         b"Transfer-Encoding: gzip\r\n\r\n", b"/request"),
                 [b"=host: x\n"], [b"evil", b"gzip", b": 9\n"]),
    "Proxy and names with _": (target(b"/request", HOST + b"Proxy: http://evil/\r\nX_Y: evil\r\n"
                                      b"X-Y: good\r\n"), [b"X-Y: good\n"], [b"evil"]),
    "a request line of 8190": (target(b"/" + b"a" * (8190 - len("GET / HTTP/1.1"))), [b"trial\n"],
                               []),
    "a field of 8190": (get(HOST + b"X-A: " + b"a" * (8190 - len("X-A: ")) + b"\r\n"), [b"trial\n"],
                        []),
    "100 fields": (get(HOST + b"".join(b"X-%d: 1\r\n" % i for i in range(99))), [b"trial\n"], []),
}

NOT_AS_ANOTHER_PATH = {
    "two slashes": b"//x/worker", "encoded slash": b"/a%2Fworker", "dots": b"/..%2fworker",
}

BLOCK = uwsgi_packet()[4:]
MANY = b"".join(uwsgi_pair(f"V{i}", "x") for i in range(1001))
JUST_ENOUGH = [(f"V{i}", "x") for i in range(1000 - len(STANDARD_VARIABLES))]

UWSGI_REFUSED = {
    "size 0": (uwsgi_header(0), {400}),
    "length past the end": (uwsgi_header(10) + b"\x05\x00HELLO\xff\x00x", {400}),
    "trailing byte": (uwsgi_header(len(BLOCK) + 1) + BLOCK + b"\x01", {400}),
    "empty key": (uwsgi_packet(extra=[("", "x")]), {400}),
    "NUL in a key": (uwsgi_packet(extra=[("HTTP_X\0", "x")]), {400}),
    "NUL in a value": (uwsgi_packet(extra=[("HTTP_X", "a\0b")]), {400}),
    "CR in a key": (uwsgi_packet(extra=[("HTTP_\rX", "x")]), {400}),
    "NUL in PATH_INFO": (uwsgi_packet({"PATH_INFO": "/a\0b"}), {400}),
    "LF in a key": (uwsgi_packet(extra=[("HTTP_\nX", "x")]), {400}),
    "CR in a value": (uwsgi_packet(extra=[("HTTP_X", "a\rb")]), {400}),
    **{f"LF in {name}": (uwsgi_packet({name: f"{value}\nb"}), {400}) for name, value in (
        ("HTTP_X", "a"), ("REQUEST_URI", "/a"), ("QUERY_STRING", "a"), ("REQUEST_METHOD", "GET"),
        ("HTTP_HOST", "x"))},
    **{f"CONTENT_LENGTH {v}": (uwsgi_packet({"CONTENT_LENGTH": v}) + b"hello", {400}) for v in (
        "-1", "abc", "+5", "1e3", "100000000000000000000")},
    "CONTENT_LENGTH twice": (uwsgi_packet({"CONTENT_LENGTH": "5"},
                                          [("CONTENT_LENGTH", "5")]) + b"hello", {400}),
    "no REQUEST_METHOD": (uwsgi_packet({"REQUEST_METHOD": None}), {400}),
    "no path at all": (uwsgi_packet({"PATH_INFO": None, "REQUEST_URI": None}), {400}),
    "no SERVER_PROTOCOL": (uwsgi_packet({"SERVER_PROTOCOL": None}), {400}),
    **{f"REQUEST_URI {v}": (uwsgi_packet({"REQUEST_URI": v}), {400})
       for v in ("/%zz", "/%00", "/%4")},
    **{f"REQUEST_URI {v} alone": (uwsgi_packet({"REQUEST_URI": v, "PATH_INFO": None}), {400})
       for v in ("/%zz", "/%00", "/%4")},
    "too many variables": (uwsgi_header(len(MANY)) + MANY, {431}),
    "body over the limit": (uwsgi_packet({"CONTENT_LENGTH": "1048577"}), {413}),
}

UWSGI_ACCEPTED = {
    "modifier1 30": uwsgi_packet(modifier1=30),
    "1000 variables": uwsgi_packet(extra=JUST_ENOUGH),
    "raw bytes over 0x7f": uwsgi_packet({"REQUEST_URI": "/\xff\xe9", "PATH_INFO": "/\xff\xe9"}),
    "LF and CR in PATH_INFO": uwsgi_packet({"PATH_INFO": "/a\r\nb", "REQUEST_URI": "/a%0D%0Ab"}),
}

# A printable first byte but 'd' (100) could begin a method, and CR and LF the empty line before it:
# such a connection is refused as HTTP.
UWSGI_AS_HTTP = (10, 13, 0x20, ord("G"), 0x7e)
UWSGI_CLOSED = {f"modifier1 {m}": uwsgi_packet(modifier1=m)
                for m in (1, 5, 9, 31, 127, 128, 173, 255)}

UWSGI_INERT = ("UWSGI_FILE", "UWSGI_SCRIPT", "UWSGI_MODULE", "UWSGI_PYHOME", "UWSGI_CHDIR",
               "UWSGI_SETENV", "UWSGI_APPID", "UWSGI_TOUCH_RELOAD")

# What is not the whole of a request: (bytes, how the answer's status may be when no more comes).
HALVES = {
    "nothing": (b"", {b"", b"408"}),
    "half a line": (b"GET /", {b"408"}),
    "half a head": (b"GET / HTTP/1.1\r\nHost: x\r\n", {b"408"}),
    "half a body": (post(b"Content-Length: 10\r\n", b"hello"), {b"", b"408"}),
    "half a chunk": (chunked(b"5\r\nhe"), {b"", b"408"}),
    "half a packet": (uwsgi_packet()[:-5], {b"", b"408"}),
    "half a packet's body": (uwsgi_packet({"CONTENT_LENGTH": "10"}) + b"hello", {b"", b"408"}),
}
