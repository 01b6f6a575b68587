#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# count_instructions.sh PROGRAM [FOLDER...]: prints the instructions that callgrind counts for one
# request in the Python host, the application included; of a bare hello, or of wsgi.py in FOLDERs.
set -eu
program=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if [ $# -eq 0 ]; then
    cat >"$folder/wsgi.py" <<'PYTHON'
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "6")])
    return [b"Hello\n"]
PYTHON
    set -- "$folder"
fi
for application in "$@"; do
    for what in http uwsgi; do
        valgrind --tool=callgrind --toggle-collect=countAnswering \
            --callgrind-out-file="$folder/$what" "$program" "$what" "$application" \
            >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
        total=$(sed -n 's/^summary: //p' "$folder/$what")
        echo "$application by $what: $((total / 1000)) instructions"
        if [ -n "${PROFILE:-}" ]; then callgrind_annotate "$folder/$what" | head -50; fi
    done
done
