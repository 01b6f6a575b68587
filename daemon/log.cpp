// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QFile>
#include <QStringDecoder>

#include <array>
#include <atomic>
#include <cerrno>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

Q_LOGGING_CATEGORY(logMaster, "lumos.master", QtInfoMsg)
Q_LOGGING_CATEGORY(logSpawner, "lumos.spawner", QtInfoMsg)
Q_LOGGING_CATEGORY(logWorker, "lumos.worker", QtInfoMsg)
Q_LOGGING_CATEGORY(logConfig, "lumos.config", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "lumos.http", QtInfoMsg)

namespace {

struct LevelNames
{
    char priority; ///< as in syslog(3)
    QByteArrayView word;
};

LevelNames levelNames(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {'7', "debug"};
    case QtInfoMsg:
        return {'6', "info"};
    case QtWarningMsg:
        return {'4', "warning"};
    case QtCriticalMsg:
        return {'3', "critical"};
    case QtFatalMsg:
        break;
    }
    return {'2', "fatal"};
}

void appendEscaped(QByteArray &out, unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\x";
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

// The length of the valid UTF-8 character at the front of `bytes` (RFC 3629); 0 when there is none.
// C1 controls, U+0080 to U+009F, count as invalid: terminals obey them.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto byte = [bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    const qsizetype length = lead < 0x80 ? 1
        : lead < 0xc2                    ? 0
        : lead < 0xe0                    ? 2
        : lead < 0xf0                    ? 3
        : lead < 0xf5                    ? 4
                                         : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    const bool isBad = (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xed && byte(1) > 0x9f)
        || (lead == 0xf0 && byte(1) < 0x90) || (lead == 0xf4 && byte(1) > 0x8f)
        || (lead == 0xc2 && byte(1) < 0xa0);
    return isBad ? 0 : length;
}

QByteArray timestamp(std::time_t now)
{
    std::tm local{};
    std::array<char, 32> text{};
    if (!::localtime_r(&now, &local)
        || std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S ", &local) == 0)
        return {};
    return {text.data()};
}

// Set by installLog() alone, before a second thread exists.
std::atomic<LogStyle> currentStyle{LogStyle::Human};

// Calls on the bus without a method of that name or signature: the caller is told by an error, and
// newer Qt writes three lines for each here.
bool isAboutACaller(QtMsgType type, const char *category)
{
    return type == QtWarningMsg && category && QByteArrayView(category) == "qt.dbus.integration";
}

void writeRecord(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isAboutACaller(type, context.category))
        return;
    const QByteArray record =
        formatLogRecord(currentStyle, type, context.category ? context.category : "lumos", text,
                        std::time(nullptr));
    // A log that cannot be written (a full disk) must not stop the serving.
    ssize_t written = 0;
    do {
        written =
            ::write(STDERR_FILENO, record.constData(), static_cast<std::size_t>(record.size()));
    } while (written < 0 && errno == EINTR);
}

} // namespace

QByteArray escapeLogText(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        const qsizetype length = characterLength(bytes);
        const bool isControl = (byte < 0x20 && byte != '\t') || byte == 0x7f;
        if (length == 0 || isControl) {
            appendEscaped(out, byte);
            bytes = bytes.sliced(1);
        } else {
            out.append(bytes.data(), length);
            bytes = bytes.sliced(length);
        }
    }
    return out;
}

QByteArray formatLogRecord(LogStyle style, QtMsgType type, QByteArrayView category,
                           const QString &text, std::time_t now)
{
    constexpr QByteArrayView more = "...\n";
    const LevelNames level = levelNames(type);
    QByteArray record;
    if (style == LogStyle::Journal) {
        record += '<';
        record += level.priority;
        record += '>';
    } else {
        record += timestamp(now);
        record.append(level.word.data(), level.word.size());
        record += ' ';
    }
    record.append(category.data(), category.size());
    record += ": ";
    record += escapeLogText(text.left(maxLogRecord).toUtf8());
    if (record.size() < maxLogRecord)
        return record += '\n';
    qsizetype end = maxLogRecord - more.size();
    while ((static_cast<unsigned char>(record[end]) & 0xc0) == 0x80)
        --end;
    record.truncate(end);
    return record.append(more.data(), more.size());
}

void logError(const QLoggingCategory &category, const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        qCCritical(category).noquote() << line;
}

bool isJournal(int fd)
{
    const char *stream = std::getenv("JOURNAL_STREAM");
    struct stat status
    { };
    std::uintmax_t device = 0;
    std::uintmax_t inode = 0;
    if (!stream || std::sscanf(stream, "%" SCNuMAX ":%" SCNuMAX, &device, &inode) != 2)
        return false;
    return ::fstat(fd, &status) == 0 && status.st_dev == device && status.st_ino == inode;
}

void openStandardStreams()
{
    // open(2) gives the lowest free number.
    int fd = 0;
    do {
        fd = ::open("/dev/null", O_RDWR);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd > STDERR_FILENO)
        ::close(fd);
}

void installLog()
{
    currentStyle = isJournal(STDERR_FILENO) ? LogStyle::Journal : LogStyle::Human;
    qInstallMessageHandler(writeRecord);
}

LogStyle logStyle()
{
    return currentStyle;
}

Result<FileDescriptor> openLogFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    FileDescriptor fd(::open(
        name.constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0640));
    if (!fd.isValid()) {
        const int reason = errno;
        if (reason == ELOOP)
            return fail(QStringLiteral("logto %1 is a symbolic link, which lumosd does not follow: "
                                       "name the file itself")
                            .arg(path),
                        ExitCode::CannotCreate);
        return cannotCreate(reason, u"open the log file", path);
    }
    struct stat status
    { };
    if (::fstat(fd.get(), &status) != 0)
        return fail(systemErrorText(errno, u"fstat", path), ExitCode::CannotCreate);
    if (!S_ISREG(status.st_mode) && !S_ISCHR(status.st_mode))
        return fail(QStringLiteral("logto %1 is not a file that can be written to").arg(path),
                    ExitCode::CannotCreate);
    return fd;
}

Result<void> switchLog(const FileDescriptor &file)
{
    // Standard output too: what an application prints belongs into the same file.
    if (::dup2(file.get(), STDERR_FILENO) < 0 || ::dup2(file.get(), STDOUT_FILENO) < 0)
        return fail(systemErrorText(errno, u"dup2 to standard error"), ExitCode::CannotCreate);
    installLog();
    return {};
}

Result<void> logToFile(const QString &path)
{
    return openLogFile(path).and_then([](const FileDescriptor &file) { return switchLog(file); });
}

} // namespace lumos
