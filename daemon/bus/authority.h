// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace lumos {

/// May the program behind a bus name do that?
struct AuthorityQuestion
{
    /// Unique bus name: no pid and no uid, which others could come to have.
    QString caller = {};
    QString action = {}; ///< polkit's, from busnames.h
    QString application = {}; ///< AppNames::polkitDetail
    bool isInteractive = false; ///< the user may be asked for a password; takes as long as it takes
};

struct AuthorityAnswer
{
    enum class Decision {
        Granted,
        NeedsPassword, ///< asking was not allowed, or no agent runs that could ask
        Denied,
        CallerGone, ///< nobody is left who could be answered
    };
    Decision decision = Decision::Denied;
    quint32 uid = 0; ///< the caller's, when granted
    QString reason; ///< when not granted: a sentence for the caller
};

/// Decides who may change something; polkit on the system bus, the same user on a session bus.
class Authority
{
public:
    using Done = std::function<void(const AuthorityAnswer &)>;

    virtual ~Authority() = default;
    /// Answers later, once, from the event loop.
    virtual void ask(const AuthorityQuestion &question, Done done) = 0;
};

/// On a session bus: whoever runs as the same user may do everything.
class SameUserAuthority final : public QObject, public Authority
{
    Q_OBJECT

public:
    explicit SameUserAuthority(const QDBusConnection &connection, QObject *parent = nullptr);
    void ask(const AuthorityQuestion &question, Done done) override;

private:
    QDBusConnection m_connection;
};

/// Asks the bus for the uid behind a name; empty when nobody is.
void askForUser(const QDBusConnection &connection, const QString &caller, QObject *context,
                std::function<void(std::optional<quint32>)> done);

} // namespace lumos
