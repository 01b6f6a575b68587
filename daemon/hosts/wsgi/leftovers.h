// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lumos {

/// An open descriptor of this process and what /proc says it is.
struct OpenFile
{
    int fd = -1;
    QString target; ///< "/dev/gpiochip0", "socket:[1234]"
    bool operator==(const OpenFile &) const = default;
};

/// What a load has left behind that a fork does not carry over, or that no two processes can share.
struct Leftovers
{
    QStringList pythonThreads; ///< names
    int otherThreads = 0; ///< started by a library, unknown to Python
    QStringList sockets; ///< "a connection to 127.0.0.1 port 5432"
    QStringList devices;
    QStringList databases; ///< paths of SQLite files
    bool operator==(const Leftovers &) const = default;
};

[[nodiscard]] QList<OpenFile> openFiles();

/// Compares what was open before the load with what is open now.
[[nodiscard]] Leftovers findLeftovers(const QList<OpenFile> &before,
                                      const QStringList &pythonThreads);

/// One sentence for each kind, with the remedy; empty when nothing is left.
[[nodiscard]] QStringList sentences(const Leftovers &leftovers);

} // namespace lumos
