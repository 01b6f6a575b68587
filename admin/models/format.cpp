// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace lumos {

QString formatBytes(quint64 bytes)
{
    constexpr quint64 gib = quint64(1) << 30;
    return QLocale().formattedDataSize(qint64(bytes), bytes >= gib ? 1 : 0);
}

QString formatDuration(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    const QLocale locale;
    if (seconds < 100)
        return QCoreApplication::translate("lumos::Format", "%1 s").arg(locale.toString(seconds));
    if (seconds < 100 * 60)
        return QCoreApplication::translate("lumos::Format", "%1 min")
            .arg(locale.toString(seconds / 60));
    if (seconds < 48 * 3600)
        return QCoreApplication::translate("lumos::Format", "%1 h")
            .arg(locale.toString(seconds / 3600));
    return QCoreApplication::translate("lumos::Format", "%1 d")
        .arg(locale.toString(seconds / 86400));
}

QString formatSince(const QDateTime &since, const QDateTime &now)
{
    const QLocale locale;
    const QString time = formatTime(since);
    const qint64 days = since.date().daysTo(now.date());
    if (days == 0)
        return time;
    if (days < 7)
        return QCoreApplication::translate("lumos::Format", "%1 %2", "weekday, time")
            .arg(locale.dayName(since.date().dayOfWeek()), time);
    return QCoreApplication::translate("lumos::Format", "%1, %2", "date, time")
        .arg(locale.toString(since.date(), QLocale::ShortFormat), time);
}

QString formatAge(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = since.secsTo(now) / 60;
    if (minutes < 1)
        return QCoreApplication::translate("lumos::Format", "less than a minute");
    // The division stands apart: lupdate of Qt 6.4 does not end on one among the arguments.
    const int wholeMinutes = int(minutes);
    const int hours = wholeMinutes / 60;
    const int days = hours / 24;
    if (minutes < 60)
        return QCoreApplication::translate("lumos::Format", "%Ln minute(s)", nullptr, wholeMinutes);
    if (hours < 48)
        return QCoreApplication::translate("lumos::Format", "%Ln hour(s)", nullptr, hours);
    return QCoreApplication::translate("lumos::Format", "%Ln day(s)", nullptr, days);
}

QString formatCount(quint64 count)
{
    return QLocale().toString(count);
}

int pluralNumber(quint64 count)
{
    return int(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

QString formatRate(double perSecond)
{
    const int decimals = perSecond > 0 && perSecond < 10 ? 1 : 0;
    return QCoreApplication::translate("lumos::Format", "%1 /s")
        .arg(QLocale().toString(perSecond, 'f', decimals));
}

QString formatTime(const QDateTime &time)
{
    return QLocale().toString(time.time(), QLocale::ShortFormat);
}

QString withoutMnemonic(QString label)
{
    // Scripts without Latin letters show the key in brackets behind the word.
    static const QRegularExpression bracketed(QStringLiteral("\\s?\\(&.\\)"));
    return label.remove(bracketed).remove(u'&');
}

} // namespace lumos
