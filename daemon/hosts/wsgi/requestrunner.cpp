// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestrunner.h"

#include "exitcode.h"
#include "filewrapper.h"
#include "forkwatch.h"
#include "inputstream.h"
#include "interpreter.h"
#include "pyobject.h"
#include "pytext.h"
#include "vectorstate.h"

#include <string>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

/// True when the object says that it holds one item; generators say nothing.
bool hasOneItem(PyObject *object)
{
    const PyTypeObject *type = Py_TYPE(object);
    const bool tells = (type->tp_as_sequence && type->tp_as_sequence->sq_length)
        || (type->tp_as_mapping && type->tp_as_mapping->mp_length);
    if (!tells)
        return false;
    const Py_ssize_t length = PyObject_Size(object);
    if (length < 0)
        PyErr_Clear();
    return length == 1;
}

} // namespace

bool WsgiTypes::make()
{
    inputStream = makeInputStreamType();
    errorStream = makeErrorStreamType();
    fileWrapper = makeFileWrapperType();
    answerCallable = makeAnswerCallableType();
    return inputStream && errorStream && fileWrapper && answerCallable;
}

RequestRunner::RequestRunner(Interpreter &python, const WsgiTypes &types,
                             const Applications &applications)
    : m_python(python)
    , m_types(types)
    , m_applications(applications)
{ }

bool RequestRunner::prepare(bool isMultithread, bool isMultiprocess)
{
    m_errors = newErrorStream(m_types.errorStream.get());
    m_emptyInput = newInputStream(m_types.inputStream.get(), {});
    return m_errors && m_emptyInput
        && m_environ.prepare({.errors = m_errors.get(),
                              .fileWrapper = m_types.fileWrapper.get(),
                              .emptyInput = m_emptyInput.get(),
                              .isMultithread = isMultithread,
                              .isMultiprocess = isMultiprocess});
}

void RequestRunner::run(const Request &request, ResponseSink &sink)
{
    clearUpperHalves();
    log().setRequest(request.id);
    m_answer.reset(request, sink, log());
    const Route route = routeOf(request, m_applications);
    if (!route.application) {
        if (m_applications.isEmpty()) // need-app = false
            m_answer.fail();
        else
            m_answer.answerNotFound();
        return;
    }
    if (!callApplication(request, route)) {
        reportError();
        m_answer.fail();
    }
    detach();
    leaveIfForked(); // what the request has kept alive may have code for its end
    log().flush();
    renewErrors();
}

/// False with a Python error; what the application returned has been closed even so.
bool RequestRunner::callApplication(const Request &request, const Route &route)
{
    if (!request.body.empty()) {
        m_input = newInputStream(m_types.inputStream.get(), request.body);
        if (!m_input)
            return false;
    }
    const PyRef environ = m_environ.build(request, route, m_input.get());
    PyObject *startResponse =
        environ ? m_callables.attach(m_types.answerCallable.get(), m_answer) : nullptr;
    if (!startResponse)
        return false;
    PyObject *arguments[] = {environ.get(), startResponse};
    const PyRef result =
        PyRef::take(PyObject_Vectorcall(route.application->callable.get(), arguments, 2, nullptr));
    leaveIfForked();
    return result && sendResult(result.get());
}

/// To be called whenever the application's code has run: it may have forked, and the child come
/// back from it. The answer is its parent's, and so are all requests to come.
void RequestRunner::leaveIfForked()
{
    if (!isForkedChild())
        return;
    reportError();
    log().warn("a process that the application has forked returned from it and ends here; "
               "let it leave by os._exit()");
    ::_exit(toInt(ExitCode::Software));
}

bool RequestRunner::sendResult(PyObject *result)
{
    const Next next = sendBody(result);
    leaveIfForked();
    const bool isDone = next != Next::Error && m_answer.finish();
    // Nothing that can be closed: the request may end once the environ is gone.
    if (PyList_CheckExact(result) || PyTuple_CheckExact(result) || PyBytes_CheckExact(result))
        return isDone;
    if (!isDone) {
        reportError();
        m_answer.fail();
    }
    settleNow();
    closeResult(result);
    return true;
}

