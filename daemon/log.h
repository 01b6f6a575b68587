// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLoggingCategory>
#include <QString>

#include <ctime>

namespace lumos {

Q_DECLARE_LOGGING_CATEGORY(logMaster)
Q_DECLARE_LOGGING_CATEGORY(logSpawner)
Q_DECLARE_LOGGING_CATEGORY(logWorker)
Q_DECLARE_LOGGING_CATEGORY(logConfig)
Q_DECLARE_LOGGING_CATEGORY(logHttp)

/// How a record of the log is written.
enum class LogStyle {
    Journal, ///< `<4>lumos.master: text`: the journal adds the time (sd-daemon(3))
    Human, ///< `2026-11-22 20:15:01 warning lumos.master: text`
};

/// A record's size at most, with its final line feed, in bytes.
inline constexpr qsizetype maxLogRecord = 4096;

/// One record as one line: control characters and invalid bytes become `\xHH`, a tab stays a tab,
/// and what is too long ends with "...". @p now is shown in local time, in human style only.
[[nodiscard]] QByteArray formatLogRecord(LogStyle style, QtMsgType type, QByteArrayView category,
                                         const QString &text, std::time_t now);

/// @p bytes as text that is safe to show on one line; the bytes may be anything.
[[nodiscard]] QByteArray escapeLogText(QByteArrayView bytes);

/// Logs @p text as an error, one record for each of its lines: a traceback has several.
void logError(const QLoggingCategory &category, const QString &text);

/// Whether standard error is the journal's stream: JOURNAL_STREAM names its device and inode
/// (systemd.exec(5)).
[[nodiscard]] bool isJournal(int fd);

/// Opens /dev/null for whichever of the descriptors 0, 1 and 2 is closed, so that no socket takes
/// its place.
void openStandardStreams();

/// From now on all of Qt's messages go to standard error, one write(2) each. To be called again
/// when standard error has become another file.
void installLog();
/// The style that installLog() has chosen.
[[nodiscard]] LogStyle logStyle();

/// Opens @p path for appending, never through a symbolic link, and makes it standard error and
/// standard output. As the calling process's user.
[[nodiscard]] Result<void> logToFile(const QString &path);

/// The same without switching to it. The file is created with mode 0640.
[[nodiscard]] Result<FileDescriptor> openLogFile(const QString &path);
[[nodiscard]] Result<void> switchLog(const FileDescriptor &file);

} // namespace lumos
