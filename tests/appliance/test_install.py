# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""apt install, and what it leaves."""

import conftest
import pytest


def test_apt_installs_and_starts(booted):
    said = conftest.install(booted)
    assert "rror" not in said.stderr and "arning" not in said.stderr, said.stderr
    assert booted.out("systemctl", "is-active", "lumos") == "active"
    assert booted.out("systemctl", "is-enabled", "lumos") == "enabled"
    assert booted.state() == "running", booted.out("systemctl", "--failed", "--no-pager")


def test_one_package_brings_all_of_it(installed):
    """The package lumos: server, Python and nginx."""
    installed.shell("apt-get install -y -o Dpkg::Use-Pty=0 /packages/lumos_*.deb")
    needs = installed.out("dpkg-query", "-W", "-f=${Depends}", "lumos")
    assert {word.split()[0] for word in needs.split(",")} == {"lumosd", "lumos-python", "nginx"}


@pytest.mark.parametrize("path, expected", [
    ("/etc/lumos", "root:lumos 2750"),
    ("/etc/lumos/lumos.ini", "root:lumos 640"),
    ("/run/lumos", "root:root 755"),
    ("/run/lumos/lumos.sock", "lumos:www-data 660"),
    ("/var/lib/lumos", "root:root 755"),
])
def test_owners_and_modes(installed, path, expected):
    assert installed.out("stat", "-c", "%U:%G %a", path) == expected


def test_lumos_ini_is_no_conffile(installed):
    assert "/etc/lumos" not in installed.out("dpkg-query", "-W", "-f=${Conffiles}", "lumosd")


def test_the_configuration_is_without_a_mistake(installed):
    said = installed.run("lumosd", "--ini", "/etc/lumos/lumos.ini", "--check")
    assert said.stderr == ""


def test_page_through_nginx(site):
    """Debian's default site stays enabled; by name, by IPv4 and by IPv6 it is Lumos that answers."""
    assert site.path("/etc/nginx/sites-enabled/default").is_symlink()
    site.wait_page("Lumos is serving this page")
    for url in ("http://127.0.0.1/", "http://[::1]/", "http://localhost/", "http://lumos-pi/"):
        status, body = site.get(url)
        assert (status, "Lumos is serving this page" in body) == (200, True), url


def test_the_panel_installs_and_starts(installed):
    installed.shell("apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0 "
                    "/packages/lumos-admin_*.deb")
    said = installed.out("env", "QT_QPA_PLATFORM=offscreen", "lumos-admin", "--version")
    assert said.startswith("lumos-admin ")
    assert installed.path("/usr/share/applications/org.lumosd.Admin.desktop").is_file()


def test_units_are_clean(installed):
    units = ["lumos.service", "lumos@camera.service", "lumos.socket",
             "lumos-settings.service", "lumos-nginx-test.service"]
    said = installed.run("systemd-analyze", "verify", "--man=no", *units)
    assert (said.stdout + said.stderr).strip() == ""


def test_user_unit_is_clean(installed):
    said = installed.run("systemd-analyze", "--user", "verify", "--man=no",
                         "/usr/lib/systemd/user/lumos.service", check=False)
    assert "lumos" not in said.stdout + said.stderr, said.stderr


@pytest.mark.parametrize("page", ["8 lumosd", "1 lumosctl", "1 lumos-admin", "8 lumos-settingsd",
                                  "5 lumos.ini", "5 org.lumosd.Settings1", "5 org.lumosd.Server1",
                                  "7 lumos-modules"])
def test_the_manual_is_there(installed, page):
    said = installed.run("man", *page.split())
    assert page.split()[1] in said.stdout and "NAME" in said.stdout
    assert said.stderr == ""


@pytest.mark.parametrize("program", ["lumosd", "lumosctl"])
def test_the_shell_finds_the_completion(installed, program):
    said = installed.shell(". /usr/share/bash-completion/bash_completion; "
                           f"_comp_load {program} || _completion_loader {program}; "
                           f"complete -p {program}", check=False)
    assert said.stdout.strip().endswith(program), said
