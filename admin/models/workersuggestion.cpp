// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workersuggestion.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace lumos {

namespace {
struct Suggestion // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Suggestion)
};
} // namespace

BoardFacts BoardFacts::ofThisBoard()
{
    BoardFacts facts;
    facts.cores = std::max(1, QThread::idealThreadCount());
    QFile memory(QStringLiteral("/proc/meminfo"));
    if (memory.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : memory.readAll().split('\n')) {
            if (line.startsWith("MemAvailable:"))
                facts.freeMemory = line.mid(13).trimmed().split(' ').value(0).toULongLong() * 1024;
        }
    }
    return facts;
}

WorkerSuggestion suggestWorkers(const BoardFacts &facts)
{
    WorkerSuggestion suggestion;
    suggestion.count = std::max(1, facts.cores);
    if (facts.freeMemory == 0 || facts.memoryPerWorker == 0) {
        suggestion.reason =
            Suggestion::tr("%Ln suit(s) this board: one for each core.", nullptr, suggestion.count);
        return suggestion;
    }
    const quint64 available = facts.freeMemory + facts.runningWorkers * facts.memoryPerWorker;
    const quint64 fitting = std::max<quint64>(1, available / 2 / facts.memoryPerWorker);
    suggestion.count = int(std::min<quint64>(quint64(facts.cores), fitting));
    const QString each = formatBytes(facts.memoryPerWorker);
    const QString all = formatBytes(available);
    if (suggestion.count < facts.cores)
        suggestion.reason =
            Suggestion::tr("%Ln suit(s) this board: each needs %1, and half of %2 is theirs.",
                           nullptr, suggestion.count)
                .arg(each, all);
    else
        suggestion.reason = Suggestion::tr("%Ln suit(s) this board: one for each core, and %1 each "
                                           "of %2.",
                                           nullptr, suggestion.count)
                                .arg(each, all);
    return suggestion;
}

} // namespace lumos
