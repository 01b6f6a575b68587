// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/commandline.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString settingsHelp()
{
    return uR"(usage: lumos-settingsd [OPTION]...

Owns the configuration of Lumos: org.lumosd.Settings1 on D-Bus. Started by the bus, it leaves
after 30 seconds without a call. Nobody starts it by hand but for development:

  --bus session         offer the service on the session bus, to its own user alone
  --root DIR            read and write below DIR: DIR/etc/lumos, DIR/etc/nginx, DIR/var/lib/lumos
  --nginx-test COMMAND  what to run as `nginx -t` (session bus; default: nothing)
  --idle SECONDS        leave after so long without a call
  --listeners           print who listens on this machine, and exit
  --version, --help     print that, and exit
)"_s;
}

namespace {

/// Takes the words of a command line one by one.
struct Words
{
    QStringList left;

    Result<QString> valueOf(const QString &option)
    {
        if (left.isEmpty())
            return fail(u"%1 needs a value; see lumos-settingsd --help"_s.arg(option),
                        ExitCode::Usage);
        return left.takeFirst();
    }
};

} // namespace

static Result<void> take(SettingsCommandLine &line, const QString &option, const QString &value)
{
    if (option == "--bus"_L1) {
        if (value != "system"_L1 && value != "session"_L1)
            return fail(u"--bus is system or session, not \"%1\""_s.arg(value), ExitCode::Usage);
        line.isSessionBus = value == "session"_L1;
    } else if (option == "--root"_L1) {
        if (!value.startsWith(u'/'))
            return fail(u"--root takes an absolute path, not \"%1\""_s.arg(value), ExitCode::Usage);
        line.root = value.endsWith(u'/') ? value.chopped(1) : value;
    } else if (option == "--nginx-test"_L1) {
        line.nginxTest = value.split(u' ', Qt::SkipEmptyParts);
    } else {
        bool isNumber = false;
        line.idle = std::chrono::seconds(value.toUInt(&isNumber));
        if (!isNumber || line.idle > std::chrono::hours(24))
            return fail(u"--idle takes a number of seconds up to 86400, not \"%1\""_s.arg(value),
                        ExitCode::Usage);
    }
    return {};
}

Result<SettingsCommandLine> parseSettingsCommandLine(const QStringList &arguments)
{
    SettingsCommandLine line;
    Words words{arguments};
    while (!words.left.isEmpty()) {
        const QString word = words.left.takeFirst();
        const QString option = word.section(u'=', 0, 0);
        if (option == "--help"_L1 || option == "-h"_L1) {
            line.action = SettingsCommandLine::Action::Help;
        } else if (option == "--version"_L1) {
            line.action = SettingsCommandLine::Action::Version;
        } else if (option == "--listeners"_L1) {
            line.action = SettingsCommandLine::Action::ListListeners;
        } else if (QStringList{u"--bus"_s, u"--root"_s, u"--nginx-test"_s, u"--idle"_s}.contains(
                       option)) {
            const auto value = word.contains(u'=') ? word.section(u'=', 1) : words.valueOf(option);
            if (!value)
                return tl::unexpected(value.error());
            if (const auto taken = take(line, option, *value); !taken)
                return tl::unexpected(taken.error());
        } else {
            return fail(u"\"%1\" is no option; see lumos-settingsd --help"_s.arg(word),
                        ExitCode::Usage);
        }
    }
    return line;
}

} // namespace lumos
