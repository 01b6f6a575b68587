// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "optiontable.h"
#include "settings.h"
#include "systemfacts.h"

#include <QString>

#include <tl/expected.hpp>

namespace lumos {

struct ValueContext
{
    QString workingDirectory; ///< absolute; relative paths start here
    const SystemFacts &facts;
};

/// Checks a value against the table and writes it in one form: booleans as true or false, paths
/// absolute, modes with four digits, accounts as "NAME (ID)". The error is a whole sentence with
/// the value and the remedy.
[[nodiscard]] tl::expected<QString, QString> normalizeValue(const Option &option,
                                                            const QString &value,
                                                            const ValueContext &context);

/// True and false in all of uWSGI's words; empty for others.
[[nodiscard]] std::optional<bool> parseBoolean(QStringView word);

/// Back from "NAME (ID)"; empty when it has another form.
[[nodiscard]] std::optional<Account> accountFromText(const QString &text);

} // namespace lumos
