// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace lumos {

using namespace std::chrono_literals;
using Qt::Literals::StringLiterals::operator""_s;

// What one batch may cost the window: 10,000 lines a minute are 17 in a tenth of a second.
constexpr int mostPerBatch = 500;

std::optional<JournalLine> parseJournalLine(const QByteArray &json)
{
    const QJsonObject record = QJsonDocument::fromJson(json).object();
    if (record.isEmpty())
        return std::nullopt;
    JournalLine line;
    const qint64 microseconds = record.value(u"__REALTIME_TIMESTAMP"_s).toString().toLongLong();
    line.time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000);
    line.priority = record.value(u"PRIORITY"_s).toString(u"6"_s).toInt();
    line.source = record.value(u"_SYSTEMD_UNIT"_s).toString().section(u'.', 0, 0);
    if (line.source.isEmpty() || line.source == u"init")
        line.source = record.value(u"SYSLOG_IDENTIFIER"_s).toString();
    const QJsonValue message = record.value(u"MESSAGE"_s);
    if (message.isArray()) { // bytes that are no UTF-8
        QByteArray bytes;
        for (const QJsonValue byte : message.toArray())
            bytes.append(char(byte.toInt()));
        line.text = QString::fromLatin1(bytes);
    } else {
        line.text = message.toString();
    }
    line.text = line.text.left(4000).replace(u'\n', u' ');
    return line;
}

JournalReader::JournalReader(QStringList units, QObject *parent)
    : QObject(parent)
    , m_units(std::move(units))
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(100ms);
    connect(&m_batchTimer, &QTimer::timeout, this, &JournalReader::deliver);
}

JournalReader::~JournalReader()
{
    stop();
}

void JournalReader::start()
{
    if (m_process)
        return;
    QStringList arguments = {u"-f"_s, u"-o"_s, u"json"_s, u"-n"_s, u"500"_s, u"--no-pager"_s};
    for (const QString &unit : m_units)
        arguments << u"-u"_s << unit;
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this]() {
        if (!m_batchTimer.isActive())
            m_batchTimer.start();
    });
    connect(m_process, &QProcess::readyReadStandardError, this, &JournalReader::readErrors);
    connect(m_process, &QProcess::finished, this, &JournalReader::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT problemFound(Problem::Missing, m_process->errorString());
    });
    m_process->start(m_program, arguments, QIODevice::ReadOnly);
}

void JournalReader::stop()
{
    m_batchTimer.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
    m_process = nullptr;
}

void JournalReader::deliver()
{
    QList<JournalLine> lines;
    while (m_process && m_process->canReadLine() && lines.size() < mostPerBatch) {
        if (auto line = parseJournalLine(m_process->readLine()))
            lines.append(*line);
    }
    if (m_process && m_process->canReadLine())
        m_batchTimer.start();
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

void JournalReader::readErrors()
{
    // journalctl goes on after its hint, with the reader's own lines only.
    const QString text = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
    if (text.contains(u"not seeing messages"_s) || text.contains(u"insufficient permissions"_s))
        Q_EMIT problemFound(Problem::Unreadable, text);
}

void JournalReader::finish()
{
    while (m_process->canReadLine())
        deliver();
    m_process->deleteLater();
    m_process = nullptr;
    Q_EMIT problemFound(Problem::Ended, {});
}

} // namespace lumos
