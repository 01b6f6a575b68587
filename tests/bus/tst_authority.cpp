// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus/polkitauthority.h"
#include "busnames.h"
#include "fakepolkit.h"
#include "privatebus.h"

#include <QTest>

#include <memory>
#include <unistd.h>

using namespace lumos;
using Decision = AuthorityAnswer::Decision;

class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksPolkitInTheCallersName();
    void decidesAsPolkitAnswers_data();
    void decidesAsPolkitAnswers();
    void deniesACallerWhoLeavesDuringTheWait();
    void deniesACallerWhoWasNeverThere();
    void grantsRootAloneWithoutPolkit_data();
    void grantsRootAloneWithoutPolkit();
    void answersEachOfManyQuestions();
    void trustsTheSameUserOnASessionBus();

private:
    AuthorityAnswer answerTo(Authority &authority, bool isInteractive = false);
    AuthorityQuestion question(bool isInteractive = false) const;

    void leave();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_caller;
    QString m_callersName;
};

void TestAuthority::init()
{
    m_bus = std::make_unique<PrivateBus>();
    m_caller = std::make_unique<QDBusConnection>(m_bus->connect());
    m_callersName = m_caller->baseService();
}

void TestAuthority::leave()
{
    PrivateBus::leave(std::move(*m_caller));
    m_caller.reset();
}

void TestAuthority::cleanup()
{
    m_caller.reset();
    m_bus.reset();
}

AuthorityQuestion TestAuthority::question(bool isInteractive) const
{
    return {.caller = m_callersName,
            .action = bus::configureAction,
            .application = QStringLiteral("camera"),
            .isInteractive = isInteractive};
}

AuthorityAnswer TestAuthority::answerTo(Authority &authority, bool isInteractive)
{
    std::optional<AuthorityAnswer> answer;
    authority.ask(question(isInteractive), [&answer](const AuthorityAnswer &a) { answer = a; });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000); }();
    return answer.value_or(AuthorityAnswer{});
}

void TestAuthority::asksPolkitInTheCallersName()
{
    FakePolkit polkit(m_bus->connect());
    PolkitAuthority authority(m_bus->connect());
    QCOMPARE(answerTo(authority, true).decision, Decision::Granted);
    QCOMPARE(polkit.questions.size(), 1);
    QCOMPARE(polkit.questions[0].caller, m_callersName);
    QCOMPARE(polkit.questions[0].action, QString(bus::configureAction));
    QCOMPARE(polkit.questions[0].application, QStringLiteral("camera"));
    QVERIFY(polkit.questions[0].isInteractive);
    QCOMPARE(answerTo(authority, false).uid, ::geteuid());
    QVERIFY(!polkit.questions[1].isInteractive);
}

void TestAuthority::decidesAsPolkitAnswers_data()
{
    QTest::addColumn<FakePolkit::Answer>("polkitSays");
    QTest::addColumn<bool>("isInteractive");
    QTest::addColumn<Decision>("decision");
    QTest::newRow("yes") << FakePolkit::Answer::Yes << false << Decision::Granted;
    QTest::newRow("no") << FakePolkit::Answer::No << false << Decision::Denied;
    QTest::newRow("dismissed") << FakePolkit::Answer::No << true << Decision::Denied;
    QTest::newRow("password, silent")
        << FakePolkit::Answer::Challenge << false << Decision::NeedsPassword;
    QTest::newRow("password, no agent")
        << FakePolkit::Answer::Challenge << true << Decision::NeedsPassword;
}

void TestAuthority::decidesAsPolkitAnswers()
{
    QFETCH(FakePolkit::Answer, polkitSays);
    QFETCH(bool, isInteractive);
    FakePolkit polkit(m_bus->connect());
    polkit.answer = polkitSays;
    PolkitAuthority authority(m_bus->connect());
    const AuthorityAnswer answer = answerTo(authority, isInteractive);
    QTEST(answer.decision, "decision");
    QCOMPARE(answer.reason.isEmpty(), answer.decision == Decision::Granted);
}

void TestAuthority::deniesACallerWhoLeavesDuringTheWait()
{
    FakePolkit polkit(m_bus->connect());
    polkit.answer = FakePolkit::Answer::AfterRelease;
    PolkitAuthority authority(m_bus->connect());
    QList<AuthorityAnswer> answers;
    authority.ask(question(true), [&answers](const AuthorityAnswer &a) { answers += a; });
    QTRY_COMPARE(polkit.questions.size(), 1);
    leave();
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0].decision, Decision::CallerGone);
    QTRY_COMPARE(polkit.cancelled.size(), 1);
    polkit.release(); // too late: nobody is left whom it could be granted to
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 1);
}

void TestAuthority::deniesACallerWhoWasNeverThere()
{
    FakePolkit polkit(m_bus->connect());
    PolkitAuthority authority(m_bus->connect());
    AuthorityQuestion asked = question();
    asked.caller = QStringLiteral(":1.9999");
    std::optional<Decision> decision;
    authority.ask(asked, [&decision](const AuthorityAnswer &a) { decision = a.decision; });
    QTRY_VERIFY(decision.has_value());
    QCOMPARE(*decision, Decision::CallerGone);
    QVERIFY(polkit.questions.isEmpty());
}

void TestAuthority::grantsRootAloneWithoutPolkit_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no polkit") << false;
    QTest::newRow("a polkit of another kind") << true;
}

void TestAuthority::grantsRootAloneWithoutPolkit()
{
    QFETCH(bool, isThere);
    std::unique_ptr<FakePolkit> polkit;
    if (isThere) {
        polkit = std::make_unique<FakePolkit>(m_bus->connect());
        polkit->answer = FakePolkit::Answer::Nonsense;
    }
    PolkitAuthority authority(m_bus->connect());
    const AuthorityAnswer answer = answerTo(authority);
    QCOMPARE(answer.decision, ::geteuid() == 0 ? Decision::Granted : Decision::Denied);
}

void TestAuthority::answersEachOfManyQuestions()
{
    FakePolkit polkit(m_bus->connect());
    polkit.answer = FakePolkit::Answer::AfterRelease;
    PolkitAuthority authority(m_bus->connect());
    int granted = 0;
    constexpr int count = 50;
    for (int i = 0; i < count; ++i)
        authority.ask(question(), [&granted](const AuthorityAnswer &a) {
            granted += a.decision == Decision::Granted ? 1 : 0;
        });
    QTRY_COMPARE(polkit.questions.size(), count);
    polkit.release();
    QTRY_COMPARE(granted, count);
}

void TestAuthority::trustsTheSameUserOnASessionBus()
{
    SameUserAuthority authority(m_bus->connect());
    const AuthorityAnswer answer = answerTo(authority);
    QCOMPARE(answer.decision, Decision::Granted);
    QCOMPARE(answer.uid, ::geteuid());
    leave();
    QCOMPARE(answerTo(authority).decision, Decision::CallerGone);
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
