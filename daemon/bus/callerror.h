// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "busnames.h"

#include <QString>
#include <tl/expected.hpp>

namespace lumos {

/// Why a call over D-Bus fails: the error's name and a sentence for whoever made it.
struct CallError
{
    bus::Fault fault = bus::Fault::InvalidValue;
    QString text;
};

template <typename T> using Answer = tl::expected<T, CallError>;

[[nodiscard]] inline tl::unexpected<CallError> refuse(bus::Fault fault, QString text)
{
    return tl::unexpected<CallError>(CallError{fault, std::move(text)});
}

} // namespace lumos
