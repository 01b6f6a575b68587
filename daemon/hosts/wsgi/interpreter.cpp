// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to CPython's initialisation (docs.python.org/3/c-api/init_config.html).
#include "interpreter.h"

#include "pytext.h"
#include "vectorstate.h"
#include "wsgisources.h"

#include <QFile>

#include <csignal>
#include <string>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

/// A PyConfig that is cleared with its scope.
struct Config
{
    Config() { PyConfig_InitPythonConfig(&value); }
    ~Config() { PyConfig_Clear(&value); }
    Config(const Config &) = delete;
    Config &operator=(const Config &) = delete;

    PyConfig value;
};

Result<void> checked(PyStatus status, QStringView what)
{
    if (!PyStatus_Exception(status))
        return {};
    return fail(u"Python %1 does not start (%2): %3. Is python3 installed whole? "
                "apt install --reinstall libpython%1 libpython%1-stdlib"_s.arg(
                    Interpreter::version(), what,
                    QString::fromUtf8(status.err_msg ? status.err_msg : "no reason given")));
}

/// Python itself does so together with its other signal handlers, which we do not want. Writing to
/// a closed pipe is an exception then, not the process's end.
Result<void> ignorePipeSignal()
{
    struct sigaction pipe = {};
    if (::sigaction(SIGPIPE, nullptr, &pipe) != 0)
        return fail(systemErrorText(errno, u"sigaction", u"SIGPIPE"));
    if (pipe.sa_handler != SIG_DFL)
        return {};
    pipe.sa_handler = SIG_IGN;
    if (::sigaction(SIGPIPE, &pipe, nullptr) != 0)
        return fail(systemErrorText(errno, u"sigaction", u"SIGPIPE"));
    return {};
}

/// A module made of source text that is part of this library.
PyRef makeModule(const char *name, const char *source)
{
    const PyRef code = PyRef::take(Py_CompileString(source, "<lumos>", Py_file_input));
    return code ? PyRef::take(PyImport_ExecCodeModule(name, code.get())) : PyRef();
}

// Objects/obmalloc.c: small objects live in pools of their size, behind a header.
constexpr std::size_t largestSmallObject = 512;
constexpr std::size_t objectStep = 16;
constexpr int mostObjects = 100'000; // of one size: more holes than any load leaves
constexpr int newInRow = 6; // so many that follow one another are no chance

/// False for malloc and for the debug hooks (PYTHONMALLOC, PYTHONDEVMODE): there no object follows
/// another one closely, however many are made.
bool hasPlainPools()
{
    PyMemAllocatorEx objects{};
    PyMemAllocatorEx raw{};
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &objects);
    PyMem_GetAllocator(PYMEM_DOMAIN_RAW, &raw);
    return objects.malloc != raw.malloc && !objects.ctx; // hooks have a context
}

/// Fills, for good, the pools that the load has left half empty: objects that a worker makes would
/// otherwise stand among those of the load, and make each such page its own. Objects that follow
/// one another are in a new pool.
void fillPools()
{
    if (!hasPlainPools())
        return;
    for (std::size_t size = objectStep; size <= largestSmallObject; size += objectStep) {
        const char *before = nullptr;
        int inRow = 0;
        for (int count = 0; inRow < newInRow && count < mostObjects; ++count) {
            const char *object = static_cast<const char *>(PyObject_Malloc(size));
            inRow = before && object == before + size ? inRow + 1 : 0;
            before = object;
        }
        if (inRow < newInRow)
            return; // the allocator is a module's own, or there are holes without end
    }
}

} // namespace

QString Interpreter::version()
{
    return u"%1.%2"_s.arg(PY_MAJOR_VERSION).arg(PY_MINOR_VERSION);
}

QString Interpreter::systemPrefix()
{
    return QStringLiteral(LUMOS_PYTHON_PREFIX);
}

