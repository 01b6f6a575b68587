// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"
#include "result.h"

#include <QString>
#include <QStringList>

namespace lumos {

/// How CPython is started.
struct InterpreterSetup
{
    QString program; ///< becomes sys.executable; with a pyvenv.cfg nearby, its virtualenv is used
    QString home; ///< prefix of the standard library; empty: the one that `program` leads to
    QString folder; ///< absolute; the application's, first in sys.path
    QStringList pythonPath; ///< absolute; next in sys.path
};

/// The process's one CPython: its start, its forks and who holds the GIL. The thread that starts it
/// holds the GIL until letGo(), and is Python's main thread, in forked children too. The
/// interpreter is never finalised: a process that ran one ends by _exit().
class Interpreter
{
public:
    /// "3.11", of the libpython this was compiled for.
    [[nodiscard]] static QString version();
    /// The system's own python of that version: what runs without a virtualenv.
    [[nodiscard]] static QString systemProgram();
    [[nodiscard]] static QString systemPrefix();

    [[nodiscard]] Result<void> start(const InterpreterSetup &setup);

    /// Moves all objects alive out of the garbage collector's sight: it writes into each object it
    /// looks at, and a written page is no longer shared with the other workers.
    void freeze();

    // Around each fork, with the GIL held (PyOS_BeforeFork and its companions).
    void beforeFork() { PyOS_BeforeFork(); }
    void afterForkInParent() { PyOS_AfterFork_Parent(); }
    void afterForkInChild() { PyOS_AfterFork_Child(); }

    /// Lets other threads run Python; the main thread does before it waits.
    void letGo() { m_waiting = PyEval_SaveThread(); }
    /// Takes the GIL back in the main thread.
    void takeBack() { PyEval_RestoreThread(m_waiting); }

    /// A function of the bootstrap module (bootstrap.py) called with @p arguments; null with a
    /// Python error.
    [[nodiscard]] PyRef callBootstrap(const char *function, const PyRef &argument = {});
    /// Sets a variable of the bootstrap module; false with a Python error.
    [[nodiscard]] bool setBootstrap(const char *name, const PyRef &value)
    {
        return value && PyObject_SetAttrString(m_bootstrap.get(), name, value.get()) == 0;
    }
    /// The class of the errors whose text is meant for the owner.
    [[nodiscard]] PyObject *loadErrorType() const { return m_loadError.get(); }

private:
    [[nodiscard]] Result<void> initialise(const InterpreterSetup &setup);
    [[nodiscard]] Result<void> loadBootstrap();

    PyThreadState *m_waiting = nullptr;
    PyRef m_bootstrap;
    PyRef m_loadError;
};

} // namespace lumos
