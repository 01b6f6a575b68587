// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "epolldispatcher.h"

#include <unistd.h>

namespace lumos {

/// The process ends when the master's end of the pipe closes, whatever the reason.
class MasterWatch final : public DescriptorWatcher
{
public:
    void ready(std::uint32_t) override { ::_exit(0); }
};

} // namespace lumos
