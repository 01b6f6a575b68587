# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chromium without a window, driven over a pipe (DevTools protocol): any width, print, pictures."""

import base64
import fcntl
import json
import os
import subprocess
import time

from . import machine

SECONDS = 60.0


class Browser:
    """One Chromium with one page."""

    def __init__(self, place):
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        # It reads commands from descriptor 3 and writes to 4, which ours must not be.
        ends = [fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (to_read, to_write)]
        command = [machine.tool("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
                   "--no-first-run", "--hide-scrollbars", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                   f"--user-data-dir={place}/chromium", "--remote-debugging-pipe", "about:blank"]
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec 3<&{ends[0]} 4>&{ends[1]} {ends[0]}<&- {ends[1]}>&-; exec "$@"',
             "bash", *command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, pass_fds=ends)
        for fd in (to_read, to_write, *ends):
            os.close(fd)
        self._number = 0
        self._session = None
        self._rest = b""
        self._events = []

    def __enter__(self):
        [page] = [target for target in self._ask("Target.getTargets")["targetInfos"]
                  if target["type"] == "page"][:1]
        self._session = self._ask("Target.attachToTarget", targetId=page["targetId"],
                                  flatten=True)["sessionId"]
        self._ask("Page.enable")
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait(10)
        os.close(self._read)
        os.close(self._write)

    def show(self, url, width, height, scheme="light", media="screen"):
        """Loads an address as a page of that size, on the screen or on paper."""
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)
        self._ask("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": scheme}])
        self._events.clear()
        self._ask("Page.navigate", url=url)
        while "Page.loadEventFired" not in self._events:
            self._take()

    def value(self, expression):
        """What JavaScript says of the page."""
        result = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def picture(self, path):
        """All of the page, below the fold too."""
        shot = self._ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def print(self, path):
        """The page on A4, as a PDF."""
        self._ask("Emulation.setEmulatedMedia", media="", features=[])
        paper = self._ask("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)
        path.write_bytes(base64.b64decode(paper["data"]))

    def _ask(self, method, **parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + SECONDS
        while True:
            answer = self._take(deadline)
            if answer.get("id") == self._number:
                assert "error" not in answer, f"{method}: {answer}"
                return answer["result"]

    def _take(self, deadline=None):
        """The next message; an event is noted by its name."""
        while b"\0" not in self._rest:
            part = os.read(self._read, 1 << 20)
            assert part, "Chromium has ended"
            assert deadline is None or time.monotonic() < deadline, "Chromium does not answer"
            self._rest += part
        text, _, self._rest = self._rest.partition(b"\0")
        message = json.loads(text)
        self._events.append(message.get("method"))
        return message
