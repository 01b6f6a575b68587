// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chaincheck.h"
#include "pages/page.h"
#include "panelparts.h"

class QPushButton;

namespace lumos {

class Card;
class ChainView;
class OverviewFigures;
class ServiceBanner;

/// Is it up, at which address, since when, and if not, which one step cures it.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(PanelParts &parts, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow) override;
    void startService();
    void restartService();
    void clearFailure();
    void reloadCode();
    void startNginx();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildFirstStart();
    void connectBanner();
    void showState();
    void showProblem();
    void beat();
    /// Shows why a call to systemd or the server has not done what was wanted.
    void tellStart(const BusResult<bool> &result, const QString &command);
    void tell(const BusResult<bool> &result, const QString &command);
    void carryOutRemedy();
    /// The worst that the check has found, but for warnings that were hidden.
    [[nodiscard]] const Finding *worstShown() const;
    void hideWarning();

    PanelParts &m_parts;
    ServiceBanner *m_banner;
    ChainView *m_chain;
    QPushButton *m_check;
    StateView *m_answer; ///< of the last action, when it was refused
    StateView *m_problem;
    OverviewFigures *m_figures;
    Card *m_firstStart = nullptr;
    TextLabel *m_welcome = nullptr;
    ChainCheck m_chainCheck;
    QStringList m_ownAddresses;
    QStringList m_hiddenWarnings; ///< their texts
};

} // namespace lumos
