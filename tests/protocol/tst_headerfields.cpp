// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/bytescan.h"
#include "protocol/headerfields.h"

#include <QTest>

using namespace lumos;

class tst_HeaderFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenCharactersAreThoseOfTheStandard();
    void findsEveryControlCharacterAtEveryPlace();
    void nothingElseIsAControlCharacter();
    void plainNamesAreLettersDigitsAndDash();
    void tokenIsIgnoresCaseOnly();
    void cutsLists();
    void readsLengths();
    void readsPorts();
    void readsHops();
    void joinsRepeatedFields();
    void quotesBoundedAndEscaped();
};

void tst_HeaderFields::tokenCharactersAreThoseOfTheStandard()
{
    const std::string tokens = "!#$%&'*+-.^_`|~0123456789"
                               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int c = 0; c < 256; ++c) {
        const char byte = static_cast<char>(c);
        QCOMPARE(isTokenChar(byte), tokens.find(byte) != std::string::npos);
    }
    QVERIFY(!isToken(""));
    QVERIFY(isToken("a"));
    QVERIFY(!isToken("a b"));
}

void tst_HeaderFields::findsEveryControlCharacterAtEveryPlace()
{
    for (int c = 0; c < 0x80; c = c == 0x1f ? 0x7f : c + 1) {
        for (std::size_t size = 1; size <= 50; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, '\x80');
                text[at] = static_cast<char>(c);
                if (size > at + 1)
                    text.back() = '\x7f'; // the first one counts
                QCOMPARE(findControl(text), at);
                text.append(bytescan::blockSize, '\0');
                QCOMPARE(bytescan::findControlPadded(std::string_view(text).substr(0, size)), at);
                const bool isOnlyTab = c == '\t' && at + 1 == size;
                QCOMPARE(isFieldValue(std::string_view(text).substr(0, size)), isOnlyTab);
            }
        }
    }
}

void tst_HeaderFields::nothingElseIsAControlCharacter()
{
    std::string text;
    for (int c = 0x20; c < 256; ++c) {
        if (c != 0x7f)
            text += static_cast<char>(c);
    }
    for (std::size_t size = 0; size <= text.size(); ++size)
        QCOMPARE(findControl(std::string_view(text).substr(0, size)), size);
    QVERIFY(isFieldValue(text + "\t" + text));
}

void tst_HeaderFields::plainNamesAreLettersDigitsAndDash()
{
    for (int c = 0; c < 256; ++c) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        for (std::size_t at = 0; at < bytescan::blockSize; ++at) {
            std::string block(bytescan::blockSize, 'x');
            block[at] = static_cast<char>(c);
            QCOMPARE(bytescan::first(bytescan::notInPlainName(bytescan::load(block.data()))),
                     isPlain ? bytescan::blockSize : at);
        }
    }
}

void tst_HeaderFields::tokenIsIgnoresCaseOnly()
{
    QVERIFY(bytescan::tokenIs("hOsT", "host"));
    QVERIFY(!bytescan::tokenIs("hosts", "host"));
    QVERIFY(bytescan::tokenIs("Transfer-Encoding", "transfer-encoding"));
    const std::string name = "X-Forwarded-For";
    for (std::size_t at = 0; at < name.size(); ++at) {
        for (int c = 0; c < 256; ++c) {
            std::string other = name;
            other[at] = static_cast<char>(c);
            if (isToken(other))
                QCOMPARE(bytescan::tokenIs(other, "x-forwarded-for"),
                         equalsIgnoringCase(other, name));
        }
    }
}

void tst_HeaderFields::cutsLists()
{
    std::string_view list = " a ,b,, c\t";
    QCOMPARE(takeListElement(list), std::string_view("a"));
    QCOMPARE(takeListElement(list), std::string_view("b"));
    QCOMPARE(takeListElement(list), std::string_view(""));
    QCOMPARE(takeListElement(list), std::string_view("c"));
    QVERIFY(list.empty());
    QCOMPARE(lastListElement("a, b ,\tc "), std::string_view("c"));
    QCOMPARE(lastListElement(" a "), std::string_view("a"));
    QCOMPARE(lastListElement("a,"), std::string_view(""));
    QCOMPARE(lastListElement(""), std::string_view(""));
}

void tst_HeaderFields::readsLengths()
{
    QCOMPARE(parseContentLength("0"), std::optional<std::int64_t>(0));
    QCOMPARE(parseContentLength("007"), std::optional<std::int64_t>(7));
    QCOMPARE(parseContentLength("9223372036854775807"), std::optional<std::int64_t>(INT64_MAX));
    for (const char *bad :
         {"", "-1", "-0", "+1", " 1", "1 ", "1x", "0x1", "1,1", "9223372036854775808"})
        QVERIFY2(!parseContentLength(bad), bad);
}

void tst_HeaderFields::readsPorts()
{
    QCOMPARE(parsePort("1"), std::uint16_t{1});
    QCOMPARE(parsePort("65535"), std::uint16_t{65535});
    for (const char *bad : {"", "0", "65536", "-1", "+1", "1x", " 1"})
        QVERIFY2(parsePort(bad) == 0, bad);
}

void tst_HeaderFields::readsHops()
{
    QCOMPARE(addressOfHop("1.2.3.4"), std::string_view("1.2.3.4"));
    QCOMPARE(addressOfHop("1.2.3.4:5"), std::string_view("1.2.3.4"));
    QCOMPARE(addressOfHop("::1"), std::string_view("::1"));
    QCOMPARE(addressOfHop("[::1]"), std::string_view("::1"));
    QCOMPARE(addressOfHop("[::1]:5"), std::string_view("::1"));
    for (const char *bad : {"", "unknown", "_hidden", "1.2.3.4 x", "unix:", "["})
        QVERIFY2(addressOfHop(bad).empty(), bad);
    QVERIFY(addressOfHop(std::string(46, '1')).empty());
}

void tst_HeaderFields::joinsRepeatedFields()
{
    std::vector<Field> fields{
        {"A", "1"}, {"Cookie", "x"}, {"B", "only"}, {"a", "2"}, {"COOKIE", "y"}};
    std::string storage;
    mergeRepeatedFields(fields, storage);
    QCOMPARE(fields.size(), std::size_t{3});
    QCOMPARE(fields[0].value, std::string_view("1, 2"));
    QCOMPARE(fields[1].value, std::string_view("x; y"));
    QCOMPARE(fields[2].value, std::string_view("only"));
}

void tst_HeaderFields::quotesBoundedAndEscaped()
{
    QCOMPARE(inQuotes("ab"), std::string("\"ab\""));
    QCOMPARE(inQuotes("a\n\"\\\xff"), std::string("\"a\\x0a\\x22\\x5c\\xff\""));
    QCOMPARE(inQuotes(std::string(100, 'a')), "\"" + std::string(60, 'a') + "\"...");
}

QTEST_APPLESS_MAIN(tst_HeaderFields)
#include "tst_headerfields.moc"
