// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"
#include "result.h"
#include "settings.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lumos {

struct SystemFacts;

/// Where a configuration comes from, before anything is read.
struct ConfigurationSource
{
    /// One option of the command line; aliases and short forms already resolved to the key.
    struct Word
    {
        QString key;
        QString value;
    };

    QString iniFile; ///< absolute path; empty: the command line alone
    /// What the file would hold, to look at a change before it is written.
    std::optional<QByteArray> text = std::nullopt;
    QString section; ///< empty: [lumos] if the file has it, else [uwsgi]
    QList<Word> commandLine; ///< wins over the file; list keys add to it
    QString workingDirectory; ///< absolute; relative paths start here
};

/// One key as it is in force.
struct EffectiveOption
{
    QString section; ///< "lumos" or "site"
    QString key;
    QString value; ///< normalized: paths absolute, booleans true or false, accounts "NAME (ID)"
    QString origin; ///< "default", "command line" or "FILE:LINE"
};

struct ReadSettings
{
    Settings settings; ///< to be used only when the problems hold no error
    QList<EffectiveOption> options;
    Problems problems;
    QString etag; ///< of the file itself, as etagOf() names it; empty: none was read
};

/// Reads, expands and validates a whole configuration; reports every problem, not the first alone.
[[nodiscard]] ReadSettings readSettings(const ConfigurationSource &source);
/// The same on a machine that @p facts describe.
[[nodiscard]] ReadSettings readSettings(const ConfigurationSource &source,
                                        const SystemFacts &facts);

/// The settings back from ReadSettings::options, for a process that gets them by a message.
[[nodiscard]] Result<Settings> settingsFromOptions(const QList<EffectiveOption> &options);

} // namespace lumos
