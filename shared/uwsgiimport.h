// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"
#include "systemfacts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lumos {

/// What becomes of one key of a uWSGI file.
struct ImportedKey
{
    enum class Kind {
        Same, ///< taken over as it stands
        Changed, ///< taken over under another name or with another value
        Ignored, ///< left out: Lumos needs or knows it not
        Dangerous, ///< left out or narrowed, since it would open the machine
    };

    Kind kind = Kind::Same;
    QString file;
    int line = 0; ///< 1-based; 0: not in the file, but the defaults differ
    QString key; ///< as written
    QString value; ///< as meant, placeholders replaced; "***" when secret
    QString reason; ///< one sentence

    /// `FILE:LINE: changed: KEY = VALUE: REASON`
    [[nodiscard]] QString toString() const;
};

struct UwsgiImport
{
    QList<ImportedKey> keys; ///< in order of the file
    Problems problems; ///< of the file as such, and of the new one as a whole
    QByteArray text; ///< the file for Lumos; to be used only when the problems hold no error
};

/// Translates @p text, the section [uwsgi] of @p file (an absolute path), for the machine that
/// @p facts describe. Writes nothing; reads no file but the includes.
[[nodiscard]] UwsgiImport importUwsgi(const QByteArray &text, const QString &file,
                                      const SystemFacts &facts);

} // namespace lumos
