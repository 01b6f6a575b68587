// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processexit.h"

#include <cstring>
#include <sys/wait.h>

namespace lumos {

QString exitText(const siginfo_t &info)
{
    if (info.si_code == CLD_EXITED)
        return QStringLiteral("ended with exit code %1").arg(info.si_status);
    return QStringLiteral("was killed by signal %1 (%2)")
        .arg(info.si_status)
        .arg(QString::fromLocal8Bit(::strsignal(info.si_status)));
}

} // namespace lumos
