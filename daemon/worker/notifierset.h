// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epolldispatcher.h"

#include <QSocketNotifier>

#include <array>

namespace lumos {

/// The QSocketNotifiers of one descriptor, at most one of each type, as one watch.
class NotifierSet final : public DescriptorWatcher
{
public:
    /// False when there is one of its type already.
    bool add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);
    [[nodiscard]] bool isEmpty() const;
    /// What epoll must look for.
    [[nodiscard]] std::uint32_t events() const;

    void ready(std::uint32_t events) override;

private:
    std::array<QSocketNotifier *, 3> m_notifiers{}; ///< by QSocketNotifier::Type
};

} // namespace lumos
