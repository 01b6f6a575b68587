#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside the appliance: asks for a change, is asked for a password, and leaves instead.

Authentication agent and client are one process: polkit asks the agent of the process that calls.
"""

import os
from pathlib import Path

from jeepney import (DBusAddress, HeaderFields, MessageFlag, MessageType, new_error,
                     new_method_call, new_method_return)
from jeepney.io.blocking import open_dbus_connection

POLKIT = DBusAddress("/org/freedesktop/PolicyKit1/Authority", "org.freedesktop.PolicyKit1",
                     "org.freedesktop.PolicyKit1.Authority")
SETTINGS = DBusAddress("/org/lumosd/Settings1", "org.lumosd.Settings1", "org.lumosd.Settings1")


def this_process():
    started = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19]
    return ("unix-process", {"pid": ("u", os.getpid()), "start-time": ("t", int(started)),
                             "uid": ("i", os.getuid())})


def next_call(bus, name):
    while True:
        message = bus.receive(timeout=20)
        is_call = message.header.message_type == MessageType.method_call
        if is_call and message.header.fields[HeaderFields.member] == name:
            return message


def main():
    agent = open_dbus_connection(bus="SYSTEM")
    registered = agent.send_and_get_reply(
        new_method_call(POLKIT, "RegisterAuthenticationAgent", "(sa{sv})ss",
                        (this_process(), "C", "/agent")), timeout=20)
    assert registered.header.message_type == MessageType.method_return, registered.body
    client = open_dbus_connection(bus="SYSTEM")
    change = new_method_call(SETTINGS, "SetProcesses", "ub", (3, True))
    change.header.flags |= MessageFlag.allow_interactive_authorization
    client.send(change)
    question = next_call(agent, "BeginAuthentication")
    print("asked for", question.body[0], flush=True)
    client.close()
    print("left", flush=True)
    agent.send(new_method_return(next_call(agent, "CancelAuthentication")))
    print("the question is withdrawn", flush=True)
    agent.send(new_error(question, "org.freedesktop.PolicyKit1.Error.Cancelled"))


if __name__ == "__main__":
    main()
