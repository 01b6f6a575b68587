// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace lumos {

/// The key of Lumos that does what uWSGI's @p key does; empty when there is none of another name.
[[nodiscard]] QString uwsgiRename(QStringView key);

/// Why the key must not be taken over; empty when it is harmless.
[[nodiscard]] QString uwsgiDanger(QStringView key);

/// Why Lumos does without the key; empty when nothing better than "unknown" is to be said.
[[nodiscard]] QString uwsgiIdleReason(QStringView key);

/// Keys of both whose defaults differ, with what that means.
[[nodiscard]] QList<std::pair<QString, QString>> uwsgiOtherDefaults();

} // namespace lumos
