// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entrypoint.h"
#include "finding.h"
#include "machinefacts.h"
#include "requirements.h"

#include <QStringList>

#include <optional>

namespace lumos {

/// A virtualenv in the folder.
struct Environment
{
    QString name; ///< of its folder, "Flask"
    QString version; ///< of its Python, "3.11"; empty when unknown
    QString maker; ///< "venv", "uv" ...
    bool fits = false; ///< Lumos can use it
    bool operator==(const Environment &) const = default;
};

/// A package that requirements.txt asks for.
struct WantedPackage
{
    Requirement requirement;
    QString installedVersion; ///< empty when it is not installed, or when that is not told
    bool isInstalled = false;
    bool operator==(const WantedPackage &) const = default;
};

/// What a folder holds and what is proposed for it: all that a first start fills in.
struct FolderInspection
{
    QString folder; ///< absolute
    QList<Candidate> candidates; ///< the first one is proposed
    QList<Environment> environments; ///< the first one is proposed
    QList<WantedPackage> packages;
    std::optional<SystemFacts::User> user; ///< to run as; never root
    QStringList groups; ///< of that user, the main one first
    QString socketFile;
    QString socketGroup; ///< nginx's
    bool isOneWorker = false; ///< more would harm
    int workers = 1; ///< what `auto` means here
    QString workersReason;
    QString staticFolder; ///< absolute; empty for none
    bool mayNginxReadStatic = false;
    int sitePort = 80;
    FolderFindings findings;
    QString configuration; ///< the proposed lumos.ini
};

} // namespace lumos
