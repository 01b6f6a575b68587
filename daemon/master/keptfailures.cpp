// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the last failures; nobody but its directory's owner, who runs the master, writes
// there.
#include "keptfailures.h"

#include "appname.h"
#include "durablewrite.h"
#include "ipc/filedescriptor.h"
#include "log.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

tl::unexpected<Error> failed(int errnoValue, QStringView call, const QString &path)
{
    return fail(systemErrorText(errnoValue, call, path));
}

} // namespace

KeptFailures::KeptFailures(QString path)
    : m_path(std::move(path))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeptFailures::flush);
    if (!m_path.isEmpty())
        read();
}

KeptFailures::~KeptFailures()
{
    flush();
}

QString KeptFailures::usualPath(const QString &iniFile)
{
    const QString directory = QFile::decodeName(qgetenv("STATE_DIRECTORY")).section(u':', 0, 0);
    const Result<AppNames> names =
        iniFile.isEmpty() ? appNames() : appNames(QFileInfo(iniFile).completeBaseName());
    if (!directory.startsWith(u'/') || !names)
        return {};
    return directory + u'/' + names->failureFile;
}

void KeptFailures::read()
{
    const FileDescriptor fd(::open(QFile::encodeName(m_path).constData(),
                                   O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!fd.isValid())
        return; // nothing has failed yet
    QByteArray text(FailureLog::maxBytes, Qt::Uninitialized);
    const ssize_t size = ::read(fd.get(), text.data(), static_cast<std::size_t>(text.size()));
    m_log = FailureLog::fromJson(text.left(std::max<ssize_t>(size, 0)));
}

void KeptFailures::note(const QString &reason, const QString &detail)
{
    const bool isNew = m_log.add(QDateTime::currentDateTimeUtc(), reason, detail);
    if (m_path.isEmpty())
        return;
    m_isDirty = true;
    schedule(isNew);
}

// Not at once: first whoever has failed is replaced, and several may fail together.
void KeptFailures::schedule(bool isNew)
{
    using std::chrono::milliseconds;
    const auto now = std::chrono::steady_clock::now();
    auto due = now + delay;
    if (m_written)
        due = std::max(due, *m_written + (isNew ? spacing : repeatSpacing));
    const auto wait = std::chrono::ceil<milliseconds>(due - now);
    if (!m_timer.isActive() || m_timer.remainingTime() > wait.count())
        m_timer.start(wait);
}

void KeptFailures::flush()
{
    m_timer.stop();
    if (!std::exchange(m_isDirty, false))
        return;
    m_written = std::chrono::steady_clock::now();
    const Result<void> written = write();
    if (!written && !m_hasWarned)
        qCWarning(logMaster).noquote()
            << written.error().text + QStringLiteral("; the last failures are kept in memory only");
    m_hasWarned = !written;
}

Result<void> KeptFailures::write() const
{
    const QString nextPath = m_path + QStringLiteral(".new");
    const QByteArray next = QFile::encodeName(nextPath);
    ::unlink(next.constData()); // of one that was interrupted
    const FileDescriptor fd(
        ::open(next.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0640));
    if (!fd.isValid())
        return failed(errno, u"make", nextPath);
    Result<void> written = writeAndSync(fd.get(), m_log.toJson(), nextPath);
    if (written && ::rename(next.constData(), QFile::encodeName(m_path).constData()) != 0)
        written = failed(errno, u"rename", nextPath);
    if (!written) {
        ::unlink(next.constData());
        return written;
    }
    return syncDirectoryOf(m_path);
}

} // namespace lumos
