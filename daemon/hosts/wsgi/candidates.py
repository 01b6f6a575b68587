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
# Frameworks for ASGI, and objects that hold the application instead of being it.
NO_WSGI = {"FastAPI", "Starlette", "Quart", "Sanic", "Litestar", "Dash", "SocketIO"}
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
    maker = _called_name(value)
    is_server = isinstance(value, ast.Attribute) and value.attr == "server"  # of Dash
    for target in targets:
        if isinstance(target, ast.Name) and maker not in NO_WSGI:
            if target.id in NAMES or maker in MAKERS | set(FACTORIES) or is_server:
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


def is_main_guard(statement):
    """Whether it is `if __name__ == "__main__":`, which no server runs."""
    return (isinstance(statement, ast.If) and isinstance(statement.test, ast.Compare)
            and any(isinstance(part, ast.Name) and part.id == "__name__"
                    for part in [statement.test.left, *statement.test.comparators]))


def run_at_import(statements):
    """The statements, and those within if, try, with and loops among them."""
    for statement in statements:
        if is_main_guard(statement):
            yield from run_at_import(statement.orelse)
            continue
        yield statement
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        for field in ("body", "orelse", "finalbody"):
            yield from run_at_import(getattr(statement, field, []))
        for handler in getattr(statement, "handlers", []):
            yield from run_at_import(handler.body)


def applications_of(tree):
    """Pairs of name and line of what looks like an application, the likeliest first."""
    found = {}
    for statement in run_at_import(tree.body):
        for look in (_assigned, _defined, _imported):
            for name in look(statement):
                found.setdefault(name, statement.lineno)
    order = {name: index for index, name in enumerate(NAMES)}
    return sorted(found.items(),
                  key=lambda pair: (pair[0].endswith("()"), order.get(pair[0], len(order))))


def applications_in(path):
    """Names that look like an application at the top of the file, the likeliest first."""
    tree = _parsed(path)
    return [name for name, _ in applications_of(tree)] if tree else []


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
