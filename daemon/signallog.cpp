// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signallog.h"

#include "log.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <ctime>
#include <unistd.h>

namespace lumos {

namespace {

std::atomic<long> zoneOffset{0}; ///< seconds east of Greenwich

// A record, put together without the heap.
class Record
{
public:
    void add(std::string_view text)
    {
        const std::size_t count = std::min(text.size(), m_bytes.size() - m_size - 1);
        std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count),
                       m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size),
                       [](char c) { return (c >= ' ' && c <= '~') || c == '\t' ? c : '?'; });
        m_size += count;
    }
    void number(unsigned value, int digits)
    {
        std::array<char, 8> text{};
        for (int i = digits - 1; i >= 0; --i) {
            text.at(static_cast<std::size_t>(i)) = static_cast<char>('0' + value % 10);
            value /= 10;
        }
        add({text.data(), static_cast<std::size_t>(digits)});
    }
    void write()
    {
        m_bytes.at(m_size++) = '\n';
        // A log that cannot be written must not stop what comes next.
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, m_bytes.data(), m_size);
    }

private:
    std::array<char, 512> m_bytes{};
    std::size_t m_size = 0;
};

// What localtime_r(3) and strftime(3) would do, which are not async-signal-safe.
void addLocalTime(Record &record)
{
    using namespace std::chrono;
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const sys_seconds local{seconds(now.tv_sec + zoneOffset.load(std::memory_order_relaxed))};
    const sys_days day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss time(local - day);
    record.number(static_cast<unsigned>(static_cast<int>(date.year())), 4);
    record.add("-");
    record.number(static_cast<unsigned>(date.month()), 2);
    record.add("-");
    record.number(static_cast<unsigned>(date.day()), 2);
    record.add(" ");
    record.number(static_cast<unsigned>(time.hours().count()), 2);
    record.add(":");
    record.number(static_cast<unsigned>(time.minutes().count()), 2);
    record.add(":");
    record.number(static_cast<unsigned>(time.seconds().count()), 2);
    record.add(" warning ");
}

void warnOneLine(std::string_view category, std::string_view line)
{
    Record record;
    if (logStyle() == LogStyle::Journal)
        record.add("<4>");
    else
        addLocalTime(record);
    record.add(category);
    record.add(": ");
    record.add(line);
    record.write();
}

} // namespace

void prepareSignalLog()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    if (::localtime_r(&now, &local))
        zoneOffset = local.tm_gmtoff;
}

void warnInSignal(std::string_view category, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (const std::string_view line = text.substr(0, end); !line.empty())
            warnOneLine(category, line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

} // namespace lumos
