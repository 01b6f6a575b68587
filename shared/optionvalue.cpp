// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionvalue.h"

#include "filemode.h"
#include "logformat.h"
#include "networkrange.h"
#include "socketaddress.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace lumos {

using Normalized = tl::expected<QString, QString>;

static tl::unexpected<QString> refuse(const Option &option, const QString &value,
                                      const QString &remedy)
{
    const QString key =
        option.isSite() ? QString(QStringLiteral("[site] ") + option.key) : QString(option.key);
    if (option.isSecret)
        return tl::unexpected<QString>(
            QStringLiteral("the value of %1 cannot be used: %2").arg(key, remedy));
    return tl::unexpected<QString>(
        QStringLiteral("\"%1\" cannot be the value of %2: %3").arg(value, key, remedy));
}

static QString wantedValue(const Option &option)
{
    const QLatin1StringView sample =
        option.example.isEmpty() ? option.defaultValue : option.example;
    return QStringLiteral("write %1, for example %2 = %3")
        .arg(describeValue(option), option.key, sample);
}

std::optional<bool> parseBoolean(QStringView word)
{
    const auto isOneOf = [word](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [word](QStringView candidate) {
            return word.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({u"true", u"on", u"yes", u"1"}))
        return true;
    if (isOneOf({u"false", u"off", u"no", u"0"}))
        return false;
    return std::nullopt;
}

static Normalized normalizeBoolean(const Option &option, const QString &value)
{
    const auto parsed = parseBoolean(value);
    if (!parsed)
        return refuse(option, value, wantedValue(option));
    return *parsed ? QStringLiteral("true") : QStringLiteral("false");
}

static Normalized normalizeNumber(const Option &option, const QString &value)
{
    if (option.type == ValueType::Processes && value == QStringLiteral("auto"))
        return value;
    static const QRegularExpression digits(QStringLiteral("^-?[0-9]+$"));
    bool fits = digits.match(value).hasMatch();
    const qint64 number = fits ? value.toLongLong(&fits) : 0;
    if (!fits || number < option.minimum || number > option.maximum)
        return refuse(option, value, wantedValue(option));
    return QString::number(number);
}

static Normalized normalizeChoice(const Option &option, const QString &value)
{
    const QStringList choices = QString(option.choices).split(u' ');
    if (choices.contains(value))
        return value;
    const QString near = nearestWord(value, choices);
    return refuse(
        option, value,
        wantedValue(option)
            + (near.isEmpty() ? QString() : QStringLiteral(" (did you mean %1?)").arg(near)));
}

/// Leaves a relative path as it is.
static Normalized checkPath(const Option &option, const QString &value)
{
    if (value.startsWith(u'~'))
        return refuse(option, value,
                      QStringLiteral("\"~\" has no meaning here; write the path out, for example "
                                     "/home/pi/Lumos"));
    return QDir::cleanPath(value);
}

static Normalized normalizePath(const Option &option, const QString &value,
                                const ValueContext &context)
{
    const Normalized checked = checkPath(option, value);
    if (!checked)
        return checked;
    return QDir::cleanPath(QDir(context.workingDirectory).absoluteFilePath(value));
}

static Normalized normalizeMode(const Option &option, const QString &value)
{
    if (const auto mode = FileMode::fromOctal(value))
        return mode->toOctal();
    return refuse(option, value,
                  QStringLiteral("write 3 or 4 octal digits (0 to 7), for example %1 = 660, which "
                                 "lets the owner and the group connect")
                      .arg(option.key));
}

static QString accountText(const QString &name, quint32 id)
{
    return QStringLiteral("%1 (%2)").arg(name, QString::number(id));
}

std::optional<Account> accountFromText(const QString &text)
{
    const qsizetype open = text.lastIndexOf(QStringLiteral(" ("));
    if (open < 1 || !text.endsWith(u')'))
        return std::nullopt;
    bool isNumber = false;
    const quint32 id = text.sliced(open + 2).chopped(1).toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return Account{text.first(open), id};
}

/// A number that no account has is taken as it is; -1 means "unchanged" to chown(2) and setuid(2).
static std::optional<quint32> parseId(const QString &value)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    bool fits = digits.match(value).hasMatch();
    const quint32 id = fits ? value.toUInt(&fits) : 0;
    if (!fits || id == 0xFFFFFFFF)
        return std::nullopt;
    return id;
}

