# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and the shell's completion, as they are built."""

import os
import re
import subprocess
from pathlib import Path

import pytest

BUILD = Path(os.environ["LUMOS_BUILD"])
SOURCE = Path(__file__).resolve().parents[2]
MAN = BUILD / "deploy" / "man"
PAGES = ["lumosd.8", "lumos-settingsd.8", "lumos.ini.5", "lumos-modules.7", "lumos-admin.1", "lumosctl.1",
         "org.lumosd.Settings1.5", "org.lumosd.Server1.5"]


def rendered(page):
    said = subprocess.run(["man", "--warnings=w", "-l", MAN / page], check=True, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True,
                          env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"})
    assert said.stderr == ""
    return re.sub(".\b", "", said.stdout)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_rendered_without_a_warning(page):
    assert "\nNAME\n" in rendered(page)
    assert "@" + "CMAKE" not in rendered(page)


def test_every_key_is_in_lumos_ini():
    example = subprocess.run([BUILD / "daemon" / "lumosd", "--example-config"], check=True,
                             text=True, capture_output=True).stdout
    keys = set(re.findall(r"^;?#?([a-z][a-z-]+) =", example, re.M))
    assert len(keys) > 40
    page = rendered("lumos.ini.5")
    assert [key for key in sorted(keys) if not re.search(rf"^ +{key}\b", page, re.M)] == []


def test_every_action_is_in_lumosd():
    said = subprocess.run([BUILD / "daemon" / "lumosd", "--help"], check=True, text=True,
                          capture_output=True).stdout
    actions = re.findall(r"^ +(?:-h, +)?(--[a-z-]+)", said.partition("Application:")[0], re.M)
    assert len(actions) > 8
    page = rendered("lumosd.8")
    assert [action for action in actions if action not in page] == []


def test_every_exit_status_of_the_readme_is_in_lumosd():
    table = re.search(r"^\| exit code .*?\n\n", (SOURCE / "README.md").read_text(), re.M | re.S)[0]
    told = re.search(r"\nEXIT STATUS\n.*?\n\S", rendered("lumosd.8"), re.S)[0]
    assert re.findall(r"^ +(\d+) ", told, re.M) == re.findall(r"^\| (\d+) ", table, re.M)


def promises(path):
    """The rows of the tables of what Lumos promises: target, measured, wanted, verdict."""
    return re.findall(r"^\| .+ \| .+ \| [≤≥] [\d.,]+ \| .+ \|$", (SOURCE / path).read_text(), re.M)


def test_the_figures_of_the_readme_are_those_of_the_results():
    rows = promises("README.md")
    assert len(rows) > 20
    assert promises("tests/bench/RESULTS.md") == rows


def test_a_missed_target_is_explained():
    results = (SOURCE / "tests/bench/RESULTS.md").read_text()
    if any(row.endswith("| missed |") for row in promises("tests/bench/RESULTS.md")):
        assert "Why targets were missed: " in results or "a target was missed" in results


def test_the_presets_are_those_that_are_told():
    def names(kind):
        said = subprocess.run(["cmake", f"--list-presets={kind}"], cwd=SOURCE, check=True,
                              text=True, capture_output=True).stdout
        return set(re.findall(r'^ +"([a-z]+)"', said, re.M))
    assert {"dev", "release", "asan", "tsan", "clazy"} <= names("configure") & names("build")
    assert {"dev", "release", "asan", "tsan", "clazy"} <= names("workflow")


def test_systemd_keeps_as_many_sockets_as_there_may_be():
    code = (SOURCE / "daemon/master/listensocket.h").read_text()
    unit = (SOURCE / "deploy/systemd/lumos.service.in").read_text()
    # One set takes over from another of the same size.
    most = int(re.search(r"maxCount = (\d+);", code)[1]) // 2
    assert f"\nFileDescriptorStoreMax={most}\n" in unit


def test_every_command_is_in_lumosctl():
    said = subprocess.run([BUILD / "admin" / "ctl" / "lumosctl", "--help"], check=True, text=True,
                          capture_output=True).stdout
    words = re.findall(r"^  (--[a-z]+|[a-z]+)\b", said, re.M)
    assert len(words) > 12
    page = rendered("lumosctl.1")
    assert [word for word in words if not re.search(rf"^ +{word}\b", page, re.M)] == []


def completions(*words):
    program = words[0]
    # compopt works only while a person types.
    script = (f". /usr/share/bash-completion/bash_completion; . {MAN}/{program}.bash; "
              "compopt() { :; }; "
              f"COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}; "
              f"COMP_LINE='{' '.join(words)}'; COMP_POINT=${{#COMP_LINE}}; "
              f"fn=$(complete -p {program} | sed -E 's/.*-F ([^ ]+).*/\\1/'); "
              f"$fn {program} {words[-1]} {words[-2]}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    said = subprocess.run(["bash", "-c", script], check=False, text=True, capture_output=True)
    assert said.stderr == ""
    return said.stdout.split()


def test_completion_knows_the_keys_and_actions():
    assert "--processes" in " ".join(completions("lumosd", "--proc"))
    assert "--check" in " ".join(completions("lumosd", "--che"))


def test_completion_of_lumosctl_knows_commands_and_keys():
    said = subprocess.run([BUILD / "admin" / "ctl" / "lumosctl", "--help"], check=True, text=True,
                          capture_output=True).stdout
    commands = set(re.findall(r"^  ([a-z]+)\b", said, re.MULTILINE))
    assert commands and set(completions("lumosctl", "''")) == commands
    options = set(re.findall(r"(--[a-z]+)", said))
    assert set(completions("lumosctl", "diagnose", "--")) == options
    assert completions("lumosctl", "set", "harak") == ["harakiri="]
    assert completions("lumosctl", "set", "site-lis") == ["site-listen="]
    assert completions("lumosctl", "--app", "shop", "site", "o") == ["on", "off"]
