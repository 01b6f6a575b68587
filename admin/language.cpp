// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QString folder()
{
    return u":/i18n"_s;
}

/// "zh_CN" of "lumos-admin_zh_CN.qm".
static QString nameOf(const QString &file)
{
    return QFileInfo(file).baseName().section(u'_', 1);
}

/// Simplified Chinese is the same in Singapore and in Malaysia.
static QLocale spoken(const QLocale &locale)
{
    const bool isSimplified =
        locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
    return isSimplified ? QLocale(QLocale::Chinese, QLocale::China) : locale;
}

Language::Language(const QLocale &locale)
{
    // English has a file too: it holds the plurals.
    if (!m_panel.load(spoken(locale), u"lumos-admin"_s, u"_"_s, folder())
        && !m_panel.load(u"lumos-admin_en"_s, folder()))
        return;
    QCoreApplication::installTranslator(&m_panel);
    // Qt's buttons in the same language as ours, not in the next best one.
    if (m_qt.load(QLocale(name()), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

QString Language::name() const
{
    return nameOf(m_panel.filePath());
}

QStringList Language::all()
{
    QStringList names;
    for (const QString &file : QDir(folder()).entryList({u"lumos-admin_*.qm"_s}))
        names.append(nameOf(file));
    return names;
}

} // namespace lumos
