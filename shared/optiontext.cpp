// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "optiontext.h"

#include "optiontable.h"

#include <QStringList>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype helpWidth = 79;
static constexpr qsizetype helpColumn = 28;

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Application:
        return u"Application"_s;
    case OptionGroup::Processes:
        return u"Processes"_s;
    case OptionGroup::Sockets:
        return u"Sockets"_s;
    case OptionGroup::Privileges:
        return u"User and group"_s;
    case OptionGroup::Requests:
        return u"Limits of a request"_s;
    case OptionGroup::Files:
        return u"Files"_s;
    case OptionGroup::Logging:
        return u"Log"_s;
    case OptionGroup::Configuration:
        return u"Configuration"_s;
    case OptionGroup::Website:
        break;
    }
    return u"Website (the nginx site; section [site] of the file)"_s;
}

/// Fills lines up to @p width; words longer than that stand alone.
static QStringList wrap(const QString &text, qsizetype width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines += line;
            line.clear();
        }
        line += line.isEmpty() ? word : QString(u' ' + word);
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

QString placeholder(const Option &option)
{
    switch (option.type) {
    case ValueType::Boolean:
        return {};
    case ValueType::Integer:
        return u"N"_s;
    case ValueType::Processes:
        return u"N|auto"_s;
    case ValueType::Choice:
        return QString(option.choices).replace(u' ', u'|');
    case ValueType::Path:
    case ValueType::ApplicationPath:
        return u"PATH"_s;
    case ValueType::Mode:
        return u"MODE"_s;
    case ValueType::User:
        return u"USER"_s;
    case ValueType::Group:
        return u"GROUP"_s;
    case ValueType::Owner:
        return u"USER:GROUP"_s;
    case ValueType::Socket:
        return u"SOCKET"_s;
    case ValueType::Variable:
        return u"NAME=VALUE"_s;
    case ValueType::StaticMap:
        return u"/PREFIX=DIR"_s;
    case ValueType::Mount:
        return u"/PREFIX=APP"_s;
    case ValueType::SiteListen:
        return u"PORT"_s;
    case ValueType::ServerNames:
        return u"NAMES"_s;
    case ValueType::Network:
        return u"NETWORK"_s;
    case ValueType::Text:
    case ValueType::LogFormat:
        break;
    }
    return u"TEXT"_s;
}

/// What a reader must know beside the help: range, default, repetition.
static QString facts(const Option &option)
{
    QStringList parts;
    if (option.maximum > 0)
        parts +=
            u"%1 to %2%3"_s.arg(QString::number(option.minimum), QString::number(option.maximum),
                                option.unit.isEmpty() ? QString() : QString(u' ' + option.unit));
    if (!option.defaultValue.isEmpty())
        parts += u"default "_s + option.defaultValue;
    if (option.isList)
        parts += u"may be repeated"_s;
    return parts.isEmpty() ? QString() : QString(u" ["_s + parts.join(u", "_s) + u']');
}

static QString helpEntry(const QString &left, const QString &text)
{
    QString result = u"  "_s + left;
    QStringList lines = wrap(text, helpWidth - helpColumn);
    if (result.size() < helpColumn - 1)
        result += QString(helpColumn - result.size(), u' ') + lines.takeFirst();
    for (const QString &line : lines)
        result += u'\n' + QString(helpColumn, u' ') + line;
    return result + u'\n';
}

static QString helpEntry(const Option &option)
{
    const QString value = placeholder(option);
    const QString shortForm =
        option.shortForm == 0 ? u"    "_s : u"-%1, "_s.arg(QLatin1Char(option.shortForm));
    QString left = shortForm + u"--"_s + option.commandLineName();
    if (!value.isEmpty())
        left += u' ' + value;
    return helpEntry(left, option.help + facts(option));
}

static QString helpIntroduction()
{
    return u"Usage: lumosd [OPTIONS] [FILE.ini]\n"
           "Serves a web application from several processes, behind nginx or alone.\n"
           "Without a file and options it reads /etc/lumos/lumos.ini.\n\n"
           "Every key of the file is an option here: processes = 5 is --processes 5 or\n"
           "--processes=5, and vacuum = false is --vacuum false. An option wins over the\n"
           "file; what may be repeated adds to it.\n\nActions:\n"_s
        + helpEntry(u"    --ini FILE[:SECTION]"_s,
                    u"Read this file; its section is [lumos] or [uwsgi] unless named."_s)
        + helpEntry(u"    --bus system|session|none"_s,
                    u"Offer org.lumosd.Server1 on this message bus; default: system under systemd, "
                    "else none."_s)
        + helpEntry(u"    --check"_s, u"Say what is wrong with the configuration; exit 0 or 78."_s)
        + helpEntry(u"    --reload"_s,
                    u"Have the lumosd that serves the file reload, and wait: exit 0, 70 when the "
                    "new application fails, 78 when the file has mistakes."_s)
        + helpEntry(u"    --print-config"_s, u"Print the values in force and their origins."_s)
        + helpEntry(u"    --example-config"_s, u"Print a file that documents every key."_s)
        + helpEntry(u"    --print-site"_s, u"Print the nginx site for this configuration."_s)
        + helpEntry(u"    --site-error-page FILE"_s,
                    u"For --print-site: the page for 502, 503 and 504; \"\" for nginx's own."_s)
        + helpEntry(u"    --site-error-log TARGET"_s,
                    u"For --print-site: as nginx's error_log takes it."_s)
        + helpEntry(u"    --inspect DIR"_s,
                    u"Look at an application's folder, run nothing of it, and print as JSON what "
                    "it holds and the configuration to serve it."_s)
        + helpEntry(u"    --import FILE"_s,
                    u"Print a uWSGI ini as one of Lumos, and on standard error what becomes of "
                    "each key: same, changed, ignored or dangerous."_s)
        + helpEntry(u"    --out FILE"_s, u"For --import: write that file, which must be new."_s)
        + helpEntry(u"-h, --help"_s, u"Print this text."_s)
        + helpEntry(u"    --version"_s, u"Print the version."_s);
}

