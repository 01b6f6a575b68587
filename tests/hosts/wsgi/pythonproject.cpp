// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonproject.h"

#include "wsgihost.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lumos::test {

// Found by their argument, which is of this namespace.
static QDataStream &operator<<(QDataStream &out, const Answered &a)
{
    return out << a.status << a.reason << a.fields << a.contentLength << a.body << a.calls
               << a.files << a.isEnded << a.isAborted << a.ends;
}

static QDataStream &operator>>(QDataStream &in, Answered &a)
{
    return in >> a.status >> a.reason >> a.fields >> a.contentLength >> a.body >> a.calls >> a.files
        >> a.isEnded >> a.isAborted >> a.ends;
}

namespace {

QMutex logMutex; // NOLINT: the message handler takes no argument
QStringList logLines; // NOLINT

void keepLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logLines.append(text);
}

/// A sink that remembers.
class RecordingSink final : public ResponseSink
{
public:
    explicit RecordingSink(qint64 clientLeavesAfter)
        : m_clientLeavesAfter(clientLeavesAfter)
    { }

    void send(Response &&response) override
    {
        take(response);
        ++answered.calls;
        answered.body = response.body;
        if (!response.file.isNull())
            take(response.file);
        answered.isEnded = true;
        over();
    }
    bool begin(ResponseHead &&head, std::int64_t contentLength) override
    {
        take(head);
        answered.contentLength = contentLength;
        return m_clientLeavesAfter != 0;
    }
    bool write(std::string_view bytes) override
    {
        ++answered.calls;
        answered.body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        return isThere();
    }
    bool writeFile(FileBody &&file) override
    {
        ++answered.calls;
        take(file);
        return isThere();
    }
    void end() override
    {
        answered.isEnded = true;
        over();
    }
    void abort() override
    {
        answered.isAborted = true;
        over();
    }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_isOver.wait(lock, [this] { return answered.ends > 0; });
    }

    Answered answered;

private:
    void take(const ResponseHead &head)
    {
        answered.status = head.status;
        answered.reason = QByteArray::fromStdString(head.reason);
        for (const auto &[name, value] : head.fields)
            answered.fields.append(
                {QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    }
    void take(const FileBody &file)
    {
        ++answered.files;
        QByteArray part(file.length(), '\0');
        const ssize_t count =
            ::pread(file.fd(), part.data(), static_cast<size_t>(part.size()), file.offset());
        answered.body += part.left(count);
    }
    bool isThere() const
    {
        return m_clientLeavesAfter < 0 || answered.body.size() < m_clientLeavesAfter;
    }
    void over()
    {
        const std::lock_guard lock(m_mutex);
        ++answered.ends;
        m_isOver.notify_all();
    }

    qint64 m_clientLeavesAfter;
    std::mutex m_mutex;
    std::condition_variable m_isOver;
};

class FixedContext final : public HostContext
{
public:
    [[nodiscard]] int workerId() const override { return 3; }
    [[nodiscard]] int workers() const override { return 4; }
    [[nodiscard]] int runningWorkers() const override { return 4; }
    [[nodiscard]] int busyWorkers() const override { return 1; }
    [[nodiscard]] std::uint64_t requests() const override { return 42; }
    [[nodiscard]] std::uint64_t errors() const override { return 0; }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return 60; }
    [[nodiscard]] std::int64_t workerUptimeSeconds() const override { return 30; }
    [[nodiscard]] std::vector<pid_t> workerPids() const override { return {11, 0, ::getpid(), 14}; }
    void requestReload() override { qWarning("a reload is asked for"); }
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A Request and the text that its views are of. The text is overwritten at the end, as the front
/// does with the next request.
struct OwnedRequest
{
    explicit OwnedRequest(const Call &call)
        : m_call(call)
    {
        m_target = call.query.isEmpty() ? call.path : QByteArray(call.path + '?' + call.query);
        request.method = view(m_call.method);
        request.target = view(m_target);
        request.path = view(m_call.path);
        request.rawPath = view(m_call.rawPath.isEmpty() ? m_call.path : m_call.rawPath);
        request.query = view(m_call.query);
        request.host = view(m_call.host);
        request.versionMinor = call.versionMinor;
        for (const auto &[name, value] : m_call.fields)
            request.fields.push_back({view(name), view(value)});
        for (const auto &[name, value] : m_call.variables) {
            request.variables.push_back({view(name), view(value)});
            if (name == "SERVER_NAME")
                request.serverName = view(value);
            if (name == "SERVER_PORT")
                request.serverPort = value.toUShort();
        }
        if (!m_call.variables.isEmpty())
            request.protocol = Request::Protocol::Uwsgi;
        m_body = std::make_unique<char[]>(static_cast<std::size_t>(m_call.body.size()));
        std::copy(m_call.body.begin(), m_call.body.end(), m_body.get());
        request.body = {m_body.get(), static_cast<std::size_t>(m_call.body.size())};
        request.hasBody = call.hasBody || !m_call.body.isEmpty();
        request.modifier1 = call.modifier1;
        request.isHttps = call.isHttps;
        request.id = view(m_call.id);
    }

    Request request;

private:
    Call m_call;
    QByteArray m_target;
    std::unique_ptr<char[]> m_body; ///< of its own, so that a read after its end is found
};

QList<Answered> answerAll(ApplicationHost &host, const QList<Call> &calls)
{
    QList<Answered> answers;
    for (const Call &call : calls) {
        RecordingSink sink(call.clientLeavesAfter);
        {
            OwnedRequest owned(call);
            host.handle(owned.request, sink);
            sink.wait();
        }
        answers.append(sink.answered);
    }
    return answers;
}

void work(const Settings &settings, const QList<Call> &calls, QDataStream &out)
{
    qInstallMessageHandler(keepLine);
    // As the spawner has done before.
    if (!QDir::setCurrent(settings.chdir))
        qWarning("cannot enter the folder");
    for (const EnvironmentVariable &variable : settings.environment)
        qputenv(QFile::encodeName(variable.name).constData(), QFile::encodeName(variable.value));
    Outcome outcome;
    WsgiHost host;
    Result<void> done = host.load(settings);
    outcome.warnings = host.loadWarnings();
    if (done) {
        // What the spawner does, without the process: the middle one's hooks, then the worker's.
        for (int i = 0; i < 2; ++i) {
            host.beforeFork();
            host.afterForkInChild();
        }
        FixedContext context;
        done = host.start(settings, context);
        if (done) {
            outcome.answers = answerAll(host, calls);
            host.stop();
        }
    }
    if (!done) {
        outcome.error = done.error().text;
        outcome.exitCode = toInt(done.error().code);
    }
    out << outcome.error << outcome.exitCode << outcome.warnings << outcome.answers << logLines;
}

} // namespace

