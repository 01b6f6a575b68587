// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewrapper.h"

#include "pyobject.h"

#include <array>
#include <cstddef>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>

namespace lumos {

namespace {

constexpr Py_ssize_t defaultBlockSize = 65536;

struct FileWrapper
{
    PyObject_HEAD // NOLINT
        PyObject *file;
    Py_ssize_t blockSize;
};

FileWrapper *wrapper(PyObject *self)
{
    return reinterpret_cast<FileWrapper *>(self);
}

int initialise(PyObject *self, PyObject *arguments, PyObject *keywords)
{
    static std::array<const char *, 3> names = {"filelike", "blksize", nullptr};
    PyObject *file = nullptr;
    Py_ssize_t blockSize = defaultBlockSize;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|n:FileWrapper",
                                     const_cast<char **>(names.data()), &file, &blockSize))
        return -1;
    Py_INCREF(file);
    Py_XSETREF(wrapper(self)->file, file);
    wrapper(self)->blockSize = blockSize > 0 ? blockSize : defaultBlockSize;
    return 0;
}

int traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(wrapper(self)->file);
    Py_VISIT(Py_TYPE(self));
    return 0;
}

int clear(PyObject *self)
{
    Py_CLEAR(wrapper(self)->file);
    return 0;
}

void destroy(PyObject *self)
{
    PyObject_GC_UnTrack(self);
    clear(self);
    freeObject(self);
}

PyObject *iterator(PyObject *self)
{
    Py_INCREF(self);
    return self;
}

PyObject *next(PyObject *self)
{
    PyRef block = PyRef::take(
        PyObject_CallMethod(wrapper(self)->file, "read", "n", wrapper(self)->blockSize));
    if (!block)
        return nullptr;
    const int isTrue = PyObject_IsTrue(block.get());
    return isTrue > 0 ? block.release() : nullptr;
}

PyObject *close(PyObject *self, PyObject *)
{
    const PyRef method = PyRef::take(PyObject_GetAttrString(wrapper(self)->file, "close"));
    if (!method) {
        if (!PyErr_ExceptionMatches(PyExc_AttributeError))
            return nullptr;
        PyErr_Clear();
        return PyRef::share(Py_None).release();
    }
    return PyObject_CallNoArgs(method.get());
}

/// True for the types of the io module whose fileno() is the file itself. That of a GzipFile, for
/// one, is the compressed file.
bool isPlainFile(PyObject *file)
{
    const std::string_view name = Py_TYPE(file)->tp_name;
    if (name == "_io.FileIO")
        return true;
    if (name != "_io.BufferedReader" && name != "_io.BufferedRandom")
        return false;
    const PyRef raw = PyRef::take(PyObject_GetAttrString(file, "raw"));
    if (!raw) {
        PyErr_Clear();
        return false;
    }
    return std::string_view(Py_TYPE(raw.get())->tp_name) == "_io.FileIO";
}

/// The file inside the objects of the tempfile module, which pass everything on.
PyRef unwrapped(PyObject *file)
{
    if (std::string_view(Py_TYPE(file)->tp_name) == "_TemporaryFileWrapper") {
        if (PyRef inner = PyRef::take(PyObject_GetAttrString(file, "file")))
            return inner;
        PyErr_Clear();
    }
    return PyRef::share(file);
}

/// What a method without arguments answers, as a number; empty without an error pending.
std::optional<long long> numberOf(PyObject *object, const char *method)
{
    const PyRef answer = PyRef::take(PyObject_CallMethod(object, method, nullptr));
    const long long number = answer ? PyLong_AsLongLong(answer.get()) : -1;
    if (PyErr_Occurred()) {
        PyErr_Clear();
        return std::nullopt;
    }
    return number;
}

} // namespace

PyRef makeFileWrapperType()
{
    static std::array methods = {PyMethodDef{"close", methodPointer(close), METH_NOARGS, nullptr},
                                 PyMethodDef{nullptr, nullptr, 0, nullptr}};
    static std::array members = {
        PyMemberDef{"filelike", T_OBJECT, offsetof(FileWrapper, file), READONLY, nullptr},
        PyMemberDef{"blksize", T_PYSSIZET, offsetof(FileWrapper, blockSize), READONLY, nullptr},
        PyMemberDef{nullptr, 0, 0, 0, nullptr}};
    static std::array slots = {PyType_Slot{Py_tp_init, slotPointer(initialise)},
                               PyType_Slot{Py_tp_new, slotPointer(PyType_GenericNew)},
                               PyType_Slot{Py_tp_traverse, slotPointer(traverse)},
                               PyType_Slot{Py_tp_clear, slotPointer(clear)},
                               PyType_Slot{Py_tp_dealloc, slotPointer(destroy)},
                               PyType_Slot{Py_tp_iter, slotPointer(iterator)},
                               PyType_Slot{Py_tp_iternext, slotPointer(next)},
                               PyType_Slot{Py_tp_methods, methods.data()},
                               PyType_Slot{Py_tp_members, members.data()},
                               PyType_Slot{0, nullptr}};
    static PyType_Spec spec = {"lumos.FileWrapper", sizeof(FileWrapper), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots.data()};
    return PyRef::take(PyType_FromSpec(&spec));
}

std::optional<FileBody> fileBodyOf(PyObject *self)
{
    const PyRef file = unwrapped(wrapper(self)->file);
    if (!isPlainFile(file.get()))
        return std::nullopt;
    const PyRef flushed = PyRef::take(PyObject_CallMethod(file.get(), "flush", nullptr));
    if (!flushed) {
        PyErr_Clear();
        return std::nullopt;
    }
    const auto fd = numberOf(file.get(), "fileno");
    const auto offset = numberOf(file.get(), "tell"); // the buffer reads ahead of this
    struct stat status = {};
    if (!fd || !offset || ::fstat(static_cast<int>(*fd), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_size == 0) { // those of /proc tell no size
        return std::nullopt;
    }
    const int copy = ::fcntl(static_cast<int>(*fd), F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return std::nullopt;
    const auto length = static_cast<std::int64_t>(status.st_size) - *offset;
    return FileBody(copy, *offset, length > 0 ? length : 0);
}

} // namespace lumos
