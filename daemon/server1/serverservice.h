// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appname.h"
#include "bus/authority.h"
#include "bus/buscall.h"
#include "bustypes.h"
#include "server1/serverview.h"

#include <QDBusContext>
#include <QList>

#include <functional>

namespace lumos {

/// org.lumosd.Server1.Manager; shared/dbus/org.lumosd.Server1.xml says what each name means. Behind
/// the adaptor that is generated from it, hence the names of the members.
// NOLINTBEGIN(readability-identifier-naming)
class ServerService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(qlonglong StateSince READ stateSince)
    Q_PROPERTY(QString ConfigETag READ configETag)
    Q_PROPERTY(bool RestartRequired READ isRestartRequired)
    Q_PROPERTY(uint ConfiguredProcesses READ configuredProcesses)
    Q_PROPERTY(uint RunningProcesses READ runningProcesses)
    Q_PROPERTY(QString Socket READ socket)
    Q_PROPERTY(uint SocketMode READ socketMode)
    Q_PROPERTY(QString LastReload READ lastReload)
    Q_PROPERTY(qulonglong Requests READ requests)
    Q_PROPERTY(qulonglong Errors READ errors)
    Q_PROPERTY(uint Active READ active)
    Q_PROPERTY(uint QueueLength READ queueLength)

public:
    static constexpr qsizetype maxCalls = 64; ///< that may wait at a time, of one kind

    ServerService(AppNames names, RunningServer &server, ServerView &view, Authority &authority);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString state() const { return current(u"State").toString(); }
    [[nodiscard]] qlonglong stateSince() const { return current(u"StateSince").toLongLong(); }
    [[nodiscard]] QString configETag() const { return current(u"ConfigETag").toString(); }
    [[nodiscard]] bool isRestartRequired() const { return current(u"RestartRequired").toBool(); }
    [[nodiscard]] uint configuredProcesses() const
    {
        return current(u"ConfiguredProcesses").toUInt();
    }
    [[nodiscard]] uint runningProcesses() const { return current(u"RunningProcesses").toUInt(); }
    [[nodiscard]] QString socket() const { return current(u"Socket").toString(); }
    [[nodiscard]] uint socketMode() const { return current(u"SocketMode").toUInt(); }
    [[nodiscard]] QString lastReload() const { return current(u"LastReload").toString(); }
    [[nodiscard]] qulonglong requests() const { return current(u"Requests").toULongLong(); }
    [[nodiscard]] qulonglong errors() const { return current(u"Errors").toULongLong(); }
    [[nodiscard]] uint active() const { return current(u"Active").toUInt(); }
    [[nodiscard]] uint queueLength() const { return current(u"QueueLength").toUInt(); }

    // Each answers later.
    void Reload(bool interactive);
    void SetWorkers(uint count, bool interactive);
    void RestartWorkers(bool interactive);
    void RestartWorker(uint number, bool interactive);
    QString GetBacktrace(uint number, bool interactive);
    lumos::Findings ProbeSocket();
    /// Here and now.
    [[nodiscard]] QVariantMap GetStats() const { return m_view.stats(); }

    /// Answers whoever waits for a reload that will not come.
    void giveUpReloads();

Q_SIGNALS:
    void WorkerExited(uint number, uint pid, const QString &reason);
    void ReloadFinished(bool succeeded, const QString &message);

private:
    [[nodiscard]] QVariant current(QStringView name) const;
    /// The present one, to be answered later.
    [[nodiscard]] BusCall beginCall();
    void whenGranted(bool interactive, const QString &what,
                     std::function<void(const BusCall &)> then);
    void beginReload(const BusCall &call);
    void endReload(ExitCode code, const QString &message);
    [[nodiscard]] bool hasWorker(uint number);
    void whenStackIsThere(const BusCall &call, uint number, quint32 before, int tries);
    void endProbe(const PingOutcome &ping);
    static void answer(const BusCall &call, const Result<void> &result);

    const AppNames m_names;
    RunningServer &m_server;
    ServerView &m_view;
    Authority &m_authority;
    QList<BusCall> m_probing;
    QList<BusCall> m_waiting; ///< for a reload that has not begun
    QList<BusCall> m_underWay;
};
// NOLINTEND(readability-identifier-naming)

} // namespace lumos
