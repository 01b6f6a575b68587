// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerapi.h"

#include "pyobject.h"
#include "pytext.h"
#include "wsgilog.h"

#include "hosts/applicationhost.h"

#include <QFile>

#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

PyObject *log(PyObject *, PyObject *text)
{
    if (!PyUnicode_Check(text)) {
        PyErr_SetString(PyExc_TypeError, "log takes a str");
        return nullptr;
    }
    const QStringList lines = toQString(text).split(u'\n');
    {
        const GilRelease released; // a log that nobody reads must hold up no other thread
        for (const QString &line : lines)
            qCInfo(logWsgi).noquote() << line;
    }
    return PyRef::share(Py_None).release();
}

HostContext *contextOf(PyObject *capsule)
{
    return static_cast<HostContext *>(PyCapsule_GetPointer(capsule, nullptr));
}

PyObject *countRequests(PyObject *capsule, PyObject *)
{
    const HostContext *context = contextOf(capsule);
    return context ? PyLong_FromUnsignedLongLong(context->requests()) : nullptr;
}

PyObject *workerPids(PyObject *capsule, PyObject *)
{
    const HostContext *context = contextOf(capsule);
    if (!context)
        return nullptr;
    const std::vector<pid_t> pids = context->workerPids();
    PyRef list = PyRef::take(PyList_New(static_cast<Py_ssize_t>(pids.size())));
    for (std::size_t i = 0; list && i < pids.size(); ++i) {
        PyObject *pid = PyLong_FromLong(pids[i]);
        if (!pid)
            return nullptr;
        PyList_SET_ITEM(list.get(), static_cast<Py_ssize_t>(i), pid);
    }
    return list.release();
}

PyObject *requestReload(PyObject *capsule, PyObject *)
{
    HostContext *context = contextOf(capsule);
    if (!context)
        return nullptr;
    context->requestReload();
    return PyRef::share(Py_None).release();
}

std::array contextMethods = {
    // NOLINT: Python wants to write to it
    PyMethodDef{"count_requests", countRequests, METH_NOARGS, nullptr},
    PyMethodDef{"worker_pids", workerPids, METH_NOARGS, nullptr},
    PyMethodDef{"request_reload", requestReload, METH_NOARGS, nullptr}};

PyRef makeLog()
{
    static PyMethodDef method = {"log", log, METH_O, nullptr};
    return PyRef::take(PyCFunction_New(&method, nullptr));
}

class Dict
{
public:
    void set(const char *key, const PyRef &value)
    {
        m_isWhole = m_isWhole && m_dict && value
            && PyDict_SetItemString(m_dict.get(), key, value.get()) == 0;
    }
    void set(const char *key, int value) { set(key, PyRef::take(PyLong_FromLong(value))); }
    void set(const char *key, bool value) { set(key, PyRef::share(value ? Py_True : Py_False)); }
    /// As uWSGI has its options: bytes.
    void set(const char *key, const QString &value)
    {
        const QByteArray bytes = QFile::encodeName(value);
        if (!bytes.isEmpty())
            set(key, PyRef::take(PyBytes_FromStringAndSize(bytes.constData(), bytes.size())));
    }
    [[nodiscard]] PyRef take() { return m_isWhole ? std::move(m_dict) : PyRef(); }

private:
    PyRef m_dict = PyRef::take(PyDict_New());
    bool m_isWhole = true;
};

/// uwsgi.opt. Libraries look there for whether threads and fork hooks work; in Lumos they do.
PyRef makeOptions(const Settings &settings)
{
    Dict options;
    options.set("module", settings.module);
    options.set("wsgi-file", settings.wsgiFile);
    options.set("callable", settings.callable);
    options.set("chdir", settings.chdir);
    options.set("virtualenv", settings.virtualEnv);
    options.set("processes", settings.processes ? QString::number(*settings.processes) : u"auto"_s);
    options.set("threads", QString::number(settings.threads));
    options.set("enable-threads", true);
    options.set("py-call-uwsgi-fork-hooks", true);
    if (settings.master)
        options.set("master", true);
    if (settings.lazyApps)
        options.set("lazy-apps", true);
    return options.take();
}

/// Functions that ask @p context; None without it.
void addContextMethods(Dict &api, HostContext *context)
{
    if (!context) {
        for (const PyMethodDef &method : contextMethods)
            api.set(method.ml_name, PyRef::share(Py_None));
        return;
    }
    const PyRef capsule = PyRef::take(PyCapsule_New(context, nullptr, nullptr));
    for (PyMethodDef &method : contextMethods) {
        api.set(method.ml_name,
                capsule ? PyRef::take(PyCFunction_New(&method, capsule.get())) : PyRef());
    }
}

} // namespace

PyRef makeWorkerApi(const Settings &settings, HostContext *context)
{
    Dict api;
    api.set("version", PyRef::take(PyBytes_FromString(LUMOS_VERSION)));
    api.set("opt", makeOptions(settings));
    api.set("id", context ? context->workerId() : 0);
    api.set("workers", context ? context->workers() : settings.processes.value_or(0));
    // Of now: in a process that the application forks it would be another one.
    api.set("master_pid", settings.master ? int{::getppid()} : 0);
    addContextMethods(api, context);
    api.set("log", makeLog());
    return api.take();
}

} // namespace lumos
