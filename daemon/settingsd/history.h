// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lumos {

/// Who changed what, for history and audit.
struct Author
{
    quint32 uid = 0;
    QString user; ///< empty: the number has no name
    QString what; ///< "processes, chmod-socket"
    qint64 time = 0; ///< seconds since 1970 (UTC)
};

/// The texts that were replaced, at most ten, each in a file of its own.
class History
{
public:
    static constexpr int size = 10;

    explicit History(QString directory)
        : m_directory(std::move(directory))
    { }

    /// Keeps @p text, which @p author is about to replace; durable when it returns.
    [[nodiscard]] Result<void> add(const QByteArray &text, const Author &author);
    /// Newest first.
    [[nodiscard]] HistoryRows rows() const;
    /// Empty when there is no such entry.
    [[nodiscard]] std::optional<QByteArray> text(const QString &id) const;

private:
    [[nodiscard]] QStringList ids() const; ///< oldest first
    [[nodiscard]] QString fileOf(const QString &id) const;
    QString m_directory;
};

} // namespace lumos
