// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inchild.h"

#include <QtGlobal>

#include <unistd.h>

namespace lumos::test {

/// As long as it lives, files and sockets are used without root's rights, where the test has them.
class AsSomebody
{
public:
    AsSomebody() { become(nobody); }
    ~AsSomebody() { become(0); }
    Q_DISABLE_COPY_MOVE(AsSomebody)

private:
    static void become(uid_t user)
    {
        if (::getuid() == 0 && ::seteuid(user) != 0)
            qFatal("seteuid");
    }
};

} // namespace lumos::test
