// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <span>

namespace lumos {

/// The most workers that anybody may ask for: by `processes`, by signals, on the bus.
inline constexpr int maximumProcesses = 1000;

/// How the text of a value is read, checked and normalized (optionvalue.h).
enum class ValueType {
    Boolean,
    Integer,
    Processes, ///< a number or "auto"
    Text,
    Choice, ///< one word of Option::choices
    Path, ///< of a file or directory; relative ones start at the working directory
    ApplicationPath, ///< relative ones start at chdir
    Mode, ///< octal permissions
    User,
    Group,
    Owner, ///< USER:GROUP
    Socket, ///< a path or HOST:PORT
    Variable, ///< NAME=VALUE
    StaticMap, ///< /PREFIX=DIRECTORY
    Mount, ///< /PREFIX=APPLICATION
    LogFormat, ///< text in which % belongs to the log line
    SiteListen, ///< a port or ADDRESS:PORT
    ServerNames,
    Network, ///< ADDRESS, ADDRESS/BITS or "unix"
};

/// What a change of the key needs before it is in force.
enum class ChangeEffect {
    None, ///< nothing of lumosd's: the nginx site is rendered anew
    Reload,
    Restart,
};

enum class OptionStatus { Works, WithoutEffect };

enum class OptionGroup {
    Application,
    Processes,
    Sockets,
    Privileges,
    Requests,
    Files,
    Logging,
    Configuration,
    Website,
};

/// One key of the configuration, declared once for parser, help, example file, bus and panel.
struct Option
{
    QLatin1StringView key;
    OptionGroup group = OptionGroup::Application;
    ValueType type = ValueType::Text;
    OptionStatus status = OptionStatus::Works;
    ChangeEffect effect = ChangeEffect::Reload;
    QLatin1StringView section = QLatin1StringView("lumos"); ///< "lumos" or "site"
    std::array<QLatin1StringView, 3> aliases = {};
    char shortForm = 0; ///< 'w' for -w
    qint64 minimum = 0; ///< Integer and Processes
    qint64 maximum = 0;
    QLatin1StringView choices = {}; ///< Choice: words separated by blanks
    QLatin1StringView defaultValue = {}; ///< as one would write it; empty: none
    QLatin1StringView unit = {}; ///< "seconds", "bytes" ...
    QLatin1StringView example = {}; ///< a value that the key takes
    QLatin1StringView help = {}; ///< whole sentences
    bool isList = false; ///< accumulates; otherwise the last one wins
    bool isPrivileged = false; ///< lets its writer run code or reach files as another user
    bool isSecret = false; ///< the value is shown to nobody but who may read the file

    [[nodiscard]] bool isSite() const { return section == QLatin1StringView("site"); }
    /// Key and aliases.
    [[nodiscard]] QStringList names() const;
    /// "processes", and "site-listen" for `listen` of [site].
    [[nodiscard]] QString commandLineName() const;
};

/// Every key of Lumos, grouped, in the order of the documentation.
[[nodiscard]] std::span<const Option> optionTable();

/// By key or alias; nullptr when there is none. @p section is "lumos" or "site".
[[nodiscard]] const Option *findOption(QStringView section, QStringView name);
/// By the name a command line uses, without dashes; aliases too.
[[nodiscard]] const Option *findCommandLineOption(QStringView name);
[[nodiscard]] const Option *findShortOption(QChar letter);

/// The word of @p candidates that @p word most likely meant; empty when none is near.
[[nodiscard]] QString nearestWord(QStringView word, const QStringList &candidates);

/// "a number from 1 to 1000", "true or false": what the key takes, in words.
[[nodiscard]] QString describeValue(const Option &option);
/// What a change needs, in a sentence: "A change needs a restart."
[[nodiscard]] QString describeEffect(const Option &option);

} // namespace lumos
