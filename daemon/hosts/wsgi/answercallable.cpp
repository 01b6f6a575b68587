// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answercallable.h"

#include "forkwatch.h"
#include "pyobject.h"
#include "wsgianswer.h"

#include <array>
#include <cstddef>

namespace lumos {

namespace {

struct AnswerCallable
{
    PyObject_HEAD // NOLINT
        vectorcallfunc call;
    WsgiAnswer *answer;
    PyObject *write; ///< what start_response returns; null in write itself
};

AnswerCallable *callable(PyObject *self)
{
    return reinterpret_cast<AnswerCallable *>(self);
}

WsgiAnswer *answerOf(PyObject *self)
{
    if (!callable(self)->answer)
        PyErr_SetString(PyExc_RuntimeError, "the request that this belongs to has ended");
    return callable(self)->answer;
}

/// exc_info, given by place or by name; null with a Python error for anything else.
PyObject *excInfoOf(PyObject *const *arguments, Py_ssize_t count, PyObject *names)
{
    const Py_ssize_t named = names ? PyTuple_GET_SIZE(names) : 0;
    if (count == 3 && named == 0)
        return arguments[2];
    if (count == 2 && named == 0)
        return Py_None;
    if (count == 2 && named == 1
        && PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, 0), "exc_info") == 0)
        return arguments[2];
    PyErr_SetString(PyExc_TypeError,
                    "start_response takes a status, a list of headers and perhaps exc_info");
    return nullptr;
}

PyObject *startResponse(PyObject *self, PyObject *const *arguments, std::size_t flagged,
                        PyObject *names)
{
    WsgiAnswer *answer = answerOf(self);
    PyObject *excInfo = answer ? excInfoOf(arguments, PyVectorcall_NARGS(flagged), names) : nullptr;
    if (!excInfo || !answer->start(arguments[0], arguments[1], excInfo))
        return nullptr;
    return PyRef::share(callable(self)->write).release();
}

PyObject *write(PyObject *self, PyObject *const *arguments, std::size_t flagged, PyObject *names)
{
    WsgiAnswer *answer = answerOf(self);
    if (!answer)
        return nullptr;
    if (PyVectorcall_NARGS(flagged) != 1 || names) {
        PyErr_SetString(PyExc_TypeError, "write takes one argument, the bytes");
        return nullptr;
    }
    if (isForkedChild()) {
        PyErr_SetString(PyExc_RuntimeError,
                        "the answer belongs to the process that this one was forked from");
        return nullptr;
    }
    if (answer->writeNow(arguments[0]) == WsgiAnswer::Next::Error)
        return nullptr;
    return PyRef::share(Py_None).release();
}

void destroy(PyObject *self)
{
    Py_XDECREF(callable(self)->write);
    freeObject(self);
}

PyRef make(PyObject *type, vectorcallfunc function, PyObject *writeCallable)
{
    auto *object = allocate<AnswerCallable>(type);
    if (!object)
        return {};
    object->call = function;
    object->answer = nullptr;
    object->write = PyRef::share(writeCallable).release();
    return PyRef::take(reinterpret_cast<PyObject *>(object));
}

void release(PyRef &object, Py_ssize_t ownReferences)
{
    callable(object.get())->answer = nullptr;
    if (Py_REFCNT(object.get()) > ownReferences)
        object.reset();
}

} // namespace

PyRef makeAnswerCallableType()
{
    static std::array members = {PyMemberDef{"__vectorcalloffset__", T_PYSSIZET,
                                             offsetof(AnswerCallable, call), READONLY, nullptr},
                                 PyMemberDef{nullptr, 0, 0, 0, nullptr}};
    static std::array slots = {PyType_Slot{Py_tp_dealloc, slotPointer(destroy)},
                               PyType_Slot{Py_tp_call, slotPointer(PyVectorcall_Call)},
                               PyType_Slot{Py_tp_members, members.data()}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec = {"lumos.AnswerCallable", sizeof(AnswerCallable), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL
                                   | Py_TPFLAGS_DISALLOW_INSTANTIATION,
                               slots.data()};
    return PyRef::take(PyType_FromSpec(&spec));
}

PyObject *AnswerCallables::attach(PyObject *type, WsgiAnswer &answer)
{
    if (!m_startResponse || !m_write) {
        m_startResponse.reset();
        m_write = make(type, write, nullptr);
        if (m_write)
            m_startResponse = make(type, startResponse, m_write.get());
        if (!m_startResponse)
            return nullptr;
    }
    callable(m_startResponse.get())->answer = &answer;
    callable(m_write.get())->answer = &answer;
    return m_startResponse.get();
}

void AnswerCallables::detach()
{
    if (m_startResponse)
        release(m_startResponse, 1);
    if (m_write)
        release(m_write, m_startResponse ? 2 : 1); // start_response holds one as well
}

} // namespace lumos
