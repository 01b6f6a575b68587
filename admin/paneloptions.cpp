// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paneloptions.h"

#include <QApplication>
#include <QCommandLineParser>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

QStringList panelPages()
{
    return {u"overview"_s, u"application"_s, u"website"_s, u"workers"_s,
            u"socket"_s,   u"diagnose"_s,    u"logs"_s,    u"configuration"_s};
}

static QString helpText()
{
    return QCoreApplication::translate(
               "lumos::PanelOptions",
               "usage: lumos-admin [--page PAGE] [--app NAME] [--bus system|session]\n\n"
               "The panel of Lumos: is the site up, why not, and everything about it to change.\n\n"
               "  --page PAGE   opens at: %1\n"
               "  --app NAME    the application, lumos by default\n"
               "  --bus BUS     system for an installed Lumos (the default), session for one that\n"
               "                runs by hand\n"
               "  --version     its version\n"
               "  --help        this text\n\n"
               "The language is that of the desktop; LC_ALL and LANG choose another one:\n"
               "  LC_ALL=de_DE.UTF-8 lumos-admin\n")
        .arg(panelPages().join(u", "_s));
}

static tl::unexpected<Error> usageError(const QString &text)
{
    return fail(QCoreApplication::translate("lumos::PanelOptions",
                                            "lumos-admin: %1. See lumos-admin --help.\n")
                    .arg(text),
                ExitCode::Usage);
}

Result<PanelOptions> parsePanelOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption page(u"page"_s, {}, u"PAGE"_s);
    const QCommandLineOption app(u"app"_s, {}, u"NAME"_s, defaultAppName());
    const QCommandLineOption bus(u"bus"_s, {}, u"BUS"_s, u"system"_s);
    const QCommandLineOption help(QStringList({u"h"_s, u"help"_s}));
    const QCommandLineOption version(u"version"_s);
    parser.addOptions({page, app, bus, help, version});
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    if (parser.isSet(help))
        return fail(helpText(), ExitCode::Ok);
    if (parser.isSet(version))
        return fail(u"lumos-admin " LUMOS_VERSION "\n"_s, ExitCode::Ok);
    if (!parser.positionalArguments().isEmpty())
        return usageError(parser.positionalArguments().first());
    PanelOptions options;
    options.page = parser.value(page);
    if (!options.page.isEmpty() && options.page != u"service"
        && !panelPages().contains(options.page))
        return usageError(
            QCoreApplication::translate("lumos::PanelOptions",
                                        "--page %1: there is no such page; there are: %2")
                .arg(options.page, panelPages().join(u", "_s)));
    options.bus = parser.value(bus);
    if (options.bus != u"system" && options.bus != u"session")
        return usageError(
            QCoreApplication::translate("lumos::PanelOptions", "--bus %1: it is system or session")
                .arg(options.bus));
    auto names = appNames(parser.value(app));
    if (!names)
        return usageError(names.error().text);
    options.names = *names;
    return options;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"lumos"_s);
    QCoreApplication::setApplicationName(u"lumos-admin"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LUMOS_VERSION));
    QApplication::setApplicationDisplayName(u"Lumos"_s);
    QGuiApplication::setDesktopFileName(u"org.lumosd.Admin"_s);
}

QDBusConnection connectToBus(const PanelOptions &options)
{
    // Once at the start; everything after it is asked without waiting.
    return options.bus == u"session" ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
}

} // namespace lumos
