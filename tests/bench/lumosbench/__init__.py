# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lumos beside the servers that people know, measured in turn on one machine."""


class BenchError(Exception):
    """Something that makes the figures impossible or worthless, told in one sentence."""
