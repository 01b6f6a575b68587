# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each promise: which rows it reads, and on which side of its limit it is kept."""

import unittest

from lumosbench.targets import cpp_targets, python_targets

# A value of the yardstick that divides without an error of rounding.
ONE = 64.0


def yardstick(server):
    return "uwsgi-flask" if server.endswith("-flask") else "uwsgi"


def beside(server, path, mode, key):
    """Makes a measurement in which this ratio to uWSGI has a value."""
    def made(value):
        return {"load": [{"round": 0, "server": name, "path": path, "mode": how, "rate": None,
                          "server_us": None, key: number}
                         for name, how, number in ((server, mode, value * ONE),
                                                   (yardstick(server), "uwsgi", ONE))]}
    return made


def site(case, server, workers):
    def made(value):
        return {"sites": [{"round": 0, "case": case, "server": name, "workers": workers,
                           "rate": number}
                          for name, number in ((server, value * ONE), (yardstick(server), ONE))]}
    return made


def one(phase, key, **fields):
    return lambda value: {phase: [{"round": 0, **fields, key: value}]}


def memory(server):
    return lambda mib: {"memory": [{"round": 0, "server": server, "pss_bytes": mib * 2**20}]}


def memory_beside(server):
    return lambda value: {"memory": [
        {"round": 0, "server": server, "pss_bytes": value * ONE},
        {"round": 0, "server": yardstick(server), "pss_bytes": ONE}]}


def start(server):
    return lambda ms: {"start": [{"round": 0, "server": server, "seconds": ms / 1000}]}


def later(server):
    return lambda ms: {"start": [
        {"round": 0, "server": server, "seconds": 0.25 + ms / 1000},
        {"round": 0, "server": yardstick(server), "seconds": 0.25}]}


def idle(server):
    return one("idle", "wakeups", server=server, seconds=20)


def calls(server, mode, workers):
    return one("syscalls", "total", server=server, mode=mode, workers=workers)


# The target's words, how a value comes about, and one on each side of the limit: met and missed.
CPP = [
    ("native, kept alive, on the socket: CPU per request, uWSGI = 1",
     beside("native", "direct", "keepalive", "server_us"), 0.4, 0.41),
    ("native, uwsgi, on the socket: CPU per request, uWSGI = 1",
     beside("native", "direct", "uwsgi", "server_us"), 0.7, 0.71),
    ("native through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
     beside("native", "nginx", "keepalive", "rate"), 1.6, 1.59),
    ("native through nginx, `uwsgi_pass`: requests/s, uWSGI = 1",
     beside("native", "nginx", "uwsgi", "rate"), 1.0, 0.99),
    ("built-in page through nginx, kept-alive `proxy_pass`: requests/s, uWSGI = 1",
     beside("builtin", "nginx", "keepalive", "rate"), 1.15, 1.14),
    ("native, kept alive: instructions per request",
     one("instructions", "instructions", server="native", mode="keepalive"), 16000, 16001),
    ("native, uwsgi: instructions per request",
     one("instructions", "instructions", server="native", mode="uwsgi"), 20000, 20001),
    ("native, kept alive, one worker: system calls per request",
     calls("native", "keepalive", 1), 3, 3.01),
    ("native, uwsgi, one worker: system calls per request", calls("native", "uwsgi", 1), 5, 5.01),
    ("native, uwsgi, five workers: system calls per request, all processes",
     calls("native", "uwsgi", 5), 14, 14.01),
    ("native, five workers: sum of PSS, MiB", memory("native"), 15, 15.1),
    ("native: start to first answer, ms", start("native"), 59.9, 60.1),
    ("native, five workers: wakeups in 20 s without a request", idle("native"), 0, 1),
]

PYTHON = [
    ("Python, bare hello on the socket: requests/s, uWSGI = 1",
     beside("python", "direct", "uwsgi", "rate"), 1.25, 1.24),
    ("Python, bare hello on the socket: CPU per request, uWSGI = 1",
     beside("python", "direct", "uwsgi", "server_us"), 0.8, 0.81),
    ("Python, bare hello through nginx, `uwsgi_pass`, workers: 1: requests/s, uWSGI = 1",
     beside("python", "nginx", "uwsgi", "rate"), 1.0, 0.99),
    ("Python, bare hello through nginx, `uwsgi_pass`, workers: 2: requests/s, uWSGI = 1",
     site("hello", "python", 2), 1.0, 0.99),
    ("Python, bare hello through nginx, `uwsgi_pass`, workers: 5: requests/s, uWSGI = 1",
     site("hello", "python", 5), 1.0, 0.99),
    ("Python, Flask hello through nginx, `uwsgi_pass`, workers: 1: requests/s, uWSGI = 1",
     beside("python-flask", "nginx", "uwsgi", "rate"), 1.0, 0.99),
    ("Python, Flask hello through nginx, `uwsgi_pass`, workers: 2: requests/s, uWSGI = 1",
     site("flask", "python-flask", 2), 1.0, 0.99),
    ("Python, Flask hello through nginx, `uwsgi_pass`, workers: 5: requests/s, uWSGI = 1",
     site("flask", "python-flask", 5), 1.0, 0.99),
    ("Python, uwsgi, one worker: system calls per request", calls("python", "uwsgi", 1), 5, 5.01),
    ("Python, Flask hello, five workers: sum of PSS, uWSGI = 1", memory_beside("python-flask"),
     1.0, 1.01),
    ("Python, bare hello: first answer later than uWSGI's by ms", later("python"), 19.9, 20.1),
    ("Python, Flask hello: first answer later than uWSGI's by ms", later("python-flask"), 19.9,
     20.1),
    ("Python, Flask hello, five workers: wakeups in 20 s without a request", idle("python-flask"),
     0, 1),
]


class Promises(unittest.TestCase):
    def test_each_is_met_up_to_its_limit_and_missed_beyond(self):
        for told, table in ((cpp_targets, CPP), (python_targets, PYTHON)):
            for text, made, good, bad in table:
                for value, verdict in ((good, "met"), (bad, "missed")):
                    with self.subTest(target=text, value=value):
                        found = {target.text: target.verdict for target in told(made(value))}
                        self.assertEqual(found.pop(text), verdict)
                        self.assertEqual(set(found.values()), {"not measured"})

    def test_each_has_a_row_here(self):
        for told, table in ((cpp_targets, CPP), (python_targets, PYTHON)):
            self.assertEqual([target.text for target in told({})], [row[0] for row in table])

    def test_whoever_misses_one_of_time_is_told_why(self):
        for target in cpp_targets({}) + python_targets({}):
            if any(word in target.text for word in ("requests/s", "CPU", "first answer")):
                self.assertTrue(target.profiles or target.sentences, target.text)


if __name__ == "__main__":
    unittest.main()
