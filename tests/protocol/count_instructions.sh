#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# count_instructions.sh PROGRAM: prints the instructions per request that callgrind counts for
# reading a head by either protocol and for writing one.
set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for what in http uwsgi write; do
    case $what in write) function=countWriting ;; *) function=countReading ;; esac
    valgrind --tool=callgrind --toggle-collect=$function --callgrind-out-file="$folder/$what" \
        "$program" "$what" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
    total=$(sed -n 's/^summary: //p' "$folder/$what")
    echo "$what: $((total / 1000)) instructions"
    if [ -n "${PROFILE:-}" ]; then callgrind_annotate "$folder/$what" | head -40; fi
done
