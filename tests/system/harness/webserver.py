# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private nginx on loopback before a lumosd: by uwsgi_pass, by proxy_pass, or as rendered."""

import os
import socket
import subprocess

from . import client, machine
from .waiting import wait_until

BOTH_WAYS = """
upstream lumos {{
    server unix:{socket};
    keepalive 16;
    keepalive_timeout 5s;
}}
server {{
    listen 127.0.0.1:{uwsgi_port};
    location / {{
        include /etc/nginx/uwsgi_params;
        uwsgi_pass unix:{socket};
    }}
    {extra}
}}
server {{
    listen 127.0.0.1:{http_port};
    location / {{
        proxy_pass http://lumos;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }}
    {extra}
}}
"""

MAIN = """
{user}
daemon off;
worker_processes 1;
worker_rlimit_nofile {descriptors};
pid {place}/nginx.pid;
error_log {place}/error.log info;
events {{ worker_connections {connections}; }}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    include {place}/site.conf;
}}
"""


def free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


class Nginx:
    """One nginx master with one worker; as root its worker is Debian's www-data."""

    def __init__(self, place):
        self.place = place / "nginx"
        self.place.mkdir()
        self.place.chmod(0o755)
        self.process = None
        self.connections = 512  # at once, those to the server among them
        self.uwsgi = None  # the address that leads to the socket by uwsgi_pass
        self.http = None  # by proxy_pass, kept alive

    def start(self, listen_socket, extra=""):
        """Serves the socket both ways, each on a port of its own."""
        self.uwsgi = ("127.0.0.1", free_port())
        self.http = ("127.0.0.1", free_port())
        site = BOTH_WAYS.format(socket=listen_socket, uwsgi_port=self.uwsgi[1],
                                http_port=self.http[1], extra=extra)
        return self.start_site(site, self.http)

    def start_site(self, site, address):
        """Serves a whole site's text, which listens on the address."""
        self.http = address
        user = f"user {machine.NGINX_USER};" if machine.IS_ROOT else ""
        (self.place / "site.conf").write_text(site)
        (self.place / "nginx.conf").write_text(MAIN.format(
            user=user, place=self.place, connections=self.connections,
            descriptors=self.connections + 64))
        command = [machine.tool("nginx"), "-p", str(self.place), "-e",
                   str(self.place / "error.log"), "-c", str(self.place / "nginx.conf")]
        with open(self.place / "output.log", "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, start_new_session=True)
        wait_until(self._listens, f"nginx on {address}", 10.0)
        return self

    def _listens(self):
        if self.process.poll() is not None:
            raise AssertionError(f"nginx ended:\n{self.log()}")
        try:
            client.connect(self.http).close()
        except OSError:
            return False
        return True

    def log(self):
        files = [self.place / "error.log", self.place / "output.log"]
        return "".join(f.read_text(errors="replace") for f in files if f.exists())

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)


def readable_by_nginx(path):
    """Opens a directory of ours to nginx's user, as a site's static files must be."""
    os.chmod(path, 0o755)
    return path
