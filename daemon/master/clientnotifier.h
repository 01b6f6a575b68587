// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace lumos {

/// Ends a notifier whose own signal it may be that has led here.
struct NotifierEnd
{
    void operator()(QSocketNotifier *notifier) const
    {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
};

/// The notifier of a client's descriptor; it is off before the descriptor is closed when it stands
/// behind it in the client.
using ClientNotifier = std::unique_ptr<QSocketNotifier, NotifierEnd>;

} // namespace lumos
