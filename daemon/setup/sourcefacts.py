# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Python sources without running them; a program of its own, after candidates.py.

Standard input: paths, each ended by NUL. Standard output: for each a line "N" when its turn has
come, and a line of JSON when it is done; so that whoever reads it knows what was too much for it.
"""
import json
import warnings

DEVICE_MODULES = {
    "RPi", "gpiozero", "picamera", "picamera2", "smbus", "smbus2", "spidev", "serial", "pigpio",
    "lgpio", "gpiod", "board", "busio", "digitalio", "analogio", "neopixel", "pyaudio", "usb",
    "evdev", "Adafruit_DHT",
}
HARMLESS_CALLS = {"setmode", "setwarnings", "getmode", "Factory"}
HARMLESS_DEVICES = {"null", "zero", "urandom", "random", "stdin", "stdout", "stderr", "fd", "shm",
                    "tty"}
THREAD_MAKERS = {"Thread", "Timer", "BackgroundScheduler", "start_new_thread", "GPIOThread"}


class Reading:
    """What is found in one source."""

    def __init__(self, tree):
        self.tree = tree
        self.functions = {}
        self.classes = {}
        self.devices_by_name = {}
        self.visited = set()
        self.notes = {"threads": [], "devices": [], "runs": [], "asgi": []}
        self.imports = []

    def read(self):
        statements = list(run_at_import(self.tree.body))
        for statement in statements:
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.functions[statement.name] = statement
            elif isinstance(statement, ast.ClassDef):
                self.classes[statement.name] = statement
            self.read_import(statement)
        self.read_imports_that_count(self.tree.body)
        for statement in statements:
            self.look(statement)
        for name in FACTORIES:  # a server calls it while it loads
            if name in self.functions:
                self.enter(self.functions[name])
        return self

    def read_import(self, statement):
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                top = alias.name.split(".")[0]
                if top in DEVICE_MODULES or top == "cv2" or top.startswith("adafruit_"):
                    self.devices_by_name[(alias.asname or alias.name).split(".")[0]] = top
        elif isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
            top = statement.module.split(".")[0]
            if top in DEVICE_MODULES or top == "cv2" or top.startswith("adafruit_"):
                for alias in statement.names:
                    self.devices_by_name[alias.asname or alias.name] = top

    def read_imports_that_count(self, statements):
        """Those whose failure is the module's: none within try or if."""
        for statement in statements:
            if isinstance(statement, ast.Import):
                for alias in statement.names:
                    self.add_import(alias.name, statement.lineno, 0)
            elif isinstance(statement, ast.ImportFrom):
                base = statement.module or ""
                self.add_import(base, statement.lineno, statement.level)
                for alias in statement.names:  # it may be a module of a package
                    self.add_import((base + "." if base else "") + alias.name, statement.lineno,
                                    statement.level, True)
            elif isinstance(statement, ast.With):
                self.read_imports_that_count(statement.body)

    def add_import(self, module, line, level, is_guess=False):
        top = module.split(".")[0]
        if module and module != "__future__" and (level or top not in sys.stdlib_module_names):
            self.imports.append({"module": module, "line": line, "level": level,
                                 "guess": is_guess})

    def look(self, statement):
        """Calls that the statement makes by itself, not those in functions that it defines."""
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef)):
            return
        if isinstance(statement, ast.ClassDef):
            for inner in run_at_import(statement.body):
                self.look(inner)
            return
        for node in own_expressions(statement):
            if isinstance(node, ast.Call):
                self.look_at_call(node)

    def look_at_call(self, call):
        name = _called_name(call)
        root = call.func
        while isinstance(root, ast.Attribute):
            root = root.value
        root = root.id if isinstance(root, ast.Name) else ""
        if name in THREAD_MAKERS:
            self.note("threads", call, name)
        elif name in NO_WSGI - {"Dash", "SocketIO"}:
            self.note("asgi", call, name)
        elif name in ("run", "serve_forever") and root:
            self.note("runs", call, root + "." + name + "()")
        elif root in self.devices_by_name and name not in HARMLESS_CALLS:
            if self.devices_by_name[root] != "cv2" or name == "VideoCapture":
                self.note("devices", call, self.devices_by_name[root])
        elif name == "open" and call.args and isinstance(call.args[0], ast.Constant):
            path = call.args[0].value
            if isinstance(path, str) and path.startswith("/dev/") \
                    and path.split("/")[2] not in HARMLESS_DEVICES:
                self.note("devices", call, path)
        if isinstance(call.func, ast.Name):
            if name in self.functions:
                self.enter(self.functions[name])
            elif name in self.classes:
                for inner in self.classes[name].body:
                    if isinstance(inner, ast.FunctionDef) and inner.name == "__init__":
                        self.enter(inner)

    def enter(self, function):
        if id(function) in self.visited:
            return
        self.visited.add(id(function))
        for statement in run_at_import(function.body):
            self.look(statement)

    def note(self, kind, node, what):
        self.notes[kind].append({"line": node.lineno, "what": what})


def own_expressions(statement):
    """The nodes of the statement without the statements in its blocks, and without lambdas."""
    waiting = [child for child in ast.iter_child_nodes(statement)
               if not isinstance(child, (ast.stmt, ast.excepthandler))]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.Lambda):
            waiting.extend(ast.iter_child_nodes(node))


def facts_of(path):
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read(MAX_BYTES + 1))
    except SyntaxError as error:
        return {"error": str(error.msg), "line": error.lineno or 0}
    except OSError as error:
        return {"error": str(error.strerror), "line": 0}
    except (ValueError, RecursionError, MemoryError, UnicodeError) as error:
        return {"error": str(error) or type(error).__name__, "line": 0}
    reading = Reading(tree).read()
    return {"applications": [{"name": name, "line": line} for name, line in applications_of(tree)],
            "imports": reading.imports, **reading.notes}


def main():
    warnings.simplefilter("ignore")  # of invalid escapes
    paths = sys.stdin.buffer.read().split(b"\0")[:-1]
    for number, path in enumerate(paths):
        print(number, flush=True)
        try:
            facts = facts_of(path)
        except RecursionError:
            facts = {"error": "it is nested too deeply", "line": 0}
        name = os.path.basename(path).rpartition(b".")[0].decode("utf-8", "replace")
        facts["hidden"] = name in sys.stdlib_module_names
        print(json.dumps(facts), flush=True)


import sys  # noqa: E402

main()
