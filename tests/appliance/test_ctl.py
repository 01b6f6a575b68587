# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosctl as the owner types it: one command from a fresh installation to the own site."""

import json

import pytest
from conftest import nginx_workers, place_tutorial
from harness.waiting import wait_until

FOLDER = "/home/pi/Lumos"


@pytest.fixture(name="fresh")
def fixture_fresh(lumos):
    """No site, and the tutorial's folder in pi's home, as the tutorial leaves it."""
    lumos.run("lumosctl", "site", "off", check=False)
    lumos.run("rm", "-rf", FOLDER)
    place_tutorial(lumos, FOLDER)
    yield lumos
    lumos.run("lumosctl", "site", "off", check=False)


def test_use_brings_the_tutorials_folder_to_port_80(fresh):
    assert "Lumos on a Raspberry Pi" not in fresh.get("http://127.0.0.1/")[1]
    fresh.run("lumosctl", "use", FOLDER)
    fresh.wait_page("<h1>Lumos on a Raspberry Pi</h1>")
    assert fresh.get("http://127.0.0.1/hello/pi")[0] == 200
    assert fresh.get("http://127.0.0.1/static/stylesheet.css")[0] == 200
    for url in ("http://[::1]/", "http://localhost/"):
        assert "<h1>Lumos on a Raspberry Pi</h1>" in fresh.get(url)[1], url
    user = fresh.out("id", "-u", "pi")
    for pid in fresh.workers():
        assert fresh.status(pid)["Uid"].split()[0] == user
    steps = json.loads(fresh.out("lumosctl", "--json", "diagnose"))["steps"]
    assert not [step for step in steps if step["severity"] == "error"], steps
    fresh.run("lumosctl", "undo")
    fresh.run("lumosctl", "apply")
    fresh.wait_page("Lumos is serving this page")


def test_workers_set_and_apply(fresh):
    fresh.wait_workers(5)
    fresh.run("lumosctl", "workers", "3")
    fresh.wait_workers(3)
    fresh.run("lumosctl", "set", "processes=2")
    fresh.run("lumosctl", "apply")
    fresh.wait_workers(2)
    assert "2" in fresh.out("lumosctl", "status")
    master = fresh.unit("MainPID")
    assert fresh.out("lumosctl", "apply") == "lumos.service: reloaded"
    assert fresh.unit("MainPID") == master
    fresh.run("lumosctl", "set", "stats=/run/lumos/stats.sock")
    assert fresh.out("lumosctl", "apply") == "lumos.service: restarted"
    assert fresh.unit("MainPID") != master


def test_apply_takes_the_site_along(fresh):
    fresh.run("lumosctl", "site", "on")
    fresh.run("lumosctl", "set", "site-listen=8081")
    assert fresh.out("lumosctl", "apply").endswith("nginx's site: applied")
    fresh.wait_page("Lumos is serving this page", "http://127.0.0.1:8081/")
    fresh.run("lumosctl", "set", "site-listen=")
    fresh.run("lumosctl", "apply")
    fresh.wait_page("Lumos is serving this page")


def test_site_on_and_off(fresh):
    fresh.run("lumosctl", "site", "on")
    fresh.wait_page("Lumos is serving this page")
    before = nginx_workers(fresh)
    fresh.run("lumosctl", "site", "off")
    wait_until(lambda: nginx_workers(fresh).isdisjoint(before), "nginx's new workers alone", 30)
    assert "Lumos is serving" not in fresh.get("http://127.0.0.1/")[1]


def test_diagnose_cures_what_it_can(fresh):
    """Site off, service stopped, socket shut: each is named, and --fix brings the page back."""
    assert "warning: nginx (www-data) cannot connect to /run/lumos/lumos.sock" \
        in fresh.out("lumosctl", "set", "chmod-socket=600")
    fresh.run("systemctl", "stop", "lumos")
    fresh.run("systemctl", "disable", "--quiet", "lumos")
    said = fresh.run("lumosctl", "diagnose", check=False)
    assert said.returncode != 0 and "lumosctl diagnose --fix" in said.stdout, said.stdout
    fixed = fresh.run("lumosctl", "diagnose", "--fix", check=False)
    print(fixed.stdout, fixed.stderr)
    fresh.wait_page("Lumos is serving this page")
    fresh.run("systemctl", "enable", "--quiet", "lumos")
    assert fresh.run("lumosctl", "diagnose").returncode == 0


def test_an_ordinary_user_is_refused(fresh):
    said = fresh.run("lumosctl", "workers", "1", user="pi", check=False)
    assert said.returncode == 77, said.stderr
    assert said.stderr.startswith("lumosctl: ") and len(fresh.wait_workers(5)) == 6
