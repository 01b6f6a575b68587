# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""apt install of a newer build, while clients keep asking."""

import json
import os
import subprocess

import pytest
from conftest import configure, install, packages


@pytest.fixture(name="newer", scope="session")
def fixture_newer(installed):
    """The same packages once more with a higher version, in /newer."""
    for deb in packages("LUMOS_NEWER"):
        target = installed.path(f"/newer/{deb.name}")
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(deb.read_bytes())
    return "/newer"


def ask(lumos, *words):
    process = subprocess.Popen(lumos.command("/usr/bin/python3", "/opt/tests/ask.py", *words),
                               text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout.readline() == "asking\n"
    return process


def outcome(process):
    said, _ = process.communicate("", timeout=60)
    return json.loads(said)


def test_restarts_lose_no_request(site):
    asking = ask(site, "80", "each-connection")
    for _ in range(5):
        site.run("systemctl", "reset-failed", "lumos")  # as often as a test likes
        site.run("systemctl", "restart", "lumos")
        site.wait_workers(5)
    result = outcome(asking)
    print(result)
    assert result["lost"] == [] and result["done"] > 100, result


def test_upgrade_under_load(site, newer):
    configure(site, processes=3)
    site.run("systemctl", "reload", "lumos")
    before = site.read("/etc/lumos/lumos.ini")
    master = site.unit("MainPID")
    asking = ask(site, "80", "each-connection")
    install(site, newer)
    result = outcome(asking)
    version = os.environ["LUMOS_NEWER_VERSION"]
    assert site.out("dpkg-query", "-W", "-f=${Version}", "lumosd") == version
    assert site.unit("MainPID") != master, "the newer lumosd runs"
    assert site.read("/etc/lumos/lumos.ini") == before
    assert result["lost"] == [] and result["done"] > 100, result
