# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""In a directory of the application's user, who turns against root once lumosd serves: whatever
stands at its paths by then, root writes and removes nothing that this user could not."""

import os
import shutil
import signal

import pytest
from harness import client, machine
from harness.daemon import ids
from harness.waiting import wait_until

pytestmark = pytest.mark.needs_root

NAMES = {"socket": "l.sock", "lock": "l.sock.lock", "log": "l.log", "pid": "l.pid",
         "stats": "stats.sock", "stats lock": "stats.sock.lock"}


class Home:
    """A user's directory with a serving lumosd, and root's treasure beside it."""

    def __init__(self, daemons, place):
        self.path = place / "home"
        self.path.mkdir()
        self.give(self.path)
        self.treasure = place / "treasure"
        self.treasure.mkdir(mode=0o755)
        for name in (*NAMES.values(), "precious"):
            # As old as the hills: whatever is written or made anew shows.
            (self.treasure / name).write_text("precious")
            os.utime(self.treasure / name, (1, 1))
        os.utime(self.treasure, (1, 1))
        self.before = self.seen()
        self.daemon = daemons.bare().start([
            "--module", "lumos", "--processes", "1", "--socket", self.at("socket"), "--logto",
            self.at("log"), "--pidfile", self.at("pid"), "--stats", self.at("stats"),
            "--vacuum=true", "--disable-logging=false", *daemons.accounts()])
        self.daemon.wait_ready(self.at("socket"))

    def at(self, name):
        return self.path / NAMES[name]

    @staticmethod
    def give(path):
        os.chown(path, *ids(machine.APP_USER, machine.APP_GROUP), follow_symlinks=False)

    def plant(self, name, target):
        """A link at one of lumosd's paths, as its user may put it there."""
        self.at(name).unlink(missing_ok=True)
        self.at(name).symlink_to(target)
        self.give(self.at(name))

    def seen(self):
        """All that can be told of the treasure."""
        return {str(path): (path.lstat().st_ino, path.lstat().st_mode, path.lstat().st_uid,
                            path.lstat().st_gid, path.lstat().st_mtime_ns,
                            path.lstat().st_ctime_ns,
                            path.read_text() if path.is_file() else sorted(os.listdir(path)))
                for path in (self.treasure, *self.treasure.iterdir())}

    def use_every_path(self):
        """The log opened anew, a reload, and the end with everything removed."""
        lines = self.lines_about("reloaded")
        self.daemon.send(signal.SIGUSR1)
        self.daemon.send(signal.SIGHUP)
        wait_until(lambda: self.lines_about("reloaded") > lines, "a reload's end")
        assert self.daemon.stop() == 0

    def lines_about(self, word):
        """In whichever file the log is by now."""
        return sum(path.read_text().count(word)
                   for path in (self.daemon.log_path, *self.path.parent.glob("*/l.log*"))
                   if path.is_file() and self.treasure not in path.resolve().parents)


@pytest.fixture(name="home")
def fixture_home(daemons, place):
    return Home(daemons, place)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("target", ["precious", "not-there", "."])
def test_a_link_planted_after_the_start_leads_root_nowhere(home, name, target):
    if name == "log":
        (home.path / "l.log").rename(home.path / "l.log.old")
    home.plant(name, home.treasure / target)
    home.use_every_path()
    assert home.seen() == home.before
    assert home.at(name).is_symlink(), "what was not lumosd's is gone"


def test_links_at_all_paths_at_once_lead_root_nowhere(home):
    (home.path / "l.log").rename(home.path / "l.log.old")
    for name in NAMES:
        home.plant(name, home.treasure / "precious")
    home.use_every_path()
    assert home.seen() == home.before


def test_a_directory_exchanged_for_a_link_leads_root_nowhere(home):
    """All paths lead into root's directory then, to files of the same names."""
    home.path.rename(home.path.parent / "elsewhere")
    home.path.symlink_to(home.treasure)
    home.give(home.path)
    home.use_every_path()
    assert home.seen() == home.before


def test_a_directory_exchanged_for_an_empty_one_gets_nothing_of_roots(home):
    """What is made in it then is the user's."""
    home.path.rename(home.path.parent / "elsewhere")
    home.path.mkdir()
    home.give(home.path)
    home.use_every_path()
    uid = ids(machine.APP_USER, machine.APP_GROUP)[0]
    assert {path.lstat().st_uid for path in home.path.iterdir()} <= {uid}
    assert home.seen() == home.before


@pytest.mark.parametrize("name", ["log", "pid", "lock"])
def test_a_fifo_planted_there_holds_nobody_up(home, name):
    if name == "log":
        (home.path / "l.log").rename(home.path / "l.log.old")
    home.at(name).unlink(missing_ok=True)
    os.mkfifo(home.at(name))
    home.give(home.at(name))
    home.daemon.send(signal.SIGUSR1)
    for _ in range(20):
        assert client.get(home.at("socket")).status == 200
    _, seconds = client.time_of(home.daemon.stop)
    assert seconds < 5.0
    assert home.seen() == home.before


def test_a_new_socket_below_a_planted_link_is_refused(daemons, place):
    """A reload that brings a socket in a directory that the user has made a link of."""
    home, treasure = place / "home", place / "treasure"
    home.mkdir()
    treasure.mkdir(mode=0o755)
    shutil.chown(home, machine.APP_USER, machine.APP_GROUP)
    ini = place / "a.ini"
    text = (f"[lumos]\nmodule = lumos\nprocesses = 1\nuid = {machine.APP_USER}\n"
            f"gid = {machine.APP_GROUP}\nsocket = {home}/l.sock\n")
    ini.write_text(text)
    daemon = daemons.bare().start(["--ini", ini]).wait_ready(home / "l.sock")
    for target in ("new/l.sock", "new/deeper/l.sock"):
        link = home / "new"
        link.unlink(missing_ok=True)
        link.symlink_to(treasure)
        os.chown(link, *ids(machine.APP_USER, machine.APP_GROUP), follow_symlinks=False)
        ini.write_text(text + f"socket = {home}/{target}\n")
        failed = daemon.log().count("the reload has failed")
        daemon.send(signal.SIGHUP)
        wait_until(lambda before=failed: daemon.log().count("the reload has failed") > before,
                   f"a refusal of {target}:\n{daemon.log()}")
        assert list(treasure.iterdir()) == []
        assert client.get(home / "l.sock").status == 200
