// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <optional>
#include <sys/types.h>

struct inotify_event;

namespace lumos {

/// Tells when files of the owner change, by inotify(7): nothing wakes up while nothing does. It
/// looks with the rights of the process that has it, and follows what is deleted and made anew.
class ChangeWatch
{
public:
    enum class Kind {
        File, ///< a file of watchFile() is there anew, or its time of change is another
        Source, ///< a .py file in a watched folder has come, gone or been written
    };
    struct Change
    {
        Kind kind = Kind::File;
        QString path;
        bool operator==(const Change &) const = default;
    };

    /// @p maximumPlaces: a home directory given as the application's folder must not use up what
    /// its user may watch.
    [[nodiscard]] static Result<ChangeWatch> begin(qsizetype maximumPlaces = 4000);

    /// @p path is absolute and need not exist; symbolic links on its way are followed anew when
    /// they change.
    void watchFile(const QString &path);
    /// The Python files in @p folder and in what is below it, but for hidden folders, virtualenvs,
    /// and what is reached by a symbolic link.
    void watchTree(const QString &folder);
    /// The Python files in @p folder alone.
    void watchFolder(const QString &folder);

    /// Readable when takeChanges() has something to do.
    [[nodiscard]] int fd() const { return m_inotify.get(); }
    /// What has changed since the last call; never waits.
    [[nodiscard]] QList<Change> takeChanges();

    /// What cannot be watched and why, in a sentence; empty when all can.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    /// What a name leads to, so that a change of it shows.
    struct Stamp
    {
        dev_t device = 0;
        ino_t inode = 0;
        std::int64_t changedSeconds = 0;
        std::int64_t changedNanoseconds = 0;
        bool operator==(const Stamp &) const = default;
    };
    struct Subject
    {
        QByteArray path;
        bool isTree = false;
        std::optional<Stamp> stamp; ///< empty: not there
    };
    /// A directory that the kernel watches for us.
    struct Place
    {
        QByteArray path;
        QSet<QByteArray> names; ///< entries on the way to a subject
        bool hasWatchedSources = false; ///< its .py files count
        bool isTree = false; ///< new folders in it count too
        bool holdsSources = false; ///< a .py file has been seen in it
    };

    ChangeWatch(FileDescriptor inotify, qsizetype maximumPlaces)
        : m_inotify(std::move(inotify))
        , m_maximumPlaces(maximumPlaces)
    { }

    enum class Need { Essential, Welcome };

    [[nodiscard]] static std::optional<Stamp> stampOf(const QByteArray &path);
    [[nodiscard]] Place *addPlace(const QByteArray &directory, Need need);
    void watchWayTo(const QByteArray &path);
    void addTree(const QByteArray &folder, QList<Change> *news);
    Place *addFolder(const QByteArray &folder, bool isTree);
    void listFolder(Place &folder, QList<QByteArray> &below, QList<Change> *news);
    [[nodiscard]] bool forgetBelow(const QByteArray &folder);
    void take(const inotify_event &event, QList<Change> &changes);
    void takeFromSources(const inotify_event &event, const Place &place, QList<Change> &changes);
    void lookAgain(QList<Change> &changes);
    void lookAtTree(Subject &subject, QList<Change> &changes);
    void lookAtFile(Subject &subject, QList<Change> &changes);
    void startOver(QList<Change> &changes);
    void complain(const QString &text);

    FileDescriptor m_inotify;
    qsizetype m_maximumPlaces;
    QHash<int, Place> m_places; ///< by watch descriptor
    QList<Subject> m_subjects;
    QString m_complaint;
    bool m_mustLookAgain = false;
    bool m_isFull = false;
};

} // namespace lumos
