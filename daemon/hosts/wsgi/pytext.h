// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"

#include <QString>
#include <QStringList>

namespace lumos {

/// A str for a path or a name of the system, in its encoding; null with a Python error.
[[nodiscard]] PyRef toPyText(const QString &text);
/// A list of str; null with a Python error.
[[nodiscard]] PyRef toPyList(const QStringList &texts);
/// The text of a str; what cannot be encoded is replaced. str() of other objects.
[[nodiscard]] QString toQString(PyObject *object);
/// The texts of an iterable of str; empty when there is none.
[[nodiscard]] QStringList toQStringList(PyObject *iterable);

/// Takes the pending Python error away: "ValueError: the text". Empty when there was none.
[[nodiscard]] QString takePythonError();

} // namespace lumos
