// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lumos/module.h>

#include <QObject>

/// Was built for an interface that does not exist yet.
class Future : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.lumosd.NativeModule/2")
};

#include "future.moc"
