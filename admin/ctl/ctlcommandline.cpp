// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlcommandline.h"

#include "optiontable.h"

#include <array>
#include <limits>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString ctlHelp()
{
    return uR"(usage: lumosctl [OPTION]... COMMAND

Shows and changes what Lumos does, as the panel does. A change asks for a password where one is
needed. Exit codes are those of lumosd.

  status                what runs, and from which configuration
  use DIR               serve the application in that folder: everything is filled in, nginx's site
                        included
  set KEY=VALUE...      write keys into the configuration; KEY= goes back to the default, and a key
                        given several times takes all values. Website keys are site-listen and so on
  apply                 bring the written configuration in force: by a reload, or by a restart where
                        a key needs one; nginx's site as well, where it is switched on
  workers N             change the number of workers, at once
  check                 look for mistakes in the configuration
  diagnose [--fix]      go from browser to application and name what is broken; --fix cures what
                        can be cured
  site on|off           switch nginx's site
  undo                  put the configuration before the last change back
  logs [N]              the last N lines of the log (100)

  --app NAME            another application than lumos
  --json                answer in JSON
  --bus session         talk to a settings service on the session bus, for trying things out
  --lumosd FILE         for use: the program that looks at the folder
  --version, --help     print that, and exit
)"_s;
}

namespace {

/// A command and how many words it takes.
struct Verb
{
    QLatin1StringView name;
    int fewest = 0;
    int most = 0;
    QLatin1StringView usage = {};
};

} // namespace

static constexpr int any = std::numeric_limits<int>::max();

static constexpr std::array verbs{
    Verb{"status"_L1},
    Verb{"set"_L1, 1, any, "set KEY=VALUE"_L1},
    Verb{"apply"_L1},
    Verb{"check"_L1},
    Verb{"diagnose"_L1},
    Verb{"workers"_L1, 1, 1, "workers N"_L1},
    Verb{"site"_L1, 1, 1, "site on or site off"_L1},
    Verb{"logs"_L1, 0, 1, "logs or logs N"_L1},
    Verb{"undo"_L1},
    Verb{"use"_L1, 1, 1, "use DIR"_L1},
};

static Result<void> checkVerb(const CtlCommandLine &line)
{
    QStringList names;
    for (const Verb &verb : verbs) {
        names += verb.name;
        if (verb.name != line.verb)
            continue;
        if (line.words.size() < verb.fewest || line.words.size() > verb.most)
            return fail(u"write `lumosctl %1`"_s.arg(verb.usage.isEmpty() ? verb.name : verb.usage),
                        ExitCode::Usage);
        if (line.isFix && line.verb != "diagnose"_L1)
            return fail(u"--fix belongs to diagnose; write `lumosctl diagnose --fix`"_s,
                        ExitCode::Usage);
        return {};
    }
    const QString near = nearestWord(line.verb, names);
    return fail(u"\"%1\" is no command; %2"_s.arg(line.verb,
                                                  near.isEmpty()
                                                      ? u"`lumosctl --help` lists them"_s
                                                      : u"did you mean `%1`?"_s.arg(near)),
                ExitCode::Usage);
}

static Result<void> takeValue(CtlCommandLine &line, const QString &option, const QString &value)
{
    if (option == "--lumosd"_L1) {
        line.lumosd = value;
    } else if (option == "--bus"_L1) {
        if (value != "system"_L1 && value != "session"_L1)
            return fail(u"--bus is system or session, not \"%1\""_s.arg(value), ExitCode::Usage);
        line.isSessionBus = value == "session"_L1;
    } else {
        const auto names = appNames(value);
        if (!names)
            return fail(names.error().text, ExitCode::Usage);
        line.names = *names;
    }
    return {};
}

static Result<void> takeOption(CtlCommandLine &line, const QString &word, QStringList &left)
{
    const QString option = word.section(u'=', 0, 0);
    if (word == "--json"_L1) {
        line.isJson = true;
    } else if (word == "--fix"_L1) {
        line.isFix = true;
    } else if (word == "--help"_L1 || word == "-h"_L1 || word == "--version"_L1) {
        line.verb = word == "--version"_L1 ? u"version"_s : u"help"_s;
    } else if (QStringList{u"--app"_s, u"--bus"_s, u"--lumosd"_s}.contains(option)) {
        if (!word.contains(u'=') && left.isEmpty())
            return fail(u"%1 needs a value; see lumosctl --help"_s.arg(option), ExitCode::Usage);
        return takeValue(line, option,
                         word.contains(u'=') ? word.section(u'=', 1) : left.takeFirst());
    } else {
        return fail(u"\"%1\" is no option; see lumosctl --help"_s.arg(word), ExitCode::Usage);
    }
    return {};
}

Result<CtlCommandLine> parseCtlCommandLine(const QStringList &arguments)
{
    CtlCommandLine line;
    line.names = appNames().value();
    QStringList left = arguments;
    while (!left.isEmpty()) {
        const QString word = left.takeFirst();
        if (word.startsWith(u'-') && word.size() > 1) {
            if (const auto taken = takeOption(line, word, left); !taken)
                return tl::unexpected(taken.error());
            if (line.verb == "help"_L1 || line.verb == "version"_L1)
                return line;
        } else if (line.verb.isEmpty()) {
            line.verb = word;
        } else {
            line.words += word;
        }
    }
    if (line.verb.isEmpty())
        line.verb = u"status"_s;
    if (const auto checked = checkVerb(line); !checked)
        return tl::unexpected(checked.error());
    return line;
}

} // namespace lumos
