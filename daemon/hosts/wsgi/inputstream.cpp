// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputstream.h"

#include "pyobject.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lumos {

namespace {

struct InputStream
{
    PyObject_HEAD // NOLINT
        const char *data;
    Py_ssize_t size;
    Py_ssize_t position;
    bool isDetached;
};

InputStream *stream(PyObject *self)
{
    return reinterpret_cast<InputStream *>(self);
}

/// The optional size argument: negative for none or None. False with a Python error.
bool readSize(PyObject *const *arguments, Py_ssize_t count, Py_ssize_t &size)
{
    if (count > 1) {
        PyErr_SetString(PyExc_TypeError, "expected at most one argument, the size");
        return false;
    }
    size = -1;
    if (count == 0 || arguments[0] == Py_None)
        return true;
    size = PyNumber_AsSsize_t(arguments[0], nullptr); // too large means as much as there is
    return size != -1 || !PyErr_Occurred();
}

PyObject *takeBytes(InputStream *self, Py_ssize_t length)
{
    if (self->isDetached && self->position < self->size) {
        PyErr_SetString(PyExc_ValueError, "wsgi.input was read after the request's end");
        return nullptr;
    }
    const char *begin = self->data ? self->data + self->position : nullptr;
    self->position += length;
    return PyBytes_FromStringAndSize(begin, length);
}

/// Length of the next line, its end included, and at most @p limit bytes if that is not negative.
Py_ssize_t lineLength(const InputStream *self, Py_ssize_t limit)
{
    Py_ssize_t length = self->size - self->position;
    if (limit >= 0)
        length = std::min(length, limit);
    if (length == 0 || self->isDetached)
        return length;
    const char *begin = self->data + self->position;
    const auto *end =
        static_cast<const char *>(std::memchr(begin, '\n', static_cast<std::size_t>(length)));
    return end ? end - begin + 1 : length;
}

PyObject *read(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    Py_ssize_t size = -1;
    if (!readSize(arguments, count, size))
        return nullptr;
    const Py_ssize_t left = stream(self)->size - stream(self)->position;
    return takeBytes(stream(self), size < 0 ? left : std::min(size, left));
}

PyObject *readline(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    Py_ssize_t size = -1;
    if (!readSize(arguments, count, size))
        return nullptr;
    return takeBytes(stream(self), lineLength(stream(self), size));
}

PyObject *readlines(PyObject *self, PyObject *const *arguments, Py_ssize_t count)
{
    Py_ssize_t hint = -1;
    if (!readSize(arguments, count, hint))
        return nullptr;
    PyRef lines = PyRef::take(PyList_New(0));
    Py_ssize_t taken = 0;
    while (lines && stream(self)->position < stream(self)->size && (hint <= 0 || taken < hint)) {
        const PyRef line = PyRef::take(takeBytes(stream(self), lineLength(stream(self), -1)));
        if (!line || PyList_Append(lines.get(), line.get()) != 0)
            return nullptr;
        taken += PyBytes_GET_SIZE(line.get());
    }
    return lines.release();
}

PyObject *iterator(PyObject *self)
{
    Py_INCREF(self);
    return self;
}

PyObject *next(PyObject *self)
{
    if (stream(self)->position >= stream(self)->size)
        return nullptr; // the end, as no error is set
    return takeBytes(stream(self), lineLength(stream(self), -1));
}

} // namespace

PyRef makeInputStreamType()
{
    static std::array methods = {
        PyMethodDef{"read", methodPointer(read), METH_FASTCALL, nullptr},
        PyMethodDef{"readline", methodPointer(readline), METH_FASTCALL, nullptr},
        PyMethodDef{"readlines", methodPointer(readlines), METH_FASTCALL, nullptr},
        PyMethodDef{nullptr, nullptr, 0, nullptr}};
    static std::array slots = {PyType_Slot{Py_tp_dealloc, slotPointer(freeObject)},
                               PyType_Slot{Py_tp_iter, slotPointer(iterator)},
                               PyType_Slot{Py_tp_iternext, slotPointer(next)},
                               PyType_Slot{Py_tp_methods, methods.data()}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec = {"lumos.InputStream", sizeof(InputStream), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
                               slots.data()};
    return PyRef::take(PyType_FromSpec(&spec));
}

PyRef newInputStream(PyObject *type, std::string_view body)
{
    auto *object = allocate<InputStream>(type);
    if (!object)
        return {};
    object->data = body.data();
    object->size = static_cast<Py_ssize_t>(body.size());
    object->position = 0;
    object->isDetached = false;
    return PyRef::take(reinterpret_cast<PyObject *>(object));
}

void detachInputStream(PyObject *self)
{
    stream(self)->isDetached = true;
    stream(self)->data = nullptr;
}

} // namespace lumos
