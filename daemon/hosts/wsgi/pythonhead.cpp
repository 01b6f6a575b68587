// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonhead.h"

#include "pyobject.h"

namespace lumos {

namespace {

bool readPythonStatus(PyObject *status, ResponseHead &head)
{
    const auto text = latin1View(status);
    if (!text) {
        PyErr_Format(PyExc_TypeError, "the status must be a str of latin-1 characters, not %.200R",
                     status);
        return false;
    }
    if (!readStatus(*text, head)) {
        PyErr_Format(PyExc_ValueError, "%.200R is no status such as '200 OK', between 200 and 599",
                     status);
        return false;
    }
    return true;
}

void setError(HeadFault fault, PyObject *field)
{
    switch (fault) {
    case HeadFault::HopByHop:
        PyErr_Format(PyExc_ValueError,
                     "the header %.200R is about the connection, which is the server's", field);
        break;
    case HeadFault::Length:
        PyErr_SetString(PyExc_ValueError,
                        "Content-Length is not one number of bytes in decimal digits");
        break;
    case HeadFault::Byte:
        PyErr_Format(PyExc_ValueError, "the header %.200R has a character that is not allowed",
                     field);
        break;
    }
}

bool readField(PyObject *field, AnswerHead &result)
{
    if (!PyTuple_Check(field) || PyTuple_GET_SIZE(field) != 2) {
        PyErr_Format(PyExc_TypeError, "a header is a tuple of name and value, not %.200R", field);
        return false;
    }
    const auto name = latin1View(PyTuple_GET_ITEM(field, 0));
    const auto value = latin1View(PyTuple_GET_ITEM(field, 1));
    if (!name || !value) {
        PyErr_Format(PyExc_TypeError,
                     "a header's name and value are str of latin-1 characters, not %.200R", field);
        return false;
    }
    const auto fault = addField(*name, *value, result);
    if (fault)
        setError(*fault, field);
    return !fault;
}

} // namespace

bool readAnswerHead(PyObject *status, PyObject *headers, AnswerHead &result)
{
    if (!readPythonStatus(status, result.head))
        return false;
    if (!PyList_Check(headers) && !PyTuple_Check(headers)) {
        PyErr_Format(PyExc_TypeError, "the headers must be a list, not %.100s",
                     Py_TYPE(headers)->tp_name);
        return false;
    }
    const Py_ssize_t count = PySequence_Fast_GET_SIZE(headers);
    result.contentLength = -1;
    result.head.fields.clear();
    result.head.fields.reserve(static_cast<std::size_t>(count));
    for (Py_ssize_t i = 0; i < count; ++i) {
        if (!readField(PySequence_Fast_GET_ITEM(headers, i), result))
            return false;
    }
    return true;
}

} // namespace lumos
