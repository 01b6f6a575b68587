// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/history.h"

#include "settingsd/durablefile.h"
#include "textfile.h"

#include <QDir>
#include <QFile>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

// An entry's first line is ours, the rest is the text: one file, so that neither is ever alone.
static constexpr QByteArrayView head = "# lumos-history 1 ";

static QByteArray headLine(const Author &author)
{
    QString what = author.what.left(300);
    what.replace(u'\n', u' ');
    return head.toByteArray() + QByteArray::number(author.time) + ' '
        + QByteArray::number(author.uid) + ' '
        + (author.user.isEmpty() ? QByteArray("-") : author.user.toUtf8()) + ' ' + what.toUtf8()
        + '\n';
}

QString History::fileOf(const QString &id) const
{
    return m_directory + u'/' + id + u".ini"_s;
}

QStringList History::ids() const
{
    QStringList ids = QDir(m_directory).entryList({u"????????.ini"_s}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(4);
    return ids;
}

Result<void> History::add(const QByteArray &text, const Author &author)
{
    if (auto made = makeDirectory(m_directory); !made)
        return made;
    removeLeftovers(m_directory);
    QStringList old = ids();
    // Numbers, not times: a board without a clock starts in the past.
    quint32 number = old.isEmpty() ? 0 : old.constLast().toUInt();
    // What an interrupted write has kept already.
    if (!old.isEmpty() && this->text(old.constLast()) == text)
        old.removeLast();
    else
        ++number;
    const QString id = u"%1"_s.arg(number, 8, 10, QLatin1Char('0'));
    if (auto written = replaceFile(fileOf(id), headLine(author) + text, 0600); !written)
        return written;
    while (old.size() >= size) {
        if (auto removed = removeDurably(fileOf(old.takeFirst())); !removed)
            return removed;
    }
    return {};
}

HistoryRows History::rows() const
{
    HistoryRows rows;
    for (const QString &id : ids()) {
        QFile file(fileOf(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readLine(1024).trimmed();
        if (!line.startsWith(head))
            continue;
        const QList<QByteArray> words = line.sliced(head.size()).split(' ');
        if (words.size() < 3)
            continue;
        rows.prepend({.id = id,
                      .time = words[0].toLongLong(),
                      .uid = words[1].toUInt(),
                      .user = words[2] == "-" ? QString() : QString::fromUtf8(words[2]),
                      .what = QString::fromUtf8(words.sliced(3).join(' '))});
    }
    return rows;
}

std::optional<QByteArray> History::text(const QString &id) const
{
    if (!ids().contains(id))
        return std::nullopt;
    const auto bytes = readTextFile(fileOf(id));
    if (!bytes || !bytes->startsWith(head))
        return std::nullopt;
    return bytes->sliced(bytes->indexOf('\n') + 1);
}

} // namespace lumos
