// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythonhead.h"

#include "interpreter.h"
#include "pyobject.h"
#include "pythonproject.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lumos;
using namespace lumos::test;

namespace {

QByteArray textOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// What an answer's head has become: its error, or else one line for each of its parts.
QByteArrayList read(PyObject *status, PyObject *headers)
{
    AnswerHead result;
    if (!readAnswerHead(status, headers, result)) {
        const PyRef raised = takeRaised();
        if (!raised)
            return {"no error is set"};
        const PyRef text = PyRef::take(PyObject_Str(raised.get()));
        return {QByteArray(Py_TYPE(raised.get())->tp_name) + ": " + PyUnicode_AsUTF8(text.get())};
    }
    if (PyErr_Occurred())
        return {"an error is set"};
    QByteArrayList lines{QByteArray::number(result.head.status) + ' ' + textOf(result.head.reason)};
    for (const auto &[name, value] : result.head.fields)
        lines.append(textOf(name) + '=' + textOf(value));
    lines.append("length " + QByteArray::number(qint64{result.contentLength}));
    return lines;
}

/// What @p work writes in a process of its own, with Python in it.
QByteArray withPython(const std::function<void(QDataStream &)> &work)
{
    return inChild([&work](QDataStream &out) {
        Interpreter python;
        if (python.start({.program = Interpreter::systemProgram(),
                          .home = Interpreter::systemPrefix(),
                          .folder = u"/"_s,
                          .pythonPath = {}}))
            work(out);
    });
}

/// read() of what two Python expressions stand for.
QByteArrayList readOf(const QByteArray &status, const QByteArray &headers)
{
    const QByteArray written = withPython([&](QDataStream &out) {
        const PyRef names = PyRef::take(PyDict_New());
        const auto value = [&names](const QByteArray &expression) {
            return PyRef::take(
                PyRun_String(expression.constData(), Py_eval_input, names.get(), names.get()));
        };
        out << read(value(status).get(), value(headers).get());
    });
    QDataStream stream(written);
    QByteArrayList lines;
    stream >> lines;
    return lines;
}

} // namespace

class tst_AnswerHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void allowsTheBytesOfTheStandard();
    void leavesNothingOfAnEarlierOne();
    void knowsWhatHasNoBody();
};

void tst_AnswerHead::reads_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArrayList>("lines");
    const auto status = [](const char *text, const char *line) {
        QTest::newRow(text) << QByteArray(text) << QByteArray("[]")
                            << QByteArrayList{line, "length -1"};
    };
    status("'200 OK'", "200 OK");
    status("'404 Not Found'", "404 Not Found");
    status("'200'", "200 ");
    status("'200 '", "200 ");
    status("'599  two'", "599  two");
    status("'299 a\\tb'", "299 a\tb");
    status("'200 \\xfc'", "200 \xfc");
    status("type('S', (str,), {})('201 Made')", "201 Made");

    const auto headers = [](const char *text, const QByteArrayList &fields, qint64 length = -1) {
        QTest::newRow(text) << QByteArray("'200 OK'") << QByteArray(text)
                            << (QByteArrayList{"200 OK"} + fields
                                + QByteArrayList{"length " + QByteArray::number(length)});
    };
    headers("[('A', 'b')]", {"A=b"});
    headers("(('A', 'b'),)", {"A=b"});
    headers("[('Set-Cookie', 'a'), ('B', ''), ('set-cookie', 'c')]",
            {"Set-Cookie=a", "B=", "set-cookie=c"});
    headers("[('A', ' b\\tc ')]", {"A= b\tc "});
    headers("[('A', '\\xe4')]", {"A=\xe4"});
    headers("[('Content-Type', 'a'), ('Content-Length', '5')]", {"Content-Type=a"}, 5);
    headers("[('content-LENGTH', '0')]", {}, 0);
    headers("[('Content-Length', '007')]", {}, 7);
    headers("[('Content-Length', '5'), ('A', 'b'), ('Content-Length', '05')]", {"A=b"}, 5);
    headers("[('Content-Length', '9223372036854775000')]", {}, 9'223'372'036'854'775'000);
    headers("[('Content-Lengths', 'x')]", {"Content-Lengths=x"});
    // Of the length of those that are the server's.
    headers("[('TF', '1'), ('Trailer', '1'), ('Proxy-Status', '1'), ('Upgraded', '1')]",
            {"TF=1", "Trailer=1", "Proxy-Status=1", "Upgraded=1"});
}

