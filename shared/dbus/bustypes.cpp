// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bustypes.h"

#include <QDBusMetaType>

namespace lumos {

template <typename Enum> static Enum enumFrom(quint32 bits, int shift, Enum last)
{
    const quint32 number = (bits >> shift) & 15;
    return number <= static_cast<quint32>(last) ? static_cast<Enum>(number) : Enum{};
}

quint32 Finding::bits() const
{
    return static_cast<quint32>(severity) | static_cast<quint32>(step) << 4
        | static_cast<quint32>(healer) << 8;
}

void Finding::setBits(quint32 bits)
{
    severity = enumFrom(bits, 0, Severity::NotReached);
    step = enumFrom(bits, 4, Step::Boot);
    healer = enumFrom(bits, 8, Healer::Administrator);
}

template <typename... Fields> static void write(QDBusArgument &argument, const Fields &...fields)
{
    argument.beginStructure();
    (argument << ... << fields);
    argument.endStructure();
}

template <typename... Fields> static void read(const QDBusArgument &argument, Fields &...fields)
{
    argument.beginStructure();
    (argument >> ... >> fields);
    argument.endStructure();
}

QDBusArgument &operator<<(QDBusArgument &argument, const Finding &finding)
{
    write(argument, finding.bits(), finding.code, finding.text, finding.remedy);
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Finding &finding)
{
    quint32 bits = 0;
    read(argument, bits, finding.code, finding.text, finding.remedy);
    finding.setBits(bits);
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const OptionState &state)
{
    write(argument, state.section, state.key, state.value, state.defaultValue, state.origin,
          state.flags);
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, OptionState &state)
{
    read(argument, state.section, state.key, state.value, state.defaultValue, state.origin,
         state.flags);
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const OptionRow &row)
{
    write(argument, row.section, row.key, row.type, row.limits, row.defaultValue, row.unit,
          row.help, row.flags);
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, OptionRow &row)
{
    read(argument, row.section, row.key, row.type, row.limits, row.defaultValue, row.unit, row.help,
         row.flags);
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const HistoryRow &row)
{
    write(argument, row.id, row.time, row.uid, row.user, row.what);
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, HistoryRow &row)
{
    read(argument, row.id, row.time, row.uid, row.user, row.what);
    return argument;
}

void registerBusTypes()
{
    qDBusRegisterMetaType<Finding>();
    qDBusRegisterMetaType<Findings>();
    qDBusRegisterMetaType<OptionState>();
    qDBusRegisterMetaType<OptionStates>();
    qDBusRegisterMetaType<OptionRow>();
    qDBusRegisterMetaType<OptionRows>();
    qDBusRegisterMetaType<HistoryRow>();
    qDBusRegisterMetaType<HistoryRows>();
}

} // namespace lumos
