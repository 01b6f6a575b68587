// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before any other header, as Python's documentation asks.
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <utility>

namespace lumos {

/// An owned reference to a Python object, or none. Needs the GIL whenever it holds one.
class PyRef
{
public:
    PyRef() = default;
    /// Takes over a new reference, as most functions of the C API return it; null is allowed.
    [[nodiscard]] static PyRef take(PyObject *object)
    {
        PyRef ref;
        ref.m_object = object;
        return ref;
    }
    /// Adds a reference to one that somebody else owns.
    [[nodiscard]] static PyRef share(PyObject *object)
    {
        Py_XINCREF(object);
        return take(object);
    }
    PyRef(PyRef &&other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    { }
    PyRef &operator=(PyRef &&other) noexcept
    {
        PyRef old = std::move(*this);
        m_object = std::exchange(other.m_object, nullptr);
        return *this;
    }
    PyRef(const PyRef &) = delete;
    PyRef &operator=(const PyRef &) = delete;
    ~PyRef() { Py_XDECREF(m_object); }

    [[nodiscard]] PyObject *get() const { return m_object; }
    [[nodiscard]] PyObject *release() { return std::exchange(m_object, nullptr); }
    void reset() { *this = PyRef(); }
    explicit operator bool() const { return m_object; }

private:
    PyObject *m_object = nullptr;
};

} // namespace lumos
