// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reloadplan.h"

#include "optiontable.h"

#include <algorithm>

namespace lumos {

namespace {

const QStringList &restartKeys()
{
    static const QStringList keys = [] {
        QStringList found;
        for (const Option &option : optionTable()) {
            if (option.section == QLatin1StringView("lumos")
                && option.effect == ChangeEffect::Restart)
                found.append(QString(option.key));
        }
        return found;
    }();
    return keys;
}

// What neither a spawner nor a worker looks at: in force as soon as the master has read it.
bool isMastersOwn(const EffectiveOption &option)
{
    static const QStringList keys{
        QStringLiteral("processes"),     QStringLiteral("cheaper"),
        QStringLiteral("harakiri"),      QStringLiteral("max-worker-lifetime"),
        QStringLiteral("reload-on-rss"), QStringLiteral("reload-timeout"),
        QStringLiteral("reload-mode"),   QStringLiteral("reload-check"),
        QStringLiteral("die-on-term"),   QStringLiteral("vacuum"),
        QStringLiteral("strict"),
    };
    return option.section == u"site" || keys.contains(option.key);
}

bool needsRestart(const EffectiveOption &option)
{
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

// A single worker loads the application itself, several share what was loaded before the fork.
bool isSingle(const QList<EffectiveOption> &options)
{
    for (const EffectiveOption &option : options) {
        if (option.key == u"processes")
            return option.value == u"1";
    }
    return true; // the default
}

// What a reload can change, without where it was written: a line that has moved is no change.
QStringList changeable(const QList<EffectiveOption> &options, bool withMastersOwn)
{
    QStringList result;
    for (const EffectiveOption &option : options) {
        if (!needsRestart(option) && (withMastersOwn || !isMastersOwn(option)))
            result.append(option.section + u'\n' + option.key + u'\n' + option.value);
    }
    return result;
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
    plan.needsNewCode = changeable(running, false) != changeable(fresh, false)
        || isSingle(running) != isSingle(fresh);
    plan.isChanged = plan.needsNewCode || changeable(running, true) != changeable(fresh, true);
    return plan;
}

} // namespace lumos
