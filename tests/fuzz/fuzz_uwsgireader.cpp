// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"
#include "protocol/uwsgireader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    lumos::requireSplitInvariance<lumos::UwsgiReader>(bytes, size);
    return 0;
}
