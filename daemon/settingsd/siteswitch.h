// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "settingsd/systempaths.h"
#include "settingsd/systemprobe.h"

#include <QByteArray>

#include <optional>

namespace lumos {

class SystemdClient;

/// Puts the nginx site of one application into place, tests it, reloads nginx, and undoes all of
/// it when nginx does not agree.
class SiteSwitch
{
public:
    using Done = std::function<void(const Result<void> &)>;

    SiteSwitch(AppNames names, SystemPaths paths, SystemdClient &systemd, SystemProbe &probe);

    /// The text of the site; fails where nginx could not be told.
    [[nodiscard]] Result<QString> render(const Settings &settings) const;

    /// Writes and links the site of @p settings.
    void enable(const Settings &settings, Done done);
    /// Removes the link; the site's text stays in sites-available.
    void disable(Done done);
    /// Removes the link of Debian's default site.
    void removeDefault(Done done);
    /// What was before the last success, for a larger transaction that fails after it.
    void undo(Done done);

    [[nodiscard]] bool isEnabled() const;

private:
    /// Files as they were; an empty optional is "not there".
    struct State
    {
        std::optional<QByteArray> text;
        std::optional<QString> link;
        std::optional<QString> defaultLink;
        bool operator==(const State &) const = default;
    };

    [[nodiscard]] State state() const;
    [[nodiscard]] Result<void> put(const State &wanted) const;
    void change(const State &wanted, std::optional<quint16> port, Done done);
    void tryOut(const State &before, std::optional<quint16> port, Done done);
    void reloadNginx(Done done);
    void takeBack(const State &before, const QString &reason, const Done &done);
    [[nodiscard]] QString defaultLink() const;

    AppNames m_names;
    SystemPaths m_paths;
    SystemdClient &m_systemd;
    SystemProbe &m_probe;
    State m_before;
};

/// Why nginx cannot have @p port; empty when it can.
[[nodiscard]] QString portTrouble(const Listeners &listeners, quint16 port);

} // namespace lumos
