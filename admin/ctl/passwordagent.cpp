// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordagent.h"

#include <QCoreApplication>

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr int startMilliseconds = 5000;

PasswordAgent::PasswordAgent()
{
    if (geteuid() == 0 || isatty(STDIN_FILENO) == 0)
        return;
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return; // then polkit says that nobody can be asked
    const int writeEnd = ends[1];
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process.setChildProcessModifier([writeEnd] { fcntl(writeEnd, F_SETFD, 0); });
    m_process.start(u"pkttyagent"_s,
                    {u"--process"_s, QString::number(QCoreApplication::applicationPid()),
                     u"--notify-fd"_s, QString::number(writeEnd), u"--fallback"_s});
    const bool isStarted = m_process.waitForStarted();
    close(writeEnd);
    // It closes its end when it is registered; a start that fails closes it too.
    pollfd closed{ends[0], POLLIN, 0};
    if (isStarted)
        poll(&closed, 1, startMilliseconds);
    close(ends[0]);
}

PasswordAgent::~PasswordAgent()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    m_process.waitForFinished();
}

} // namespace lumos
