// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

__attribute__((visibility("default"))) const char *besideText()
{
    return "from the library beside it";
}
