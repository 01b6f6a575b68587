// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverwithouttls.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QLoggingCategory>

#include <cstring>

namespace lumos {

namespace {

QLoggingCategory::CategoryFilter &filterBehind()
{
    static QLoggingCategory::CategoryFilter filter = nullptr;
    return filter;
}

void silenceTls(QLoggingCategory *category)
{
    // Not known yet while installFilter() itself goes through the categories that exist.
    if (const QLoggingCategory::CategoryFilter behind = filterBehind())
        behind(category);
    if (std::strcmp(category->categoryName(), "qt.network.ssl") == 0)
        category->setEnabled(QtWarningMsg, false);
}

} // namespace

std::unique_ptr<QHttpServer> makeServerWithoutTls()
{
    // TLS backends are plugins, and without a path there are none; Qt would warn of that.
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    filterBehind() = QLoggingCategory::installFilter(silenceTls);
    auto server = std::make_unique<QHttpServer>();
    QLoggingCategory::installFilter(filterBehind());
    QCoreApplication::setLibraryPaths(paths);
    return server;
}

} // namespace lumos
