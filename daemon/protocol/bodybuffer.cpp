// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodybuffer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace lumos {
namespace {

/// What an idle connection may keep for its next request.
constexpr std::size_t keptCapacity = 16384;
/// Writes to the file are never smaller, but for the last.
constexpr std::size_t smallestBlock = 4096;

bool isDiskFull(int errnoValue)
{
    return errnoValue == ENOSPC || errnoValue == EDQUOT || errnoValue == EFBIG;
}

} // namespace

BodyBuffer::BodyBuffer(std::size_t inMemory, const char *directory)
    : m_inMemory(inMemory)
    , m_directory(directory)
{ }

BodyBuffer::~BodyBuffer()
{
    if (m_mapping)
        ::munmap(m_mapping, static_cast<std::size_t>(m_size));
}

std::size_t BodyBuffer::append(std::string_view bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && !m_hasFailed) {
        // Whole blocks, however the bytes were cut on their way: few writes, and always the same.
        const std::size_t block = isInFile() ? std::max(m_inMemory, smallestBlock) : m_inMemory;
        const std::size_t room = block - std::min(block, m_memory.size());
        if (room == 0) {
            if (!flush())
                break;
            continue;
        }
        const std::size_t count = std::min(room, bytes.size() - taken);
        m_memory.append(bytes.substr(taken, count));
        taken += count;
    }
    m_size += static_cast<std::int64_t>(taken);
    return taken;
}

bool BodyBuffer::finish()
{
    if (m_hasFailed)
        return false;
    if (!isInFile()) {
        m_view = m_memory;
        return true;
    }
    return flush() && map();
}

bool BodyBuffer::flush()
{
    if (!isInFile() && !openFile())
        return false;
    std::string_view rest = m_memory;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_file.get(), rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errno, "write a large body to ");
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_memory.clear();
    return true;
}

bool BodyBuffer::openFile()
{
    m_file = openUnnamedFile(m_directory);
    return m_file.isValid() || fail(errno, "make a file for a large body in ");
}

bool BodyBuffer::map()
{
    const auto length = static_cast<std::size_t>(m_size);
    void *mapping = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE, m_file.get(), 0);
    if (mapping == MAP_FAILED)
        return fail(errno, "map a large body from ");
    m_mapping = mapping;
    m_view = std::string_view(static_cast<const char *>(mapping), length);
    return true;
}

bool BodyBuffer::fail(int errnoValue, const char *what)
{
    m_hasFailed = true;
    m_error.status = isDiskFull(errnoValue) ? 507 : 500;
    m_error.reason = std::string(what) + m_directory + ": " + std::strerror(errnoValue);
    return false;
}

void BodyBuffer::reset()
{
    if (m_mapping)
        ::munmap(std::exchange(m_mapping, nullptr), static_cast<std::size_t>(m_size));
    m_file.reset();
    if (m_memory.capacity() > keptCapacity)
        m_memory = std::string();
    m_memory.clear();
    m_view = {};
    m_size = 0;
    m_hasFailed = false;
}

} // namespace lumos
