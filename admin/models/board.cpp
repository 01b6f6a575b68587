// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <cmath>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QByteArray firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed() : QByteArray();
}

std::optional<double> BoardHealth::readTemperature(const QString &root)
{
    const QString zones = root + u"/sys/class/thermal/"_s;
    std::optional<double> hottest;
    for (const QString &zone : QDir(zones).entryList({u"thermal_zone*"_s}, QDir::Dirs)) {
        bool isNumber = false;
        const int thousandths = firstLine(zones + zone + u"/temp"_s).toInt(&isNumber);
        if (isNumber)
            hottest = std::max(hottest.value_or(-273.15), thousandths / 1000.0);
    }
    return hottest;
}

BoardHealth BoardHealth::read(const QString &root)
{
    BoardHealth health;
    health.temperature = readTemperature(root);
    bool isNumber = false;
    const uint throttled =
        firstLine(root + u"/sys/devices/platform/soc/soc:firmware/get_throttled"_s)
            .toUInt(&isNumber, 16);
    if (isNumber)
        health.throttled = throttled;
    const QStorageInfo storage(root);
    if (storage.isValid() && storage.bytesTotal() > 0)
        health.freeSpace = quint64(std::max<qint64>(0, storage.bytesAvailable()));
    return health;
}

namespace {
struct Board // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Board)
};

constexpr double hot = 80; // °C, where a Raspberry Pi begins to slow down
constexpr quint64 littleSpace = quint64(256) << 20;
} // namespace

static BoardWord powerWord(const BoardHealth &health)
{
    if (health.isPowerLow())
        return {Status::Failed, Board::tr("power is low")};
    if (health.wasPowerLow())
        return {Status::Warning, Board::tr("power was low since the start")};
    return {Status::Running, Board::tr("power is enough")};
}

QList<BoardWord> boardWords(const BoardHealth &health)
{
    QList<BoardWord> words;
    if (health.isClockSet)
        words.append(*health.isClockSet ? BoardWord{Status::Running, Board::tr("clock set")}
                                        : BoardWord{Status::Warning, Board::tr("clock not set")});
    if (health.throttled)
        words.append(powerWord(health));
    if (health.temperature)
        words.append({*health.temperature < hot ? Status::Running : Status::Warning,
                      formatTemperature(*health.temperature)});
    if (health.freeSpace)
        words.append({*health.freeSpace < littleSpace ? Status::Warning : Status::Running,
                      Board::tr("%1 free").arg(formatBytes(*health.freeSpace))});
    return words;
}

QString formatTemperature(double celsius)
{
    // Apart from the C, which lupdate would read as a digit of the escape.
    return QCoreApplication::translate("lumos::Format",
                                       "%1 \u00b0"
                                       "C")
        .arg(QLocale().toString(std::lround(celsius)));
}

} // namespace lumos
