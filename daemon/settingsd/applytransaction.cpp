// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/applytransaction.h"

#include "bus/systemdclient.h"
#include "bustypes.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

ApplyTransaction::ApplyTransaction(SettingsStore &store, SiteSwitch &site, SystemdClient &systemd)
    : m_store(store)
    , m_site(site)
    , m_systemd(systemd)
{ }

void ApplyTransaction::run(const PreparedText &prepared, const Author &author, quint32 flags,
                           Done done)
{
    m_prepared = prepared;
    m_flags = flags;
    m_done = 0;
    m_needsRestartBack = false;
    m_report = std::move(done);
    if (const auto written = m_store.write(prepared, author); !written)
        finish(tl::unexpected(written.error()));
    else if ((flags & ApplySiteFlag) != 0)
        applySite();
    else
        applyService();
}

void ApplyTransaction::finish(const Answer<Outcome> &answer)
{
    const Done report = std::exchange(m_report, {});
    report(answer);
}

void ApplyTransaction::applySite()
{
    m_site.enable(m_prepared.read.settings, [this](const Result<void> &result) {
        if (!result) {
            fail(result.error().text);
            return;
        }
        m_done |= SiteEffect;
        applyService();
    });
}

void ApplyTransaction::applyService()
{
    if ((m_flags & ApplyServiceFlag) == 0) {
        finish(Outcome{etagOf(m_prepared.text), m_done});
        return;
    }
    m_systemd.askState(m_store.names().unit, [this](const Result<SystemdUnitState> &state) {
        if (!state) {
            fail(state.error().text);
            return;
        }
        const bool hasFailed =
            state->activeState == "failed"_L1 || state->activeState == "activating"_L1;
        if (hasFailed)
            act(RestartEffect, false);
        else if (state->isActive())
            act(m_prepared.effect, true);
        else // stopped by its owner, and it stays so
            act(0, false);
    });
}

void ApplyTransaction::act(quint32 effect, bool wasActive)
{
    const quint32 action = effect & (ReloadEffect | RestartEffect);
    if (action == 0) {
        finish(Outcome{etagOf(m_prepared.text), m_done});
        return;
    }
    const bool isRestart = (action & RestartEffect) != 0;
    // A reload that fails leaves the old workers serving.
    m_needsRestartBack = isRestart && wasActive;
    m_systemd.run(isRestart ? SystemdClient::Verb::Restart : SystemdClient::Verb::Reload,
                  m_store.names().unit, [this, action](const Result<void> &result) {
                      if (!result) {
                          fail(result.error().text);
                          return;
                      }
                      m_done |= action;
                      finish(Outcome{etagOf(m_prepared.text), m_done});
                  });
}

void ApplyTransaction::fail(const QString &reason)
{
    if ((m_flags & ApplyRollBackFlag) == 0) {
        finish(refuse(Fault::ServiceFailed,
                      reason + u" (the new configuration is written, but not in force)"_s));
        return;
    }
    if (const auto back = m_store.rollBack(m_prepared); !back)
        finish(refuse(back.error().fault, reason + u"; "_s + back.error().text));
    else if ((m_done & SiteEffect) != 0)
        undoSite(reason);
    else
        restartOld(reason);
}

void ApplyTransaction::undoSite(const QString &reason)
{
    m_site.undo([this, reason](const Result<void> &result) {
        restartOld(result ? reason : QString(reason + u"; "_s + result.error().text));
    });
}

void ApplyTransaction::restartOld(const QString &reason)
{
    const QString text = reason
        + u" (nothing was changed; what was refused is in %1.rejected)"_s.arg(m_store.file());
    if (!m_needsRestartBack) {
        finish(refuse(Fault::ServiceFailed, text));
        return;
    }
    m_systemd.run(SystemdClient::Verb::Restart, m_store.names().unit,
                  [this, text](const Result<void> &result) {
                      finish(refuse(Fault::ServiceFailed,
                                    result ? text
                                           : QString(text + u"; and with the old configuration: "_s
                                                     + result.error().text)));
                  });
}

} // namespace lumos
