// SPDX-FileCopyrightText: 2026 The Lumos authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environkeys.h"

#include "pyobject.h"

#include <lumos/request.h>

#include <algorithm>
#include <cstring>

namespace lumos {

namespace {

constexpr std::size_t longestKeptName = 64;
constexpr std::size_t longestKeptValue = 256;

std::size_t hashOf(std::string_view name)
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    const std::size_t count = std::min<std::size_t>(name.size(), 8);
    std::memcpy(&first, name.data(), count);
    std::memcpy(&last, name.data() + name.size() - count, count);
    const std::uint64_t mixed =
        (first ^ (last << 7U) ^ (last >> 11U) ^ name.size()) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(mixed >> 40U);
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](std::string_view other) { return equalsIgnoringCase(name, other); });
}

/// "User-Agent" to "HTTP_USER_AGENT" (RFC 3875, 4.1.18).
std::string environName(std::string_view field)
{
    std::string name = "HTTP_";
    for (const char c : field) {
        const bool isLower = c >= 'a' && c <= 'z';
        name += c == '-' ? '_' : static_cast<char>(isLower ? c - 32 : c);
    }
    return name;
}

EnvironKey::Kind kindOfField(std::string_view field)
{
    // "X_Y" would be taken for "X-Y", Proxy for a proxy to use, and the body's form is the
    // server's: it has been decoded, and its length counted.
    if (field.find('_') != std::string_view::npos
        || isOneOf(field, {"Proxy", "Content-Length", "Transfer-Encoding"}))
        return EnvironKey::Kind::Drop;
    if (equalsIgnoringCase(field, "Cookie"))
        return EnvironKey::Kind::Cookie;
    return isOneOf(field, {"Authorization", "Proxy-Authorization"}) ? EnvironKey::Kind::Secret
                                                                    : EnvironKey::Kind::Plain;
}

EnvironKey::Kind kindOfVariable(std::string_view name)
{
    // The path depends on the mount, the length is counted.
    return isOneOf(name, {"PATH_INFO", "SCRIPT_NAME", "CONTENT_LENGTH", "HTTP_PROXY"})
            || name.starts_with("UWSGI_") || name.starts_with("wsgi.")
        ? EnvironKey::Kind::Drop
        : EnvironKey::Kind::Plain;
}

} // namespace

EnvironKey *EnvironKeys::find(std::string_view arrived)
{
    std::size_t slot = hashOf(arrived) % slotCount;
    while (m_slots[slot] != 0) {
        EnvironKey &key = m_keys[m_slots[slot] - 1U];
        if (key.arrived == arrived)
            return &key;
        slot = (slot + 1) % slotCount;
    }
    if (m_keys.size() == maxKeys || arrived.size() > longestKeptName)
        return fill(m_surplus, arrived) ? &m_surplus : nullptr;
    EnvironKey key;
    if (!fill(key, arrived))
        return nullptr;
    m_keys.push_back(std::move(key));
    m_slots[slot] = static_cast<std::uint8_t>(m_keys.size());
    return &m_keys.back();
}

bool EnvironKeys::fill(EnvironKey &key, std::string_view arrived) const
{
    const bool isField = m_source == Source::HeaderFields;
    key.arrived = arrived;
    key.kind = isField ? kindOfField(arrived) : kindOfVariable(arrived);
    key.lastValue.reset();
    const bool isContentType = isField && equalsIgnoringCase(arrived, "Content-Type");
    const std::string name = isContentType ? "CONTENT_TYPE"
        : isField                          ? environName(arrived)
                                           : key.arrived;
    PyObject *text = fromLatin1(name).release();
    if (!text)
        return false;
    if (m_keys.size() < maxKeys)
        PyUnicode_InternInPlace(&text);
    key.name = PyRef::take(text);
    return true;
}

PyRef valueFor(EnvironKey &key, std::string_view value)
{
    if (key.kind != EnvironKey::Kind::Plain || value.size() > longestKeptValue)
        return fromLatin1(value);
    if (key.lastValue && latin1View(key.lastValue.get()) == value)
        return PyRef::share(key.lastValue.get());
    PyRef text = fromLatin1(value);
    key.lastValue = PyRef::share(text.get());
    return text;
}

} // namespace lumos