static Normalized normalizeUser(const Option &option, const QString &value,
                                const SystemFacts &facts)
{
    const auto id = parseId(value);
    const auto user = id ? facts.userById(*id) : facts.userByName(value);
    if (!user && !id)
        return refuse(option, value,
                      QStringLiteral("this machine has no user of that name; `getent passwd` lists "
                                     "them, and `sudo adduser --system %1` makes one")
                          .arg(value));
    return accountText(user ? user->name : value, user ? user->id : *id);
}

static Normalized normalizeGroup(const Option &option, const QString &value,
                                 const SystemFacts &facts)
{
    const auto id = parseId(value);
    const auto group = id ? facts.groupById(*id) : facts.groupByName(value);
    if (!group && !id)
        return refuse(option, value,
                      QStringLiteral("this machine has no group of that name; `getent group` lists "
                                     "them, and nginx runs in the group www-data once it is "
                                     "installed"));
    return accountText(group ? group->name : value, group ? group->id : *id);
}

static Normalized normalizeUid(const Option &option, const QString &value, const SystemFacts &facts)
{
    const Normalized user = normalizeUser(option, value, facts);
    if (user && accountFromText(*user).value_or(Account{}).id == 0)
        return refuse(option, value,
                      QStringLiteral("the application must not run as root; write a user that owns "
                                     "it, for example uid = pi"));
    return user;
}

static Normalized normalizeOwner(const Option &option, const QString &value,
                                 const SystemFacts &facts)
{
    const qsizetype colon = value.indexOf(u':');
    const QString userName = colon < 0 ? value : value.first(colon);
    const QString groupName = colon < 0 ? QString() : value.sliced(colon + 1);
    if (userName.isEmpty() && groupName.isEmpty())
        return refuse(option, value, wantedValue(option));
    Normalized user =
        userName.isEmpty() ? Normalized(QString()) : normalizeUser(option, userName, facts);
    if (!user)
        return user;
    const Normalized group =
        groupName.isEmpty() ? Normalized(QString()) : normalizeGroup(option, groupName, facts);
    if (!group)
        return group;
    return groupName.isEmpty() ? *user : QString(*user + u':' + *group);
}

static Normalized normalizeSocket(const Option &option, const QString &value,
                                  const ValueContext &context)
{
    const auto address = parseSocketAddress(value, context.workingDirectory);
    if (!address)
        return refuse(option, value, address.error());
    return address->toString();
}

static Normalized normalizeVariable(const Option &option, const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[^= \\t][^=]*="));
    if (!form.match(value).hasMatch())
        return refuse(option, value, wantedValue(option));
    return value;
}

static Normalized normalizeStaticMap(const Option &option, const QString &value,
                                     const ValueContext &context)
{
    const qsizetype equals = value.indexOf(u'=');
    QString prefix = equals < 0 ? QString() : value.first(equals).trimmed();
    const QString directory = equals < 0 ? QString() : value.sliced(equals + 1).trimmed();
    if (!prefix.startsWith(u'/') || directory.isEmpty())
        return refuse(option, value, wantedValue(option));
    while (prefix.size() > 1 && prefix.endsWith(u'/'))
        prefix.chop(1);
    const Normalized path = normalizePath(option, directory, context);
    if (!path)
        return path;
    return QString(prefix + u'=' + *path);
}

