// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedycall.h"

#include "bustypes.h"

#include <QStringList>
#include <QVariantMap>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

RemedyCall applying(const QString &key, const QString &value)
{
    const bool isSite = key.startsWith("site-"_L1);
    const quint32 flags =
        ApplyServiceFlag | ApplyRollBackFlag | (isSite ? quint32{ApplySiteFlag} : 0);
    return {u"Apply"_s, {QVariantMap{{key, value}}, QString(), flags, true}};
}

} // namespace

std::optional<RemedyCall> remedyCall(const QString &remedy)
{
    QStringList words = remedy.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.constLast() == "true"_L1)
        words.removeLast(); // "interactive"
    const QString method = words.value(0);
    const qsizetype count = words.size() - 1;
    if ((method == "ApplySite"_L1 || method == "RemoveDefaultSite"_L1) && count == 0)
        return RemedyCall{method, {true}};
    if (method == "SetSocketMode"_L1 && count == 1)
        return applying(u"chmod-socket"_s, words[1]);
    if (method == "SetSocketOwner"_L1 && count == 2)
        return applying(u"chown-socket"_s, words[1] + u':' + words[2]);
    if (method == "SetProcesses"_L1 && count == 1)
        return applying(u"processes"_s, words[1]);
    if (method == "SetOption"_L1 && count >= 3)
        return applying(words[1] == "site"_L1 ? u"site-"_s + words[2] : words[2],
                        words.mid(3).join(u' '));
    return std::nullopt;
}

} // namespace lumos
