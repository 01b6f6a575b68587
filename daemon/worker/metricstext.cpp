// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names, units and types by Prometheus' own rules: prometheus.io/docs/practices/naming and
// prometheus.io/docs/instrumenting/exposition_formats.
#include "metricstext.h"

#include <string_view>

namespace lumos {

namespace {

constexpr std::uint64_t nanosecondsPerSecond = 1'000'000'000;

/// Exact, which no double is.
QByteArray seconds(std::uint64_t nanoseconds)
{
    return QByteArray::number(nanoseconds / nanosecondsPerSecond) + '.'
        + QByteArray::number(nanoseconds % nanosecondsPerSecond).rightJustified(9, '0');
}

/// As short as people write it: 0.005, 10.
QByteArray shortSeconds(std::int64_t nanoseconds)
{
    return QByteArray::number(static_cast<double>(nanoseconds)
                              / static_cast<double>(nanosecondsPerSecond));
}

QByteArray label(const char *name, std::string_view value)
{
    QByteArray text = QByteArray(name) + "=\"";
    for (const char c : value) {
        if (c == '\n')
            text += "\\n";
        else if (c == '\\' || c == '"')
            text += QByteArray("\\") + c;
        else
            text += c;
    }
    return text + '"';
}

class Exposition
{
public:
    void family(const QByteArray &name, const char *type, const char *help)
    {
        m_name = name;
        m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const QByteArray &value, const QByteArray &labels = {}, const char *suffix = "")
    {
        m_text +=
            m_name + suffix + (labels.isEmpty() ? labels : '{' + labels + '}') + ' ' + value + '\n';
    }
    void sample(std::uint64_t value, const QByteArray &labels = {}, const char *suffix = "")
    {
        sample(QByteArray::number(static_cast<qulonglong>(value)), labels, suffix);
    }
    void single(const QByteArray &name, const char *type, const char *help, std::uint64_t value)
    {
        family(name, type, help);
        sample(value);
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void writeRequests(Exposition &out, const ServerFigures &figures)
{
    out.single("lumos_requests_total", "counter", "Requests answered.", figures.requests);
    out.single("lumos_request_errors_total", "counter",
               "Requests answered with a status of 500 and above, or not to the end.",
               figures.errors);
    out.single("lumos_sent_bytes_total", "counter", "Bytes of answers, heads included.",
               figures.bytesSent);
    out.single("lumos_requests_active", "gauge", "Requests under way.", figures.active);
    out.single("lumos_connections_open", "gauge", "Connections of clients.", figures.connections);
}

void writeTimes(Exposition &out, const RequestSums &sums)
{
    out.family("lumos_request_duration_seconds", "histogram",
               "Time from a complete request to the end of the application's answer.");
    const auto counts = sums.cumulative();
    for (std::size_t at = 0; at < RequestFigures::bounds.size(); ++at)
        out.sample(counts[at], label("le", shortSeconds(RequestFigures::bounds[at]).constData()),
                   "_bucket");
    out.sample(counts.back(), label("le", "+Inf"), "_bucket");
    out.sample(seconds(sums.duration), {}, "_sum");
    out.sample(counts.back(), {}, "_count");
    out.family("lumos_request_wait_seconds", "summary",
               "Time that complete requests have waited in a worker for the application.");
    out.sample(seconds(sums.waited), {}, "_sum");
    out.sample(counts.back(), {}, "_count");
}

void writeQueues(Exposition &out, const std::vector<SocketQueue> &queues)
{
    out.family("lumos_listen_queue_length", "gauge",
               "Connections that no worker has accepted yet.");
    for (const SocketQueue &each : queues)
        out.sample(each.queue.waiting, label("socket", each.socket));
    out.family("lumos_listen_queue_limit", "gauge", "Connections that may wait.");
    for (const SocketQueue &each : queues)
        out.sample(each.queue.limit, label("socket", each.socket));
}

void writeWorkers(Exposition &out, const ServerFigures &figures)
{
    out.single("lumos_workers_configured", "gauge", "Workers that there should be.",
               figures.configured);
    out.single("lumos_workers_ready", "gauge", "Workers that accept connections.", figures.ready);
    out.single("lumos_workers_busy", "gauge", "Workers with a request under way.", figures.busy);
    out.family("lumos_worker_restarts_total", "counter", "Workers replaced, by reason.");
    for (std::size_t reason = 0; reason < restartReasons; ++reason)
        out.sample(figures.restarts[reason],
                   label("reason", restartReasonName(static_cast<RestartReason>(reason))));
    out.family("lumos_worker_resident_memory_bytes", "gauge",
               "RSS of a worker, with what it shares, when it was last measured.");
    for (const auto &[id, memory] : figures.memory)
        out.sample(memory.resident, label("worker", std::to_string(id)));
    out.family("lumos_worker_proportional_memory_bytes", "gauge",
               "PSS of a worker, with its part of what it shares, when it was last measured.");
    for (const auto &[id, memory] : figures.memory)
        out.sample(memory.proportional, label("worker", std::to_string(id)));
}

} // namespace

QByteArray metricsText(const ServerFigures &figures, const std::vector<SocketQueue> &queues,
                       double startTime)
{
    Exposition out;
    out.family("lumos_build_info", "gauge", "The version of lumosd; always 1.");
    out.sample(1, label("version", LUMOS_VERSION));
    out.family("lumos_start_time_seconds", "gauge", "Start of lumosd since 1970.");
    out.sample(QByteArray::number(startTime, 'f', 3));
    writeRequests(out, figures);
    writeTimes(out, figures.sums);
    writeQueues(out, queues);
    writeWorkers(out, figures);
    out.family("lumos_reloads_total", "counter", "Reloads, by how they ended.");
    out.sample(figures.reloadsSucceeded, label("result", "success"));
    out.sample(figures.reloadsFailed, label("result", "failure"));
    return out.text();
}

} // namespace lumos
