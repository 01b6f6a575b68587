# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls on the appliance's system bus, as a script makes them: with busctl."""

SETTINGS = ("org.lumosd.Settings1", "/org/lumosd/Settings1", "org.lumosd.Settings1")
MANAGER = ("org.lumosd.Server1", "/org/lumosd/Server1", "org.lumosd.Server1.Manager")
REFUSED = "InteractiveAuthorizationRequired"
# Debian's qdbus for Qt 6 is not on the PATH.
QDBUS = "/usr/lib/qt6/bin/qdbus"


def call(appliance, target, method, *arguments, **options):
    """The completed process of busctl; arguments: the signature, then the values."""
    return appliance.run("busctl", "call", *target, method, *arguments, **options)


def fails(appliance, target, method, *arguments, **options):
    """What busctl says of a call that is refused, with the error's name."""
    said = appliance.run("busctl", "--verbose", "call", *target, method, *arguments, check=False,
                         **options)
    assert said.returncode != 0, said.stdout
    return said.stderr


def get(appliance, target, name):
    """The value of a property without its type."""
    return appliance.out("busctl", "get-property", *target, name).split(" ", 1)[1]


def apply(appliance, **changes):
    """Settings1.Apply with a reload or restart, undone when it fails: (etag, outcome)."""
    pairs = [word for key, value in changes.items() for word in (key.replace("_", "-"), "s", value)]
    said = call(appliance, SETTINGS, "Apply", "a{sv}sub", str(len(changes)), *pairs, "", "3",
                "false").stdout.split()
    assert said[0] == "su", said
    return said[1].strip('"'), int(said[2])
