// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace lumos {

/// The panel's texts, and Qt's own, in one language for as long as it lives.
class Language final
{
public:
    /// In the first of the locale's languages that the panel speaks, else in English.
    /// Needs the application object.
    explicit Language(const QLocale &locale);

    /// The language that was taken, as in the names of the files: "de", "zh_CN".
    [[nodiscard]] QString name() const;
    /// All that the panel speaks.
    [[nodiscard]] static QStringList all();

private:
    QTranslator m_panel;
    QTranslator m_qt;
};

} // namespace lumos
