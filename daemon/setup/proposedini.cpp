// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposedini.h"

#include "inidocument.h"

#include <algorithm>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Line
{
    QString section;
    QString key;
    QString value;
};

/// $( and @( begin a replacement that nothing switches off.
Result<QString> escaped(const QString &value)
{
    const bool hasControl =
        std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.unicode() < 0x20; });
    if (hasControl || value.contains(u"$("_s) || value.contains(u"@("_s)
        || value.contains(QChar(0xfffd)))
        return fail(u"\"%1\" cannot be written in a configuration file"_s.arg(value));
    return QString(value).replace(u'%', u"%%"_s);
}

QList<Line> linesFor(const FolderInspection &inspection)
{
    const QString lumos = u"lumos"_s;
    QList<Line> lines;
    if (!inspection.candidates.isEmpty()) {
        const Candidate &chosen = inspection.candidates.constFirst();
        const QString target = chosen.target();
        if (!target.isEmpty()) {
            lines.append({lumos, u"module"_s, target});
        } else {
            lines.append({lumos, u"wsgi-file"_s, inspection.folder + u'/' + chosen.file});
            lines.append({lumos, u"callable"_s, chosen.callable});
        }
    }
    lines.append({lumos, u"chdir"_s, inspection.folder});
    if (!inspection.environments.isEmpty())
        lines.append({lumos, u"virtualenv"_s,
                      inspection.folder + u'/' + inspection.environments.constFirst().name});
    lines.append({lumos, u"processes"_s, inspection.isOneWorker ? u"1"_s : u"auto"_s});
    lines.append({lumos, u"socket"_s, inspection.socketFile});
    if (inspection.user) {
        lines.append({lumos, u"uid"_s, inspection.user->name});
        lines.append(
            {lumos, u"chown-socket"_s, inspection.user->name + u':' + inspection.socketGroup});
    }
    lines.append({lumos, u"chmod-socket"_s, u"660"_s});
    if (inspection.sitePort != 80)
        lines.append({u"site"_s, u"listen"_s, QString::number(inspection.sitePort)});
    if (!inspection.staticFolder.isEmpty())
        lines.append({u"site"_s, u"static"_s, inspection.staticFolder});
    return lines;
}

} // namespace

Result<QString> proposedIni(const FolderInspection &inspection)
{
    IniDocument document(QByteArrayLiteral("[lumos]\n"));
    for (const Line &line : linesFor(inspection)) {
        const Result<void> set = escaped(line.value).and_then([&](const QString &value) {
            return document.setValue(line.section, {line.key}, value);
        });
        if (!set)
            return tl::unexpected(set.error());
    }
    return QString::fromUtf8(document.toBytes());
}

} // namespace lumos
