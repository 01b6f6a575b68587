// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsd/settingsstore.h"
#include "settingsd/siteswitch.h"

#include <functional>

namespace lumos {

class SystemdClient;

/// Writes a new configuration and brings it into force; with ApplyRollBackFlag all of it or
/// nothing.
class ApplyTransaction
{
public:
    struct Outcome
    {
        QString etag;
        quint32 done = 0; ///< bits of EffectFlag
    };
    using Done = std::function<void(const Answer<Outcome> &)>;

    ApplyTransaction(SettingsStore &store, SiteSwitch &site, SystemdClient &systemd);

    /// One at a time. Where it fails without ApplyRollBackFlag the file stays written.
    void run(const PreparedText &prepared, const Author &author, quint32 flags, Done done);

private:
    void applySite();
    void applyService();
    void act(quint32 effect, bool wasActive);
    void fail(const QString &reason);
    void undoSite(const QString &reason);
    void restartOld(const QString &reason);
    void finish(const Answer<Outcome> &answer);

    SettingsStore &m_store;
    SiteSwitch &m_site;
    SystemdClient &m_systemd;
    PreparedText m_prepared;
    quint32 m_flags = 0;
    quint32 m_done = 0;
    bool m_needsRestartBack = false;
    Done m_report;
};

} // namespace lumos
