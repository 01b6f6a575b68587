// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/serverservice.h"

#include "bus/grantedcall.h"
#include "busnames.h"
#include "optiontable.h"
#include "server1/probefindings.h"
#include "server1/serverlog.h"
#include "servermanageradaptor.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using bus::Fault;

ServerService::ServerService(AppNames names, RunningServer &server, ServerView &view,
                             Authority &authority)
    : m_names(std::move(names))
    , m_server(server)
    , m_view(view)
    , m_authority(authority)
{
    new ServerManagerAdaptor(this);
    connect(&server, &RunningServer::workerExited, this, &ServerService::WorkerExited);
    connect(&server, &RunningServer::reloadBegan, this,
            [this] { m_underWay += std::exchange(m_waiting, {}); });
    connect(&server, &RunningServer::reloadEnded, this, &ServerService::endReload);
    connect(&server, &RunningServer::settled, this, [this] {
        if (m_server.isStopping())
            giveUpReloads();
    });
}

QString ServerService::version() const
{
    return QLatin1StringView(LUMOS_VERSION);
}

QVariant ServerService::current(QStringView name) const
{
    return m_view.manager().value(name.toString());
}

BusCall ServerService::beginCall()
{
    Q_ASSERT(calledFromDBus());
    setDelayedReply(true);
    return {connection(), message(), nullptr};
}

void ServerService::whenGranted(bool interactive, const QString &what,
                                std::function<void(const BusCall &)> then)
{
    const BusCall call = beginCall();
    const AuthorityQuestion question{
        .action = bus::controlAction,
        .application = m_names.polkitDetail,
        .isInteractive = interactive,
    };
    lumos::whenGranted(
        m_authority, question, call,
        [self = QPointer(this), call, what, then = std::move(then)](const AuthorityAnswer &who) {
            if (self.isNull())
                return;
            qCInfo(logDbus).noquote() << u"uid %1: %2"_s.arg(who.uid).arg(what);
            then(call);
        });
}

void ServerService::Reload(bool interactive)
{
    whenGranted(interactive, u"Reload"_s, [this](const BusCall &call) { beginReload(call); });
}

void ServerService::beginReload(const BusCall &call)
{
    if (m_server.isStopping()) {
        call.refuse({Fault::ServiceFailed, u"the server is stopping"_s});
        return;
    }
    if (m_waiting.size() + m_underWay.size() >= maxCalls) {
        call.refuse(
            {Fault::Busy,
             u"%1 calls wait for a reload already; try again when it has ended"_s.arg(maxCalls)});
        return;
    }
    m_waiting += call;
    m_server.requestReload();
}

void ServerService::endReload(ExitCode code, const QString &message)
{
    const bool isGood = code == ExitCode::Ok;
    const CallError error{code == ExitCode::Config ? Fault::ParseFailed : Fault::ServiceFailed,
                          message};
    const QList<BusCall> calls = std::exchange(m_underWay, {});
    for (const BusCall &call : calls)
        isGood ? call.reply({}) : call.refuse(error);
    Q_EMIT ReloadFinished(isGood, message);
}

void ServerService::giveUpReloads()
{
    const QList<BusCall> calls = std::exchange(m_waiting, {}) + std::exchange(m_underWay, {});
    for (const BusCall &call : calls)
        call.refuse({Fault::ServiceFailed, u"the server is stopping"_s});
}

void ServerService::answer(const BusCall &call, const Result<void> &result)
{
    if (result)
        call.reply({});
    else
        call.refuse({Fault::ServiceFailed, result.error().text});
}

void ServerService::SetWorkers(uint count, bool interactive)
{
    if (count < 1 || count > uint{maximumProcesses}) {
        // Nobody types a password for a value that is refused afterwards.
        if (calledFromDBus())
            sendErrorReply(
                bus::faultName(Fault::InvalidValue),
                u"%1 workers are not possible; give a number from 1 to %2"_s.arg(count).arg(
                    maximumProcesses));
        return;
    }
    whenGranted(interactive, u"SetWorkers %1"_s.arg(count), [this, count](const BusCall &call) {
        answer(call, m_server.setWorkers(static_cast<int>(count)));
    });
}

void ServerService::RestartWorkers(bool interactive)
{
    whenGranted(interactive, u"RestartWorkers"_s, [this](const BusCall &call) {
        answer(call, m_server.restartWorkers(std::nullopt));
    });
}

bool ServerService::hasWorker(uint number)
{
    const uint count = m_server.configuredWorkers();
    if (number >= 1 && number <= count)
        return true;
    if (calledFromDBus())
        sendErrorReply(
            bus::faultName(Fault::NoSuchEntry),
            u"there is no worker %1; they have the numbers 1 to %2"_s.arg(number).arg(count));
    return false;
}

void ServerService::RestartWorker(uint number, bool interactive)
{
    if (!hasWorker(number))
        return;
    whenGranted(
        interactive, u"RestartWorker %1"_s.arg(number),
        [this, number](const BusCall &call) { answer(call, m_server.restartWorkers(number)); });
}

QString ServerService::GetBacktrace(uint number, bool interactive)
{
    if (!hasWorker(number))
        return {};
    whenGranted(interactive, u"GetBacktrace %1"_s.arg(number), [this, number](const BusCall &call) {
        if (const Result<quint32> before = m_server.requestStack(number))
            whenStackIsThere(call, number, *before, 50);
        else
            call.refuse({Fault::ServiceFailed, before.error().text});
    });
    return {};
}

void ServerService::whenStackIsThere(const BusCall &call, uint number, quint32 before, int tries)
{
    constexpr auto pause = std::chrono::milliseconds(20);
    if (const std::optional<QString> stack = m_server.stack(number, before))
        call.reply({*stack});
    else if (tries > 0)
        QTimer::singleShot(pause, this,
                           [=, this] { whenStackIsThere(call, number, before, tries - 1); });
    else
        call.refuse({Fault::ServiceFailed,
                     u"worker %1 does not answer: it has been stopped, or ends"_s.arg(number)});
}

// One look serves all who ask meanwhile.
Findings ServerService::ProbeSocket()
{
    const BusCall call = beginCall();
    if (m_probing.size() >= maxCalls) {
        call.refuse({Fault::Busy, u"%1 calls wait for the answer already"_s.arg(maxCalls)});
        return {};
    }
    m_probing += call;
    if (m_probing.size() == 1)
        m_server.pingSocket([self = QPointer(this)](const PingOutcome &ping) {
            if (!self.isNull())
                self->endProbe(ping);
        });
    return {};
}

void ServerService::endProbe(const PingOutcome &ping)
{
    const Findings findings = probeFindings(m_server.status(), ping, m_names.unit);
    const QList<BusCall> calls = std::exchange(m_probing, {});
    for (const BusCall &call : calls)
        call.reply({QVariant::fromValue(findings)});
}

} // namespace lumos
