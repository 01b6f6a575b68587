// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace lumos {

/// One line of a requirements.txt that names a package.
struct Requirement
{
    QString name; ///< normalised (PEP 503)
    QString text; ///< as written, without comment
    QString exactVersion; ///< of `==`; empty for everything else
    bool isConditional = false; ///< has a marker (PEP 508), so it may not be wanted here
    bool operator==(const Requirement &) const = default;
};

/// "Flask_SQLAlchemy" and "flask-sqlalchemy" are one name (PEP 503).
[[nodiscard]] QString normalizedPackage(const QString &name);

/// The packages that @p text, a requirements.txt, names; options, paths and addresses are left out.
[[nodiscard]] QList<Requirement> parseRequirements(const QString &text);

/// Normalised names and versions of what is installed in @p folders (site-packages).
[[nodiscard]] QHash<QString, QString> installedPackages(const QStringList &folders);

/// Whether `import @p module` would find something in @p folders.
[[nodiscard]] bool canImport(const QString &module, const QStringList &folders);

/// The package that brings the module of that name, where the names differ.
[[nodiscard]] QString packageOfModule(const QString &module);

} // namespace lumos
