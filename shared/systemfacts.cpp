// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemfacts.h"

#include <QByteArray>
#include <QList>

#include <cerrno>
#include <grp.h>
#include <limits.h>
#include <pwd.h>
#include <sched.h>
#include <unistd.h>

namespace lumos {

/// Calls one of the get*_r functions with a buffer that grows until the entry fits.
template <typename Entry, typename Call>
static std::optional<Entry> ask(QByteArray &buffer, Call call)
{
    buffer.resize(1024);
    for (;;) {
        Entry entry = {};
        Entry *found = nullptr;
        const int error =
            call(&entry, buffer.data(), static_cast<std::size_t>(buffer.size()), &found);
        if (error == ERANGE && buffer.size() < 1024 * 1024) {
            buffer.resize(buffer.size() * 2);
            continue;
        }
        if (error != 0 || found == nullptr)
            return std::nullopt;
        return entry;
    }
}

template <typename Call> static std::optional<SystemFacts::User> askUser(Call call)
{
    QByteArray buffer;
    const auto entry = ask<passwd>(buffer, call);
    if (!entry)
        return std::nullopt;
    return SystemFacts::User{QString::fromLocal8Bit(entry->pw_name), entry->pw_uid, entry->pw_gid};
}

template <typename Call> static std::optional<SystemFacts::Group> askGroup(Call call)
{
    QByteArray buffer;
    const auto entry = ask<group>(buffer, call);
    if (!entry)
        return std::nullopt;
    return SystemFacts::Group{QString::fromLocal8Bit(entry->gr_name), entry->gr_gid};
}

static std::optional<SystemFacts::User> userByName(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    return askUser([&bytes](passwd *entry, char *buffer, std::size_t size, passwd **found) {
        return ::getpwnam_r(bytes.constData(), entry, buffer, size, found);
    });
}

static std::optional<SystemFacts::User> userById(quint32 id)
{
    return askUser([id](passwd *entry, char *buffer, std::size_t size, passwd **found) {
        return ::getpwuid_r(id, entry, buffer, size, found);
    });
}

static std::optional<SystemFacts::Group> groupByName(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    return askGroup([&bytes](group *entry, char *buffer, std::size_t size, group **found) {
        return ::getgrnam_r(bytes.constData(), entry, buffer, size, found);
    });
}

static std::optional<SystemFacts::Group> groupById(quint32 id)
{
    return askGroup([id](group *entry, char *buffer, std::size_t size, group **found) {
        return ::getgrgid_r(id, entry, buffer, size, found);
    });
}

static std::optional<QString> environmentVariable(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(bytes.constData()))
        return std::nullopt;
    return qEnvironmentVariable(bytes.constData());
}

static QString hostName()
{
    char buffer[HOST_NAME_MAX + 1] = {};
    return ::gethostname(buffer, HOST_NAME_MAX) == 0 ? QString::fromLocal8Bit(buffer)
                                                     : QStringLiteral("localhost");
}

static int availableCores()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    // Fails on machines with more cores than the set holds; then the count of all of them will do.
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        return CPU_COUNT(&set);
    const long count = ::sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? static_cast<int>(count) : 1;
}

SystemFacts SystemFacts::ofThisMachine()
{
    const auto user = lumos::userById(::geteuid());
    const auto group = lumos::groupById(::getegid());
    return SystemFacts{
        .userByName = lumos::userByName,
        .userById = lumos::userById,
        .groupByName = lumos::groupByName,
        .groupById = lumos::groupById,
        .environmentVariable = lumos::environmentVariable,
        .hostName = lumos::hostName(),
        .currentUser = user ? user->name : QString::number(::geteuid()),
        .currentGroup = group ? group->name : QString::number(::getegid()),
        .cores = availableCores(),
    };
}

} // namespace lumos
