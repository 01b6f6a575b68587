// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lumosdrun.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

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

LumosdRun::LumosdRun(QObject *parent)
    : QObject(parent)
    , m_program(findLumosd())
{ }

void LumosdRun::run(const QStringList &arguments, const Handler &handler)
{
    end();
    m_process = new QProcess(this);
    m_handler = handler;
    connect(m_process, &QProcess::finished, this, [this](int exitCode) {
        const QByteArray text = m_process->readAllStandardOutput();
        const QString said = QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed();
        if (exitCode == 0)
            finish(Output{text, said});
        else
            finish(tl::unexpected(said));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(tl::unexpected(m_process->errorString()));
    });
    if (m_program.isEmpty())
        QTimer::singleShot(0, m_process,
                           [this] { finish(tl::unexpected(tr("lumosd is not installed."))); });
    else
        m_process->start(m_program, arguments, QIODevice::ReadOnly);
}

void LumosdRun::end()
{
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        delete process; // with what was to run in its place
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void LumosdRun::finish(const tl::expected<Output, QString> &result)
{
    m_process->deleteLater();
    m_process = nullptr;
    const Handler handler = std::exchange(m_handler, {});
    handler(result);
}

} // namespace lumos
