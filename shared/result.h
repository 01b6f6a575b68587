// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exitcode.h"

#include <QString>
#include <tl/expected.hpp>

namespace lumos {

/// Why an expected failure happened, in words for the owner of the box, and what a program that
/// ends because of it exits with.
struct Error
{
    QString text;
    ExitCode code = ExitCode::Software;
};

template <typename T> using Result = tl::expected<T, Error>;

/// `fail(text, code)` reads as a return value of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(QString text, ExitCode code = ExitCode::Software)
{
    return tl::unexpected<Error>(Error{std::move(text), code});
}

/// "WHAT OBJECT: text of errno", for the error of a system call; takes errno first so that nothing
/// can change it before it is read.
[[nodiscard]] QString systemErrorText(int errnoValue, QStringView what, QStringView object = {});

/// Something at @p object could not be made or changed: systemErrorText(), with NoPermission where
/// EACCES or EPERM say so, else CannotCreate.
[[nodiscard]] tl::unexpected<Error> cannotCreate(int errnoValue, QStringView what,
                                                 QStringView object);

} // namespace lumos
