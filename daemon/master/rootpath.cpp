// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootpath.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <array>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace lumos {

namespace {

constexpr int maxLinks = 40; // as in the kernel (path_resolution(7))

QByteArrayList componentsOf(const QByteArray &path)
{
    QByteArrayList components = path.split('/');
    components.removeAll(QByteArray());
    components.removeAll(QByteArrayLiteral("."));
    return components;
}

WritersOf writersByMode(const struct stat &directory)
{
    if (directory.st_uid != 0)
        return WritersOf::Others;
    if ((directory.st_mode & (S_IWGRP | S_IWOTH)) == 0)
        return WritersOf::RootAlone;
    // In a sticky directory nobody can rename or remove what is root's.
    return (directory.st_mode & S_ISVTX) != 0 ? WritersOf::RootSticky : WritersOf::Others;
}

// A walk along a path in which everything up to the present place can be changed by root alone.
class Walk
{
public:
    explicit Walk(const QByteArray &path)
        : m_rest(componentsOf(path))
    { }

    WritersOf run()
    {
        struct stat root
        { };
        if (::lstat("/", &root) != 0)
            return WritersOf::Others;
        m_writers = writersByMode(root);
        while (!m_rest.isEmpty() && m_writers != WritersOf::Others)
            m_writers = step();
        return m_writers;
    }

private:
    WritersOf step()
    {
        const QByteArray name = m_rest.takeFirst();
        if (name == "..") {
            m_place.truncate(std::max<qsizetype>(m_place.lastIndexOf('/'), 0));
            struct stat parent
            { };
            const QByteArray path = m_place.isEmpty() ? QByteArrayLiteral("/") : m_place;
            return ::lstat(path.constData(), &parent) == 0 ? writersByMode(parent)
                                                           : WritersOf::Others;
        }
        const QByteArray next = m_place + '/' + name;
        struct stat status
        { };
        if (::lstat(next.constData(), &status) != 0 || status.st_uid != 0)
            return WritersOf::Others;
        if (S_ISLNK(status.st_mode))
            return follow(next);
        if (!S_ISDIR(status.st_mode))
            return WritersOf::Others;
        m_place = next;
        return writersByMode(status);
    }

    WritersOf follow(const QByteArray &link)
    {
        std::array<char, PATH_MAX> target;
        const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
        if (size <= 0 || ++m_links > maxLinks)
            return WritersOf::Others;
        const QByteArray text(target.data(), size);
        if (text.startsWith('/'))
            m_place.clear();
        m_rest = componentsOf(text) + m_rest;
        return m_writers;
    }

    QByteArray m_place; // without a final slash; empty for /
    QByteArrayList m_rest;
    WritersOf m_writers = WritersOf::Others;
    int m_links = 0;
};

} // namespace

WritersOf writersOf(const QString &directory)
{
    if (!directory.startsWith(u'/'))
        return WritersOf::Others;
    return Walk(QFile::encodeName(directory)).run();
}

QString directoryOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

} // namespace lumos
