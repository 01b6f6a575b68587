# SPDX-FileCopyrightText: 2026 The Lumos authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the application, and says in words for its owner what is wrong when it cannot.

Runs once, before the fork. What it imports stays in every worker, so the parts that only word a
failure import for themselves.
"""
import gc
import os
import sys

DEFAULT_CALLABLE = "application"

# Packages whose name on the index is not the one that is imported.
PACKAGES = {
    "PIL": "Pillow", "RPi": "RPi.GPIO", "bs4": "beautifulsoup4", "cv2": "opencv-python",
    "dotenv": "python-dotenv", "flask_sqlalchemy": "Flask-SQLAlchemy", "serial": "pyserial",
    "yaml": "PyYAML", "smbus": "smbus2", "MySQLdb": "mysqlclient", "psycopg2": "psycopg2-binary",
}


# What the module uwsgi answers from; the host fills it before the load and in each worker.
worker = {}
postfork_functions = []


class LoadError(Exception):
    """The application does not load; the text is for its owner."""


class Finder:
    """What the configuration says about the application, and the search for it."""

    def __init__(self, options):
        self.options = options
        self.folder = os.getcwd()
        self.python_path = options["pythonpath"]

    # The way to a callable

    def load_all(self):
        """A list of (prefix, callable), the longest prefix first."""
        found = []
        if self.options["wsgi_file"]:
            path = self.options["wsgi_file"]
            found.append(("", self.from_file(path, "", "wsgi-file = " + path)))
        elif self.options["module"]:
            module = self.options["module"]
            found.append(("", self.from_text(module, "module = " + module)))
        for prefix, text in self.options["mounts"]:
            label = "mount = %s=%s" % (prefix, text)
            found.append(("" if prefix == "/" else prefix, self.from_text(text, label)))
        return sorted(found, key=lambda pair: -len(pair[0]))

    def from_text(self, text, label):
        name, _, expression = text.partition(":")
        if name.endswith(".py"):
            if "/" in name:
                return self.from_file(os.path.join(self.folder, name), expression, label)
            name = name[:-3]
        if not name or not all(part.isidentifier() for part in name.split(".")):
            if not os.path.isfile(os.path.join(self.folder, name + ".py")):
                raise LoadError("%s: %r is no name of a Python module. Write it without a path and "
                                "without .py, as in module = wsgi" % (label, name))
            return self.from_file(os.path.join(self.folder, name + ".py"), expression, label)
        module = self.imported(name, label)
        return self.callable_of(module, expression, name, label)

    def from_file(self, path, expression, label):
        from importlib import util
        if not os.path.isfile(path):
            raise LoadError("%s: %s. %s" % (label, why_not_a_file(path), self.what_is_here()))
        name = os.path.basename(path)
        name = name[:-3] if name.endswith(".py") else name
        if os.path.dirname(path) not in sys.path:
            sys.path.insert(1 + len(self.python_path), os.path.dirname(path))
        if name in sys.modules:
            name = "wsgi_file_" + name
        from importlib.machinery import SourceFileLoader
        spec = util.spec_from_loader(name, SourceFileLoader(name, path))
        module = util.module_from_spec(spec)
        sys.modules[name] = module
        try:
            spec.loader.exec_module(module)
        except BaseException as error:  # an import may raise anything, exit() included
            sys.modules.pop(name, None)
            raise self.import_failed(label, error) from None
        return self.callable_of(module, expression, name, label)

    def imported(self, name, label):
        try:
            __import__(name)
        except ModuleNotFoundError as error:
            if error.name and (name == error.name or name.startswith(error.name + ".")):
                raise self.module_not_found(name, label, error) from None
            raise self.import_failed(label, error) from None
        except BaseException as error:
            raise self.import_failed(label, error) from None
        module = sys.modules[name]
        self.check_not_hidden(name, module, label)
        return module

    def check_not_hidden(self, name, module, label):
        """A file of the owner's that has the name of one of Python's own is never imported."""
        path = os.path.join(self.folder, name.replace(".", "/") + ".py")
        origin = getattr(module, "__file__", None) or "Python itself"
        if os.path.isfile(path) and not os.path.exists(origin):
            hidden = True
        else:
            hidden = os.path.isfile(path) and not os.path.samefile(path, origin)
        if hidden and not origin.startswith(self.folder + os.sep):
            raise LoadError("%s: Python has a module of its own named %s (%s), which hides %s. "
                            "Rename your file, or write wsgi-file = %s"
                            % (label, name, origin, path, os.path.basename(path)))

    def callable_of(self, module, expression, name, label):
        expression = expression or self.options["callable"] or DEFAULT_CALLABLE
        is_call = expression.endswith("()")
        names = (expression[:-2] if is_call else expression).split(".")
        if not all(part.isidentifier() for part in names):
            raise LoadError("%s: %r is neither a name nor a call without arguments. Write it as in "
                            "module = %s:app or module = %s:create_app()"
                            % (label, expression, name, name))
        found = module
        for part in names:
            if not hasattr(found, part):
                raise self.callable_not_found(module, expression, name, label)
            found = getattr(found, part)
        if is_call:
            found = self.made_by(found, expression, label)
        self.check_is_application(found, expression, name, label)
        return found

    def made_by(self, factory, expression, label):
        try:
            return factory()
        except BaseException as error:
            raise self.import_failed(label, error, "calling %s failed" % expression) from None

    def check_is_application(self, found, expression, name, label):
        if not callable(found):
            raise LoadError("%s: `%s` in %s is not callable, it is of type %s. %s"
                            % (label, expression, name, type(found).__name__,
                               self.others_in(sys.modules.get(name), name)))
        least, most, is_async = positional_arguments(found)
        if is_async or (least == most == 3):
            raise LoadError("%s: `%s` in %s is an ASGI application (FastAPI, Starlette, Quart ...), "
                            "and Lumos serves WSGI. Wrap it: pip install a2wsgi, then "
                            "application = a2wsgi.ASGIMiddleware(%s)"
                            % (label, expression, name, expression))
        if most < 2 and least == 0 and not expression.endswith("()"):
            raise LoadError("%s: `%s` in %s takes no environ and start_response. If it makes the "
                            "application, write %s:%s()"
                            % (label, expression, name, name, expression))
        if most < 2 or least > 2:
            raise LoadError("%s: `%s` in %s cannot be called with environ and start_response, so it "
                            "is no WSGI application. %s"
                            % (label, expression, name,
                               self.others_in(sys.modules.get(name), name)))

    # The words for what went wrong

    def module_not_found(self, name, label, error):
        missing = error.name
        directories = [self.folder] + self.python_path
        text = ("%s: there is no Python module %s (%s.py or a folder %s). Searched: %s, then "
                "Python's own directories. " % (label, missing, missing.replace(".", "/"),
                                                missing.replace(".", "/"), ", ".join(directories)))
        for directory in directories:
            if not os.access(directory, os.R_OK | os.X_OK):
                text += ("%s may not be read by the user %s: let it in (chmod o+rx), or choose "
                         "another uid. " % (directory, user_name()))
        return LoadError(text + self.what_is_here(missing))

    def what_is_here(self, wanted=""):
        look = candidates()
        files = look.python_files(self.folder)
        if not files:
            return "%s has no .py file: is chdir right?" % self.folder
        for file in files:
            if wanted and file[:-3].lower() == wanted.lower():
                return "Did you mean module = %s? Capital letters count." % file[:-3]
        pairs = look.applications_of_folder(self.folder)
        text = "%s has %s" % (self.folder, ", ".join(files[:12]))
        if pairs:
            file, found = pairs[0]
            text += "; %s seems to hold the application: write module = %s:%s" % (
                file, file[:-3], found)
        return text

    def callable_not_found(self, module, expression, name, label):
        where = getattr(module, "__file__", None) or name
        return LoadError("%s: %s has no `%s`. %s" % (label, where, expression,
                                                     self.others_in(module, name)))

    def others_in(self, module, name):
        likely, others = callables_of(module)
        if likely:
            return ("It has %s: write module = %s:%s, or callable = %s"
                    % (in_words(likely), name, likely[0], likely[0]))
        if others:
            text = "Its callables are %s; none takes environ and start_response." % in_words(others)
        else:
            text = "It has no callable at all."
        return text + " Name the module that makes the application, as in app = Flask(__name__)"

    def import_failed(self, label, error, what="it cannot be imported"):
        lines = traceback_lines(error)
        summary = lines[-1].strip()
        if isinstance(error, SyntaxError):
            summary = "%s: %s (%s, line %s)" % (type(error).__name__, error.msg, error.filename,
                                                error.lineno)
        text = "%s: %s: %s. %s" % (label, what, summary.rstrip("."), self.remedy(error))
        return LoadError(text.rstrip() + "\n" + "\n".join(lines[-12:]))

    def remedy(self, error):
        if isinstance(error, ModuleNotFoundError) and error.name:
            return self.missing_package(error.name.split(".")[0])
        if isinstance(error, SystemExit):
            return "The code calls exit() while it is imported"
        if isinstance(error, SyntaxError):
            return "Correct that line"
        if isinstance(error, PermissionError):
            return "The user %s may not do that" % user_name()
        return ""

    def missing_package(self, name):
        package = PACKAGES.get(name, name)
        folder = self.options["virtualenv"]
        if folder:
            from shlex import quote
            pip = quote(folder + "/bin/pip") + " install"
            if not os.path.exists(folder + "/bin/pip"):
                pip = "uv pip install --python " + quote(folder)
            return "Install it: %s %s" % (pip, package)
        for folder in candidates().virtualenvs_of_folder(self.folder):
            place = "%s/%s/lib/python%d.%d/site-packages" % (self.folder, folder,
                                                            *sys.version_info[:2])
            if os.path.exists(place + "/" + name) or os.path.exists(place + "/" + name + ".py"):
                return ("The virtualenv %s in %s has it: add virtualenv = %s"
                        % (folder, self.folder, folder))
        return ("No virtualenv is in use. Install it: apt install python3-%s, or make a virtualenv: "
                "python3 -m venv venv && venv/bin/pip install %s, and add virtualenv = venv"
                % (name.lower().replace("_", "-"), package))


def candidates():
    """candidates.py as a module, made only when it is needed."""
    module = type(sys)("_lumos_candidates")
    exec(compile(candidates_source, "<lumos>", "exec"), module.__dict__)  # set by the host
    return module


def why_not_a_file(path):
    if os.path.isdir(path):
        return "%s is a directory, not a Python file" % path
    parent = os.path.dirname(path) or "."
    if os.path.isdir(parent) and not os.access(parent, os.X_OK):
        return "the user %s may not enter %s" % (user_name(), parent)
    return "there is no file %s" % path


def user_name():
    import pwd
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


def in_words(names):
    return ", ".join("`%s`" % name for name in names[:8])


def positional_arguments(found):
    """How many positional arguments it takes, at least and at most, and whether it is async.

    Answers (2, 2, False), the shape of an application, for what Python code did not define.
    """
    bound = 0
    if isinstance(found, type):
        found, bound = getattr(found, "__init__", None), 1
    elif hasattr(found, "__func__"):
        found, bound = found.__func__, 1
    elif not hasattr(found, "__code__"):
        found, bound = getattr(type(found), "__call__", None), 1
    code = getattr(found, "__code__", None)
    if code is None:
        return 2, 2, False
    defaults = len(getattr(found, "__defaults__", None) or ())
    is_async = bool(code.co_flags & 0x80)
    if code.co_flags & 0x04:  # *args
        return 0, 99, is_async
    return code.co_argcount - defaults - bound, code.co_argcount - bound, is_async


def callables_of(module):
    """Names in the module that look like applications or factories, and its other callables."""
    likely, others = [], []
    for name, value in list(vars(module).items()) if module else []:
        if name.startswith("__") or isinstance(value, type):
            continue
        try:
            kind = kind_of(module, name, value)
        except Exception:  # a proxy such as flask.request, which answers within a request only
            continue
        if kind == "factory":
            likely.append(name + "()")
        elif kind == "application":
            likely.append(name)
        elif kind == "other":
            others.append(name)
    order = ["app", "application", "wsgi_app"]
    likely.sort(key=lambda name: (order.index(name) if name in order else len(order)))
    return likely, others


def kind_of(module, name, value):
    if not callable(value):
        return ""
    least, most, is_async = positional_arguments(value)
    if is_async:
        return ""
    if hasattr(value, "__code__"):
        if value.__module__ != module.__name__:
            return ""
        if least == 0 and name in ("create_app", "make_app", "create_application"):
            return "factory"
        return "application" if least == most == 2 else "other"
    is_python = hasattr(type(value).__call__, "__code__")
    return "application" if is_python and least <= 2 <= most else ""


def traceback_lines(error):
    """The traceback's lines without the frames of this file and of the import system."""
    import traceback
    trace = error.__traceback__
    while trace and is_ours(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    frames = [frame for frame in traceback.extract_tb(trace) if not is_ours(frame.filename)]
    lines = ["Traceback (most recent call last):\n"] if frames else []
    lines += traceback.format_list(frames)
    lines += traceback.format_exception_only(type(error), error)
    return "".join(lines).rstrip("\n").split("\n")


def is_ours(filename):
    return filename == "<lumos>" or filename.startswith("<frozen importlib")


class CompatibilityFinder:
    """Imports the modules uwsgi and uwsgidecorators, which are part of the host."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in compatibility_sources:  # set by the host
            return type(sys.__spec__)(name, CompatibilityFinder, origin="Lumos")
        return None

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        source = compatibility_sources[module.__name__]
        exec(compile(source, "<lumos>", "exec"), module.__dict__)


def register_stack(number, descriptor):
    """From now on the signal makes Python write the stacks of all threads to the descriptor."""
    import faulthandler
    faulthandler.register(number, file=descriptor, all_threads=True)


def run_postfork():
    """The functions marked @postfork; a failure of one is the text of its traceback."""
    functions = list(postfork_functions)
    hook = getattr(sys.modules.get("uwsgi"), "post_fork_hook", None)
    if hook is not None:
        functions.append(hook)
    failures = []
    for function in functions:
        try:
            function()
        except BaseException as error:  # a worker serves on without it
            failures += traceback_lines(error)
    return failures


def prepare(folder, python_path):
    """Puts the application's folders first and makes print() arrive line by line."""
    sys.meta_path.insert(0, CompatibilityFinder)
    for directory in [*reversed(python_path), folder]:
        if directory in sys.path:
            sys.path.remove(directory)
        sys.path.insert(0, directory)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            # Whole lines under PYTHONUNBUFFERED too: several workers write to the same log.
            stream.reconfigure(line_buffering=True, write_through=False)


# Modules that are loaded leave much behind and little garbage: to look for it as often as while
# serving takes a tenth of the start.
LOADING = (20_000, 10, 10)


def load_all(options):
    usual = gc.get_threshold()
    gc.set_threshold(*LOADING)
    try:
        return Finder(options).load_all()
    finally:
        if gc.get_threshold() == LOADING:  # else the application has set its own
            gc.set_threshold(*usual)


def code_folders():
    """Folders of the modules in use, but for Python's own and those of installed packages."""
    folders = {os.getcwd()}
    python = os.path.dirname(os.__file__) + os.sep
    for module in list(sys.modules.values()):
        try:
            file = object.__getattribute__(module, "__dict__").get("__file__")
        except Exception:  # what is there need not be a module
            continue
        if not isinstance(file, str) or file.startswith(python) or not file.endswith(".py"):
            continue
        if "/site-packages/" not in file and "/dist-packages/" not in file:
            folders.add(os.path.dirname(os.path.abspath(file)))
    return sorted(folders)


def running_threads():
    """Names of the threads that Python code has started and that still run."""
    threading = sys.modules.get("threading")
    if threading is None:
        return []
    main = threading.main_thread()
    return [thread.name for thread in threading.enumerate() if thread is not main]


def prepare_threads():
    """In the main thread, which is for Python whichever imports this module first."""
    import threading
    del threading


def begin_request_thread():
    """Threads that the calling one starts are no daemons either, as those of the main thread."""
    import threading
    threading.current_thread()._daemonic = False


class TooLate(BaseException):
    """A thread has not ended in time."""


def join_threads(threading, seconds):
    """Waits for whatever is no daemon; the names of those that still run after that time."""
    import signal

    def give_up(number, frame):
        raise TooLate

    def report(unraisable):
        if unraisable.exc_type is not TooLate:
            sys.__unraisablehook__(unraisable)

    # By itself it waits without a limit. Python 3.13 gives the error to the hook, and returns.
    sys.unraisablehook = report
    signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        threading._shutdown()
    except TooLate:
        pass
    signal.setitimer(signal.ITIMER_REAL, 0)
    ours = (threading._MainThread, threading._DummyThread)  # those of requests have ended
    return [thread.name for thread in threading.enumerate()
            if not thread.daemon and not isinstance(thread, ours)]


def shut_down(seconds):
    """What an interpreter does at its end for the application: threads, then atexit handlers.

    Answers the names of the threads that went on for longer than that.
    """
    threading = sys.modules.get("threading")
    late = join_threads(threading, seconds) if threading is not None else []
    import atexit
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    return late
