# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of the fault tests: what a case is, and the table of their figures.

A case is a test function with @case that returns a Result: figures in words, and a verdict. It may
use every fixture of the system tests.
"""

import importlib.util
import os
import sys
import threading
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
SYSTEM = HERE.parent / "system"
sys.path.insert(0, str(SYSTEM))
sys.path.insert(0, str(HERE))

# The fixtures of the system tests; their file has this one's name.
_spec = importlib.util.spec_from_file_location("systemfixtures", SYSTEM / "conftest.py")
systemfixtures = importlib.util.module_from_spec(_spec)
sys.modules["systemfixtures"] = systemfixtures
_spec.loader.exec_module(systemfixtures)
pytest_plugins = ["systemfixtures"]

ROWS = []


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="the long form of the cases")
    parser.addoption("--table", metavar="FILE", help="write the table to FILE as well")


def pytest_configure(config):
    config.addinivalue_line("markers", "case(name, must, long): a row of the table")


def pytest_collection_modifyitems(config, items):
    if config.getoption("--long"):
        return
    for item in items:
        marker = item.get_closest_marker("case")
        if marker and marker.kwargs.get("long"):
            item.add_marker(pytest.mark.skip(reason="NOT RUN: only with --long"))


@pytest.fixture(name="is_long")
def fixture_is_long(pytestconfig):
    """Whether there is time: more rounds, longer loads."""
    return pytestconfig.getoption("--long")


@pytest.fixture(name="in_background")
def fixture_in_background():
    """Runs actions in threads of their own; after the case all have ended."""
    threads = []

    def start(action):
        threads.append(threading.Thread(target=action, daemon=True))
        threads[-1].start()

    yield start
    for thread in threads:
        thread.join(90.0)
        assert not thread.is_alive(), "an action that never ends"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Takes what a case returns as its row; a bad verdict fails it."""
    marker = pyfuncitem.get_closest_marker("case")
    if marker is None:
        return None
    wanted = {n: pyfuncitem.funcargs[n] for n in pyfuncitem.funcargs if n in arguments_of(pyfuncitem)}
    result = pyfuncitem.obj(**wanted)
    form = f" ({pyfuncitem.callspec.id})" if hasattr(pyfuncitem, "callspec") else ""
    ROWS.append((marker.kwargs["name"] + form, marker.kwargs["must"], result.figures, result.is_good))
    assert result.is_good, f"{result.figures}; must be: {marker.kwargs['must']}"
    return True


def arguments_of(item):
    return item.function.__code__.co_varnames[:item.function.__code__.co_argcount]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A case that ended by an exception has a row too."""
    outcome = yield
    marker = item.get_closest_marker("case")
    name = marker.kwargs["name"] if marker else ""
    if marker and outcome.get_result().failed and not any(r[0].startswith(name) for r in ROWS):
        ROWS.append((name, marker.kwargs["must"], f"{call.excinfo.typename}, see above", False))


def table():
    lines = ["| case | must be | is | |", "|---|---|---|---|"]
    for row in ROWS:
        cells = [text.replace("|", "\\|").replace("\n", " ") for text in row[:3]]
        lines.append(f"| {cells[0]} | {cells[1]} | {cells[2]} | {'ok' if row[3] else 'FAILED'} |")
    return "\n".join(lines) + "\n"


def pytest_terminal_summary(terminalreporter, config):
    if not ROWS:
        return
    terminalreporter.write("\n" + table())
    if config.getoption("--table"):
        Path(os.path.expanduser(config.getoption("--table"))).write_text(table(), encoding="utf-8")
