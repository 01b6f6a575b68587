// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/chunkdecoder.h"

#include "outcome.h"
#include "protocol/bodybuffer.h"

#include <QTest>

#include <limits>

using namespace lumos;
using namespace std::string_literals;

Q_DECLARE_METATYPE(std::string)

namespace {

/// All that can be seen of a decoder and its body; must not depend on how the bytes were cut.
struct Decoded
{
    std::size_t consumed = 0;
    bool isDone = false;
    int status = 0; ///< 0: it has not failed
    std::string reason;
    std::string body;
    friend bool operator==(const Decoded &, const Decoded &) = default;
};

/// Each piece lies in memory of its own that is gone afterwards.
template <typename NextSize>
Decoded feedInPieces(ChunkDecoder &decoder, std::string_view bytes, NextSize nextSize)
{
    BodyBuffer body(ReaderLimits().bodyInMemory);
    Decoded result;
    while (result.consumed < bytes.size() && !decoder.isDone() && !decoder.hasFailed()) {
        const std::string_view piece = bytes.substr(result.consumed, nextSize());
        const std::vector<char> copy(piece.begin(), piece.end());
        result.consumed += decoder.feed({copy.data(), copy.size()}, body);
    }
    result.isDone = decoder.isDone();
    if (decoder.hasFailed()) {
        result.status = decoder.error().status;
        result.reason = decoder.error().reason;
    }
    if (body.finish())
        result.body = body.view();
    return result;
}

template <typename NextSize>
Decoded decodeInPieces(const ReaderLimits &limits, std::string_view bytes, NextSize nextSize)
{
    ChunkDecoder decoder(limits);
    return feedInPieces(decoder, bytes, nextSize);
}

/// What becomes of @p bytes in one piece, when every other way to cut them gives the same.
Decoded decode(std::string_view bytes, const ReaderLimits &limits = {})
{
    Decoded whole = decodeInPieces(limits, bytes, [&] { return bytes.size(); });
    Decoded different;
    different.status = -1;
    if (decodeInPieces(limits, bytes, [] { return std::size_t{1}; }) != whole) {
        different.reason = "byte by byte differs";
        return different;
    }
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        if (decodeInPieces(limits, bytes, Cuts(seed, 1U << (seed % 10 + 1))) != whole) {
            different.reason = "cut at random, differs with seed " + std::to_string(seed);
            return different;
        }
    }
    return whole;
}

std::string chunk(const std::string &data)
{
    return QByteArray::number(qulonglong{data.size()}, 16).toStdString() + "\r\n" + data + "\r\n";
}

constexpr const char *end = "0\r\n\r\n";

std::string everyByte()
{
    std::string bytes;
    for (int c = 0; c < 256; ++c)
        bytes += static_cast<char>(c);
    return bytes;
}

/// Small enough for a row at each of them.
ReaderLimits smallLimits()
{
    ReaderLimits limits;
    limits.body = 1000;
    limits.field = 20;
    limits.allFields = 50;
    limits.fieldCount = 3;
    return limits;
}

} // namespace

class tst_ChunkDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void takesHexadecimalDigitsOnly();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void addsNoSizesPastTheLargestNumber();
    void boundsExtensionsByTheData_data();
    void boundsExtensionsByTheData();
    void leavesTheNextRequest();
    void waitsForEachByte();
    void handsOnWhatBecameOfTheBody();
    void resetsForTheNextBody();
};

