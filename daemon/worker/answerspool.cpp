// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerspool.h"

#include "protocol/unnamedfile.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace lumos {

std::optional<AnswerSpool> AnswerSpool::open(SpoolBudget &budget)
{
    FileDescriptor file = openUnnamedFile(spoolDirectory);
    if (!file.isValid())
        return std::nullopt;
    return AnswerSpool(std::move(file), budget);
}

AnswerSpool::AnswerSpool(FileDescriptor file, SpoolBudget &budget)
    : m_file(std::move(file))
    , m_budget(budget)
{ }

AnswerSpool::AnswerSpool(AnswerSpool &&other) noexcept
    : m_file(std::move(other.m_file))
    , m_budget(other.m_budget)
    , m_size(std::exchange(other.m_size, 0))
{ }

AnswerSpool::~AnswerSpool()
{
    m_budget.left += m_size;
}

std::size_t AnswerSpool::append(std::string_view bytes)
{
    bytes = bytes.substr(0, static_cast<std::size_t>(std::max<std::int64_t>(m_budget.left, 0)));
    std::size_t taken = 0;
    while (taken < bytes.size()) {
        const ssize_t written =
            ::pwrite(m_file.get(), bytes.data() + taken, bytes.size() - taken, m_size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        taken += static_cast<std::size_t>(written);
        m_size += written;
        m_budget.left -= written;
    }
    return taken;
}

} // namespace lumos
