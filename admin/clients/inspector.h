// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/lumosdrun.h"
#include "models/proposal.h"

namespace lumos {

/// What `lumosd --inspect DIR` proposes for a folder.
class Inspector final : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(QObject *parent = nullptr);

    /// Another lumosd than the installed one.
    void setProgram(const QString &program) { m_run.setProgram(program); }
    void inspect(const QString &folder);

Q_SIGNALS:
    void proposed(const lumos::Proposal &proposal);
    void failed(const QString &reason);

private:
    LumosdRun m_run;
};

} // namespace lumos
