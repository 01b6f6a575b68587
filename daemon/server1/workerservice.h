// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server1/serverview.h"

#include <QObject>

namespace lumos {

/// org.lumosd.Server1.Worker for one worker, behind the adaptor that is generated from the XML.
class WorkerService final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(uint Number READ number)
    Q_PROPERTY(uint Pid READ pid)
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(qlonglong Since READ since)
    Q_PROPERTY(qulonglong Requests READ requests)
    Q_PROPERTY(qulonglong Errors READ errors)
    Q_PROPERTY(uint Active READ active)
    Q_PROPERTY(qulonglong Memory READ memory)
    Q_PROPERTY(QString CurrentRequest READ currentRequest)
    Q_PROPERTY(qlonglong RequestSince READ requestSince)

public:
    WorkerService(quint32 number, ServerView &view);

    [[nodiscard]] uint number() const { return m_number; }
    [[nodiscard]] uint pid() const { return current(u"Pid").toUInt(); }
    [[nodiscard]] QString state() const { return current(u"State").toString(); }
    [[nodiscard]] qlonglong since() const { return current(u"Since").toLongLong(); }
    [[nodiscard]] qulonglong requests() const { return current(u"Requests").toULongLong(); }
    [[nodiscard]] qulonglong errors() const { return current(u"Errors").toULongLong(); }
    [[nodiscard]] uint active() const { return current(u"Active").toUInt(); }
    [[nodiscard]] qulonglong memory() const { return current(u"Memory").toULongLong(); }
    [[nodiscard]] QString currentRequest() const { return current(u"CurrentRequest").toString(); }
    [[nodiscard]] qlonglong requestSince() const { return current(u"RequestSince").toLongLong(); }

private:
    [[nodiscard]] QVariant current(QStringView name) const;

    const quint32 m_number;
    ServerView &m_view;
};

} // namespace lumos
