# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tutorial's application as its owner, what it may do, and both pages after a reboot."""

import os
import subprocess
from pathlib import Path

import pytest
from harness.waiting import wait_until

PROBE = Path(__file__).resolve().parent / "probe.py"


@pytest.fixture(name="probe")
def fixture_probe(flask):
    """An application whose pages try things out and answer what came of it."""
    flask.write("/home/pi/Lumos/probe.py", PROBE.read_text(), owner="pi:pi")
    flask.shell("sed -i 's/^module = .*/module = probe/' /etc/lumos/lumos.ini")
    flask.run("systemctl", "restart", "lumos")
    return lambda page: flask.get(f"http://127.0.0.1/{page}")[1].strip()


def test_flask_through_nginx(flask):
    flask.wait_page("<h1>Lumos on a Raspberry Pi</h1>")
    assert flask.get("http://127.0.0.1/hello/pi") == (200, "Hello, pi!\n")


def test_worker_has_no_privileges(flask):
    ids = {name: flask.out("id", flag, "pi") for name, flag in (("uid", "-u"), ("groups", "-G"))}
    group = flask.shell("getent group www-data | cut -d: -f3").stdout.strip()
    for pid in flask.wait_workers(5):
        status = flask.status(pid)
        assert status["Uid"].split() == [ids["uid"]] * 4
        assert status["Gid"].split() == [group] * 4
        # The groups of its user, gpio among them, and its own.
        assert set(ids["groups"].split()) - {flask.out("id", "-g", "pi")} <= set(
            status["Groups"].split())
        for capabilities in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"):
            assert int(status[capabilities], 16) == 0, capabilities
        assert status["NoNewPrivs"] == "1"
        assert status["Seccomp"] == "2"


def test_master_has_few_privileges(lumos):
    status = lumos.status(lumos.unit("MainPID"))
    # CHOWN 0, KILL 5, SETGID 6, SETUID 7, SETPCAP 8
    assert int(status["CapEff"], 16) & ~(1 << 0 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8) == 0
    assert int(status["CapBnd"], 16) & ~(1 << 0 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8) == 0


def test_socket_is_never_wider_than_configured(lumos):
    """In the order of the system calls: umask and bind, chown, and listen at last; no chmod."""
    lumos.run("systemctl", "stop", "lumos")
    trace = "/root/trace"
    lumos.run("strace", "-f", "-o", trace, "-e", "trace=bind,listen,chmod,fchmod,fchmodat,umask,"
              "chown,lchown,fchown,fchownat,rename,renameat,renameat2", "timeout", "-s", "TERM",
              "4", "lumosd", "--ini", "/etc/lumos/lumos.ini", check=False)
    calls = [line.split(None, 1)[1] for line in lumos.read(trace).splitlines()]
    bind = next(i for i, call in enumerate(calls) if "lumos.sock" in call and "bind(" in call)
    listen = next(i for i, call in enumerate(calls) if call.startswith("listen("))
    masks = [call for call in calls[:bind] if call.startswith("umask(")]
    assert masks[-1].startswith("umask(0117)"), masks
    assert any("chown" in call for call in calls[bind:listen]), calls[bind:listen]
    assert not [call for call in calls if "chmod" in call and "lumos.sock" in call]
    assert bind < listen


def test_application_writes_where_its_owner_may(probe, flask):
    assert probe("sqlite") == "rows: 1"
    assert flask.out("stat", "-c", "%U", "/home/pi/Lumos/visits.sqlite") == "pi"
    assert probe("write?/home/pi/note") == "written"
    assert probe("write?/etc/note").startswith("OSError")
    assert probe("write?/usr/note").startswith("OSError")


def test_application_uses_a_gpio_device(probe, flask):
    """A device node of the group gpio; the unit opens the real chips' drivers, too."""
    flask.run("mknod", "/dev/gpiochip9", "c", "1", "3")
    flask.run("chown", "root:gpio", "/dev/gpiochip9")
    flask.run("chmod", "0660", "/dev/gpiochip9")
    assert probe("open?/dev/gpiochip9") == "opened"
    flask.run("chgrp", "root", "/dev/gpiochip9")
    assert probe("open?/dev/gpiochip9").startswith("PermissionError")
    assert "char-gpiochip" in flask.unit("DeviceAllow")


def test_application_compiles_and_starts_programs(probe):
    assert probe("jit") == "42"
    assert probe("subprocess") == "pi"


def test_sudo_is_refused_in_words(probe, flask):
    assert flask.out("sudo", "-n", "id", "-u", user="pi") == "0"
    assert "no new privileges" in probe("sudo")


def test_application_asks_another_machine(probe, flask):
    """A namespace of the test's is the other machine."""
    script = ("ip link add lumos0 type veth peer name lumos1 && "
              "ip link set lumos1 netns {other} && "
              "ip address add 192.0.2.1/24 dev lumos0 && ip link set lumos0 up")
    other = subprocess.Popen(
        ["nsenter", "-t", str(flask.leader), "-n", "unshare", "--net", "/usr/bin/python3", "-c",
         "import sys\nsys.stdin.readline()\n"
         "from http.server import *\n"
         "HTTPServer(('192.0.2.2', 8080), SimpleHTTPRequestHandler).serve_forever()"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        cwd="/usr/share/common-licenses", text=True)
    try:
        own = os.stat(f"/proc/{flask.leader}/ns/net").st_ino
        wait_until(lambda: os.stat(f"/proc/{other.pid}/ns/net").st_ino not in
                   (own, os.stat("/proc/self/ns/net").st_ino), "another namespace")
        subprocess.run(["nsenter", "-t", str(flask.leader), "-n", "bash", "-c",
                        script.format(other=other.pid)], check=True)
        subprocess.run(["nsenter", "-t", str(other.pid), "-n", "bash", "-c",
                        "ip address add 192.0.2.2/24 dev lumos1 && ip link set lumos1 up"],
                       check=True)
        other.stdin.write("go\n")
        other.stdin.flush()
        wait_until(lambda: probe("fetch?http://192.0.2.2:8080/GPL-3").startswith("200"),
                   "an answer of the other machine")
    finally:
        other.kill()
        other.wait()


def test_both_pages_after_a_reboot(site, request):
    site.wait_page("Lumos is serving this page")
    site.reboot()
    site.wait_page("Lumos is serving this page")
    flask = request.getfixturevalue("flask")
    flask.wait_page("Lumos on a Raspberry Pi")
    flask.reboot()
    flask.wait_page("Lumos on a Raspberry Pi")
