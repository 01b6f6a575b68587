# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What systemd thinks of the sandboxes."""


def score(lumos, unit):
    """systemd-analyze security's overall exposure: 0 is closed, 10 open."""
    said = lumos.out("systemd-analyze", "security", "--no-pager", unit)
    exposure = float(said.rpartition(f"level for {unit}: ")[2].split()[0])
    print(unit, exposure)
    return exposure


def test_service(lumos):
    assert score(lumos, "lumos.service") <= 3.3


def test_settings_service(lumos):
    assert score(lumos, "lumos-settings.service") <= 1.0


def test_hardened_drop_in(site):
    """It scores better, and the page is still there."""
    site.run("mkdir", "-p", "/etc/systemd/system/lumos.service.d")
    site.run("cp", "/usr/share/lumos/systemd/hardened.conf", "/etc/systemd/system/lumos.service.d/")
    site.run("systemctl", "daemon-reload")
    site.run("systemctl", "restart", "lumos")
    assert score(site, "lumos.service") <= 2.3
    assert site.get("http://127.0.0.1/")[0] == 200
    assert site.get("http://127.0.0.1/healthz")[0] == 200
