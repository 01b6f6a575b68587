// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The structs that cross D-Bus, as shared/dbus/*.xml describes them.
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QMetaType>
#include <QString>

namespace lumos {

/// One finding of Problems, Validate, Diagnose and ProbeSocket; D-Bus (usss).
struct Finding
{
    enum class Severity { Good = 0, Info = 1, Warning = 2, Error = 3, NotReached = 4 };
    enum class Step {
        None = 0,
        Name = 1,
        Nginx = 2,
        Website = 3,
        Socket = 4,
        Workers = 5,
        Application = 6,
        Boot = 7,
    };
    /// Who can carry out the remedy.
    enum class Healer { Nobody = 0, SettingsService = 1, Owner = 2, Administrator = 3 };

    Severity severity = Severity::Good;
    Step step = Step::None;
    Healer healer = Healer::Nobody;
    QString code; ///< of a step; or the key that a problem of the file belongs to
    QString text; ///< one sentence
    QString remedy; ///< a call or a command; or the place FILE:LINE:COLUMN

    [[nodiscard]] quint32 bits() const;
    /// Unknown bits are left out; numbers without a meaning read as the first of their kind.
    void setBits(quint32 bits);
    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

/// Bits of OptionState::flags and OptionRow::flags.
enum OptionFlag : quint32 {
    PrivilegedFlag = 1,
    SecretFlag = 2,
    ListFlag = 4,
    ReloadFlag = 8,
    RestartFlag = 16,
    SiteFlag = 32,
    SetInFileFlag = 64,
};

/// Flags of Apply.
enum ApplyFlag : quint32 { ApplyServiceFlag = 1, ApplyRollBackFlag = 2, ApplySiteFlag = 4 };

/// One value in force; D-Bus (sssssu).
struct OptionState
{
    QString section;
    QString key;
    QString value;
    QString defaultValue;
    QString origin;
    quint32 flags = 0;
    bool operator==(const OptionState &) const = default;
};
using OptionStates = QList<OptionState>;

/// One row of the option table; D-Bus (sssssssu).
struct OptionRow
{
    QString section;
    QString key;
    QString type;
    QString limits;
    QString defaultValue;
    QString unit;
    QString help;
    quint32 flags = 0;
    bool operator==(const OptionRow &) const = default;
};
using OptionRows = QList<OptionRow>;

/// One text that was replaced; D-Bus (sxuss).
struct HistoryRow
{
    QString id;
    qint64 time = 0; ///< seconds since 1970 (UTC)
    quint32 uid = 0;
    QString user;
    QString what;
    bool operator==(const HistoryRow &) const = default;
};
using HistoryRows = QList<HistoryRow>;

/// To be called once before the types are used on a connection.
void registerBusTypes();

QDBusArgument &operator<<(QDBusArgument &argument, const Finding &finding);
const QDBusArgument &operator>>(const QDBusArgument &argument, Finding &finding);
QDBusArgument &operator<<(QDBusArgument &argument, const OptionState &state);
const QDBusArgument &operator>>(const QDBusArgument &argument, OptionState &state);
QDBusArgument &operator<<(QDBusArgument &argument, const OptionRow &row);
const QDBusArgument &operator>>(const QDBusArgument &argument, OptionRow &row);
QDBusArgument &operator<<(QDBusArgument &argument, const HistoryRow &row);
const QDBusArgument &operator>>(const QDBusArgument &argument, HistoryRow &row);

} // namespace lumos

Q_DECLARE_METATYPE(lumos::Finding)
Q_DECLARE_METATYPE(lumos::OptionState)
Q_DECLARE_METATYPE(lumos::OptionRow)
Q_DECLARE_METATYPE(lumos::HistoryRow)
