// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontable.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace lumos {

QStringList Option::names() const
{
    QStringList result{key};
    for (const QLatin1StringView alias : aliases) {
        if (!alias.isEmpty())
            result += alias;
    }
    return result;
}

QString Option::commandLineName() const
{
    return isSite() ? QString(QStringLiteral("site-") + key) : QString(key);
}

static bool isNamed(const Option &option, QStringView name)
{
    return !name.isEmpty()
        && (option.key == name
            || std::find(option.aliases.begin(), option.aliases.end(), name)
                != option.aliases.end());
}

const Option *findOption(QStringView section, QStringView name)
{
    for (const Option &option : optionTable()) {
        if (option.section == section && isNamed(option, name))
            return &option;
    }
    return nullptr;
}

const Option *findCommandLineOption(QStringView name)
{
    const QStringView sitePrefix = u"site-";
    if (name.startsWith(sitePrefix)) {
        if (const Option *option = findOption(u"site", name.sliced(sitePrefix.size())))
            return option;
    }
    return findOption(u"lumos", name);
}

const Option *findShortOption(QChar letter)
{
    for (const Option &option : optionTable()) {
        if (option.shortForm != 0 && QLatin1Char(option.shortForm) == letter)
            return &option;
    }
    return nullptr;
}

/// Optimal string alignment distance: a transposed pair counts once, as typing errors do.
static qsizetype editDistance(QStringView a, QStringView b)
{
    const qsizetype width = b.size() + 1;
    QList<qsizetype> beforePrevious(width);
    QList<qsizetype> previous(width);
    QList<qsizetype> current(width);
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j < width; ++j) {
            const qsizetype cost = a[i - 1] == b[j - 1] ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        std::swap(beforePrevious, previous);
        std::swap(previous, current);
    }
    return previous.back();
}

QString nearestWord(QStringView word, const QStringList &candidates)
{
    if (word.size() > 64)
        return {};
    // uWSGI takes neither, but people write both.
    const QString asked = word.toString().toLower().replace(u'_', u'-');
    qsizetype bestDistance = std::max<qsizetype>(1, asked.size() / 3) + 1;
    QString best;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(asked, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

static QString describeRange(const Option &option)
{
    const QString unit =
        option.unit.isEmpty() ? QString() : QString(QStringLiteral(" of ") + option.unit);
    return QStringLiteral("a number%1 from %2 to %3")
        .arg(unit, QString::number(option.minimum), QString::number(option.maximum));
}

QString describeValue(const Option &option)
{
    switch (option.type) {
    case ValueType::Boolean:
        return QStringLiteral("true or false");
    case ValueType::Integer:
        return describeRange(option);
    case ValueType::Processes:
        return describeRange(option) + QStringLiteral(", or auto");
    case ValueType::Choice:
        return QString(option.choices).replace(u' ', QStringLiteral(" or "));
    case ValueType::Path:
        return QStringLiteral("a path");
    case ValueType::ApplicationPath:
        return QStringLiteral("a path, relative ones from chdir");
    case ValueType::Mode:
        return QStringLiteral("3 or 4 octal digits");
    case ValueType::User:
        return QStringLiteral("the name or number of a user");
    case ValueType::Group:
        return QStringLiteral("the name or number of a group");
    case ValueType::Owner:
        return QStringLiteral("USER:GROUP, USER or :GROUP");
    case ValueType::Socket:
        return QStringLiteral("a path or HOST:PORT");
    case ValueType::Variable:
        return QStringLiteral("NAME=VALUE");
    case ValueType::StaticMap:
        return QStringLiteral("/PREFIX=DIRECTORY");
    case ValueType::Mount:
        return QStringLiteral("/PREFIX=MODULE:CALLABLE or /PREFIX=FILE.py");
    case ValueType::SiteListen:
        return QStringLiteral("a port from 1 to 65535, or ADDRESS:PORT");
    case ValueType::ServerNames:
        return QStringLiteral("host names, separated by blanks");
    case ValueType::Network:
        return QStringLiteral("an address, ADDRESS/BITS or unix");
    case ValueType::Text:
    case ValueType::LogFormat:
        break;
    }
    return QStringLiteral("text");
}

QString describeEffect(const Option &option)
{
    switch (option.effect) {
    case ChangeEffect::None:
        return QStringLiteral("A change needs the nginx site to be written anew.");
    case ChangeEffect::Restart:
        return QStringLiteral("A change needs a restart.");
    case ChangeEffect::Reload:
        break;
    }
    return QStringLiteral("A change needs a reload.");
}

} // namespace lumos
