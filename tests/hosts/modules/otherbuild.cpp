// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

// A host library whose build is never that of the program that loads it.
extern "C" Q_DECL_EXPORT void *lumosCreateHost()
{
    qFatal("a host of another build was used");
    return nullptr;
}

extern "C" Q_DECL_EXPORT const char *lumosHostBuild()
{
    return "another-build";
}
