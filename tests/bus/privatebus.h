// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace lumos {

/// A message bus of a test's own, gone with the test.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] QString address() const { return m_address; }
    /// A new connection each time: another program, as far as the bus can tell.
    [[nodiscard]] QDBusConnection connect();
    /// As if the program behind it had ended; no other copy of @p connection may exist.
    static void leave(QDBusConnection connection);

private:
    QTemporaryDir m_directory;
    QProcess m_daemon;
    QString m_address;
};

} // namespace lumos
