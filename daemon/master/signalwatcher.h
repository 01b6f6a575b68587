// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/filedescriptor.h"
#include "result.h"

#include <QObject>

#include <initializer_list>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace lumos {

/// Turns signals into Qt's: the handler does nothing but write the number to a pipe. At most one
/// object at a time; its end puts the default actions back.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<SignalWatcher>> watch(
        std::initializer_list<int> signalNumbers);
    ~SignalWatcher() override;

Q_SIGNALS:
    void received(int signalNumber);

private:
    SignalWatcher(FileDescriptor readEnd, FileDescriptor writeEnd);
    [[nodiscard]] Result<void> install(std::initializer_list<int> signalNumbers);
    void readPipe();

    FileDescriptor m_readEnd;
    FileDescriptor m_writeEnd;
    std::vector<int> m_installed;
};

/// In a child between fork(2) and execve(2): the default action for all that was watched, and
/// nothing blocked. Async-signal-safe.
void resetSignalsInChild();

} // namespace lumos
