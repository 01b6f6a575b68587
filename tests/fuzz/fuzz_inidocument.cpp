// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shared/fakesystem.h"
#include "fuzzing.h"
#include "inidocument.h"
#include "settingsreader.h"

using namespace lumos;
using namespace Qt::StringLiterals;

namespace {

/// What is not edited is written back byte for byte, and what is edited is read back.
void requireEditable(const QByteArray &text)
{
    IniDocument document(text);
    require(document.toBytes() == text, "an unedited file is written as it was read");
    const QStringList key{u"processes"_s};
    if (!document.setValue(u"lumos"_s, key, u"3"_s))
        return;
    const IniDocument again(document.toBytes());
    const QList<IniEntry> entries = again.entries(u"lumos"_s);
    const auto last = std::find_if(entries.crbegin(), entries.crend(),
                                   [&](const IniEntry &entry) { return entry.key == key[0]; });
    require(last != entries.crend() && last->value == u"3"_s, "a value is read back");
    require(document.remove(u"lumos"_s, key) > 0, "what has been set can be removed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    requireEditable(text);
    if (text.contains("ini")) // no input reads the files of whoever runs this
        return 0;
    const ReadSettings read = readSettings({.iniFile = u"/fuzz/lumos.ini"_s,
                                            .text = text,
                                            .section = {},
                                            .commandLine = {},
                                            .workingDirectory = u"/fuzz"_s},
                                           fakeSystem());
    for (const Problem &problem : read.problems)
        require(!problem.text.isEmpty(), "a problem is told in words");
    if (!hasErrors(read.problems))
        require(settingsFromOptions(read.options).has_value(), "what is in force can be told on");
    return 0;
}
