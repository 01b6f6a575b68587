// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorstream.h"

#include "pyobject.h"
#include "wsgilog.h"

#include <array>

Q_LOGGING_CATEGORY(logWsgi, "lumos.wsgi")

namespace lumos {

namespace {

constexpr std::size_t longestPartial = 65536;

struct ErrorStream
{
    PyObject_HEAD // NOLINT
        RequestLog *log;
};

RequestLog &logOf(PyObject *self)
{
    return *reinterpret_cast<ErrorStream *>(self)->log;
}

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

} // namespace

void RequestLog::append(std::string_view text)
{
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        m_partial += text.substr(0, end);
        flush();
        text.remove_prefix(end + 1);
    }
    m_partial += text;
    if (m_partial.size() > longestPartial)
        flush();
}

void RequestLog::flush()
{
    if (!m_partial.empty())
        emitLine(m_partial);
    m_partial.clear();
}

void RequestLog::warn(std::string_view line) const
{
    emitLine(line);
}

void RequestLog::emitLine(std::string_view line) const
{
    const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    if (m_id.empty())
        qCWarning(logWsgi).noquote() << text;
    else
        qCWarning(logWsgi).noquote().nospace() << '[' << m_id.c_str() << "] " << text;
}

PyRef makeErrorStreamType()
{
    static std::array methods = {
        PyMethodDef{"write", methodPointer(write), METH_O, nullptr},
        PyMethodDef{"writelines", methodPointer(writelines), METH_O, nullptr},
        PyMethodDef{"flush", methodPointer(flush), METH_NOARGS, nullptr},
        PyMethodDef{nullptr, nullptr, 0, nullptr}};
    static std::array slots = {PyType_Slot{Py_tp_dealloc, slotPointer(freeObject)},
                               PyType_Slot{Py_tp_methods, methods.data()}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec = {"lumos.ErrorStream", sizeof(ErrorStream), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION,
                               slots.data()};
    return PyRef::take(PyType_FromSpec(&spec));
}

PyRef newErrorStream(PyObject *type, RequestLog &log)
{
    auto *object = allocate<ErrorStream>(type);
    if (!object)
        return {};
    object->log = &log;
    return PyRef::take(reinterpret_cast<PyObject *>(object));
}

} // namespace lumos
