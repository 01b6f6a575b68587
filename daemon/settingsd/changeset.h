// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/callerror.h"
#include "inidocument.h"
#include "optiontable.h"

#include <QList>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace lumos {

inline constexpr qsizetype maximumText = 64 * 1024; ///< bytes, of all strings of a call together
inline constexpr qsizetype maximumKeys = 256; ///< and values of one key

/// One key's new values.
struct Change
{
    const Option *option = nullptr;
    std::optional<QStringList> values; ///< as a person would say them; empty: back to the default
};

/// What a caller wants changed: keys of the table, and nothing else.
struct ChangeSet
{
    QList<Change> changes;

    [[nodiscard]] bool isPrivileged() const;
    /// The keys, as on a command line: "processes, site-listen".
    [[nodiscard]] QString keys() const;
    /// With values for the audit log: "processes=4 env=***"; bounded.
    [[nodiscard]] QString audit() const;
};

/// From the argument of Apply, Validate and Preview: names as on a command line.
[[nodiscard]] Answer<ChangeSet> changeSetFrom(const QVariantMap &changes);
/// From the arguments of SetOption: one value on each line for a key that may stand several times.
[[nodiscard]] Answer<ChangeSet> changeOf(const QString &section, const QString &key,
                                         const QString &value);
[[nodiscard]] Answer<ChangeSet> resetOf(const QString &section, const QString &key);

/// Edits the lines. A value is taken as it is: what the file would take for a placeholder is
/// escaped, or refused where that is impossible.
[[nodiscard]] Answer<void> editDocument(IniDocument &document, const ChangeSet &set);

} // namespace lumos
