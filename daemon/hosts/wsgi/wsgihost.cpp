// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wsgihost.h"

#include "forkwatch.h"
#include "leftovers.h"
#include "pytext.h"
#include "virtualenv.h"
#include "workerapi.h"
#include "wsgilog.h"

#include <QDir>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

/// How long a stop waits for the application's threads, so that its atexit handlers run in any
/// case.
constexpr std::chrono::seconds threadMercy{5};

/// There is one worker, or the only process is it.
bool isAlone(const Settings &settings)
{
    return settings.processes == 1 || !settings.master;
}

/// To be called when the application's code has run: it may have forked, and the child come back
/// from it, which must not go on as a second spawner or worker.
void leaveIfForked()
{
    if (!isForkedChild())
        return;
    qCWarning(logWsgi,
              "a process that the application has forked outside of a request returned "
              "from it and ends here; let it leave by os._exit()");
    ::_exit(toInt(ExitCode::Software));
}

} // namespace

WsgiHost::~WsgiHost()
{
    m_threads.reset();
    if (Py_IsInitialized() != 0 && PyGILState_Check() == 0)
        m_python.takeBack(); // the members hold Python objects
}

bool WsgiHost::isLoadedInWorker(const Settings &settings)
{
    return settings.lazyApps || isAlone(settings);
}

Result<void> WsgiHost::load(const Settings &settings)
{
    if (Result<void> done = startPython(settings); !done)
        return done;
    if (!m_types.make() || !m_python.setBootstrap("worker", makeWorkerApi(settings, nullptr)))
        return fail(u"Python: "_s + takePythonError());
    if (!isLoadedInWorker(settings)) {
        const QList<OpenFile> before = openFiles();
        if (Result<void> done = loadApplications(settings); !done)
            return done;
        const PyRef threads = m_python.callBootstrap("running_threads");
        m_warnings = sentences(findLeftovers(before, toQStringList(threads.get())));
    }
    m_python.freeze();
    return {};
}

Result<void> WsgiHost::startPython(const Settings &settings)
{
    QString folder = settings.virtualEnv;
    QString label = u"virtualenv = "_s + folder;
    if (folder.isEmpty()) {
        folder = qEnvironmentVariable("VIRTUAL_ENV");
        label = u"VIRTUAL_ENV = "_s + folder;
    }
    InterpreterSetup setup{.program = Interpreter::systemProgram(),
                           .home = {},
                           .folder = QDir::currentPath(),
                           .pythonPath = {}};
    for (const QString &directory : settings.pythonPath)
        setup.pythonPath.append(QDir::cleanPath(QDir::current().absoluteFilePath(directory)));
    if (!folder.isEmpty()) {
        const Result<VirtualEnv> found =
            openVirtualEnv(QDir::cleanPath(QDir::current().absoluteFilePath(folder)), label,
                           setup.folder, {Interpreter::version(), Interpreter::systemPrefix()});
        if (!found)
            return tl::unexpected(found.error());
        m_virtualEnv = found->folder;
        setup.program = found->program;
        if (found->isForeign)
            setup.home = Interpreter::systemPrefix();
    }
    return m_python.start(setup);
}

Result<void> WsgiHost::loadApplications(const Settings &settings)
{
    watchForks();
    Result<void> done = m_applications.load(m_python, settings, m_virtualEnv);
    leaveIfForked();
    if (done || settings.needApp)
        return done;
    qCWarning(logWsgi, "need-app = false, so every request is answered with 500: %s",
              qPrintable(done.error().text));
    return {};
}

Result<void> WsgiHost::start(const Settings &settings, HostContext &context)
{
    watchForks();
    if (!m_python.setBootstrap("worker", makeWorkerApi(settings, &context)))
        return fail(u"Python: "_s + takePythonError());
    if (isLoadedInWorker(settings)) {
        if (Result<void> done = loadApplications(settings); !done)
            return done;
    }
    runPostfork();
    m_mercy = settings.workerReloadMercy;
    m_threadCount = std::max(settings.threads, 1);
    // Whatever `processes` says: a reload has two for a while, and TTIN and the bus ask for more.
    const bool isMultiprocess = settings.master;
    if (!m_stack.prepare(m_python))
        return fail(u"Python: "_s + takePythonError());
    if (m_threadCount > 1) {
        if (!m_python.callBootstrap("prepare_threads"))
            return fail(u"Python: "_s + takePythonError());
        m_threads = std::make_unique<RequestThreads>(m_threadCount, [this, isMultiprocess] {
            return m_python.callBootstrap("begin_request_thread") ? makeRunner(isMultiprocess)
                                                                  : nullptr;
        });
    } else {
        m_runner = makeRunner(isMultiprocess);
        if (!m_runner)
            return fail(u"Python: "_s + takePythonError());
    }
    m_python.letGo();
    return {};
}

QStringList WsgiHost::codeFolders()
{
    const PyRef folders = m_python.callBootstrap("code_folders");
    if (!folders) {
        qCWarning(logWsgi, "py-autoreload: %s", qPrintable(takePythonError()));
        return {QDir::currentPath()};
    }
    return toQStringList(folders.get());
}

void WsgiHost::runPostfork()
{
    const PyRef failures = m_python.callBootstrap("run_postfork");
    leaveIfForked();
    const QStringList lines =
        failures ? toQStringList(failures.get()) : QStringList{takePythonError()};
    for (const QString &line : lines)
        qCWarning(logWsgi, "postfork: %s", qPrintable(line));
}

std::unique_ptr<RequestRunner> WsgiHost::makeRunner(bool isMultiprocess)
{
    auto runner = std::make_unique<RequestRunner>(m_python, m_types, m_applications);
    if (!runner->prepare(m_threadCount > 1, isMultiprocess))
        return nullptr;
    return runner;
}

void WsgiHost::handle(const Request &request, ResponseSink &sink)
{
    if (m_threads) {
        m_threads->submit(request, sink);
        return;
    }
    m_python.takeBack();
    m_runner->run(request, sink);
    m_python.letGo();
    m_runner->settle();
}

void WsgiHost::stop()
{
    m_threads.reset();
    m_python.takeBack();
    const PyRef seconds = PyRef::take(PyLong_FromLongLong(std::min(threadMercy, m_mercy).count()));
    const PyRef late = m_python.callBootstrap("shut_down", seconds);
    leaveIfForked();
    if (!late) {
        qCWarning(logWsgi, "the application's end: %s", qPrintable(takePythonError()));
    } else if (const QStringList names = toQStringList(late.get()); !names.isEmpty()) {
        qCWarning(logWsgi, "threads of the application that do not end: %s. Make them daemons",
                  qPrintable(names.join(", "_L1)));
    }
    // The GIL stays with this thread: the process ends, and nothing of the application runs on.
}

} // namespace lumos
