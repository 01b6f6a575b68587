# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in page as a browser shows it, through nginx: pictures for people to look at."""

import struct
import subprocess
import zlib

import pytest
from harness import client, machine

VIEWS = {"wide": (1280, 900, False), "narrow": (500, 1200, False), "dark": (1280, 900, True)}


def screenshot(url, path, place, width, height, is_dark):
    command = [machine.tool("chromium"), "--headless", "--no-sandbox", "--disable-gpu",
               "--no-first-run", "--disable-background-networking", "--disable-component-update",
               "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
               f"--user-data-dir={place}/chromium", f"--window-size={width},{height}",
               f"--screenshot={path}", "--timeout=20000"]
    if is_dark:
        command += ["--blink-settings=preferredColorScheme=0"]
    result = subprocess.run([*command, url], check=False, timeout=100, capture_output=True,
                            stdin=subprocess.DEVNULL)
    assert path.exists(), result.stderr.decode(errors="replace")[-2000:]


def pixels_of(path):
    """Width, height and rows of samples of an 8-bit PNG (PNG specification, 9.2 filters)."""
    data = path.read_bytes()
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    assert depth == 8 and colour in (2, 6)
    size = 3 if colour == 2 else 4
    packed, place = b"", 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        if kind == b"IDAT":
            packed += data[place + 8:place + 8 + length]
        place += 12 + length
    raw, stride, rows, last = zlib.decompress(packed), width * size, [], bytearray(width * size)
    for y in range(height):
        start = y * (stride + 1)
        last = unfilter(raw[start], bytearray(raw[start + 1:start + 1 + stride]), last, size)
        rows.append(last)
    return width, height, size, rows


def unfilter(kind, line, above, size):
    for i, value in enumerate(line):
        left = line[i - size] if i >= size else 0
        up, corner = above[i], above[i - size] if i >= size else 0
        if kind == 1:
            line[i] = (value + left) & 255
        elif kind == 2:
            line[i] = (value + up) & 255
        elif kind == 3:
            line[i] = (value + (left + up) // 2) & 255
        elif kind == 4:
            guess = left + up - corner
            nearest = min((abs(guess - left), 0, left), (abs(guess - up), 1, up),
                          (abs(guess - corner), 2, corner))[2]
            line[i] = (value + nearest) & 255
    return line


@pytest.mark.parametrize("view", VIEWS)
def test_the_page_is_there(daemons, nginx, artefacts, place, view):
    daemons.start(processes=5)
    nginx.start(daemons.socket)
    width, height, is_dark = VIEWS[view]
    path = artefacts / f"page-{view}.png"
    path.unlink(missing_ok=True)
    screenshot(f"http://127.0.0.1:{nginx.uwsgi[1]}/", path, place, width, height, is_dark)
    found_width, found_height, size, rows = pixels_of(path)
    assert (found_width, found_height) == (width, height)
    corner = tuple(rows[2][2 * size:2 * size + 3])
    assert corner == ((0x1B, 0x1A, 0x17) if is_dark else (0xF7, 0xF6, 0xF2)), "the page's ground"
    colours = {bytes(row[x * size:x * size + 3]) for row in rows[::8] for x in range(0, width, 8)}
    assert len(colours) > 8, "an empty page"


def test_the_pages_of_an_absent_application(daemons, nginx, artefacts, place):
    daemon = daemons.start()
    nginx.start(daemons.socket)
    path = artefacts / "page-404.png"
    path.unlink(missing_ok=True)
    assert client.get(nginx.uwsgi, "/nothing").status == 404
    screenshot(f"http://127.0.0.1:{nginx.uwsgi[1]}/nothing", path, place, 800, 600, False)
    assert path.exists()
    assert daemon.stop() == 0


def test_the_page_keeps_its_promises(daemons, nginx):
    daemons.start()
    nginx.start(daemons.socket)
    answer = client.get(nginx.uwsgi)
    assert len(answer.body) <= 12 * 1024
    assert answer.text.count("<h1") == 1 and "<script" not in answer.text
    assert "<html lang=" in answer.text
    assert "default-src 'none'" in answer.header("Content-Security-Policy")
    assert answer.header("Cache-Control") == "no-store"
