// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "models/chain.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace lumos {

namespace {
struct Diagnosis // the context of the translations
{
    Q_DECLARE_TR_FUNCTIONS(lumos::Diagnosis)
};

constexpr int bootStep = 7;
} // namespace

static QString stepName(int number)
{
    switch (number) {
    case 1:
        return Diagnosis::tr("Name");
    case 2:
        return QStringLiteral("nginx");
    case 3:
        return Diagnosis::tr("Website");
    case 4:
        return Diagnosis::tr("Socket");
    case 5:
        return Diagnosis::tr("Workers");
    case 6:
        return Diagnosis::tr("Application");
    default:
        return Diagnosis::tr("Start at boot");
    }
}

QString DiagnosisStep::text() const
{
    if (findings.isEmpty())
        return Diagnosis::tr("not looked at");
    if (status == Status::Stopped)
        return Diagnosis::tr("not reached");
    const Finding *worst = worstFinding(findings);
    return worst ? worst->text : findings.first().text;
}

QList<DiagnosisStep> diagnosisSteps(const Findings &findings)
{
    QList<DiagnosisStep> steps;
    for (int number = 1; number <= bootStep; ++number) {
        DiagnosisStep step{number, stepName(number), Status::Unknown, {}};
        for (const Finding &finding : findings) {
            if (int(finding.step) == number)
                step.findings.append(finding);
        }
        if (number == bootStep && step.findings.isEmpty())
            continue;
        if (const Finding *worst = worstFinding(step.findings))
            step.status = statusOf(worst->severity);
        else if (!step.findings.isEmpty())
            step.status = statusOf(step.findings.first().severity);
        steps.append(step);
    }
    return steps;
}

QString diagnosisReport(const QList<DiagnosisStep> &steps, const QList<BoardWord> &board,
                        const QString &version)
{
    QString report =
        QStringLiteral("Lumos %1, %2, %3\n")
            .arg(version, QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    for (const DiagnosisStep &step : steps) {
        report +=
            QStringLiteral("%1 %2: %3: %4\n")
                .arg(QString::number(step.number), step.name, statusWord(step.status), step.text());
        for (const Finding &finding : step.findings) {
            if (finding.severity == Finding::Severity::Error
                || finding.severity == Finding::Severity::Warning)
                report += QStringLiteral("  %1\n").arg(finding.code);
        }
    }
    QStringList words;
    for (const BoardWord &word : board)
        words.append(word.text);
    if (!words.isEmpty())
        report += QStringLiteral("%1 %2\n").arg(Diagnosis::tr("Board:"),
                                                words.join(QStringLiteral(", ")));
    return report;
}

} // namespace lumos
