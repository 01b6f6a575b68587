// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bustypes.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace lumos {

/// org.lumosd.Settings1 with a configuration in memory; what it answers is set by the test.
class FakeSettings final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version MEMBER version)
    Q_PROPERTY(QString ETag MEMBER etag)
    Q_PROPERTY(QString ConfigPath MEMBER configPath)
    Q_PROPERTY(uint Processes READ processes)
    Q_PROPERTY(QString Socket READ socket)
    Q_PROPERTY(uint SocketMode READ socketMode)
    Q_PROPERTY(QString SocketUser READ socketUser)
    Q_PROPERTY(QString SocketGroup READ socketGroup)
    Q_PROPERTY(QString Module READ module)
    Q_PROPERTY(bool Vacuum READ vacuum)
    Q_PROPERTY(bool DieOnTerm READ dieOnTerm)
    Q_PROPERTY(lumos::OptionStates Options READ options)
    Q_PROPERTY(lumos::Findings Problems MEMBER problems)
    Q_PROPERTY(bool Writable MEMBER writable)
    Q_PROPERTY(bool Persistent MEMBER persistent)
    Q_PROPERTY(bool SiteEnabled MEMBER siteEnabled)
    Q_PROPERTY(QString NginxUser MEMBER nginxUser)

public:
    struct Call
    {
        QString method;
        QVariantList arguments;
    };

    explicit FakeSettings(QObject *parent = nullptr);
    /// On the bus, under the real name.
    void appear(QDBusConnection connection);
    void vanish(QDBusConnection connection);
    /// Answers everything with this error, until it appears again.
    void refuse(const QString &error, const QString &reason);
    /// Sends PropertiesChanged, as the real one does after a change of its file.
    void announce();
    void set(const QString &section, const QString &key, const QString &value);
    [[nodiscard]] QString value(const QString &section, const QString &key) const;
    /// Answers the Apply that holdsApply keeps waiting; with an error all is as it was before.
    void endApply(const QString &error = {});
    [[nodiscard]] QList<Call> callsOf(const QString &method) const;

    [[nodiscard]] uint processes() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("processes")).toUInt();
    }
    [[nodiscard]] QString socket() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("socket"));
    }
    [[nodiscard]] uint socketMode() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("chmod-socket")).toUInt(nullptr, 8);
    }
    [[nodiscard]] QString socketUser() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("uid"));
    }
    [[nodiscard]] QString socketGroup() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("gid"));
    }
    [[nodiscard]] QString module() const
    {
        return value(QStringLiteral("lumos"), QStringLiteral("module"));
    }
    [[nodiscard]] bool vacuum() const { return true; }
    [[nodiscard]] bool dieOnTerm() const { return true; }
    [[nodiscard]] OptionStates options() const;

    QString version = QStringLiteral("0.1.0");
    QString etag = QStringLiteral("etag-1");
    QString configPath = QStringLiteral("/etc/lumos/lumos.ini");
    QString permission = QStringLiteral("challenge");
    QString text;
    Findings problems;
    Findings validation;
    Findings diagnosis;
    HistoryRows history;
    bool writable = true;
    bool persistent = true;
    bool siteEnabled = true;
    QString nginxUser = QStringLiteral("www-data");
    uint effect = 1;
    bool holdsApply = false; ///< writes, and has no answer before endApply()
    /// The next call that changes something fails with these.
    QString errorName;
    QString errorText;
    QString siteErrorName; ///< the same for the next SetSiteEnabled() alone
    QList<Call> calls;

public Q_SLOTS: // NOLINTBEGIN: D-Bus names
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
    void RemoveDefaultSite(bool interactive); // NOLINTEND

private:
    /// True when the test wants this call to fail; the error has been sent.
    bool record(const QString &method, const QVariantList &arguments, bool mayFail = true);
    void write(const QString &section, const QString &key, const QVariant &value);
    QString changed();
    bool isConflict(const QString &basis);

    OptionStates m_options;
    OptionStates m_before; ///< the last Apply
    QString m_etagBefore;
    int m_version = 1; ///< of the file, as the etag tells it
    QDBusMessage m_held;
    QDBusConnection m_connection;
};

} // namespace lumos
