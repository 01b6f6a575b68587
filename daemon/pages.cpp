// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adapter to madvise(2), dl_iterate_phdr(3) and glibc's heap.
#include "pages.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <link.h>
#include <malloc.h>
#include <span>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LUMOS_OTHER_MALLOC
#endif

namespace lumos {

namespace {

using ProgramHeader = ElfW(Phdr);
using DynamicEntry = ElfW(Dyn);

/// Relocated code is a copy of its file's pages, and would be lost. Nobody builds such libraries
/// any more, but an application may bring one.
bool hasTextRelocations(const DynamicEntry *entry)
{
    for (; entry->d_tag != DT_NULL; ++entry) {
        if (entry->d_tag == DT_TEXTREL
            || (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL) != 0))
            return true;
    }
    return false;
}

/// Called with the dynamic linker's lock held: nothing is unloaded meanwhile.
int letGoOfObject(dl_phdr_info *info, std::size_t, void *)
{
    const std::span headers(info->dlpi_phdr, info->dlpi_phnum);
    const auto addressOf = [info](const ProgramHeader &header) {
        return info->dlpi_addr + header.p_vaddr;
    };
    for (const ProgramHeader &header : headers) {
        if (header.p_type == PT_DYNAMIC
            && hasTextRelocations(reinterpret_cast<const DynamicEntry *>(addressOf(header))))
            return 0;
    }
    const auto pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    for (const ProgramHeader &header : headers) {
        if (header.p_type != PT_LOAD || (header.p_flags & PF_W) != 0)
            continue;
        const std::uintptr_t begin = addressOf(header) / pageSize * pageSize;
        const std::uintptr_t end = addressOf(header) + header.p_filesz;
        // A failure costs only memory.
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

#ifndef LUMOS_OTHER_MALLOC
// What glibc's malloc serves from its heap for sure (mallopt(3), M_MMAP_THRESHOLD), in its steps.
constexpr std::size_t largestHole = 64 * 1024;
constexpr std::size_t smallestHole = 16;
constexpr std::size_t holeStep = 16;
constexpr std::size_t largestExact = 1040; // up to here a hole may serve one size only (tcache)
constexpr std::size_t mostHoles = 100'000; // of one size: a preloaded malloc may be another one

/// Takes all holes of this size; one block more, from beyond them, goes back.
void fillHoles(std::size_t size, const std::byte *heapEnd)
{
    std::size_t count = 0;
    void *block = std::malloc(size);
    while (block && static_cast<const std::byte *>(block) < heapEnd && ++count < mostHoles)
        block = std::malloc(size);
    std::free(block);
}
#endif

} // namespace

void letGoOfUnusedPages()
{
    ::dl_iterate_phdr(letGoOfObject, nullptr);
    ::malloc_trim(0);
}

void fillHeapHoles()
{
#ifndef LUMOS_OTHER_MALLOC
    const auto *const heapEnd = static_cast<const std::byte *>(::sbrk(0)) - ::mallinfo2().keepcost;
    // From the largest on: of a large block's pages only those of its ends are written to.
    std::size_t size = largestHole;
    while (size >= smallestHole) {
        fillHoles(size, heapEnd);
        size = size > largestExact ? std::max(size - size / 8 / holeStep * holeStep, largestExact)
                                   : size - holeStep;
    }
#endif
}

} // namespace lumos
