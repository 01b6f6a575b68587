// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientnotifier.h"
#include "ipc/controladdress.h"
#include "ipc/filedescriptor.h"
#include "result.h"
#include "unixsocket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <vector>

namespace lumos {

/// Takes orders of root and of the user who runs this master (`lumosd --reload`), and answers each
/// when it has been carried out. Everything that is read is bounded, in size, number and time.
class ControlSocket final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maxClients = 8;
    static constexpr std::chrono::seconds patience{5}; ///< for an order, once connected

    /// @p identity: as whom a directory of the application's user is touched.
    [[nodiscard]] static Result<std::unique_ptr<ControlSocket>> listenAt(
        const ControlAddress &address, const std::optional<Identity> &identity);
    ~ControlSocket() override;

    /// Whoever has ordered a reload until now gets the next answer.
    void reloadBegins();
    void reloadEnded(const ControlAnswer &answer);
    /// Answers all that wait for anything.
    void endAll(const ControlAnswer &answer);

Q_SIGNALS:
    void reloadOrdered();

private:
    struct Client
    {
        enum class State { Ordering, Ordered, UnderWay };

        FileDescriptor fd;
        ClientNotifier notifier;
        QByteArray order;
        State state = State::Ordering;
        std::chrono::steady_clock::time_point since;
    };

    explicit ControlSocket(UnixSocket socket);
    void acceptOne();
    void read(int fd);
    void dropLate();
    void answer(Client &client, const ControlAnswer &answer);
    template <typename Predicate>
    void answerWhere(const ControlAnswer &answer, Predicate predicate);
    void remove(const Client &client);

    UnixSocket m_socket;
    QSocketNotifier m_notifier;
    QTimer m_patience;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace lumos
