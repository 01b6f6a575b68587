# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosctl as a person on a terminal uses it, on a private bus with the real settings service."""

import json
import subprocess

import pytest

from harness import machine
from harness.bus import Bus

START = """# The owner's own words
[lumos]
processes = 2
module = lumos
socket = /run/lumos/lumos.sock
"""


class Terminal:
    """A bus that starts the settings service below a tree of the test's own, and lumosctl on it."""

    def __init__(self, place, bus):
        self.bus = bus
        root = place / "root"
        self.file = root / "etc/lumos/lumos.ini"
        for name in ("etc/lumos", "etc/nginx/sites-available", "etc/nginx/sites-enabled",
                     "var/lib/lumos"):
            (root / name).mkdir(parents=True)
        self.file.write_text(START)
        program = machine.BUILD / "daemon/settingsd/lumos-settingsd"
        bus.activate("org.lumosd.Settings1", f"{program} --bus session --root {root}")
        bus.start()

    def run(self, *words):
        done = subprocess.run([machine.BUILD / "admin/ctl/lumosctl", "--bus", "session", *words],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
                              check=False, env=self.bus.environment())
        return done.returncode, done.stdout, done.stderr


@pytest.fixture(name="terminal")
def fixture_terminal(place, started):
    bus = Bus(place)
    started.append(bus)
    return Terminal(place, bus)


def test_keys_are_written_and_taken_back(terminal):
    assert terminal.run("set", "processes=4", "site-listen=8080")[0] == 0
    changed = terminal.file.read_text()
    assert changed.startswith("# The owner's own words\n")
    assert "processes = 4\n" in changed and "[site]\nlisten = 8080\n" in changed
    status, out, _ = terminal.run("--json", "status")
    assert status == 0 and json.loads(out)["workers"] == "4"
    status, out, _ = terminal.run("undo")
    assert status == 0 and "undone" in out
    assert terminal.file.read_text() == START
    assert terminal.run("set", "processes=")[0] == 0
    assert terminal.file.read_text() == START.replace("processes = 2\n", "")


def test_refusals_have_words_and_codes(terminal):
    for words, status, text in [(["set", "processes=0"], 78, "from 1 to 1000"),
                                (["set", "procesess=1"], 64, "processes"),
                                (["set", "processes"], 64, "processes=3"),
                                (["undo"], 64, "history is empty"),
                                (["site", "maybe"], 64, "site on"),
                                (["--app", "other", "status"], 69, "no such application"),
                                (["use", "/dev/null/nowhere"], 64, "there is no folder")]:
        extra = ["--lumosd", str(machine.BUILD / "daemon/lumosd")] if words[0] == "use" else []
        code, out, err = terminal.run(*extra, *words)
        assert (code, out) == (status, "") and text in err, (words, code, err)
        assert err.startswith("lumosctl: ")
    assert terminal.file.read_text() == START


def test_mistakes_in_the_file_are_found(terminal):
    status, out, _ = terminal.run("check")
    assert status == 0 and "no errors" in out
    terminal.file.write_text(START + "colour = red\n")
    status, out, _ = terminal.run("check")
    assert status == 78 and "colour" in out and "lumos.ini:6" in out


def test_diagnose_names_what_is_broken(terminal):
    status, out, _ = terminal.run("--json", "diagnose")
    steps = json.loads(out)["steps"]
    assert status == 70 and any(step["severity"] == "error" for step in steps)
    assert "not reached" in terminal.run("diagnose")[1]


def test_help_names_every_command(terminal):
    status, out, _ = terminal.run("--help")
    assert status == 0
    for verb in ("status", "use", "set", "apply", "workers", "check", "diagnose", "site", "undo",
                 "logs"):
        assert f"\n  {verb} " in out
