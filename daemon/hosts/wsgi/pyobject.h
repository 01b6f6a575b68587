// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <optional>
#include <string_view>

#include <structmember.h>

namespace lumos {

/// A slot or method table entry takes a pointer of one type for functions of many.
template <typename Function> [[nodiscard]] void *slotPointer(Function *function)
{
    return reinterpret_cast<void *>(function);
}

template <typename Function> [[nodiscard]] PyCFunction methodPointer(Function *function)
{
    return reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function));
}

/// tp_dealloc of a heap type whose objects hold nothing.
inline void freeObject(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    type->tp_free(self);
    Py_DECREF(reinterpret_cast<PyObject *>(type));
}

template <typename Object> [[nodiscard]] Object *allocate(PyObject *type)
{
    auto *typeObject = reinterpret_cast<PyTypeObject *>(type);
    return reinterpret_cast<Object *>(typeObject->tp_alloc(typeObject, 0));
}

/// The bytes that a str of latin-1 characters stands for (PEP 3333, "native strings"); valid as
/// long as the object. Empty for other objects and wider characters; sets no error.
[[nodiscard]] inline std::optional<std::string_view> latin1View(PyObject *object)
{
    if (!PyUnicode_Check(object))
        return std::nullopt;
#if PY_VERSION_HEX < 0x030C0000
    if (PyUnicode_READY(object) != 0) {
        PyErr_Clear();
        return std::nullopt;
    }
#endif
    if (PyUnicode_KIND(object) != PyUnicode_1BYTE_KIND)
        return std::nullopt;
    return std::string_view(reinterpret_cast<const char *>(PyUnicode_1BYTE_DATA(object)),
                            static_cast<std::size_t>(PyUnicode_GET_LENGTH(object)));
}

[[nodiscard]] inline PyRef fromLatin1(std::string_view bytes)
{
    return PyRef::take(
        PyUnicode_DecodeLatin1(bytes.data(), static_cast<Py_ssize_t>(bytes.size()), nullptr));
}

[[nodiscard]] inline std::string_view bytesView(PyObject *bytes)
{
    return {PyBytes_AS_STRING(bytes), static_cast<std::size_t>(PyBytes_GET_SIZE(bytes))};
}

/// Takes the pending Python error away; null when there was none.
[[nodiscard]] inline PyRef takeRaised()
{
#if PY_VERSION_HEX >= 0x030C0000
    return PyRef::take(PyErr_GetRaisedException());
#else
    PyObject *type = nullptr;
    PyObject *value = nullptr;
    PyObject *traceback = nullptr;
    PyErr_Fetch(&type, &value, &traceback);
    if (!type)
        return {};
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback)
        PyException_SetTraceback(value, traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return PyRef::take(value);
#endif
}

/// Lets other threads run Python while this one waits.
class GilRelease
{
public:
    GilRelease()
        : m_state(PyEval_SaveThread())
    { }
    ~GilRelease() { PyEval_RestoreThread(m_state); }
    GilRelease(const GilRelease &) = delete;
    GilRelease &operator=(const GilRelease &) = delete;

private:
    PyThreadState *m_state;
};

} // namespace lumos
