# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of uWSGI's API that Lumos has, so that applications written for uWSGI run.

Everything else raises NotImplementedError, which is an AttributeError as well, or an ImportError
where it is imported by name, so that hasattr(uwsgi, "cache_get") answers the truth.
"""
import sys

import _lumos

version = _lumos.worker["version"]
opt = _lumos.worker["opt"]


def _not_supported(text):
    """The error for what the caller's caller asks of its module.

    An AttributeError would become an ImportError there that names no reason.
    """
    from opcode import opmap
    frame = sys._getframe(2)
    is_import = frame.f_code.co_code[frame.f_lasti] == opmap["IMPORT_FROM"]
    kind = ImportError if is_import else AttributeError
    return type("NotImplementedError", (NotImplementedError, kind), {"__module__": "builtins"})(text)


def worker_id():
    """1 to the number of workers; 0 while the application is loaded before the fork."""
    return _lumos.worker["id"]


def masterpid():
    """0 without a master."""
    return _lumos.worker["master_pid"]


def workers():
    """A dictionary for each worker; the pid of one that does not run is 0."""
    count = _lumos.worker["workers"]
    pids = _lumos.worker["worker_pids"]() if _lumos.worker["worker_pids"] else [0] * count
    return tuple({"id": number + 1, "pid": pid} for number, pid in enumerate(pids))


def total_requests():
    """Requests answered by all workers since the start."""
    count = _lumos.worker["count_requests"]
    return count() if count else 0


def log(text):
    """A line in the server's log."""
    _lumos.worker["log"](text if isinstance(text, str) else bytes(text).decode("utf-8", "replace"))
    return True


def reload():
    """Asks the master to load the application anew."""
    if masterpid() == 0:
        raise RuntimeError("uwsgi.reload(): there is no master to do it (master = false)")
    if not _lumos.worker["request_reload"]:
        raise RuntimeError("uwsgi.reload(): the application is being loaded at this moment")
    _lumos.worker["request_reload"]()
    return True


def __getattr__(name):
    if name.startswith("__") or name == "post_fork_hook":
        raise AttributeError(name)
    if name == "numproc":
        return _lumos.worker["workers"]
    raise _not_supported("uwsgi.%s: Lumos does not have this part of uWSGI's API" % name)
