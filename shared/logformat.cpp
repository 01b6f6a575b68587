// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logformat.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lumos {

std::vector<LogFormatPart> splitLogFormat(std::string_view format)
{
    std::vector<LogFormatPart> parts;
    std::string literal;
    const auto endLiteral = [&] {
        if (!literal.empty())
            parts.push_back({.text = std::exchange(literal, {})});
    };
    while (!format.empty()) {
        const std::size_t end =
            format.starts_with("%(") ? format.find(')') : std::string_view::npos;
        if (end == std::string_view::npos) {
            literal += format.front();
            format.remove_prefix(format.starts_with("%%") ? 2 : 1);
            continue;
        }
        endLiteral();
        parts.push_back({.text = std::string(format.substr(2, end - 2)), .isVariable = true});
        format.remove_prefix(end + 1);
    }
    endLiteral();
    return parts;
}

QString logFormatMistake(std::string_view format)
{
    for (const LogFormatPart &part : splitLogFormat(format)) {
        if (!part.isVariable
            || std::find(logVariables.begin(), logVariables.end(), part.text) != logVariables.end())
            continue;
        QStringList known;
        for (const std::string_view name : logVariables)
            known += QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        return QStringLiteral("there is no variable %(%1); there are: %2")
            .arg(QString::fromStdString(part.text), known.join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace lumos