void tst_ChunkDecoder::decodes_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("body");
    const auto row = [](const std::string &name, const std::string &bytes,
                        const std::string &body) { QTest::newRow(name.c_str()) << bytes << body; };
    row("nothing", end, "");
    row("a byte", "1\r\nx\r\n"s + end, "x");
    row("two chunks", "5\r\nhello\r\n1\r\n!\r\n"s + end, "hello!");
    row("both cases", "A\r\n0123456789\r\na\r\n0123456789\r\n"s + end, "01234567890123456789");
    row("two digits", "1f\r\n" + std::string(31, 'x') + "\r\n" + end, std::string(31, 'x'));
    row("zeros in front", "0005\r\nhello\r\n00\r\n\r\n", "hello");
    row("16 digits each time",
        "0000000000000001\r\nx\r\n0000000000000001\r\ny\r\n0000000000000000\r\n\r\n", "xy");
    row("every byte", chunk(everyByte()) + end, everyByte());
    row("what looks like the end", chunk("\r\n"s + end) + end, "\r\n"s + end);
    row("much", chunk(std::string(100'000, 'x')) + chunk(std::string(7, 'y')) + end,
        std::string(100'000, 'x') + std::string(7, 'y'));
    for (const char *extension :
         {";a", ";a=b", ";a=\"b c\"", ";a=\"\"", ";a=\"\t\x80;=\"", R"(;a="\"\\\b")",
          ";!#$%&'*+-.^_`|~9=!#$%&'*+-.^_`|~9", " ;a", "\t \t;a", "; a", ";a =b", ";a= b",
          ";a = \"b\"", ";a;b", ";a ;b", ";a=b;c", ";a=b ;c", R"(;a="b";c)", R"(;a="b" ;c="d")"})
        row(std::string("extension ") + extension,
            "2" + std::string(extension) + "\r\nhi\r\n0" + extension + "\r\n\r\n", "hi");
    for (const char *trailer : {"A: b", "A:", "A:b\tc", "A:\t", "A: \x80\xff",
                                "!#$%&'*+-.^_`|~9: b", "Content-Length: 5", "A: b\r\nA: c\r\nB:"})
        row(std::string("trailer ") + trailer,
            chunk("hi") + "0\r\n" + std::string(trailer) + "\r\n\r\n", "hi");
}

void tst_ChunkDecoder::decodes()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, body);
    const Decoded decoded = decode(bytes);
    QCOMPARE(QString::fromStdString(decoded.reason), QString());
    QVERIFY(decoded.isDone);
    QCOMPARE(decoded.consumed, bytes.size());
    QVERIFY(decoded.body == body);
}

void tst_ChunkDecoder::refuses_data()
{
    QTest::addColumn<std::string>("bytes"); // the last one is wrong
    QTest::addColumn<std::string>("reason");
    const auto rows = [](const std::string &before, const std::vector<std::string> &wrong,
                         const std::string &reason) {
        for (const std::string &text : wrong) {
            const QByteArray name = QByteArray::fromStdString(reason) + ": "
                + QByteArray::fromStdString(before + text).toPercentEncoding(";=\" ");
            QTest::newRow(name.constData()) << before + text << reason;
        }
    };
    const std::string noDigit = "a chunk size does not start with a hexadecimal digit";
    rows("", {"\r", "\n", " ", "\t", ";", "-", "+", "\0"s, "x"}, noDigit);
    rows("1\r\nx\r\n", {"\r", " ", ";", "y"}, noDigit);
    rows("5", {"x", "-", ".", "\n", "\0"s, "\"", "\v"}, "a chunk size is no hexadecimal number");
    rows("0", {"x", "X", "_"}, "a chunk size is no hexadecimal number");
    rows("000000000000000", {"05", "00", "0f"}, "a chunk size has more than 16 digits");
    rows("5 ", {"5", "\r", "\n", "=", "a"}, "a space after a chunk size");
    rows("5;a=b ", {"\r", "c", "="}, "a space after a chunk size");
    rows("5;", {"\r", "\n", ";", "=", "\"", ",", "\0"s, " \r"}, "a chunk extension without a name");
    rows("5;a=", {"\r", "\n", ";", "=", ",", " \r", "\0"s}, "a chunk extension without a value");
    rows("5;a=\"", {"\r", "\n", "\0"s, "\x1f", "\x7f", "\\\r", "\\\n", "\\\0"s, "\\\x7f"},
         "a control character in a chunk extension");
    rows("5;a", {"\n", ",", "\"", " b", " \r", "\0"s, "\x80"}, "a malformed chunk extension");
    rows("5;a=b", {"\n", "=", "\"", ",", "\0"s}, "a malformed chunk extension");
    rows("5;a=\"b\"", {"c", "\"", "=", "\n", "\0"s}, "a malformed chunk extension");
    rows("5\r", {"\r", "h", " "}, "a chunk size line does not end with CR LF");
    rows("0;a\r", {"\r", " "}, "a chunk size line does not end with CR LF");
    rows("3\r\nhel", {"l", "\n", "0"}, "a chunk is longer than its size");
    rows("3\r\nhel\r", {"\r", "0"}, "a chunk does not end with CR LF");
    rows("0\r\n\r", {"\r", "G", "0"}, "the last line does not end with CR LF");
    rows("0\r\n", {"\n", " ", "\t", ":", "(", "\0"s, "\x80"},
         "a trailer field without a valid name");
    rows("0\r\nA", {" ", "\r", "\n", "[", "\0"s, "\x80"}, "a trailer field without a valid name");
    rows("0\r\nA: b\r\n", {" ", "\n"}, "a trailer field without a valid name");
    rows("0\r\nA: ", {"\n", "\0"s, "\x1f", "\x7f"}, "a control character in a trailer field");
    rows("0\r\nA: b\r", {"\r", "c", " "}, "a bare CR in a trailer");
}

