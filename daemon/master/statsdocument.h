// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runningserver.h"

#include <QByteArray>

namespace lumos {

/// What the stats tell of the master itself.
struct MasterFacts
{
    qint64 pid = 0;
    qint64 uid = 0; ///< as whom the application runs
    qint64 gid = 0;
    QString directory; ///< in which the application runs
    qint64 timeOffset = 0; ///< ns from the steady clock to the time since 1970
};

/// The server as JSON, with the keys of uWSGI's stats server (which uwsgitop and others read: see
/// "The uWSGI Stats Server" in uWSGI's documentation), and with what only Lumos has below "lumos".
[[nodiscard]] QByteArray statsDocument(const ServerStatus &status, const MasterFacts &master);

} // namespace lumos
