// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonstack.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

namespace {

// Of this process to itself, apart from those that its master sends. Not a constant (signal(7)).
int stackSignal()
{
    return SIGRTMIN + 7;
}

} // namespace

bool PythonStack::prepare(Interpreter &python)
{
    if (m_target < 0)
        m_target = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_target < 0)
        return PyErr_SetFromErrnoWithFilename(PyExc_OSError, "/dev/null") != nullptr;
    const PyRef arguments = PyRef::take(Py_BuildValue("(ii)", stackSignal(), m_target));
    return arguments && python.callBootstrap("register_stack", arguments);
}

bool PythonStack::write(int fd) const
{
    if (m_target < 0 || ::dup3(fd, m_target, O_CLOEXEC) < 0)
        return false;
    // Raised in a handler it comes at once, to this very thread.
    return ::raise(stackSignal()) == 0;
}

} // namespace lumos