void tst_ChunkDecoder::refuses()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, reason);
    const Decoded decoded = decode(bytes + "\r\n\r\n" + end);
    QCOMPARE(QString::fromStdString(decoded.reason), QString::fromStdString(reason));
    QCOMPARE(decoded.status, 400);
    QCOMPARE(decoded.consumed, bytes.size()); // nothing behind it was looked at
    QVERIFY(!decoded.isDone);
}

void tst_ChunkDecoder::takesHexadecimalDigitsOnly()
{
    for (int c = 0; c < 256; ++c) {
        const bool isDigit =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
        const std::string digit(1, static_cast<char>(c));
        QCOMPARE(decode(digit).status, isDigit ? 0 : 400);
        const std::size_t size = isDigit ? std::stoul("1" + digit, nullptr, 16) : 0;
        const std::string data(size, 'x');
        if (isDigit)
            QVERIFY(decode(chunk(data).replace(1, 1, digit) + end).body == data);
    }
}

void tst_ChunkDecoder::keepsToItsLimits_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("reason");
    const auto row = [](const char *name, const std::string &bytes, int status = 0,
                        const std::string &reason = {}) {
        QTest::newRow(name) << bytes << status << reason;
    };
    const std::string large = "the chunked body is over the limit";
    row("a body of 1000", chunk(std::string(1000, 'x')) + end);
    row("a body of 1001", "3e9\r\n", 413, large);
    row("chunks of 1000", chunk(std::string(500, 'x')) + chunk(std::string(500, 'y')) + end);
    row("chunks of 1001", chunk(std::string(500, 'x')) + "1f5\r\n", 413, large);
    row("a byte over it", chunk(std::string(1000, 'x')) + "1\r\n", 413, large);
    row("over 2^32", "1000003e8\r\n", 413, large);
    row("2^63 - 1", "7fffffffffffffff\r\n", 413, large);
    row("2^63", "8000000000000000\r\n", 413, large);
    row("2^64 - 1", "ffffffffffffffff\r\n", 413, large);

    const auto field = [](std::size_t size) { return "A:" + std::string(size - 2, 'b'); };
    const std::string longTrailer = "the trailer fields are too long";
    row("a trailer of 20", "0\r\n" + field(20) + "\r\n\r\n");
    row("a trailer of 21", "0\r\n" + field(21), 431, longTrailer);
    row("a name of 21", "0\r\n" + std::string(21, 'A'), 431, longTrailer);
    row("trailers of 50",
        "0\r\n" + field(20) + "\r\n" + field(20) + "\r\n" + field(10) + "\r\n\r\n");
    row("trailers of 51", "0\r\n" + field(20) + "\r\n" + field(20) + "\r\n" + field(11), 431,
        longTrailer);
    row("3 trailers", "0\r\nA:\r\nA:\r\nA:\r\n\r\n");
    row("4 trailers", "0\r\nA:\r\nA:\r\nA:\r\nA", 431, "too many trailer fields");
}

void tst_ChunkDecoder::keepsToItsLimits()
{
    QFETCH(std::string, bytes);
    QFETCH(int, status);
    QFETCH(std::string, reason);
    const Decoded decoded = decode(bytes + (status == 0 ? "" : "xx"), smallLimits());
    QCOMPARE(QString::fromStdString(decoded.reason), QString::fromStdString(reason));
    QCOMPARE(decoded.status, status);
    QCOMPARE(decoded.isDone, status == 0);
    QCOMPARE(decoded.consumed, bytes.size());
}

// The sum of what has come and what is announced does not fit into a number any more.
void tst_ChunkDecoder::addsNoSizesPastTheLargestNumber()
{
    ReaderLimits limits;
    limits.body = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(decode("7fffffffffffffff\r\nx", limits).status, 0);
    QCOMPARE(decode("8000000000000000\r\nx", limits).status, 413);
    QCOMPARE(decode("ffffffffffffffff\r\nx", limits).status, 413);
    QCOMPARE(decode(chunk("x") + "7ffffffffffffffe\r\nx", limits).status, 0);
    QCOMPARE(decode(chunk("x") + "7fffffffffffffff\r\nx", limits).status, 413);
}

