// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

class QProcess;

namespace lumos {

/// One record of the journal.
struct JournalLine
{
    QDateTime time;
    int priority = 6; ///< syslog(3): 3 error, 4 warning, 6 info, 7 debug
    QString source; ///< "lumos", "nginx"
    QString text; ///< one line

    bool operator==(const JournalLine &) const = default;
};

/// Reads one line of `journalctl -o json`; empty for what is none.
[[nodiscard]] std::optional<JournalLine> parseJournalLine(const QByteArray &json);

/// The live journal of some units, by journalctl, in batches.
class JournalReader final : public QObject
{
    Q_OBJECT

public:
    enum class Problem { None, Unreadable, Missing, Ended };

    explicit JournalReader(QStringList units, QObject *parent = nullptr);
    ~JournalReader() override;

    /// Another program than journalctl, for tests.
    void setProgram(const QString &program) { m_program = program; }
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    /// At most @c mostPerBatch lines, at most ten times a second.
    void linesRead(const QList<lumos::JournalLine> &lines);
    void problemFound(lumos::JournalReader::Problem problem, const QString &text);

private:
    void deliver();
    void readErrors();
    void finish();

    QStringList m_units;
    QString m_program = QStringLiteral("journalctl");
    QProcess *m_process = nullptr;
    QTimer m_batchTimer;
};

} // namespace lumos
