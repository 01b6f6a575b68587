# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""unixload against answers, right and wrong. LUMOS_UNIXLOAD names the program."""

import json
import os
import socket
import subprocess
import tempfile
import threading
import unittest

GOOD = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nHello"
PROGRAM = os.environ.get("LUMOS_UNIXLOAD")


class Answerer:
    """Answers each request on a unix socket with the same bytes, in the given pieces."""

    def __init__(self, path, pieces, closes):
        self.pieces, self.closes = pieces, closes
        self.connections = 0
        self.requests = []
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(path)
        self._listener.listen(64)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            client, _ = self._listener.accept()
            self.connections += 1
            threading.Thread(target=self._answer, args=(client,), daemon=True).start()

    def _answer(self, client):
        try:
            with client:
                while request := client.recv(65536):
                    self.requests.append(request)
                    for piece in self.pieces:
                        client.sendall(piece)
                    if self.closes:
                        return
        except OSError:
            pass  # the client has left


@unittest.skipUnless(PROGRAM, "LUMOS_UNIXLOAD is not set; ctest sets it")
class UnixLoad(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = os.path.join(self.folder.name, "socket")

    def run_load(self, mode, *pieces, closes=False):
        self.answerer = Answerer(self.path, pieces, closes)
        return subprocess.run(
            [PROGRAM, "--socket", self.path, "--mode", mode, "--requests", "20",
             "--connections", "2"], capture_output=True, text=True, timeout=60, check=False)

    def test_counts_good_answers(self):
        for mode, closes, connections in (("keepalive", False, 2), ("close", True, 20),
                                          ("uwsgi", True, 20)):
            with self.subTest(mode=mode):
                result = self.run_load(mode, GOOD, closes=closes)
                self.assertEqual(result.returncode, 0, result.stderr)
                self.assertEqual(json.loads(result.stdout)["requests"], 20)
                self.assertEqual(self.answerer.connections, connections)
                os.unlink(self.path)

    def test_puts_pieces_together(self):
        result = self.run_load("keepalive", GOOD[:20], GOOD[20:-3], GOOD[-3:])
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_takes_answers_larger_than_its_buffer(self):
        head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
        result = self.run_load("keepalive", head, b"x" * 100000)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["bytes"], 20 * (len(head) + 100000))

    def test_follows_a_server_that_closes_kept_connections(self):
        answer = GOOD.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        result = self.run_load("keepalive", answer, closes=True)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["reconnects"], 20)

    def test_wrong_answers_spoil_the_run(self):
        for reason, answer, closes in (
                ("other than 200", GOOD.replace(b"200 OK", b"500 Oh"), False),
                ("closed before", GOOD[:-1], True),
                ("without Content-Length", b"HTTP/1.1 200 OK\r\n\r\nHello", False),
                ("after the answer's end", GOOD + b"!", False)):
            with self.subTest(reason=reason):
                result = self.run_load("keepalive", answer, closes=closes)
                self.assertEqual(result.returncode, 1, result.stdout)
                self.assertIn(reason, result.stderr)
                os.unlink(self.path)

    def test_nobody_listening_is_an_error(self):
        result = subprocess.run([PROGRAM, "--socket", self.path, "--mode", "uwsgi", "--requests",
                                 "1"], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(result.returncode, 1)
        self.assertIn("No such file", result.stderr)

    def test_uwsgi_packet_declares_its_size(self):
        self.run_load("uwsgi", GOOD, closes=True)
        packet = self.answerer.requests[0]
        self.assertEqual((packet[0], packet[3]), (0, 0))
        self.assertEqual(int.from_bytes(packet[1:3], "little"), len(packet) - 4)
        self.assertIn(b"\x0e\x00REQUEST_METHOD\x03\x00GET", packet)


if __name__ == "__main__":
    unittest.main()
