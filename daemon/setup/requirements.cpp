// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirements.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString normalizedPackage(const QString &name)
{
    static const QRegularExpression separators(u"[-_.]+"_s);
    return QString(name.toLower()).replace(separators, u"-"_s);
}

QList<Requirement> parseRequirements(const QString &text)
{
    static const QRegularExpression comment(u"(^|\\s)#.*$"_s);
    static const QRegularExpression form(
        u"^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\\s*(?:\\[[^\\]]*\\])?\\s*((?:[=<>!~(@][^;]*)?)(;.*)?$"_s);
    static const QRegularExpression exact(u"^\\(?==\\s*([^\\s,*)]+)\\)?$"_s);
    QList<Requirement> found;
    for (QString line : QString(text).replace(u"\\\n"_s, u" "_s).split(u'\n')) {
        line = line.remove(comment).trimmed();
        line = line.section(u" --hash"_s, 0, 0).trimmed();
        const auto match = form.match(line);
        if (!match.hasMatch())
            continue; // an option, a path or an address
        const auto version = exact.match(match.captured(2).trimmed());
        found.append({.name = normalizedPackage(match.captured(1)),
                      .text = line,
                      .exactVersion = version.hasMatch() ? version.captured(1) : QString(),
                      .isConditional = !match.captured(3).isEmpty()});
    }
    return found;
}

QHash<QString, QString> installedPackages(const QStringList &folders)
{
    static const QRegularExpression form(
        u"^([^-]+)-([^-]+)(?:-[^-]+)?\\.(?:dist-info|egg-info)$"_s);
    QHash<QString, QString> found;
    for (const QString &folder : folders) {
        const QStringList entries = QDir(folder).entryList({u"*.dist-info"_s, u"*.egg-info"_s});
        for (const QString &entry : entries) {
            const auto match = form.match(entry);
            const QString name = match.hasMatch() ? match.captured(1) : entry.section(u'.', 0, -2);
            const QString key = normalizedPackage(name);
            if (!found.contains(key)) // the first folder wins, as in sys.path
                found.insert(key, match.captured(2));
        }
    }
    return found;
}

bool canImport(const QString &module, const QStringList &folders)
{
    return std::any_of(folders.cbegin(), folders.cend(), [&module](const QString &folder) {
        const QString path = folder + u'/' + module;
        return QFileInfo(path).isDir() || QFileInfo(path + u".py"_s).isFile()
            || !QDir(folder).entryList({module + u".*.so"_s, module + u".so"_s}).isEmpty();
    });
}

QString packageOfModule(const QString &module)
{
    static const QHash<QString, QString> packages{
        {u"PIL"_s, u"Pillow"_s},           {u"RPi"_s, u"RPi.GPIO"_s},
        {u"bs4"_s, u"beautifulsoup4"_s},   {u"cv2"_s, u"opencv-python"_s},
        {u"dotenv"_s, u"python-dotenv"_s}, {u"serial"_s, u"pyserial"_s},
        {u"yaml"_s, u"PyYAML"_s},          {u"smbus"_s, u"smbus2"_s},
        {u"MySQLdb"_s, u"mysqlclient"_s},  {u"psycopg2"_s, u"psycopg2-binary"_s},
    };
    return packages.value(module, module);
}

} // namespace lumos
