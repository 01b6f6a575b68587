// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldersources.h"
#include "inspection.h"

namespace lumos {

/// The virtualenvs in the folder, that to be proposed first: the first that fits of venv, .venv,
/// env, Flask and whatever else has a pyvenv.cfg. What is wrong with the first goes to findings.
void inspectEnvironments(FolderInspection &inspection, const MachineFacts &machine);

/// What requirements.txt asks for and what the sources import, against what is installed.
void inspectPackages(FolderInspection &inspection, const MachineFacts &machine,
                     const QList<SourceFacts> &loaded);

} // namespace lumos
