// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewatch.h"

#include "sourcenames.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <dirent.h>
#include <memory>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maximumLinks = 40;

constexpr std::uint32_t events = IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM
    | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};

QByteArray joined(const QByteArray &directory, const QByteArray &name)
{
    QByteArray path = directory;
    if (!path.endsWith('/'))
        path += '/';
    return path + name;
}

bool isVirtualEnv(const QByteArray &folder)
{
    return ::access(joined(folder, "pyvenv.cfg").constData(), F_OK) == 0;
}

bool isDirectoryEntry(const QByteArray &folder, const dirent &entry)
{
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == DT_DIR;
    struct stat status
    { };
    return ::lstat(joined(folder, entry.d_name).constData(), &status) == 0
        && S_ISDIR(status.st_mode);
}

QByteArray linkTarget(const QByteArray &path)
{
    std::array<char, PATH_MAX> target;
    const ssize_t size = ::readlink(path.constData(), target.data(), target.size());
    return size > 0 ? QByteArray(target.data(), size) : QByteArray();
}

} // namespace

Result<ChangeWatch> ChangeWatch::begin(qsizetype maximumPlaces)
{
    FileDescriptor inotify(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!inotify.isValid())
        return fail(systemErrorText(errno, u"watch files (inotify)"));
    return ChangeWatch(std::move(inotify), maximumPlaces);
}

void ChangeWatch::watchFile(const QString &path)
{
    m_subjects.append({QFile::encodeName(path), false, {}});
    QList<Change> known;
    lookAgain(known);
}

void ChangeWatch::watchTree(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    m_subjects.append({path, true, {}});
    QList<Change> known;
    lookAgain(known);
}

void ChangeWatch::watchFolder(const QString &folder)
{
    addFolder(QFile::encodeName(folder), false);
}

void ChangeWatch::complain(const QString &text)
{
    if (m_complaint.isEmpty())
        m_complaint = text;
}

ChangeWatch::Place *ChangeWatch::addPlace(const QByteArray &directory, Need need)
{
    if (m_places.size() >= m_maximumPlaces) {
        m_isFull = true;
        complain(u"%1 and other folders are not watched: there are more than %2 below the "
                 "application's folder"_s.arg(QFile::decodeName(directory),
                                              QString::number(m_maximumPlaces)));
        return nullptr;
    }
    const int number = ::inotify_add_watch(m_inotify.get(), directory.constData(), events);
    if (number < 0) {
        if (errno == ENOSPC)
            complain(
                u"%1 and others are not watched: this user may watch no more folders; raise "
                "it: sysctl fs.inotify.max_user_watches=65536"_s.arg(QFile::decodeName(directory)));
        else if (errno == EACCES && need == Need::Essential)
            complain(u"changes in %1 are not seen: the user that serves may not read that folder; "
                     "let it in: chmod o+rx %1"_s.arg(QFile::decodeName(directory)));
        return nullptr;
    }
    Place &place = m_places[number];
    place.path = directory;
    return &place;
}

// From the root down as path_resolution(7) does. Watched is where a name may come to mean something
// else: the last one, each symbolic link, and the first that is missing.
void ChangeWatch::watchWayTo(const QByteArray &path)
{
    QList<QByteArray> left = path.split('/');
    QByteArray current = "/";
    for (int links = 0; !left.isEmpty();) {
        const QByteArray name = left.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            current = current.left(std::max<qsizetype>(current.lastIndexOf('/'), 1));
            continue;
        }
        const QByteArray next = joined(current, name);
        struct stat status
        { };
        const bool isThere = ::lstat(next.constData(), &status) == 0;
        const bool isLink = isThere && S_ISLNK(status.st_mode);
        if (!isThere || isLink || left.isEmpty()) {
            if (Place *place = addPlace(current, Need::Essential))
                place->names.insert(name);
        }
        if (!isThere || (isLink && ++links > maximumLinks))
            return;
        if (isLink) {
            const QByteArray target = linkTarget(next);
            left = target.split('/') + left;
            current = target.startsWith('/') ? QByteArray("/") : current;
        } else {
            current = next;
        }
    }
}

ChangeWatch::Place *ChangeWatch::addFolder(const QByteArray &folder, bool isTree)
{
    const bool isRoot = std::any_of(m_subjects.cbegin(), m_subjects.cend(),
                                    [&](const Subject &it) { return it.path == folder; });
    Place *place = addPlace(folder, isRoot ? Need::Essential : Need::Welcome);
    if (place) {
        place->hasWatchedSources = true;
        place->isTree = place->isTree || isTree;
    }
    return place;
}

// Watched before it is listed: what comes in between shows twice and not never.
void ChangeWatch::addTree(const QByteArray &folder, QList<Change> *news)
{
    QList<QByteArray> left{folder};
    while (!left.isEmpty() && !m_isFull) {
        const QByteArray directory = left.takeFirst();
        if (Place *place = addFolder(directory, true))
            listFolder(*place, left, news);
    }
}

