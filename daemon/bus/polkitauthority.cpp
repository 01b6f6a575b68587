// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The D-Bus interface of polkit: polkit(8), org.freedesktop.PolicyKit1.Authority.
#include "bus/polkitauthority.h"

#include "bus/pendingreply.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QMap>
#include <QVariantMap>

#include <limits>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Decision = AuthorityAnswer::Decision;

namespace {

using Details = QMap<QString, QString>;

/// (sa{sv}): who asks.
struct Subject
{
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Subject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Subject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

QDBusMessage authorityCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.PolicyKit1"_s,
                                          u"/org/freedesktop/PolicyKit1/Authority"_s,
                                          u"org.freedesktop.PolicyKit1.Authority"_s, method);
}

AuthorityAnswer decide(const QDBusMessage &reply, bool wasInteractive, quint32 uid)
{
    const bool isReadable = !isError(reply) && reply.signature() == "(bba{ss})"_L1;
    if (!isReadable && uid == 0)
        return {.decision = Decision::Granted, .uid = uid, .reason = {}};
    if (!isReadable)
        return {.decision = Decision::Denied,
                .reason = u"polkit cannot be asked on this machine, so that only root may do that; "
                          "put sudo before the command"_s};
    bool isAuthorized = false;
    bool isChallenge = false;
    const auto result = qvariant_cast<QDBusArgument>(reply.arguments().constFirst());
    result.beginStructure();
    result >> isAuthorized >> isChallenge;
    result.endStructure();
    if (isAuthorized)
        return {.decision = Decision::Granted, .uid = uid, .reason = {}};
    if (isChallenge && !wasInteractive)
        return {.decision = Decision::NeedsPassword,
                .reason = u"an administrator's password is needed; allow the question for it "
                          "(interactive = true), or put sudo before the command"_s};
    if (isChallenge)
        return {.decision = Decision::NeedsPassword,
                .reason = u"nobody could be asked for a password, since no authentication agent "
                          "runs in this session; put sudo before the command"_s};
    return {.decision = Decision::Denied,
            .reason = u"no password was given, or this user may not do that"_s};
}

/// One question on its way; lives until it is answered.
class Inquiry final : public QObject
{
public:
    Inquiry(const QDBusConnection &connection, AuthorityQuestion question, quint64 number,
            Authority::Done done, QObject *parent)
        : QObject(parent)
        , m_connection(connection)
        , m_question(std::move(question))
        , m_cancellation(u"lumos-%1"_s.arg(number))
        , m_done(std::move(done))
    { }

    void start()
    {
        // Watch first: the bus keeps the order, so that nobody can leave between watch and look-up.
        auto *watcher = new QDBusServiceWatcher(m_question.caller, m_connection,
                                                QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &Inquiry::abandon);
        askForUser(m_connection, m_question.caller, this, [this](std::optional<quint32> uid) {
            if (uid)
                askPolkit(*uid);
            else
                abandon();
        });
    }

private:
    void askPolkit(quint32 uid)
    {
        constexpr quint32 allowUserInteraction = 1;
        Details details;
        details.insert(u"application"_s, m_question.application);
        const Subject subject{u"system-bus-name"_s, {{u"name"_s, m_question.caller}}};
        QDBusMessage call = authorityCall(u"CheckAuthorization"_s);
        call << QVariant::fromValue(subject) << m_question.action << QVariant::fromValue(details)
             << (m_question.isInteractive ? allowUserInteraction : 0u) << m_cancellation;
        // A person who types a password has time; a silent question has not.
        constexpr int whileAsked = std::numeric_limits<int>::max();
        constexpr int silent = 25000;
        m_isAsking = true;
        whenReplied(m_connection.asyncCall(call, m_question.isInteractive ? whileAsked : silent),
                    this, [this, uid](const QDBusMessage &reply) {
                        m_isAsking = false;
                        finish(decide(reply, m_question.isInteractive, uid));
                    });
    }

    void abandon()
    {
        if (m_isAsking)
            m_connection.send(authorityCall(u"CancelCheckAuthorization"_s) << m_cancellation);
        finish({.decision = Decision::CallerGone, .reason = u"the caller has left the bus"_s});
    }

    void finish(const AuthorityAnswer &answer)
    {
        if (const auto done = std::exchange(m_done, {})) {
            deleteLater();
            done(answer);
        }
    }

    QDBusConnection m_connection;
    AuthorityQuestion m_question;
    QString m_cancellation;
    Authority::Done m_done;
    bool m_isAsking = false;
};

} // namespace

PolkitAuthority::PolkitAuthority(const QDBusConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    qDBusRegisterMetaType<Subject>();
    qDBusRegisterMetaType<Details>();
}

void PolkitAuthority::ask(const AuthorityQuestion &question, Done done)
{
    auto *inquiry =
        new Inquiry(m_connection, question, ++m_lastCancellation, std::move(done), this);
    inquiry->start();
}

} // namespace lumos
