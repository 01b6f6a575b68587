// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurelog.h"

#include "log.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

// So that twenty of them fit, quotes and all.
constexpr qsizetype maxReason = 160; // bytes
constexpr qsizetype maxDetail = 400;

/// One line of at most @p most bytes.
QString shortened(const QString &text, qsizetype most)
{
    constexpr QByteArrayView ellipsis("...");
    QByteArray bytes = escapeLogText(text.trimmed().toUtf8());
    if (bytes.size() <= most)
        return QString::fromUtf8(bytes);
    qsizetype end = most - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xc0U) == 0x80U)
        --end; // not within a character
    bytes.truncate(end);
    return QString::fromUtf8(bytes.append(ellipsis));
}

} // namespace

QJsonArray jsonOf(const QList<Failure> &failures)
{
    QJsonArray array;
    for (const Failure &failure : failures)
        array.append(QJsonObject{{u"time"_s, failure.when.toSecsSinceEpoch()},
                                 {u"reason"_s, failure.reason},
                                 {u"detail"_s, failure.detail},
                                 {u"times"_s, qint64{failure.times}}});
    return array;
}

bool FailureLog::add(const QDateTime &when, const QString &reason, const QString &detail)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch()).toUTC();
    Failure failure{second, shortened(reason, maxReason), shortened(detail, maxDetail)};
    const auto same = std::find_if(m_failures.begin(), m_failures.end(), [&](const Failure &other) {
        return other.reason == failure.reason && other.detail == failure.detail;
    });
    const bool isNew = same == m_failures.end();
    if (!isNew) {
        failure.times = same->times + (same->times < std::numeric_limits<quint32>::max() ? 1 : 0);
        m_failures.erase(same);
    }
    m_failures.append(failure);
    if (m_failures.size() > most)
        m_failures.removeFirst();
    return isNew;
}

QByteArray FailureLog::toJson() const
{
    QJsonArray array = jsonOf(m_failures);
    QByteArray json = QJsonDocument(array).toJson();
    while (json.size() > maxBytes) {
        array.removeFirst();
        json = QJsonDocument(array).toJson();
    }
    return json;
}

FailureLog FailureLog::fromJson(const QByteArray &json)
{
    FailureLog log;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &entry : array) {
        const QJsonValue value = entry;
        const QString reason = shortened(value[u"reason"_s].toString(), maxReason);
        const qint64 time = value[u"time"_s].toInteger(-1);
        constexpr qint64 lastSecond = 253'402'300'799; // of the year 9999
        if (reason.isEmpty() || time < 0 || time > lastSecond)
            continue;
        const qint64 times = value[u"times"_s].toInteger(1);
        log.m_failures.append({.when = QDateTime::fromSecsSinceEpoch(time).toUTC(),
                               .reason = reason,
                               .detail = shortened(value[u"detail"_s].toString(), maxDetail),
                               .times = static_cast<quint32>(std::clamp<qint64>(
                                   times, 1, std::numeric_limits<quint32>::max()))});
    }
    if (log.m_failures.size() > most)
        log.m_failures.remove(0, log.m_failures.size() - most);
    return log;
}

} // namespace lumos
