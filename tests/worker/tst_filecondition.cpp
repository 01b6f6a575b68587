// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/filecondition.h"

#include <QTest>

#include <string>

using namespace lumos;

namespace {

// Sun, 06 Nov 1994 08:49:37 GMT, the RFC's example.
constexpr std::time_t example = 784111777;

FileState exampleFile(std::int64_t size = 1000)
{
    return {.size = size, .modified = example, .modifiedNanoseconds = 5, .now = example + 1000};
}

} // namespace

class TestFileCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void writesDates();
    void keepsQuietAboutTheFuture();
    void tagsTellFilesApart();
    void decides_data();
    void decides();
    void cutsRanges_data();
    void cutsRanges();
    void ignoresARangeButOnGet();
};

void TestFileCondition::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected"); // negative: no date
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(example);
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(example);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(example);
    QTest::newRow("spaces around")
        << QByteArray(" Sun, 06 Nov 1994 08:49:37 GMT ") << qint64(example);
    QTest::newRow("epoch") << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT") << qint64(0);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 12:00:00 GMT") << qint64(1709208000);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("not GMT") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << qint64(-1);
    QTest::newRow("no such month") << QByteArray("Sun, 06 Nix 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("across two months") << QByteArray("Sun, 06 anF 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("25 o'clock") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT") << qint64(-1);
    QTest::newRow("day 0") << QByteArray("Sun, 00 Nov 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("letters") << QByteArray("Sun, 06 Nov 19x4 08:49:37 GMT") << qint64(-1);
    QTest::newRow("signs") << QByteArray("Sun, +6 Nov 1994 08:49:37 GMT") << qint64(-1);
    QTest::newRow("cut short") << QByteArray("Sun, 06 Nov 1994 08:49") << qint64(-1);
    QTest::newRow("a comma") << QByteArray(",") << qint64(-1);
    QTest::newRow("24 of anything") << QByteArray("aaaaaaaaaaaaaaaaaaaaaaaa") << qint64(-1);
}

void TestFileCondition::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    const auto date = parseHttpDate(text.toStdString(), example + 1000);
    QCOMPARE(date.has_value(), expected >= 0);
    if (date)
        QCOMPARE(qint64(*date), expected);
}

void TestFileCondition::writesDates()
{
    QCOMPARE(lastModifiedOf(exampleFile()), "Sun, 06 Nov 1994 08:49:37 GMT");
}

void TestFileCondition::keepsQuietAboutTheFuture()
{
    FileState file = exampleFile();
    file.now = file.modified - 1;
    QCOMPARE(lastModifiedOf(file), "");
}

void TestFileCondition::tagsTellFilesApart()
{
    const std::string tag = entityTagOf(exampleFile());
    QCOMPARE(tag.front(), '"');
    QCOMPARE(tag.back(), '"');
    FileState other = exampleFile();
    QCOMPARE(entityTagOf(other), tag);
    other.modifiedNanoseconds += 1;
    QVERIFY(entityTagOf(other) != tag);
    QVERIFY(entityTagOf(exampleFile(999)) != tag);
}

