# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel on a desktop in the appliance, clicked and typed into, on the services themselves."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from bus import MANAGER, SETTINGS, get
from conftest import place_tutorial
from desktop import PASSWORD, Desktop
from harness.waiting import wait_until

ARTEFACTS = Path(__file__).resolve().parent.parent / "artefacts"
SOCKET = "/run/lumos/lumos.sock"
FOLDER = "/home/pi/Lumos"
PAGE = "http://127.0.0.1/"
# Notes which address the panel opens, as a browser would.
BROWSER = "/opt/tests/browser"


@pytest.fixture(scope="module", name="desktop")
def fixture_desktop(installed):
    installed.shell("apt-get install -y -o Dpkg::Use-Pty=0 --no-install-recommends "
                    "/packages/lumos-admin_*.deb", seconds=300)
    installed.run("chpasswd", text=f"pi:{PASSWORD}\n")
    installed.write(BROWSER, '#!/bin/sh\necho "$@" >/tmp/opened\n', mode=0o755)
    desktop = Desktop(installed, BROWSER=BROWSER)
    yield desktop
    desktop.end()


@pytest.fixture(name="panel")
def fixture_panel(desktop, site, request):
    """The panel before a site that is served."""
    yield from opened(desktop, site, request)


def opened(desktop, appliance, request):
    appliance.wait_workers(5)
    failed = request.session.testsfailed
    desktop.open()
    desktop.wait_words("Running since")
    yield desktop
    if request.session.testsfailed > failed:
        picture(desktop, f"failed-{request.node.name}")
        print(desktop.ask("agent_said"))
    desktop.close()
    appliance.run("rm", "-rf", "/home/pi/.config/lumos")


def picture(desktop, name):
    ARTEFACTS.mkdir(exist_ok=True)
    desktop.ask("picture", "/tmp/desktop.png")
    shutil.copy(desktop.appliance.path("/tmp/desktop.png"), ARTEFACTS / f"appliance-{name}.png")


def socket_mode(appliance):
    return appliance.out("stat", "-c", "%a", SOCKET)


def apply(panel):
    panel.click("Apply")
    panel.wait_words("Applied at")


def test_five_workers_become_three_and_eight(panel, site):
    panel.click("Workers", role="radio button")
    for _ in range(2):
        panel.click("One less", nth=0)
    panel.wait_words("1 change")
    assert get(site, SETTINGS, "Processes") == "5", "nothing is sent before Apply"
    apply(panel)
    site.wait_workers(3)
    assert get(site, SETTINGS, "Processes") == get(site, MANAGER, "RunningProcesses") == "3"
    # And by the keyboard alone.
    panel.ask("key", "alt+n", "ctrl+a")
    panel.ask("write", "8")
    panel.ask("key", "ctrl+s")
    site.wait_workers(8)
    assert get(site, SETTINGS, "Processes") == get(site, MANAGER, "RunningProcesses") == "8"
    assert "\nprocesses = 8\n" in site.read("/etc/lumos/lumos.ini")
    panel.wait_words("Applied at")
    picture(panel, "workers")
    assert panel.words().count("waiting") >= 8


def test_a_mode_that_shuts_nginx_out_and_lets_it_in_again(panel, site):
    panel.click("Socket", role="radio button")
    panel.wait_words("nginx (www-data) reaches it")
    panel.click("Group, may connect", role="check box")
    panel.wait_words("nginx will no longer connect")
    assert "would not reach it" in panel.words()
    picture(panel, "shut-out")
    assert socket_mode(site) == "660", "nothing is sent before Apply"
    apply(panel)
    assert socket_mode(site) == "600"
    assert get(site, SETTINGS, "SocketMode") == get(site, MANAGER, "SocketMode") == str(0o600)
    assert site.get(PAGE)[0] == 502
    panel.ask("key", "alt+m", "ctrl+a")
    panel.ask("write", "0660")
    apply(panel)
    assert socket_mode(site) == "660"
    assert get(site, SETTINGS, "SocketMode") == get(site, MANAGER, "SocketMode") == str(0o660)
    wait_until(lambda: site.get(PAGE)[0] == 200, "nginx reaching the socket", 10)


def test_stop_and_start(panel, site):
    panel.click("Stop")
    panel.wait_words("Your site is stopped")
    assert site.run("systemctl", "is-active", "lumos", check=False).stdout == "inactive\n"
    assert site.get(PAGE)[0] in (502, 503)
    picture(panel, "stopped")
    panel.click("Start")
    panel.wait_words("Running since")
    assert site.out("systemctl", "is-active", "lumos") == "active"
    assert site.get(PAGE)[0] == 200


def test_disable_and_enable(panel, site):
    for wanted in ("disabled", "enabled"):
        panel.click("Start at boot", role="check box")
        wait_enabled(panel, site, wanted)


