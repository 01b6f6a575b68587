# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of the Python applications through nginx, and what a right answer is."""

import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from . import BenchError
from .servers import DOWNLOAD_SIZE, FLASK, HELLO

UPLOAD_SIZE = 2**20


@dataclass(frozen=True)
class Case:
    """One kind of request. An upload has a body of UPLOAD_SIZE bytes."""

    name: str
    words: str
    app: str
    path: str
    is_upload: bool = False
    has_session: bool = False
    answer: bytes = b""  # how the right answer begins
    answer_size: int = 0  # 0: any

    def first_answer(self, address):
        """Asks once and looks at the answer; returns the fields that further requests bear."""
        body = b"x" * UPLOAD_SIZE if self.is_upload else None
        headers = {"Content-Type": "application/octet-stream"} if body else {}
        request = urllib.request.Request(address + self.path.lstrip("/"), body, headers)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                text = answer.read()
                cookie = answer.headers.get("Set-Cookie", "")
        except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
            raise BenchError(f"{request.full_url}: {error}") from error
        wanted = self.answer_size or len(text)
        if not text.startswith(self.answer) or len(text) != wanted:
            raise BenchError(f"{request.full_url}: {len(text)} bytes, {text[:40]!r}, instead of"
                             f" {wanted} bytes, {self.answer!r}")
        if self.has_session and not cookie:
            raise BenchError(f"{request.full_url}: the answer sets no cookie")
        return {"Cookie": cookie.partition(";")[0]} if self.has_session else {}

    def script(self, folder):
        """wrk's script for this case; None when a plain GET does."""
        if not self.is_upload:
            return None
        path = Path(folder) / f"{self.name}.lua"
        path.write_text(f'wrk.method = "POST"\nwrk.body = string.rep("x", {UPLOAD_SIZE})\n'
                        'wrk.headers["Content-Type"] = "application/octet-stream"\n')
        return path


CASES = [
    Case("hello", "bare WSGI hello", HELLO, "/", answer=b"Hello, Lumos!", answer_size=13),
    Case("flask", "Flask hello", FLASK, "/", answer=b"Hello, Lumos!", answer_size=13),
    Case("page", "Flask: template, session cookie", FLASK, "/page", has_session=True,
         answer=b"<!doctype html>"),
    Case("upload", "Flask: 1 MiB upload", FLASK, "/upload", is_upload=True,
         answer=str(UPLOAD_SIZE).encode(), answer_size=7),
    Case("download", "Flask: 10 MiB download", FLASK, "/download", answer=b"\0",
         answer_size=DOWNLOAD_SIZE),
]