QByteArray Answered::field(const QByteArray &name) const
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray inChild(const std::function<void(QDataStream &)> &work)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::alarm(60);
        for (const int number :
             {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS, SIGINT, SIGTERM, SIGHUP, SIGPIPE})
            ::signal(number, SIG_DFL); // without QtTest's long report
        QFile pipe;
        if (!pipe.open(ends[1], QIODevice::WriteOnly))
            ::_exit(1);
        QByteArray written;
        QDataStream stream(&written, QIODevice::WriteOnly);
        work(stream);
        pipe.write(written);
        pipe.close();
        ::_exit(0);
    }
    ::close(ends[1]);
    QFile pipe;
    QByteArray read;
    if (pipe.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        read = pipe.readAll();
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? read : QByteArray();
}

PythonProject::PythonProject()
{
    settings.chdir = QFileInfo(m_folder.path()).canonicalFilePath();
    settings.module = u"wsgi"_s;
    settings.processes = 2;
}

void PythonProject::write(const QString &name, const QByteArray &content) const
{
    const QFileInfo info(path(name));
    QDir().mkpath(info.absolutePath());
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
}

QString PythonProject::path(const QString &name) const
{
    return name.isEmpty() ? settings.chdir : settings.chdir + u'/' + name;
}

Outcome PythonProject::serve(const QList<Call> &calls) const
{
    const QByteArray written = inChild([&](QDataStream &out) { work(settings, calls, out); });
    Outcome outcome;
    if (written.isEmpty()) {
        outcome.error = u"the process died"_s;
        outcome.exitCode = -1;
        return outcome;
    }
    QDataStream in(written);
    in >> outcome.error >> outcome.exitCode >> outcome.warnings >> outcome.answers >> outcome.log;
    return outcome;
}

Outcome PythonProject::serve(const QByteArray &source, const Call &call) const
{
    write(u"wsgi.py"_s, source);
    return serve(QList<Call>{call});
}

} // namespace lumos::test
