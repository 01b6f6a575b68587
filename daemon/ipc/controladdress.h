// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <sys/types.h>

namespace lumos {

/// Where the master that serves a configuration file takes orders: a unix socket whose place
/// follows from the file's name and from the user who runs the master, never from what the file
/// says, so that it is found however broken or changed the file is.
struct ControlAddress
{
    QString directory;
    QString path;

    /// For the master of user @p owner: `/run/lumos/NAME.control` for root and /etc/lumos/NAME.ini,
    /// else a name made of the file's in /run/lumosd, /run/user/UID/lumosd or /tmp/lumosd-UID.
    /// @p iniFile is absolute. Empty: without a file there is no such place.
    [[nodiscard]] static std::optional<ControlAddress> of(const QString &iniFile,
                                                          const QString &section, uid_t owner);
};

// What is said on it: one line to the master, one line back when the order has been carried out.

inline constexpr QByteArrayView reloadOrder = "reload\n";
inline constexpr qsizetype maxControlOrder = 32;
inline constexpr qsizetype maxControlAnswer = 4096;

/// How an order ended.
struct ControlAnswer
{
    ExitCode code = ExitCode::Ok;
    QString text; ///< one line
};

[[nodiscard]] QByteArray encodeControlAnswer(const ControlAnswer &answer);
/// Empty: @p line is none.
[[nodiscard]] std::optional<ControlAnswer> decodeControlAnswer(const QByteArray &line);

} // namespace lumos
