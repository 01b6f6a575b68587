# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Python applications for lumosd: a folder each, which the account that serves may read."""

import shutil
import subprocess
from pathlib import Path

from . import machine

SYSTEM_PYTHON = "/usr/bin/python3"

# The tutorial's own files.
TUTORIAL = machine.HERE.parent / "tutorial"

HELLO = """
def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]
"""


class Project:
    """An application's folder; start() serves it as the tutorial does, from inside it."""

    def __init__(self, daemons, place):
        self.daemons = daemons
        self.path = place / "Lumos"
        self.path.mkdir(mode=0o755)
        if machine.IS_ROOT:
            shutil.chown(self.path, machine.APP_USER, machine.APP_GROUP)

    def write(self, name, text):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        return file

    def copy_tutorial(self):
        """The tutorial's application, without its uWSGI ini, its unit and its nginx site."""
        for name in ("Lumos.py", "wsgi.py", "static", "templates"):
            source = TUTORIAL / name
            copy = shutil.copytree if source.is_dir() else shutil.copy
            copy(source, self.path / name)

    def start(self, source=None, *arguments, module="wsgi", **options):
        """A serving lumosd; source is the text of wsgi.py."""
        if source is not None:
            self.write("wsgi.py", source)
        return self.daemons.start(*arguments, module=module, directory=self.path, **options)

    def fails(self, *arguments):
        """(exit status, standard error) of one that does not come up."""
        status, _, said = self.daemons.run(
            "--socket", self.daemons.make_socket_directory() / "lumos.sock",
            *self.daemons.accounts(), *arguments, directory=self.path)
        return status, said

    def make_virtualenv(self, name="Flask", packages=()):
        """A virtualenv that sees Debian's packages; packages are texts of modules in it alone."""
        subprocess.run([SYSTEM_PYTHON, "-m", "venv", "--system-site-packages", "--without-pip",
                        str(self.path / name)], check=True)
        [site] = (self.path / name / "lib").glob("python3*/site-packages")
        for module, text in dict(packages).items():
            Path(site / f"{module}.py").write_text(text)
        return self.path / name
