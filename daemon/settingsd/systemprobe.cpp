// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsd/systemprobe.h"

#include "bus/systemdclient.h"
#include "busnames.h"

#include <QFile>
#include <QProcess>

#include <utility>

namespace lumos {

using namespace Qt::Literals::StringLiterals;

QString nginxComplaint(const QByteArray &output)
{
    QString first;
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith("listener\t") || line.trimmed().isEmpty())
            continue;
        const QString text = QString::fromUtf8(line).trimmed().left(500);
        if (!text.contains("[emerg]"_L1) && !text.contains("[crit]"_L1)) {
            first = first.isEmpty() ? text : first;
            continue;
        }
        return text.sliced(text.indexOf(u']') + 1).trimmed();
    }
    return first;
}

UnitProbe::UnitProbe(SystemdClient &systemd, QString outputFile)
    : m_systemd(systemd)
    , m_outputFile(std::move(outputFile))
{ }

void UnitProbe::run(Done done)
{
    m_waiting += std::move(done);
    if (!m_isRunning)
        start();
}

void UnitProbe::start()
{
    m_isRunning = true;
    const QList<Done> asking = std::exchange(m_waiting, {});
    QFile::remove(m_outputFile); // the unit appends
    m_systemd.run(SystemdClient::Verb::Start, bus::nginxTestUnit,
                  [this, asking](const Result<void> &result) {
                      const ProbeReport report = read(result);
                      m_isRunning = false;
                      for (const Done &done : asking)
                          done(report);
                      if (!m_isRunning && !m_waiting.isEmpty())
                          start();
                  });
}

ProbeReport UnitProbe::read(const Result<void> &result) const
{
    QFile file(m_outputFile);
    const QByteArray output =
        file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
    ProbeReport report{.isNginxValid = result.has_value(),
                       .nginxMessage = nginxComplaint(output),
                       .listeners = listenersFromLines(output)};
    if (report.isNginxValid)
        report.nginxMessage.clear();
    else if (report.nginxMessage.isEmpty())
        report.nginxMessage = result.error().text;
    return report;
}

CommandProbe::CommandProbe(QStringList command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
{ }

void CommandProbe::run(Done done)
{
    ProbeReport report{.isNginxValid = true,
                       .nginxMessage = {},
                       .listeners = listListeners().value_or(Listeners())};
    if (m_command.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done), report] { done(report); }, Qt::QueuedConnection);
        return;
    }
    auto *process = new QProcess(this);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto finish = [process, report, done = std::move(done)](bool isValid) {
        process->disconnect();
        process->deleteLater();
        ProbeReport full = report;
        full.isNginxValid = isValid;
        if (!isValid)
            full.nginxMessage = nginxComplaint(process->readAll());
        if (!isValid && full.nginxMessage.isEmpty())
            full.nginxMessage = process->errorString();
        done(full);
    };
    connect(process, &QProcess::finished, this, [finish](int code, QProcess::ExitStatus status) {
        finish(code == 0 && status == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [finish](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(false);
    });
    process->start(m_command.constFirst(), m_command.sliced(1));
}

} // namespace lumos