QString Interpreter::systemProgram()
{
    return systemPrefix() + u"/bin/python"_s + version();
}

Result<void> Interpreter::start(const InterpreterSetup &setup)
{
    if (const Result<void> done = ignorePipeSignal(); !done)
        return done;
    clearUpperHalves();
    if (const Result<void> done = initialise(setup); !done)
        return done;
    if (const Result<void> done = loadBootstrap(); !done)
        return done;
    const PyRef folder = toPyText(setup.folder);
    const PyRef path = toPyList(setup.pythonPath);
    const PyRef both =
        folder && path ? PyRef::take(PyTuple_Pack(2, folder.get(), path.get())) : PyRef();
    if (!both || !callBootstrap("prepare", both))
        return fail(u"Python does not start: %1"_s.arg(takePythonError()));
    return {};
}

Result<void> Interpreter::initialise(const InterpreterSetup &setup)
{
    // As the python command does: environment variables and the locale count. In the C locale of a
    // system service text is UTF-8 all the same (PEP 538, PEP 540).
    PyPreConfig early;
    PyPreConfig_InitPythonConfig(&early);
    early.parse_argv = 0;
    if (const auto done = checked(Py_PreInitialize(&early), u"pre-initialisation"); !done)
        return done;

    Config config;
    config.value.parse_argv = 0;
    config.value.install_signal_handlers = 0; // the worker's stop signals are its own
    const auto set = [&config](wchar_t **field, const QString &value) {
        return PyConfig_SetBytesString(&config.value, field, QFile::encodeName(value).constData());
    };
    if (const auto done = checked(set(&config.value.program_name, setup.program), u"program name");
        !done)
        return done;
    if (!setup.home.isEmpty()) {
        if (const auto done = checked(set(&config.value.home, setup.home), u"home"); !done)
            return done;
    }
    std::string name = "lumosd";
    char *words[] = {name.data()};
    if (const auto done = checked(PyConfig_SetBytesArgv(&config.value, 1, words), u"arguments");
        !done)
        return done;
    return checked(Py_InitializeFromConfig(&config.value), u"initialisation");
}

Result<void> Interpreter::loadBootstrap()
{
    m_bootstrap = makeModule("_lumos", bootstrapSource);
    const PyRef compatibility = PyRef::take(
        Py_BuildValue("{s:s,s:s}", "uwsgi", uwsgiSource, "uwsgidecorators", uwsgidecoratorsSource));
    if (m_bootstrap
        && PyModule_AddStringConstant(m_bootstrap.get(), "candidates_source", candidatesSource) == 0
        && compatibility
        && PyObject_SetAttrString(m_bootstrap.get(), "compatibility_sources", compatibility.get())
            == 0)
        m_loadError = PyRef::take(PyObject_GetAttrString(m_bootstrap.get(), "LoadError"));
    if (!m_loadError)
        return fail(u"Python does not start: %1"_s.arg(takePythonError()));
    return {};
}

PyRef Interpreter::callBootstrap(const char *function, const PyRef &argument)
{
    clearUpperHalves();
    const PyRef callable = PyRef::take(PyObject_GetAttrString(m_bootstrap.get(), function));
    if (!callable)
        return {};
    const PyRef arguments = argument && PyTuple_Check(argument.get())
        ? PyRef::share(argument.get())
        : PyRef::take(argument ? PyTuple_Pack(1, argument.get()) : PyTuple_New(0));
    return arguments ? PyRef::take(PyObject_CallObject(callable.get(), arguments.get())) : PyRef();
}

void Interpreter::freeze()
{
    PyGC_Collect();
    const PyRef gc = PyRef::take(PyImport_ImportModule("gc"));
    const PyRef done = gc ? PyRef::take(PyObject_CallMethod(gc.get(), "freeze", nullptr)) : PyRef();
    if (!done)
        PyErr_Clear(); // only memory is lost
    fillPools();
}

} // namespace lumos
