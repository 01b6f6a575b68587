// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bus/authority.h"
#include "bus/buscall.h"
#include "settingsd/applytransaction.h"
#include "settingsd/factgathering.h"
#include "settingsd/idleexit.h"
#include "settingsd/settingsproperties.h"
#include "settingsd/settingsstore.h"
#include "settingsd/siteswitch.h"

#include <QDBusContext>
#include <QFileSystemWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace lumos {

/// What the service of every application stands on.
struct ServiceEnvironment
{
    QDBusConnection connection;
    SystemPaths paths;
    const SystemFacts &facts;
    Authority &authority;
    SystemdClient &systemd;
    SystemProbe &probe;
    IdleExit &idle;
};

/// org.lumosd.Settings1 for one application; shared/dbus/org.lumosd.Settings1.xml says what each
/// name means. Behind the adaptor that is generated from it, hence the names of the members.
// NOLINTBEGIN(readability-identifier-naming)
class SettingsService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version READ version)
    Q_PROPERTY(QString ETag READ etag)
    Q_PROPERTY(QString ConfigPath READ configPath)
    Q_PROPERTY(uint Processes READ processes)
    Q_PROPERTY(QString Socket READ socket)
    Q_PROPERTY(uint SocketMode READ socketMode)
    Q_PROPERTY(QString SocketUser READ socketUser)
    Q_PROPERTY(QString SocketGroup READ socketGroup)
    Q_PROPERTY(QString Module READ module)
    Q_PROPERTY(bool Vacuum READ vacuum)
    Q_PROPERTY(bool DieOnTerm READ dieOnTerm)
    Q_PROPERTY(lumos::OptionStates Options READ options)
    Q_PROPERTY(lumos::Findings Problems READ problems)
    Q_PROPERTY(bool Writable READ isWritable)
    Q_PROPERTY(bool Persistent READ isPersistent)
    Q_PROPERTY(bool SiteEnabled READ isSiteEnabled)
    Q_PROPERTY(QString NginxUser READ nginxUser)

public:
    SettingsService(const AppNames &names, const ServiceEnvironment &environment,
                    QObject *parent = nullptr);

    [[nodiscard]] QString version() const;
    [[nodiscard]] QString etag() { return current(u"ETag").toString(); }
    [[nodiscard]] QString configPath() const { return m_store.file(); }
    [[nodiscard]] uint processes() { return current(u"Processes").toUInt(); }
    [[nodiscard]] QString socket() { return current(u"Socket").toString(); }
    [[nodiscard]] uint socketMode() { return current(u"SocketMode").toUInt(); }
    [[nodiscard]] QString socketUser() { return current(u"SocketUser").toString(); }
    [[nodiscard]] QString socketGroup() { return current(u"SocketGroup").toString(); }
    [[nodiscard]] QString module() { return current(u"Module").toString(); }
    [[nodiscard]] bool vacuum() { return current(u"Vacuum").toBool(); }
    [[nodiscard]] bool dieOnTerm() { return current(u"DieOnTerm").toBool(); }
    [[nodiscard]] OptionStates options() { return current(u"Options").value<OptionStates>(); }
    [[nodiscard]] Findings problems() { return current(u"Problems").value<Findings>(); }
    [[nodiscard]] bool isWritable() { return current(u"Writable").toBool(); }
    [[nodiscard]] bool isPersistent() { return current(u"Persistent").toBool(); }
    [[nodiscard]] bool isSiteEnabled() { return current(u"SiteEnabled").toBool(); }
    [[nodiscard]] QString nginxUser() { return current(u"NginxUser").toString(); }

    // Each answers later, but for those that return something here and now.
    QString SetProcesses(uint count, bool interactive);
    QString SetSocketMode(const QString &octal, bool interactive);
    QString SetSocketOwner(const QString &user, const QString &group, bool interactive);
    QString SetOption(const QString &section, const QString &key, const QString &value,
                      bool interactive);
    QString ResetOption(const QString &section, const QString &key, bool interactive);
    lumos::OptionRows OptionTable();
    QString GetText(bool interactive, QString &etag);
    lumos::Findings Validate(const QVariantMap &changes);
    QString Preview(const QVariantMap &changes, uint &effect);
    QString Apply(const QVariantMap &changes, const QString &etag, uint flags, bool interactive,
                  uint &outcome);
    lumos::HistoryRows ListHistory();
    QString GetHistoryText(const QString &id, bool interactive);
    QString Restore(const QString &id, const QString &etag, bool interactive);
    QString ReplaceText(const QString &text, const QString &etag, bool interactive);
    QString CanConfigure();
    lumos::Findings Diagnose();
    QString PreviewSite();
    void SetSiteEnabled(bool enabled, bool interactive);
    void ApplySite(bool interactive);
    void RemoveDefaultSite(bool interactive);

private:
    enum class Right { Configure, ConfigurePrivileged };
    using Granted = std::function<void(const BusCall &, const AuthorityAnswer &)>;
    using SiteAction = std::function<void(const SiteSwitch::Done &)>;

    [[nodiscard]] QVariant current(QStringView name);
    [[nodiscard]] BusCall beginCall();
    void refuseCall(const CallError &error);
    void whenGranted(Right right, bool interactive, Granted then);
    void whenFree(const BusCall &call, const std::function<void()> &then);
    [[nodiscard]] Answer<PreparedText> attemptOf(const QVariantMap &changes) const;
    void change(const Answer<ChangeSet> &set, bool interactive);
    void changeText(const Answer<QByteArray> &text, const QString &etag, const QString &what,
                    const BusCall &call, const AuthorityAnswer &who);
    void runSiteAction(const QString &what, bool interactive, const SiteAction &action);
    [[nodiscard]] Author authorOf(const AuthorityAnswer &who, const QString &what) const;
    void audit(const AuthorityAnswer &who, const QString &what) const;
    /// The properties as they are now.
    [[nodiscard]] QVariantMap look() const;
    void watchFile();
    void announceChanges();

    ServiceEnvironment m_environment;
    AppNames m_names;
    SettingsStore m_store;
    SiteSwitch m_site;
    ApplyTransaction m_transaction;
    FactGathering m_gathering;
    QFileSystemWatcher m_watcher;
    QVariantMap m_announced; ///< the properties as the last signal had them
    std::optional<QVariantMap> m_current; ///< for this turn of the event loop
    bool m_isBusy = false; ///< a change is on its way through nginx or the service
};
// NOLINTEND(readability-identifier-naming)

} // namespace lumos