void ChangeWatch::listFolder(Place &folder, QList<QByteArray> &below, QList<Change> *news)
{
    const std::unique_ptr<DIR, CloseDirectory> directory(::opendir(folder.path.constData()));
    if (!directory)
        return;
    while (const dirent *entry = ::readdir(directory.get())) {
        const QByteArray name(entry->d_name);
        const QByteArray path = joined(folder.path, name);
        if (isDirectoryEntry(folder.path, *entry)) {
            if (mayHoldSources(name) && !isVirtualEnv(path))
                below.append(path);
        } else if (isSourceName(name)) {
            folder.holdsSources = true;
            if (news)
                news->append({Kind::Source, QFile::decodeName(path)});
        }
    }
}

/// True when sources were among what is gone.
bool ChangeWatch::forgetBelow(const QByteArray &folder)
{
    bool heldSources = false;
    const QByteArray below = joined(folder, {});
    for (auto it = m_places.begin(); it != m_places.end();) {
        if (it->path != folder && !it->path.startsWith(below)) {
            ++it;
            continue;
        }
        heldSources = heldSources || it->holdsSources;
        ::inotify_rm_watch(m_inotify.get(), it.key());
        it = m_places.erase(it);
    }
    return heldSources;
}

QList<ChangeWatch::Change> ChangeWatch::takeChanges()
{
    alignas(inotify_event) std::array<char, 16384> buffer;
    QList<Change> changes;
    for (;;) {
        const ssize_t size = ::read(m_inotify.get(), buffer.data(), buffer.size());
        if (size <= 0)
            break; // EAGAIN: that was all
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            const auto *event = reinterpret_cast<const inotify_event *>(buffer.data() + at);
            take(*event, changes);
            at += sizeof(inotify_event) + event->len;
        }
    }
    if (std::exchange(m_mustLookAgain, false))
        lookAgain(changes);
    return changes;
}

void ChangeWatch::take(const inotify_event &event, QList<Change> &changes)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        startOver(changes);
        return;
    }
    const auto found = m_places.constFind(event.wd);
    if (found == m_places.constEnd())
        return;
    if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) != 0) {
        m_mustLookAgain = true;
        // A new folder of that name may have the number of the old one (its inode).
        for (Subject &subject : m_subjects) {
            if (subject.isTree && subject.path == found->path)
                subject.stamp.reset();
        }
        if ((event.mask & IN_IGNORED) != 0)
            m_places.erase(found);
        return;
    }
    if (event.len == 0)
        return;
    const Place place = *found; // what follows may change the table
    if (place.names.contains(event.name))
        m_mustLookAgain = true;
    if (place.hasWatchedSources)
        takeFromSources(event, place, changes);
}

void ChangeWatch::takeFromSources(const inotify_event &event, const Place &place,
                                  QList<Change> &changes)
{
    const QByteArray name(event.name);
    const QByteArray path = joined(place.path, name);
    const bool isGone = (event.mask & (IN_DELETE | IN_MOVED_FROM)) != 0;
    if ((event.mask & IN_ISDIR) == 0) {
        if (isSourceName(name) && (event.mask & IN_ATTRIB) == 0) {
            changes.append({Kind::Source, QFile::decodeName(path)});
            m_places[event.wd].holdsSources = true;
        }
        return;
    }
    if (isGone && forgetBelow(path))
        changes.append({Kind::Source, QFile::decodeName(path)});
    const bool isNew = (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0;
    if (isNew && place.isTree && mayHoldSources(name) && !isVirtualEnv(path))
        addTree(path, &changes);
}

void ChangeWatch::lookAgain(QList<Change> &changes)
{
    for (Subject &subject : m_subjects)
        lookAtTree(subject, changes);
    for (const Subject &subject : std::as_const(m_subjects))
        watchWayTo(subject.path);
    // Only now nothing can come and go unseen.
    for (Subject &subject : m_subjects) {
        lookAtTree(subject, changes);
        lookAtFile(subject, changes);
    }
}

void ChangeWatch::lookAtTree(Subject &subject, QList<Change> &changes)
{
    if (!subject.isTree)
        return;
    const std::optional<Stamp> stamp = stampOf(subject.path);
    const bool isSame = stamp && subject.stamp && subject.stamp->device == stamp->device
        && subject.stamp->inode == stamp->inode;
    if (isSame)
        return;
    if (forgetBelow(subject.path))
        changes.append({Kind::Source, QFile::decodeName(subject.path)});
    if (stamp)
        addTree(subject.path, &changes);
    subject.stamp = stamp;
}

void ChangeWatch::lookAtFile(Subject &subject, QList<Change> &changes)
{
    if (subject.isTree)
        return;
    const std::optional<Stamp> stamp = stampOf(subject.path);
    if (stamp && stamp != subject.stamp)
        changes.append({Kind::File, QFile::decodeName(subject.path)});
    subject.stamp = stamp;
}

std::optional<ChangeWatch::Stamp> ChangeWatch::stampOf(const QByteArray &path)
{
    struct stat status
    { };
    if (::stat(path.constData(), &status) != 0)
        return std::nullopt;
    return Stamp{status.st_dev, status.st_ino, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

// More has happened than the kernel remembers.
void ChangeWatch::startOver(QList<Change> &changes)
{
    for (Subject &subject : m_subjects) {
        if (subject.isTree)
            subject.stamp.reset();
    }
    m_mustLookAgain = true;
    for (const Place &place : std::as_const(m_places)) {
        if (place.hasWatchedSources) {
            changes.append({Kind::Source, QFile::decodeName(place.path)});
            return;
        }
    }
}

} // namespace lumos
