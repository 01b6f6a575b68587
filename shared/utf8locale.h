// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lumos {

/// Where the environment names the locale C, as in a unit or a script, or one that this machine
/// does not have, as ssh may bring along, it names C.UTF-8 afterwards: Qt and Python would switch
/// to that anyway, and newer Qt complains of it on standard error in each process. To be called
/// before QCoreApplication is made; children inherit it.
void useUtf8Locale();

} // namespace lumos
