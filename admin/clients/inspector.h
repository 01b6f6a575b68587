// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposal.h"

#include <QObject>

class QProcess;

namespace lumos {

/// Runs `lumosd --inspect DIR` as the user: nobody else may look inside the owner's folders.
class Inspector final : public QObject
{
    Q_OBJECT

public:
    explicit Inspector(QObject *parent = nullptr);

    /// Another lumosd than the installed one.
    void setProgram(const QString &program) { m_program = program; }
    void inspect(const QString &folder);

Q_SIGNALS:
    void proposed(const lumos::Proposal &proposal);
    void failed(const QString &reason);

private:
    void finish(int exitCode);

    QString m_program;
    QProcess *m_process = nullptr;
};

} // namespace lumos
