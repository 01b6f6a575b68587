// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerhead.h"

#include "pyobject.h"

#include <lumos/request.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace lumos {

namespace {

/// Which bytes a field name (RFC 9110, 5.6.2) and a field value (5.5) may have.
struct ByteTables
{
    std::array<bool, 256> name = {};
    std::array<bool, 256> value = {};

    constexpr ByteTables()
    {
        for (std::size_t c = 0; c < 256; ++c) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            name[c] = isLetter || (c >= '0' && c <= '9');
            value[c] = (c >= 0x20 && c != 0x7f) || c == '\t';
        }
        for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
            name[static_cast<unsigned char>(c)] = true;
    }
};

constexpr ByteTables allowedBytes;

bool areAll(const std::array<bool, 256> &table, std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [&table](char c) { return table[static_cast<unsigned char>(c)]; });
}

/// Fields that speak about one connection and are the server's alone (PEP 3333, "Other HTTP
/// Features").
bool isHopByHop(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> names = {
        "connection", "keep-alive", "proxy-authenticate", "proxy-authorization",
        "te",         "trailers",   "transfer-encoding",  "upgrade"};
    switch (name.size()) {
    case 2:
    case 7:
    case 8:
    case 10:
    case 17:
    case 18:
    case 19:
        return std::any_of(names.begin(), names.end(),
                           [name](std::string_view hop) { return equalsIgnoringCase(name, hop); });
    default:
        return false;
    }
}

bool readStatus(PyObject *status, ResponseHead &head)
{
    const auto text = latin1View(status);
    if (!text) {
        PyErr_Format(PyExc_TypeError, "the status must be a str of latin-1 characters, not %.200R",
                     status);
        return false;
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isWellFormed = text->size() >= 3
        && std::all_of(text->begin(), text->begin() + 3, isDigit)
        && (text->size() == 3 || (*text)[3] == ' ') && areAll(allowedBytes.value, *text);
    const int code =
        isWellFormed ? ((*text)[0] - '0') * 100 + ((*text)[1] - '0') * 10 + ((*text)[2] - '0') : 0;
    if (code < 200 || code > 599) {
        PyErr_Format(PyExc_ValueError, "%.200R is no status such as '200 OK', between 200 and 599",
                     status);
        return false;
    }
    head.status = code;
    head.reason = text->size() > 4 ? text->substr(4) : std::string_view();
    return true;
}

bool readContentLength(std::string_view value, std::int64_t &length)
{
    std::int64_t number = 0;
    for (const char c : value) {
        if (c < '0' || c > '9' || number > (std::numeric_limits<std::int64_t>::max() - 9) / 10) {
            number = -1;
            break;
        }
        number = number * 10 + (c - '0');
    }
    if (value.empty() || number < 0 || (length >= 0 && length != number)) {
        PyErr_SetString(PyExc_ValueError,
                        "Content-Length is not one number of bytes in decimal digits");
        return false;
    }
    length = number;
    return true;
}

bool readField(PyObject *field, AnswerHead &result)
{
    if (!PyTuple_Check(field) || PyTuple_GET_SIZE(field) != 2) {
        PyErr_Format(PyExc_TypeError, "a header is a tuple of name and value, not %.200R", field);
        return false;
    }
    const auto name = latin1View(PyTuple_GET_ITEM(field, 0));
    const auto value = latin1View(PyTuple_GET_ITEM(field, 1));
    if (!name || !value) {
        PyErr_Format(PyExc_TypeError,
                     "a header's name and value are str of latin-1 characters, not %.200R", field);
        return false;
    }
    if (name->empty() || !areAll(allowedBytes.name, *name) || !areAll(allowedBytes.value, *value)) {
        PyErr_Format(PyExc_ValueError, "the header %.200R has a character that is not allowed",
                     field);
        return false;
    }
    if (isHopByHop(*name)) {
        PyErr_Format(PyExc_ValueError,
                     "the header %.200R is about the connection, which is the server's", field);
        return false;
    }
    if (name->size() == 14 && equalsIgnoringCase(*name, "content-length"))
        return readContentLength(*value, result.contentLength);
    result.head.fields.emplace_back(*name, *value);
    return true;
}

} // namespace

bool readAnswerHead(PyObject *status, PyObject *headers, AnswerHead &result)
{
    if (!readStatus(status, result.head))
        return false;
    if (!PyList_Check(headers) && !PyTuple_Check(headers)) {
        PyErr_Format(PyExc_TypeError, "the headers must be a list, not %.100s",
                     Py_TYPE(headers)->tp_name);
        return false;
    }
    const Py_ssize_t count = PySequence_Fast_GET_SIZE(headers);
    result.contentLength = -1;
    result.head.fields.clear();
    result.head.fields.reserve(static_cast<std::size_t>(count));
    for (Py_ssize_t i = 0; i < count; ++i) {
        if (!readField(PySequence_Fast_GET_ITEM(headers, i), result))
            return false;
    }
    return true;
}

} // namespace lumos
