// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace lumos {

/// What a Python source says about itself, read without running it.
struct SourceFacts
{
    struct Note
    {
        QString what;
        int line = 0; ///< 1-based; 0: unknown
        bool operator==(const Note &) const = default;
    };
    struct Import
    {
        QString module; ///< dotted, without the leading dots
        int line = 0;
        int level = 0; ///< of leading dots
        bool isGuess = false; ///< a name that may be a module or something in it
        bool operator==(const Import &) const = default;
    };

    QString file; ///< relative to the folder
    bool isHiddenByPython = false; ///< Python has a module of that name itself
    std::optional<Note> mistake; ///< why it could not be read
    QList<Note> applications; ///< the likeliest first; a factory ends with ()
    QList<Note> threads; ///< started while it is loaded
    QList<Note> devices; ///< opened while it is loaded
    QList<Note> runs; ///< calls that would serve by themselves while it is loaded
    QList<Note> asgi; ///< applications of the other kind
    QList<Import> imports; ///< without those of Python's own modules
};

/// The facts of @p files (relative to @p folder), in order. Runs @p python, which parses and
/// executes nothing of them; its time and memory are limited. Fails when that program is not there.
[[nodiscard]] Result<QList<SourceFacts>> readSources(const QString &python, const QString &folder,
                                                     const QStringList &files);

} // namespace lumos
