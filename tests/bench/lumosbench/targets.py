# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Lumos promises, and whether a result bears it out."""

from dataclasses import dataclass

from . import figures
from .figures import Spread
from .servers import KEEPALIVE, UWSGI
from .sites import WORKERS


# Profiles that show why a target was missed: ours beside uWSGI's.
NATIVE, NATIVE_KEPT = ("native-uwsgi", "uwsgi-uwsgi"), ("native-keepalive", "uwsgi-uwsgi")
PYTHON, FLASK = ("python-uwsgi", "uwsgi-uwsgi"), ("python-flask-uwsgi", "uwsgi-flask-uwsgi")

# A profile of a request does not show why a first answer is late; these do.
TWO_PROGRAMS = ("Until its first answer lumosd starts two programs one after the other, the master"
                " and the spawner, where uWSGI starts one.")
FROZEN = ("Once a Python application is loaded, lumosd collects its garbage and freezes what is left"
          " (`gc.freeze`), so that the workers share that memory: the larger the application, the"
          " longer.")

# Nor does it show how many processes share two cores.
CROWD = ("Where there are more workers than cores, they, nginx and the client take turns: lumosd has"
         " a connection wake one worker and answers evenly; uWSGI lets some clients wait longer (its"
         " p99 stands beside), which spares nginx and the client some of their work.")

MOST_DIGITS = 9


@dataclass(frozen=True)
class Target:
    """One promise of the project and how far the measurement bears it out."""

    text: str
    value: object  # a Spread, a number, or None when it was not measured
    limit: float
    at_most: bool = True
    digits: int = 2
    profiles: tuple = ()  # names of the profiles that say why, when it is missed
    sentences: tuple = ()  # that say it, where no profile does

    @property
    def number(self):
        return self.value.median if isinstance(self.value, Spread) else self.value

    @property
    def verdict(self):
        if self.number is None:
            return "not measured"
        return "met" if self._is_met(self.number) else "missed"

    @property
    def shown_digits(self):
        """So many that the rounded number does not tell another story than the verdict."""
        digits = self.digits
        while self.number is not None and digits < MOST_DIGITS \
                and self._is_met(round(self.number, digits)) != self._is_met(self.number):
            digits += 1
        return digits

    def _is_met(self, number):
        return number <= self.limit if self.at_most else number >= self.limit


def cpp_targets(results):
    """What the C++ hosts must reach beside uWSGI's bare Python hello."""
    def cpu(mode):
        return figures.ratio(results, "native", "direct", mode, "server_us")

    def rate(server, mode):
        return figures.ratio(results, server, "nginx", mode, "rate")

    def instructions(mode):
        return figures.single(results, "instructions", "instructions", server="native", mode=mode)

    def calls(mode, workers):
        return figures.single(results, "syscalls", "total", server="native", mode=mode, workers=workers)

    idle_seconds = figures.single(results, "idle", "seconds", server="native") or 20
    return [
        Target("native, kept alive, on the socket: CPU per request, uWSGI = 1",
               cpu(KEEPALIVE), 0.4, profiles=NATIVE_KEPT),
        Target("native, uwsgi, on the socket: CPU per request, uWSGI = 1", cpu(UWSGI), 0.7,
               profiles=NATIVE),
        Target("native through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
               rate("native", KEEPALIVE), 1.6, at_most=False, profiles=NATIVE_KEPT),
        Target("native through nginx, `uwsgi_pass`: requests/s, uWSGI = 1",
               rate("native", UWSGI), 1.0, at_most=False, profiles=NATIVE),
        Target("built-in page through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
               rate("builtin", KEEPALIVE), 1.15, at_most=False,
               profiles=("builtin-keepalive", "uwsgi-uwsgi")),
        Target("native, kept alive: instructions per request", instructions(KEEPALIVE), 16000,
               digits=0, profiles=NATIVE_KEPT),
        Target("native, uwsgi: instructions per request", instructions(UWSGI), 20000, digits=0,
               profiles=NATIVE),
        Target("native, kept alive, one worker: system calls per request", calls(KEEPALIVE, 1), 3,
               digits=1),
        Target("native, uwsgi, one worker: system calls per request", calls(UWSGI, 1), 5,
               digits=1),
        Target("native, uwsgi, five workers: system calls per request, all processes",
               calls(UWSGI, 5), 14, digits=1),
        Target("native, five workers: sum of PSS, MiB", figures.pss_mib(results, "native"), 15, digits=1),
        Target("native: start to first answer, ms", figures.first_answer_ms(results, "native"), 60,
               digits=0, sentences=(TWO_PROGRAMS,)),
        Target(f"native, five workers: wakeups in {idle_seconds:g} s without a request",
               figures.single(results, "idle", "wakeups", server="native"), 0, digits=0),
    ]


def _site_rates(results):
    """Requests per second by `uwsgi_pass` with equal workers."""
    for case, server, words, profiles in (
            ("hello", "python", "bare hello", PYTHON), ("flask", "python-flask", "Flask hello", FLASK)):
        found = {1: figures.ratio(results, server, "nginx", UWSGI, "rate")}
        found |= {workers: figures.site_ratio(results, case, server, workers, "rate")
                  for workers in WORKERS}
        for workers, value in found.items():
            yield Target(f"Python, {words} through nginx, `uwsgi_pass`, workers: {workers}:"
                         " requests/s, uWSGI = 1", value, 1.0, at_most=False,
                         profiles=profiles, sentences=(CROWD,) if workers > 2 else ())


def python_targets(results):
    """What the Python host must reach beside uWSGI with the same application."""
    def direct(key):
        return figures.ratio(results, "python", "direct", UWSGI, key)

    idle_seconds = figures.single(results, "idle", "seconds", server="python") or 20
    return [
        Target("Python, bare hello on the socket: requests/s, uWSGI = 1", direct("rate"), 1.25,
               at_most=False, profiles=PYTHON),
        Target("Python, bare hello on the socket: CPU per request, uWSGI = 1",
               direct("server_us"), 0.8, profiles=PYTHON),
        *_site_rates(results),
        Target("Python, uwsgi, one worker: system calls per request",
               figures.single(results, "syscalls", "total", server="python", mode=UWSGI, workers=1),
               5, digits=1),
        Target("Python, Flask hello, five workers: sum of PSS, uWSGI = 1",
               figures.pss_ratio(results, "python-flask"), 1.0),
        Target("Python, bare hello: first answer later than uWSGI's by ms",
               figures.later_answer_ms(results, "python"), 20, digits=0,
               sentences=(TWO_PROGRAMS, FROZEN)),
        Target("Python, Flask hello: first answer later than uWSGI's by ms",
               figures.later_answer_ms(results, "python-flask"), 20, digits=0,
               sentences=(TWO_PROGRAMS, FROZEN)),
        Target(f"Python, Flask hello, five workers: wakeups in {idle_seconds:g} s without a"
               " request", figures.single(results, "idle", "wakeups", server="python-flask"), 0,
               digits=0),
    ]
