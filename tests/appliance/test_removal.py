# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""apt remove keeps the configuration, apt purge leaves nothing."""


def test_remove_leaves_the_configuration(site):
    site.run("apt-get", "remove", "-y", "lumosd", seconds=300)
    assert site.path("/etc/lumos/lumos.ini").is_file()
    assert not site.path("/etc/nginx/sites-enabled/lumos").is_symlink()
    site.wait_page("Welcome to nginx!")  # Debian's page, once nginx's workers of before are gone
    assert site.run("systemctl", "is-active", "lumos", check=False).stdout.strip() == "inactive"


def test_purge_leaves_nothing(installed):
    installed.run("apt-get", "purge", "-y", "lumosd", "lumos-python",
                  "lumos-admin", seconds=300)
    left = installed.out("find", "/", "-xdev", "(", "-path", "/packages", "-o", "-path", "/newer",
                         "-o", "-path", "/opt", "-o", "-path", "/proc", "-o", "-path", "/home",
                         "-o", "-path", "/var/cache/man", "-o", "-path", "/var/log/journal",
                         ")", "-prune", "-o", "-iname", "*lumos*", "-print")
    assert left == ""
    assert installed.shell("find /run /tmp -iname '*lumos*'").stdout == ""
    assert installed.run("getent", "passwd", "lumos", check=False).stdout == ""
    assert installed.run("getent", "group", "lumos", check=False).stdout == ""
    assert installed.state() == "running"
    assert installed.run("nginx", "-t", "-q").stderr == ""
