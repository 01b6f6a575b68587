# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel's translations: complete, and with everything in them that the program fills in."""

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "translations").glob("lumos-admin_*.ts"))
FORMS = {"ja": 1, "zh_CN": 1, "pl": 3}  # of a word with a number; two elsewhere


def language_of(path):
    return path.stem.partition("_")[2]


def read(path):
    """The messages of a file by (context, source, comment)."""
    messages = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            messages[key] = message
    return messages


def texts_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """What lupdate finds in the sources as they are now."""
    fresh = tmp_path_factory.mktemp("fresh") / "fresh.ts"
    admin = ROOT / "admin"
    files = sorted(str(path.relative_to(admin)) for path in admin.rglob("*")
                   if path.suffix in (".cpp", ".h") and "ctl" not in path.parts)
    # lupdate of Qt 6.4 does not end on a division among the arguments of translate().
    subprocess.run([os.environ.get("LUMOS_LUPDATE", "/usr/lib/qt6/bin/lupdate"), *files, "-silent",
                    "-no-obsolete", "-locations", "none", "-ts", str(fresh)],
                   cwd=admin, check=True, timeout=60)
    return read(fresh)


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_every_string_is_there_and_no_other(path, sources):
    found = read(path)
    assert sorted(sources.keys() - found.keys()) == [], "run: ninja update_translations"
    assert sorted(found.keys() - sources.keys()) == [], "run: ninja update_translations"


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_every_string_is_translated(path):
    language = language_of(path)
    assert ET.parse(path).getroot().get("language").split("_")[0] == language.split("_")[0]
    for key, message in read(path).items():
        assert message.find("translation").get("type") is None, key
        texts = texts_of(message)
        assert all(text.strip() for text in texts), key
        if message.get("numerus") == "yes":
            assert len(texts) == FORMS.get(language, 2), key


def placeholders(text):
    return sorted(re.findall(r"%(?:L?n|L?\d)", text))


def ends(text):
    """What stands around the words: blanks, line ends, an ellipsis."""
    start = text[:len(text) - len(text.lstrip())]
    return start, text[len(text.rstrip()):], text.rstrip().endswith("…")


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_keeps_what_the_program_needs(path):
    for (context, source, _), message in read(path).items():
        for text in texts_of(message):
            where = f"{context}: {source!r} -> {text!r}"
            assert placeholders(text) == placeholders(source), where
            assert text.count("&") == source.count("&"), where
            assert re.search(r"&(\s|$)", text) is None, where
            assert re.findall(r"<[^>]*>", text) == re.findall(r"<[^>]*>", source), where
            assert ends(text) == ends(source), where


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_says_commands_and_keys_as_they_are(path):
    names = re.compile(r"lumos-admin|lumosctl|lumosd|nginx|systemd(?:-journal)?|raspi-config"
                       r"|lxpolkit|mate-polkit|org\.lumosd\.Settings1|--[a-z]+|/static/|Lumos"
                       r"|MODULE:CALLABLE|HOST:PORT|ADDRESS:PORT|LC_ALL|LANG\b|Alt\b")
    for (context, source, _), message in read(path).items():
        for text in texts_of(message):
            wanted, found = (names.findall(each.replace("&", "")) for each in (source, text))
            assert set(wanted) <= set(found), f"{context}: {source!r} -> {text!r}"


def test_the_services_say_these_sentences(sources):
    said = ""
    for folder in ("daemon/server1", "daemon/settingsd", "daemon/setup", "daemon/hosts/wsgi",
                   "daemon/master"):
        for path in sorted((ROOT / folder).glob("*.cpp")):
            said += re.sub(r'"\s*u?"', "", path.read_text())  # a literal in several pieces
    for context, sentence, _ in sources:
        if context != "lumos::ServiceWords":
            continue
        literal = sentence.replace('"', '\\"')
        start = "%1, line %2: "  # put before by judgeSources()
        ways = [f'"{literal}"', f'"{literal.removeprefix(start).replace("%3", "%1")}"',
                f'"{literal}. ']  # and what to do, which the setup takes for the remedy
        assert any(way in said for way in ways), sentence
