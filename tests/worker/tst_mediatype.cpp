// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/mediatype.h"

#include <QTest>

using namespace lumos;

class tst_MediaType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByTheEnding_data();
    void isToldByTheEnding();
};

void tst_MediaType::isToldByTheEnding_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const QByteArray &name, const QByteArray &type) {
        QTest::newRow(name.isEmpty() ? "no name" : name.constData()) << name << type;
    };
    // What a page loads: a browser that was told another type does not run or apply it (nosniff).
    row("a/index.html", "text/html; charset=utf-8");
    row("style.css", "text/css; charset=utf-8");
    row("app.js", "text/javascript; charset=utf-8");
    row("app.mjs", "text/javascript; charset=utf-8");
    row("app.js.map", "application/json");
    row("app.wasm", "application/wasm");
    row("data.json", "application/json");
    row("logo.svg", "image/svg+xml");
    row("font.woff2", "font/woff2");
    row("site.webmanifest", "application/manifest+json");
    row("favicon.ico", "image/x-icon");
    row("notes.txt", "text/plain; charset=utf-8");
    // The first and the last of the table.
    row("a.avif", "image/avif");
    row("a.zip", "application/zip");

    row("A.JPG", "image/jpeg");
    row("a.Jpeg", "image/jpeg");
    row("a.html.gz", "application/gzip");
    row("a.gz.html", "text/html; charset=utf-8");
    row("/abs/../a b.png", "image/png");
    row("\xc3\xa4.png", "image/png");
    row(".css", "text/css; charset=utf-8");

    const QByteArray bytes = "application/octet-stream";
    row("", bytes);
    row(".", bytes);
    row("a.", bytes);
    row("README", bytes);
    row("html", bytes);
    row("a.html/b", bytes);
    row("a.html/", bytes);
    row("a/html", bytes);
    row("a.xyz", bytes);
    row("a.htmlx", bytes);
    row("a.htm.l", bytes);
    row("a.xhtmlhtml", bytes);
    row("a.html ", bytes);
    row("a.html.", bytes);
    row("a.py", bytes);
}

void tst_MediaType::isToldByTheEnding()
{
    QFETCH(QByteArray, name);
    const std::string_view type =
        mediaTypeOf({name.constData(), static_cast<std::size_t>(name.size())});
    QTEST(QByteArray(type.data(), static_cast<qsizetype>(type.size())), "type");
}

QTEST_APPLESS_MAIN(tst_MediaType)
#include "tst_mediatype.moc"
