// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepolkit.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QMap>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Result
{
    bool isAuthorized = false;
    bool isChallenge = false;
    QMap<QString, QString> details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Result &result)
{
    argument.beginStructure();
    argument << result.isAuthorized << result.isChallenge << result.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Result &result)
{
    argument.beginStructure();
    argument >> result.isAuthorized >> result.isChallenge >> result.details;
    argument.endStructure();
    return argument;
}

QVariant answerOf(bool isAuthorized, bool isChallenge)
{
    return QVariant::fromValue(Result{isAuthorized, isChallenge, {}});
}

} // namespace

FakePolkit::FakePolkit(const QDBusConnection &connection)
    : m_connection(connection)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    qDBusRegisterMetaType<Result>();
    if (!m_connection.registerVirtualObject(u"/org/freedesktop/PolicyKit1/Authority"_s, this)
        || !m_connection.registerService(u"org.freedesktop.PolicyKit1"_s))
        qFatal("the fake polkit cannot be registered");
}

FakePolkit::~FakePolkit()
{
    m_connection.unregisterObject(u"/org/freedesktop/PolicyKit1/Authority"_s);
    m_connection.unregisterService(u"org.freedesktop.PolicyKit1"_s);
}

QString FakePolkit::introspect(const QString &) const
{
    return {};
}

void FakePolkit::release()
{
    for (const QDBusMessage &message : std::exchange(m_waiting, {}))
        m_connection.send(message.createReply(answerOf(true, false)));
}

bool FakePolkit::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member() == "CancelCheckAuthorization"_L1) {
        cancelled += message.arguments().value(0).toString();
        m_connection.send(message.createReply());
        return true;
    }
    if (message.member() != "CheckAuthorization"_L1 || message.signature() != "(sa{sv})sa{ss}us"_L1)
        return false;
    const QVariantList arguments = message.arguments();
    const auto subject = qvariant_cast<QDBusArgument>(arguments[0]);
    QString kind;
    QVariantMap who;
    subject.beginStructure();
    subject >> kind >> who;
    subject.endStructure();
    const auto details = qdbus_cast<QMap<QString, QString>>(arguments[2]);
    questions += Question{kind == "system-bus-name"_L1 ? who.value(u"name"_s).toString() : kind,
                          arguments[1].toString(), details.value(u"application"_s),
                          (arguments[3].toUInt() & 1) != 0};
    switch (answer) {
    case Answer::Yes:
        m_connection.send(message.createReply(answerOf(true, false)));
        break;
    case Answer::No:
        m_connection.send(message.createReply(answerOf(false, false)));
        break;
    case Answer::Challenge:
        m_connection.send(message.createReply(answerOf(false, true)));
        break;
    case Answer::AfterRelease:
        m_waiting += message;
        break;
    case Answer::Nonsense:
        m_connection.send(message.createReply(u"perhaps"_s));
        break;
    }
    return true;
}

} // namespace lumos
