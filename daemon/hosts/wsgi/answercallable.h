// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

namespace lumos {

class WsgiAnswer;

/// The Python type of start_response and of the write() that it returns. Null with a Python error.
[[nodiscard]] PyRef makeAnswerCallableType();

/// The pair of callables that one thread hands to application after application.
class AnswerCallables
{
public:
    /// start_response for @p answer; null with a Python error. Valid until detach().
    [[nodiscard]] PyObject *attach(PyObject *type, WsgiAnswer &answer);
    /// From now on the callables raise: an application may have kept them. Those that nobody kept
    /// are used again.
    void detach();

private:
    PyRef m_startResponse;
    PyRef m_write;
};

} // namespace lumos
