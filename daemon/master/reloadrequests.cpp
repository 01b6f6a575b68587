// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadrequests.h"

namespace lumos {

void ReloadRequests::begin(TimePoint now)
{
    m_isWanted = false;
    m_began = now;
}

void ReloadRequests::end(const QDateTime &when, ExitCode code, const QString &reason)
{
    m_last.when = when;
    m_last.code = code;
    m_last.reason = reason;
    ++(m_last.isFailure() ? m_last.failed : m_last.succeeded);
}

} // namespace lumos
