// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What OpenBLAS does: threads from the load on, which end before each fork and come back at need.

#include <atomic>
#include <pthread.h>
#include <thread>
#include <vector>

namespace {

class Pool
{
public:
    Pool()
    {
        for (int i = 0; i < 3; ++i)
            m_threads.emplace_back([this] { m_isOver.wait(false); });
    }
    ~Pool() { end(); }
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    void end()
    {
        m_isOver = true;
        m_isOver.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    std::atomic<bool> m_isOver = false;
    std::vector<std::thread> m_threads;
};

Pool pool; // NOLINT: pthread_atfork takes no argument
const int isRegistered =
    ::pthread_atfork([] { pool.end(); }, nullptr, nullptr); // NOLINT: nobody asks

} // namespace
