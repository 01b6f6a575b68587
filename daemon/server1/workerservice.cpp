// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/workerservice.h"

#include "serverworkeradaptor.h"

namespace lumos {

WorkerService::WorkerService(quint32 number, ServerView &view)
    : m_number(number)
    , m_view(view)
{
    new ServerWorkerAdaptor(this);
}

QVariant WorkerService::current(QStringView name) const
{
    return m_view.worker(m_number).value(name.toString());
}

} // namespace lumos
