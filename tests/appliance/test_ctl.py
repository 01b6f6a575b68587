# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lumosctl as the owner types it: one command from a fresh installation to the own site."""

import json
import os
import pty
import select

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


def typed(words, *answers):
    """What a terminal shows of a command whose questions, (question, answer), are answered."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(words[0], words)
    shown = b""
    waiting = list(answers)
    try:
        while True:
            assert select.select([terminal], [], [], 60)[0], f"silence after {shown}"
            shown += os.read(terminal, 4096)
            if waiting and waiting[0][0].encode() in shown:
                # What is typed before the terminal hides it is thrown away, and of the terminal
                # that su makes nobody outside sees when that is: as a person, once it is quiet.
                if select.select([terminal], [], [], 1.0)[0]:
                    continue
                os.write(terminal, waiting.pop(0)[1].encode())
    except OSError:  # its end
        pass
    finally:
        os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), shown.decode()


def test_the_owner_is_asked_for_the_password_on_the_terminal(fresh):
    """Of pi, who is in the group sudo: a wrong one changes nothing, the right one does."""
    fresh.shell("echo pi:raspberry | chpasswd")
    # In a session of logind's, as ssh makes one; su keeps the terminal only with one of its own.
    words = fresh.command("su", "--pty", "-", "pi", "-c", "lumosctl workers 3")
    status, shown = typed(words, ("Password: ", "strawberry\n"))
    assert status == 77 and "no password was given, or this user may not" in shown, shown
    fresh.wait_workers(5)
    status, shown = typed(words, ("Password: ", "raspberry\n"))
    assert status == 0 and "required to change the settings" in shown, shown
    assert "3 workers" in shown and "raspberry" not in shown, shown
    fresh.wait_workers(3)


def test_an_ordinary_user_is_refused(fresh):
    said = fresh.run("lumosctl", "workers", "1", user="pi", check=False)
    assert said.returncode == 77, said.stderr
    assert said.stderr.startswith("lumosctl: ") and len(fresh.wait_workers(5)) == 6
