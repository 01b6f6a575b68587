// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "sourcefacts.h"

#include <optional>

namespace lumos {

/// A WSGI application that a source seems to hold.
struct Candidate
{
    QString file; ///< relative to the folder
    QString module; ///< dotted; empty when only a file can name it
    QString callable; ///< "app", or "create_app()"
    int line = 0;

    /// As the key `module` takes it; empty when only `wsgi-file` can name it.
    [[nodiscard]] QString target() const;
    bool operator==(const Candidate &) const = default;
};

/// All candidates of @p sources, the one to be proposed first: of wsgi.py, app.py, main.py, the
/// others, then packages.
[[nodiscard]] QList<Candidate> findCandidates(const QList<SourceFacts> &sources);

/// What there is to say about the choice of the first of @p candidates.
[[nodiscard]] FolderFindings judgeEntry(const QList<Candidate> &candidates,
                                        const QList<SourceFacts> &sources);

/// What there is to say about the sources that the application loads.
[[nodiscard]] FolderFindings judgeSources(const QList<SourceFacts> &loaded);

} // namespace lumos
