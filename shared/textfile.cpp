// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfile.h"

#include "result.h"

#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>
#include <QStringDecoder>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

static tl::unexpected<Problem> refuse(const QString &path, const QString &text, int line = 0,
                                      int column = 0)
{
    return tl::unexpected<Problem>(Problem{Problem::Severity::Error, path, line, column, text});
}

static tl::unexpected<Problem> refuseOpen(const QString &path, int error)
{
    const QString reason = systemErrorText(error, u"open", path);
    if (error == ENOENT || error == ENOTDIR)
        return refuse(path,
                      reason
                          + QStringLiteral("; check the path, or write a new file from "
                                           "`lumosd --example-config`"));
    if (error == EACCES || error == EPERM)
        return refuse(path,
                      reason
                          + QStringLiteral("; the user that runs lumosd must be able to "
                                           "read the file and to enter its directories"));
    return refuse(path, reason);
}

static tl::expected<void, Problem> checkKind(const QString &path, const struct stat &status,
                                             qint64 maximumSize)
{
    if (S_ISDIR(status.st_mode))
        return refuse(path, QStringLiteral("this is a directory; name the file in it"));
    if (!S_ISREG(status.st_mode))
        return refuse(path, QStringLiteral("this is a device, a pipe or a socket; name a file"));
    if (status.st_size > maximumSize)
        return refuse(path,
                      QStringLiteral("the file has %1 bytes, more than the %2 that a "
                                     "configuration may have; is it the right file?")
                          .arg(status.st_size)
                          .arg(maximumSize));
    return {};
}

static tl::expected<QByteArray, Problem> readAll(int fd, const QString &path, qint64 maximumSize)
{
    QByteArray bytes;
    char chunk[16384];
    for (;;) {
        const ssize_t count = ::read(fd, chunk, sizeof chunk);
        if (count == 0)
            return bytes;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return refuse(path, systemErrorText(errno, u"read", path));
        bytes.append(chunk, count);
        if (bytes.size() > maximumSize) // it grew after the fstat, or is a file of /proc
            return refuse(path,
                          QStringLiteral("the file has more than the %1 bytes that a "
                                         "configuration may have; is it the right file?")
                              .arg(maximumSize));
    }
}

tl::expected<QByteArray, Problem> readTextFile(const QString &path, qint64 maximumSize)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return refuseOpen(path, errno);
    const auto closing = qScopeGuard([fd] { ::close(fd); });
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return refuse(path, systemErrorText(errno, u"fstat", path));
    if (const auto kind = checkKind(path, status, maximumSize); !kind)
        return tl::unexpected<Problem>(kind.error());
    auto bytes = readAll(fd, path, maximumSize);
    if (bytes) {
        if (const auto text = checkText(*bytes, path); !text)
            return tl::unexpected<Problem>(text.error());
    }
    return bytes;
}

QString etagOf(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex());
}

tl::expected<void, Problem> checkText(const QByteArray &bytes, const QString &path)
{
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (const qsizetype at = line.indexOf('\0'); at >= 0)
            return refuse(path,
                          QStringLiteral("there is a NUL byte in this line; a configuration is "
                                         "plain text, save it as such"),
                          number, static_cast<int>(QString::fromUtf8(line.first(at)).size()) + 1);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        if (!decoder.hasError())
            continue;
        const qsizetype at = decoded.indexOf(QChar::ReplacementCharacter);
        return refuse(path,
                      QStringLiteral("this line is not UTF-8; save the file with the encoding "
                                     "UTF-8"),
                      number, at < 0 ? 0 : static_cast<int>(at) + 1);
    }
    return {};
}

} // namespace lumos
