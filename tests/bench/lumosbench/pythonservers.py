# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Servers of Python applications: all three load the same files once and fork their workers after
it, and none of them writes a line per request."""

import shutil

from .servers import APPS, CLOSE, DOWNLOAD_SIZE, HELLO, UWSGI, Server


class PythonServer(Server):
    """`family` is the server, whatever the application."""

    family = ""
    title = ""
    is_python = True

    def __init__(self, app=HELLO):
        self.app = app
        self.name = self.family if app == HELLO else f"{self.family}-flask"
        self.label = f"{self.title}, {'bare Python' if app == HELLO else 'Flask'}"

    def environment_in(self, folder):
        """The file to download is made here; a hole, so that no disk is measured."""
        download = folder / "download"
        with download.open("wb") as file:
            file.truncate(DOWNLOAD_SIZE)
        return {**self.environment, "LUMOS_BENCH_DOWNLOAD": str(download)}


class LumosPython(PythonServer):
    family = "python"
    title = "lumosd"
    is_lumos = True
    modes = (CLOSE, UWSGI)

    def __init__(self, build, app=HELLO):
        super().__init__(app)
        self.program = build / "daemon" / "lumosd"

    def command(self, folder, workers, *, single=False):
        arguments = [self.program, "--socket", self.socket(folder, UWSGI), "--chdir", APPS,
                     "--module", f"python:{self.app}", "--processes", workers,
                     "--disable-logging"]
        return arguments + ["--master=false" if single else "--master"]


class Uwsgi(PythonServer):
    family = "uwsgi"
    title = "uWSGI"
    tool = "uwsgi"
    modes = (CLOSE, UWSGI)

    def socket(self, folder, mode):
        return folder / ("socket" if mode == UWSGI else "http-socket")

    def command(self, folder, workers, *, single=False):
        arguments = [shutil.which(self.tool) or self.tool, "--plugin", "python3",
                     "--socket", self.socket(folder, UWSGI),
                     "--http-socket", self.socket(folder, CLOSE),
                     "--chdir", APPS, "--module", self.app, "--processes", workers,
                     "--disable-logging", "--die-on-term", "--need-app"]
        return arguments + ([] if single else ["--master"])


class Gunicorn(PythonServer):
    """With its default class of workers; `--preload`, so that memory is compared fairly."""

    family = "gunicorn"
    title = "gunicorn"
    tool = "gunicorn"
    modes = (CLOSE,)
    proxied = (CLOSE,)
    needs_master = True

    def command(self, folder, workers, *, single=False):
        return [shutil.which(self.tool) or self.tool, "--bind",
                f"unix:{self.socket(folder, CLOSE)}", "--chdir", APPS, "--workers", workers,
                "--preload", self.app]
