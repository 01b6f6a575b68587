// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lumos {

/// How many bytes of files the unsent answers of a worker may take together.
struct SpoolBudget
{
    explicit SpoolBudget(std::int64_t bytes)
        : all(bytes)
        , left(bytes)
    { }

    const std::int64_t all;
    std::atomic<std::int64_t> left;
};

/// What of an answer its client has not taken yet, in a file without a name.
class AnswerSpool
{
public:
    /// Empty when there can be no file. @p budget outlives it, and gets back what it takes.
    [[nodiscard]] static std::optional<AnswerSpool> open(SpoolBudget &budget);

    AnswerSpool(AnswerSpool &&other) noexcept;
    AnswerSpool &operator=(AnswerSpool &&other) = delete;
    AnswerSpool(const AnswerSpool &) = delete;
    AnswerSpool &operator=(const AnswerSpool &) = delete;
    ~AnswerSpool();

    /// How many of @p bytes it has taken: all, unless the budget is spent or the disk is full.
    [[nodiscard]] std::size_t append(std::string_view bytes);
    [[nodiscard]] int fd() const { return m_file.get(); }
    [[nodiscard]] std::int64_t size() const { return m_size; }

private:
    AnswerSpool(FileDescriptor file, SpoolBudget &budget);

    FileDescriptor m_file;
    SpoolBudget &m_budget;
    std::int64_t m_size = 0;
};

} // namespace lumos
