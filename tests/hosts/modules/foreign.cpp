// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QtPlugin>

/// A Qt plugin for something else.
class Foreign : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.Something")
};

#include "foreign.moc"
