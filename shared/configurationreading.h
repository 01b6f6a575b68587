// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "iniexpander.h"
#include "optiontable.h"
#include "problem.h"
#include "settingsreader.h"
#include "systemfacts.h"

#include <QList>
#include <QString>

namespace lumos {

/// One run over a configuration: collects keys from file and command line, checks each against the
/// table, then all of them together, and notes every problem on the way.
class ConfigurationReading
{
public:
    ConfigurationReading(const ConfigurationSource &source, const SystemFacts &facts);

    void read();
    [[nodiscard]] QList<EffectiveOption> effectiveOptions() const;
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] const QString &etag() const { return m_etag; }

private:
    /// A key that was given, known to the table.
    struct Given
    {
        const Option *option = nullptr;
        QString value; ///< as given, then normalized
        QString file; ///< empty: command line
        int line = 0;
        int keyColumn = 0;
        int valueColumn = 0;
        bool isAccepted = true; ///< in force: neither refused nor overridden

        [[nodiscard]] QString origin() const;
    };

    void readFile();
    void giveText(IniExpander &expander);
    void readCommandLine();
    void add(const ExpandedOption &written);
    void addUnknown(const ExpandedOption &written);
    void checkStatus(Given &given);
    void dropOverridden();
    void normalize(Given &given);

    void sortProblems();

    void checkTogether();
    void checkApplication();
    void checkSockets();
    void checkTcp(const Given &given, const QString &protocol);
    void checkAccounts();
    void checkMode();
    void checkReloads();
    void checkReloadCheck();
    void checkProcesses();
    void checkStats();
    void checkMetrics();

    [[nodiscard]] bool isStrict() const;
    [[nodiscard]] QList<const Given *> accepted(QLatin1StringView key) const;
    [[nodiscard]] bool wasGiven(QLatin1StringView key) const;
    [[nodiscard]] QString valueOf(QLatin1StringView key) const;
    [[nodiscard]] QString mainGroup() const;
    void report(Problem::Severity severity, const Given &given, int column, const QString &text);

    const ConfigurationSource &m_source;
    const SystemFacts &m_facts;
    QList<Given> m_given; ///< the file's first, then the command line's
    QList<ExpandedOption> m_unknown;
    Problems m_problems;
    QString m_etag; ///< of the file, once it is read
};

} // namespace lumos
