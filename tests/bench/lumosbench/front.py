# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One real nginx on loopback in front of all servers, one port for each way to each of them."""

import shutil
import socket
import time
import urllib.error
import urllib.request

from . import BenchError
from .running import Process
from .servers import CLOSE, KEEPALIVE, UWSGI, nginx_user

CONFIG = """
daemon off;
{user}
worker_processes {workers};
pid {folder}/pid;
error_log stderr warn;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    client_max_body_size 2m;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{ listen 127.0.0.1:{own_port}; location / {{ return 200 "Hello, Lumos!"; }} }}
    {sites}
}}
"""

# As a site for uWSGI has it.
UWSGI_SITE = """
    server {{
        listen 127.0.0.1:{port};
        location / {{ include /etc/nginx/uwsgi_params; uwsgi_pass unix:{socket}; }}
    }}
"""

PROXY_SITE = """
    upstream {name} {{ server unix:{socket}; keepalive 32; keepalive_timeout 5s; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://{name};
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
        }}
    }}
"""

# As gunicorn's documentation has it.
CLOSE_SITE = """
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://unix:{socket};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_redirect off;
        }}
    }}
"""

SITES = {UWSGI: UWSGI_SITE, KEEPALIVE: PROXY_SITE, CLOSE: CLOSE_SITE}


def _free_ports(count):
    """Ports that nobody listens on now; another program may still take one before nginx does."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Front(Process):
    """nginx as the reverse proxy; `url(server, mode)` leads through it."""

    def __init__(self, running, parent, workers):
        self.folder = parent / f"front-{time.monotonic_ns()}"
        self.folder.mkdir()
        ways = [(one, mode) for one in running for mode in one.server.proxied_modes()
                if one.server.name != "nginx"]
        own_port, *ports = _free_ports(len(ways) + 1)
        self._ports = {("nginx", KEEPALIVE): own_port}
        sites = ""
        for (one, mode), port in zip(ways, ports):
            self._ports[one.server.name, mode] = port
            sites += SITES[mode].format(name=one.server.name, port=port, socket=one.socket(mode))
        config = self.folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=self.folder, sites=sites, own_port=own_port,
                                        workers=workers, user=nginx_user()))
        super().__init__([shutil.which("nginx") or "/usr/sbin/nginx", "-p", self.folder,
                          "-e", "stderr", "-c", config], self.folder, label="nginx in front")

    def ways(self):
        """All (server name, mode) that it leads to."""
        return self._ports.keys()

    def url(self, name, mode):
        return f"http://127.0.0.1:{self._ports[name, mode]}/"

    def _wait_ready(self, seconds=10):
        for name, mode in self._ports:
            while not self._is_up(name, mode):
                self.check()
                if time.monotonic() - self.started > seconds:
                    raise BenchError(f"nginx does not reach {name} by {mode}.\n"
                                     f"{self.last_words()}")
                time.sleep(0.01)

    def _is_up(self, name, mode):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(self.url(name, mode), timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def __enter__(self):
        try:
            self._wait_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
