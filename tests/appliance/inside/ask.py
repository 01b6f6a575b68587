#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside the appliance: keeps asking until standard input closes, then tells what became of it."""

import json
import sys

from harness.load import Load


def main():
    address = sys.argv[1] if sys.argv[1].startswith("/") else ("127.0.0.1", int(sys.argv[1]))
    with Load(address, clients=4, keep_alive=len(sys.argv) < 3) as load:
        print("asking", flush=True)
        sys.stdin.read()
    print(json.dumps({"done": load.done, "lost": load.lost[:5], "worst": load.worst}))


if __name__ == "__main__":
    main()
