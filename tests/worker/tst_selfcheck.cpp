// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosts/applicationhost.h"
#include "worker/epolldispatcher.h"
#include "worker/front.h"
#include "worker/selfcheck.h"

#include <QCoreApplication>
#include <QTest>

using namespace lumos;
using namespace std::chrono_literals;

namespace {

/// Answers with a status and a body of some size, or never.
class FakeHost final : public ApplicationHost
{
public:
    Result<void> load(const Settings &) override { return {}; }
    Result<void> start(const Settings &, HostContext &) override { return {}; }
    void handle(const Request &request, ResponseSink &sink) override
    {
        target = QByteArray(request.target.data(), static_cast<qsizetype>(request.target.size()));
        if (status == 0)
            return;
        Response response = Response::text(QByteArray(size, 'x'));
        response.status = status;
        sink.send(std::move(response));
    }

    int status = 200;
    qsizetype size = 10;
    QByteArray target;
};

} // namespace

class tst_SelfCheck : public QObject
{
    Q_OBJECT

public:
    explicit tst_SelfCheck(EpollDispatcher &dispatcher)
        : m_dispatcher(dispatcher)
    { }

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheStatus_data();
    void tellsTheStatus();
    void hearsALongAnswer();
    void doesNotWaitForEver();

private:
    [[nodiscard]] int ask(const QString &path, std::chrono::milliseconds timeout);

    EpollDispatcher &m_dispatcher;
    FakeHost m_host;
    std::optional<Scoreboard> m_scoreboard;
    std::unique_ptr<WorkerPage> m_page;
    std::unique_ptr<Front> m_front;
};

void tst_SelfCheck::init()
{
    m_host.status = 200;
    m_host.size = 10;
    m_scoreboard.emplace(std::move(*Scoreboard::create()));
    m_page = std::make_unique<WorkerPage>();
    m_front = std::make_unique<Front>(Front::Parts{.dispatcher = m_dispatcher,
                                                   .host = m_host,
                                                   .scoreboard = *m_scoreboard,
                                                   .page = *m_page},
                                      ReaderLimits(), ConnectionLimits());
    m_dispatcher.setHook(m_front.get());
}

void tst_SelfCheck::cleanup()
{
    m_dispatcher.setHook(nullptr);
    m_front.reset();
}

int tst_SelfCheck::ask(const QString &path, std::chrono::milliseconds timeout)
{
    int status = -1;
    SelfCheck check(m_dispatcher, *m_front, [&status](int told) { status = told; });
    if (!check.start(path, timeout))
        return -2;
    const bool isTold = QTest::qWaitFor([&] { return status != -1; }, 10'000);
    return isTold ? status : -3;
}

void tst_SelfCheck::tellsTheStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 204, 302, 404, 500, 503})
        QTest::newRow(QByteArray::number(status).constData()) << status;
}

void tst_SelfCheck::tellsTheStatus()
{
    QFETCH(int, status);
    m_host.status = status;
    QCOMPARE(ask(QStringLiteral("/healthz?deep=1"), 10s), status);
    QCOMPARE(m_host.target, QByteArray("/healthz?deep=1"));
}

void tst_SelfCheck::hearsALongAnswer()
{
    m_host.size = 10'000'000;
    m_host.status = 500;
    QCOMPARE(ask(QStringLiteral("/"), 10s), 500);
}

void tst_SelfCheck::doesNotWaitForEver()
{
    m_host.status = 0;
    QCOMPARE(ask(QStringLiteral("/"), 50ms), 0);
}

int main(int argc, char *argv[])
{
    auto *dispatcher = new EpollDispatcher; // the application takes it over
    QCoreApplication::setEventDispatcher(dispatcher);
    const QCoreApplication application(argc, argv);
    tst_SelfCheck test(*dispatcher);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_selfcheck.moc"
