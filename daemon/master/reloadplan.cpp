// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadplan.h"

#include <algorithm>

namespace lumos {

namespace {

const QStringList &restartKeys()
{
    static const QStringList keys{
        QStringLiteral("master"),   QStringLiteral("socket"),       QStringLiteral("http-socket"),
        QStringLiteral("protocol"), QStringLiteral("listen"),       QStringLiteral("uid"),
        QStringLiteral("gid"),      QStringLiteral("chmod-socket"), QStringLiteral("chown-socket"),
        QStringLiteral("pidfile"),  QStringLiteral("logto"),
    };
    return keys;
}

bool needsRestart(const EffectiveOption &option)
{
    // [site] has a `listen` of its own, which is nginx's.
    return option.section != u"site" && restartKeys().contains(option.key);
}

QStringList valuesOf(const QList<EffectiveOption> &options, const QString &key)
{
    QStringList values;
    for (const EffectiveOption &option : options) {
        if (option.key == key && needsRestart(option))
            values.append(option.value);
    }
    return values;
}

} // namespace

ReloadPlan planReload(const QList<EffectiveOption> &running, const QList<EffectiveOption> &fresh)
{
    ReloadPlan plan;
    std::copy_if(running.begin(), running.end(), std::back_inserter(plan.options), needsRestart);
    std::remove_copy_if(fresh.begin(), fresh.end(), std::back_inserter(plan.options), needsRestart);
    for (const QString &key : restartKeys()) {
        if (valuesOf(running, key) != valuesOf(fresh, key))
            plan.restartRequired.append(key);
    }
    return plan;
}

} // namespace lumos