void tst_AnswerHead::reads()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QTEST(readOf(status, headers), "lines");
}

void tst_AnswerHead::refuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("error"); // its type, and the beginning or a part of its text
    const auto status = [](const char *text, const char *error) {
        QTest::newRow(text) << QByteArray(text) << QByteArray("[]") << QByteArray(error);
    };
    const char *noText = "TypeError: the status must be a str of latin-1 characters";
    for (const char *text : {"b'200 OK'", "200", "None", "'200 \\u20ac'"})
        status(text, noText);
    const char *noStatus = "is no status such as '200 OK', between 200 and 599";
    for (const char *text :
         {"''",          "'20'",     "'2000'",     "'200OK'",     "'OK'",           "' 200 OK'",
          "'+20 OK'",    "'20x OK'", "'20\\xb2'",  "'199 OK'",    "'100 Continue'", "'000 OK'",
          "'600 OK'",    "'999 OK'", "'200\\tOK'", "'200 O\\nK'", "'200 OK\\r'",    "'200 O\\0K'",
          "'200 \\x7f'", "'-200 OK'"})
        status(text, noStatus);

    const auto headers = [](const char *text, const char *error) {
        QTest::newRow(text) << QByteArray("'200 OK'") << QByteArray(text) << QByteArray(error);
    };
    headers("None", "TypeError: the headers must be a list, not NoneType");
    headers("{'A': 'b'}", "TypeError: the headers must be a list, not dict");
    headers("iter([])", "TypeError: the headers must be a list, not list_iterator");
    headers("'AB'", "TypeError: the headers must be a list, not str");
    const char *noTuple = "TypeError: a header is a tuple of name and value, not";
    for (const char *text :
         {"['AB']", "[['A', 'b']]", "[None]", "[('A',)]", "[('A', 'b', 'c')]", "[('A', 'b'), ()]"})
        headers(text, noTuple);
    const char *noStr = "TypeError: a header's name and value are str of latin-1 characters, not";
    for (const char *text : {"[(b'A', 'b')]", "[('A', b'b')]", "[('A', 1)]", "[('A', None)]",
                             "[('A', '\\u20ac')]", "[('\\u20ac', 'b')]", "[('Content-Length', 5)]"})
        headers(text, noStr);
    const char *badByte = "has a character that is not allowed";
    for (const char *text : {"[('', 'b')]", "[('A B', 'b')]", "[('A:', 'b')]", "[('A\\n', 'b')]",
                             "[('\\xe4', 'b')]", "[('A', 'b\\r\\nC: d')]", "[('A', '\\n')]",
                             "[('A', 'b\\0')]", "[('A', '\\x7f')]", "[('Content-Length', '5\\n')]"})
        headers(text, badByte);
    const char *isServers = "is about the connection, which is the server's";
    for (const char *text :
         {"[('Connection', 'close')]", "[('Keep-Alive', '')]", "[('Proxy-Authenticate', 'a')]",
          "[('Proxy-Authorization', 'a')]", "[('TE', 'a')]", "[('Trailers', 'a')]",
          "[('Transfer-Encoding', 'chunked')]", "[('Upgrade', 'a')]",
          "[('A', 'b'), ('tRANSFER-eNCODING', 'chunked')]"})
        headers(text, isServers);
    const char *noLength =
        "ValueError: Content-Length is not one number of bytes in decimal digits";
    for (const char *text :
         {"[('Content-Length', '')]", "[('Content-Length', '-1')]", "[('Content-Length', '+1')]",
          "[('Content-Length', ' 1')]", "[('Content-Length', '1 ')]", "[('Content-Length', '1,1')]",
          "[('Content-Length', '0x1')]", "[('Content-Length', '1.0')]",
          "[('Content-Length', '\\xb2')]", "[('Content-Length', '9223372036854775808')]",
          "[('Content-Length', '18446744073709551617')]",
          "[('Content-Length', '100000000000000000000000000')]",
          "[('Content-Length', '5'), ('Content-Length', '6')]",
          "[('Content-Length', '0'), ('content-length', '1')]"})
        headers(text, noLength);
}