def wait_enabled(panel, site, wanted):
    """As systemd tells, and then as the check mark does."""
    def told():
        return site.run("systemctl", "is-enabled", "lumos", check=False).stdout.strip()

    def is_checked():
        return any(each["name"] == "Start at boot" and "checked" in each["states"]
                   for each in panel.ask("seen"))
    wait_until(lambda: told() == wanted, wanted, 10)
    wait_until(lambda: is_checked() == (wanted == "enabled"), "the check mark", 10)


def test_the_site_is_switched_off_and_on(panel, site):
    panel.click("Website", role="radio button")
    panel.wait_words("The site is on.")
    panel.click("Switch the site off")
    panel.wait_words("The site is off.")
    assert not site.path("/etc/nginx/sites-enabled/lumos").is_symlink()
    wait_until(lambda: "Lumos is serving" not in site.get(PAGE)[1], "nginx without the site", 20)
    panel.click("Switch the site on")
    panel.wait_words("The site is on.")
    assert site.path("/etc/nginx/sites-enabled/lumos").is_symlink()
    site.wait_page("Lumos is serving this page")


@pytest.fixture(name="flask_panel")
def fixture_flask_panel(desktop, flask, request):
    yield from opened(desktop, flask, request)


def test_a_broken_application_says_why(flask_panel, flask):
    path = f"{FOLDER}/wsgi.py"
    whole = flask.read(path)
    flask.write(path, "import flaks\n" + whole)
    flask_panel.click("Application", role="radio button")
    flask_panel.click("Reload the code")
    flask_panel.wait_words("Your new code has an error; the old code still answers")
    assert "No module named 'flaks'" in flask_panel.words()
    assert "<h1>Lumos on a Raspberry Pi</h1>" in flask.get(PAGE)[1]
    picture(flask_panel, "broken-code")
    flask_panel.click("Overview", role="radio button")
    flask_panel.click("Restart")
    flask_panel.wait_words("No module named 'flaks'")
    assert flask.run("systemctl", "is-active", "lumos", check=False).stdout.strip() != "active"
    picture(flask_panel, "broken")
    flask.write(path, whole)
    flask_panel.click("Start")
    flask_panel.wait_words("Running since")
    flask.wait_page("<h1>Lumos on a Raspberry Pi</h1>")


@pytest.fixture(name="fresh_panel")
def fixture_fresh_panel(desktop, lumos, request):
    """As after the installation: no site, and an application in its owner's folder."""
    lumos.run("lumosctl", "site", "off", check=False)
    lumos.run("rm", "-rf", FOLDER, "/tmp/opened")
    place_tutorial(lumos, FOLDER)
    yield from opened(desktop, lumos, request)
    lumos.run("lumosctl", "site", "off", check=False)


def test_six_clicks_and_one_password_from_the_installation_to_the_own_site(fresh_panel, lumos):
    panel = fresh_panel
    assert "Lumos on a Raspberry Pi" not in lumos.get(PAGE)[1]
    before = panel.ask("clicked")
    panel.wait_words("nginx has no site that leads to Lumos")  # nothing moves any more
    panel.wait_words("Serve your application")
    picture(panel, "first-start")
    panel.click("Choose the folder …")
    panel.click("Lumos", role="tree item|table cell|list item")
    picture(panel, "choose-folder")
    panel.click("Choose")
    panel.wait_words("wsgi")
    picture(panel, "serve")
    panel.click("Serve it")
    panel.wait_words("Applied at")
    panel.click("Open")
    url = wait_until(lambda: lumos.path("/tmp/opened").exists()
                     and lumos.read("/tmp/opened").strip(), "the address that it opens", 10)
    assert panel.ask("clicked") - before <= 6
    assert panel.ask("prompts") == 1, panel.ask("agent_said")
    picture(panel, "served")
    # nginx and the machine's name are the appliance's; the browser comes from outside.
    seen = subprocess.run(
        ["nsenter", "-t", str(lumos.leader), "-n", "-u", "--", "chromium", "--headless",
         "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * 127.0.0.1", "--dump-dom",
         url], check=True, capture_output=True, text=True, timeout=60).stdout
    assert "<h1>Lumos on a Raspberry Pi</h1>" in seen, seen
    user = lumos.out("id", "-u", "pi")
    for pid in lumos.workers():
        assert lumos.status(pid)["Uid"].split()[0] == user
    assert os.path.islink(lumos.path("/etc/nginx/sites-enabled/lumos"))
    panel.click("Undo")
    panel.wait_words("Undone at")
    assert not lumos.path("/etc/nginx/sites-enabled/lumos").is_symlink()
    assert "\nmodule = lumos\n" in lumos.read("/etc/lumos/lumos.ini")
