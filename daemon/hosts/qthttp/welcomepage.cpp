// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "buildid.h"
#include "builtinpages.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace lumos {

namespace {

using Replacement = std::pair<std::string_view, QByteArray>;

/// @p page with each "{{name}}" replaced.
QByteArray fill(std::string_view page, std::initializer_list<Replacement> replacements)
{
    QByteArray result;
    result.reserve(static_cast<qsizetype>(page.size()) + 8192);
    while (!page.empty()) {
        const std::size_t open = page.find("{{");
        const std::size_t close = page.find("}}", open);
        result.append(page.data(), static_cast<qsizetype>(std::min(open, page.size())));
        if (close == std::string_view::npos)
            break;
        const std::string_view name = page.substr(open + 2, close - open - 2);
        const auto found = std::find_if(replacements.begin(), replacements.end(),
                                        [=](const Replacement &r) { return r.first == name; });
        Q_ASSERT(found != replacements.end());
        result.append(found->second);
        page.remove_prefix(close + 2);
    }
    return result;
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// RFC 2397; what an URL cannot hold is escaped.
const QByteArray &iconUrl()
{
    static const QByteArray url = "data:image/svg+xml,"
        + bytes(pages::icon).trimmed().replace('\n', "").toPercentEncoding(" ='/:,;()", "\"");
    return url;
}

/// The icon with a dot for each worker, the one that answered lit; lit = 0: none is.
QByteArray mark(int workers, int lit)
{
    const int dots = std::clamp(workers, 1, 60);
    const int perRow = dots <= 15 ? 5 : 10;
    const double step = dots <= 15 ? 9 : 4.6;
    const double radius = dots <= 15 ? 2.8 : 1.6;
    const int rows = (dots + perRow - 1) / perRow;
    const double extra = (rows - 1) * step;

    QString svg =
        u"<svg class=\"mark\" role=\"img\" viewBox=\"0 0 64 %1\" aria-label=\"Lumos%2\">"
        "<rect x=\"4\" y=\"4\" width=\"56\" height=\"%3\" rx=\"13\" fill=\"#25231F\" "
        "stroke=\"#8E887A\" stroke-width=\"2\"/>"
        "<path d=\"M21 33h22l9 15H12z\" fill=\"#FFC65C\"/>"
        "<path d=\"M32 5v10\" stroke=\"#F1EEE6\" stroke-width=\"4\"/>"
        "<path d=\"M18 31a14 15 0 0 1 28 0z\" fill=\"#F1EEE6\"/>"_s.arg(64 + extra)
            .arg(lit > 0 ? u": worker %1 of %2 is lit"_s.arg(lit).arg(workers) : QString())
            .arg(56 + extra);
    for (int i = 0; i < dots; ++i) {
        const int row = i / perRow;
        const int inRow = std::min(perRow, dots - row * perRow);
        const double x = 32 + (i % perRow - (inRow - 1) / 2.0) * step;
        const double y = 53 + row * step;
        // Told by shape, too: a full disc against a ring.
        const bool isLit = i + 1 == lit;
        svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>"_s.arg(x)
                   .arg(y)
                   .arg(isLit ? radius : radius - 0.6)
                   .arg(isLit ? u"fill=\"#FFC65C\""_s
                              : u"fill=\"none\" stroke=\"#B5AE9F\" stroke-width=\"1.2\""_s);
    }
    return (svg + u"</svg>"_s).toUtf8();
}

QByteArray sentence(const WelcomeFacts &facts)
{
    return u"Worker %1 of %2 answered, %3, by %4. Up for %5."_s.arg(facts.worker)
        .arg(facts.workers)
        .arg(facts.isProxied ? u"through nginx"_s : u"without a proxy"_s,
             facts.isUwsgi ? u"uwsgi"_s : u"HTTP"_s, QString::fromLatin1(facts.uptime))
        .toUtf8();
}

QByteArray chain(const WelcomeFacts &facts)
{
    return "<li>browser</li>" + QByteArray(facts.isProxied ? "<li>nginx</li>" : "") + "<li>worker "
        + QByteArray::number(facts.worker) + "</li>";
}

/// How to build the template: from the installed examples, or else, as the README has it, from the
/// source that this page comes with. Looked up at each page: lumos-dev may come later.
QByteArray templateSteps()
{
    const bool isInstalled = ::access(LUMOS_EXAMPLES_DIR "/template", F_OK) == 0;
    return isInstalled ? QByteArrayLiteral("<p>Copy the template and build it:</p>\n"
                                           "<pre>cp -r " LUMOS_EXAMPLES_DIR "/template ~/hello\n"
                                           "cmake -S ~/hello -B ~/hello/build\n"
                                           "cmake --build ~/hello/build</pre>")
                       : QByteArrayLiteral("<p>In the folder of Lumos’s source (or install "
                                           "<code>lumos-dev</code> and reload this page):</p>\n"
                                           "<pre>cp -r resources/examples/template ~/hello\n"
                                           "cmake -S ~/hello -B ~/hello/build \\\n"
                                           "<span class=\"whole\">-DLumos_DIR=</span>"
                                           "$PWD/build/release/lib/cmake/Lumos\n"
                                           "cmake --build ~/hello/build</pre>");
}

} // namespace

QByteArray uptimeText(std::int64_t seconds)
{
    struct Unit
    {
        std::int64_t seconds;
        const char *name;
    };
    constexpr std::array units{Unit{86400, " day"}, Unit{3600, " hour"}, Unit{60, " minute"}};
    for (const Unit &unit : units) {
        if (const std::int64_t count = seconds / unit.seconds; count >= 1)
            return QByteArray::number(count) + unit.name + (count == 1 ? "" : "s");
    }
    return QByteArray::number(std::max<std::int64_t>(seconds, 0)) + " second"
        + (seconds == 1 ? "" : "s");
}

QByteArray renderWelcomePage(const WelcomeFacts &facts)
{
    const bool isAlone = facts.workers <= 1;
    return fill(pages::welcome,
                {{"icon", iconUrl()},
                 {"style", bytes(pages::style)},
                 {"mark", mark(facts.workers, facts.worker)},
                 {"sentence", sentence(facts)},
                 {"chain", chain(facts)},
                 {"hint", isAlone ? "" : "<p class=\"quiet\">Reload: another may answer.</p>"},
                 {"steps", templateSteps()},
                 {"version", LUMOS_VERSION}});
}

QByteArray renderNotFoundPage(const QString &path)
{
    constexpr qsizetype longest = 200;
    const QString shown = path.size() <= longest ? path : path.left(longest) + u'…';
    return fill(pages::notFound,
                {{"icon", iconUrl()},
                 {"style", bytes(pages::style)},
                 {"mark", mark(5, 0)},
                 {"path", shown.toHtmlEscaped().toUtf8()},
                 {"version", LUMOS_VERSION}});
}

QByteArray pagePolicy()
{
    const QByteArray hash =
        QCryptographicHash::hash(bytes(pages::style), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
        + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace lumos
