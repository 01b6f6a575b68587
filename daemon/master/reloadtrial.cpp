// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadtrial.h"

namespace lumos {

namespace {

bool isGood(int status)
{
    return status > 0 && status < 500;
}

QString told(int status)
{
    return status == 0 ? QStringLiteral("no answer in time") : QString::number(status);
}

} // namespace

ReloadTrial::Action ReloadTrial::canaryAnswered(int status, bool canProbe)
{
    if (m_canaryStatus || m_path.isEmpty() || isGood(status))
        return Action::Wait;
    m_canaryStatus = status;
    return canProbe ? Action::StartProbe
                    : giveUp(QStringLiteral("the new application answers reload-check = %1 with %2")
                                 .arg(m_path, told(status)));
}

ReloadTrial::Action ReloadTrial::canaryEnded(const QString &reason)
{
    // Having told its status it leaves by itself; the probe decides.
    if (m_canaryStatus && !m_isWaived)
        return Action::Wait;
    return giveUp(reason);
}

ReloadTrial::Action ReloadTrial::probeAnswered(int status)
{
    if (!m_canaryStatus || m_isProbed)
        return Action::Wait;
    m_isProbed = true;
    if (isGood(status)) {
        return giveUp(QStringLiteral("the new application answers reload-check = %1 with %2, the "
                                     "running one with %3")
                          .arg(m_path, told(*m_canaryStatus), told(status)));
    }
    // Not the new code's fault then: a database that is away, for example.
    m_isWaived = true;
    return Action::StartCanary;
}

ReloadTrial::Action ReloadTrial::probeEnded()
{
    return probeAnswered(0);
}

ReloadTrial::Action ReloadTrial::probeLost()
{
    if (!m_canaryStatus || m_isProbed)
        return Action::Wait;
    m_isProbed = true;
    return giveUp(QStringLiteral("the new application answers reload-check = %1 with %2")
                      .arg(m_path, told(*m_canaryStatus)));
}

ReloadTrial::Action ReloadTrial::giveUp(const QString &reason)
{
    m_reason = reason;
    return Action::GiveUp;
}

} // namespace lumos
