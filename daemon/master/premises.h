// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "ipc/scoreboard.h"
#include "pidfile.h"
#include "result.h"
#include "settings.h"
#include "socketset.h"

#include <optional>
#include <vector>

namespace lumos {

/// What a running lumosd holds in the world: its sockets, pid file, log and scoreboard. Whatever of
/// it is a file goes when this goes.
class Premises
{
public:
    [[nodiscard]] static Result<Premises> open(const Settings &settings);

    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    [[nodiscard]] const SocketSet &sockets() const { return m_sockets; }
    [[nodiscard]] SocketSet &sockets() { return m_sockets; }
    [[nodiscard]] Scoreboard &scoreboard() { return m_scoreboard; }
    [[nodiscard]] const Scoreboard &scoreboard() const { return m_scoreboard; }
    /// The end of a pipe that is readable once this process is gone.
    [[nodiscard]] int aliveFd() const { return m_aliveRead.get(); }
    /// Whether requests are logged: as @p settings say, or else unless the journal takes the log.
    [[nodiscard]] bool isAccessLogged(const Settings &settings) const
    {
        return !settings.disableLogging.value_or(m_isUnderJournal);
    }

private:
    Premises(std::optional<Identity> identity, SocketSet sockets, Scoreboard scoreboard);
    [[nodiscard]] Result<void> openFiles(const Settings &settings);

    std::optional<Identity> m_identity;
    SocketSet m_sockets;
    Scoreboard m_scoreboard;
    FileDescriptor m_aliveRead;
    FileDescriptor m_aliveWrite;
    std::optional<PidFile> m_pidFile;
    bool m_isUnderJournal = false;
};

} // namespace lumos
