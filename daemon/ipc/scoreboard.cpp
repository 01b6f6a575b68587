// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoreboard.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <utility>

namespace lumos {

namespace {

constexpr std::size_t totalSize = (Scoreboard::slots + 1) * Scoreboard::pageSize;

constexpr std::size_t offsetOf(std::size_t slot)
{
    return (slot + 1) * Scoreboard::pageSize;
}

tl::unexpected<Error> failure(int errnoValue, QStringView call)
{
    return fail(systemErrorText(errnoValue, call, u"of the scoreboard"));
}

} // namespace

Scoreboard::Scoreboard(FileDescriptor fd, std::byte *base)
    : m_fd(std::move(fd))
    , m_base(base)
{ }

Scoreboard::Scoreboard(Scoreboard &&other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_base(std::exchange(other.m_base, nullptr))
    , m_claimed(std::exchange(other.m_claimed, nullptr))
{ }

Scoreboard &Scoreboard::operator=(Scoreboard &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_base, other.m_base);
    std::swap(m_claimed, other.m_claimed);
    return *this;
}

Scoreboard::~Scoreboard()
{
    if (m_claimed)
        ::munmap(m_claimed, pageSize);
    if (m_base)
        ::munmap(m_base, totalSize);
}

Result<Scoreboard> Scoreboard::create()
{
    FileDescriptor fd(::memfd_create("lumos-scoreboard", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd.isValid())
        return failure(errno, u"memfd_create");
    if (::ftruncate(fd.get(), static_cast<off_t>(totalSize)) != 0)
        return failure(errno, u"ftruncate");
    // Unsealed, a worker could truncate it and the master's next read would be a SIGBUS.
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return failure(errno, u"fcntl(F_ADD_SEALS)");
    void *base = ::mmap(nullptr, totalSize, PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    if (base == MAP_FAILED)
        return failure(errno, u"mmap");
    return Scoreboard(std::move(fd), static_cast<std::byte *>(base));
}

Result<Scoreboard> Scoreboard::attach(FileDescriptor fd)
{
    // A smaller file would turn a later read into a SIGBUS.
    const off_t size = ::lseek(fd.get(), 0, SEEK_END);
    if (size < 0)
        return failure(errno, u"lseek");
    if (static_cast<std::size_t>(size) != totalSize)
        return fail(
            QStringLiteral("the scoreboard has %1 bytes instead of %2").arg(size).arg(totalSize));
    void *base = ::mmap(nullptr, totalSize, PROT_READ, MAP_SHARED, fd.get(), 0);
    if (base == MAP_FAILED)
        return failure(errno, u"mmap");
    return Scoreboard(std::move(fd), static_cast<std::byte *>(base));
}

const ControlPage &Scoreboard::control() const
{
    return *reinterpret_cast<const ControlPage *>(m_base);
}

ControlPage &Scoreboard::writableControl()
{
    return *reinterpret_cast<ControlPage *>(m_base);
}

const WorkerPage &Scoreboard::page(std::size_t slot) const
{
    Q_ASSERT(slot < slots);
    return *reinterpret_cast<const WorkerPage *>(m_base + offsetOf(slot));
}

void Scoreboard::clearPage(std::size_t slot)
{
    Q_ASSERT(slot < slots);
    auto &page = *reinterpret_cast<WorkerPage *>(m_base + offsetOf(slot));
    writableControl().endedRequests += page.requests;
    writableControl().endedErrors += page.errors;
    writableControl().endedBytes += page.bytesSent;
    writableControl().endedFigures.add(page.figures);
    page.workerId = 0;
    page.pid = 0;
    page.isReady = 0;
    page.activeRequests = 0;
    page.connections = 0;
    page.isFull = 0;
    page.requests = 0;
    page.errors = 0;
    page.bytesSent = 0;
    page.started = 0;
    page.requestStarted = 0;
    page.pongs = 0;
    page.isLeaving = 0;
    page.reloadsAsked = 0;
    page.bornMemory = 0;
    page.resident = 0;
    page.proportional = 0;
    page.figures.clear();
    page.stacks = 0;
    page.stackSize = 0;
    for (std::atomic<char> &character : page.requestLine)
        character = 0;
}

Result<WorkerPage *> Scoreboard::claim(std::size_t slot)
{
    if (slot >= slots)
        return fail(QStringLiteral("slot %1 is not on the scoreboard").arg(slot));
    if (m_claimed || !m_fd.isValid())
        return fail(QStringLiteral("a page of the scoreboard is already claimed"));
    void *page = ::mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_fd.get(),
                        static_cast<off_t>(offsetOf(slot)));
    if (page == MAP_FAILED)
        return failure(errno, u"mmap");
    m_fd.reset();
    m_claimed = static_cast<WorkerPage *>(page);
    return m_claimed;
}

} // namespace lumos
