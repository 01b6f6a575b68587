// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "controladdress.h"

#include "appname.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace lumos {

namespace {

// The names of /etc/lumos/NAME.ini; empty for any other file.
std::optional<AppNames> namesOf(const QString &iniFile)
{
    const Result<AppNames> names = appNames(QFileInfo(iniFile).completeBaseName());
    if (!names || names->configFile != iniFile)
        return std::nullopt;
    return *names;
}

QString directoryOfUser(uid_t owner)
{
    if (owner == 0)
        return QStringLiteral("/run/lumosd");
    // Not from the environment: a shell and a cron job of the same user must agree.
    const QString runtime = QStringLiteral("/run/user/%1").arg(owner);
    struct stat status
    { };
    if (::stat(QFile::encodeName(runtime).constData(), &status) == 0 && status.st_uid == owner)
        return runtime + QStringLiteral("/lumosd");
    return QStringLiteral("/tmp/lumosd-%1").arg(owner);
}

// A link to the file is another configuration: deployments switch such links.
QString fullName(const QString &iniFile)
{
    const QFileInfo file(iniFile);
    const QString directory = QFileInfo(file.path()).canonicalFilePath();
    return directory.isEmpty() ? iniFile : directory + u'/' + file.fileName();
}

} // namespace

std::optional<ControlAddress> ControlAddress::of(const QString &iniFile, const QString &section,
                                                 uid_t owner)
{
    if (iniFile.isEmpty())
        return std::nullopt;
    ControlAddress address;
    const std::optional<AppNames> names = namesOf(iniFile);
    if (names && section.isEmpty() && owner == 0) {
        address.path = names->controlFile;
        address.directory = QFileInfo(address.path).path();
        return address;
    }
    const QByteArray name = QString(fullName(iniFile) + u':' + section).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    address.directory = directoryOfUser(owner);
    address.path =
        address.directory + u'/' + QString::fromLatin1(hash.first(16)) + QStringLiteral(".control");
    return address;
}

QByteArray encodeControlAnswer(const ControlAnswer &answer)
{
    QByteArray text = answer.text.toUtf8();
    text.replace('\n', ' ');
    // Room for the code and the line feed; what is cut may be half a character, which shows as one.
    text.truncate(maxControlAnswer - 8);
    return QByteArray::number(toInt(answer.code)) + ' ' + text + '\n';
}

std::optional<ControlAnswer> decodeControlAnswer(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    bool isNumber = false;
    const int code = line.left(space).toInt(&isNumber);
    if (space < 1 || !isNumber || !line.endsWith('\n') || line.size() > maxControlAnswer)
        return std::nullopt;
    for (const ExitCode known : {ExitCode::Ok, ExitCode::Software, ExitCode::TempFail,
                                 ExitCode::NoPermission, ExitCode::Config}) {
        if (toInt(known) == code)
            return ControlAnswer{known, QString::fromUtf8(line.sliced(space + 1).chopped(1))};
    }
    return std::nullopt;
}

} // namespace lumos
