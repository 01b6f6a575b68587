# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has callgrind write what it has counted, and reads its files (valgrind's manual, "Callgrind
Format Specification").

callgrind_annotate is not used: in a file written between two control commands it takes the frames
that were already active, `calls=0`, for the owners of everything.
"""

import re
import subprocess
from collections import Counter

from . import BenchError

NAME = re.compile(r"\((\d+)\)(?: (.*))?")


def control(option, pid):
    """callgrind_control: "--zero" begins to count anew, "--dump" writes what has been counted."""
    result = subprocess.run(["callgrind_control", option, str(pid)], stdin=subprocess.DEVNULL,
                            capture_output=True, text=True, check=False)
    if result.returncode != 0 or "Error" in result.stdout + result.stderr:
        raise BenchError(f"callgrind_control {option}: {result.stdout}{result.stderr}")


class Profile:
    """Instructions by function: its own, and those of its callees with them."""

    def __init__(self, text):
        self.own = Counter()
        self.inclusive = Counter()
        self._names = {}
        self._read(text)

    @property
    def total(self):
        return sum(self.own.values())

    def _name(self, kind, value):
        """Resolves "(12) name", which later stands as "(12)" alone."""
        match = NAME.fullmatch(value)
        if not match:
            return value
        key = kind, match[1]
        if match[2]:
            self._names[key] = match[2]
        return self._names.get(key, value)

    def _read(self, text):
        library = callee_library = function = callee = ""
        is_call = False
        for line in text.splitlines():
            key, equals, value = line.partition("=")
            if line[:1] in "0123456789+-*" and line[:1]:
                cost = int(line.split()[1]) if " " in line else 0
                if not is_call:
                    self.own[function] += cost
                if not is_call or callee != function:
                    self.inclusive[function] += cost
                is_call, callee_library = False, library
            elif not equals:
                continue
            elif key == "ob":
                library = callee_library = self._name("ob", value)
            elif key == "fn":
                function = self._name("fn", value), library.rpartition("/")[2]
                callee_library = library
            elif key == "cob":
                callee_library = self._name("ob", value)
            elif key == "cfn":
                callee = self._name("fn", value), callee_library.rpartition("/")[2]
            elif key == "calls":
                is_call = True

    def listing(self, requests, functions=60):
        """The functions that cost most, per request."""
        lines = [f"{self.total / requests:,.0f} instructions per request", "",
                 f"{'own':>9} {'with callees':>13}  function (library)"]
        lines += [f"{count / requests:9,.0f} {self.inclusive[function] / requests:13,.0f}"
                  f"  {function[0]} ({function[1]})"
                  for function, count in self.own.most_common(functions)]
        lines += ["", "by callees too:"]
        lines += [f"{self.own[function] / requests:9,.0f} {count / requests:13,.0f}"
                  f"  {function[0]} ({function[1]})"
                  for function, count in self.inclusive.most_common(functions)]
        libraries = Counter()
        for function, count in self.own.items():
            libraries[function[1]] += count
        lines += ["", "by library:"]
        lines += [f"{count / requests:9,.0f}  {library}" for library, count
                  in libraries.most_common() if count >= requests]
        return "\n".join(lines) + "\n"
