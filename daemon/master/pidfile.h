// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "spawner/privileges.h"

#include <QString>

#include <optional>
#include <sys/types.h>

namespace lumos {

/// The file that tells the master's pid; removed with it, when it is still this process's.
class PidFile
{
public:
    /// Writes @p path as the owner, never through a symbolic link. Where the disk is full there is
    /// no file, and a warning: that is no reason not to serve.
    [[nodiscard]] static Result<PidFile> write(const QString &path,
                                               const std::optional<Identity> &identity);

    PidFile(PidFile &&other) noexcept;
    PidFile &operator=(PidFile &&) = delete;
    PidFile(const PidFile &) = delete;
    PidFile &operator=(const PidFile &) = delete;
    ~PidFile();

private:
    PidFile(QString path, std::optional<Identity> identity)
        : m_path(std::move(path))
        , m_identity(std::move(identity))
    { }
    [[nodiscard]] static PidFile withoutFile(int errnoValue, const QString &path);
    [[nodiscard]] bool isOurs() const;

    QString m_path; ///< empty: nothing to remove
    std::optional<Identity> m_identity;
    dev_t m_device = 0;
    ino_t m_inode = 0;
};

} // namespace lumos
