# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The README's examples for scripts, one after the other, word by word."""

import re

from bus import MANAGER, QDBUS, SETTINGS, get
from harness import machine

README = machine.HERE.parent.parent / "README.md"


def examples(command):
    lines = README.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith(f"{command} ")]


def test_the_examples_for_busctl_and_qdbus_work(site):
    site.wait_workers(5)
    found = examples("busctl") + examples("qdbus")
    assert {word for line in found for word in re.findall(r"org\.lumosd\.\w+1(?= )", line)} \
        == {SETTINGS[0], MANAGER[0]}
    assert len(found) == 21, found
    said = [site.shell(line.replace("qdbus ", f"{QDBUS} ", 1)).stdout for line in found]
    assert "nginx (www-data) cannot connect" in "".join(said)
    site.wait_workers(4)
    assert get(site, SETTINGS, "Processes") == "4"
    assert "harakiri = 30" in site.read("/etc/lumos/lumos.ini")
    assert site.get("http://127.0.0.1/")[0] == 200
