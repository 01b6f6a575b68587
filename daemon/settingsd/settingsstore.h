// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/callerror.h"
#include "settingsd/changeset.h"
#include "settingsd/history.h"
#include "settingsd/systempaths.h"
#include "settingsreader.h"
#include "systemfacts.h"
#include "textfile.h"

#include <QByteArray>
#include <QString>

namespace lumos {

/// The file as it is now.
struct Snapshot
{
    QByteArray text; ///< empty when there is no file
    QString etag;
    ReadSettings read;
};

/// Bits of what a change needs before it is in force.
enum EffectFlag : quint32 { ReloadEffect = 1, RestartEffect = 2, SiteEffect = 4 };

/// A new text, checked and ready to be written.
struct PreparedText
{
    Snapshot before;
    QByteArray text;
    ReadSettings read;
    quint32 effect = 0;
};

/// The configuration file of one application: read, change and write back, with a history.
class SettingsStore
{
public:
    SettingsStore(AppNames names, const SystemPaths &paths, const SystemFacts &facts);

    [[nodiscard]] const AppNames &names() const { return m_names; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] const History &history() const { return m_history; }

    [[nodiscard]] Snapshot snapshot() const;
    /// What is wrong with the file as @p set would make it.
    [[nodiscard]] Answer<PreparedText> attempt(const ChangeSet &set) const;
    /// The same, ready to be written: Conflict unless the file is the one of @p etag (empty: any),
    /// InvalidValue or ParseFailed unless it would be valid, TooLarge.
    [[nodiscard]] Answer<PreparedText> prepare(const ChangeSet &set, const QString &etag) const;
    [[nodiscard]] Answer<PreparedText> prepareText(const QByteArray &text,
                                                   const QString &etag) const;

    /// Conflict when the file has changed since @p prepared was; ReadOnly when it cannot be
    /// written, and then it is as it was.
    [[nodiscard]] Answer<void> write(const PreparedText &prepared, const Author &author);
    /// After a write(): the old text again, and the refused one beside it as .rejected.
    [[nodiscard]] Answer<void> rollBack(const PreparedText &prepared);

    [[nodiscard]] bool isWritable() const;
    /// False where a reboot brings the old file back: an overlay, or memory.
    [[nodiscard]] bool isPersistent() const;

private:
    [[nodiscard]] ReadSettings readText(const QByteArray &text) const;
    [[nodiscard]] Answer<PreparedText> judge(PreparedText prepared, const ChangeSet *set) const;
    [[nodiscard]] Answer<void> checkOverrides(const PreparedText &prepared,
                                              const ChangeSet &set) const;

    AppNames m_names;
    QString m_file;
    const SystemFacts &m_facts;
    History m_history;
};

/// The number that EffectFlag describes, for going from one configuration to another.
[[nodiscard]] quint32 effectBetween(const ReadSettings &before, const ReadSettings &after,
                                    const AppNames &names);

} // namespace lumos
