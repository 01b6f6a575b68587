// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statewords.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString stateWord(ServerStatus::State state)
{
    switch (state) {
    case ServerStatus::State::Starting:
        return u"starting"_s;
    case ServerStatus::State::Running:
        return u"running"_s;
    case ServerStatus::State::Degraded:
        return u"degraded"_s;
    case ServerStatus::State::Reloading:
        return u"reloading"_s;
    case ServerStatus::State::Stopping:
        break;
    }
    return u"stopping"_s;
}

QString stateWord(WorkerStatus::State state)
{
    switch (state) {
    case WorkerStatus::State::Starting:
        return u"starting"_s;
    case WorkerStatus::State::Idle:
        return u"idle"_s;
    case WorkerStatus::State::Busy:
        return u"busy"_s;
    case WorkerStatus::State::Draining:
        return u"draining"_s;
    case WorkerStatus::State::Gone:
        break;
    }
    return u"gone"_s;
}

} // namespace lumos
