# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The listening socket is right at every moment, as strace saw it: its mode from birth on, its
owner before anybody can connect, and every step in a user's directory taken as that user."""

import os
import re
import shutil
import stat
from dataclasses import dataclass, field

import pytest
from harness import machine
from harness.daemon import ids

pytestmark = pytest.mark.needs_root

TUTORIAL = """[uwsgi]

module = lumos

master = true
processes = 5

socket = {socket}
uid = {user}
gid = {group}
chmod-socket = 664
vacuum = true

die-on-term = true
"""


TRACED = ("umask,bind,listen,chmod,fchmod,fchmodat,?fchmodat2,chown,lchown,fchown,fchownat,rename,"
          "renameat,renameat2,link,linkat,unlink,unlinkat,setfsuid,setfsgid,setgroups")


@dataclass
class Birth:
    """What the traced calls of one process make of the socket at a path."""

    path: str
    mask: int = 0o022
    user: int = 0  # for whom files are made and removed
    group: int = 0
    groups: tuple = ()
    descriptor: str = ""
    owners: list = field(default_factory=list)  # (uid, gid): the first at the bind, then changes
    modes: list = field(default_factory=list)
    makers: list = field(default_factory=list)  # (uid, gid, groups) at the bind and the unlink
    owners_at_listen: int = -1
    others: list = field(default_factory=list)  # calls that have no business there

    def take(self, call):
        name, arguments, result = re.fullmatch(r"(\w+)\((.*)\) += (-?\w+).*", call).groups()
        if result.startswith("-"):
            return
        getattr(self, f"take_{name}", self.take_other)(arguments)

    def take_umask(self, arguments):
        self.mask = int(arguments, 8)

    def take_setfsuid(self, arguments):
        self.user = int(arguments) if arguments != "-1" else self.user

    def take_setfsgid(self, arguments):
        self.group = int(arguments) if arguments != "-1" else self.group

    def take_setgroups(self, arguments):
        self.groups = tuple(map(int, re.findall(r"\d+", arguments.partition(", ")[2])))

    def take_bind(self, arguments):
        if f'"{self.path}"' in arguments:
            self.descriptor = arguments.partition(",")[0]
            self.owners.append((self.user, self.group))
            self.modes.append(0o777 & ~self.mask)
            self.makers.append((self.user, self.group, self.groups))

    def take_listen(self, arguments):
        if arguments.partition(",")[0] == self.descriptor:
            assert arguments.endswith(", 4096")
            self.owners_at_listen = len(self.owners)

    def take_fchownat(self, arguments):
        if self.path + ">" in arguments or f'"{self.path}"' in arguments:
            # By a descriptor of the socket itself: by its name it might be another file by now.
            found = re.fullmatch(rf'\d+<{self.path}>, "", (\d+), (\d+), (.*)', arguments)
            assert found and set(found[3].split("|")) >= {"AT_EMPTY_PATH", "AT_SYMLINK_NOFOLLOW"}
            self.owners.append((int(found[1]), int(found[2])))

    def take_unlink(self, arguments):
        if arguments == f'"{self.path}"':
            self.makers.append((self.user, self.group, self.groups))

    def take_other(self, arguments):
        if f'{self.path}"' in arguments or f"{self.path}>" in arguments \
                or (self.descriptor and self.descriptor in arguments):
            self.others.append(arguments)


def born(daemons, place, words):
    """The socket's life with those words on the command line: (Birth, its stat while serving)."""
    trace = place / "trace"
    daemon = daemons.bare()
    strace = [machine.tool("strace"), "-D", "-f", "-y", "-s", "256", "-o", str(trace), "-e",
              f"trace={TRACED}"]
    daemon.start(words, wrapper=strace).wait_ready(daemons.socket)
    daemon.wait_workers(2)
    found = daemons.socket.stat()
    assert daemon.stop() == 0
    birth = Birth(str(daemons.socket))
    for call in calls_of(trace.read_text(), daemon.pid):
        birth.take(call)
    assert birth.descriptor, "the trace shows no bind"
    return birth, found


def calls_of(trace, pid):
    """The calls of one process in their order, those that were interrupted put together."""
    begun = ""
    for line in trace.splitlines():
        number, call = line.split(None, 1)
        if int(number) != pid or call.startswith(("---", "+++")):
            continue
        if call.endswith("<unfinished ...>"):
            begun = call.removesuffix("<unfinished ...>")
        else:
            yield re.sub(r"^<\.\.\. \w+ resumed>", lambda _, head=begun: head, call)


def check(birth, found, owner, mode):
    """As configured from the bind on, or for the owner before the listen; never touched again."""
    assert birth.modes == [mode], "born with another mode"
    assert birth.owners[-1] == owner
    assert birth.owners_at_listen == len(birth.owners), "who owns it changed after the listen"
    assert birth.others == []
    assert (stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid) == (mode, *owner)
    assert stat.S_ISSOCK(found.st_mode)


def as_account(user, group):
    uid, gid = ids(user, group)
    return uid, gid, tuple(sorted(os.getgrouplist(user, gid)))


def sorted_makers(birth):
    return [(uid, gid, tuple(sorted(groups))) for uid, gid, groups in birth.makers]


def tutorial_ini(place, socket_path, changes=()):
    text = TUTORIAL.format(socket=socket_path, user=machine.APP_USER, group=machine.APP_GROUP)
    for old, new in {"processes = 5": "processes = 2", **dict(changes)}.items():
        text = text.replace(old, new)
    (place / "Lumos.ini").write_text(text)
    return place / "Lumos.ini"


def test_the_tutorials_socket_is_made_and_removed_as_its_user(daemons, place):
    """In the user's directory; nothing repairs its mode or owner afterwards."""
    daemons.make_socket_directory()
    birth, found = born(daemons, place, ["--ini", tutorial_ini(place, daemons.socket)])
    owner = ids(machine.APP_USER, machine.APP_GROUP)
    check(birth, found, owner, 0o664)
    assert birth.owners == [owner], "it had another owner at first"
    assert sorted_makers(birth) == [as_account(machine.APP_USER, machine.APP_GROUP)] * 2
    assert (birth.user, birth.group, birth.groups) == (0, 0, ()), "root did not come back"


@pytest.mark.parametrize("mode", [0o600, 0o666])
def test_another_owner_comes_between_bind_and_listen(daemons, place, mode):
    """chown-socket in the user's directory: made as the user, given away as root."""
    daemons.make_socket_directory()
    ini = tutorial_ini(place, daemons.socket, {
        "chmod-socket = 664": f"chmod-socket = {mode:o}\nchown-socket = www-data:nogroup"})
    birth, found = born(daemons, place, ["--ini", ini])
    check(birth, found, ids("www-data", "nogroup"), mode)
    assert birth.owners == [ids(machine.APP_USER, machine.APP_GROUP), ids("www-data", "nogroup")]
    assert sorted_makers(birth)[0] == as_account(machine.APP_USER, machine.APP_GROUP)


def test_in_roots_directory_it_is_the_users_before_listen(daemons, place):
    """Made as root, since nobody else may write there, and given to the user."""
    daemons.make_socket_directory()
    shutil.chown(daemons.socket.parent, "root", "root")
    birth, found = born(daemons, place, ["--ini", tutorial_ini(place, daemons.socket)])
    owner = ids(machine.APP_USER, machine.APP_GROUP)
    check(birth, found, owner, 0o664)
    assert birth.owners == [(0, 0), owner]
    assert birth.makers == [(0, 0, ())] * 2