void TestFileCondition::decides_data()
{
    QTest::addColumn<QByteArray>("fields"); // "Name: value" lines; TAG is the file's
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *fields, int status) {
        QTest::newRow(name) << QByteArray(fields) << status;
    };
    row("nothing asked", "", 200);
    row("same tag", "If-None-Match: TAG", 304);
    row("same tag, weak", "If-None-Match: W/TAG", 304);
    row("tag in a list", "If-None-Match: \"a\", TAG", 304);
    row("any tag", "If-None-Match: *", 304);
    row("other tag", "If-None-Match: \"other\"", 200);
    row("half a tag", "If-None-Match: \"oth", 200);
    row("unmodified", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", 304);
    row("modified", "If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT", 200);
    row("no date", "If-Modified-Since: yesterday", 200);
    row("tag before date",
        "If-None-Match: \"other\"\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", 200);
    row("match", "If-Match: TAG", 200);
    row("any match", "If-Match: *", 200);
    row("weak match", "If-Match: W/TAG", 412);
    row("no match", "If-Match: \"other\"", 412);
    row("unmodified since", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT", 200);
    row("modified since", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT", 412);
    row("range", "Range: bytes=0-9", 206);
    row("range, unmodified", "Range: bytes=0-9\nIf-None-Match: TAG", 304);
    row("range of this tag", "Range: bytes=0-9\nIf-Range: TAG", 206);
    row("range of a weak tag", "Range: bytes=0-9\nIf-Range: W/TAG", 200);
    row("range of another tag", "Range: bytes=0-9\nIf-Range: \"other\"", 200);
    row("range of this date", "Range: bytes=0-9\nIf-Range: Sun, 06 Nov 1994 08:49:37 GMT", 206);
    row("range of a later date", "Range: bytes=0-9\nIf-Range: Sun, 06 Nov 1994 08:49:38 GMT", 200);
}

void TestFileCondition::decides()
{
    QFETCH(QByteArray, fields);
    const FileState file = exampleFile();
    fields.replace("TAG", QByteArray::fromStdString(entityTagOf(file)));
    Request request;
    request.method = "GET";
    const QList<QByteArray> lines = fields.isEmpty() ? QList<QByteArray>() : fields.split('\n');
    for (const QByteArray &line : lines) {
        const std::string_view view(line.constData(), std::size_t(line.size()));
        const std::size_t colon = view.find(": ");
        request.fields.push_back({view.substr(0, colon), view.substr(colon + 2)});
    }
    QTEST(decideFileAnswer(request, file).status, "status");
}

void TestFileCondition::cutsRanges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    const auto row = [](const char *range, int size, int status, int first = 0, int length = 0) {
        QTest::addRow("%s of %d", range, size)
            << QByteArray(range) << size << status << first << length;
    };
    row("bytes=0-0", 1000, 206, 0, 1);
    row("bytes=0-999", 1000, 206, 0, 1000);
    row("bytes=0-1000", 1000, 206, 0, 1000);
    row("bytes=999-", 1000, 206, 999, 1);
    row("bytes=1000-", 1000, 416);
    row("bytes=1000-2000", 1000, 416);
    row("bytes=-1", 1000, 206, 999, 1);
    row("bytes=-1000", 1000, 206, 0, 1000);
    row("bytes=-1001", 1000, 206, 0, 1000);
    row("bytes=-0", 1000, 416);
    row("bytes=0-", 0, 416);
    row("bytes=-5", 0, 416);
    row("Bytes=1-2", 1000, 206, 1, 2);
    row("bytes= 1-2 ", 1000, 206, 1, 2);
    row("bytes=0-99999999999999999999", 1000, 206, 0, 1000);
    row("bytes=99999999999999999999-", 1000, 416);
    // Not understood, so the whole file.
    row("bytes=2-1", 1000, 200, 0, 1000);
    row("bytes=0-1,5-6", 1000, 200, 0, 1000);
    row("bytes=-", 1000, 200, 0, 1000);
    row("bytes=", 1000, 200, 0, 1000);
    row("bytes=a-b", 1000, 200, 0, 1000);
    row("bytes=+1-2", 1000, 200, 0, 1000);
    row("bytes=1--2", 1000, 200, 0, 1000);
    row("bytes=1", 1000, 200, 0, 1000);
    row("lines=1-2", 1000, 200, 0, 1000);
    row("", 1000, 200, 0, 1000);
}

void TestFileCondition::cutsRanges()
{
    QFETCH(QByteArray, range);
    QFETCH(int, size);
    Request request;
    request.method = "GET";
    request.fields = {{"Range", std::string_view(range.constData(), std::size_t(range.size()))}};
    const FileDecision decision = decideFileAnswer(request, exampleFile(size));
    QTEST(decision.status, "status");
    QTEST(int(decision.range.first), "first");
    QTEST(int(decision.range.length), "length");
}

void TestFileCondition::ignoresARangeButOnGet()
{
    Request request;
    request.method = "HEAD";
    request.fields = {{"Range", "bytes=0-1"}};
    QCOMPARE(decideFileAnswer(request, exampleFile()).status, 200);
}

QTEST_APPLESS_MAIN(TestFileCondition)
#include "tst_filecondition.moc"
