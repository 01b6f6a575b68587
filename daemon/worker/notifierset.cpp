// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifierset.h"

#include <QCoreApplication>
#include <QEvent>

#include <sys/epoll.h>

namespace lumos {

namespace {

constexpr std::array<std::uint32_t, 3> wanted = {EPOLLIN, EPOLLOUT, EPOLLPRI};
// An error or a hang-up wakes readers and writers, as in Qt's own dispatchers.
constexpr std::array<std::uint32_t, 3> activating = {EPOLLIN | EPOLLHUP | EPOLLERR | EPOLLRDHUP,
                                                     EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI};

std::size_t indexOf(const QSocketNotifier *notifier)
{
    return static_cast<std::size_t>(notifier->type());
}

} // namespace

bool NotifierSet::add(QSocketNotifier *notifier)
{
    QSocketNotifier *&place = m_notifiers.at(indexOf(notifier));
    if (place)
        return false;
    place = notifier;
    return true;
}

void NotifierSet::remove(QSocketNotifier *notifier)
{
    QSocketNotifier *&place = m_notifiers.at(indexOf(notifier));
    if (place == notifier)
        place = nullptr;
}

bool NotifierSet::isEmpty() const
{
    return !m_notifiers[0] && !m_notifiers[1] && !m_notifiers[2];
}

std::uint32_t NotifierSet::events() const
{
    std::uint32_t result = 0;
    for (std::size_t type = 0; type < m_notifiers.size(); ++type) {
        if (m_notifiers.at(type))
            result |= wanted.at(type);
    }
    return result;
}

void NotifierSet::ready(std::uint32_t events)
{
    for (std::size_t type = 0; type < m_notifiers.size(); ++type) {
        if (!m_notifiers.at(type) || (events & activating.at(type)) == 0)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(m_notifiers.at(type), &event);
    }
}

} // namespace lumos
