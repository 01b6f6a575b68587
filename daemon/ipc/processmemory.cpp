// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include "filedescriptor.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace lumos {

namespace {

// Whole in one read(2): both files are far shorter than this.
QByteArray readSmallFile(const char *path)
{
    const FileDescriptor fd(::open(path, O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> text;
    const ssize_t size = fd.isValid() ? ::read(fd.get(), text.data(), text.size()) : -1;
    return size > 0 ? QByteArray(text.data(), size) : QByteArray();
}

// The number behind `Name:` at the start of a line, in kB.
std::optional<std::uint64_t> kilobytesOf(QByteArrayView text, QByteArrayView name)
{
    const QByteArray line = QByteArray("\n").append(name).append(':');
    const qsizetype at = text.indexOf(line);
    if (at < 0)
        return std::nullopt;
    QByteArrayView rest = text.sliced(at + line.size()).trimmed();
    const qsizetype end = rest.indexOf(' ');
    bool isNumber = false;
    const qulonglong number = (end < 0 ? rest : rest.first(end)).toULongLong(&isNumber);
    return isNumber ? std::optional<std::uint64_t>(number) : std::nullopt;
}

} // namespace

std::optional<ProcessMemory> ProcessMemory::fromStatm(QByteArrayView text, std::uint64_t pageSize)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    if (words.size() < 2)
        return std::nullopt;
    bool isSize = false;
    bool isResident = false;
    ProcessMemory memory;
    memory.size = words[0].toULongLong(&isSize) * pageSize;
    memory.resident = words[1].toULongLong(&isResident) * pageSize;
    return isSize && isResident ? std::optional(memory) : std::nullopt;
}

std::optional<ProcessMemory> ProcessMemory::fromRollup(QByteArrayView text)
{
    const auto resident = kilobytesOf(text, "Rss");
    const auto proportional = kilobytesOf(text, "Pss");
    if (!resident || !proportional)
        return std::nullopt;
    return ProcessMemory{.resident = *resident * 1024, .proportional = *proportional * 1024};
}

std::optional<ProcessMemory> ProcessMemory::of(pid_t pid)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/statm";
    return fromStatm(readSmallFile(path.constData()),
                     static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
}

std::optional<ProcessMemory> ProcessMemory::ofSelf()
{
    return fromRollup(readSmallFile("/proc/self/smaps_rollup"));
}

} // namespace lumos
