# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which WSGI applications a folder seems to hold, read from its text: nothing of it is run."""
import ast
import os

FIRST = ("wsgi.py", "app.py", "main.py")
NAMES = ("application", "app", "wsgi_app")
FACTORIES = ("create_app", "make_app", "get_app", "create_application")
MAKERS = {
    "Flask", "Bottle", "default_app", "get_wsgi_application", "get_default_application",
    "WSGIApplication", "WSGIHandler", "Application", "Falcon", "API", "App", "make_wsgi_app",
    "hgweb", "DispatcherMiddleware", "ProxyFix", "SharedDataMiddleware", "WhiteNoise",
}
MAX_FILES = 60
MAX_BYTES = 1 << 20


def python_files(folder):
    """The folder's own .py files, the usual entry points first."""
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".py"))
    except OSError:
        return []
    first = [name for name in FIRST if name in names]
    return (first + [name for name in names if name not in first])[:MAX_FILES]


def _parsed(path):
    try:
        if os.path.getsize(path) > MAX_BYTES:
            return None
        with open(path, "rb") as file:
            return ast.parse(file.read(), path)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _called_name(value):
    if not isinstance(value, ast.Call):
        return ""
    function = value.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _assigned(statement):
    if isinstance(statement, ast.Assign):
        targets, value = statement.targets, statement.value
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        targets, value = [statement.target], statement.value
    else:
        return
    for target in targets:
        if isinstance(target, ast.Name):
            if target.id in NAMES or _called_name(value) in MAKERS | set(FACTORIES):
                yield target.id


def _defined(statement):
    if not isinstance(statement, ast.FunctionDef):
        return
    arguments = statement.args
    needed = len(arguments.args) - len(arguments.defaults)
    if statement.name in FACTORIES and needed == 0:
        yield statement.name + "()"
    elif statement.name in NAMES and len(arguments.args) >= 2 >= needed:
        yield statement.name


def _imported(statement):
    if isinstance(statement, ast.ImportFrom):
        for alias in statement.names:
            if (alias.asname or alias.name) in NAMES:
                yield alias.asname or alias.name


def applications_in(path):
    """Names that look like an application at the top of the file, the likeliest first."""
    tree = _parsed(path)
    if tree is None:
        return []
    found = []
    for statement in tree.body:
        for look in (_assigned, _defined, _imported):
            found += [name for name in look(statement) if name not in found]
    order = {name: index for index, name in enumerate(NAMES)}
    return sorted(found, key=lambda name: (name.endswith("()"), order.get(name, len(order))))


def applications_of_folder(folder):
    """Pairs of file name and application name, the likeliest first."""
    pairs = []
    for name in python_files(folder):
        pairs += [(name, found) for found in applications_in(os.path.join(folder, name))]
    return pairs


def virtualenvs_of_folder(folder):
    """Names of the folders in it that are virtualenvs."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return []
    return [name for name in names if os.path.isfile(os.path.join(folder, name, "pyvenv.cfg"))]
