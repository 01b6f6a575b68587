// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace lumos {

/// Owns the panel's name on the session bus; a second panel shows its page in the first one.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.lumosd.Admin1")

public:
    /// One window for each @p application of the board, on each @p bus of PanelOptions.
    SingleInstance(const QDBusConnection &session, const QString &application, const QString &bus,
                   QObject *parent = nullptr);

    /// True when this is the first panel, or there is no session bus to ask. Otherwise the first
    /// one has been told to come to the front with @p page.
    [[nodiscard]] bool claim(const QString &page);

public Q_SLOTS:
    void Show(const QString &page) { Q_EMIT showWanted(page); } // NOLINT: a D-Bus method's name

Q_SIGNALS:
    void showWanted(const QString &page);

private:
    QDBusConnection m_session;
    QString m_name;
};

} // namespace lumos
