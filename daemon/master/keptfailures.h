// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failurelog.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace lumos {

/// The last failures, kept in a file that outlives a reboot. It is written after a failure only,
/// and seldom where one repeats, to spare SD cards; what cannot be written stays in memory.
class KeptFailures final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds delay{1}; ///< from a failure to the file
    static constexpr std::chrono::seconds spacing{10}; ///< between two writes
    static constexpr std::chrono::seconds repeatSpacing{60}; ///< where nothing new has happened

    /// @p path empty: in memory only. Reads what is there.
    explicit KeptFailures(QString path);
    /// Writes what is not written yet.
    ~KeptFailures() override;

    /// NAME.failures of the state directory that systemd has made (STATE_DIRECTORY,
    /// systemd.exec(5)) for the application of @p iniFile; empty when there is none.
    [[nodiscard]] static QString usualPath(const QString &iniFile);

    void note(const QString &reason, const QString &detail = {});
    [[nodiscard]] const QList<Failure> &failures() const { return m_log.failures(); }
    /// Now, if anything is not written yet.
    void flush();

private:
    void read();
    [[nodiscard]] Result<void> write() const;
    void schedule(bool isNew);

    const QString m_path;
    FailureLog m_log;
    QTimer m_timer;
    std::optional<std::chrono::steady_clock::time_point> m_written;
    bool m_isDirty = false;
    bool m_hasWarned = false;
};

} // namespace lumos