static Normalized normalizeMount(const Option &option, const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    QString prefix = equals < 0 ? QString() : value.first(equals).trimmed();
    const QString application = equals < 0 ? QString() : value.sliced(equals + 1).trimmed();
    if (!prefix.startsWith(u'/') || application.isEmpty())
        return refuse(option, value, wantedValue(option));
    while (prefix.size() > 1 && prefix.endsWith(u'/'))
        prefix.chop(1);
    return QString(prefix + u'=' + application);
}

static Normalized normalizeSiteListen(const Option &option, const QString &value)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    const bool isPort = digits.match(value).hasMatch();
    const auto address = parseTcpAddress(isPort ? QString(u':' + value) : value);
    if (!address)
        return refuse(option, value, address.error());
    return isPort ? QString::number(address->port) : address->toString();
}

static Normalized normalizeServerNames(const Option &option, const QString &value)
{
    // No regular expressions: whoever may name the site must not be able to write nginx's language.
    static const QRegularExpression form(
        QStringLiteral("^(\\*\\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*"
                       "[a-z0-9_])?)*(\\.\\*)?$"));
    QStringList names;
    for (const QString &word : value.simplified().split(u' ')) {
        const bool isAscii =
            std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
        const QString name = isAscii ? word.toLower() : QString::fromLatin1(QUrl::toAce(word));
        if (name.size() > 253 || !form.match(name).hasMatch())
            return refuse(
                option, value,
                QStringLiteral("\"%1\" is no host name; %2").arg(word, wantedValue(option)));
        names += name;
    }
    return names.join(u' ');
}

static Normalized normalizeNetwork(const Option &option, const QString &value)
{
    if (value == QStringLiteral("unix"))
        return value;
    const auto network = parseNetworkRange(value);
    if (!network)
        return refuse(option, value, wantedValue(option));
    return network->toString();
}

static Normalized normalizeLogFormat(const Option &option, const QString &value)
{
    const QString mistake = logFormatMistake(value.toStdString());
    if (!mistake.isEmpty())
        return refuse(option, value, mistake);
    return value;
}

static bool hasControlCharacter(const QString &value)
{
    return std::any_of(value.cbegin(), value.cend(),
                       [](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
}

Normalized normalizeValue(const Option &option, const QString &value, const ValueContext &context)
{
    const bool isText = option.type == ValueType::Text || option.type == ValueType::LogFormat;
    if (value.isEmpty() && (!isText || !option.defaultValue.isEmpty()))
        return refuse(
            option, value,
            QStringLiteral("it is empty; remove the line, or %1").arg(wantedValue(option)));
    if (option.type != ValueType::Variable && hasControlCharacter(value))
        return refuse(option, value, QStringLiteral("it holds a control character; remove it"));
    switch (option.type) {
    case ValueType::Boolean:
        return normalizeBoolean(option, value);
    case ValueType::Integer:
    case ValueType::Processes:
        return normalizeNumber(option, value);
    case ValueType::Choice:
        return normalizeChoice(option, value);
    case ValueType::Path:
        return normalizePath(option, value, context);
    case ValueType::ApplicationPath:
        return checkPath(option, value);
    case ValueType::Mode:
        return normalizeMode(option, value);
    case ValueType::User:
        return normalizeUid(option, value, context.facts);
    case ValueType::Group:
        return normalizeGroup(option, value, context.facts);
    case ValueType::Owner:
        return normalizeOwner(option, value, context.facts);
    case ValueType::Socket:
        return normalizeSocket(option, value, context);
    case ValueType::Variable:
        return normalizeVariable(option, value);
    case ValueType::StaticMap:
        return normalizeStaticMap(option, value, context);
    case ValueType::Mount:
        return normalizeMount(option, value);
    case ValueType::SiteListen:
        return normalizeSiteListen(option, value);
    case ValueType::ServerNames:
        return normalizeServerNames(option, value);
    case ValueType::Network:
        return normalizeNetwork(option, value);
    case ValueType::LogFormat:
        return normalizeLogFormat(option, value);
    case ValueType::Text:
        break;
    }
    return value;
}

} // namespace lumos
