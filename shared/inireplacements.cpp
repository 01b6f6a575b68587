// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of IniExpander that replaces placeholders.
#include "iniexpander.h"

#include "optiontable.h"
#include "textfile.h"

#include <QDir>
#include <QFileInfo>

namespace lumos {

static bool hasLogFormat(const IniEntry &entry)
{
    const Option *option = findOption(u"lumos", entry.key);
    return option != nullptr && option->type == ValueType::LogFormat;
}

QString IniExpander::expandValue(const Raw &raw, int depth)
{
    const QString &value = raw.entry.value;
    const bool isPercentLiteral = hasLogFormat(raw.entry);
    QString result;
    for (qsizetype at = 0; at < value.size();) {
        const QChar c = value[at];
        const bool isOpening = at + 1 < value.size() && value[at + 1] == u'(';
        if (c == u'%' && !isPercentLiteral) {
            result += expandPercent(raw, at, depth);
        } else if ((c == u'$' || c == u'@') && isOpening) {
            const qsizetype close = value.indexOf(u')', at);
            const Place place{raw, at};
            if (close < 0) {
                report(raw, raw.entry.valueColumn + static_cast<int>(at),
                       QStringLiteral("\"%1\" has no closing parenthesis").arg(value.sliced(at)));
                return result;
            }
            const QString name = value.sliced(at + 2, close - at - 2);
            result += c == u'$' ? expandVariable(place, name) : expandFile(place, name);
            at = close + 1;
        } else {
            result += c;
            ++at;
        }
    }
    return result;
}

QString IniExpander::expandPercent(const Raw &raw, qsizetype &at, int depth)
{
    const QString &value = raw.entry.value;
    const Place place{raw, at};
    const int column = raw.entry.valueColumn + static_cast<int>(at);
    const QChar letter = at + 1 < value.size() ? value[at + 1] : QChar(u' ');
    if (letter == u'(') {
        const qsizetype close = value.indexOf(u')', at);
        const QString name =
            close < 0 ? value.sliced(at + 2) : value.sliced(at + 2, close - at - 2);
        at = close < 0 ? value.size() : close + 1;
        if (close < 0)
            report(raw, column, QStringLiteral("\"%(%1\" has no closing parenthesis").arg(name));
        return close < 0 ? QString() : expandKey(place, name, depth);
    }
    const auto replacement = letterValue(letter, raw.source);
    if (!replacement)
        report(raw, column,
               QStringLiteral("\"%1\" is no placeholder of Lumos; it knows %p %d %n %s %e %c %x %h "
                              "%k %U %G %v, and %% is a percent sign")
                   .arg(value.sliced(at, std::min<qsizetype>(2, value.size() - at))));
    at += 2;
    return replacement.value_or(QString());
}

QString IniExpander::expandKey(const Place &place, const QString &name, int depth)
{
    const Raw &raw = place.raw;
    const int column = raw.entry.valueColumn + static_cast<int>(place.at);
    m_used.insert(name);
    if (depth >= maximumDepth || ++m_expansions > maximumExpansions) {
        report(raw, column,
               QStringLiteral("%(%1) refers to itself, is nested more than %2 deep, or stands in "
                              "too many places; write the value out")
                   .arg(name, QString::number(maximumDepth)));
        return {};
    }
    if (m_definitions.contains(name))
        return expandValue(Raw(m_definitions.value(name)), depth + 1);
    if (m_lastOfKey.contains(name))
        return expandValue(Raw(m_raws[m_lastOfKey.value(name)]), depth + 1);
    const QString near = nearestWord(name, m_lastOfKey.keys() + m_definitions.keys());
    report(
        raw, column,
        QStringLiteral("%(%1) refers to a key that is not set%2; write a line \"%1 = VALUE\"")
            .arg(name,
                 near.isEmpty() ? QString() : QStringLiteral("; did you mean %(%1)?").arg(near)));
    return {};
}

QString IniExpander::expandVariable(const Place &place, const QString &name)
{
    const auto value = m_facts.environmentVariable(name);
    if (!value)
        report(place.raw, place.raw.entry.valueColumn + static_cast<int>(place.at),
               QStringLiteral("the environment variable %1 is not set where lumosd starts; set it "
                              "in the unit (Environment=), or write the value here")
                   .arg(name));
    return value.value_or(QString());
}

QString IniExpander::expandFile(const Place &place, const QString &name)
{
    const Raw &raw = place.raw;
    const int column = raw.entry.valueColumn + static_cast<int>(place.at);
    if (name.contains(QStringLiteral("://"))) {
        report(raw, column,
               QStringLiteral("@(%1) would run or fetch something; Lumos reads plain files alone")
                   .arg(name));
        return {};
    }
    const QFileInfo info(QFileInfo(raw.source.file).dir(), name);
    const auto bytes = readTextFile(info.absoluteFilePath(), 65536);
    if (!bytes) {
        report(raw, column,
               QStringLiteral("@(%1) cannot be read: %2").arg(name, bytes.error().text));
        return {};
    }
    const QString text = QString::fromUtf8(*bytes).trimmed();
    if (text.contains(u'\n')) {
        report(raw, column,
               QStringLiteral("%1 has more than one line; a value is one line").arg(name));
        return {};
    }
    return text;
}

std::optional<QString> IniExpander::letterValue(QChar letter, const Source &source) const
{
    const QFileInfo info(source.file);
    switch (letter.unicode()) {
    case u'p':
        return source.file;
    case u'd':
        return info.path().endsWith(u'/') ? info.path() : QString(info.path() + u'/');
    case u'n':
        return info.completeBaseName();
    case u's':
        return info.fileName();
    case u'e':
        return info.suffix();
    case u'c':
        return info.dir().dirName();
    case u'x':
        return source.section;
    case u'h':
        return m_facts.hostName;
    case u'k':
        return QString::number(m_facts.cores);
    case u'U':
        return m_facts.currentUser;
    case u'G':
        return m_facts.currentGroup;
    case u'v':
        return m_workingDirectory;
    case u'%':
        return QStringLiteral("%");
    default:
        return std::nullopt;
    }
}

} // namespace lumos
