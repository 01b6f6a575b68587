#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tutorial.sh FILES LUMOSD: walks through the tutorial on a machine of its own, made of namespaces:
# its own network, /home, /var and accounts, the user pi among them. Run it below
# `unshare --mount --net --propagation private`, as root. Prints what curl and the rest answer.
set -euo pipefail
files=$1
lumosd=$2

ip link set lo up
scratch=$(mktemp -d)
{ grep -v ^pi: /etc/passwd || true; echo "pi:x:4711:4711::/home/pi:/bin/bash"; } >"$scratch/passwd"
{ grep -v ^pi: /etc/group || true; echo "pi:x:4711:"; } >"$scratch/group"
mount --bind "$scratch/passwd" /etc/passwd
mount --bind "$scratch/group" /etc/group
cp -r /etc/nginx "$scratch/nginx"
for directory in /home /var /run /etc/nginx; do
    mount -t tmpfs -o mode=755 tmpfs "$directory"
done
cp -r "$scratch/nginx"/. /etc/nginx
rm -f /etc/nginx/sites-enabled/*
mkdir -p /home/pi/Lumos /var/log/nginx /var/lib/nginx /var/tmp
chmod 1777 /var/tmp

# "Flask application", "uwsgi access point", "uwsgi.ini script": into the project's directory, with
# its virtualenv.
cp -r "$files"/. /home/pi/Lumos
/usr/bin/python3 -m venv --system-site-packages --without-pip /home/pi/Lumos/Flask
chown -R pi:pi /home/pi

# "nginx configuration"
cp "$files/site" /etc/nginx/sites-available/Lumos
ln /etc/nginx/sites-available/Lumos /etc/nginx/sites-enabled/
nginx -t -q
nginx

# "systemd configuration": what the unit's two commands do.
bash -c 'mkdir -p /var/sockets/uwsgi; chown pi /var/sockets/uwsgi'
(
    cd /home/pi/Lumos
    # shellcheck disable=SC1091 # made above
    source Flask/bin/activate
    exec "$lumosd" --ini Lumos.ini
) 2>"$scratch/log" &
server=$!
finish() {
    kill "$server" 2>/dev/null || true
    nginx -s stop 2>/dev/null || true
}
trap finish EXIT

for _ in {1..400}; do
    [[ -S /var/sockets/uwsgi/Lumos.sock ]] && curl -fs -o /dev/null http://localhost/ && break
    kill -0 "$server" || break
    sleep 0.05
done
echo "socket: $(stat -c '%U:%G %a' /var/sockets/uwsgi/Lumos.sock || true)"
echo "page: $(curl -s http://localhost/ | grep '<h1>' || true)"
echo "hello: $(curl -s http://localhost/hello/pi || true)"
echo "static: $(curl -s http://localhost/static/stylesheet.css || true)"
echo "type: $(curl -s -o /dev/null -w '%{content_type}' http://localhost/static/stylesheet.css)"
workers=$(pgrep -P "$server" -U pi -d ' ' || true)
echo "processes of pi: $(wc -w <<<"$workers")"
kill -TERM "$server"
status=0
wait "$server" || status=$?
echo "exit status: $status"
echo "socket left: $(find /var/sockets -name '*.sock' | wc -l)"
cat "$scratch/log" >&2
