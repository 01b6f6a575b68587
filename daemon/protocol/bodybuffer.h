// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "protocol/requestreader.h"
#include "protocol/unnamedfile.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lumos {

/// Keeps the body of one request: in memory up to a size, beyond it in a file without a name that
/// vanishes with the descriptor. Memory grows with what arrives, never with what was announced.
class BodyBuffer
{
public:
    /// @p inMemory bytes stay in memory; more go to a file in @p directory.
    explicit BodyBuffer(std::size_t inMemory, const char *directory = spoolDirectory);
    ~BodyBuffer();
    BodyBuffer(const BodyBuffer &) = delete;
    BodyBuffer &operator=(const BodyBuffer &) = delete;

    /// Returns how many bytes it took: all, or fewer when hasFailed().
    std::size_t append(std::string_view bytes);
    /// The whole body is here: view() shows it. False when hasFailed().
    [[nodiscard]] bool finish();
    /// After finish(); valid until reset().
    [[nodiscard]] std::string_view view() const { return m_view; }

    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] bool isInFile() const { return m_file.isValid(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// 507 when the disk is full, 500 when there is no file to write to.
    [[nodiscard]] const ProtocolError &error() const { return m_error; }

    /// Ready for the next body; keeps a little memory, closes the file.
    void reset();

private:
    [[nodiscard]] bool flush();
    [[nodiscard]] bool openFile();
    [[nodiscard]] bool map();
    bool fail(int errnoValue, const char *what);

    std::size_t m_inMemory;
    const char *m_directory;
    std::string m_memory; ///< the body, or what has not yet been written to the file
    FileDescriptor m_file;
    std::string_view m_view;
    void *m_mapping = nullptr;
    std::int64_t m_size = 0;
    bool m_hasFailed = false;
    ProtocolError m_error;
};

} // namespace lumos
