// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spawner/privileges.h"

#include <optional>
#include <vector>

namespace lumos {

/// While it lives, this thread touches files as the application's user (setfsuid(2)): what that
/// user could not do, a root that follows the user's symbolic links cannot do either. Root only;
/// for everybody else it does nothing.
class AsOwner
{
public:
    /// Acts as @p identity; without one, nothing changes.
    [[nodiscard]] static Result<AsOwner> enter(const std::optional<Identity> &identity);
    /// The same, but stays root when nobody but root can change anything on the way to @p path.
    [[nodiscard]] static Result<AsOwner> enterFor(const QString &path,
                                                  const std::optional<Identity> &identity);

    AsOwner(AsOwner &&other) noexcept;
    AsOwner &operator=(AsOwner &&) = delete;
    AsOwner(const AsOwner &) = delete;
    AsOwner &operator=(const AsOwner &) = delete;
    ~AsOwner();

    [[nodiscard]] bool isEntered() const { return m_isEntered; }

private:
    AsOwner() = default;
    bool m_isEntered = false;
    gid_t m_group = 0;
    std::vector<gid_t> m_groups;
};

} // namespace lumos
