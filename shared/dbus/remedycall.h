// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <optional>

namespace lumos {

/// One call of org.lumosd.Settings1.
struct RemedyCall
{
    QString method;
    QVariantList arguments;
    bool operator==(const RemedyCall &) const = default;
};

/// A remedy of Diagnose ("SetSocketMode 0660 true") as the call that carries it out, the user being
/// asked for a password. What changes a key becomes an Apply that brings it in force at once, in
/// the service or in nginx's site, and is taken back where they do not come up with it. Empty:
/// nothing that a diagnosis may ask for.
[[nodiscard]] std::optional<RemedyCall> remedyCall(const QString &remedy);

} // namespace lumos
