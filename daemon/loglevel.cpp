// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loglevel.h"

#include "log.h"

#include <QStringList>

#include <array>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each logs what those before it do, too.
constexpr std::array ourLevels{"err"_L1, "warning"_L1, "info"_L1, "debug"_L1};

/// A place in ourLevels; -1: no level.
int placeOf(const QString &level)
{
    const QStringList words{u"emerg"_s,   u"alert"_s,  u"crit"_s, u"err"_s,
                            u"warning"_s, u"notice"_s, u"info"_s, u"debug"_s};
    constexpr std::array places{0, 0, 0, 0, 1, 2, 2, 3};
    const qsizetype found = words.indexOf(level);
    return found < 0 ? -1 : places[static_cast<std::size_t>(found)];
}

} // namespace

QString logLevel()
{
    const QLoggingCategory &category = logMaster();
    const std::size_t place = category.isDebugEnabled() ? 3
        : category.isInfoEnabled()                      ? 2
        : category.isWarningEnabled()                   ? 1
                                                        : 0;
    return ourLevels[place];
}

bool isLogLevel(const QString &level)
{
    return placeOf(level) >= 0;
}

void setLogLevel(const QString &level)
{
    const int place = placeOf(level);
    if (place < 0)
        return;
    QString rules;
    for (std::size_t each = 1; each < ourLevels.size(); ++each)
        rules +=
            u"lumos.*.%1=%2\n"_s.arg(ourLevels[each], int(each) <= place ? "true"_L1 : "false"_L1);
    QLoggingCategory::setFilterRules(rules);
}

} // namespace lumos
