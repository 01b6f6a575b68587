// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingsd/systemprobe.h"

#include <QTimer>

namespace lumos {

/// Answers what a test has put into it.
class FakeProbe final : public QObject, public SystemProbe
{
public:
    ProbeReport report{.isNginxValid = true, .nginxMessage = {}, .listeners = {}};

    void run(Done done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(report); });
    }
};

} // namespace lumos