void tst_AnswerHead::refuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, error);
    const QByteArrayList lines = readOf(status, headers);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains(error), lines.constFirst().constData());
    QVERIFY2(lines.constFirst().startsWith("TypeError: ")
                 || lines.constFirst().startsWith("ValueError: "),
             lines.constFirst().constData());
}

// RFC 9110: 5.6.2 for names, 5.5 for values.
void tst_AnswerHead::allowsTheBytesOfTheStandard()
{
    const QByteArray tokens = "!#$%&'*+-.^_`|~0123456789"
                              "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    QByteArray names;
    QByteArray values;
    for (int c = 0; c < 256; ++c) {
        names += tokens.contains(static_cast<char>(c)) ? '1' : '0';
        values += (c >= 0x20 && c != 0x7f) || c == '\t' ? '1' : '0';
    }
    const QByteArray written = withPython([](QDataStream &out) {
        const PyRef status = fromLatin1("200 OK");
        const auto isRead = [&](const std::string &name, const std::string &value) {
            const PyRef headers = PyRef::take(
                Py_BuildValue("[(NN)]", fromLatin1(name).release(), fromLatin1(value).release()));
            AnswerHead head;
            const bool isGood = readAnswerHead(status.get(), headers.get(), head);
            PyErr_Clear();
            return isGood ? '1' : '0';
        };
        QByteArray allowedNames;
        QByteArray allowedValues;
        for (int c = 0; c < 256; ++c) {
            const std::string byte(1, static_cast<char>(c));
            allowedNames += isRead("A" + byte, "b");
            allowedValues += isRead("A", "b" + byte);
        }
        out << allowedNames << allowedValues;
    });
    QDataStream stream(written);
    QByteArray allowedNames;
    QByteArray allowedValues;
    stream >> allowedNames >> allowedValues;
    QCOMPARE(allowedNames, names);
    QCOMPARE(allowedValues, values);
}

// start_response may be called again with exc_info.
void tst_AnswerHead::leavesNothingOfAnEarlierOne()
{
    const QByteArray written = withPython([](QDataStream &out) {
        AnswerHead result;
        const PyRef headers =
            PyRef::take(Py_BuildValue("[(ss)(ss)]", "A", "b", "Content-Length", "5"));
        const bool isFirst = readAnswerHead(fromLatin1("200 OK").get(), headers.get(), result);
        const PyRef none = PyRef::take(PyList_New(0));
        const bool isSecond = readAnswerHead(fromLatin1("500").get(), none.get(), result);
        out << (isFirst && isSecond && result.head.status == 500 && result.head.reason.empty()
                && result.head.fields.empty() && result.contentLength == -1);
    });
    QDataStream stream(written);
    bool isClean = false;
    stream >> isClean;
    QVERIFY(isClean);
}

void tst_AnswerHead::knowsWhatHasNoBody()
{
    for (int status = 200; status < 600; ++status) {
        AnswerHead head;
        head.head.status = status;
        QCOMPARE(head.isBodiless(), status == 204 || status == 304);
    }
}

QTEST_GUILESS_MAIN(tst_AnswerHead)
#include "tst_answerhead.moc"
