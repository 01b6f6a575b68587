# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An application that tries out what its owner might want to do, and says what came of it."""

import sqlite3
import subprocess
import urllib.request


def sqlite(_):
    with sqlite3.connect("/home/pi/Lumos/visits.sqlite") as database:
        database.execute("CREATE TABLE IF NOT EXISTS visits (page TEXT)")
        database.execute("DELETE FROM visits")
        database.execute("INSERT INTO visits VALUES ('home')")
        return "rows: %d" % database.execute("SELECT count(*) FROM visits").fetchone()[0]


def write(path):
    with open(path, "w", encoding="ascii") as file:
        file.write("note\n")
    return "written"


def open_device(path):
    with open(path, "r+b", buffering=0):
        return "opened"


def jit(_):
    """A callback of libffi's and a page of code: what numba, cffi and ctypes need."""
    import cffi
    import mmap
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.close()
    ffi = cffi.FFI()
    callback = ffi.callback("int(int)", lambda number: number * 2)
    return str(callback(21))


def program(_):
    return subprocess.run(["/usr/bin/id", "-un"], check=True, capture_output=True,
                          text=True).stdout.strip()


def sudo(_):
    said = subprocess.run(["/usr/bin/sudo", "-n", "id"], check=False, capture_output=True, text=True)
    return said.stderr if said.returncode else "became " + said.stdout


def fetch(url):
    with urllib.request.urlopen(url, timeout=5) as answer:
        return "%d %d bytes" % (answer.status, len(answer.read()))


PAGES = {"/sqlite": sqlite, "/write": write, "/open": open_device, "/jit": jit,
         "/subprocess": program, "/sudo": sudo, "/fetch": fetch}


def application(environ, start_response):
    try:
        text = PAGES[environ["PATH_INFO"]](environ["QUERY_STRING"])
    except PermissionError as error:
        text = f"PermissionError: {error}"
    except Exception as error:
        text = f"{'OSError' if isinstance(error, OSError) else type(error).__name__}: {error}"
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [text.encode()]
