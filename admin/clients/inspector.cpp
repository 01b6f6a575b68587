// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace lumos {

using Qt::Literals::StringLiterals::operator""_s;

static QString findLumosd()
{
    // Beside the panel first: a build tree, or a prefix of one's own.
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &place : QStringList{here, here + u"/../daemon"_s, here + u"/../sbin"_s}) {
        const QString found = QStandardPaths::findExecutable(u"lumosd"_s, {place});
        if (!found.isEmpty())
            return found;
    }
    const QString found = QStandardPaths::findExecutable(u"lumosd"_s);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(u"lumosd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
        : found;
}

Inspector::Inspector(QObject *parent)
    : QObject(parent)
    , m_program(findLumosd())
{ }

void Inspector::inspect(const QString &folder)
{
    if (m_process)
        return;
    if (m_program.isEmpty()) {
        Q_EMIT failed(tr("lumosd is not installed, so the folder cannot be looked at."));
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &Inspector::finish);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const QString reason = m_process->errorString();
        m_process->deleteLater();
        m_process = nullptr;
        Q_EMIT failed(reason);
    });
    m_process->start(m_program, {u"--inspect"_s, folder}, QIODevice::ReadOnly);
}

void Inspector::finish(int exitCode)
{
    const QByteArray json = m_process->readAllStandardOutput();
    const QString errors = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
    m_process->deleteLater();
    m_process = nullptr;
    if (exitCode != 0) {
        Q_EMIT failed(errors);
        return;
    }
    const auto proposal = parseProposal(json);
    if (proposal)
        Q_EMIT proposed(*proposal);
    else
        Q_EMIT failed(proposal.error());
}

} // namespace lumos
