// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busclient.h"
#include "ctlcommandline.h"

#include <QJsonObject>

namespace lumos {

/// What a command has to say, for people and for programs.
struct CtlAnswer
{
    QString text;
    QJsonObject json;
    ExitCode code = ExitCode::Ok;
};

/// Carries out one command; the error is a sentence with its remedy.
[[nodiscard]] Result<CtlAnswer> runCommand(const CtlCommandLine &line, BusClient &client);

/// The changes that serve a folder, from the file that `lumosd --inspect` proposes: its keys, and
/// back to the default what an application before it has set.
[[nodiscard]] QVariantMap changesFrom(const QByteArray &proposedIni);

} // namespace lumos