static QString namesWithStatus(OptionStatus status)
{
    QStringList names;
    for (const Option &option : optionTable()) {
        if (option.status == status)
            names += option.commandLineName();
    }
    return names.join(u", "_s);
}

static QString paragraph(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return {};
    QString result = u'\n' + title + u":\n"_s;
    for (const QString &line : wrap(text, helpWidth - 2))
        result += u"  "_s + line + u'\n';
    return result;
}

QString helpText()
{
    QString text = helpIntroduction();
    std::optional<OptionGroup> group;
    for (const Option &option : optionTable()) {
        if (option.status != OptionStatus::Works)
            continue;
        if (group != option.group)
            text += u'\n' + groupTitle(option.group) + u":\n"_s;
        group = option.group;
        text += helpEntry(option);
    }
    text += paragraph(u"Accepted without effect"_s, namesWithStatus(OptionStatus::WithoutEffect));
    return text;
}

static QString alsoWritten(const Option &option)
{
    QStringList names = option.names().mid(1);
    if (option.shortForm != 0)
        names += u"-%1 on the command line"_s.arg(QLatin1Char(option.shortForm));
    return names.isEmpty() ? QString() : u" Also written %1."_s.arg(names.join(u", "_s));
}

QString documentation(const Option &option)
{
    QString text = option.help + u" Takes "_s + describeValue(option) + u'.';
    text += option.defaultValue.isEmpty() ? u" No default."_s
                                          : u" Default: %1."_s.arg(option.defaultValue);
    if (option.isList)
        text += u" May stand several times."_s;
    text += alsoWritten(option);
    if (option.status == OptionStatus::WithoutEffect)
        return text + u" Accepted without effect."_s;
    return text + u' ' + describeEffect(option);
}

static QString exampleEntry(const Option &option)
{
    // A first start needs an application and a socket; the rest is there to be uncommented.
    const bool isSet = !option.isSite() && (option.key == "module"_L1 || option.key == "socket"_L1);
    const QLatin1StringView value =
        !option.defaultValue.isEmpty() ? option.defaultValue : option.example;
    QString text = u"\n"_s;
    for (const QString &line : wrap(documentation(option), helpWidth - 2))
        text += u"# "_s + line + u'\n';
    return text + (isSet ? QString() : u";"_s) + option.key + u" = "_s + value + u'\n';
}

QString exampleConfig()
{
    QString text = u"# Configuration of Lumos. A line that starts with # or ; is a comment, and a\n"
                   "# comment has a line of its own. The lines with ; show defaults and examples:\n"
                   "# remove the ; to set a key. `lumosd --check FILE.ini` finds mistakes.\n#\n"
                   "# include = FILE reads another file in its place. In a value %d is the folder\n"
                   "# of this file, %(KEY) the value of another key, $(NAME) an environment\n"
                   "# variable, @(FILE) the text of a file, and %% a percent sign.\n\n"
                   "[lumos]\n"_s;
    std::optional<OptionGroup> group;
    for (const Option &option : optionTable()) {
        if (group != option.group)
            text += u"\n# ---- %1\n"_s.arg(groupTitle(option.group));
        if (group != option.group && option.isSite())
            text += u"\n[site]\n"_s;
        group = option.group;
        text += exampleEntry(option);
    }
    return text;
}

static QString shownValue(const EffectiveOption &effective)
{
    const Option *option = findOption(effective.section, effective.key);
    if (option == nullptr || !option->isSecret)
        return effective.value;
    const qsizetype equals = effective.value.indexOf(u'=');
    return effective.value.first(std::max<qsizetype>(equals + 1, 0)) + u"(hidden)"_s;
}

QString printConfig(const QList<EffectiveOption> &options)
{
    QString text;
    QString section;
    for (const EffectiveOption &effective : options) {
        if (section != effective.section)
            text += (text.isEmpty() ? QString() : u"\n"_s) + u'[' + effective.section + u"]\n"_s;
        section = effective.section;
        const QString value = effective.value.isEmpty() ? u"(not set)"_s : shownValue(effective);
        const QString left = u"%1 = %2"_s.arg(effective.key, value);
        text += effective.value.isEmpty()
            ? QString(left + u'\n')
            : u"%1  (%2)\n"_s.arg(left.leftJustified(44), effective.origin);
    }
    return text;
}

} // namespace lumos
