# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility bus, as a screen reader asks it: what stands in a program's windows, and where."""

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
# Bits of AtspiStateType.
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12,
          "sensitive": 24, "showing": 25}


class Refused(Exception):
    """The object is gone, or does not do this."""


class Accessibility:
    """One connection; every look asks anew, nothing is kept."""

    def __init__(self):
        session = open_dbus_connection(bus="SESSION")
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        self._bus = open_dbus_connection(
            bus=session.send_and_get_reply(new_method_call(where, "GetAddress")).body[0])
        session.close()

    def call(self, item, interface, method, signature=None, body=()):
        name, path = item
        said = self._bus.send_and_get_reply(
            new_method_call(DBusAddress(path, name, interface), method, signature, body),
            timeout=20)
        if said.header.message_type.name != "method_return":
            raise Refused(said.body)
        return said.body

    def get(self, item, name, interface=ACCESSIBLE):
        return self.call(item, "org.freedesktop.DBus.Properties", "Get", "ss",
                         (interface, name))[0][1]

    def program(self, name):
        """The root of a program's windows; None where it has not come to the bus."""
        for item in self.call(("org.a11y.atspi.Registry", ROOT), ACCESSIBLE, "GetChildren")[0]:
            try:
                if self.get(item, "Name") == name:
                    return tuple(item)
            except Refused:
                pass
        return None

    def children(self, item):
        return [tuple(child) for child in self.call(item, ACCESSIBLE, "GetChildren")[0]]

    def states(self, item):
        low, high = self.call(item, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for name, bit in STATES.items() if bits >> bit & 1}

    def place(self, item):
        """x, y, width and height on the screen."""
        return list(self.call(item, "org.a11y.atspi.Component", "GetExtents", "u", (0,))[0])

    def text(self, item):
        return self.call(item, "org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0]

    def seen(self, item, within=None):
        """Everything of it that is shown, as tables; "seen" is the part not scrolled away."""
        try:
            states = self.states(item)
            place = self.place(item)
            if "showing" not in states and within is not None:
                return
            visible = place if within is None else common(place, within)
            found = {"item": item, "role": self.call(item, ACCESSIBLE, "GetRoleName")[0],
                     "name": self.get(item, "Name"),
                     "description": self.get(item, "Description"), "states": sorted(states),
                     "place": place, "seen": visible}
            if "editable" in states or found["role"] == "text":
                found["text"] = self.text(item)
            children = self.children(item)
        except Refused:
            return
        yield found
        for child in children:
            yield from self.seen(child, visible)


def common(one, other):
    """The rectangle that two have in common, of no width where there is none."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right = min(one[0] + one[2], other[0] + other[2])
    bottom = min(one[1] + one[3], other[1] + other[3])
    return [left, top, max(0, right - left), max(0, bottom - top)]
