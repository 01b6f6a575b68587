# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built-in pages as browsers show them, through nginx: pictures for people to look at."""

import os
import pwd
import re
import struct
import subprocess
import zlib

import pytest
from harness import client, machine
from harness.browser import Browser
from harness.waiting import wait_until

# Width, height, scheme and medium.
VIEWS = {
    "wide": (1280, 900, "light", "screen"), "dark": (1280, 900, "dark", "screen"),
    "tablet": (768, 1024, "light", "screen"), "narrow": (320, 640, "light", "screen"),
    "narrow-dark": (320, 640, "dark", "screen"),
    "print": (794, 1123, "light", "print"), "print-dark": (794, 1123, "dark", "print"),
}
GROUND = {"light": (0xF7, 0xF6, 0xF2), "dark": (0x1B, 0x1A, 0x17), "print": (0xFF, 0xFF, 0xFF)}

# What stands out to the right, and text cut off within its box.
OVERHANGING = """[...document.querySelectorAll("body *")].filter(e => {
  const box = e.getBoundingClientRect();
  return box.right > innerWidth + 0.5 || box.left < -0.5
      || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
          && getComputedStyle(e).overflowX != "visible");
}).map(e => e.outerHTML.slice(0, 80))"""
WIDTH = "document.documentElement.scrollWidth"
COLOURS = """["background-color", "color"].map(
  name => getComputedStyle(document.documentElement).getPropertyValue(name))"""


@pytest.fixture(scope="module", name="browser")
def fixture_browser(tmp_path_factory):
    with Browser(tmp_path_factory.mktemp("browser")) as browser:
        yield browser


def shown(browser, url, view, path):
    """The page as that view has it, pictured whole: (width, size of a pixel, rows)."""
    width, height, scheme, medium = VIEWS[view]
    path.unlink(missing_ok=True)
    browser.show(url, width, height, scheme, medium)
    browser.picture(path)
    assert browser.value(WIDTH) <= width, "it scrolls sideways"
    assert browser.value(OVERHANGING) == []
    found_width, found_height, size, rows = pixels_of(path)
    assert found_width == width and found_height >= height
    corner = tuple(rows[2][2 * size:2 * size + 3])
    assert corner == GROUND["print" if medium == "print" else scheme], "the page's ground"
    colours = {bytes(row[x * size:x * size + 3]) for row in rows[::8] for x in range(0, width, 8)}
    assert len(colours) > 3, "an empty page"


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
def test_the_page_is_there(daemons, nginx, artefacts, browser, view):
    daemons.start(processes=5)
    nginx.start(daemons.socket)
    shown(browser, f"http://127.0.0.1:{nginx.uwsgi[1]}/", view, artefacts / f"page-{view}.png")
    assert browser.value("document.querySelector('h1').textContent") \
        == "Lumos is serving this page"
    if VIEWS[view][3] == "print":
        assert browser.value(COLOURS) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
        assert browser.value("getComputedStyle(document.documentElement)"
                             ".getPropertyValue('--good')") == "#1F7A45"


def test_the_page_prints_on_one_sheet(daemons, nginx, artefacts, browser):
    daemons.start(processes=5)
    nginx.start(daemons.socket)
    path = artefacts / "page.pdf"
    browser.show(f"http://127.0.0.1:{nginx.uwsgi[1]}/", 1280, 900)
    browser.print(path)
    assert len(re.findall(rb"/Type\s*/Page\b", path.read_bytes())) == 1


