// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorstream.h"

#include "pyobject.h"
#include "wsgilog.h"

#include <algorithm>
#include <array>
#include <memory>

Q_LOGGING_CATEGORY(logWsgi, "lumos.wsgi")

namespace lumos {

namespace {

constexpr std::size_t longestPartial = 65536;

struct ErrorStream
{
    PyObject_HEAD // NOLINT
        RequestLog log;
};

bool writeText(PyObject *self, PyObject *text)
{
    if (!PyUnicode_Check(text)) {
        PyErr_Format(PyExc_TypeError, "wsgi.errors takes str, not %.100s", Py_TYPE(text)->tp_name);
        return false;
    }
    // Not PyUnicode_AsUTF8: lone surrogates must not make an error out of an error message.
    const PyRef bytes = PyRef::take(PyUnicode_AsEncodedString(text, "utf-8", "backslashreplace"));
    if (!bytes)
        return false;
    logOf(self).append(bytesView(bytes.get()));
    return true;
}

PyObject *write(PyObject *self, PyObject *text)
{
    return writeText(self, text) ? PyLong_FromSsize_t(PyUnicode_GET_LENGTH(text)) : nullptr;
}

PyObject *writelines(PyObject *self, PyObject *lines)
{
    const PyRef iterator = PyRef::take(PyObject_GetIter(lines));
    if (!iterator)
        return nullptr;
    while (const PyRef line = PyRef::take(PyIter_Next(iterator.get()))) {
        if (!writeText(self, line.get()))
            return nullptr;
    }
    return PyErr_Occurred() ? nullptr : PyRef::share(Py_None).release();
}

PyObject *flush(PyObject *self, PyObject *)
{
    logOf(self).flush();
    return PyRef::share(Py_None).release();
}

void destroy(PyObject *self)
{
    std::destroy_at(&logOf(self));
    freeObject(self);
}

} // namespace

void RequestLog::append(std::string_view text)
{
    m_partial += text;
    const std::size_t end = m_partial.rfind('\n') + 1; // 0 when there is none
    const bool isTooLong = m_partial.size() - end > longestPartial;
    const std::string lines = m_partial.substr(0, isTooLong ? m_partial.size() : end);
    m_partial.erase(0, lines.size());
    emitLines(lines);
}

void RequestLog::flush()
{
    emitLines(std::exchange(m_partial, {}));
}

void RequestLog::warn(std::string_view lines) const
{
    emitLines(std::string(lines));
}

/// @p lines are the caller's own: while they are written, another thread may change everything
/// here.
void RequestLog::emitLines(const std::string &lines) const
{
    if (lines.empty())
        return;
    const std::string start = m_id.empty() ? std::string() : '[' + m_id + "] ";
    const GilRelease released; // a log that nobody reads must hold up no other thread
    for (std::size_t from = 0; from < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', from), lines.size());
        if (end > from)
            qCWarning(logWsgi).noquote()
                << QString::fromStdString(start + lines.substr(from, end - from));
        from = end + 1;
    }
}

PyRef makeErrorStreamType()
{
    static std::array methods = {
        PyMethodDef{"write", methodPointer(write), METH_O, nullptr},
        PyMethodDef{"writelines", methodPointer(writelines), METH_O, nullptr},
        PyMethodDef{"flush", methodPointer(flush), METH_NOARGS, nullptr},
        PyMethodDef{nullptr, nullptr, 0, nullptr}};
    static std::array slots = {PyType_Slot{Py_tp_dealloc, slotPointer(destroy)},
                               PyType_Slot{Py_tp_methods, methods.data()}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec = {"lumos.ErrorStream", sizeof(ErrorStream), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
                               slots.data()};
    return PyRef::take(PyType_FromSpec(&spec));
}

PyRef newErrorStream(PyObject *type)
{
    auto *object = allocate<ErrorStream>(type);
    if (!object)
        return {};
    std::construct_at(&object->log);
    return PyRef::take(reinterpret_cast<PyObject *>(object));
}

RequestLog &logOf(PyObject *stream)
{
    return reinterpret_cast<ErrorStream *>(stream)->log;
}

} // namespace lumos
