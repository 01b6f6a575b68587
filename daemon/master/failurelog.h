// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace lumos {

/// Something that an operator would ask about later.
struct Failure
{
    QDateTime when; ///< UTC; the last time
    QString reason; ///< "worker 2 was killed by signal 9 (Killed)"; one line
    QString detail; ///< the last line of a traceback, or what was under way; may be empty
    quint32 times = 1;

    bool operator==(const Failure &) const = default;
};

/// As the file and the stats have them.
[[nodiscard]] QJsonArray jsonOf(const QList<Failure> &failures);

/// The last failures, oldest first; one that repeats is a single one. A value, bounded in number
/// and size.
class FailureLog
{
public:
    static constexpr qsizetype most = 20;
    static constexpr qsizetype maxBytes = 16'384; ///< of toJson()

    /// False: it is one that is already there. Both texts are cut and made to fit on a line.
    bool add(const QDateTime &when, const QString &reason, const QString &detail);
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }

    /// A JSON array; without the oldest ones where all would take more than maxBytes.
    [[nodiscard]] QByteArray toJson() const;
    /// What @p json holds of it; anything else is left out.
    [[nodiscard]] static FailureLog fromJson(const QByteArray &json);

private:
    QList<Failure> m_failures;
};

} // namespace lumos
