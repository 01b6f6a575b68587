// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackreport.h"

#include "ipc/signalhandler.h"
#include "ipc/workersignals.h"

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace lumos {

namespace {

// A handler can reach nothing but a static.
std::atomic<StackReport *> current{nullptr};

} // namespace

StackReport::StackReport(WorkerPage &page, ApplicationHost &host)
    : m_page(page)
    , m_stack(host)
{ }

StackReport::~StackReport()
{
    if (current == this)
        ::signal(backtraceSignal(), SIG_IGN);
    current = nullptr;
}

Result<void> StackReport::start()
{
    if (auto opened = m_stack.open(); !opened)
        return opened;
    current = this;
    return setSignalHandler(backtraceSignal(), handle);
}

void StackReport::handle(int)
{
    const int savedErrno = errno;
    if (StackReport *report = current)
        report->write();
    errno = savedErrno;
}

void StackReport::write()
{
    const std::string_view text = m_stack.take().substr(0, m_page.stack.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        m_page.stack.at(i).store(text[i], std::memory_order_relaxed);
    m_page.stackSize.store(static_cast<std::uint32_t>(text.size()), std::memory_order_relaxed);
    m_page.stacks.fetch_add(1, std::memory_order_release);
}

} // namespace lumos
