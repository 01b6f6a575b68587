// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemfacts.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>

namespace lumos {

/// What a proposal depends on beside the folder; tests give their own.
struct MachineFacts
{
    SystemFacts system;
    quint32 callerId = 0; ///< who asks: the one before sudo
    /// Names of the groups that the user is in, the main one first (getgrouplist(3)).
    std::function<QStringList(const SystemFacts::User &)> groupsOf;
    std::function<QString(const SystemFacts::User &)> homeOf;
    std::optional<std::uint64_t> availableMemory; ///< bytes
    QString nginxUser = QStringLiteral("www-data");
    QString nginxGroup = QStringLiteral("www-data");
    bool isPort80Taken = false; ///< by another than nginx
    QString python = QStringLiteral("/usr/bin/python3"); ///< reads sources, runs none
    QString pythonVersion; ///< "3.11", of the Python that would run the application
    QString pythonPrefix = QStringLiteral("/usr");
    QStringList systemPackages; ///< folders of the packages outside virtualenvs

    [[nodiscard]] static MachineFacts ofThisMachine();
};

/// User and group of `user NAME [GROUP];` in @p configuration, nginx.conf; else www-data.
[[nodiscard]] std::pair<QString, QString> nginxAccount(const QByteArray &configuration);

/// Whether a line of @p table, /proc/net/tcp or tcp6 (proc(5)), is a listener on @p port.
[[nodiscard]] bool hasListener(const QByteArray &table, quint16 port);

} // namespace lumos
