// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server1/probefindings.h"

namespace lumos {

using namespace Qt::Literals::StringLiterals;
using Severity = Finding::Severity;
using Step = Finding::Step;
using Healer = Finding::Healer;

static Finding good(Step step, const QString &code, const QString &text)
{
    return {.step = step, .code = code, .text = text, .remedy = {}};
}

static Finding bad(Step step, const QString &code, const QString &text, const QString &command)
{
    return {.severity = Severity::Error,
            .step = step,
            .healer = Healer::Administrator,
            .code = code,
            .text = text,
            .remedy = command};
}

static QString logCommand(const QString &unit)
{
    return u"journalctl -b -u %1"_s.arg(unit);
}

static Finding socketFinding(const ServerStatus &status, const PingOutcome &ping,
                             const QString &unit)
{
    if (ping.state != PingOutcome::State::Refused)
        return good(Step::Socket, u"socket.ok"_s, u"Lumos listens on %1"_s.arg(status.socket));
    Finding finding = bad(Step::Socket, u"socket.refused"_s,
                          u"nobody can connect to %1: %2"_s.arg(status.socket, ping.reason),
                          u"systemctl restart %1"_s.arg(unit));
    finding.healer = Healer::Owner;
    return finding;
}

static QString lastFailure(const ServerStatus &status)
{
    return status.failures.isEmpty() ? u"the log tells why"_s : status.failures.constLast().reason;
}

static Finding busyFinding(const ServerStatus &status)
{
    Finding finding =
        bad(Step::Workers, u"workers.busy"_s,
            u"all %1 workers are busy, and a visitor has to wait"_s.arg(status.running),
            u"lumosctl workers %1"_s.arg(status.configured + 1));
    finding.severity = Severity::Warning;
    return finding;
}

static Finding workersFinding(const ServerStatus &status, const PingOutcome &ping,
                              const QString &unit)
{
    if (status.running == 0 && status.configured > 0)
        return bad(Step::Workers, u"workers.none"_s,
                   u"no worker serves: %1"_s.arg(lastFailure(status)), logCommand(unit));
    if (ping.state == PingOutcome::State::Silent && status.active >= status.running)
        return busyFinding(status);
    if (ping.state == PingOutcome::State::Silent)
        return bad(Step::Workers, u"workers.silent"_s,
                   u"no worker has answered within %1 ms"_s.arg(ping.took.count()),
                   logCommand(unit));
    const QString text = u"%1 of %2 workers serve"_s.arg(status.running).arg(status.configured);
    if (status.running >= status.configured)
        return good(Step::Workers, u"workers.ok"_s, text);
    return {.severity = Severity::Info,
            .step = Step::Workers,
            .code = u"workers.fewer"_s,
            .text = text,
            .remedy = {}};
}

static Finding applicationFinding(const ServerStatus &status, const QString &unit)
{
    Finding finding = good(Step::Application, u"application.ok"_s, u"the application is loaded"_s);
    if (status.running == 0 && status.configured > 0) {
        finding.severity = Severity::NotReached;
        finding.code = u"not-reached"_s;
        finding.text = u"not reached"_s;
    } else if (status.lastReload.isFailure()) {
        finding =
            bad(Step::Application, u"application.reload-failed"_s,
                u"what was loaded before serves on, since the last reload has failed: %1"_s.arg(
                    status.lastReload.reason),
                logCommand(unit));
        finding.severity = Severity::Warning;
    } else if (!status.warnings.isEmpty()) {
        // The sentence has its remedy in it.
        finding = bad(Step::Application, u"application.warning"_s, status.warnings.join(u' '), {});
        finding.severity = Severity::Warning;
        finding.healer = Healer::Nobody;
    } else if (status.errors > 0) {
        finding.severity = Severity::Info;
        finding.code = u"application.errors"_s;
        finding.text = u"%1 of %2 requests have ended in an error of the server (500 and above)"_s
                           .arg(status.errors)
                           .arg(status.requests);
        finding.healer = Healer::Administrator;
        finding.remedy = logCommand(unit);
    }
    return finding;
}

Findings probeFindings(const ServerStatus &status, const PingOutcome &ping, const QString &unit)
{
    return {socketFinding(status, ping, unit), workersFinding(status, ping, unit),
            applicationFinding(status, unit)};
}

} // namespace lumos
