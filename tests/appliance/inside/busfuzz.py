#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside the appliance: random types, sizes and nesting against every method on the bus.

    busfuzz.py SEED CALLS      prints, as JSON, how often each answer came

Methods and their arguments are those of the installed interface files.
"""

import json
import random
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

INTERFACES = Path("/usr/share/dbus-1/interfaces")
WORDS = ["", "lumos", "site", "processes", "module", "chmod-socket", "listen", "660", "5", "0",
         "-1", "../../etc/shadow", "/etc/shadow", "a\nb = c", "[lumos]\nmodule = lumos\n", "%(x)s",
         "é€😀", "x" * 300, "y" * 70000]


def methods():
    """(address, name, signature) of every method; workers' numbers stand in no path here."""
    for name, path in (("org.lumosd.Settings1", "/org/lumosd/Settings1"),
                       ("org.lumosd.Server1", "/org/lumosd/Server1")):
        tree = ET.parse(INTERFACES / f"{name}.xml")
        for interface in tree.iter("interface"):
            address = DBusAddress(path, name, interface.get("name"))
            for method in interface.iter("method"):
                yield address, method.get("name"), "".join(
                    arg.get("type") for arg in method.iter("arg") if arg.get("direction") == "in")
        for generic, method, signature in (("Properties", "Get", "ss"), ("Properties", "Set", "ssv"),
                                           ("Properties", "GetAll", "s"),
                                           ("Introspectable", "Introspect", "")):
            yield (DBusAddress(path, name, f"org.freedesktop.DBus.{generic}"), method, signature)


def complete_types(signature):
    """The complete types of a signature: "a{sv}sb" is a{sv}, s and b."""
    while signature:
        end = end_of_type(signature)
        yield signature[:end]
        signature = signature[end:]


def end_of_type(signature):
    if signature[0] == "a":
        return 1 + end_of_type(signature[1:])
    if signature[0] in "({":
        depth = 0
        for place, letter in enumerate(signature):
            depth += (letter in "({") - (letter in ")}")
            if depth == 0:
                return place + 1
    return 1


class Fuzzer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def type(self, depth=0):
        pick = self.random.random()
        if depth < 6 and pick < 0.15:
            return "a" + self.type(depth + 1)
        if depth < 6 and pick < 0.25:
            return "(" + "".join(self.type(depth + 1)
                                 for _ in range(self.random.randint(1, 3))) + ")"
        if depth < 6 and pick < 0.35:
            return "a{" + self.random.choice("sui") + self.type(depth + 1) + "}"
        return self.random.choice("ybnqiuxtdsogv")

    def value(self, kind, depth=0):
        letter = kind[0]
        if letter == "a":
            count = self.random.choice([0, 1, 2, 5, 300] if depth == 0 else [0, 1, 3])
            if kind[1] == "{":
                key, item = kind[2], kind[3:-1]
                return {self.value(key, depth + 1): self.value(item, depth + 1)
                        for _ in range(count)}
            return [self.value(kind[1:], depth + 1) for _ in range(count)]
        if letter == "(":
            return tuple(self.value(part, depth + 1) for part in complete_types(kind[1:-1]))
        return self.simple(letter, depth)

    def simple(self, letter, depth):
        if letter == "v":
            kind = self.type(depth + 1) if depth < 8 else "s"
            return (kind, self.value(kind, depth + 1))
        if letter == "s":
            return self.random.choice(WORDS[:-1] if depth > 1 else WORDS)
        if letter == "o":
            return self.random.choice(["/", "/org/lumosd/Settings1", "/a/b_c"])
        if letter == "g":
            return self.random.choice(["", "s", "a{sv}"])
        if letter == "b":
            return False if depth == 0 else self.random.random() < 0.5
        if letter == "d":
            return self.random.choice([0.0, -1.5, 1e300, float("inf"), float("nan")])
        bits, is_signed = {"y": (8, 0), "n": (16, 1), "q": (16, 0), "i": (32, 1), "u": (32, 0),
                           "x": (64, 1), "t": (64, 0)}[letter]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
        return self.random.choice([low, high, 0, 1, 3, self.random.randint(low, high)])

    def arguments(self, signature):
        """Mostly the method's own types, so that the call gets inside."""
        if self.random.random() < 0.3:
            signature = "".join(self.type() for _ in range(self.random.randint(0, 4)))
        return signature, tuple(self.value(kind) for kind in complete_types(signature))


def main():
    fuzzer, calls = Fuzzer(int(sys.argv[1])), int(sys.argv[2])
    known, answers = list(methods()), Counter()
    bus = open_dbus_connection(bus="SYSTEM")
    for _ in range(calls):
        address, name, own = fuzzer.random.choice(known)
        signature, body = fuzzer.arguments(own)
        # busctl's "true" may ask for a password; nobody is there to give one.
        message = new_method_call(address, name, signature or None, body)
        reply = bus.send_and_get_reply(message, timeout=60)
        is_error = reply.header.message_type == MessageType.error
        answers[reply.header.fields[4] if is_error else "answered"] += 1
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