RequestRunner::Next RequestRunner::sendBody(PyObject *result)
{
    if (PyList_CheckExact(result) && PyList_GET_SIZE(result) == 1) {
        const PyRef item = PyRef::share(PyList_GET_ITEM(result, 0));
        PyObject *parts[] = {item.get()};
        return m_answer.writeAll(parts, 1);
    }
    if (PyList_CheckExact(result)) {
        // The list itself could change while the client reads.
        const PyRef items = PyRef::take(PyList_AsTuple(result));
        if (!items)
            return Next::Error;
        return m_answer.writeAll(PySequence_Fast_ITEMS(items.get()), PyTuple_GET_SIZE(items.get()));
    }
    if (PyTuple_CheckExact(result))
        return m_answer.writeAll(PySequence_Fast_ITEMS(result), PyTuple_GET_SIZE(result));
    if (PyBytes_Check(result)) // no iterable of bytes, but uWSGI sends it
        return m_answer.writeAll(&result, 1);
    if (Py_IS_TYPE(result, reinterpret_cast<PyTypeObject *>(m_types.fileWrapper.get()))) {
        auto file = fileBodyOf(result);
        leaveIfForked();
        if (file)
            return m_answer.writeFile(std::move(*file));
    }
    return iterate(result);
}

RequestRunner::Next RequestRunner::iterate(PyObject *iterable)
{
    const PyRef iterator = PyRef::take(PyObject_GetIter(iterable));
    if (!iterator) {
        PyErr_Format(PyExc_TypeError, "the application returned %.100s, not an iterable of bytes",
                     Py_TYPE(iterable)->tp_name);
        return Next::Error;
    }
    if (hasOneItem(iterable))
        m_answer.setOnlyPart();
    Next next = Next::Go;
    while (next == Next::Go) {
        const PyRef part = PyRef::take(PyIter_Next(iterator.get()));
        leaveIfForked();
        if (!part)
            return PyErr_Occurred() ? Next::Error : Next::Go;
        next = m_answer.write(part.get());
        // A client with a whole answer does not wait for what the application does then.
        if (next == Next::Go && m_answer.isDecided() && !m_answer.isSettled())
            settleNow();
    }
    return next;
}

/// Calls close(), as PEP 3333 asks for any result that has it, however the request went.
void RequestRunner::closeResult(PyObject *result)
{
    const PyRef close = PyRef::take(PyObject_GetAttrString(result, "close"));
    if (!close && PyErr_ExceptionMatches(PyExc_AttributeError)) {
        PyErr_Clear();
        return;
    }
    const PyRef done = close ? PyRef::take(PyObject_CallNoArgs(close.get())) : PyRef();
    leaveIfForked();
    if (!done)
        reportError();
}

/// Ends the request before the application's own work is over.
void RequestRunner::settleNow()
{
    if (m_input)
        detachInputStream(m_input.get());
    const GilRelease released;
    m_answer.settle();
}

void RequestRunner::detach()
{
    if (m_input) {
        detachInputStream(m_input.get());
        m_input.reset();
    }
    m_callables.detach();
}

/// Whoever has kept wsgi.errors may write to it for ever, and must not do so in the name of a later
/// request: its lines have no id from now on.
void RequestRunner::renewErrors()
{
    constexpr Py_ssize_t ours = 2; // here and in what each environ is copied from
    if (Py_REFCNT(m_errors.get()) == ours)
        return;
    log().setRequest({});
    PyRef errors = newErrorStream(m_types.errorStream.get());
    if (errors && m_environ.setErrors(errors.get()))
        m_errors = std::move(errors);
    else
        PyErr_Clear(); // out of memory: the next request shares it
}

/// Logs the pending error with its traceback. SystemExit is one like any other: a request does not
/// end the worker.
void RequestRunner::reportError()
{
    const PyRef error = takeRaised();
    if (!error)
        return;
    const PyRef lines = m_python.callBootstrap("traceback_lines", error);
    const QString text = lines ? toQStringList(lines.get()).join(u'\n') : takePythonError();
    log().warn(text.toStdString());
}

} // namespace lumos
