// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pyref.h"
#include "result.h"
#include "settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lumos {

class Interpreter;

/// One WSGI application and the path below which it serves.
struct MountedApplication
{
    std::string
        prefix; ///< empty: everywhere; else it starts with a slash and does not end with one
    PyRef callable;
};

/// The applications of a configuration: one for everything, others below a path.
class Applications
{
public:
    /// Imports what the settings name. The error's text is for the owner.
    [[nodiscard]] Result<void> load(Interpreter &python, const Settings &settings,
                                    const QString &virtualEnv);

    /// The application with the longest prefix of whole segments of @p path; null: none serves it.
    [[nodiscard]] const MountedApplication *find(std::string_view path) const;
    /// The application mounted exactly at @p prefix.
    [[nodiscard]] const MountedApplication *at(std::string_view prefix) const;
    [[nodiscard]] bool isEmpty() const { return m_mounts.empty(); }

private:
    std::vector<MountedApplication> m_mounts; ///< longest prefix first
};

} // namespace lumos
