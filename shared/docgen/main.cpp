// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lumos-docgen man|completion|ctl-completion VERSION DATE: prints what is generated from the table
// of keys.
#include "bashcompletion.h"
#include "exitcode.h"
#include "inimanpage.h"

#include <QTextStream>

int main(int argc, char *argv[])
{
    using namespace Qt::Literals::StringLiterals;
    const QString what = QString::fromLocal8Bit(argc == 4 ? argv[1] : "");
    QTextStream out(stdout);
    if (what == "man"_L1)
        out << lumos::iniManPage(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    else if (what == "completion"_L1)
        out << lumos::bashCompletion();
    else if (what == "ctl-completion"_L1)
        out << lumos::ctlBashCompletion();
    else
        return int(lumos::ExitCode::Usage);
    return 0;
}
