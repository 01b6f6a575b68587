// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inidocument.h"
#include "problem.h"
#include "systemfacts.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace lumos {

/// One key of a configuration file, its placeholders replaced.
struct ExpandedOption
{
    QString section; ///< "lumos" or "site"
    QString key; ///< as written
    QString value;
    QString file;
    int line = 0;
    int keyColumn = 0;
    int valueColumn = 0;
    bool isWhole = true; ///< false: a placeholder could not be replaced, and that is reported
};

struct ExpandedFile
{
    QList<ExpandedOption> options; ///< in order, includes in their place
    Problems problems;
    /// Keys that only serve as %(NAME) elsewhere in the text: no mistake, though no key of Lumos.
    QSet<QString> placeholders;
};

/// Reads an INI file with its includes and replaces uWSGI's placeholders: %d and its like, %(KEY),
/// $(VARIABLE), @(FILE).
class IniExpander
{
public:
    static constexpr int maximumDepth = 8; ///< of includes, and of %(KEY) within %(KEY)
    static constexpr int maximumIncludes = 100; ///< in all
    static constexpr int maximumExpansions = 10000; ///< of %(KEY), in all

    IniExpander(const SystemFacts &facts, QString workingDirectory);

    /// Takes @p text for what @p file holds.
    void setText(const QString &file, const QByteArray &text);
    /// @p section: as in ConfigurationSource; [site] is always read beside it.
    [[nodiscard]] ExpandedFile expand(const QString &file, const QString &section);

private:
    struct Source
    {
        QString file; ///< absolute
        QString section; ///< "lumos", "uwsgi" or the one that was asked for
    };
    struct Raw
    {
        IniEntry entry;
        Source source;
    };
    /// Where a replacement stands, for what is said about it.
    struct Place
    {
        const Raw &raw;
        qsizetype at;
    };

    [[nodiscard]] tl::expected<QByteArray, Problem> read(const QString &file) const;
    void collect(const QString &file, const QString &section, QStringList chain);
    void collectEntries(const IniDocument &document, const Source &source,
                        const QStringList &chain);
    void include(const Raw &raw, const QStringList &chain);
    [[nodiscard]] QString chooseSection(const IniDocument &document, const QString &file,
                                        const QString &asked);

    [[nodiscard]] QString expandValue(const Raw &raw, int depth);
    [[nodiscard]] QString expandPercent(const Raw &raw, qsizetype &at, int depth);
    [[nodiscard]] QString expandKey(const Place &place, const QString &name, int depth);
    [[nodiscard]] QString expandVariable(const Place &place, const QString &name);
    [[nodiscard]] QString expandFile(const Place &place, const QString &name);
    [[nodiscard]] std::optional<QString> letterValue(QChar letter, const Source &source) const;
    void definePlaceholder(const Raw &raw);
    void warnOfComment(const Raw &raw);
    void report(const Raw &raw, int column, const QString &text);

    const SystemFacts &m_facts;
    QString m_workingDirectory;
    QHash<QString, QByteArray> m_texts; ///< of files that are not read from the disk
    QList<Raw> m_raws;
    QHash<QString, qsizetype> m_lastOfKey; ///< index in m_raws
    QHash<QString, Raw> m_definitions; ///< of set-placeholder
    QSet<QString> m_used; ///< names of %(NAME)
    int m_includes = 0;
    int m_expansions = 0;
    bool m_hasFailed = false; ///< since the start of the current value
    Problems m_problems;
};

} // namespace lumos
