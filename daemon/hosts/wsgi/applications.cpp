// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications.h"

#include "interpreter.h"
#include "pytext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

PyRef mountList(const QList<PythonMount> &mounts)
{
    PyRef list = PyRef::take(PyList_New(0));
    for (const PythonMount &mount : mounts) {
        const PyRef prefix = toPyText(mount.prefix);
        const PyRef application = toPyText(mount.application);
        const PyRef pair = prefix && application
            ? PyRef::take(PyTuple_Pack(2, prefix.get(), application.get()))
            : PyRef();
        if (!list || !pair || PyList_Append(list.get(), pair.get()) != 0)
            return {};
    }
    return list;
}

/// Paths start at the application's folder, which is the current one. Empty stays empty.
QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

QStringList absolute(QStringList paths)
{
    for (QString &path : paths)
        path = absolute(path);
    return paths;
}

/// The dictionary that bootstrap.py calls options.
PyRef optionsDict(const Settings &settings, const QString &virtualEnv)
{
    PyRef dict = PyRef::take(PyDict_New());
    const auto set = [&dict](const char *key, const PyRef &value) {
        return dict && value && PyDict_SetItemString(dict.get(), key, value.get()) == 0;
    };
    const bool isDone = set("module", toPyText(settings.module))
        && set("callable", toPyText(settings.callable))
        && set("wsgi_file", toPyText(absolute(settings.wsgiFile)))
        && set("mounts", mountList(settings.mounts)) && set("virtualenv", toPyText(virtualEnv))
        && set("pythonpath", toPyList(absolute(settings.pythonPath)));
    return isDone ? std::move(dict) : PyRef();
}

/// The text for the owner of the pending error: a LoadError's own, else the error's name as well.
tl::unexpected<Error> loadFailure(const Interpreter &python)
{
    if (!PyErr_ExceptionMatches(python.loadErrorType()))
        return fail(u"The application does not load: "_s + takePythonError());
    const QString text = takePythonError();
    return fail(text.mid(text.indexOf(u": "_s) + 2)); // without "LoadError: "
}

} // namespace

Result<void> Applications::load(Interpreter &python, const Settings &settings,
                                const QString &virtualEnv)
{
    const PyRef options = optionsDict(settings, virtualEnv);
    const PyRef found = options ? python.callBootstrap("load_all", options) : PyRef();
    if (!found)
        return loadFailure(python);
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(found.get()); ++i) {
        PyObject *pair = PyList_GET_ITEM(found.get(), i);
        MountedApplication mounted;
        mounted.prefix = toQString(PyTuple_GET_ITEM(pair, 0)).toStdString();
        mounted.callable = PyRef::share(PyTuple_GET_ITEM(pair, 1));
        m_mounts.push_back(std::move(mounted));
    }
    return {};
}

const MountedApplication *Applications::find(std::string_view path) const
{
    for (const MountedApplication &mounted : m_mounts) {
        const std::string_view prefix = mounted.prefix;
        if (path.starts_with(prefix)
            && (prefix.empty() || path.size() == prefix.size() || path[prefix.size()] == '/')) {
            return &mounted;
        }
    }
    return nullptr;
}

const MountedApplication *Applications::at(std::string_view prefix) const
{
    for (const MountedApplication &mounted : m_mounts) {
        if (mounted.prefix == prefix)
            return &mounted;
    }
    return nullptr;
}

} // namespace lumos
