// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingsvalues.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace lumos {

/// What `lumosd --inspect DIR` proposes for a folder.
struct Proposal
{
    struct Choice
    {
        QString target; ///< as `module` takes it
        QString place; ///< "wsgi.py, line 3"
    };
    struct Note
    {
        Finding::Severity severity = Finding::Severity::Info;
        QString text;
        QString remedy; ///< a command or a sentence; may be empty
    };

    QString folder;
    QList<Choice> entries; ///< the first one is proposed
    QString environment; ///< absolute; empty: the system's Python
    QString environmentText; ///< "venv, Python 3.11"
    QString user;
    QStringList groups;
    QString socketGroup;
    QString socketMode;
    QString processes; ///< "auto" or "1"
    QString processesReason;
    QString staticFolder;
    int port = 80;
    QList<Note> notes;

    /// Key and value, as they are to be applied.
    [[nodiscard]] QList<std::pair<SettingKey, QString>> settings() const;
};

/// Reads its JSON; the error is a sentence.
[[nodiscard]] tl::expected<Proposal, QString> parseProposal(const QByteArray &json);

} // namespace lumos
