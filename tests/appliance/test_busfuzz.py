# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random calls against every method of both services, as root and as a user without rights."""

import json
import os

import pytest

CALLS = int(os.environ.get("LUMOS_BUS_FUZZ_CALLS", "1500"))
KNOWN = ("org.lumosd.Error.", "org.freedesktop.DBus.Error.")
# Of the bus or of a service that is gone; none of these may happen.
BAD = ("NoReply", "ServiceUnknown", "Spawn", "TimedOut", "Disconnected", "NoMemory")


def memory(lumos, unit):
    pid = lumos.unit("MainPID", unit)
    fields = lumos.status(pid)
    return pid, int(fields["VmRSS"].split()[0])


@pytest.fixture(autouse=True)
def fixture_default_site(lumos):
    """Debian's, which root's calls may take away."""
    yield
    lumos.run("ln", "-sf", "/etc/nginx/sites-available/default", "/etc/nginx/sites-enabled/default")


@pytest.mark.parametrize("user, seed", [("nobody", 1), ("root", 2)])
def test_no_call_ends_or_grows_a_service(lumos, user, seed):
    cursor = lumos.since()
    fuzz = ("python3", "/opt/tests/busfuzz.py", seed)
    lumos.run(*fuzz, CALLS, user=user, seconds=900)  # what each kind of call costs once
    before = {unit: memory(lumos, unit) for unit in ("lumos.service", "lumos-settings.service")}
    answers = json.loads(lumos.out(*fuzz, CALLS, user=user, seconds=900))
    after = {unit: memory(lumos, unit) for unit in before}
    print(user, answers, before, after)
    for name in answers:
        assert name == "answered" or name.startswith(KNOWN), answers
        assert not name.endswith(BAD), answers
    for unit, (pid, size) in before.items():
        assert after[unit][0] == pid, f"{unit} has ended"
        assert after[unit][1] - size < 4096, f"{unit} grew from {size} to {after[unit][1]} KiB"
    if user == "nobody":
        assert "org.freedesktop.DBus.Error.InteractiveAuthorizationRequired" in answers
        assert lumos.read("/etc/lumos/lumos.ini") == lumos.read("/usr/share/lumos/lumos.ini")
    for unit in before:
        lines = lumos.journal(cursor, unit=unit, output="cat").splitlines()
        assert not [line for line in lines if "SIG" in line or "ASSERT" in line], lines
        # A call is worth one line, of a length that is bounded whatever was sent.
        assert len(lines) < 2 * CALLS + 100 and max(map(len, lines), default=0) < 2000, lines
