# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Diagnose says of a machine that is not as the packages made it, and that its cures cure."""

import json

import pytest
from bus import SETTINGS, apply, call, fails, get
from conftest import configure, place_tutorial
from harness.waiting import wait_until

DEFAULT = "/etc/nginx/sites-enabled/default"


def steps(lumos):
    """{code: step} of a diagnosis."""
    said = json.loads(lumos.run("lumosctl", "--json", "diagnose", check=False).stdout)
    return {step["code"]: step for step in said["steps"]}


def errors(lumos):
    return [code for code, step in steps(lumos).items() if step["severity"] == "error"]


@pytest.fixture(name="on_demand")
def fixture_on_demand(site):
    """systemd holds the socket, at boot too; nobody has asked yet."""
    site.run("systemctl", "disable", "--quiet", "--now", "lumos")
    site.run("systemctl", "enable", "--quiet", "--now", "lumos.socket")
    yield site
    site.run("systemctl", "disable", "--quiet", "--now", "lumos.socket")
    site.run("systemctl", "stop", "lumos")
    site.shell("rm -f /run/lumos/lumos.sock")


def test_a_socket_that_systemd_holds_is_in_order(on_demand):
    found = steps(on_demand)
    assert not [step for step in found.values() if step["severity"] in ("error", "warning")], found
    assert "lumos.socket holds the socket" in found["not-asked"]["text"]
    assert {"socket.ok", "boot.ok"} <= set(found)
    assert on_demand.unit("ActiveState") == "inactive", "a diagnosis starts nothing"
    on_demand.wait_page("Lumos is serving this page")
    on_demand.wait_workers(5)
    assert {"socket.ok", "workers.ok", "application.ok", "boot.ok"} <= set(steps(on_demand))


def test_the_mode_of_a_socket_that_systemd_holds_is_its_units(on_demand):
    """Diagnose sends to the unit whoever is shut out; a key that has no effect is told."""
    on_demand.write("/run/systemd/system/lumos.socket.d/mode.conf", "[Socket]\nSocketMode=0600\n")
    on_demand.run("systemctl", "daemon-reload")
    on_demand.run("systemctl", "restart", "lumos.socket")
    assert on_demand.get("http://127.0.0.1/")[0] == 502
    step = steps(on_demand)["socket.mode"]
    assert step["remedy"] == "sudo systemctl edit lumos.socket", step
    on_demand.run("rm", "-r", "/run/systemd/system/lumos.socket.d")
    on_demand.run("systemctl", "daemon-reload")
    on_demand.run("systemctl", "restart", "lumos.socket")
    on_demand.wait_page("Lumos is serving this page")
    cursor = on_demand.since()
    apply(on_demand, chmod_socket="600")
    assert "lumos.sock keeps the owner and mode" in on_demand.journal(cursor)
    on_demand.wait_page("Lumos is serving this page")
    assert not errors(on_demand)


@pytest.fixture(name="own_site")
def fixture_own_site(lumos):
    """The tutorial's application behind the tutorial's own site, linked as the tutorial says."""
    lumos.run("lumosctl", "site", "off", check=False)
    place_tutorial(lumos)
    configure(lumos, module="wsgi", chdir="/home/pi/Lumos", virtualenv="/home/pi/Lumos/Flask",
              uid="pi", gid="www-data", socket="/var/sockets/uwsgi/Lumos.sock",
              chown_socket="pi:www-data", chmod_socket="664")
    lumos.run("cp", "/opt/tutorial/site", "/etc/nginx/sites-available/Lumos")
    lumos.run("ln", "/etc/nginx/sites-available/Lumos", "/etc/nginx/sites-enabled/")
    lumos.run("systemctl", "restart", "lumos")
    lumos.run("systemctl", "restart", "nginx")
    yield lumos
    lumos.run("systemctl", "stop", "lumos")
    lumos.shell("rm -rf /etc/nginx/sites-*/Lumos /var/sockets")
    lumos.run("ln", "-sf", "/etc/nginx/sites-available/default", DEFAULT)
    lumos.run("systemctl", "restart", "nginx")


def test_debians_default_site_is_named_and_removed_on_request(own_site):
    assert "Welcome to nginx!" in own_site.get("http://127.0.0.1/")[1]
    step = steps(own_site)["website.default-site-wins"]
    assert "Debian's default site answers instead of /etc/nginx/sites-enabled/Lumos" in step["text"]
    assert step["remedy"] == "RemoveDefaultSite true"
    assert own_site.path(DEFAULT).is_symlink(), "nothing is removed unasked"
    call(own_site, SETTINGS, "RemoveDefaultSite", "b", "false")
    own_site.wait_page("<h1>Lumos on a Raspberry Pi</h1>")
    assert not own_site.path(DEFAULT).is_symlink()
    assert own_site.path("/etc/nginx/sites-available/default").is_file(), "only the link is gone"
    assert not errors(own_site)


@pytest.fixture(name="taken")
def fixture_taken(lumos):
    """Port 80 is another program's, as after `apt install apache2`, and nginx does not run."""
    lumos.run("lumosctl", "site", "off", check=False)
    lumos.run("systemctl", "stop", "nginx")
    lumos.run("systemd-run", "--quiet", "--collect", "--unit=apache2", "python3", "-m",
              "http.server", "80", "--directory", "/usr/share/common-licenses")
    lumos.wait_page("GNU GENERAL PUBLIC LICENSE", "http://127.0.0.1/GPL-3")
    yield lumos
    lumos.run("systemctl", "stop", "apache2", check=False)
    lumos.run("ln", "-sf", "/etc/nginx/sites-available/default", DEFAULT)
    lumos.run("lumosctl", "site", "off", check=False)
    lumos.run("systemctl", "restart", "nginx")


def test_who_holds_the_port_is_named_by_its_unit(taken):
    step = steps(taken)["nginx.port-taken"]
    for word in ("apache2.service", "site-listen = 8080", "sudo systemctl disable --now apache2"):
        assert word in step["text"], step
    said = fails(taken, SETTINGS, "ApplySite", "b", "false")
    assert "apache2.service" in said and "nginx was left as it was" in said, said
    assert get(taken, SETTINGS, "SiteEnabled") == "false"


def test_apt_succeeds_while_the_port_is_taken(taken):
    said = taken.shell("apt-get install -y --reinstall -o Dpkg::Use-Pty=0 /packages/lumosd_*.deb "
                       "/packages/lumos-python_*.deb", seconds=300)
    assert "rror" not in said.stderr, said.stderr
    assert taken.out("systemctl", "is-active", "lumos") == "active"


def test_the_remedies_for_a_taken_port_bring_the_site(taken):
    """Another port, and Debian's default site that wants the taken one off: --fix does both."""
    fixed = taken.run("lumosctl", "diagnose", "--fix", check=False)
    print(fixed.stdout, fixed.stderr)
    taken.wait_page("Lumos is serving this page", "http://127.0.0.1:8080/")
    assert "GNU GENERAL" in taken.get("http://127.0.0.1/GPL-3")[1], "the other one is left alone"
    wait_until(lambda: not errors(taken), "nothing is broken any more")
