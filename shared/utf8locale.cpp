// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8locale.h"

#include <QByteArray>

#include <clocale>
#include <string_view>

namespace lumos {

void useUtf8Locale()
{
    const bool isMissing = std::setlocale(LC_ALL, "") == nullptr;
    const bool isC = isMissing || std::string_view(std::setlocale(LC_CTYPE, nullptr)) == "C";
    std::setlocale(LC_ALL, "C"); // as a program begins
    if (!isC)
        return;
    // LC_ALL is stronger than LC_CTYPE, and the only one that makes up for any that is missing.
    const bool needsAll = isMissing || !qEnvironmentVariableIsEmpty("LC_ALL");
    qputenv(needsAll ? "LC_ALL" : "LC_CTYPE", "C.UTF-8");
}

} // namespace lumos
