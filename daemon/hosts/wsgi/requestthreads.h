// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <lumos/request.h>
#include <lumos/response.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace lumos {

class RequestRunner;

/// Threads that run the application for requests as they come, each with its Python thread state
/// for life, so that the application's thread-local data lasts.
class RequestThreads
{
public:
    /// Makes a thread's runner, with the GIL held; null with a Python error.
    using MakeRunner = std::function<std::unique_ptr<RequestRunner>()>;

    RequestThreads(int count, MakeRunner makeRunner);
    ~RequestThreads();
    RequestThreads(const RequestThreads &) = delete;
    RequestThreads &operator=(const RequestThreads &) = delete;

    /// Hands a request to the next free thread. Any thread, without the GIL.
    void submit(const Request &request, ResponseSink &sink);

private:
    struct Job
    {
        const Request *request = nullptr; ///< null: the thread ends
        ResponseSink *sink = nullptr;
    };

    void run();
    [[nodiscard]] Job nextJob();
    void push(Job job);

    MakeRunner m_makeRunner;
    std::mutex m_mutex;
    std::condition_variable m_hasJob;
    std::deque<Job> m_jobs;
    std::vector<std::thread> m_threads;
};

} // namespace lumos
