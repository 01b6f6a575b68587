// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestthreads.h"

#include "pytext.h"
#include "requestrunner.h"
#include "wsgilog.h"

#include <utility>

namespace lumos {

RequestThreads::RequestThreads(int count, MakeRunner makeRunner)
    : m_makeRunner(std::move(makeRunner))
{
    for (int i = 0; i < count; ++i)
        m_threads.emplace_back([this] { run(); });
}

RequestThreads::~RequestThreads()
{
    for (std::size_t i = 0; i < m_threads.size(); ++i)
        push({});
    for (std::thread &thread : m_threads)
        thread.join();
}

void RequestThreads::submit(const Request &request, ResponseSink &sink)
{
    push({&request, &sink});
}

void RequestThreads::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
    }
    m_hasJob.notify_one();
}

RequestThreads::Job RequestThreads::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_hasJob.wait(lock, [this] { return !m_jobs.empty(); });
    const Job job = m_jobs.front();
    m_jobs.pop_front();
    return job;
}

void RequestThreads::run()
{
    const PyGILState_STATE state = PyGILState_Ensure(); // this thread's Python thread state
    std::unique_ptr<RequestRunner> runner = m_makeRunner();
    if (!runner)
        qCCritical(logWsgi, "a thread cannot start: %s", qPrintable(takePythonError()));
    PyThreadState *waiting = PyEval_SaveThread();
    for (Job job = nextJob(); job.request; job = nextJob()) {
        if (!runner) {
            job.sink->abort();
            continue;
        }
        PyEval_RestoreThread(waiting);
        runner->run(*job.request, *job.sink);
        waiting = PyEval_SaveThread();
        runner->settle();
    }
    PyEval_RestoreThread(waiting);
    runner.reset();
    PyGILState_Release(state);
}

} // namespace lumos
