// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/requestmarks.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace lumos;

namespace {

/// What a connection and its application do with a mark, and what they are told.
enum class Step {
    Call,
    AnswerFirst, ///< the answer ends while the application still runs
    AnswerLast, ///< ... when it has returned
    ReturnFirst, ///< it returns without an answer
    ReturnLast, ///< ... behind it
};

} // namespace
using Steps = QList<Step>;

// What the handler for overdue requests does with the marks is shown by tst_overduerequests.
class tst_RequestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oldestIsOneThatIsUnderWay();
    void oldestGoesByTheirBeginning();
    void takesBackWhatIsGiven();
    void listsEachMarkOnce();
    void answerIsClaimedAsOftenAsItIsSent();
    void nothingIsSentOnceTheClientIsDone();
    void lastsUntilAnswerAndCallHaveEnded_data();
    void lastsUntilAnswerAndCallHaveEnded();
    void leavesTheMarkToACallBehindItsAnswer();
    void keepsTheMarkOtherwise_data();
    void keepsTheMarkOtherwise();
};

void tst_RequestMarks::oldestIsOneThatIsUnderWay()
{
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    do {
        RequestMarks marks;
        QCOMPARE(marks.oldest(), 0);
        std::array<RequestMark *, 4> taken{};
        for (std::size_t i = 0; i < taken.size(); ++i) {
            taken.at(i) = &marks.take();
            marks.begin(*taken.at(i), 0, {}, static_cast<std::int64_t>(i) + 1);
            QCOMPARE(marks.oldest(), 1);
        }
        std::set<std::size_t> left(order.begin(), order.end());
        for (const std::size_t i : order) {
            marks.end(*taken.at(i));
            left.erase(i);
            QCOMPARE(marks.oldest(),
                     left.empty() ? 0 : static_cast<std::int64_t>(*left.begin()) + 1);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void tst_RequestMarks::oldestGoesByTheirBeginning()
{
    RequestMarks marks;
    RequestMark &a = marks.take();
    RequestMark &b = marks.take();
    marks.begin(b, 0, {}, 10);
    marks.begin(a, 0, {}, 20);
    QCOMPARE(marks.oldest(), 10);
    marks.end(b);
    QCOMPARE(marks.oldest(), 20);
    marks.begin(b, 0, {}, 30); // the next request of its connection
    QCOMPARE(marks.oldest(), 20);
    marks.end(a);
    QCOMPARE(marks.oldest(), 30);
    marks.begin(a, 0, {}, 40);
    marks.end(b);
    QCOMPARE(marks.oldest(), 40);
    marks.end(a);
    QCOMPARE(marks.oldest(), 0);
}

void tst_RequestMarks::takesBackWhatIsGiven()
{
    RequestMarks marks;
    RequestMark &a = marks.take();
    RequestMark &b = marks.take();
    QVERIFY(&a != &b);
    marks.giveBack(a);
    QCOMPARE(&marks.take(), &a);
    RequestMark &c = marks.take();
    QVERIFY(&c != &a && &c != &b);
    marks.giveBack(b);
    marks.giveBack(c);
    const std::set<RequestMark *> again{&marks.take(), &marks.take()};
    QVERIFY(again == (std::set<RequestMark *>{&b, &c}));
}

// Nothing but its head can be seen here: the newest mark stands there, and those that are taken
// again are not put there a second time, which would make a ring of the list.
void tst_RequestMarks::listsEachMarkOnce()
{
    RequestMarks marks;
    QCOMPARE(marks.first().load(), nullptr);
    RequestMark &a = marks.take();
    QCOMPARE(marks.first().load(), &a);
    RequestMark &b = marks.take();
    QCOMPARE(marks.first().load(), &b);
    marks.giveBack(a);
    QCOMPARE(marks.first().load(), &b);
    QCOMPARE(&marks.take(), &a);
    QCOMPARE(marks.first().load(), &b);
}

void tst_RequestMarks::answerIsClaimedAsOftenAsItIsSent()
{
    RequestMarks marks;
    RequestMark &mark = marks.take();
    for (int request = 1; request <= 2; ++request) {
        marks.begin(mark, 0, {}, request);
        for (int part = 0; part < 3; ++part)
            QVERIFY(mark.claim());
        marks.end(mark);
    }
}

void tst_RequestMarks::nothingIsSentOnceTheClientIsDone()
{
    for (const bool hasBegun : {false, true}) {
        RequestMarks marks;
        RequestMark &mark = marks.take();
        marks.begin(mark, 0, {}, 1);
        if (hasBegun)
            QVERIFY(mark.claim());
        QCOMPARE(&marks.nextAfter(mark), &mark);
        QVERIFY(!mark.claim());
        marks.end(mark);
        marks.begin(mark, 0, {}, 2); // the next one's is another answer
        QVERIFY(mark.claim());
    }
}

void tst_RequestMarks::lastsUntilAnswerAndCallHaveEnded_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::newRow("no application") << Steps{Step::AnswerLast};
    QTest::newRow("answers, then returns")
        << Steps{Step::Call, Step::AnswerFirst, Step::ReturnLast};
    QTest::newRow("returns, then answers")
        << Steps{Step::Call, Step::ReturnFirst, Step::AnswerLast};
}

void tst_RequestMarks::lastsUntilAnswerAndCallHaveEnded()
{
    QFETCH(Steps, steps);
    RequestMarks marks;
    RequestMark &mark = marks.take();
    for (int request = 1; request <= 2; ++request) { // one leaves nothing to the next one
        marks.begin(mark, 0, {}, request);
        for (const Step step : steps) {
            if (step == Step::Call)
                RequestMarks::called(mark);
            else if (step == Step::AnswerFirst || step == Step::AnswerLast)
                QCOMPARE(RequestMarks::answered(mark), step == Step::AnswerLast);
            else
                QCOMPARE(marks.returned(mark), step == Step::ReturnLast);
        }
        marks.end(mark);
        QCOMPARE(&marks.nextAfter(mark), &mark);
    }
    QVERIFY(&marks.take() != &mark); // it is the connection's still
}

void tst_RequestMarks::leavesTheMarkToACallBehindItsAnswer()
{
    RequestMarks marks;
    RequestMark &mark = marks.take();
    marks.begin(mark, 0, {}, 1);
    RequestMarks::called(mark);
    QVERIFY(!RequestMarks::answered(mark));
    RequestMark &next = marks.nextAfter(mark);
    QVERIFY(&next != &mark);
    marks.begin(next, 0, {}, 2);
    QVERIFY(next.claim());
    QCOMPARE(marks.oldest(), 1); // the call still stops the loop
    RequestMark &other = marks.take();
    QVERIFY(&other != &mark && &other != &next);
    QVERIFY(marks.returned(mark));
    marks.end(mark);
    QCOMPARE(marks.oldest(), 2);
    QCOMPARE(&marks.take(), &mark); // nobody's any more
    marks.begin(mark, 0, {}, 3);
    QVERIFY(RequestMarks::answered(mark)); // and as new
}

void tst_RequestMarks::keepsTheMarkOtherwise_data()
{
    QTest::addColumn<bool>("isCalled");
    QTest::newRow("before the call") << false;
    QTest::newRow("within the call, without an answer") << true;
}

void tst_RequestMarks::keepsTheMarkOtherwise()
{
    QFETCH(bool, isCalled);
    RequestMarks marks;
    RequestMark &mark = marks.take();
    marks.begin(mark, 0, {}, 1);
    if (isCalled)
        RequestMarks::called(mark);
    QCOMPARE(&marks.nextAfter(mark), &mark);
    QVERIFY(!mark.claim());
    if (isCalled)
        QVERIFY(!marks.returned(mark));
    QVERIFY(RequestMarks::answered(mark));
}

QTEST_APPLESS_MAIN(tst_RequestMarks)
#include "tst_requestmarks.moc"