void tst_ChunkDecoder::boundsExtensionsByTheData_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::size_t>("most"); // bytes of a name, whose CR counts as well
    QTest::newRow("without data") << ""s << std::size_t{16383};
    QTest::newRow("with data") << chunk(std::string(100, 'x')) << std::size_t{16483};
    QTest::newRow("behind another one") << "1;" + std::string(1000, 'a') + "\r\nx\r\n"
                                        << std::size_t{16384 - 1001};
}

void tst_ChunkDecoder::boundsExtensionsByTheData()
{
    QFETCH(std::string, before);
    QFETCH(std::size_t, most);
    const std::string start = before + "0;" + std::string(most, 'a');
    QVERIFY(decode(start + "\r\n\r\n").isDone);
    const Decoded longer = decode(start + "a\r\n\r\n");
    QCOMPARE(longer.status, 400);
    QCOMPARE(QString::fromStdString(longer.reason),
             QStringLiteral("the chunk extensions are too long"));
}

void tst_ChunkDecoder::leavesTheNextRequest()
{
    const std::string body = chunk("hello") + "0\r\nA: b\r\n\r\n";
    const Decoded decoded = decode(body + "GET / HTTP/1.1\r\n");
    QVERIFY(decoded.isDone);
    QCOMPARE(decoded.consumed, body.size());

    const ReaderLimits limits;
    for (const std::string &bytes : {std::string(end), "x"s}) {
        ChunkDecoder decoder(limits);
        BodyBuffer buffer(limits.bodyInMemory);
        QCOMPARE(decoder.feed(bytes, buffer), bytes.size());
        QCOMPARE(decoder.feed(end, buffer), std::size_t{0});
    }
}

void tst_ChunkDecoder::waitsForEachByte()
{
    const std::string whole = "5;a = \"b\\\"\" ;c\r\nhello\r\n0\r\nA: b\r\nB:\r\n\r\n";
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const Decoded decoded = decode(whole.substr(0, size));
        QCOMPARE(decoded.status, 0);
        QVERIFY(!decoded.isDone);
        QCOMPARE(decoded.consumed, size);
    }
    QVERIFY(decode(whole).isDone);
}

void tst_ChunkDecoder::handsOnWhatBecameOfTheBody()
{
    const ReaderLimits limits;
    ChunkDecoder decoder(limits);
    BodyBuffer body(4, "/dev/null"); // no directory
    const std::string bytes = "8\r\n12345678\r\n"s + end;
    QCOMPARE(decoder.feed(bytes, body), std::size_t{7});
    QVERIFY(decoder.hasFailed());
    QVERIFY(!decoder.isDone());
    QCOMPARE(decoder.error().status, 500);
    QVERIFY(decoder.error().reason == body.error().reason);
}

void tst_ChunkDecoder::resetsForTheNextBody()
{
    const ReaderLimits limits = smallLimits();
    // It takes all that a body may take of extensions and trailers.
    const std::string body = "0000000000000002;" + std::string(16383, 'a')
        + "\r\nhi\r\n0\r\nA:" + std::string(18, 'b') + "\r\nA:" + std::string(18, 'b')
        + "\r\nB:" + std::string(8, 'b') + "\r\n\r\n";
    const Decoded expected = decode(body, limits);
    QVERIFY(expected.isDone);
    QVERIFY(expected.body == "hi");

    ChunkDecoder used(limits);
    for (std::size_t size = 0; size <= body.size(); size += size < 20 ? 1 : 37) {
        feedInPieces(used, body.substr(0, size), [&] { return size; });
        used.reset();
        QVERIFY(!used.isDone() && !used.hasFailed());
        QVERIFY(feedInPieces(used, body, [&] { return body.size(); }) == expected);
        used.reset();
    }
    for (const std::string &wrong : {"x"s, "5x"s, "3e9\r\n"s, "0\r\nA\r"s}) {
        QVERIFY(feedInPieces(used, wrong, [&] { return wrong.size(); }).status != 0);
        used.reset();
        QVERIFY(feedInPieces(used, body, [&] { return body.size(); }) == expected);
        used.reset();
    }
}

QTEST_APPLESS_MAIN(tst_ChunkDecoder)
#include "tst_chunkdecoder.moc"