def test_the_page_reads_well_as_text(daemons, nginx, artefacts):
    """w3m, as over ssh: every word in its order, lines as wide as the terminal."""
    daemons.start(processes=5)
    nginx.start(daemons.socket)
    text = subprocess.run(
        [machine.tool("w3m"), "-dump", "-cols", "60", "-o", "display_charset=UTF-8",
         f"http://127.0.0.1:{nginx.uwsgi[1]}/"], check=True, capture_output=True, timeout=30,
        env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(nginx.place)}).stdout.decode()
    (artefacts / "page.txt").write_text(text)
    place = 0
    for word in ("Lumos is serving this page", r"Worker [1-5] of 5 answered,\s+through nginx",
                 "browser", "nginx", "worker [1-5]", "Reload: another may answer",
                 "A Flask application", r"\[lumos\]\n *chdir = ", "A C\\+\\+ module", "cmake",
                 "Checks", "/healthz\n", "for monitors", "/api/status\n", "as JSON",
                 "man lumosd", "free software"):
        found = re.compile(word).search(text, place)
        assert found, f"no {word} in its place:\n{text}"
        place = found.end()
    assert max(map(len, text.splitlines())) <= 60
    assert not re.search(r"[{}<>]|--page|svg", text), text


@pytest.mark.parametrize("view", ["wide", "narrow", "dark"])
def test_the_page_of_nothing(daemons, nginx, artefacts, browser, view):
    """A 404, of a long path, too, which must not make the page wider."""
    daemons.start()
    nginx.start(daemons.socket)
    url = f"http://127.0.0.1:{nginx.uwsgi[1]}/nothing/{'x' * 200}"
    assert client.get(nginx.uwsgi, "/nothing").status == 404
    shown(browser, url, view, artefacts / f"page-404-{view}.png")
    assert "xxx" in browser.value("document.querySelector('h1').textContent")


@pytest.mark.parametrize("view", ["wide", "narrow", "dark", "narrow-dark"])
def test_the_page_of_an_absent_application(rendered, artefacts, browser, view):
    """The rendered site with nobody behind it: nginx's own answer, as a browser shows it."""
    daemon, address = rendered
    assert daemon.stop() == 0
    answer = client.get(address)
    assert (answer.status, answer.header("Retry-After")) == (502, "5")
    # No page to be told by: neither names nor paths nor programs.
    assert not re.search(r"nginx|lumosd|/tmp|/run|Bad Gateway|50[234]", answer.text)
    shown(browser, "http://%s:%d/" % address, view, artefacts / f"page-unavailable-{view}.png")
    assert browser.value("document.querySelector('h1').textContent") \
        == "This site is starting or resting. It will be back by itself."
    assert browser.value("document.querySelector('meta[http-equiv=refresh]').content") == "5"


def test_a_visitor_sees_the_application_again_by_itself(rendered, daemons, browser):
    """The page of its absence reloads itself."""
    daemon, address = rendered
    assert daemon.stop() == 0
    browser.show("http://%s:%d/" % address, 800, 600)
    assert browser.value("document.title") == "Back in a moment"
    daemons.start(module="trial", name="second")
    wait_until(lambda: browser.value("document.body && document.body.textContent") == "trial\n",
               "the application's page", 20.0)


def test_the_page_keeps_its_promises(daemons, nginx):
    daemons.start()
    nginx.start(daemons.socket)
    answer = client.get(nginx.uwsgi)
    assert len(answer.body) <= 12 * 1024
    assert answer.text.count("<h1") == 1 and "<script" not in answer.text
    assert "<html lang=" in answer.text
    assert "default-src 'none'" in answer.header("Content-Security-Policy")
    assert answer.header("Cache-Control") == "no-store"


@pytest.mark.parametrize("target", ["/", "/nothing", "/api/status", "/healthz"])
def test_the_page_tells_no_visitor_of_accounts_and_folders(daemons, nginx, target):
    """It is the first thing that stands on a public address. /usr is the same on every Debian."""
    daemons.start()
    nginx.start(daemons.socket)
    names = {pwd.getpwuid(os.geteuid()).pw_name, "root", machine.APP_USER, machine.APP_GROUP}
    folders = set(os.listdir("/")) - {"usr"}
    for address in (nginx.uwsgi, nginx.http, daemons.socket):
        answer = client.get(address, target)
        told = re.sub("<style>.*?</style>", "", answer.text, flags=re.S) + str(answer.headers)
        assert not re.findall(rf"\b(?:{'|'.join(map(re.escape, names))})\b", told)
        assert not re.findall(rf"(?<![\w~.])/(?:{'|'.join(map(re.escape, folders))})\b.*", told)
