// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include "epolldispatcher.h"
#include "log.h"
#include "servingworker.h"

#include <QCoreApplication>

#include <array>
#include <csignal>

namespace lumos {

int runWorker(const WorkerSetup &setup)
{
    ::signal(SIGPIPE, SIG_IGN); // a client that leaves is an errno, not the end
    int argc = 1;
    std::array<char, 7> name{"lumosd"};
    std::array<char *, 2> argv{name.data(), nullptr};
    auto *dispatcher = new EpollDispatcher; // the application takes it over
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv.data());
    ServingWorker worker(setup, *dispatcher);
    if (auto started = worker.start(); !started) {
        logError(logWorker(), started.error().text);
        if (setup.failed)
            setup.failed(started.error());
        return toInt(started.error().code);
    }
    int code = QCoreApplication::exec();
    if (!worker.hasEnded())
        code = worker.outlast(code);
    dispatcher->setHook(nullptr);
    return code;
}

} // namespace lumos
