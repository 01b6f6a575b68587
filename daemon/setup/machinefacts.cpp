// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machinefacts.h"

#include "workercount.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(qint64{4} * 1024 * 1024) : QByteArray();
}

QStringList groupsOfUser(const SystemFacts::User &user)
{
    int count = 64;
    std::vector<gid_t> ids;
    const QByteArray name = user.name.toLocal8Bit();
    // getgrouplist(3) tells how many there are when the array is too short.
    for (int tries = 0; tries < 4; ++tries) {
        ids.resize(static_cast<std::size_t>(count));
        if (::getgrouplist(name.constData(), user.groupId, ids.data(), &count) >= 0)
            break;
    }
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(count)));
    const SystemFacts system = SystemFacts::ofThisMachine();
    QStringList names;
    for (const gid_t id : ids) {
        const auto group = system.groupById(id);
        names.append(group ? group->name : QString::number(id));
    }
    return names;
}

QString homeOfUser(const SystemFacts::User &user)
{
    std::vector<char> buffer(16384);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(user.id, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QFile::decodeName(entry.pw_dir);
}

bool isRunning(const QByteArray &program)
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    return std::any_of(processes.cbegin(), processes.cend(), [&program](const QString &process) {
        return contentOf(u"/proc/"_s + process + u"/comm"_s).trimmed() == program;
    });
}

quint32 askingUser()
{
    const uid_t own = ::getuid();
    bool isNumber = false;
    const uint before = qEnvironmentVariable("SUDO_UID").toUInt(&isNumber);
    return own == 0 && isNumber ? before : own;
}

} // namespace

std::pair<QString, QString> nginxAccount(const QByteArray &configuration)
{
    static const QRegularExpression directive(uR"(^\s*user\s+([^\s;]+)(?:\s+([^\s;]+))?\s*;)"_s,
                                              QRegularExpression::MultilineOption);
    const auto match = directive.match(QString::fromUtf8(configuration));
    if (!match.hasMatch())
        return {u"www-data"_s, u"www-data"_s};
    return {match.captured(1), match.captured(2)};
}

bool hasListener(const QByteArray &table, quint16 port)
{
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() > 3 && fields[1].endsWith(wanted) && fields[3] == "0A")
            return true;
    }
    return false;
}

MachineFacts MachineFacts::ofThisMachine()
{
    MachineFacts facts;
    facts.system = SystemFacts::ofThisMachine();
    facts.callerId = askingUser();
    facts.groupsOf = groupsOfUser;
    facts.homeOf = homeOfUser;
    facts.availableMemory = lumos::availableMemory(contentOf(u"/proc/meminfo"_s).toStdString());
    std::tie(facts.nginxUser, facts.nginxGroup) =
        nginxAccount(contentOf(u"/etc/nginx/nginx.conf"_s));
    if (facts.nginxGroup.isEmpty()) { // the user's own, as nginx takes it
        const auto user = facts.system.userByName(facts.nginxUser);
        const auto group = user ? facts.system.groupById(user->groupId) : std::nullopt;
        facts.nginxGroup = group ? group->name : facts.nginxUser;
    }
    facts.isPort80Taken = (hasListener(contentOf(u"/proc/net/tcp"_s), 80)
                           || hasListener(contentOf(u"/proc/net/tcp6"_s), 80))
        && !isRunning("nginx");
    facts.pythonVersion = QStringLiteral(LUMOS_PYTHON_VERSION);
    facts.pythonPrefix = QStringLiteral(LUMOS_PYTHON_PREFIX);
    facts.python = facts.pythonPrefix + u"/bin/python3"_s;
    facts.systemPackages = {
        facts.pythonPrefix + u"/lib/python3/dist-packages"_s,
        facts.pythonPrefix + u"/lib/python%1/dist-packages"_s.arg(facts.pythonVersion),
        facts.pythonPrefix + u"/local/lib/python%1/dist-packages"_s.arg(facts.pythonVersion)};
    return facts;
}

} // namespace lumos
