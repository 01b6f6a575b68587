// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pytext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lumos {

PyRef toPyText(const QString &text)
{
    const QByteArray bytes = QFile::encodeName(text);
    return PyRef::take(PyUnicode_DecodeFSDefaultAndSize(bytes.constData(), bytes.size()));
}

PyRef toPyList(const QStringList &texts)
{
    PyRef list = PyRef::take(PyList_New(0));
    for (const QString &text : texts) {
        const PyRef item = toPyText(text);
        if (!list || !item || PyList_Append(list.get(), item.get()) != 0)
            return {};
    }
    return list;
}

QString toQString(PyObject *object)
{
    const PyRef text = object ? PyRef::take(PyObject_Str(object)) : PyRef();
    const PyRef bytes =
        text ? PyRef::take(PyUnicode_AsEncodedString(text.get(), "utf-8", "replace")) : PyRef();
    if (!bytes) {
        PyErr_Clear();
        return u"(no text)"_s;
    }
    return QString::fromUtf8(PyBytes_AS_STRING(bytes.get()), PyBytes_GET_SIZE(bytes.get()));
}

QStringList toQStringList(PyObject *iterable)
{
    QStringList texts;
    const PyRef iterator = iterable ? PyRef::take(PyObject_GetIter(iterable)) : PyRef();
    while (iterator) {
        const PyRef item = PyRef::take(PyIter_Next(iterator.get()));
        if (!item)
            break;
        texts.append(toQString(item.get()));
    }
    PyErr_Clear();
    return texts;
}

QString takePythonError()
{
    PyObject *type = nullptr;
    PyObject *value = nullptr;
    PyObject *traceback = nullptr;
    PyErr_Fetch(&type, &value, &traceback);
    if (!type)
        return {};
    PyErr_NormalizeException(&type, &value, &traceback);
    const PyRef ownedType = PyRef::take(type);
    const PyRef ownedValue = PyRef::take(value);
    const PyRef ownedTraceback = PyRef::take(traceback);
    const PyRef name = PyRef::take(PyObject_GetAttrString(type, "__name__"));
    return toQString(name.get()) + u": "_s + toQString(value);
}

} // namespace lumos
