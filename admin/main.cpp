// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "mainwindow.h"
#include "paneloptions.h"
#include "singleinstance.h"
#include "theme/panelstyle.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace lumos;
    QApplication application(argc, argv);
    QApplication::setStyle(new PanelStyle);
    nameApplication();
    const Language language{QLocale()};
    const auto options = parsePanelOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text),
                   options.error().code == ExitCode::Ok ? stdout : stderr);
        return toInt(options.error().code);
    }
    SingleInstance instance(QDBusConnection::sessionBus(), options->names.name, options->bus);
    if (!instance.claim(options->page))
        return 0;

    PanelParts parts(connectToBus(*options), options->bus, options->names,
                     QStringLiteral(LUMOS_VERSION));
    MainWindow window(parts);
    window.restoreSettings();
    if (!options->page.isEmpty())
        window.showPage(options->page);
    QObject::connect(&instance, &SingleInstance::showWanted, &window,
                     [&window](const QString &page) {
                         window.showPage(page);
                         window.bringToFront();
                     });
    window.show();
    parts.refresh();
    return QApplication::exec();
}
