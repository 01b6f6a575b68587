# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of uWSGI's decorators that Lumos has: postfork."""
import _lumos
from uwsgi import _not_supported


def postfork(function):
    """Runs the function in each worker, after the fork and before its first request."""
    _lumos.postfork_functions.append(function)
    return function


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    raise _not_supported("uwsgidecorators.%s: Lumos does not have it. A thread that is started in a "
                       "function marked @postfork does the same in one worker" % name)
