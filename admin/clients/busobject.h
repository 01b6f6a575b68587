// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

#include <functional>
#include <tl/expected.hpp>

namespace lumos {

/// Why a service of the bus cannot be asked.
enum class Absence {
    NotInstalled, ///< nothing knows the name
    Denied, ///< the bus does not let this account ask
    NotStarted, ///< it is known, and does not come up
    Disconnected, ///< there is no bus any more
    Silent, ///< no answer in time, or one that says nothing
};

/// Why a call on the bus did not succeed.
struct BusError
{
    QString name; ///< org.lumosd.Error.Conflict ...
    QString text; ///< the service's sentence

    /// A password would do, but the question for it was not put.
    [[nodiscard]] bool wantsPassword() const;
    /// The user was not asked, said no, or may not.
    [[nodiscard]] bool isRefusal() const;
    [[nodiscard]] bool isConflict() const;
    /// Nobody has the name, and nothing can start it.
    [[nodiscard]] bool isAbsence() const;
    /// What it means for a service that could not even be looked at.
    [[nodiscard]] Absence absence() const;
};

template <typename T> using BusResult = tl::expected<T, BusError>;

/// Calls methods of one object on the bus, never waiting for an answer. Generated proxies are not
/// used for that: their constructor asks the bus who owns the name, and waits.
class BusObject : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const BusResult<QVariantList> &)>;
    enum class Prompt { Never, Allowed }; ///< whether polkit may ask for a password

    BusObject(QDBusConnection connection, QString service, QString path, QObject *parent = nullptr);

    [[nodiscard]] const QString &service() const { return m_service; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QDBusConnection connection() const { return m_connection; }

    /// @p handler runs later, in this thread, unless this object is gone by then.
    void call(const QString &interface, const QString &method, const QVariantList &arguments,
              const Handler &handler, Prompt prompt = Prompt::Never);
    /// The same on another object of the service.
    void callAt(const QString &path, const QString &interface, const QString &method,
                const QVariantList &arguments, const Handler &handler,
                Prompt prompt = Prompt::Never);
    void getAll(const QString &path, const QString &interface,
                const std::function<void(const BusResult<QVariantMap> &)> &handler);

Q_SIGNALS:
    /// A call that might ask for a password is over; without an agent nobody could be asked.
    void promptEnded(bool hasAgent);

private:
    QDBusConnection m_connection;
    QString m_service;
    QString m_path;
};

} // namespace lumos
